"""Pictures of one prediction: its 24 probabilities, and the loss they cost."""

import math

import numpy as np
from numpy.typing import ArrayLike

from utils.data.datasets import SIGN_MNIST
from utils.messages import pictures as texts
from utils.messages import say
from utils.plots.picture import Picture
from utils.plots.style import BLUE, BODY, INK, ORANGE, PALE_BLUE, sheet


def confidence(probabilities: ArrayLike, right: int) -> Picture:
    """Draw the 24 predicted ``probabilities``, with the ``right`` label 0..23 marked."""
    probabilities = np.asarray(probabilities, dtype=float).reshape(-1)
    chance, top = float(probabilities[right]), int(probabilities.argmax())
    sides = {1: probabilities[right : right + 8], -1: probabilities[max(0, right - 7) : right + 1]}
    if right < 8 or right > 15:
        del sides[-1 if right < 8 else 1]
    side = min(sides, key=lambda step: sides[step].max())
    with sheet(290) as figure:
        axes = figure.subplots()
        bars = axes.bar(list(SIGN_MNIST.classes), probabilities, color=BLUE, width=0.75)
        bars[right].set(facecolor=ORANGE, hatch="///", edgecolor="white", linewidth=0)
        axes.annotate(
            say(
                texts.CONFIDENCE_RIGHT, letter=SIGN_MNIST.classes[right], probability=share(chance)
            ),
            (right, chance),
            (right + side * 0.5, sides[side].max() + 0.09),
            fontsize=BODY,
            fontweight="bold",
            ha="left" if side > 0 else "right",
            va="bottom",
            arrowprops={
                "arrowstyle": "-|>",
                "color": ORANGE,
                "linewidth": 1.6,
                "shrinkA": 0,
                "shrinkB": 2,
                "relpos": (0 if side > 0 else 1, 0),
            },
        )
        axes.set_ylim(0, 1.3)
        axes.set_yticks(np.linspace(0, 1, 6))
        axes.set_title(say(texts.CONFIDENCE_TITLE))
        axes.set_xlabel(say(texts.CONFIDENCE_X))
        axes.set_ylabel(say(texts.CONFIDENCE_Y))
        axes.tick_params(axis="x", length=0)
        axes.get_xticklabels()[right].set(fontweight="bold", color=ORANGE)
        axes.margins(x=0.01)
        axes.grid(axis="y")
        alt = say(
            texts.CONFIDENCE_ALT,
            right=SIGN_MNIST.classes[right],
            probability=share(chance),
            loss=f"{loss(chance):.2f}",
        )
        if top == right:
            alt += say(texts.CONFIDENCE_RIGHT_ALT)
        else:
            highest = share(probabilities[top])
            alt += say(
                texts.CONFIDENCE_WRONG_ALT, top=SIGN_MNIST.classes[top], top_probability=highest
            )
        return Picture.of(figure, alt)


def share(p: float) -> str:
    """Write a probability with three decimals, or its first digit where these are zeros."""
    return f"{p:.3f}" if p >= 0.001 or p == 0 else f"{p:.1g}"


def loss(p: float) -> float:
    """Return the cross-entropy of one prediction, -ln(p), as Keras bounds it (p from 1e-7)."""
    return -math.log(max(p, 1e-7)) + 0.0


def loss_curve(p: float) -> Picture:
    """Draw the loss -ln(p) for probabilities up to 1, with the point ``p`` marked."""
    if not 0 < p <= 1:
        raise ValueError(f"p must be above 0 and at most 1, not {p}")
    height = loss(p)
    xs = np.geomspace(min(p, 0.005), 1, 300)
    with sheet(290) as figure:
        axes = figure.subplots()
        axes.plot(xs, -np.log(xs), color=BLUE, linewidth=2)
        axes.fill_between(xs, -np.log(xs), color=PALE_BLUE)
        axes.plot([p, p, 0], [0, height, height], color=ORANGE, linestyle="--", linewidth=1.3)
        axes.plot(p, height, "o", color=ORANGE, ms=9, mec="white", clip_on=False, zorder=5)
        values = {"probability": f"{p:.3g}", "loss": f"{height:.2f}"}
        axes.annotate(
            say(texts.LOSS_POINT, **values),
            (p, height),
            (12 if p < 0.8 else -12, 6),
            textcoords="offset points",
            ha="left" if p < 0.8 else "right",
            va="bottom",
            fontsize=BODY,
            fontweight="bold",
            color=INK,
        )
        axes.set_xlim(0, 1.01)
        axes.set_ylim(0, max(5.5, height * 1.35))
        axes.set_title(say(texts.LOSS_TITLE))
        axes.set_xlabel(say(texts.LOSS_X))
        axes.set_ylabel(say(texts.LOSS_Y))
        axes.grid()
        return Picture.of(figure, say(texts.LOSS_ALT, **values))
