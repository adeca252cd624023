"""Judge the answer to a question: one of a few letters, or a number."""

import math
import re

import numpy as np

from utils.checks.graded import part
from utils.checks.report import Part, Problem, wrong
from utils.checks.values import as_number, describe
from utils.messages import checks as m
from utils.messages import say

HUNDRED, THOUSAND = 100, 1000
QUOTED_NUMBERS = r"[-+*/() .,_\d]*\d[-+*/() .,_\d]*"
DIGITS = range(-6, 5)
"""Decimals that may be left when a number is rounded, below 0 for zeros at the end."""

NEAR = 0.06
"""Relative difference below which zeros at the end of a number may come from rounding."""

SAME = 1e-3
"""Difference of numbers that are the same but for their last digits."""

KNOWN = 0.1
"""Share of a wrong number by which an answer may differ from it and still be taken for it."""


def choice(answer: object, right: str, why_not: dict[str, str]) -> Part:
    """Return the part for a quiz: ``why_not`` explains each wrong letter."""

    def diagnose(answer: object) -> Problem | None:
        letters = sorted([right, *why_not])
        if isinstance(answer, tuple) and len(answer) == 1:
            return wrong(m.TRAILING_COMMA, name="answer")
        letter = answer.strip(" .()").lower() if isinstance(answer, str) else None
        if letter not in letters:
            return wrong(
                m.NOT_A_CHOICE,
                letters=", ".join(f'"{letter}"' for letter in letters),
                found=describe(answer),
            )
        return None if letter == right else wrong(why_not[letter])

    return part(say(m.QUESTION), diagnose, answer)


def not_a_number(answer: object, right: float = THOUSAND) -> Problem:
    """Return the problem of an answer that is no number, such as digits in quotes.

    Where the ``right`` number has no thousands, a comma stands for a decimal point.
    """
    if isinstance(answer, str) and re.fullmatch(QUOTED_NUMBERS, answer):
        return wrong(m.NUMBER_IN_QUOTES, found=describe(answer))
    if answer is None:
        return wrong(m.NONE_FOR_A_NUMBER)
    if isinstance(answer, tuple) and len(answer) == 1:
        return wrong(m.TRAILING_COMMA, name="answer")
    whole = isinstance(answer, tuple | list) and all(isinstance(one, int) for one in answer)
    fewer = right < THOUSAND and whole and len(answer) > 2
    if fewer or (isinstance(answer, tuple) and None in answer):
        return wrong(m.WHOLE_SHAPE, count=len(answer))
    numbers = _numbers_in(answer)
    if None not in numbers and math.isclose(sum(numbers), right, rel_tol=SAME):
        return wrong(m.NOT_ADDED, count=len(numbers))
    if None not in numbers and len(set(numbers)) == 1:
        return wrong(m.SAME_NUMBERS, count=len(numbers))
    if isinstance(answer, tuple):
        parts = [as_number(part) for part in answer[1:]]
        thousands = right >= THOUSAND and all(
            part is not None and HUNDRED <= part < THOUSAND for part in parts
        )
        return wrong(m.COMMA_IN_NUMBER if thousands else m.DECIMAL_COMMA, count=len(answer))
    return wrong(m.NOT_A_NUMBER, found=describe(answer))


def _numbers_in(answer: object) -> list[float | None]:
    """Return the numbers of an answer that is several in a row, ``None`` for what is no number."""
    is_row = isinstance(answer, tuple | list) or (
        isinstance(answer, np.ndarray) and answer.ndim == 1
    )
    return [as_number(part) for part in answer] if is_row and len(answer) > 1 else [None]


def _near(plain: float, right: float, shown: str) -> Problem | None:
    """Return what makes a number another one than the right one, though it comes from it."""
    if plain and plain == -right:
        return wrong(m.NUMBER_SIGN)
    if plain and math.isclose(1 / plain, right, rel_tol=SAME) and right != 1:
        return wrong(m.NUMBER_TURNED_ROUND)
    if plain and _is_rounded(plain, right):
        return wrong(m.NUMBER_ROUNDED, found=shown)
    whole = isinstance(plain, int) and float(right).is_integer()
    if whole and right >= THOUSAND and sorted(str(plain)) == sorted(str(round(right))):
        return wrong(m.DIGITS_MIXED, found=shown)
    return None


def _is_rounded(plain: float, right: float) -> bool:
    """Tell whether a number is another one rounded, which may end in zeros where it is near."""
    digits = DIGITS if math.isclose(plain, right, rel_tol=NEAR) else range(DIGITS.stop)
    return any(plain in (round(right, n), _cut(right, n)) for n in digits)


def _cut(number: float, decimals: int) -> float:
    """Return a number with its digits cut off behind some decimals."""
    return math.trunc(number * 10**decimals) / 10**decimals


def number(
    label: str,
    answer: object,
    right: float,
    known: dict[float, str] | None = None,
    tolerance: float = 0.0,
    otherwise: str = m.NOT_THE_NUMBER,
) -> Part:
    """Return the part for a number: ``known`` maps wrong numbers to their explanations."""

    def diagnose(answer: object) -> Problem | None:
        plain = as_number(answer)
        if plain is None:
            return not_a_number(answer, right)
        if abs(plain - right) <= tolerance:
            return None
        slips = known or {}
        value = min(slips, key=lambda value: abs(plain - value), default=math.inf)
        if abs(plain - value) <= min(tolerance, KNOWN * max(abs(value), abs(plain))):
            return wrong(slips[value])
        if right >= THOUSAND and abs(plain * THOUSAND - right) < 1:
            return wrong(m.POINT_IN_NUMBER, found=plain)
        shown = f"{plain:,}" if isinstance(plain, int) else f"{plain:,.6g}"
        return _near(plain, right, shown) or wrong(otherwise, found=shown)

    return part(label, diagnose, answer)
