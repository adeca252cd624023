"""Keep a class of results where the commands look for it."""

from pathlib import Path

import pytest
from asl_lesson import ASSIGNMENT
from nbgrader.api import Gradebook
from synthetic import full_class, record

from grading.course import Assignment, Course
from grading.gradebook.index import write_index
from grading.gradebook.results import Results
from grading.pages.report.page import known_answers
from utils.settings import ROOT


@pytest.fixture
def assignment(tmp_path: Path) -> Assignment:
    """Return the assignment in a course that keeps results and reports in a folder of its own."""
    config = Course.of(ROOT).config
    config.CourseDirectory.autograded_directory = str(tmp_path / "grading" / "autograded")
    config.CourseDirectory.feedback_directory = str(tmp_path / "grading" / "feedback")
    config.CourseDirectory.db_url = f"sqlite:///{tmp_path / 'gradebook.db'}"
    return Course(config).assignment(ASSIGNMENT)


@pytest.fixture
def known(assignment):
    """Return the released cells with the reference answers, by step."""
    return known_answers(assignment)


@pytest.fixture(name="full_class")
def a_full_class():
    """Return a class of thirty with one of everything that an instructor must see."""
    return full_class()


@pytest.fixture
def kept(assignment):
    """Return a function that keeps a class where the commands look for it."""
    results = Results.of(assignment.course)

    def keep(graded):
        index = {}
        for student, notebooks in graded.items():
            index[student] = {}
            for place, (step, result) in enumerate(notebooks.items()):
                key = f"{place:02}{student.encode().hex()}"[:60]
                results.keep(key, result)
                index[student][step] = key
        write_index(assignment.course, assignment.name, index)
        with Gradebook(assignment.course.folders.db_url, "asl") as gradebook:
            record(gradebook, assignment.name, graded)
        return index

    return keep
