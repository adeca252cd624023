"""Judge a function of the student's: call it with the check's own inputs, and name its fault.

What a function is worth shows in what it gives, so its text is never read. Each known mistake is
a function too: where the student's gives the same as that one, its sentence is the explanation.
"""

import copy
import itertools
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from utils.checks.attempts import Failure, explain, quote
from utils.checks.closeness import alike, parts_of
from utils.checks.inputs import input_cause, times_cause, unchanged
from utils.checks.report import Problem, State, wrong
from utils.checks.results import constant_cause, general_cause
from utils.checks.trials import other_input_cause, unused_cause
from utils.checks.values import as_array, as_number, describe, first_values, is_numeric
from utils.messages import checks as m
from utils.messages import say

MOST_COLUMNS = 5
"""Columns of a table that are named where it is an input."""

LONGEST_INPUT = 60
"""Characters of an input that is shown as it is. Of a longer one its shape is told."""


Cause = Callable[[Sequence[tuple], Sequence[Any]], Problem | None]
"""What reads a mistake out of the inputs and the results of all calls of a function."""


@dataclass(frozen=True)
class Fault:
    """A known mistake: a function that makes it, and the sentence that explains it.

    ``gives`` takes the inputs of the right function. The sentence may have the placeholder
    ``{name}``, for the name of the student's function.
    """

    gives: Callable[..., Any]
    sentence: str


def function_problem(
    name: str,
    function: object,
    cases: Sequence[tuple],
    right: Callable[..., Any],
    faults: Sequence[Fault] = (),
    charged: Sequence[Fault] = (),
    elsewhere: Sequence[tuple] = (),
    cause: Cause | None = None,
) -> Problem | None:
    """Return what is wrong with a function, or ``None`` where it gives what ``right`` gives.

    ``cases`` holds the inputs of each call, arrays and plain values. Results may be of any kind
    that holds the right numbers: arrays, lists, tables, plain numbers; where ``right`` returns a
    tuple, so must the function. Of ``faults`` the first counts that gives what the student's
    function gives, for all cases. Those of ``charged`` cost nothing here where they cost their
    points: with the inputs of ``elsewhere``. ``cause`` gets the inputs and the results of all
    calls, and finds what no fault explains.
    """
    if not is_function(function):
        return wrong(m.NOT_A_FUNCTION, name=name, found=describe(function))
    results = []
    for inputs in cases:
        try:
            results.append(_quietly(function, inputs))
        except Exception as error:
            if takes_another_order(function, cases, right):
                return wrong(m.INPUTS_SWAPPED, name=name)
            return _raised(name, function, inputs, error, [*cases, *elsewhere], right)
    expected = [_quietly(right, inputs) for inputs in cases]
    places = [n for n, pair in enumerate(zip(results, expected, strict=True)) if not alike(*pair)]
    is_charged = any(_makes(fault, cases, results) for fault in charged)
    if not places or (is_charged and not _is_right(function, elsewhere, right)):
        return None
    if results[places[0]] is None:
        if all(result is None for result in results):
            return wrong(m.RETURNS_NOTHING, name=name)
        return wrong(m.RETURNS_NOTHING_HERE, name=name, inputs=shown(cases[places[0]]))
    for fault in faults:
        if _makes(fault, cases, results):
            return wrong(fault.sentence, name=name)
    if takes_another_order(function, cases, right):
        return wrong(m.INPUTS_SWAPPED, name=name)
    return (
        (cause and cause(cases, results))
        or _general_cause(name, cases, results, expected)
        or _tried_cause(name, function, cases, results, expected, right)
        or _difference(name, cases[places[0]], results[places[0]], expected[places[0]])
    )


def _tried_cause(
    name: str,
    function: Callable[..., Any],
    cases: Sequence[tuple],
    results: list[Any],
    expected: list[Any],
    right: Callable[..., Any],
) -> Problem | None:
    """Return what trying finds out about a function that gives as many things as it must."""
    several = isinstance(expected[0], tuple)
    if several and [len(parts_of(one)) for one in results] != list(map(len, expected)):
        return None
    called, rightly = (lambda inputs, f=f: _quietly(f, inputs) for f in (function, right))
    return (
        other_input_cause(name, cases, results, rightly)
        or unused_cause(name, called, cases, rightly)
        or (None if several else constant_cause(name, results, expected))
    )


