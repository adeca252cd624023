"""Checks of step 10: the memory is free, and a plan frees a network that several names hold.

What a session says of its own memory cannot be trusted, and a freed model cannot be looked at. So
a session that says that something is left loses the one point for it, and one that says nothing is
left has no more than for the name, which the check sees itself. All other points rest on what the
student knows: a plan that is gone through here, line by line, and what five small programs leave
behind.
"""

import re

from utils.checks.graded import after, graded, part
from utils.checks.layers import is_model
from utils.checks.quiz import number
from utils.checks.report import Part, Problem, because, not_attempted, wrong
from utils.checks.several import several
from utils.checks.values import as_number, describe
from utils.data.datasets import SIGN_MNIST
from utils.lessons.asl_cnn.network import LAYERS, NON_TRAINABLE, TOTAL, TRAINABLE
from utils.lessons.asl_cnn.sentences import free_gpu_memory as m
from utils.messages import checks as words
from utils.messages import say

LINES = {
    "a": "gc.collect()",
    "b": "del model",
    "c": "del accuracy",
    "d": "keras.backend.clear_session()",
    "e": "del history",
    "f": "del x_train",
    "g": "del first",
}
"""Lines that a plan may have, as the notebook gives them: their letter and their code."""

HOLDERS = ("b", "e", "g")
"""Lines that delete a name through which the network can be reached: the model itself, the
history, whose ``model`` it is, and its first layer, whose output leads to all others."""

STILL_WANTED = ("c", "f")
COLLECT, CLEAR = "a", "d"

STILL_THERE = "nynyn"
"""Whether the network is gone after each of the five programs of the notebook, measured."""

BYTES = 4
"""Bytes of a number in single precision, as Keras keeps its weights."""

FLAT = LAYERS[10].output[0]

UNITS = (1000, 1024, 1000**2, 1024**2)
"""Bytes of a kB and of a MB, in both ways to count them."""

ROUNDED = 0.01
"""Relative difference of a number that was rounded."""


def name_problem(model: object) -> Problem | None:
    """Return the problem of a name that still holds the model, or something else."""
    if is_model(model):
        return not_attempted(wrong(m.NAME_KEPT))
    return None if model is None else wrong(m.NAME_HOLDS, found=describe(model))


def memory_problem(model: object, held: object, remembered: object) -> Problem | None:
    """Return what is left in memory: under the name, under another one, or in Keras."""
    if problem := name_problem(model):
        return problem
    if held is True:
        return wrong(m.STILL_HELD)
    return wrong(m.STILL_REMEMBERED) if remembered is True else None


@graded(hints=True)
def freed(model: object, held: object, remembered: object) -> list[Part]:
    """The network is gone, and Keras has forgotten its layers, as far as the session says."""
    return [part(say(m.FREED), memory_problem, model, held, remembered)]


def letters_of(plan: object) -> list[str] | None:
    """Return the letters of a plan, a text or a list of letters; ``None`` for anything else."""
    if not isinstance(plan, str | list | tuple) or not all(isinstance(x, str) for x in plan):
        return None
    parts = letters_in(plan) if isinstance(plan, str) else plan
    letters = [letter.strip(" .,:;()").lower() for letter in parts]
    return [letter for letter in letters if letter]


def letters_in(text: str) -> list[str]:
    """Return the letters of a text, whatever stands between them; a word of others stays whole."""
    words = re.findall(r"[^\W\d_]+", text)
    apart = [list(word) if set(word.lower()) <= set(LINES) else [word] for word in words]
    return list(words[0]) if len(words) == 1 else [letter for part in apart for letter in part]


def holders_problem(plan: object) -> Problem | None:
    """Return what is wrong with the names that a plan deletes."""
    letters = letters_of(plan)
    if not letters:
        return wrong(m.NOT_A_PLAN, found=describe(plan))
    unknown = [letter for letter in letters if letter not in LINES]
    if unknown:
        return wrong(m.UNKNOWN_LINE, found=unknown[0])
    doubled = [letter for letter in HOLDERS + STILL_WANTED if letters.count(letter) > 1]
    if doubled:
        return wrong(m.DELETED_TWICE, line=LINES[doubled[0]])
    for letter in STILL_WANTED:
        if letter in letters:
            return wrong(m.LOST, line=LINES[letter])
    if "b" not in letters:
        return wrong(m.MODEL_NAMED)
    if not set(HOLDERS) <= set(letters):
        return wrong(m.STILL_REACHED)
    return None


def order_problem(plan: object) -> Problem | None:
    """Return what is wrong with the moment when a plan collects the garbage."""
    letters = letters_of(plan)
    last = max(letters.index(letter) for letter in HOLDERS)
    later = letters[last + 1 :]
    if COLLECT in later or CLEAR in later:
        return None
    return wrong(m.COLLECTED_EARLY if COLLECT in letters else m.NOT_COLLECTED)


def session_problem(plan: object) -> Problem | None:
    """Return what is wrong when a plan leaves Keras its record of layers."""
    return None if CLEAR in letters_of(plan) else wrong(m.SESSION_NOT_CLEARED)


@graded(hints=True)
def plan(plan: object) -> list[Part]:
    """The plan deletes the names that reach the network, and no other, then collects."""
    names = part(say(m.NAMES), holders_problem, plan, weight=2)
    return [
        names,
        after(names, say(m.ORDER), order_problem, plan),
        after(names, say(m.SESSION), session_problem, plan),
    ]


@graded()
def other_plan(gone: object) -> list[Part]:
    """What five small programs leave in memory; the five count together."""
    return [several(gone, STILL_THERE, label=m.PROGRAMS)]


def bytes_each() -> dict[float, str]:
    """Return wrong answers that have four bytes for other numbers, or others for the right ones."""
    others = (FLAT, SIGN_MNIST.pixels, 64 * TOTAL, NON_TRAINABLE, *(x.parameters for x in LAYERS))
    return {
        **{BYTES * count: m.OTHER_NUMBERS for count in others},
        **{2**bits * TOTAL: m.OTHER_BYTES for bits in range(6, 65)},
    }


@graded(hints=True)
def question(answer: object) -> list[Part]:
    """The 264,049 parameters of step 7 take four bytes each."""
    known = bytes_each() | {
        TOTAL: m.NUMBERS_NOT_BYTES,
        8 * TOTAL: m.DOUBLE_PRECISION,
        2 * TOTAL: m.HALF_PRECISION,
        BYTES * TRAINABLE: m.ONLY_TRAINABLE,
        32 * TOTAL: m.BITS_NOT_BYTES,
        TOTAL // BYTES: m.DIVIDED,
        TOTAL / BYTES: m.DIVIDED,
        TOTAL / 8: m.DIVIDED,
    }
    right = BYTES * TOTAL
    if any(abs(unit * (as_number(answer) or 0) / right - 1) < ROUNDED for unit in UNITS):
        known[as_number(answer)] = m.NOT_MEGABYTES
    return [
        because(number(say(words.QUESTION), answer, right, known, otherwise=m.BYTES_OTHER), m.WHY)
    ]
