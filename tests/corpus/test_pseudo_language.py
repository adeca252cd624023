"""Is all that checks and the first page say a message, so that it can be said in any language?"""

import pytest
from bs4 import BeautifulSoup
from course_notebooks import TAUGHT
from pseudo import OPEN, prose_outside, speaking_pseudo
from runner import cases, run_case

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
"""Steps whose answers are trainings; what they say is looked at when there is time."""

pytestmark = pytest.mark.filterwarnings("ignore")  # those of the students' own code


def case_params():
    """Yield two wrong answers of each step for every day, and the others for the night."""
    for taught in TAUGHT:
        own = [c for c in cases("wrong", taught.lesson.name) if c.step == taught.name]
        trains = (taught.lesson.name, taught.name) in TRAINING
        for number, case in enumerate(own):
            marks = pytest.mark.slow if number > 1 or trains else ()
            yield pytest.param(case, id=str(case), marks=marks)


@pytest.mark.parametrize("case", list(case_params()))
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
