"""An instructor's walk through a course: does each place say the same after each step of it?"""

import shutil

import pytest
from asl_lesson import ASSIGNMENT
from class_runs import STEPS, command, hand_in, make_project, nbgrader
from taught import by_hand, comment, gradebook, of_the_formgrader, readings, run

pytestmark = pytest.mark.slow

ROW = '"ranges": 3,'
LATE = "2026-12-02 19:30:00 UTC"


class Walk:
    """A class of six, and what all places say of it."""

    def __init__(self, project):
        self.project = project
        for student in ("ann", "cem", "finn"):
            hand_in(project, student)
        for student in ("ben", "eve"):
            hand_in(project, student, "wrong")
        (hand_in(project, "dora") / "timestamp.txt").write_text(LATE)
        (project / "grading" / "submitted" / "cem" / ASSIGNMENT / f"{STEPS[1]}.ipynb").unlink()

    def run(self, *arguments):
        """Run a command; return what it printed."""
        code, said = run(self.project, *arguments)
        assert code in (0, 1), said
        return said

    def points(self):
        """Return what the five places say of each student, and the formgrader where it can."""
        found = readings(self.project)
        assert all(len(said) == 1 for said in found.values()), found
        found = {student: said.pop() for student, said in found.items()}
        for student, said in found.items():
            score, penalty = of_the_formgrader(self.project, student)
            assert said == "-" or float(said) == score - penalty, student
        return " ".join(f"{student} {said}" for student, said in sorted(found.items()))


@pytest.fixture
def walk(tmp_path):
    """Return a class of six in a project of two steps."""
    project = tmp_path / "project"
    make_project(project)
    return Walk(project)


def test_the_places_agree_all_the_way(walk):
    project = walk.project
    walk.run("dates", ASSIGNMENT, "--due", "2026-12-01 18:00", "--grace", "10m")
    said = walk.run("autograde")
    assert f"{STEPS[1]} is missing" in said
    assert walk.points() == "ann 20 ben 16 cem - dora 20 eve 16 finn 20"

    walk.run("missing", ASSIGNMENT, "--as", "zero")
    assert walk.points() == "ann 20 ben 16 cem 10 dora 20 eve 16 finn 20"

    by_hand(project, "finn", 0.5)
    comment(project, "ben", "See me about the shapes.")
    assert walk.points() == "ann 20 ben 16 cem 10 dora 20 eve 16 finn 17.5"
    page = project / "grading" / "feedback" / "ben" / ASSIGNMENT / f"{STEPS[1]}.html"
    assert "See me about the shapes." in page.read_text("utf-8")

    shutil.rmtree(project / "grading" / "submitted" / "eve")
    hand_in(project, "eve")
    shutil.rmtree(project / "grading" / "submitted" / "finn")
    hand_in(project, "finn", note="a second version")
    assert "finn, 05_reshape, reshape_shapes" in walk.run("autograde")
    assert walk.points() == "ann 20 ben 16 cem 10 dora 20 eve 20 finn 17.5"
    walk.run("overrides", "--drop")
    assert walk.points() == "ann 20 ben 16 cem 10 dora 20 eve 20 finn 20"

    with (project / "nbgrader_config.py").open("a", encoding="utf-8") as file:
        file.write('c.LatePolicy.penalty_method = "day"\n')
    assert walk.points() == "ann 20 ben 16 cem 10 dora 16 eve 20 finn 20"

    row = project / "utils" / "lessons" / ASSIGNMENT / "lesson.py"
    text = row.read_text(encoding="utf-8")
    assert ROW in text
    row.write_text(text.replace(ROW, ROW.replace("3", "5")), encoding="utf-8")
    nbgrader(project, "generate_assignment", ASSIGNMENT, "--force")
    code, said = command(project, "autograde")  # in a process of its own, which reads the new row
    assert code in (0, 1), said
    assert f"{STEPS[0]}: normalize_ranges has 5 points instead of 3" in said
    assert walk.points() == "ann 22 ben 18 cem 12 dora 17.6 eve 22 finn 22"
    with gradebook(project) as found:
        assert found.find_assignment(ASSIGNMENT).max_score == 22
