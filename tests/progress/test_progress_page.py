"""Does the first page tell what is done, what gives points, and where to go on?"""

import json
import re

from utils.lessons.asl_cnn.lesson import LESSON
from utils.messages import progress as m
from utils.progress.page import progress_in, show_progress
from utils.progress.state import FILE


def progress(folder, state):
    """Return the progress of a folder with this state."""
    (folder / FILE).write_text(json.dumps(state))
    return progress_in(LESSON, folder)


def test_an_untouched_course_begins_with_step_1():
    found = progress_in(LESSON, None)
    assert found.headline == "0 of 10 steps done, 0 of 100 points in sight"
    assert repr(found).count(m.STATES["not started"]) == 10
    assert repr(found).endswith("Begin with 1. Load the data.")


def test_a_step_that_was_begun_is_started(folder):
    text = repr(progress(folder, {"load": {}}))
    assert "1. Load the data  15 min  ◐ Started  0 of 7" in text
    assert "Go on with 1. Load the data." in text


def test_points_so_far_are_shown(folder):
    text = repr(progress(folder, {"load": {"tables": 2.5}}))
    assert "◐ Started  2.5 of 7" in text
    assert "2.5 of 100 points" in text


def test_a_step_with_all_its_points_is_done_and_has_its_hidden_test_in_sight(folder):
    found = progress(folder, {"load": {"tables": 5, "question": 2}})
    assert found.headline == "1 of 10 steps done, 10 of 100 points in sight"
    assert "✓ Done  7 of 7  3 in sight" in repr(found)
    assert found.explanation.startswith("Your checks gave 7 points. 3 more are in sight")
    assert "Go on with 2. Extract the labels." in repr(found)


def test_the_whole_course_is_100_points(folder):
    found = progress(folder, {step.name: dict(step.visible) for step in LESSON.steps})
    assert found.headline == "10 of 10 steps done, 100 of 100 points in sight"
    assert m.ALL_DONE in repr(found)
    assert m.ALL_DONE in found._repr_html_()


def test_the_table_links_to_every_step_and_names_its_rows_and_columns():
    page = progress_in(LESSON, None)._repr_html_()
    links = re.findall(r'<th scope="row".*?<a href="(.+?)">', page)
    assert links == [f"{LESSON.name}/{step.notebook}.ipynb" for step in LESSON.steps]
    assert page.count('scope="col"') == 5


def test_a_state_is_told_by_words_and_not_by_color_alone(folder):
    page = progress(folder, {"load": {"tables": 5, "question": 2}, "encode": {}})._repr_html_()
    assert all(word in page for word in m.STATES.values())


def test_the_first_page_finds_the_progress_of_the_steps(folder, capsys):
    (folder / LESSON.name).mkdir()
    (folder / LESSON.name / FILE).write_text(json.dumps({"load": {"tables": 5, "question": 2}}))
    show_progress()
    assert "1 of 10 steps done" in capsys.readouterr().out


def test_a_grader_sees_an_untouched_course(folder, monkeypatch, capsys):
    (folder / LESSON.name).mkdir()
    (folder / LESSON.name / FILE).write_text(json.dumps({"load": {"tables": 5, "question": 2}}))
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    monkeypatch.chdir(folder)  # a kernel runs in the folder of its notebook
    show_progress()
    assert "0 of 10 steps done" in capsys.readouterr().out
