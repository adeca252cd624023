"""Slide a kernel over an image, and step through pooling."""

from numpy.typing import ArrayLike

from utils.data.datasets import SIGN_MNIST
from utils.explore.explorer import Explorer, choice, slider
from utils.messages import explore as m
from utils.messages import say
from utils.plots.convolution import EDGE_KERNELS
from utils.plots.picture import Picture
from utils.plots.windows import kernel_window, pooling_window

KERNELS = dict(zip(m.KERNELS, EDGE_KERNELS, strict=True))


def kernel(image: ArrayLike) -> Explorer:
    """Let a 3 x 3 kernel be moved over ``image``, (28, 28) or (28, 28, 1)."""
    first = {"kernel": m.KERNELS[0], "row": 12, "column": 14}

    def draw(kernel: str, row: int, column: int) -> Picture:
        return kernel_window(image, row, column, KERNELS[kernel])

    def controls() -> dict:
        names = [(say(name), name) for name in KERNELS]
        return {
            "kernel": choice(say(m.KERNEL), names, first["kernel"]),
            "row": slider(say(m.ROW), 0, SIGN_MNIST.side - 1, first["row"]),
            "column": slider(say(m.COLUMN), 0, SIGN_MNIST.side - 1, first["column"]),
        }

    return Explorer(draw, controls, first)


def pooling(image: ArrayLike) -> Explorer:
    """Let a 2 x 2 window be moved over the edges of ``image``, (28, 28) or (28, 28, 1)."""
    first = {"row": 6, "column": 7}

    def draw(row: int, column: int) -> Picture:
        return pooling_window(image, row, column)

    def controls() -> dict:
        last = SIGN_MNIST.side // 2 - 1
        return {
            "row": slider(say(m.ROW), 0, last, first["row"]),
            "column": slider(say(m.COLUMN), 0, last, first["column"]),
        }

    return Explorer(draw, controls, first)