def _raised(
    name: str,
    function: Callable[..., Any],
    inputs: tuple,
    error: Exception,
    cases: Sequence[tuple],
    right: Callable[..., Any],
) -> Problem:
    """Return the problem of a function that stops, and inputs with which it does not."""
    failure = Failure(built_in(error), str(error))
    reason = explain(failure) or quote(failure)
    text = say(m.FUNCTION_RAISED, name=name, inputs=shown(inputs), explanation=reason)
    # What does not suit a kind of number says nothing about shapes and sizes.
    for others in () if failure.kind == "TypeError" else cases:
        if shown(others) != shown(inputs) and _is_right(function, [others], right):
            text = say(m.FUNCTION_RAISED_ONCE, text=text, others=shown(others))
            break
    return Problem(State.RAISED, text)


def _is_right(
    function: Callable[..., Any], cases: Sequence[tuple], right: Callable[..., Any]
) -> bool:
    """Tell whether a function gives what it must for all of some inputs."""
    try:
        return all(alike(_quietly(function, inputs), _quietly(right, inputs)) for inputs in cases)
    except Exception:  # the student's function stops with some of them
        return False


def is_function(value: object) -> bool:
    """Tell whether a value can be called, and is no class."""
    return callable(value) and not isinstance(value, type)


def built_in(error: Exception) -> str:
    """Return the name of an error's class, or of the nearest class above it that Python has.

    A function that is called from the judge hands over no other class.
    """
    return next(c.__name__ for c in type(error).__mro__ if c.__module__ == "builtins")


def _quietly(function: Callable[..., Any], inputs: tuple) -> Any:
    """Call a function with copies of some inputs, without warnings."""
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        return function(*copy.deepcopy(inputs))


def _makes(fault: Fault, cases: Sequence[tuple], results: list[Any]) -> bool:
    """Tell whether a fault gives these results, for all cases."""
    try:
        return all(
            alike(result, _quietly(fault.gives, inputs))
            for inputs, result in zip(cases, results, strict=True)
        )
    except Exception:  # the fault fails on an input, so it is not the student's
        return False


def takes_another_order(
    function: Callable[..., Any], cases: Sequence[tuple], right: Callable[..., Any]
) -> bool:
    """Tell whether a function would be right if its inputs came in another order.

    Where all that is right is one and the same number, an accident would look like that.
    """
    expected = [_quietly(right, inputs) for inputs in cases]
    if len({number for one in expected for number in _numbers(one)}) < 2:
        return False
    for order in list(itertools.permutations(range(len(cases[0]))))[1:]:
        try:
            if all(
                alike(_quietly(function, tuple(inputs[n] for n in order)), _quietly(right, inputs))
                for inputs in cases
            ):
                return True
        except Exception:  # the function cannot take them in this order
            continue
    return False


def _numbers(expected: Any) -> list[float]:
    """Return all numbers of a right result."""
    parts = expected if isinstance(expected, tuple) else (expected,)
    return [number for part in parts for number in np.ravel(part).tolist()]


def is_among_others(results: list[Any], expected: list[Any]) -> bool:
    """Tell whether each result is a tuple, one part of which is what was expected."""
    if not all(isinstance(result, tuple) and result for result in results):
        return False
    return any(
        all(map(alike, parts, expected))
        for parts in zip(*results, strict=False)
        if len(parts) == len(expected)
    )


def has_more_around(results: list[Any], expected: list[tuple]) -> bool:
    """Tell whether each result has all parts that were expected, in a row among others."""
    count = len(expected[0])
    if not all(isinstance(result, tuple | list) and len(result) > count for result in results):
        return False
    return any(
        all(alike(r[at : at + count], e) for r, e in zip(results, expected, strict=True))
        for at in range(min(map(len, results)) - count + 1)
    )


