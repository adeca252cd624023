"""Step 9 starts from the function of step 3 and from patches of three photographs."""

from typing import Any

from utils.lessons.convolution.photographs import halves
from utils.lessons.convolution.sweep import convolve_2d


def start() -> tuple[Any, ...]:
    """Return ``convolve_2d``, and patches (486, 28, 28) and labels (486,) of both halves.

    The first two are of the left halves of the photographs, the last two of the right halves.
    """
    return convolve_2d, *halves()
