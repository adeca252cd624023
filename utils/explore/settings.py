"""Change the settings of a convolution, and see its output shape and its parameters."""

import html
from dataclasses import dataclass

from utils import look
from utils.data.datasets import SIGN_MNIST
from utils.explore.explorer import Explorer, choice, slider
from utils.messages import explore as m
from utils.messages import say


@dataclass(frozen=True, repr=False)
class Convolution:
    """The settings of a first convolution on images of 28 x 28 x 1, and what follows from them."""

    filters: int
    kernel: int
    stride: int
    padding: str

    @property
    def side(self) -> int:
        """Return height and width of its output, in pixels, as Keras works it out."""
        reach = SIGN_MNIST.side if self.padding == "same" else SIGN_MNIST.side - self.kernel + 1
        return -(-reach // self.stride)

    @property
    def parameters(self) -> int:
        """Return how many numbers it learns: the weights of its kernels, and a bias for each."""
        return self.filters * (self.kernel * self.kernel + 1)

    def facts(self) -> list[tuple[str, str]]:
        """Return what is shown: a name and how the number comes about."""
        call = (
            f"Conv2D({self.filters}, ({self.kernel}, {self.kernel}), strides={self.stride}, "
            f'padding="{self.padding}")'
        )
        rule = m.SAME_RULE if self.padding == "same" else m.VALID_RULE
        shape = f"({self.side}, {self.side}, {self.filters})"
        values = {"image": SIGN_MNIST.side, "kernel": self.kernel, "stride": self.stride}
        return [
            (say(m.LAYER), call),
            (say(m.OUTPUT_SHAPE), f"{shape}: {say(rule, side=self.side, **values)}"),
            (
                say(m.PARAMETERS),
                say(
                    m.PARAMETER_RULE,
                    filters=self.filters,
                    kernel=self.kernel,
                    parameters=f"{self.parameters:,}",
                ),
            ),
        ]

    def __repr__(self) -> str:
        return "\n".join(f"{name}: {value}" for name, value in self.facts())

    def _repr_html_(self) -> str:
        rows = "".join(
            f'<tr style="{look.ROW}"><th scope="row" style="{look.NARROW}">{html.escape(name)}</th>'
            f'<td style="{look.CELL}">{html.escape(value)}</td></tr>'
            for name, value in self.facts()
        )
        return f'<table style="{look.TABLE}"><tbody>{rows}</tbody></table>'


def convolution_settings() -> Explorer:
    """Let filters, kernel size, stride and padding of a convolution be changed."""
    first = {"filters": 75, "kernel": 3, "stride": 1, "padding": "same"}

    def controls() -> dict:
        sizes = [(f"{size} x {size}", size) for size in (1, 3, 5, 7)]
        paddings = [(f'"{padding}"', padding) for padding in ("same", "valid")]
        return {
            "filters": slider(say(m.FILTERS), 1, 100, first["filters"]),
            "kernel": choice(say(m.KERNEL_SIZE), sizes, first["kernel"]),
            "stride": slider(say(m.STRIDE), 1, 4, first["stride"]),
            "padding": choice(say(m.PADDING), paddings, first["padding"]),
        }

    return Explorer(Convolution, controls, first)
