"""Judge an answer of several parts that count together, so that trying earns less than knowing."""

import itertools
import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from utils.checks.graded import part
from utils.checks.quiz import QUOTED_NUMBERS, SAME, THOUSAND, not_a_number
from utils.checks.report import Part, Problem, wrong
from utils.checks.values import as_number, describe
from utils.messages import checks as m
from utils.messages import say

TRUE_FALSE = "tf"
PAIRS = (TRUE_FALSE, "yn")
"""Letters of which each part of an answer is one or the other."""

CLOSE = 0.02
"""Relative difference of numbers that are typed with two or three digits."""


DECIMALS = range(4)
"""Decimals to which a number may have been rounded."""

ROUNDED = 0.051
"""How far a number may be from the right one when it was rounded to one decimal."""


@dataclass(frozen=True)
class Slip:
    """A known mistake: what tells it, from the parts as they were answered, and its sentence."""

    tells: Callable[[tuple], bool]
    sentence: str


def several(
    answer: object,
    right: Sequence[float | str],
    slips: Sequence[Slip] | Mapping[tuple[float, ...], str] = (),
    tolerance: float = 0.0,
    label: str = m.QUESTION,
    otherwise: str = m.NOT_ALL_RIGHT,
    among: str = "",
) -> Part:
    """Return the part for an answer of as many parts as ``right``: numbers, or letters in quotes.

    Letters may be given as one text, such as ``"abc"``. All parts must be right; a wrong answer
    is not told which of them are. Of ``slips`` the first counts that tells one; they may also map
    wrong answers to their sentences. Without one it is ``otherwise`` that is said. Letters are
    ``among`` those that the question offers, which need not be told where they are a usual pair.
    """
    letters = isinstance(right[0], str)
    known = exactly(slips, tolerance) if isinstance(slips, Mapping) else slips
    offered = among or next((pair for pair in PAIRS if set(right) <= set(pair)), "")

    def diagnose(answer: object) -> Problem | None:
        text = letters and _is_text(answer)
        given = _letters_of(answer, len(right)) if text else answer
        has_items = hasattr(given, "tolist") and not isinstance(given, type)
        parts = given.tolist() if has_items else given
        if _is_quoted_number(answer) and not letters:
            return not_a_number(answer)
        if not isinstance(parts, list | tuple):
            return wrong(m.NOT_SEVERAL, count=len(right), found=describe(answer))
        if not letters and (problem := _commas_inside(parts, right, tolerance)):
            return problem
        if len(parts) != len(right):
            return wrong(m.OTHER_COUNT, count=len(right), found=len(parts))
        found = tuple(_letter(item) if letters else as_number(item) for item in parts)
        if None in found:
            bad = parts[found.index(None)]
            if _is_quoted_number(bad) and not letters:
                return not_a_number(bad)
            return wrong(m.NOT_A_LETTER if letters else m.NOT_A_PART, found=describe(bad))
        if _alike(found, right, tolerance):
            return None
        if offered and not set(found) <= set(offered):
            return _not_offered(found, offered)
        for slip in known:
            if slip.tells(found):
                return wrong(slip.sentence)
        if problem := (
            _same_cause(found, right) if letters else _numbers_cause(found, right, tolerance)
        ):
            return problem
        return wrong(otherwise, count=len(right))

    return part(say(label), diagnose, answer)


def _commas_inside(parts: Sequence, right: Sequence, tolerance: float) -> Problem | None:
    """Return the problem of right numbers with commas for points, or between their thousands."""
    more = len(parts) - len(right)
    if not 0 < more <= len(right) or not all(type(part) is int for part in parts):
        return None
    for places in itertools.combinations(range(1, len(parts)), more):
        for sign, digits, sentence in ((".", 1, m.DECIMAL_COMMA), ("", 3, m.COMMA_IN_NUMBER)):
            text = str(parts[0])
            for place, number in enumerate(parts[1:], 1):
                text += f"{sign}{number:0{digits}}" if place in places else f",{number}"
            numbers = text.split(",")
            if all(number.count(".") < 2 for number in numbers) and _alike(
                list(map(float, numbers)), right, tolerance
            ):
                return wrong(sentence, count=len(parts))
    return None


def _not_offered(found: Sequence, offered: str) -> Problem:
    """Return the problem of a letter that the question does not offer."""
    if offered == TRUE_FALSE:
        return wrong(m.TRUE_OR_FALSE)
    odd = next(letter for letter in found if letter not in offered)
    return wrong(m.NOT_AMONG, letters=", ".join(f"`{letter}`" for letter in offered), found=odd)


