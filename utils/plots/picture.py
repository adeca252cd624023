"""A drawn picture with its alternative text, as a notebook shows it."""

from __future__ import annotations

import base64
import functools
import io
from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from utils.messages import pictures as texts
from utils.messages import say
from utils.settings import is_own_test

if TYPE_CHECKING:
    from matplotlib.figure import Figure


PALETTE = 256
"""Colors of a PNG: one byte per pixel keeps a notebook small."""

CARD = "max-width:100%;border-radius:.5em"
"""A picture is a white card, with a margin of its own, on a light page and on a dark one."""


@dataclass(frozen=True, repr=False)
class Picture:
    """A PNG with what one sees in it, in words.

    A notebook shows the picture; where only text can be shown, the words take its place. A drawing
    holds lines and words only, no image, so a dark page may turn it dark.
    """

    png: bytes
    alt: str
    caption: str | None = None
    is_drawing: bool = False

    @classmethod
    def of(cls, figure: Figure, alt: str, caption: str | None = None) -> Picture:
        """Render ``figure``; the same figure always gives the same bytes."""
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from PIL import Image

        canvas, small = FigureCanvasAgg(figure), io.BytesIO()
        canvas.draw()
        image = Image.frombuffer("RGBA", canvas.get_width_height(), canvas.buffer_rgba())
        image.convert("RGB").quantize(PALETTE).save(small, format="png", optimize=True)
        is_drawing = not any(axes.images for axes in figure.axes)
        return cls(small.getvalue(), alt, caption, is_drawing)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels, from the header of the PNG."""
        return int.from_bytes(self.png[16:20], "big"), int.from_bytes(self.png[20:24], "big")

    def _repr_html_(self) -> str:
        kind = ' class="drawing"' if self.is_drawing else ""
        image = (
            f'<img{kind} src="data:image/png;base64,{base64.b64encode(self.png).decode("ascii")}"'
            f' alt="{escape(self.alt)}" width="{self.size[0]}" style="{CARD}">'
        )
        caption = f"<figcaption>{escape(self.caption)}</figcaption>" if self.caption else ""
        return f'<figure style="margin:0">{image}{caption}</figure>'

    def __repr__(self) -> str:
        """Return the words, which stand for the picture where only text is shown."""
        return f"{self.alt} {self.caption}" if self.caption else self.alt


@dataclass(frozen=True, repr=False)
class Note:
    """A sentence that stands where a picture cannot be drawn."""

    text: str

    def __repr__(self) -> str:
        return self.text


def of_a_result(draw: Callable) -> Callable:
    """Let a picture of the student's own result wait until there is a right one.

    A result that is still ``...``, or that cannot be drawn, must not stop the notebook: the
    check above the picture has already said what is wrong with it. In the project's own tests the
    error goes on, since there it may be one of the drawing itself.
    """

    @functools.wraps(draw)
    def draw_or_wait(result: object, *settings: object) -> object:
        if result is ...:
            return Note(say(texts.NOTHING_YET))
        try:
            return draw(result, *settings)
        except Exception:
            if is_own_test():
                raise
            return Note(say(texts.CANNOT_DRAW))

    return draw_or_wait
