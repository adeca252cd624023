"""Checks of step 9: maps, weighed by their mean gradients, say which places spoke for a letter."""

import numpy as np

from utils.checks.functions import Fault, function_problem
from utils.checks.graded import graded, part
from utils.checks.report import Part, Problem, State, because, wrong
from utils.checks.several import Slip, exactly, in_another_order, several
from utils.lessons.asl_own.sentences import pixels as m
from utils.messages import say

NETWORKS = (7, 7, 64)
"""How many rows, columns and maps the last convolution of the network gives."""


def summed(maps: np.ndarray, gradients: np.ndarray) -> np.ndarray:
    """Return the sum of the maps, each times the mean of its gradients, (height, width)."""
    return (maps * weights(gradients)).sum(axis=2)


def scaled(found: np.ndarray) -> np.ndarray:
    """Return numbers with 1 as the largest, unless none is above 0."""
    top = found.max()
    return found / top if top > 0 else found


def right(maps: np.ndarray, gradients: np.ndarray) -> np.ndarray:
    """Return how much each place speaks for the letter, 0 to 1."""
    return scaled(np.maximum(summed(maps, gradients), 0))


def positive(found: np.ndarray) -> np.ndarray:
    """Return numbers without those below 0, the largest as 1."""
    return scaled(np.maximum(found, 0))


def spread(found: np.ndarray) -> np.ndarray:
    """Return numbers stretched from the smallest as 0 to the largest as 1."""
    return (found - found.min()) / (found.max() - found.min())


def weights(gradients: np.ndarray) -> np.ndarray:
    """Return the weight of each map, the mean of its gradients."""
    return gradients.mean(axis=(0, 1))


def softmax(found: np.ndarray) -> np.ndarray:
    """Return numbers as shares, all of them above 0."""
    powers = np.exp(found)
    return powers / powers.sum()


def shown(maps: np.ndarray, gradients: np.ndarray) -> np.ndarray:
    """Return the sum of the weighed maps without what is below 0, not scaled."""
    return np.maximum(summed(maps, gradients), 0)


FAULTS = (
    Fault(summed, m.NEITHER),
    Fault(shown, m.NOT_SCALED),
    Fault(lambda a, g: scaled(summed(a, g)), m.NEGATIVE_KEPT),
    Fault(lambda a, g: summed(a, g) / np.abs(summed(a, g)).max(), m.NEGATIVE_KEPT),
    Fault(lambda a, g: scaled(np.abs(summed(a, g))), m.SIGN_DROPPED),
    Fault(lambda a, g: spread(summed(a, g)), m.STRETCHED),
    Fault(lambda a, g: spread(np.maximum(summed(a, g), 0)), m.STRETCHED),
    Fault(lambda a, g: positive(a.sum(axis=2)), m.NO_GRADIENTS),
    Fault(lambda a, g: positive(g.sum(axis=2)), m.NO_MAPS),
    Fault(lambda a, g: positive((a * g).sum(axis=2)), m.PLACE_BY_PLACE),
    Fault(lambda a, g: np.clip(summed(a, g), 0, 1), m.CLIPPED),
    Fault(lambda a, g: 1 / (1 + np.exp(-summed(a, g))), m.SIGMOID),
    Fault(lambda a, g: positive((a * g.mean(axis=0)).sum(axis=2)), m.ONE_AXIS),
    Fault(lambda a, g: positive((a * g.mean(axis=1, keepdims=True)).sum(axis=2)), m.ONE_AXIS),
    Fault(lambda a, g: positive(a[..., -1] * weights(g)[-1]), m.LAST_MAP),
    Fault(lambda a, g: positive(a.sum(axis=2) * g.mean()), m.ONE_WEIGHT),
    Fault(lambda a, g: positive((a * g.mean(axis=2, keepdims=True)).sum(axis=2)), m.OTHER_AXES),
    Fault(lambda a, g: positive((a * np.maximum(g.mean(axis=(0, 1)), 0)).sum(axis=2)), m.TOO_EARLY),
    Fault(lambda a, g: positive((a * np.abs(g.mean(axis=(0, 1)))).sum(axis=2)), m.SIGN_DROPPED),
    Fault(lambda a, g: positive((a * g.max(axis=(0, 1))).sum(axis=2)), m.LARGEST_GRADIENT),
    Fault(lambda a, g: right(a, g).T, m.TRANSPOSED),
    Fault(lambda a, g: positive(-summed(a, g)), m.AGAINST),
    Fault(lambda a, g: scaled(np.maximum(a * g.mean(axis=(0, 1)), 0)), m.MAPS_KEPT),
    Fault(lambda a, g: positive((a * g.mean(axis=(0, 1))).max(axis=2)), m.LARGEST_MAP),
    Fault(lambda a, g: np.exp(summed(a, g)) / np.exp(summed(a, g)).sum(), m.SOFTMAX),
    Fault(lambda a, g: positive(a.sum(axis=2) * g.max(axis=2)), m.OTHER_AXES),
    Fault(lambda a, g: positive((a * np.median(g, axis=(0, 1))).sum(axis=2)), m.MEDIAN),
    Fault(lambda a, g: positive((a / a.max(axis=(0, 1)) * weights(g)).sum(axis=2)), m.MAPS_SCALED),
    *(
        Fault(lambda a, g, axis=axis: positive((a * weights(g)).sum(axis=axis)), m.OTHER_SUM)
        for axis in (0, 1)
    ),
    Fault(lambda a, g: shown(a, g) / shown(a, g).sum(), m.BY_THE_SUM),
    Fault(lambda a, g: shown(a, g) / a.max(), m.BY_THE_MAPS),
    Fault(lambda a, g: positive((a * weights(np.maximum(g, 0))).sum(axis=2)), m.GRADIENTS_CUT),
    *(
        Fault(
            lambda a, g, of=of: scaled(np.where(summed(a, g) > of(summed(a, g)), summed(a, g), 0)),
            m.CUT_ELSEWHERE,
        )
        for of in (np.mean, np.median)
    ),
    Fault(lambda a, g: positive((g * weights(a)).sum(axis=2)), m.EXCHANGED),
    Fault(lambda a, g: positive(a[..., weights(g).argmax()]), m.BEST_MAP),
    Fault(lambda a, g: positive(a[..., np.abs(weights(g)).argmax()]), m.BEST_MAP),
    Fault(lambda a, g: weights(g), m.WEIGHTS_ALONE),
    Fault(lambda a, g: positive(a @ softmax(weights(g))), m.WEIGHTS_CHANGED),
    Fault(lambda a, g: positive(a @ spread(weights(g))), m.WEIGHTS_CHANGED),
)