def _numbers_cause(found: Sequence, right: Sequence, tolerance: float) -> Problem | None:
    """Return what is wrong with numbers, whatever the question is."""
    if _alike(sorted(found), sorted(right), tolerance):
        return wrong(m.IN_ANOTHER_ORDER)
    changes = (
        (lambda number: 100 * number, m.AS_PERCENT),
        (lambda number: 1 / number if number else 0, m.TURNED_ROUND),
    )
    for change, sentence in changes:
        wanted = [change(number) for number in right]
        if all(0 < abs(number) < 1 for number in right) and all(
            math.isclose(a, b, rel_tol=CLOSE) for a, b in zip(found, wanted, strict=True)
        ):
            return wrong(sentence)
    if _alike(list(map(abs, found)), list(map(abs, right)), tolerance):
        return wrong(m.OTHER_SIGNS)
    if _alike(found, list(itertools.accumulate(right)), tolerance):
        return wrong(m.EACH_ADDED)
    if all(
        number >= THOUSAND and one in [round(number, -digits) for digits in DECIMALS if digits]
        for one, number in zip(found, right, strict=True)
    ):
        return wrong(m.ALL_DIGITS)
    if not tolerance and all(isinstance(number, int) for number in right):
        odd = next((number for number in found if not isinstance(number, int)), None)
        if odd is not None:
            return wrong(m.NOT_WHOLE, found=f"{odd:.6g}")
    elif all(number == round(number, 1) for number in found) and _alike(found, right, ROUNDED):
        return wrong(m.MORE_DECIMALS)
    if all(map(_is_rounded, found, right)):
        return wrong(m.MORE_DECIMALS)
    return _shift_cause(found, right, tolerance) or _same_cause(found, right)


def _is_rounded(number: float, right: float) -> bool:
    """Tell whether a number is the right one, or that with fewer decimals."""
    return math.isclose(number, right) or any(
        number == round(right, decimals) for decimals in DECIMALS
    )


def _shift_cause(found: Sequence, right: Sequence, tolerance: float) -> Problem | None:
    """Return the problem of numbers that are all off by 1, or by the same factor."""
    for by in (-1, 1):
        if _alike(found, [number + by for number in right], tolerance):
            return wrong(m.ALL_ONE_OFF)
    factor = found[0] / right[0] if right[0] else 0
    near = SAME if tolerance else 0
    is_factor = abs(factor - 1) > CLOSE and all(
        math.isclose(a, factor * b, rel_tol=near, abs_tol=near)
        for a, b in zip(found, right, strict=True)
    )
    if factor and is_factor and len(set(map(abs, right))) > 1:
        return wrong(m.ALL_ONE_FACTOR)
    return None


def _same_cause(found: Sequence, right: Sequence) -> Problem | None:
    is_lazy = len(found) > 1 and len(set(found)) == 1 < len(set(right))
    return wrong(m.ALL_THE_SAME, count=len(found)) if is_lazy else None


def _letters_of(answer: str, count: int) -> list[str]:
    """Return the parts of a text: its words, if they are as many as asked for, or its letters."""
    words = re.split(r"[,\s]+", answer.strip(" ,"))
    return words if len(words) == count else list(re.sub(r"[,\s]", "", answer))


def _is_text(answer: object) -> bool:
    return isinstance(answer, str)


def _is_quoted_number(answer: object) -> bool:
    return _is_text(answer) and re.fullmatch(QUOTED_NUMBERS, answer) is not None


def _letter(item: object) -> str | None:
    plain = item.strip(" .()").lower() if isinstance(item, str) else ""
    return plain if len(plain) == 1 and plain.isalpha() else None


def _alike(found: Sequence, wanted: Sequence, tolerance: float) -> bool:
    return all(
        a == b if isinstance(b, str) else abs(a - b) <= tolerance
        for a, b in zip(found, wanted, strict=True)
    )


def in_another_order(right: Sequence[float], tolerance: float = 0.0) -> Slip:
    """Return the slip of right numbers in another order, to stand before those of single parts."""
    return Slip(lambda found: _alike(sorted(found), sorted(right), tolerance), m.IN_ANOTHER_ORDER)


def exactly(known: Mapping[tuple[float, ...], str], tolerance: float = 0.0) -> list[Slip]:
    """Return the slips of answers that are wrong as a whole."""
    return [
        Slip(lambda found, wanted=wanted: _alike(found, wanted, tolerance), sentence)
        for wanted, sentence in known.items()
    ]
