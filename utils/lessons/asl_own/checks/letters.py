"""Checks of step 7: the three most likely letters, by their names, J left out."""

import string
from collections.abc import Sequence

import numpy as np

from utils.checks.functions import Fault, function_problem, is_function
from utils.checks.graded import graded, part
from utils.checks.quiz import choice
from utils.checks.report import Part, Problem, because, wrong
from utils.checks.results import general_cause
from utils.checks.values import as_array, as_number, describe
from utils.data.datasets import SIGN_MNIST
from utils.lessons.asl_own.sentences import letters as m
from utils.messages import checks as words
from utils.messages import say

COUNT = 3
CODES = np.array([ord(letter) for letter in SIGN_MNIST.classes])
J, K = ord("J"), ord("K")


def answer_of(best: tuple[int, ...], seed: int = 0) -> np.ndarray:
    """Return 24 probabilities that are largest at these labels, in this order."""
    chance = np.random.default_rng([seed, *best])
    found = chance.uniform(0.001, 0.01, len(CODES))
    found[list(best)] = np.linspace(0.55, 0.1, len(best))
    return found / found.sum()


def ranked(probabilities: np.ndarray) -> np.ndarray:
    """Return the labels of the largest probabilities, the largest first."""
    return np.argsort(probabilities, kind="stable")[::-1][:COUNT]


def pairs(labels: np.ndarray, probabilities: np.ndarray, codes: np.ndarray = CODES) -> np.ndarray:
    """Return letters, as their codes, beside their probabilities, (3, 2)."""
    return np.stack([codes[labels], probabilities[labels]], -1)


def right(probabilities: np.ndarray) -> np.ndarray:
    """Return the three best letters, as their codes, with their probabilities."""
    return pairs(ranked(probabilities), probabilities)


def with_codes(codes: np.ndarray):
    """Return what names labels by other letters."""
    return lambda probabilities: pairs(ranked(probabilities), probabilities, codes)


def in_order(order):
    """Return what takes labels in another order."""
    return lambda probabilities: pairs(order(probabilities), probabilities)


def apart(probabilities: np.ndarray) -> np.ndarray:
    """Return the best letters with the first three probabilities of the row."""
    return np.stack([CODES[ranked(probabilities)], probabilities[:COUNT]], -1)


WALKS = ("zip", "map", "filter", "generator")
"""What hands over things one by one, and is no list of them."""

NUMBERS = np.arange(len(CODES))
FAULTS = (
    Fault(with_codes(ord("A") + NUMBERS), m.J_COUNTED),
    Fault(with_codes(ord("A") + NUMBERS + (J - ord("A") < NUMBERS)), m.J_FOR_K),
    Fault(with_codes(ord("A") + NUMBERS + 1), m.FROM_B),
    Fault(with_codes(np.roll(CODES, 1)), m.ONE_BACK),
    Fault(in_order(lambda p: np.argsort(p, kind="stable")[:COUNT]), m.LEAST),
    Fault(in_order(lambda p: np.argsort(p, kind="stable")[-COUNT:]), m.LARGEST_LAST),
    Fault(in_order(lambda p: np.sort(ranked(p))), m.BY_LETTER),
    Fault(in_order(lambda p: NUMBERS[:COUNT]), m.FIRST_THREE),
    Fault(lambda p: right(p) * (1, 100), m.PERCENT),
    Fault(lambda p: np.stack([CODES[ranked(p)], ranked(p)], -1), m.LABEL_FOR_SHARE),
    Fault(apart, m.APART),
    Fault(in_order(lambda p: np.argsort(-p, kind="stable")[1 : COUNT + 1]), m.FROM_SECOND),
    Fault(in_order(lambda p: np.repeat(p.argmax(), COUNT)), m.THREE_TIMES),
)


def not_a_list(found: object) -> Problem:
    """Return the problem of what is no list: what it is, and how it may have come to be."""
    texts = as_array(found)
    if texts.dtype.kind == "U" and texts.shape[1:] == (2,):
        return wrong(m.TEXT_ARRAY, name="best_three")
    if type(found).__name__ in WALKS:
        return wrong(m.WALK, name="best_three", kind=type(found).__name__)
    return wrong(m.NO_LIST, name="best_three", found=describe(found))


