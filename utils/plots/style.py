"""Colors, sizes and the few strokes that all pictures share.

The colors are those of Okabe and Ito, which people with any kind of color vision can
tell apart; no picture says anything by color alone. Matplotlib is imported when the
first picture is drawn, so that ``import utils.plots`` costs next to nothing.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from utils.language import language
from utils.messages import pictures as texts

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

INK = "#1f2933"
MUTED = "#52606d"
RULE = "#cbd2d9"
BLUE = "#0072b2"
ORANGE = "#d55e00"
GREEN = "#007a5a"
PURPLE = "#8a4f7d"
PALE_BLUE = "#dcebf6"
PALE_ORANGE = "#fbe4d5"
PALE_GREEN = "#d9efe8"
PALE_GRAY = "#eef1f4"

KOREAN, FONT = "ko", "NanumGothic"
"""The language that needs a font of its own, and the font, beside the one that all pictures have.
"""

DPI = 100
WIDTH = 680
"""Width of a picture in pixels: fits the output area of a notebook."""

SMALL = 9
BODY = 10
TITLE = 11

HEADING = {"fontsize": TITLE, "fontweight": "bold", "va": "center_baseline"}
CENTER = {"ha": "center", "va": "center_baseline"}

RC = {
    "font.family": "DejaVu Sans",
    "font.size": BODY,
    "text.color": INK,
    "axes.edgecolor": MUTED,
    "axes.labelcolor": INK,
    "axes.labelsize": BODY,
    "axes.titlesize": TITLE,
    "axes.titlelocation": "left",
    "axes.titleweight": "bold",
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.axisbelow": True,
    "grid.color": RULE,
    "grid.linewidth": 0.7,
    "xtick.labelsize": SMALL,
    "ytick.labelsize": SMALL,
    "xtick.color": MUTED,
    "ytick.color": MUTED,
    "xtick.labelcolor": INK,
    "ytick.labelcolor": INK,
    "legend.fontsize": SMALL,
    "hatch.linewidth": 1.2,
}


@functools.cache
def add_korean() -> None:
    """Let Matplotlib know a font with Korean letters, in both of its weights.

    The bold file calls itself half bold. Matplotlib would then log a line to standard error for
    each bold title, and cost its cell all points. The package that brings the files is never
    imported: it would change the settings of the notebook.
    """
    from matplotlib.font_manager import fontManager

    fonts = fontManager.ttflist
    (folder,) = find_spec("koreanize_matplotlib").submodule_search_locations
    for name, weight in ((FONT, 400), (f"{FONT}Bold", 700)):
        fontManager.addfont(Path(folder, "fonts", f"{name}.ttf"))
        fonts[-1] = replace(fonts[-1], weight=weight)


@contextmanager
def sheet(height: int, *, chart: bool = True) -> Iterator[Figure]:
    """Give a white figure of ``WIDTH`` by ``height`` pixels, drawn in this style.

    Inside the block Matplotlib has this style, whatever the notebook has set; after it the
    notebook's own settings are back. A ``chart`` lays out its axes by itself; any other
    sheet has no layout, and ``place`` puts axes on it.
    """
    import matplotlib
    from matplotlib.figure import Figure

    with matplotlib.rc_context():
        matplotlib.rcdefaults()
        matplotlib.rcParams.update(RC)
        if language() == KOREAN:
            add_korean()
            matplotlib.rcParams["font.family"] = [RC["font.family"], FONT]
        figure = Figure(figsize=(WIDTH / DPI, height / DPI), dpi=DPI, facecolor="white")
        if chart:
            figure.set_layout_engine("constrained", w_pad=0.12, h_pad=0.12, wspace=0.05)
        yield figure


def place(figure: Figure, left: float, top: float, width: float, height: float) -> Axes:
    """Return empty axes at a place of ``figure`` in pixels, measured from the top left."""
    full_width, full_height = figure.get_size_inches() * DPI
    axes = figure.add_axes(
        (
            left / full_width,
            1 - (top + height) / full_height,
            width / full_width,
            height / full_height,
        )
    )
    axes.set_axis_off()
    return axes


def canvas(figure: Figure) -> Axes:
    """Return axes above the whole ``figure``, in pixels from the top left."""
    width, height = figure.get_size_inches() * DPI
    axes = place(figure, 0, 0, width, height)
    axes.set_xlim(0, width)
    axes.set_ylim(height, 0)
    axes.set_zorder(1)
    return axes


def show_gray(axes: Axes, image: np.ndarray, low: float | None = None, high: float | None = None):
    """Draw ``image`` (height, width) in gray with a thin frame; pixels keep sharp edges.

    ``low`` is black and ``high`` white: the smallest and largest number unless given.
    """
    axes.set_axis_on()
    axes.imshow(image, cmap="gray", vmin=low, vmax=high, interpolation="nearest", aspect="auto")
    axes.set(xticks=[], yticks=[])
    axes.spines[:].set(visible=True, color=RULE)


def outline(
    axes: Axes, row: float, column: float, height: float, width: float, pad: float = 0, **line
) -> None:
    """Draw a frame around pixels of an image; ``row`` and ``column`` are the first pixel's.

    ``pad`` is the distance between the pixels and the frame, in pixels of the image.

    A white line under the colored one keeps it visible on every gray.
    """
    from matplotlib.patches import Rectangle

    line = {"edgecolor": ORANGE, "linewidth": 2.0} | line
    corner = (column - 0.5 - pad, row - 0.5 - pad)
    size = (width + 2 * pad, height + 2 * pad)
    halo = line | {"edgecolor": "white", "linewidth": line["linewidth"] + 2, "linestyle": "-"}
    for stroke in (halo, line):
        axes.add_patch(Rectangle(corner, *size, fill=False, clip_on=False, **stroke))


def box(axes: Axes, left: float, top: float, width: float, height: float, **fill) -> None:
    """Draw a filled rectangle on a ``canvas``."""
    from matplotlib.patches import Rectangle

    fill = {"facecolor": "white", "edgecolor": MUTED, "linewidth": 1.0} | fill
    axes.add_patch(Rectangle((left, top), width, height, **fill))


def text_box(
    axes: Axes,
    left: float,
    top: float,
    width: float,
    height: float,
    text: str,
    font: dict | None = None,
    **fill,
) -> None:
    """Draw a filled rectangle on a ``canvas`` with a ``text`` in its middle."""
    box(axes, left, top, width, height, **fill)
    axes.text(left + width / 2, top + height / 2, text, **CENTER, **(font or {}))


def tint(value: float) -> str:
    """Return the pale color of a number above, below or equal to 0."""
    return PALE_ORANGE if value > 0 else PALE_BLUE if value < 0 else PALE_GRAY


def arrow(axes: Axes, start: tuple[float, float], end: tuple[float, float], **line) -> None:
    """Draw an arrow on a ``canvas`` from ``start`` to ``end``, both (x, y)."""
    line = {
        "arrowstyle": "-|>",
        "color": MUTED,
        "linewidth": 1.4,
        "shrinkA": 0,
        "shrinkB": 0,
    } | line
    axes.annotate("", xy=end, xytext=start, arrowprops=line, annotation_clip=False)


def badge(axes: Axes, x: float, y: float, text: str, color: str = ORANGE) -> None:
    """Write a short ``text`` in a filled circle at a point of ``axes``."""
    axes.text(
        x,
        y,
        text,
        color="white",
        fontsize=SMALL,
        fontweight="bold",
        **CENTER,
        bbox={"boxstyle": "circle,pad=0.2", "facecolor": color, "edgecolor": "white"},
    )


def number(value: float) -> str:
    """Write a number briefly: two decimals below ten, none from there on."""
    value = round(float(value), 2) + 0.0  # which makes -0.0 a plain 0
    return f"{value:,.0f}" if abs(value) >= 10 or value.is_integer() else f"{value:.2f}"


def signed(value: float) -> str:
    """Write a number briefly, with a real minus sign."""
    return number(value).replace("-", texts.MINUS)
