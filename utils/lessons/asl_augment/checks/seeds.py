"""Checks of step 6: mean and spread of some runs, and what a comparison can tell."""

import numpy as np

from utils.checks.functions import Fault, function_problem
from utils.checks.graded import graded, part
from utils.checks.report import Part, because
from utils.checks.several import Slip, several
from utils.lessons.asl_augment.sentences import seeds as m
from utils.messages import say

RUNS = (([0.8, 0.9, 0.7],), ([0.55, 0.5, 0.65],), ([0.9, 0.91],))
PAIRS = (
    ([0.8, 0.82, 0.79], [0.7, 0.72, 0.75]),
    ([0.5, 0.52, 0.49], [0.6, 0.7, 0.65]),
    ([0.8, 0.9, 0.7], [0.75, 0.72, 0.71]),
    ([0.6, 0.9, 0.8], [0.5, 0.55, 0.7]),
    ([0.5, 0.6, 0.55], [0.58, 0.7, 0.9]),
    ([0.7, 0.71, 0.72], [0.6, 0.62, 0.8]),
    ([0.9, 0.5, 0.4], [0.6, 0.7, 0.65]),
    ([0.5, 0.9, 0.6], [0.6, 0.7, 0.65]),
    ([0.75, 0.8, 0.7], [0.6, 0.7, 0.65]),
    ([0.55, 0.5, 0.6], [0.6, 0.7, 0.65]),
)


def summed_up(runs: list[float]) -> tuple[float, float]:
    """Return the mean of some runs, and the highest minus the lowest."""
    return sum(runs) / len(runs), max(runs) - min(runs)


def judged(a: list[float], b: list[float]) -> int:
    """Return 1 where all of ``a`` lie above all of ``b``, -1 the other way, and 0 otherwise."""
    return int(min(a) > max(b)) - int(min(b) > max(a))


def sign(difference: float) -> int:
    """Return 1, 0 or -1."""
    return int(difference > 0) - int(difference < 0)


def _by_place(a: list[float], b: list[float]) -> int:
    """Return a verdict on runs that are compared one by one, the first with the first."""
    pairs = list(zip(a, b, strict=True))
    return int(all(x > y for x, y in pairs)) - int(all(x < y for x, y in pairs))


def _by_spread(a: list[float], b: list[float]) -> int:
    """Return a verdict on means that lie further apart than the runs of either network do."""
    (mean, spread), (other_mean, other_spread) = summed_up(a), summed_up(b)
    away = mean - other_mean
    return sign(away) if abs(away) > max(spread, other_spread) else 0


