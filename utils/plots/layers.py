"""Pictures of a network's layers: dropout, and the whole network with its shapes."""

import math
from collections.abc import Sequence

import numpy as np

from utils.messages import pictures as texts
from utils.messages import say
from utils.plots.picture import Note, Picture, of_a_result
from utils.plots.style import (
    BLUE,
    BODY,
    CENTER,
    GREEN,
    HEADING,
    MUTED,
    ORANGE,
    PALE_GRAY,
    PURPLE,
    RULE,
    SMALL,
    WIDTH,
    box,
    canvas,
    sheet,
)

NEURONS, SITTING_OUT, NEXT = 10, 3, 4
"""Neurons of the drawn layer, how many of them sit out (30 %), and neurons of the next layer."""

COLORS = {"Conv2D": BLUE, "Dense": BLUE, "MaxPooling2D": GREEN, "Dropout": ORANGE}
"""Bars of the layers by kind; the others, which only rearrange or rescale, are purple."""


def dropout(seed: int = 0) -> Picture:
    """Draw a layer of neurons without dropout and in two training steps with 30 % out.

    ``seed`` chooses which neurons sit out.
    """
    rng = np.random.default_rng(seed)
    steps = [set(), *(set(rng.choice(NEURONS, SITTING_OUT, False).tolist()) for _ in range(2))]
    margin, top, gap = 16, 66, 27
    panel = (WIDTH - 2 * margin) / len(steps)
    with sheet(top + gap * NEURONS + 8, chart=False) as figure:
        page = canvas(figure)
        for step, out in enumerate(steps):
            left = margin + step * panel
            title = say(texts.DROPOUT_STEP, step=step) if step else say(texts.DROPOUT_WHOLE)
            note = texts.DROPOUT_STEP_NOTE if out else texts.DROPOUT_WHOLE_NOTE
            page.text(left + 4, 18, title, **HEADING)
            page.text(
                left + 4,
                40,
                say(note, count=NEURONS, out=len(out)),
                fontsize=BODY,
                va="center_baseline",
            )
            x, next_x = left + 40, left + 150
            spread = gap * (NEURONS - 1) / NEXT
            next_ys = [top + 8 + spread * (index + 0.5) for index in range(NEXT)]
            for neuron in range(NEURONS):
                y = top + 8 + gap * neuron
                page.text(
                    left + 14,
                    y,
                    str(neuron + 1),
                    fontsize=SMALL,
                    color=MUTED,
                    **CENTER,
                )
                if neuron in out:
                    page.plot(x, y, "o", ms=13, mfc="white", mec=MUTED, mew=1)
                    page.plot(x, y, "x", ms=13, mec=ORANGE, mew=3)
                    continue
                for next_y in next_ys:
                    page.plot([x, next_x], [y, next_y], color=RULE, linewidth=0.9, zorder=0)
                page.plot(x, y, "o", ms=13, mfc=BLUE, mec="white")
            page.text(
                next_x,
                next_ys[0] - 24,
                say(texts.DROPOUT_NEXT),
                fontsize=SMALL,
                color=MUTED,
                **CENTER,
            )
            page.plot([next_x] * NEXT, next_ys, "o", ms=13, mfc=GREEN, mec="white")
        first, second = (", ".join(str(neuron + 1) for neuron in sorted(out)) for out in steps[1:])
        alt = say(texts.DROPOUT_ALT, count=NEURONS, out=SITTING_OUT, first=first, second=second)
        return Picture.of(figure, alt)


