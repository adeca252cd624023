"""A widget with a still twin, for where no kernel runs: a feedback page, a printout, a test."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from utils.settings import is_graded_run

if TYPE_CHECKING:
    import ipywidgets


class Shown(Protocol):
    """A thing that a notebook can show as HTML, and as text."""

    def _repr_html_(self) -> str: ...


@dataclass(frozen=True)
class Explorer:
    """Controls above a drawing that follows them.

    ``draw`` takes the values of the controls by their names. ``controls`` makes them, once for
    each time that the explorer is shown. The still twin is what ``draw`` makes of their first
    values, ``first``.
    """

    draw: Callable[..., Shown]
    controls: Callable[[], dict[str, ipywidgets.Widget]]
    first: dict[str, object]

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict:
        twin = self.draw(**self.first)
        still = {"text/html": twin._repr_html_(), "text/plain": repr(twin)}
        if is_graded_run():
            return still
        return {**self.widget()._repr_mimebundle_(), **still}

    def widget(self) -> ipywidgets.Widget:
        """Return the controls and the drawing as one widget."""
        import ipywidgets

        controls = self.controls()
        drawing = ipywidgets.HTML()

        def redraw(change: object = None) -> None:
            values = {name: control.value for name, control in controls.items()}
            drawing.value = self.draw(**values)._repr_html_()

        for control in controls.values():
            control.observe(redraw, names="value")
        redraw()
        return ipywidgets.VBox([*controls.values(), drawing])


WIDE = {"description_width": "8em"}


def slider(words: str, first: int, last: int, value: int) -> ipywidgets.Widget:
    """Return a slider for whole numbers from ``first`` to ``last``, moved by mouse or by keys."""
    import ipywidgets

    layout = ipywidgets.Layout(width="32em")
    return ipywidgets.IntSlider(value, first, last, description=words, style=WIDE, layout=layout)


def choice(words: str, options: list[tuple[str, object]], value: object) -> ipywidgets.Widget:
    """Return a list to choose from: pairs of the words that are read and the value."""
    import ipywidgets

    layout = ipywidgets.Layout(width="32em")
    return ipywidgets.Dropdown(
        options=options, value=value, description=words, style=WIDE, layout=layout
    )
