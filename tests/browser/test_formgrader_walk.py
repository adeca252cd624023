"""An instructor's walk in the browser: what the formgrader sets, do all five places say?"""

import shutil
from dataclasses import replace

import pytest
from asl_lesson import ASSIGNMENT
from formgrader_page import FormgraderPage
from looking import take_pictures
from playwright.sync_api import expect
from servers import running
from watching import Watch

from grading.gradebook.export import PlainExportPlugin
from grading.lab.roles import INSTRUCTOR
from tests.grading.taught import STEPS, Walk, exported
from utils.settings import ROOT

pytestmark = pytest.mark.slow

SHAPES, ANSWER = "reshape_shapes", "reshape_reshape_todo"
COMMENT = "See me about the shapes."
FOR_ALL = "Count the values of one row."


@pytest.fixture(scope="module")
def walk(tmp_path_factory):
    """Return a class of six whose work is due, and was graded in the shell."""
    walk = Walk(tmp_path_factory.mktemp("class") / "project")
    shutil.copy(ROOT / "README.md", walk.project)
    exchange = tmp_path_factory.mktemp("exchange")
    exchange.chmod(0o777)
    with (walk.project / "nbgrader_config.py").open("a", encoding="utf-8") as file:
        file.write(f'c.Exchange.root = "{exchange}"\n')
    walk.run("dates", ASSIGNMENT, "--due", "2026-12-01 18:00", "--grace", "10m")
    walk.run("autograde")
    return walk


@pytest.fixture
def formgrader(browser, walk, tmp_path):
    """Return the formgrader on that class; errors in its pages fail the test."""
    role = replace(INSTRUCTOR, folder=walk.project)
    with running(role, tmp_path, walk.project) as server, browser.new_context() as context:
        watch = Watch(server.address)
        watch.follow(context)
        yield FormgraderPage(context.new_page(), server)
    assert watch.problems == []


@pytest.fixture
def agreed(walk, formgrader):
    """Return a function: what the five places and the formgrader's page say, where they agree.

    The formgrader shows the points before what is taken off for late work.
    """

    def read():
        said = walk.points()
        formgrader.open_submissions(ASSIGNMENT)
        shown = formgrader.scores(said)
        for row in exported(walk.project, PlainExportPlugin)[1:]:
            student, penalty, most = row[3], float(row[7]), row[9]
            before, _, possible = shown[student].partition(" / ")
            assert possible == most, student
            assert said[student] in ("-", f"{float(before) - penalty:g}"), student
        return " ".join(f"{student} {points}" for student, points in said.items())

    return read


def test_the_places_agree_with_what_is_set_in_the_browser(walk, formgrader, agreed):
    assert agreed() == "ann 20 ben 16 cem - dora 20 eve 16 finn 20"
    walk.run("missing", ASSIGNMENT, "--as", "zero")

    formgrader.open_submission(ASSIGNMENT, STEPS[1], "finn")
    formgrader.give(SHAPES, "0.5")
    formgrader.open_submission(ASSIGNMENT, STEPS[1], "ann")
    formgrader.give(SHAPES, "0.75", "_extra_credit")
    formgrader.open_submission(ASSIGNMENT, STEPS[1], "ben")
    formgrader.comment(ANSWER, COMMENT)
    assert agreed() == "ann 20.75 ben 16 cem 10 dora 20 eve 16 finn 17.5"
    feedback = walk.project / "grading" / "feedback"
    page = feedback / "ben" / ASSIGNMENT / f"{STEPS[1]}.html"
    assert COMMENT in page.read_text(encoding="utf-8")
    page = feedback / "finn" / ASSIGNMENT / f"{STEPS[1]}.html"
    assert "0.5 of 3 points, set by your instructor" in page.read_text(encoding="utf-8")

    walk.hand_in_again("eve")
    walk.hand_in_again("finn", note="a second version")
    formgrader.open_submissions(ASSIGNMENT)
    for student in ("eve", "finn"):
        assert "Successfully autograded" in formgrader.press(student, "autograde")
    formgrader.expect_status("eve", "graded")
    formgrader.expect_status("finn", "needs manual grading")
    take_pictures(formgrader.page, "formgrader-older")
    assert "finn, 05_reshape, reshape_shapes: the manual score 0.5" in walk.run("overrides")
    assert agreed() == "ann 20.75 ben 16 cem 10 dora 20 eve 20 finn 17.5"
    formgrader.open_submission(ASSIGNMENT, STEPS[1], "finn")
    formgrader.give(SHAPES, "")
    assert agreed() == "ann 20.75 ben 16 cem 10 dora 20 eve 20 finn 20"
    assert "0 scores or comments are older" in walk.run("overrides")

    walk.run("comment", "05-not-several", FOR_ALL)
    formgrader.open_submission(ASSIGNMENT, STEPS[1], "ben")
    expect(formgrader.frame.locator("textarea#reshape_answer-comment")).to_have_value(FOR_ALL)

    walk.set_policy("day")
    assert agreed() == "ann 20.75 ben 16 cem 10 dora 16 eve 20 finn 20"
    formgrader.set_due(ASSIGNMENT, "2026-12-03T18:00")
    assert agreed() == "ann 20.75 ben 16 cem 10 dora 20 eve 20 finn 20"
    formgrader.set_due(ASSIGNMENT, "2026-12-01T18:00")
    assert agreed() == "ann 20.75 ben 16 cem 10 dora 16 eve 20 finn 20"
    walk.change_points()
    assert agreed() == "ann 22.75 ben 18 cem 12 dora 17.6 eve 22 finn 22"
