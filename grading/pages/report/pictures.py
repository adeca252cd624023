"""The pictures of the report: each for a light and a dark page, wide and for a phone."""

import base64
import io
from collections.abc import Callable, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from statistics import median

import numpy as np

from grading.pages.report import words as m
from grading.pages.report.figures import Spread
from grading.pages.report.saying import say
from utils.plots import style

HEIGHT_OF_A_BAR = 30
BINS = 10
PHONE = 340
"""Width in pixels of what a phone shows, so that its letters are as large as those of the text."""


@dataclass(frozen=True)
class Ink:
    """The colors of a page: text, quiet lines, and three fills that also differ in hatching."""

    text: str
    rule: str
    strong: str
    middle: str
    weak: str


LIGHT = Ink(style.INK, style.RULE, style.BLUE, "#8fc3e4", style.ORANGE)
DARK = Ink("#e6e9ed", "#4a5560", "#4fa8dd", "#2b5f80", "#f08a4b")


@dataclass(frozen=True)
class Size:
    """A picture in one size, as addresses that hold the data themselves."""

    light: str
    dark: str
    width: int
    height: int


@dataclass(frozen=True)
class Drawing:
    """A picture in both sizes, and what it shows in words."""

    wide: Size
    phone: Size
    alt: str


@contextmanager
def _sheet(ink: Ink, width: int, height: int):
    import matplotlib

    with style.sheet(height) as figure:
        names = ("text.color", "axes.edgecolor", "axes.labelcolor", "xtick.color", "ytick.color")
        labels = ("xtick.labelcolor", "ytick.labelcolor")
        matplotlib.rcParams.update(dict.fromkeys(names + labels, ink.text))
        matplotlib.rcParams.update({"grid.color": ink.rule, "svg.hashsalt": "report"})
        figure.set_size_inches(width / style.DPI, height / style.DPI)
        figure.set_facecolor("none")
        yield figure


def _drawn(draw: Callable[..., None], ink: Ink, width: int, height: int) -> str:
    with _sheet(ink, width, height) as figure:
        axes = figure.subplots()
        axes.set_facecolor("none")
        draw(axes, ink)
        file = io.BytesIO()
        figure.savefig(file, format="svg", metadata={"Date": None, "Creator": None})
    return "data:image/svg+xml;base64," + base64.b64encode(file.getvalue()).decode("ascii")


def drawing(draw: Callable[..., None], height: int, alt: str) -> Drawing:
    """Return what ``draw(axes, ink)`` draws, in both inks and both sizes."""
    wide, phone = (
        Size(*(_drawn(draw, ink, width, height) for ink in (LIGHT, DARK)), width, height)
        for width in (style.WIDTH, PHONE)
    )
    return Drawing(wide, phone, alt)


def histogram(values: Sequence[float], edges: Sequence[float], title: str, x: str, alt: str):
    """Draw how many students lie between each two ``edges``, with the number on each bar."""
    counts, _ = np.histogram(values, edges)

    def draw(axes, ink: Ink) -> None:
        widths = np.diff(edges)
        bars = axes.bar(edges[:-1], counts, widths * 0.92, align="edge", color=ink.strong)
        axes.bar_label(bars, [str(n) if n else "" for n in counts], padding=2, color=ink.text)
        axes.set_title(title)
        axes.set_xlabel(x)
        axes.set_ylabel(say(m.STUDENTS))
        axes.set_ylim(0, max(counts.max() * 1.15, 1))
        axes.yaxis.get_major_locator().set_params(integer=True)
        axes.grid(axis="y")

    parts = [
        say(m.BIN, low=f"{low:,.4g}", high=f"{high:,.4g}", count=count)
        for low, high, count in zip(edges[:-1], edges[1:], counts, strict=True)
        if count
    ]
    return drawing(draw, 260, f"{alt} {say(m.STUDENTS_BY, unit=x, parts='; '.join(parts))}")


def of_scores(totals: Sequence[float], points: float) -> Drawing:
    """Draw the points of all students who have points in the end."""
    middle = f"{median(totals):g}"
    alt = say(m.OF_SCORES, count=len(totals), points=f"{points:g}", median=middle)
    edges = np.linspace(0, max(points, *totals), BINS + 1)
    return histogram(totals, edges, say(m.POINTS_TITLE), say(m.POINTS), alt)


def of_usage(values: Sequence[float], title: str, unit: str) -> Drawing:
    """Draw what grading the students took, in a unit such as seconds."""
    middle, most = f"{median(values):,.4g}", f"{max(values):,.4g}"
    alt = say(m.OF_USAGE, median=middle, unit=unit, most=most)
    edges = np.histogram_bin_edges([0, max(*values, 1)], BINS)
    return histogram(values, edges, title, unit, alt)


def of_steps(steps: dict[str, Spread], words: dict[str, str]) -> Drawing:
    """Draw for each step how many earned all points, some, none, or were not graded.

    ``words`` say what the steps are called.
    """
    rows = [(s.full, s.some, s.none, s.not_graded) for s in steps.values()]

    def draw(axes, ink: Ink) -> None:
        colors = (ink.strong, ink.middle, ink.weak, "none")
        left = np.zeros(len(rows))
        for part, color, hatch, counts in zip(
            map(say, m.LEGEND),
            colors,
            (None, None, "///", "xxx"),
            zip(*rows, strict=True),
            strict=True,
        ):
            edge = ink.text if color == "none" else ink.rule
            bars = axes.barh(
                list(steps), counts, left=left, color=color, hatch=hatch, label=part,
                edgecolor=edge, linewidth=0.6,
            )  # fmt: skip
            left += counts
            if not any(counts):
                bars.set_label("_" + part)
        axes.invert_yaxis()
        axes.set_title(say(words["title"]))
        axes.set_xlabel(say(m.STUDENTS))
        axes.xaxis.get_major_locator().set_params(integer=True)
        axes.margins(x=0)
        axes.figure.legend(ncols=2, loc="outside lower left", frameon=False)

    bars = "; ".join(
        f"{step}: "
        + ", ".join(say(part, count=n) for n, part in zip(row, m.SO_MANY, strict=True) if n)
        for step, row in zip(steps, rows, strict=True)
    )
    height = 140 + HEIGHT_OF_A_BAR * len(rows)
    return drawing(draw, height, say(words["bars"], bars=bars))