def _general_cause(
    name: str, cases: Sequence[tuple], results: list[Any], expected: list[Any]
) -> Problem | None:
    """Return a mistake that any function can have, in the first part of the results that is wrong.

    Results are parts of their own where several things are to be given back.
    """
    if not isinstance(expected[0], tuple):
        if is_among_others(results, expected):
            count = len(results[0])
            message = m.RETURNS_AMONG_OTHERS if count > 1 else m.RETURNS_IN_A_TUPLE
            return wrong(message, name=name, count=count)
        return _any_cause(name, cases, results, expected)
    count = len(expected[0])
    if has_more_around(results, expected):
        return wrong(m.RETURNS_MORE_THINGS, name=name, count=count, found=len(results[0]))
    if not all(isinstance(result, tuple | list) and len(result) == count for result in results):
        return None
    if all(alike(result[::-1], wanted) for result, wanted in zip(results, expected, strict=True)):
        return wrong(m.RETURNS_REVERSED, name=name)
    for place in range(count):
        parts = [[one[place] for one in ones] for ones in (results, expected)]
        if not all(map(alike, *parts)):
            part_name = f"{name}(...)[{place}]"
            return _any_cause(part_name, cases, *parts)
    return None


def _any_cause(
    name: str, cases: Sequence[tuple], results: Sequence[Any], expected: Sequence[Any]
) -> Problem | None:
    return (
        unchanged(name, cases, results)
        or input_cause(name, cases, results, expected)
        or general_cause(name, results, expected)
        or times_cause(name, cases, results, expected)
    )


def _difference(name: str, inputs: tuple, found: Any, expected: Any) -> Problem:
    """Return the problem of a result that no known mistake explains, from coarse to fine."""
    if isinstance(expected, tuple):
        if not isinstance(found, tuple | list):
            return wrong(m.RETURNS_ONE, name=name, count=len(expected), found=describe(found))
        if len(found) != len(expected):
            return wrong(m.RETURNS_OTHER_COUNT, name=name, count=len(expected), found=len(found))
        pairs = enumerate(zip(found, expected, strict=True))
        place = next(n for n, pair in pairs if not alike(*pair))
        return _difference(f"{name}(...)[{place}]", inputs, found[place], expected[place])
    wanted, numbers = np.asarray(expected), as_array(found)
    if wanted.shape == () and as_number(found) is not None:
        return wrong(
            m.RETURNS_OTHER_NUMBER,
            name=name,
            inputs=shown(inputs),
            found=f"{as_number(found):.6g}",
            expected=f"{float(wanted):.6g}",
        )
    if as_number(found) is not None:
        number, shape = f"{as_number(found):.6g}", wanted.shape
        return wrong(m.RETURNS_SINGLE, name=name, found=number, expected=shape)
    if not is_numeric(numbers):
        return wrong(m.RETURNS_NO_NUMBERS, name=name, found=describe(found))
    if wanted.shape == ():
        return wrong(m.RETURNS_SEVERAL, name=name, count=numbers.size)
    if numbers.shape != wanted.shape:
        return wrong(
            m.RETURNS_OTHER_SHAPE,
            name=name,
            inputs=shown(inputs),
            found=numbers.shape,
            expected=wanted.shape,
        )
    values = first_values(f"{name}(...)", numbers, wanted)
    return wrong(m.RETURNS_OTHER_VALUES, values, name=name, inputs=shown(inputs))


def shown(inputs: tuple) -> str:
    """Return the inputs of a call, as one types them where that is short."""
    return ", ".join(map(_shown, inputs))


def _shown(value: Any) -> str:
    if type(value).__name__ == "DataFrame":
        return say(m.AN_INPUT_TABLE, columns=_listed(value.columns))
    if isinstance(value, list | tuple) and len(repr(value)) > LONGEST_INPUT:
        return say(m.A_LIST, kind=type(value).__name__, count=len(value))
    if not isinstance(value, np.ndarray):
        return repr(value)
    text = " ".join(np.array2string(value, precision=3, separator=", ").split())
    return text if len(text) <= LONGEST_INPUT else say(m.AN_INPUT, shape=value.shape)


def _listed(names: Sequence[str]) -> str:
    """Return the names of columns, those of a long run of pixels by its ends."""
    texts = list(map(str, names))
    if len(texts) <= MOST_COLUMNS:
        return ", ".join(texts)
    return ", ".join([*texts[: MOST_COLUMNS - 1], "...", texts[-1]])
