"""What this lesson's checks call a student's functions with, and how near a result must come."""

from collections.abc import Callable
from typing import Any

import numpy as np

from utils.checks.graded import part
from utils.checks.quiz import not_a_number
from utils.checks.report import Part, Problem, wrong
from utils.checks.values import as_array, as_number, describe
from utils.messages import checks as words
from utils.messages import say


def colors(height: int, width: int, seed: int = 0, channels: int = 3) -> np.ndarray:
    """Return a drawn photo, uint8 (height, width, channels), no two of whose parts are alike."""
    chance = np.random.default_rng([seed, height, width, channels])
    slope = np.linspace(0, 60, height * width * channels).reshape(height, width, channels)
    return (slope + chance.integers(20, 190, (height, width, channels))).astype(np.uint8)


def grays(height: int, width: int, seed: int = 0) -> np.ndarray:
    """Return drawn grays, float (height, width), 20 to 250."""
    return colors(height, width, seed, 1)[..., 0].astype(float)


def nearly(function: object, right: Callable[..., Any], by: float) -> object:
    """Return a function whose results count as right where they are off by ``by`` at most.

    So a route that rounds, such as Pillow's, is as right as one that does not. What is no
    function comes back as it is.
    """
    if isinstance(function, type) or not callable(function):
        return function

    def rounded(*inputs: Any) -> Any:
        expected = right(*inputs)
        result = function(*inputs)
        found = as_array(result)
        if found.dtype.kind in "iuf" and found.shape == expected.shape:
            return expected if np.abs(found - expected).max(initial=0) <= by else result
        return result

    return rounded


def together(
    answer: object,
    right: tuple[float, ...],
    known: dict[tuple[float, ...], str],
    tolerance: float = 0.0,
) -> Part:
    """Return the part for a question with several numbers, which count together.

    ``known`` explains wrong answers; of any other it is told how many of its numbers are right.
    """

    def same(numbers: list[float], others: tuple[float, ...]) -> list[bool]:
        return [abs(n - o) <= tolerance for n, o in zip(numbers, others, strict=True)]

    def diagnose(answer: object) -> Problem | None:
        parts = as_array(answer).tolist() if isinstance(answer, np.ndarray) else answer
        if not isinstance(parts, tuple | list) or len(parts) != len(right):
            return wrong(words.NOT_SO_MANY_NUMBERS, count=len(right), found=describe(answer))
        numbers = [as_number(part) for part in parts]
        for part_, number in zip(parts, numbers, strict=True):
            if number is None:
                return not_a_number(part_)
        if all(same(numbers, right)):
            return None
        for others, sentence in known.items():
            if all(same(numbers, others)):
                return wrong(sentence)
        return wrong(words.SOME_NUMBERS_RIGHT, count=len(right), right=sum(same(numbers, right)))

    return part(say(words.QUESTION), diagnose, answer)
