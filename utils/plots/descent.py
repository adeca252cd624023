"""A picture of what an optimizer does: a ball that rolls down the loss of one weight."""

import itertools

import numpy as np

from utils.messages import pictures as texts
from utils.messages import say
from utils.plots.picture import Picture
from utils.plots.style import BLUE, BODY, MUTED, ORANGE, PALE_BLUE, sheet

BEST, START, STEEPNESS, FLOOR = 3.0, 0.0, 0.5, 0.2
"""The weight with the least loss, where the ball begins, how steep the valley is, its depth."""

LEFT, RIGHT = -2.0, 8.0


def loss_of(weight: float) -> float:
    """Return the loss of this one weight: a valley with its lowest point at ``BEST``."""
    return STEEPNESS * (weight - BEST) ** 2 + FLOOR


def slope_of(weight: float) -> float:
    """Return the gradient: how much the loss grows when the weight grows."""
    return 2 * STEEPNESS * (weight - BEST)


def steps_of(rate: float, steps: int) -> list[float]:
    """Return the weight at the start and after each step of gradient descent."""
    weights = [START]
    for _ in range(steps):
        weights.append(weights[-1] - rate * slope_of(weights[-1]))
    return weights


def descent(rate: float, steps: int) -> Picture:
    """Draw the path of a ball after some steps with a learning rate."""
    weights = steps_of(rate, steps)
    xs = np.linspace(LEFT, RIGHT, 200)
    with sheet(300) as figure:
        axes = figure.subplots()
        axes.plot(xs, [loss_of(x) for x in xs], color=BLUE, linewidth=2)
        axes.fill_between(xs, [loss_of(x) for x in xs], color=PALE_BLUE)
        seen = [w for w in weights if LEFT <= w <= RIGHT]
        axes.plot(seen, [loss_of(w) for w in seen], color=ORANGE, linestyle="--", marker="o", ms=5)
        last = weights[-1]
        if LEFT <= last <= RIGHT:
            axes.plot(last, loss_of(last), "o", color=ORANGE, ms=13, mec="white", zorder=5)
        axes.text(
            0.5,
            0.93,
            say(texts.DESCENT_NOW, steps=steps, weight=last, loss=loss_of(last)),
            transform=axes.transAxes,
            ha="center",
            va="top",
            fontsize=BODY,
            fontweight="bold",
        )
        axes.axvline(BEST, color=MUTED, linestyle=":", linewidth=1.2)
        axes.set_xlim(LEFT, RIGHT)
        axes.set_ylim(0, loss_of(LEFT) * 1.15)
        axes.set_title(say(texts.DESCENT_TITLE, rate=f"{rate:g}"))
        axes.set_xlabel(say(texts.DESCENT_X))
        axes.set_ylabel(say(texts.DESCENT_Y))
        axes.grid()
        return Picture.of(figure, _words(rate, weights))


def _words(rate: float, weights: list[float]) -> str:
    """Return what one sees: the way of the ball, and how it ends."""
    first, last = abs(weights[0] - BEST), abs(weights[-1] - BEST)
    across = sum((a - BEST) * (b - BEST) < 0 for a, b in itertools.pairwise(weights))
    end = texts.DESCENT_NEAR_ALT if last < 0.3 else texts.DESCENT_ON_ITS_WAY_ALT
    if last >= first and len(weights) > 1:
        end = texts.DESCENT_AWAY_ALT
    alt = say(
        texts.DESCENT_ALT,
        rate=f"{rate:g}",
        steps=len(weights) - 1,
        first=weights[0],
        last=weights[-1],
        loss=loss_of(weights[-1]),
    )
    told = [alt, say(end)]
    if across:
        told.append(say(texts.DESCENT_ACROSS_ALT, count=across))
    return " ".join(told)
