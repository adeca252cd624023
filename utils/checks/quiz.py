"""Judge the answer to a question: one of a few letters, or a number."""

import numbers

from utils.checks.graded import part
from utils.checks.report import Part, Problem, wrong
from utils.checks.values import describe
from utils.messages import checks as m
from utils.messages import say


def choice(answer: object, right: str, why_not: dict[str, str]) -> Part:
    """Return the part for a quiz: ``why_not`` explains each wrong letter."""

    def diagnose(answer: object) -> Problem | None:
        letters = sorted([right, *why_not])
        if not isinstance(answer, str) or answer.strip().strip(".)").lower() not in letters:
            return wrong(
                m.NOT_A_CHOICE,
                letters=", ".join(f'"{letter}"' for letter in letters),
                found=describe(answer),
            )
        letter = answer.strip().strip(".)").lower()
        return None if letter == right else wrong(why_not[letter])

    return part(say(m.QUESTION), diagnose, answer)


def number(
    label: str,
    answer: object,
    right: float,
    known: dict[float, str] | None = None,
    tolerance: float = 0.0,
    otherwise: str = m.NOT_THE_NUMBER,
    weight: float = 1.0,
) -> Part:
    """Return the part for a number: ``known`` maps wrong numbers to their explanations."""

    def diagnose(answer: object) -> Problem | None:
        plain = answer.item() if getattr(answer, "size", 0) == 1 else answer
        if isinstance(plain, bool) or not isinstance(plain, numbers.Real):
            return wrong(m.NOT_A_NUMBER, found=describe(answer))
        if abs(plain - right) <= tolerance:
            return None
        for value, explanation in (known or {}).items():
            if abs(plain - value) <= tolerance:
                return wrong(explanation)
        return wrong(otherwise, found=f"{plain:,.6g}" if plain % 1 else f"{int(plain):,}")

    return part(label, diagnose, answer, weight=weight)
