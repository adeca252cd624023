"""An instructor's walk through a course: does each place say the same after each step of it?"""

import pytest
from asl_lesson import ASSIGNMENT
from class_runs import STEPS
from taught import Walk, by_hand, comment, gradebook, of_the_formgrader

pytestmark = pytest.mark.slow


def points(walk):
    """Return what all places say of each student, the formgrader's tables among them."""
    found = walk.points()
    for student, said in found.items():
        score, penalty = of_the_formgrader(walk.project, student)
        assert said == "-" or float(said) == score - penalty, student
    return " ".join(f"{student} {said}" for student, said in found.items())


def test_the_places_agree_all_the_way(tmp_path):
    walk = Walk(tmp_path / "project")
    project = walk.project
    walk.run("dates", ASSIGNMENT, "--due", "2026-12-01 18:00", "--grace", "10m")
    said = walk.run("autograde")
    assert f"{STEPS[1]} is missing" in said
    assert points(walk) == "ann 20 ben 16 cem - dora 20 eve 16 finn 20"

    walk.run("missing", ASSIGNMENT, "--as", "zero")
    assert points(walk) == "ann 20 ben 16 cem 10 dora 20 eve 16 finn 20"

    by_hand(project, "finn", 0.5)
    comment(project, "ben", "See me about the shapes.")
    assert points(walk) == "ann 20 ben 16 cem 10 dora 20 eve 16 finn 17.5"
    page = project / "grading" / "feedback" / "ben" / ASSIGNMENT / f"{STEPS[1]}.html"
    assert "See me about the shapes." in page.read_text("utf-8")

    walk.hand_in_again("eve")
    walk.hand_in_again("finn", note="a second version")
    assert "finn, 05_reshape, reshape_shapes" in walk.run("autograde")
    assert points(walk) == "ann 20 ben 16 cem 10 dora 20 eve 20 finn 17.5"
    walk.run("overrides", "--drop")
    assert points(walk) == "ann 20 ben 16 cem 10 dora 20 eve 20 finn 20"

    walk.set_policy("day")
    assert points(walk) == "ann 20 ben 16 cem 10 dora 16 eve 20 finn 20"

    said = walk.change_points()
    assert f"{STEPS[0]}: normalize_ranges has 5 points instead of 3" in said
    assert points(walk) == "ann 22 ben 18 cem 12 dora 17.6 eve 22 finn 22"
    with gradebook(project) as found:
        assert found.find_assignment(ASSIGNMENT).max_score == 22
