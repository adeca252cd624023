"""Do notebooks with the same program share one run, each with its own text, and no other do?"""

import json
from dataclasses import replace
from types import SimpleNamespace

import nbformat
import pytest
from asl_lesson import ASSIGNMENT, assignment_in
from class_runs import STEPS, command, hand_in, points
from made_up import made_up

from grading.class_run import cluster
from grading.class_run.cluster import Task
from grading.class_run.run import autograde
from grading.class_run.sharing import Sharing
from grading.engine import program
from grading.engine.limits import Limits
from grading.engine.source import SourceNotebook
from grading.gradebook.results import Results

TODO = "normalize_normalize_todo"


def edit(project, student, change, step=STEPS[0]):
    """Change the TODO cell of a student, who hands in otherwise what all do."""
    folder = project / "grading" / "submitted" / student / ASSIGNMENT
    path = (
        folder if folder.exists() else hand_in(project, student, note=student)
    ) / f"{step}.ipynb"
    notebook = nbformat.read(path, as_version=4)
    cell = next(c for c in notebook.cells if c.metadata.get("nbgrader", {}).get("grade_id") == TODO)
    cell.source = change(cell.source)
    nbformat.write(notebook, path)


def last_run(project):
    """Return how many notebooks the last run executed, and how many shared a run."""
    log = max((project / "grading" / "runs").glob("*.jsonl"))
    ended = json.loads(log.read_text().splitlines()[-1])
    return ended["executed"], ended["shared"]


def results_of(project):
    """Return the texts of what is kept and shown of each student."""
    found = {}
    for folder in ("autograded", "feedback"):
        for path in (project / "grading" / folder).glob("*/*/*.*"):
            student = path.relative_to(project / "grading" / folder).parts[0]
            found[student] = found.get(student, "") + path.read_text(encoding="utf-8")
    return found


@pytest.mark.slow
def test_a_class_that_writes_one_program_runs_it_once(small):
    """Today, tomorrow, and all of them where the option says so."""
    said = {name: f"only {name} has written this" for name in ("ann", "ben", "cleo", "dan")}
    for name in ("ann", "ben", "cleo"):
        edit(small, name, lambda text, name=name: f"{text}\n# {said[name]}")
    edit(small, "spy", lambda text: f"{text}\nprint(In[-1], In[-2])  # {said['dan']}")
    code, told = command(small, "autograde")
    assert code == 0, told
    assert "3 notebooks run, 5 shared a run, 4 of 4 recorded anew." in told
    first = points(small)
    assert all(sum(map(sum, steps.values())) == 20 for steps in first.values())
    edit(small, "dan", lambda text: f"{text}\n\n\n# {said['dan']}")
    assert command(small, "autograde")[0] == 0
    assert last_run(small) == (0, 2)
    assert command(small, "feedback")[0] == 0
    for student, text in results_of(small).items():
        for name, words in said.items():
            assert (words in text) == (name == student or (student, name) == ("spy", "dan"))
    assert command(small, "report")[0] == 0
    page = (small / "grading" / "reports" / f"{ASSIGNMENT}.html").read_text(encoding="utf-8")
    assert "7 notebooks had the same program as another one, and shared its run." in page
    assert "3 notebooks ran in a sandbox" in page
    assert command(small, "autograde", "--no-sharing")[0] == 0
    assert last_run(small) == (7, 0)
    assert {**first, "dan": first["ann"]} == points(small)


@pytest.mark.slow
def test_a_run_with_an_error_serves_nobody(small):
    for name in ("ann", "ben", "cleo"):
        edit(small, name, lambda text, name=name: f"{text}\nx_train + 'a'  # {name}")
    assert command(small, "autograde")[0] == 0
    assert last_run(small) == (4, 2)
    for name, text in results_of(small).items():
        others = {"ann", "ben", "cleo"} - {name}
        assert not [other for other in others if f"# {other}" in text]


def test_twins_that_met_a_limit_in_a_hurry_run_again_and_are_recorded(small, monkeypatch):
    """A machine with too much to do spoils the first run of each; none can be shared."""
    for name in ("ann", "ben", "cleo"):
        edit(small, name, lambda text, name=name: f"{text}\n# {name}")
    tried = set()

    def grade_all(client, tasks, most_bytes):
        for task in tasks:
            result = made_up(task.data, task.source, 1.0)
            result.seconds["student"] = Limits().seconds_per_cell
            result.final = task.key in tried
            tried.add(task.key)
            yield task, result

    monkeypatch.setattr(cluster, "grade_all", grade_all)
    done = autograde(assignment_in(small), SimpleNamespace(client=lambda: None))
    assert not done.troubles
    assert sorted(points(small)) == ["ann", "ben", "cleo"]
    assert all(sum(map(sum, steps.values())) == 20 for steps in points(small).values())


def task(data):
    return Task("key", data, SourceNotebook("notebook", ()), {}, {}, {})


def test_what_is_no_notebook_runs_by_itself_and_a_fault_of_ours_is_seen(monkeypatch, tmp_path):
    programs = Sharing(Results(tmp_path), Limits(), read=lambda task: task)
    assert programs.look_at(task(b"no notebook"), "part") is False

    def fault(notebook, source):
        raise RuntimeError("a fault of ours")

    monkeypatch.setattr(program, "program_of", fault)
    notebook = nbformat.writes(nbformat.v4.new_notebook()).encode()
    with pytest.raises(RuntimeError, match="a fault of ours"):
        programs.look_at(task(notebook), "part")


def test_a_notebook_that_waits_holds_no_memory(tmp_path):
    """Neither its own bytes, however many, nor those of files beside it."""
    programs = Sharing(Results(tmp_path), Limits(), read=lambda task: task)
    cells = [nbformat.v4.new_markdown_cell("x" * 10**6), nbformat.v4.new_code_cell("1 + 1")]
    first = task(nbformat.writes(nbformat.v4.new_notebook(cells=cells)).encode())
    twin = replace(first, key="twin")
    with_files = replace(first, key="with files", files={"picture.png": b"x" * 10**6})
    assert [programs.look_at(one, "part") for one in (first, twin)] == [False, True]
    assert [programs.look_at(with_files, "part") for _ in range(2)] == [False, False]
    assert [one.size for waiting in programs.running.values() for one in waiting] == [0]