def empty(found: np.ndarray) -> np.ndarray:
    """Return what a division by a largest number of 0 gives."""
    with np.errstate(all="ignore"):
        return found / found.max()


EMPTY_FAULTS = (
    Fault(lambda a, g: empty(np.maximum(summed(a, g), 0)), m.DIVIDED_BY_ZERO),
    Fault(lambda a, g: summed(a, g) / summed(a, g).max(), m.ALL_NEGATIVE),
    *FAULTS,
)


def drawn(seed: int, *shape: int, speaks: bool = True) -> tuple[np.ndarray, np.ndarray]:
    """Return maps, 0 or more, and gradients; nothing ``speaks`` for the letter where told so.

    Otherwise some maps speak for it and some against it, so that about half of the places do.
    """
    chance = np.random.default_rng([seed, *shape])
    maps = np.maximum(chance.normal(0.5, 1, shape), 0)
    sides = chance.normal(0, 1, shape[-1])
    gradients = chance.normal(0, 1, shape) + 2 * (sides - sides.mean())
    return maps, gradients if speaks else -np.abs(gradients)


def heat_problem(heat: object, *shapes: tuple[int, ...]) -> Problem | None:
    """Return what is wrong with a function that gets maps and gradients of these shapes."""
    return sized(heat, [drawn(n, *shape) for n, shape in enumerate(shapes)])


def sized(heat: object, cases: list[tuple], faults: tuple[Fault, ...] = FAULTS) -> Problem | None:
    """Return what is wrong with a function, and whether it stops but for the network's maps."""
    problem = function_problem("heat", heat, cases, right, faults)
    if problem is None or problem.state is not State.RAISED:
        return problem
    if function_problem("heat", heat, [drawn(0, *NETWORKS)], right) is None:
        return wrong(m.ONE_SIZE, name="heat")
    return problem


def loud(seed: int, *shape: int) -> tuple[np.ndarray, np.ndarray]:
    """Return maps and gradients of which every place speaks for the letter."""
    maps, gradients = drawn(seed, *shape)
    return maps + 1, np.abs(gradients) + 0.1


def others_problem(heat: object, *shapes: tuple[int, ...]) -> Problem | None:
    """Return what is wrong with a function, some places speaking for the letter, or all of them."""
    cases = [make(n, *shape) for make in (drawn, loud) for n, shape in enumerate(shapes)]
    return sized(heat, cases)


def silent_problem(heat: object) -> Problem | None:
    """Return what is wrong with a function where no place speaks for the letter."""
    return sized(heat, [drawn(5, 4, 4, 3, speaks=False)], EMPTY_FAULTS)


@graded(hints=True)
def function(heat: object) -> list[Part]:
    """Maps are weighed by the means of their gradients, added up, cut at 0 and scaled to 1."""
    return [
        part(say(m.SMALL), heat_problem, heat, (3, 4, 2), (2, 3, 3)),
        part(say(m.NETWORKS_SIZE), others_problem, heat, NETWORKS),
    ]


@graded()
def others(heat: object) -> list[Part]:
    """So it is for other maps, and where no place speaks for the letter all is 0."""
    return [
        part(say(m.OTHER_SIZES), others_problem, heat, (5, 3, 8), (4, 6, 5), weight=2),
        part(say(m.SILENT), silent_problem, heat),
    ]


@graded(hints=True)
def question(answer: object) -> list[Part]:
    """0.5 * 3 - 2 is below 0; 0.5 * 4 - 1 is 1, the largest; 0.5 * 2 - 0.6 is 0.4."""
    known = {
        (-0.5, 1.0, 0.4): m.BELOW_ZERO,
        (3.5, 3.0, 1.6): m.MINUS_LOST,
        (1.0, 0.86, 0.46): m.MINUS_LOST,
        (0.75, 1.0, 0.5): m.ONE_MAP,
        (1.5, 2.0, 1.0): m.ONE_MAP,
        (0.33, 1.0, 0.47): m.FIRST_WEIGHT,
        (1.0, 3.0, 1.4): m.FIRST_WEIGHT,
    }
    slips = (
        *exactly(known, 0.01),
        in_another_order((0.0, 1.0, 0.4), 0.01),
        Slip(lambda parts: min(parts) < 0, m.BELOW_ZERO),
        Slip(lambda parts: max(parts) > 1, m.ABOVE_ONE),
        Slip(lambda parts: parts[0] > 0, m.AGAINST_AT_P),
        Slip(lambda parts: parts[1] < 1, m.LARGEST_IS_ONE),
        Slip(lambda parts: True, m.R_OTHER),
    )
    return [because(several(answer, (0.0, 1.0, 0.4), slips, 0.01), m.WHY)]
