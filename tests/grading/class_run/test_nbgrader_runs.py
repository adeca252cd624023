"""Does a run of nbgrader that fails say why, and with its own exit code?"""

import pytest

from grading.class_run import bars as nbgrader_runs


def test_a_failing_command_passes_on_its_code_and_its_words(capfd):
    with pytest.raises(SystemExit) as stopped:
        nbgrader_runs.run_nbgrader(["generate_assignment", "no_such_course"], "Trying", 1)
    assert stopped.value.code == 1
    assert "no_such_course" in capfd.readouterr().err


def test_a_command_that_works_reports_no_trouble():
    assert nbgrader_runs.run_nbgrader(["--version"], "Asking", 0) == []
