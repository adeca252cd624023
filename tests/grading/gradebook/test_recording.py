"""Is a submission recorded as nbgrader's own passes would, row by row, whole or not at all?"""

import shutil

import pytest
from asl_lesson import ASSIGNMENT, assignment_in
from class_runs import STEPS, hand_in
from made_up import made_up, make_up
from nbgrader.api import Gradebook
from nbgrader.converters import Autograde
from nbgrader.coursedir import CourseDirectory
from rows import rows_of
from taught import LATE, by_hand, comment, run

from grading.class_run.cluster import Workers
from grading.class_run.run import autograde
from grading.gradebook import record
from grading.gradebook.passes import SaveScores
from grading.gradebook.session import Session


def by_nbgrader(project):
    """Record each submission with nbgrader's own command, which opens the gradebook each time."""
    course = assignment_in(project).course
    for folder in sorted((project / "grading" / "submitted").iterdir()):
        folders = CourseDirectory(config=course.config)
        folders.student_id, folders.assignment_id = folder.name, ASSIGNMENT
        converter = Autograde(coursedir=folders, config=course.config)
        converter.session, converter.force = Session(course), True
        converter.start()


@pytest.fixture
def two(small, tmp_path):
    """Return a project with a class of many kinds, and a copy of it."""
    hand_in(small, "ann")
    hand_in(small, "ben", note="mine")
    (hand_in(small, "broken") / f"{STEPS[0]}.ipynb").write_text("{")
    (hand_in(small, "missing") / f"{STEPS[1]}.ipynb").unlink()
    (hand_in(small, "late") / "timestamp.txt").write_text(LATE)
    with (small / "nbgrader_config.py").open("a", encoding="utf-8") as settings:
        settings.write('c.LatePolicy.penalty_method = "day"\n')
    run(small, "dates", ASSIGNMENT, "--due", "2026-12-01 18:00")
    make_up(small, 0.5)
    other = tmp_path / "other"
    shutil.copytree(small, other)
    return small, other


def same_copies(ours, theirs):
    """Tell whether the autograded copies are the same, byte by byte."""
    found = [
        {
            path.relative_to(project): path.read_bytes()
            for path in (project / "grading" / "autograded").rglob("*.*")
        }
        for project in (ours, theirs)
    ]
    return found[0] == found[1] != {}


def test_the_gradebook_ends_up_the_same_row_by_row(two):
    ours, theirs = two
    autograde(assignment_in(ours), Workers())
    by_nbgrader(theirs)
    before = rows_of(ours)
    assert before == rows_of(theirs)
    assert same_copies(ours, theirs)
    for project in two:  # and again, with new work and what persons had said of the old
        by_hand(project, "ben", manual=3)
        by_hand(project, "ann", extra=1)
        comment(project, "ben", "Well done.")
        shutil.rmtree(project / "grading" / "submitted" / "ben")
        hand_in(project, "ben", note="mine, and better")
        (project / "grading" / "submitted" / "broken" / ASSIGNMENT / f"{STEPS[0]}.ipynb").unlink()
        make_up(project, 1.0)
    autograde(assignment_in(ours), Workers(), force=False)
    by_nbgrader(theirs)
    assert rows_of(ours) == rows_of(theirs) != before
    assert same_copies(ours, theirs)


def test_the_time_of_one_notebook_lies_beside_its_copy_and_nowhere_else(
    small, tmp_path, monkeypatch
):
    folder, elsewhere = hand_in(small, "late"), tmp_path / "elsewhere"
    (folder / f"{STEPS[1]}.ipynb").unlink()
    (folder / "timestamp.txt").write_text(LATE)
    make_up(small, 1.0)
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    autograde(assignment_in(small), Workers())
    copy = small / "grading" / "autograded" / "late" / ASSIGNMENT / "timestamp.txt"
    assert copy.read_text(encoding="utf-8") == LATE
    assert list(elsewhere.iterdir()) == []


@pytest.fixture
def recording(small, monkeypatch):
    """Return a project, its session, and what makes the recording fail at the second notebook."""
    hand_in(small, "ann")
    make_up(small, 1.0)
    session = Session(assignment_in(small).course)
    plain = SaveScores.preprocess

    def fail_with(error):
        def preprocess(self, nb, resources):
            if resources["nbgrader"]["notebook"] == STEPS[1]:
                raise error
            return plain(self, nb, resources)

        monkeypatch.setattr(SaveScores, "preprocess", preprocess)

    yield small, session, fail_with
    session.close()


def test_what_fails_in_the_middle_leaves_no_row(recording):
    project, session, fail_with = recording
    before = rows_of(project)
    fail_with(ValueError("a bad row"))
    assert "could not be recorded: a bad row" in record.record("ann", ASSIGNMENT, session)
    assert rows_of(project) == before
    fail_with(KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        record.record("ann", ASSIGNMENT, session)
    assert rows_of(project) == before


def test_between_two_submissions_the_gradebook_is_free_for_others(recording):
    project, session, _ = recording
    plain = Gradebook.__init__, Gradebook.close
    assert record.record("ann", ASSIGNMENT, session) is None
    assert (Gradebook.__init__, Gradebook.close) == plain
    with Gradebook(f"sqlite:///{project / 'grading' / 'gradebook.db'}") as other:
        other.update_or_create_student("ben")
        assert other.find_submission(ASSIGNMENT, "ann").score == 20
    assert record.record("ann", ASSIGNMENT, session) is None


def test_what_was_read_first_is_graded_where_its_result_is_gone(small, monkeypatch):
    """A student who changes a file during a run gains nothing, nor does one who deletes results."""
    folder = hand_in(small, "ann")
    course, graded = assignment_in(small).course, []
    session, first = Session(course), (folder / f"{STEPS[0]}.ipynb").read_bytes()
    session.keep("ann", ASSIGNMENT, STEPS[0], first)
    (folder / f"{STEPS[0]}.ipynb").write_text("another")

    def grade(data, source, *more):
        graded.append(data)
        return made_up(data, source, 1.0)

    monkeypatch.setattr("grading.gradebook.session.grade", grade)
    assert session.result("ann", ASSIGNMENT, STEPS[0]).graded
    assert graded == [first]
