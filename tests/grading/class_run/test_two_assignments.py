"""Does a lesson with a room stand beside a plain assignment, each graded and recorded by itself?"""

import csv
import shutil

import pytest
from asl_lesson import ASSIGNMENT
from bs4 import BeautifulSoup
from class_runs import command, hand_in, nbgrader, points
from plain_course import GUIDE, IN_KERNEL, scores

pytestmark = pytest.mark.slow


def test_both_are_graded_and_shown_and_one_leaves_the_other_as_it_is(small):
    with (small / "nbgrader_config.py").open("a", encoding="utf-8") as file:
        file.write(IN_KERNEL)
    shutil.copytree(GUIDE / "source" / "ps1", small / "solutions" / "ps1")
    header = f"--IncludeHeaderFooter.header={GUIDE / 'source' / 'header.ipynb'}"
    nbgrader(small, "generate_assignment", "ps1", header)
    hand_in(small, "ann")
    submitted = small / "grading" / "submitted"
    shutil.copytree(GUIDE / "submitted" / "bitdiddle" / "ps1", submitted / "ann" / "ps1")

    code, said = command(small, "autograde")
    assert code == 0, said
    assert f"{ASSIGNMENT}: 2 notebooks run" in said
    assert "ps1: 2 notebooks run" in said
    assert sum(map(sum, points(small)["ann"].values())) == 20
    by_engine = scores(small / "grading", "ps1")
    assert len(by_engine) == 9

    recorded = {path: path.read_bytes() for path in small.glob("grading/results/recorded/*")}
    assert {path.stem for path in recorded} == {ASSIGNMENT, "ps1"}
    code, said = command(small, "autograde", "ps1", "--force")
    assert (code, f"{ASSIGNMENT}:" in said) == (0, False)
    assert scores(small / "grading", "ps1") == by_engine
    kept = small / "grading" / "results" / "recorded"
    assert {path: path.read_bytes() for path in kept.iterdir()} == recorded

    said = command(small, "scores")[1]
    assert "20" in said and ASSIGNMENT in said and "ps1" in said
    assert command(small, "feedback")[0] == command(small, "report")[0] == 0
    pages = {p.parent.name for p in small.glob("grading/feedback/ann/*/index.html")}
    assert pages == {ASSIGNMENT, "ps1"}
    course = BeautifulSoup((small / "grading/reports/index.html").read_text("utf-8"), "html.parser")
    assert {link["href"] for link in course.select("tbody a")} >= {f"{ASSIGNMENT}.html", "ps1.html"}
    nbgrader(small, "export")
    with (small / "grading" / "grades.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["assignment"]: row["score"] for row in csv.DictReader(file)}
    assert rows == {ASSIGNMENT: "20", "ps1": "needs a person"}
