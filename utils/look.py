"""How the tables of the checks and of the first page look, as inline styles.

JupyterLab, nbgrader's pages and a printout bring styles of their own for tables; these hold
against them. Text keeps the color of the page, light or dark. Words on a colored background are
white, and each background is dark enough for them (a contrast of 4.5 or more).
"""

GREEN, ORANGE, RED, GRAY = "#2e7d32", "#a85d00", "#b3261e", "#5f6368"

TABLE = "border-collapse:collapse;margin:.4em 0;font-size:inherit"
ROW = "background:none;border:0;vertical-align:top"
CELL = "text-align:left;padding:.35em 1.2em .1em 0;border:0;line-height:1.5"
NARROW = f"{CELL};white-space:nowrap;width:1%"
LINK = "text-decoration:underline"
FIGURE = "text-align:right;padding:.1em 1.2em .1em 0;border:0;white-space:nowrap"
CAPTION = "text-align:left;padding:.3em 0"
BELOW = "text-align:left;padding:.1em 0 .6em;border:0;line-height:1.5"


def frame(color: str) -> str:
    """Return the style of a block with a colored line at its left."""
    return f"border-left:.3em solid {color};padding:.2em 1em;max-width:52em"


def chip(color: str) -> str:
    """Return the style of a word on a colored background."""
    return f"background:{color};color:#fff;border-radius:1em;padding:.15em .7em;font-weight:600"