def network(shapes: Sequence[tuple[str, tuple[int, ...], int | None]]) -> Picture:
    """Draw the layers of a network from top to bottom.

    Each item of ``shapes`` is (kind of layer, output shape without the batch, number of
    parameters). When a number is None, no parameters are told. The width of a bar grows with
    the square root of the numbers that a layer gives.
    """
    counted = all(parameters is not None for *_, parameters in shapes)
    margin, heading, line = 16, 40, 27
    middle, widest, shape_x = (325, 240, 548) if counted else (375, 320, WIDTH - margin - 8)
    bottom = margin + heading + line * len(shapes) - line / 2
    largest = max(math.prod(shape) for _, shape, _ in shapes)
    with sheet(round(bottom + (line if counted else 0) + margin), chart=False) as figure:
        page = canvas(figure)
        row = {"va": "center_baseline"}
        headings = [
            (margin + 28, texts.NETWORK_LAYER, "left"),
            (middle, texts.NETWORK_VALUES, "center"),
            (shape_x, texts.NETWORK_SHAPE, "right"),
        ]
        if counted:
            headings.append((WIDTH - margin, texts.NETWORK_PARAMETERS, "right"))
        for x, title, align in headings:
            page.text(x, margin + 8, say(title), ha=align, fontweight="bold", **row)
        page.plot([margin, WIDTH - margin], [margin + 24] * 2, color=MUTED, linewidth=1)
        facts = []
        for index, (kind, shape, parameters) in enumerate(shapes):
            y = margin + heading + line * index
            if index % 2 == 0:
                stripe = {"facecolor": PALE_GRAY, "edgecolor": "none", "zorder": 0}
                box(page, margin, y - line / 2, WIDTH - 2 * margin, line, **stripe)
            written = texts.TIMES.join(map(str, shape))
            page.text(margin + 18, y, str(index + 1), color=MUTED, ha="right", **row)
            page.text(margin + 28, y, kind, **row)
            width = max(2, widest * (math.prod(shape) / largest) ** 0.5)
            bar = {"facecolor": COLORS.get(kind, PURPLE), "edgecolor": "none"}
            box(page, middle - width / 2, y - 8, width, 16, **bar)
            page.text(shape_x, y, written, ha="right", **row)
            fact = {"number": index + 1, "kind": kind, "shape": written}
            if counted:
                page.text(WIDTH - margin - 8, y, f"{parameters:,}", ha="right", **row)
                facts.append(say(texts.NETWORK_LAYER_ALT, parameters=parameters, **fact))
            else:
                facts.append(say(texts.NETWORK_LAYER_SHAPE_ALT, **fact))
        page.plot([margin, WIDTH - margin], [bottom] * 2, color=MUTED, linewidth=1)
        facts = {"count": len(shapes), "layers": " ".join(facts)}
        if not counted:
            return Picture.of(figure, say(texts.NETWORK_SHAPES_ALT, **facts))
        total = sum(parameters for *_, parameters in shapes)
        y = bottom + line / 2 + 2
        words = say(texts.NETWORK_TOTAL, count=len(shapes))
        page.text(margin + 28, y, words, fontweight="bold", **row)
        page.text(WIDTH - margin - 8, y, f"{total:,}", ha="right", fontweight="bold", **row)
        return Picture.of(figure, say(texts.NETWORK_ALT, total=total, **facts))


SKETCH = (
    (texts.SKETCH_CONVOLUTION, (28, 28, 75)),
    (texts.SKETCH_NORMALIZATION, (28, 28, 75)),
    (texts.SKETCH_POOLING, (14, 14, 75)),
    (texts.SKETCH_CONVOLUTION, (14, 14, 50)),
    (texts.SKETCH_DROPOUT_FIFTH, (14, 14, 50)),
    (texts.SKETCH_NORMALIZATION, (14, 14, 50)),
    (texts.SKETCH_POOLING, (7, 7, 50)),
    (texts.SKETCH_CONVOLUTION, (7, 7, 25)),
    (texts.SKETCH_NORMALIZATION, (7, 7, 25)),
    (texts.SKETCH_POOLING, (4, 4, 25)),
    (texts.SKETCH_FLAT, (400,)),
    (texts.SKETCH_DENSE, (512,)),
    (texts.SKETCH_DROPOUT_THIRD, (512,)),
    (texts.SKETCH_LETTERS, (24,)),
)
"""What each layer of the tutorial's network does with an image, and the shape that it gives."""


def sketch() -> Picture:
    """Draw the tutorial's network as what its layers do and what they give, without their names."""
    return network([(say(does), shape, None) for does, shape in SKETCH])


@of_a_result
def so_far(model: object) -> Picture | Note:
    """Draw the layers that a model has so far, with their shapes."""
    shapes = [
        (type(layer).__name__, tuple(layer.output.shape[1:]), None)
        for layer in model.layers
        if type(layer).__name__ != "InputLayer"
    ]
    return network(shapes) if shapes else Note(say(texts.NO_LAYER_YET))