SUMMARY_FAULTS = (
    Fault(lambda runs: summed_up(runs)[::-1], m.SUMMARY_SWAPPED),
    Fault(lambda runs: (summed_up(runs)[0], float(np.std(runs))), m.DEVIATION),
    Fault(lambda runs: (summed_up(runs)[0], float(np.std(runs, ddof=1))), m.DEVIATION),
    Fault(lambda runs: (max(runs), summed_up(runs)[1]), m.BEST_FOR_MEAN),
    Fault(lambda runs: (sum(runs), summed_up(runs)[1]), m.SUM_FOR_MEAN),
    Fault(lambda runs: (float(np.median(runs)), summed_up(runs)[1]), m.MEDIAN),
    Fault(lambda runs: (summed_up(runs)[0], -summed_up(runs)[1]), m.NEGATIVE_SPREAD),
    Fault(lambda runs: (summed_up(runs)[0], runs[0] - runs[-1]), m.ENDS),
    Fault(lambda runs: summed_up(runs)[0], m.MEAN_ALONE),
    Fault(lambda runs: summed_up(runs)[1], m.SPREAD_ALONE),
    Fault(lambda runs: (min(runs), max(runs)), m.BOTH_ENDS),
    Fault(lambda runs: (max(runs), min(runs)), m.BOTH_ENDS),
    Fault(lambda runs: (sum(runs) / 3, summed_up(runs)[1]), m.ALWAYS_THREE),
    Fault(lambda runs: ((max(runs) + min(runs)) / 2, summed_up(runs)[1]), m.MIDDLE_OF_ENDS),
    Fault(lambda runs: (summed_up(runs)[0], float(np.var(runs))), m.VARIANCE),
    Fault(lambda runs: (summed_up(runs)[0], float(np.var(runs, ddof=1))), m.VARIANCE),
    Fault(lambda runs: (summed_up(runs)[0], abs(runs[0] - runs[-1])), m.ENDS),
    Fault(lambda runs: (summed_up(runs)[0], runs[-1] - runs[0]), m.ENDS),
    Fault(lambda runs: (sum(runs) / (len(runs) - 1), summed_up(runs)[1]), m.ONE_RUN_LESS),
    Fault(lambda runs: (sum(runs) / (len(runs) + 1), summed_up(runs)[1]), m.ONE_RUN_MORE),
    Fault(lambda runs: (summed_up(runs)[0], summed_up(runs)[0] - min(runs)), m.FROM_THE_MEAN),
    Fault(lambda runs: (summed_up(runs)[0], max(runs) - summed_up(runs)[0]), m.FROM_THE_MEAN),
    Fault(lambda runs: (summed_up(runs)[0], summed_up(runs)[1] / 2), m.HALF_THE_SPREAD),
    Fault(lambda runs: (summed_up(runs)[0],) * 2, m.MEAN_TWICE),
)
VERDICT_FAULTS = (
    Fault(lambda a, b: sign(sum(a) / len(a) - sum(b) / len(b)), m.MEANS_ONLY),
    Fault(lambda a, b: sign(max(a) - max(b)), m.BEST_ONLY),
    Fault(lambda a, b: sign(a[0] - b[0]), m.FIRST_ONLY),
    Fault(lambda a, b: -judged(a, b), m.SIGN),
    Fault(lambda a, b: max(judged(a, b), 0), m.ONE_SIDE),
    Fault(lambda a, b: sign(min(a) - min(b)), m.WORST_ONLY),
    Fault(lambda a, b: 1 if max(a) > min(b) else -1, m.BEST_AGAINST_WORST),
    Fault(_by_place, m.BY_PLACE),
    Fault(lambda a, b: sum(a) / len(a) - sum(b) / len(b), m.DIFFERENCE),
    Fault(lambda a, b: int(a > b) - int(b > a), m.FIRST_ONLY),
    Fault(lambda a, b: int(min(a) >= max(b)) - int(min(b) >= max(a)), m.TIES),
    Fault(lambda a, b: int(min(a) >= max(b)) - int(min(b) > max(a)), m.TIES),
    Fault(lambda a, b: int(min(a) > max(b)) - int(min(b) >= max(a)), m.TIES),
    Fault(lambda a, b: min(judged(a, b), 0), m.OTHER_SIDE),
    Fault(lambda a, b: min(a) - max(b), m.DIFFERENCE_OF_RUNS),
    Fault(lambda a, b: sum(sign(x - y) for x, y in zip(a, b, strict=True)), m.COUNTED_PAIRS),
    Fault(lambda a, b: sum(sign(x - y) for x in a for y in b), m.COUNTED_PAIRS),
    Fault(lambda a, b: sign(sum(sign(x - y) for x in a for y in b)), m.MOST_PAIRS),
    Fault(lambda a, b: sign(sum(sign(x - y) for x, y in zip(a, b, strict=True))), m.MOST_PAIRS),
    Fault(_by_spread, m.BY_SPREAD),
)


@graded(hints=True)
def summaries(summary: object) -> list[Part]:
    """The function gives mean and spread."""
    return [
        part(say(m.SUMMARY), function_problem, "summary", summary, RUNS, summed_up, SUMMARY_FAULTS)
    ]


@graded(hints=True)
def verdicts(verdict: object) -> list[Part]:
    """The function tells whether one network is better in all runs."""
    return [
        part(say(m.VERDICT), function_problem, "verdict", verdict, PAIRS, judged, VERDICT_FAULTS)
    ]


@graded()
def drawn(summary: object, verdict: object) -> list[Part]:
    """Both hold for numbers that are drawn by lot."""
    random = np.random.default_rng()
    runs = [(random.uniform(0, 1, count).round(3).tolist(),) for count in (2, 3, 5)]
    pairs = [
        (
            random.uniform(0.4, 0.6, 3).round(3).tolist(),
            (random.uniform(0.4, 0.6, 3) + shift).round(3).tolist(),
        )
        for shift in (-0.3, -0.05, 0, 0.05, 0.3)
    ]
    summed = (function_problem, "summary", summary, [*RUNS, *runs], summed_up, SUMMARY_FAULTS)
    compared = (function_problem, "verdict", verdict, [*PAIRS, *pairs], judged, VERDICT_FAULTS)
    return [part(say(m.SUMMARY_DRAWN), *summed), part(say(m.VERDICT_DRAWN), *compared)]


@graded(hints=True)
def question(answer: object) -> list[Part]:
    """Better where hands are moved, worse where they are not, and undecided in between."""
    return [
        because(
            several(
                answer,
                "pnaa",
                (
                    Slip(lambda found: found[0] != "p", m.UNMOVED),
                    Slip(lambda found: found[1] != "n", m.OVERLAP),
                    Slip(lambda found: found[2] != "a" or found[3] != "a", m.FAR),
                ),
                among="pan",
            ),
            m.WHY,
        )
    ]
