"""Does every answer earn the same in Korean, and does no check fall back into English?"""

import re

import pytest
from pseudo import english_in
from runner import Case, cases, run_case

from utils.language import speaking

HANGUL = re.compile("[가-힣]")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.filterwarnings("ignore"),  # those of the students' own code
]


@pytest.mark.parametrize("case", [*cases("right"), *cases("wrong")], ids=str)
def test_an_answer_earns_the_same_in_korean(case: Case):
    with speaking("ko"):
        outcome = run_case(case)
    report = "\n".join(outcome.lines)
    assert sum(outcome.points.values()) == pytest.approx(case.points), report
    assert HANGUL.search(report)
    assert english_in(report, "\n".join(case.answers.values())) == [], report


def test_english_is_found():
    """The test above rests on this."""
    assert english_in("✗ 정확도: `model.fit` 값은 0.5입니다.") == []
    assert english_in("✗ 정확도: your answer is 0.5") == ["your answer is"]
    assert english_in('✗ "del model" 줄은 없습니다.', "plan = ['del model']") == []
    assert english_in('✗ "no such line" 줄은 없습니다.', "plan = []") == ["no such line"]
