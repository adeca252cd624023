"""Is all that checks and the first page say a message, so that it can be said in any language?"""

import pytest
from bs4 import BeautifulSoup
from course_notebooks import TAUGHT
from pseudo import OPEN, prose_outside, speaking_pseudo
from runner import Case, cases, run_case

from grading.upkeep import tables
from utils.lessons.collection import lessons
from utils.progress import page

TRAINING = {
    ("asl_augment", "04_train"),
    ("asl_augment", "06_seeds"),
    ("asl_cnn", "09_fit"),
    ("asl_dense", "04_fit"),
    ("asl_dense", "05_curves"),
    ("asl_dense", "06_overfitting"),
    ("asl_dense", "07_confusion"),
}
"""Steps whose answers are trainings, which take their time."""

pytestmark = pytest.mark.filterwarnings("ignore")  # those of the students' own code


def some_cases() -> list[Case]:
    """Return two wrong answers of each step; Korean is tried with all, by night."""
    return [
        case
        for taught in TAUGHT
        if (taught.lesson.name, taught.name) not in TRAINING
        for case in [c for c in cases("wrong", taught.lesson.name) if c.step == taught.name][:2]
    ]


@pytest.mark.parametrize("case", some_cases(), ids=str)
def test_every_word_of_a_report_is_a_message(case):
    with speaking_pseudo():
        outcome = run_case(case)
    report = "\n".join(outcome.lines)
    assert OPEN in report
    assert prose_outside(report) == []


def test_every_word_of_the_first_page_is_a_message():
    with speaking_pseudo():
        course = page.Course(tuple(page.progress_in(lesson, None) for lesson in lessons()))
        texts = ["\n".join(tables.page_sections(lessons())), repr(course), course._repr_html_()]
    texts[-1] = BeautifulSoup(texts[-1], "html.parser").text
    assert all(OPEN in text for text in texts)
    assert [prose_outside(text) for text in texts] == [[], [], []]


def test_what_is_no_message_is_found():
    """The tests above rest on this."""
    assert prose_outside("⟦The answer⟧ is not right") == ["is not right"]
    assert prose_outside("⟦`⟧x_train⟦` has⟧ float64 ⟦and⟧ (28, 28)") == []
