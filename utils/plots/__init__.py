"""The pictures of the lessons: each function draws one and returns it with its words."""

from utils.plots.convolution import (
    edge_maps,
    feature_maps,
    kernel_sweep,
    kernels_and_maps,
    pooling,
)
from utils.plots.descent import descent
from utils.plots.layers import dropout, network, sketch, so_far
from utils.plots.letters import letter_counts, letter_grid, one_hot_table
from utils.plots.picture import Picture
from utils.plots.pixels import flat_and_square, pixel_histograms, square
from utils.plots.prediction import confidence, loss_curve
from utils.plots.results import confusion, forgotten_set, predictions, shift_curve
from utils.plots.source import standin_caption
from utils.plots.tables import table_grid, table_head
from utils.plots.training import gpu_of_two, learning_curves
from utils.plots.windows import kernel_window, pooling_window

__all__ = [
    "Picture",
    "confidence",
    "confusion",
    "descent",
    "dropout",
    "edge_maps",
    "feature_maps",
    "flat_and_square",
    "forgotten_set",
    "gpu_of_two",
    "kernel_sweep",
    "kernel_window",
    "kernels_and_maps",
    "learning_curves",
    "letter_counts",
    "letter_grid",
    "loss_curve",
    "network",
    "one_hot_table",
    "pixel_histograms",
    "pooling",
    "pooling_window",
    "predictions",
    "shift_curve",
    "sketch",
    "so_far",
    "square",
    "standin_caption",
    "table_grid",
    "table_head",
]
