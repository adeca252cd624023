"""Find out by trying what the results of a function rest on.

An input is changed in part, and what the function gives then is compared with what is right then.
So it shows what a function does not look at. What it does to an input before it uses it shows
without another call: its results are right ones, of other inputs.
"""

import copy
import itertools
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np

from utils.checks.closeness import alike
from utils.checks.report import Problem, wrong
from utils.checks.values import as_array, as_number
from utils.messages import checks as m
from utils.messages import say

Call = Callable[[tuple], Any]

MOST = 3
"""Inputs of so many calls are changed."""

MOST_CALLS = 45
"""Calls that may be made to find out about one function; a grader bounds those of a cell."""

ENOUGH = 3
"""Places along an axis, or different numbers in all results, below which it may be an accident."""

MANY = 20
"""Numbers that the result of a single call must have, so that it shows what was done."""

MOST_EXPLANATIONS = 2
"""Other inputs that may explain results; where more do, none of them is likely to be the cause."""

PARTS = (
    (slice(1, None), m.LOOKS_AT_FIRST),
    (slice(None, -1), m.LOOKS_AT_LAST),
    (slice(None, 1), m.LEAVES_OUT_FIRST),
    (slice(-1, None), m.LEAVES_OUT_LAST),
)
"""What may be changed along an axis, and the sentence if the results stay as they were."""

