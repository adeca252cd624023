"""Networks that a student hands over, as plain arrays."""

from utils.checks.values import as_array, is_numeric
from utils.lessons.digits.data import DIGITS, PIXELS
from utils.lessons.digits.network import Network


def read_network(value: object) -> Network | None:
    """Return a network of one or two layers as plain arrays, ``None`` for anything else."""
    if not isinstance(value, list | tuple) or len(value) not in (2, 4):
        return None
    arrays = [as_array(part) for part in value]
    if not all(map(is_numeric, arrays)):
        return None
    arrays = [array.astype(float) for array in arrays]
    comes_in = PIXELS
    for w, b in zip(arrays[::2], arrays[1::2], strict=True):
        if w.ndim != 2 or b.shape != w.shape[1:] or w.shape[0] != comes_in:
            return None
        comes_in = w.shape[1]
    return arrays if comes_in == DIGITS else None
