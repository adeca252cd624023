"""Is all that checks and the first page say a message, so that it can be said in any language?"""

from collections import Counter
from collections.abc import Iterator

import pytest
from bs4 import BeautifulSoup
from pseudo import OPEN, prose_outside, speaking_pseudo
from runner import TRAINING, Case, cases, run_case

from grading.upkeep import tables
from grading.upkeep.mistakes import VARIES
from utils.lessons.collection import lessons
from utils.progress import page

pytestmark = pytest.mark.filterwarnings("ignore")  # those of the students' own code

TRIED = 2
"""So many wrong answers of a step are tried, each with a sentence of its own."""


def some_cases() -> Iterator[Case]:
    """Yield wrong answers, each with another sentence; Korean is tried with all, by night."""
    seen, tried = set(), Counter()
    for case in cases("wrong"):
        step, sentence = (case.lesson, case.step), VARIES.sub("", case.message or "")
        if sentence not in seen and step not in TRAINING and tried[step] < TRIED:
            seen.add(sentence)
            tried[step] += 1
            yield case


@pytest.mark.parametrize("case", [*some_cases()], ids=str)
def test_every_word_of_a_report_is_a_message(case: Case):
    with speaking_pseudo():
        outcome = run_case(case)
    report = "\n".join(outcome.lines)
    assert OPEN in report
    assert prose_outside(report, "\n".join(case.answers.values())) == []


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
    assert prose_outside('⟦no "⟧del model⟦", only⟧ of it', "'del model'") == ["of it"]
    assert prose_outside("⟦Line `⟧del accuracy⟦` is⟧") == []
    assert prose_outside("⟦`⟧x_train⟦` has⟧ float64 ⟦and⟧ (28, 28)") == []
