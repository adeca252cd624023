"""The pictures of the lessons: each function draws one and returns it with its words."""

from utils.plots.convolution import feature_maps, kernel_sweep, pooling
from utils.plots.layers import dropout, network
from utils.plots.letters import letter_counts, letter_grid, one_hot_table
from utils.plots.picture import Picture
from utils.plots.pixels import flat_and_square, pixel_histograms
from utils.plots.prediction import confidence, loss_curve
from utils.plots.source import standin_caption
from utils.plots.training import learning_curves, memory_bars

__all__ = [
    "Picture",
    "confidence",
    "dropout",
    "feature_maps",
    "flat_and_square",
    "kernel_sweep",
    "learning_curves",
    "letter_counts",
    "letter_grid",
    "loss_curve",
    "memory_bars",
    "network",
    "one_hot_table",
    "pixel_histograms",
    "pooling",
    "standin_caption",
]
