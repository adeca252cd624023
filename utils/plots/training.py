"""Pictures of a training: how accuracy and loss went, and the memory that it holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from utils.messages import pictures as texts
from utils.messages import say
from utils.plots.picture import Picture, of_a_result
from utils.plots.style import (
    BLUE,
    HEADING,
    INK,
    MUTED,
    ORANGE,
    PALE_GRAY,
    PALE_GREEN,
    PALE_ORANGE,
    WIDTH,
    box,
    canvas,
    sheet,
    text_box,
)

if TYPE_CHECKING:
    import keras

LINES = {
    "": (texts.TRAINING, {"color": BLUE, "linestyle": "-", "marker": "o", "markersize": 4}),
    "val_": (
        texts.VALIDATION,
        {"color": ORANGE, "linestyle": "--", "marker": "s", "markersize": 4},
    ),
}
"""Prefix of the keys of a history -> the name of the line and its look."""


@of_a_result
def learning_curves(history: Mapping[str, Sequence[float]] | keras.callbacks.History) -> Picture:
    """Draw accuracy and loss of training and validation, epoch by epoch.

    ``history`` is what ``fit`` returns, or its numbers: a list for each of accuracy,
    val_accuracy, loss and val_loss.
    """
    history = getattr(history, "history", history)
    epochs = len(history["loss"])
    facts = []
    with sheet(300) as figure:
        panels = (("accuracy", texts.ACCURACY_TITLE), ("loss", texts.LOSS_PANEL_TITLE))
        for axes, (key, title) in zip(figure.subplots(1, 2), panels, strict=True):
            for prefix, (which, look) in LINES.items():
                values = [float(value) for value in history[prefix + key]]
                axes.plot(range(1, epochs + 1), values, label=say(which), linewidth=1.6, **look)
                facts.append(curve_words(say(title), say(which), values))
            axes.set_title(say(title))
            axes.set_xlabel(say(texts.EPOCH_X))
            axes.set_xticks(range(1, epochs + 1, max(1, -(-epochs // 8))))
            axes.grid()
        axes.legend(loc="lower right", bbox_to_anchor=(1.02, 0.98), ncols=2, frameon=False)
        whole = texts.CURVES_ONE_EPOCH_ALT if epochs == 1 else texts.CURVES_ALT
        return Picture.of(figure, say(whole, epochs=epochs, panels=" ".join(facts)))


def curve_words(name: str, which: str, values: Sequence[float]) -> str:
    """Return what one sees in a curve: where it starts, ends, and is lowest and highest."""
    first, last, low, high = (
        f"{value:.4f}" for value in (values[0], values[-1], min(values), max(values))
    )
    if len(values) == 1:
        return say(texts.CURVE_ONE_EPOCH_ALT, name=name, which=which, first=first)
    return say(
        texts.CURVE_ALT,
        name=name,
        which=which,
        first=first,
        last=last,
        epochs=len(values),
        low=low,
        low_epoch=values.index(min(values)) + 1,
        high=high,
        high_epoch=values.index(max(values)) + 1,
    )


HELD, WANTED, ON_THE_CARD = 7, 7, 8
"""Gigabytes of the picture: what this kernel holds, what the next wants, and what there is."""


def gpu_of_two() -> Picture:
    """Draw one GPU and two notebooks: the first kernel still holds what the second needs."""
    margin, top, high = 16, 44, 44
    unit = (WIDTH - 2 * margin) / (ON_THE_CARD + WANTED)
    values = {"card": ON_THE_CARD, "held": HELD, "wanted": WANTED, "free": ON_THE_CARD - HELD}
    white, dark = ({"color": color, "fontweight": "bold"} for color in ("white", INK))
    rows = (
        (texts.GPU_KEPT_TITLE, HELD, texts.GPU_NO_ROOM, PALE_ORANGE),
        (texts.GPU_ENDED_TITLE, 0, texts.GPU_ROOM, PALE_GREEN),
    )
    with sheet(top + 2 * (high + 66), chart=False) as figure:
        page = canvas(figure)
        for number, (title, held, verdict, color) in enumerate(rows):
            y = top + number * (high + 66)
            page.text(margin, y - 22, say(title, **values), **HEADING)
            box(page, margin, y, ON_THE_CARD * unit, high, facecolor=PALE_GRAY, edgecolor=INK)
            if held:
                first = say(texts.GPU_FIRST, **values)
                text_box(page, margin, y, held * unit, high, first, white, facecolor=BLUE)
            second = say(texts.GPU_SECOND, **values)
            text_box(
                page, margin + held * unit, y, WANTED * unit, high, second, dark, facecolor=color
            )
            page.plot([margin + ON_THE_CARD * unit] * 2, [y - 6, y + high + 6], color=INK, lw=2)
            page.text(margin, y + high + 18, say(verdict, **values), color=MUTED, va="center")
        return Picture.of(figure, say(texts.GPU_ALT, **values))