def coded(found: object) -> np.ndarray | Problem:
    """Return three pairs of letter and probability as numbers, or what they are instead."""
    name = "best_three"
    if isinstance(found, dict):
        found = list(found.items())
    if found is None:
        return wrong(words.RETURNS_NOTHING, name=name)
    if isinstance(found, str) or not isinstance(found, list | tuple):
        return not_a_list(found)
    halves = [len(item) for item in found if isinstance(item, list | tuple)]
    if len(found) == 2 and halves == [COUNT, COUNT]:
        return wrong(m.TWO_LISTS, name=name)
    if len(found) == 1:
        return wrong(m.ONE_ALONE, name=name)
    if len(found) != COUNT:
        return wrong(m.NOT_THREE, name=name, found=len(found))
    if all(isinstance(item, str) and len(item.strip()) == 1 for item in found):
        return wrong(m.LETTERS_ALONE, name=name)
    rows = []
    for item in found:
        if not isinstance(item, list | tuple) or len(item) != 2:
            return wrong(m.NO_PAIRS, name=name, found=describe(item))
        letter, share = item
        if not isinstance(letter, str):
            swapped = isinstance(share, str)
            return wrong(m.PAIR_SWAPPED if swapped else m.LABEL_FOR_LETTER, name=name)
        if len(letter.strip()) != 1 or as_number(share) is None:
            return wrong(m.NO_PAIRS, name=name, found=f"({letter!r}, {describe(share)})")
        rows.append((ord(letter.strip().upper()), as_number(share)))
    return np.array(rows, float)


def pairs_cause(cases: Sequence[tuple], results: Sequence[np.ndarray]) -> Problem | None:
    """Return which half of the pairs is wrong, the letters or their probabilities."""
    name, expected = "best_three", [right(*inputs) for inputs in cases]
    if any(found.shape != wanted.shape for found, wanted in zip(results, expected, strict=True)):
        return None
    found, wanted = np.concatenate(results), np.concatenate(expected)
    letters, shares = np.isclose(found, wanted).all(axis=0)
    if letters and not shares:
        if not found[:, 1].any():
            return wrong(m.SHARES_ZERO, name=name)
        columns = [pairs[:, 1] for pairs in results], [pairs[:, 1] for pairs in expected]
        return general_cause(name, *columns) or wrong(m.OTHER_SHARES, name=name)
    if shares and np.array_equal(found[:, 0], np.tile(CODES[:COUNT], len(results))):
        return wrong(m.LETTERS_NOT_SORTED, name=name)
    if shares:
        place = int(np.argmax(found[:, 0] != wanted[:, 0]))
        label = int(np.flatnonzero(wanted[place, 0] == CODES)[0])
        return wrong(m.OTHER_LETTER, name=name, label=label, found=chr(int(found[place, 0])))
    return None


def letters_problem(best_three: object, bests: tuple[tuple[int, ...], ...]) -> Problem | None:
    """Return what is wrong with a function that names the best letters of drawn answers."""
    cases = [(answer_of(best, n),) for n, best in enumerate(bests)]
    if not is_function(best_three):
        return function_problem("best_three", best_three, cases, right)
    strange: list[Problem] = []

    def numbers(probabilities: np.ndarray) -> np.ndarray:
        found = coded(best_three(probabilities))
        if isinstance(found, Problem):
            strange.append(found)
            return np.zeros(0)
        return found

    problem = function_problem("best_three", numbers, cases, right, FAULTS, cause=pairs_cause)
    return strange[0] if strange else problem


@graded(hints=True)
def function(best_three: object) -> list[Part]:
    """The three best letters come by name, the best first, each with its probability."""
    return [
        part(say(m.BEFORE_J), letters_problem, best_three, ((0, 3, 8), (5, 2, 7, 1))),
        part(say(m.AFTER_J), letters_problem, best_three, ((17, 4, 23), (9, 8, 10, 12))),
    ]


@graded()
def others(best_three: object) -> list[Part]:
    """So they do for other answers of the network."""
    return [
        part(
            say(m.ALL_OVER), letters_problem, best_three, ((11, 0, 21, 3), (23, 22, 9), (2, 14, 6))
        )
    ]


@graded(hints=True)
def question(answer: object) -> list[Part]:
    """Label 17 is S, since J has no label; R is what one gets by counting it."""
    known = dict.fromkeys((set(string.ascii_lowercase) - {"s"}), m.COUNT_ALONG)
    known |= {"r": m.J_HAS_NO_LABEL, "t": m.ONE_TOO_FAR, "q": m.FROM_ZERO}
    return [because(choice(answer, "s", known), m.WHY)]
