"""Does the first page tell what is done, what gives points, and where to go on?"""

import json
import re
from dataclasses import replace

import pytest
from bs4 import BeautifulSoup

from utils.lessons.asl_cnn.lesson import LESSON
from utils.messages import progress as m
from utils.progress import page
from utils.progress.page import Course, progress_in, show_progress
from utils.progress.state import FILE

FIRST = replace(LESSON, order=1, name="first", title="The first lesson", steps=LESSON.steps[:2])
"""A lesson before the other, with two of its steps."""


def progress(folder, state):
    """Return the progress of a folder with this state."""
    (folder / FILE).write_text(json.dumps(state))
    return progress_in(LESSON, folder)


def test_an_untouched_course_begins_with_step_1():
    found = progress_in(LESSON, None)
    assert found.headline == "0 of 10 steps done, 0 of 100 points in sight"
    assert repr(found).count(m.STATES["not started"]) == 10
    assert repr(found).endswith("Begin with 1. Load the data.")
    assert repr(found).startswith(f"{LESSON.title}\n{LESSON.question}\n")


def test_a_step_that_was_begun_is_started(folder):
    text = repr(progress(folder, {"load": {}}))
    assert "1. Load the data  20 min  ◐ Started  0 of 7" in text
    assert "Go on with 1. Load the data." in text


def test_points_so_far_are_shown(folder):
    text = repr(progress(folder, {"load": {"tables": 2.5}}))
    assert "◐ Started  2.5 of 7" in text
    assert "2.5 of 100 points" in text


def test_a_step_with_all_its_points_is_done_and_has_its_hidden_test_in_sight(folder):
    found = progress(folder, {"load": {"tables": 3, "odd": 2, "question": 2}})
    assert found.headline == "1 of 10 steps done, 10 of 100 points in sight"
    assert "✓ Done  7 of 7  3 in sight" in repr(found)
    assert found.explanation.startswith("Your checks gave 7 points. 3 more are in sight")
    assert "Go on with 2. Extract the labels." in repr(found)


def test_the_whole_course_is_100_points(folder):
    found = progress(folder, {step.name: dict(step.visible) for step in LESSON.steps})
    assert found.headline == "10 of 10 steps done, 100 of 100 points in sight"
    assert m.ALL_DONE in repr(found)
    assert m.ALL_DONE in found.html(unfolded=True)


def test_the_table_links_to_every_step_and_names_its_rows_and_columns():
    html = progress_in(LESSON, None).html(unfolded=True)
    links = re.findall(r'<th scope="row".*?<a href="(.+?)">', html)
    assert links == [f"{LESSON.name}/{step.notebook}.ipynb" for step in LESSON.steps]
    assert html.count('scope="col"') == 5


def test_a_state_is_told_by_words_and_not_by_color_alone(folder):
    found = progress(folder, {"load": {"tables": 3, "odd": 2, "question": 2}, "encode": {}})
    html = found.html(unfolded=True)
    assert all(word in html for word in m.STATES.values())


def test_the_first_page_finds_the_progress_of_the_steps(folder, capsys):
    (folder / LESSON.name).mkdir()
    (folder / LESSON.name / FILE).write_text(
        json.dumps({"load": {"tables": 3, "odd": 2, "question": 2}})
    )
    show_progress()
    assert "1 of 10 steps done" in capsys.readouterr().out


def test_a_grader_sees_an_untouched_course(folder, monkeypatch, capsys):
    (folder / LESSON.name).mkdir()
    (folder / LESSON.name / FILE).write_text(
        json.dumps({"load": {"tables": 3, "odd": 2, "question": 2}})
    )
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    monkeypatch.chdir(folder)  # a kernel runs in the folder of its notebook
    show_progress()
    assert "0 of 10 steps done" in capsys.readouterr().out


@pytest.fixture
def two(folder, monkeypatch):
    """Return what the first page shows of two lessons that lie beside it, by the first's state."""
    monkeypatch.setattr(page, "lessons", lambda: (FIRST, LESSON))

    def show(first, second):
        for lesson, state in ((FIRST, first), (LESSON, second)):
            (folder / lesson.name).mkdir(exist_ok=True)
            (folder / lesson.name / FILE).write_text(json.dumps(state))
        found = []
        monkeypatch.setattr(page, "display", found.append)
        show_progress()
        (course,) = found
        return BeautifulSoup(course._repr_html_(), "html.parser").find_all("details")

    return show


DONE = {
    "load": {"tables": 3, "odd": 2, "question": 2},
    "extract_labels": {"labels": 2, "images": 2, "repaired": 2, "question": 2},
}


@pytest.mark.parametrize(
    ("first", "second", "states", "unfolded"),
    [
        ({}, {}, ["not started", "not started"], FIRST),
        ({}, {"reshape": {}}, ["not started", "started"], LESSON),
        ({"load": {}}, {"reshape": {}}, ["started", "started"], FIRST),
        (DONE, {}, ["done", "not started"], LESSON),
    ],
)
def test_a_map_shows_each_lesson_and_unfolds_the_one_to_go_on_with(
    two, first, second, states, unfolded
):
    blocks = two(first, second)
    for block, lesson, state in zip(blocks, (FIRST, LESSON), states, strict=True):
        words = block.summary.get_text(" ")
        assert lesson.title in words
        assert lesson.question in words
        assert m.STATES[state] in words
        assert block.has_attr("open") == (lesson is unfolded)
        links = {link["href"].partition("/")[0] for link in block.find_all("a")}
        assert links == {lesson.name}


def test_a_lesson_that_is_not_beside_the_first_page_does_not_appear(folder, monkeypatch, capsys):
    monkeypatch.setattr(page, "lessons", lambda: (FIRST, LESSON))
    (folder / LESSON.name).mkdir()
    show_progress()
    said = capsys.readouterr().out
    assert LESSON.title in said
    assert FIRST.title not in said


def test_where_all_lessons_are_done_none_is_unfolded(folder):
    every = {step.name: dict(step.visible) for step in LESSON.steps}
    assert "<details" in (html := Course((progress(folder, every),))._repr_html_())
    assert " open" not in html