OF_ARRAYS = (
    (lambda a: a.T, m.IF_TRANSPOSED),
    (lambda a: a.swapaxes(0, 1), m.IF_TRANSPOSED),
    (lambda a: a[::-1], m.IF_REVERSED),
    (lambda a: a[..., ::-1], m.IF_REVERSED),
    (np.flip, m.IF_REVERSED),
    (np.trunc, m.IF_WHOLE),
    (np.abs, m.IF_WITHOUT_MINUS),
    (np.negative, m.IF_NEGATIVE),
    (lambda a: np.maximum(a, 0), m.IF_CUT_AT_0),
    (lambda a: (a > 0).astype(a.dtype), m.IF_WHETHER),
    (lambda a: np.sort(a, axis=-1), m.IF_SORTED),
    (lambda a: np.sort(a, axis=0), m.IF_SORTED),
    (lambda a: a - a.mean(), m.IF_LESS_MEAN),
    (lambda a: a / a.max(), m.IF_BY_LARGEST),
    (lambda a: a / a.sum(), m.IF_BY_SUM),
    (lambda a: a / 255, m.IF_BY_255),
    (np.square, m.IF_SQUARED),
    (lambda a: np.full_like(a, a.sum()), m.IF_ITS_SUM),
    (lambda a: np.full_like(a, a.mean(), dtype=float), m.IF_ITS_MEAN),
    (lambda a: np.full_like(a, a.flat[0]), m.IF_ITS_FIRST),
    (np.zeros_like, m.IF_0),
    (np.ones_like, m.IF_1),
    (lambda a: a[1:], m.IF_WITHOUT_FIRST),
    (lambda a: a[:-1], m.IF_WITHOUT_LAST),
)
OF_NUMBERS = (
    (lambda n: n + 1, m.IF_1_MORE),
    (lambda n: n - 1, m.IF_1_LESS),
    (lambda n: 2 * n, m.IF_TWICE),
    (lambda n: n / 2 if isinstance(n, float) else n // 2, m.IF_HALF),
    (lambda n: -n, m.IF_NEGATIVE),
    (lambda n: n**2, m.IF_SQUARED),
    (lambda n: 0 * n, m.IF_0),
    (lambda n: 0 * n + 1, m.IF_1),
)
"""What may have been done to an input before it was used, and the words for it."""


def other_input_cause(
    name: str, cases: Sequence[tuple], results: Sequence[Any], right: Call
) -> Problem | None:
    """Return the problem of results that would be right if one of the inputs were another one."""
    numbers = [part for one in results for part in _result(one)]
    if not all(one.dtype.kind in "buif" and np.isfinite(one).all() for one in numbers):
        return None
    flat = np.concatenate([one.ravel() for one in numbers])
    if len(np.unique(flat)) < ENOUGH or (len(cases) < 2 and flat.size < MANY):
        return None
    explained = dict.fromkeys(
        (place, how)
        for place, change, how in _changes(cases)
        if _explains(cases, results, right, place, change)
    )
    if not 0 < len(explained) <= MOST_EXPLANATIONS:
        return None
    place, how = next(iter(explained))
    return wrong(m.RIGHT_FOR_ANOTHER, name=name, place=place + 1, how=how)


def _explains(
    cases: Sequence[tuple],
    results: Sequence[Any],
    right: Call,
    place: int,
    change: Callable[[tuple], Any],
) -> bool:
    """Tell whether results are right for inputs that were changed at a place."""
    try:
        return all(
            alike(one, right(_with(inputs, place, change(inputs))))
            for inputs, one in zip(cases, results, strict=True)
        )
    except Exception:  # the right function cannot take such an input
        return False


def _changes(cases: Sequence[tuple]) -> Iterator[tuple[int, Callable[[tuple], Any], str]]:
    """Yield places of inputs, what makes another input for a place, and the words for that."""
    singles = [all(as_number(one) is not None for one in ones) for ones in zip(*cases, strict=True)]
    for place, is_single in enumerate(singles):
        if not is_single:
            for make, words in OF_ARRAYS:
                yield place, lambda inputs, p=place, f=make: f(np.asarray(inputs[p])), say(words)
            continue
        for make, words in OF_NUMBERS:
            yield place, lambda inputs, p=place, f=make: f(inputs[p]), say(words)
        for other, also_single in enumerate(singles):
            if also_single and other != place:
                words = say(m.IF_THAT_AT, place=other + 1)
                yield place, lambda inputs, p=other: inputs[p], words


def unused_cause(name: str, function: Call, cases: Sequence[tuple], right: Call) -> Problem | None:
    """Return the problem of a function that does not look at an input, or at a part of one."""
    trials = _Trials(function, cases, right)
    places = range(len(cases[0]))
    vain = {place: trials.are_vain(place, (_changed, _grown)) for place in places}
    if trials.give_single_numbers():
        for place in [place for place in places if vain[place]]:
            vain[place] = trials.are_vain(place, _of_others(cases[:MOST], place))
    unused = [place for place in places if vain[place]]
    ignored = [place for place in unused if trials.does_without(place)]
    if unused and all(is_vain is not False for is_vain in vain.values()):
        if not ignored:
            return wrong(m.SAME_HERE if trials.are_same() else m.LOOKS_AT_SHAPES, name=name)
        if len(ignored) == len(places):
            return wrong(m.RETURNS_SAME, name=name)
    if unused:
        return wrong(m.LOOKS_NOT_AT, name=name, place=(ignored or unused)[0] + 1)
    if trials.give_single_numbers():  # those of a place or a count often stay by accident
        return None
    parts = PARTS if trials.give_right_shapes() else PARTS[:2]
    axes = [(place, n) for place in places for n in range(as_array(cases[0][place]).ndim)]
    for (part, sentence), (place, axis) in itertools.product(parts, axes):
        changes = [
            lambda value, axis=axis, part=part, make=make: _in_part(value, axis, part, make)
            for make in (_changed, _grown)
        ]
        if trials.are_vain(place, changes):
            return wrong(sentence, name=name, place=place + 1, axis=axis)
    return None


def _of_others(cases: Sequence[tuple], place: int) -> list[Callable[[Any], Any]]:
    """Return what puts the input of each call in the place of a given one."""
    return [lambda value, one=inputs[place]: copy.deepcopy(one) for inputs in cases]


class _Trials:
    """Calls of a function with changed inputs, as many as may be."""

    def __init__(self, function: Call, cases: Sequence[tuple], right: Call):
        self.function, self.cases, self.right = function, cases[:MOST], right
        self.left = MOST_CALLS
        self.known: dict[int, Any] = {}

    def are_vain(self, place: int, changes: Sequence[Callable[[Any], Any]]) -> bool | None:
        """Tell whether changes at a place change no result, ``None`` where they should not."""
        counted = 0
        for change, (number, inputs) in itertools.product(changes, enumerate(self.cases)):
            try:
                other = _with(inputs, place, change(copy.deepcopy(inputs[place])))
                if alike(self.right(other), self.right(inputs)):
                    continue
            except Exception:  # no such change can be made of this input
                continue
            if not self._stays(number, other):
                return False
            counted += 1
        return counted > 0 or None

    def does_without(self, place: int) -> bool:
        """Tell whether the function works with nothing at a place."""
        try:
            self.function(_with(self.cases[0], place, None))
        except Exception:  # it asks for something that nothing does not have
            return False
        return True

    def are_same(self) -> bool:
        """Tell whether the function gives the same for all inputs as they are."""
        first, *others = [_result(self.function(inputs)) for inputs in self.cases]
        return all(_same(one, first) for one in others)

    def give_single_numbers(self) -> bool:
        """Tell whether what is right is a single number in each call."""
        given = [self.right(inputs) for inputs in self.cases]
        return not any(isinstance(one, tuple) or np.ndim(one) for one in given)

    def give_right_shapes(self) -> bool:
        """Tell whether the function's results have the shapes that they should have."""
        try:
            return all(
                [one.shape for one in _result(self.function(inputs))]
                == [one.shape for one in _result(self.right(inputs))]
                for inputs in self.cases
            )
        except Exception:  # it stops with one of them
            return False

    def _stays(self, number: int, other: tuple) -> bool:
        if self.left <= 0:
            return False
        try:
            if number not in self.known:
                self.left -= 1
                self.known[number] = _result(self.function(self.cases[number]))
            self.left -= 1
            return _same(_result(self.function(other)), self.known[number])
        except Exception:  # what stops it, it has looked at
            return False


def _result(result: Any) -> list[np.ndarray]:
    """Return what a function gave as arrays, one for each of several things."""
    is_several = isinstance(result, tuple | list) and any(np.ndim(as_array(o)) for o in result)
    return [as_array(one) for one in (result if is_several else [result])]


def _same(found: list[np.ndarray], before: list[np.ndarray]) -> bool:
    return len(found) == len(before) and all(
        one.dtype.kind in "buif" and np.array_equal(one, other, equal_nan=True)
        for one, other in zip(found, before, strict=True)
    )


def _with(inputs: tuple, place: int, value: Any) -> tuple:
    return (*inputs[:place], value, *inputs[place + 1 :])


def _changed(value: Any) -> Any:
    """Return a number that is larger by 1, or an array in which each number is another of its own.

    So labels stay labels.
    """
    if as_number(value) is not None:
        return value + 1
    if isinstance(value, list) and all(isinstance(one, np.ndarray) for one in value):
        return list(map(_changed, value))
    array = as_array(value)
    numbers, places = np.unique(array, return_inverse=True)
    return numbers[(places.reshape(array.shape) + max(1, len(numbers) // 2)) % len(numbers)]


def _grown(value: Any) -> Any:
    """Return an array with far larger numbers, so that no maximum and no threshold hides them.

    Raises:
        ValueError: it is a single number, which ``_changed`` makes larger.
    """
    if isinstance(value, list) and all(isinstance(one, np.ndarray) for one in value):
        return list(map(_grown, value))
    if as_number(value) is not None:
        raise ValueError(value)
    return 20 * as_array(value) + 7


def _in_part(value: Any, axis: int, part: slice, make: Callable[[Any], Any]) -> np.ndarray:
    """Return an array with other numbers in a part of one axis.

    Raises:
        ValueError: the axis is so short that its first and its last place are most of it.
    """
    array = as_array(value).copy()
    if array.shape[axis] < ENOUGH:
        raise ValueError(axis)
    index = (*(slice(None),) * axis, part)
    array[index] = make(array)[index]
    return array
