"""Pictures of a table of images, as it is read from a CSV file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from utils.messages import say
from utils.plots import texts
from utils.plots.letters import letter_grid
from utils.plots.picture import Picture
from utils.plots.style import INK, MUTED, PALE_BLUE, PALE_GRAY, SMALL, WIDTH, box, canvas, sheet

if TYPE_CHECKING:
    import pandas as pd

FIRST, LAST = 6, 1
"""Columns drawn at the left and the right of a wide table; dots stand for the others."""


def table_grid(table: pd.DataFrame) -> Picture:
    """Draw the first image of each letter; ``table`` has a column label and 784 of pixels."""
    first = table.drop_duplicates("label")
    return letter_grid(first.drop(columns="label"), first["label"])


def table_head(table: pd.DataFrame, rows: int = 5) -> Picture:
    """Draw the first ``rows`` rows of ``table``, with its first and last columns."""
    head = table.head(rows)
    names = [str(name) for name in table.columns]
    places = list(range(len(names)))
    if len(names) > FIRST + LAST:
        places = [*places[:FIRST], None, *places[-LAST:]]
    margin, index_width, line = 14, 40, 28
    step = (WIDTH - 2 * margin - index_width) / len(places)
    with sheet(2 * margin + line * (len(head) + 1), chart=False) as figure:
        page = canvas(figure)
        fill = {"edgecolor": "none", "zorder": 0}
        left = margin + index_width
        box(page, left, margin, step, line * (len(head) + 1), facecolor=PALE_BLUE, **fill)
        for row in range(0, len(head), 2):
            top = margin + line * (row + 1)
            box(page, margin, top, index_width, line, facecolor=PALE_GRAY, **fill)
            box(
                page,
                left + step,
                top,
                WIDTH - margin - left - step,
                line,
                facecolor=PALE_GRAY,
                **fill,
            )
        page.plot([margin, WIDTH - margin], [margin + line] * 2, color=MUTED, linewidth=1)
        style = {"fontsize": SMALL, "ha": "right", "va": "center_baseline"}
        for row, name in enumerate(head.index):
            y = margin + line * (row + 1.5)
            page.text(margin + index_width - 10, y, str(name), color=MUTED, **style)
        for number, column in enumerate(places):
            x = left + step * (number + 1) - 6
            weight = "bold" if number == 0 else "normal"
            cells = ["…"] * (len(head) + 1)
            if column is not None:
                cells = [names[column], *map(str, head.iloc[:, column])]
            for row, cell in enumerate(cells):
                y = margin + line * (row + 0.5)
                page.text(x, y, cell, color=INK, fontweight=weight if row else "bold", **style)
        alt = say(
            texts.TABLE_HEAD_ALT,
            shown=len(head),
            rows=len(table),
            columns=len(names),
            first=names[0],
            second=names[1],
            last=names[-1],
            values=", ".join(map(str, head.iloc[:, 0])),
        )
        return Picture.of(figure, alt)
