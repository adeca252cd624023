"""What happens when points, a check or a hidden test change after work was handed in?"""

import nbformat
import pytest
from asl_lesson import ASSIGNMENT
from class_runs import STEPS, command, hand_in, make_project, nbgrader, of_nbgrader
from taught import by_hand

pytestmark = pytest.mark.slow

ROW = '"ranges": 3,'


@pytest.fixture(scope="module")
def graded(tmp_path_factory):
    """Return a project whose class of two is graded."""
    project = tmp_path_factory.mktemp("class") / "project"
    make_project(project)
    hand_in(project, "ann")
    hand_in(project, "ben", "wrong")
    assert command(project, "autograde")[0] == 0
    return project


def edit(path, old, new):
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_points_stand_in_one_place_and_a_change_is_said_and_graded_again(graded):
    by_hand(graded, "ann", 1, cell=("normalize_ranges", STEPS[0], ASSIGNMENT))
    row = graded / "utils" / "lessons" / ASSIGNMENT / "lesson.py"
    edit(row, ROW, ROW.replace("3", "2"))
    code, said = command(graded, "autograde")
    assert code == 2
    refused = "04_normalize: normalize_ranges was released with 3 points, and its row"
    assert refused in said
    code, said = of_nbgrader(graded, "autograde", ASSIGNMENT, "--force")
    assert code != 0 and refused in said
    solution = graded / "solutions" / ASSIGNMENT / f"{STEPS[1]}.ipynb"
    edit(solution, "### END HIDDEN TESTS", "# and more\\n### END HIDDEN TESTS")
    nbgrader(graded, "generate_assignment", ASSIGNMENT, "--force")
    released = nbformat.read(
        graded / "notebooks" / "en" / ASSIGNMENT / f"{STEPS[0]}.ipynb", as_version=4
    )
    points = {c.metadata.nbgrader.grade_id: c.metadata.nbgrader.get("points")
              for c in released.cells if "nbgrader" in c.metadata}  # fmt: skip
    assert points["normalize_ranges"] == 2
    code, said = command(graded, "autograde")
    assert code == 0
    assert "04_normalize: normalize_ranges has 2 points instead of 3" in said
    assert "It concerns 2 students, whose work is graded again: ann, ben." in said
    assert "05_reshape: the hidden test reshape_values has another text" in said
    assert "│ ann │ 8 │ 10 │ 18 │ 18 │ override older than the work │" in said
    older = "ann, 04_normalize, normalize_ranges: the manual score 1 is older than the work; "
    assert older + "it earns 2 by itself now." in said


def test_nbgraders_own_command_says_it_of_those_whom_it_grades_again(graded):
    """Of one student it is said, and stays to be said of the others."""
    solution = graded / "solutions" / ASSIGNMENT / f"{STEPS[1]}.ipynb"
    edit(solution, "### END HIDDEN TESTS", "# and yet more\\n### END HIDDEN TESTS")
    nbgrader(graded, "generate_assignment", ASSIGNMENT, "--force")
    what = "05_reshape: the hidden test reshape_values has another text. It concerns "
    code, said = of_nbgrader(graded, "autograde", ASSIGNMENT, "--student=ben", "--force")
    assert code == 0
    assert what + "ben, whose work is graded again." in said
    code, said = of_nbgrader(graded, "autograde", ASSIGNMENT, "--force")
    assert code == 0
    assert what + "2 students, whose work is graded again: ann, ben." in said
    assert "It concerns" not in of_nbgrader(graded, "autograde", ASSIGNMENT, "--force")[1]


def test_a_mended_check_grades_its_step_again_and_says_so(graded):
    check = graded / "utils" / "lessons" / ASSIGNMENT / "checks" / "reshape.py"
    check.write_text(check.read_text(encoding="utf-8") + "\n# mended\n", encoding="utf-8")
    code, said = command(graded, "autograde")
    assert code == 0
    assert "05_reshape: the code of its lesson changed. It concerns 2 students" in said
    assert "2 notebooks run" in said
