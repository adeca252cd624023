"""The pictures of the lessons: each function draws one and returns it with its words."""

from utils.plots.convolution import edge_maps, feature_maps, kernel_sweep, pooling
from utils.plots.layers import dropout, network
from utils.plots.letters import letter_counts, letter_grid, one_hot_table
from utils.plots.picture import Picture
from utils.plots.pixels import flat_and_square, pixel_histograms, square
from utils.plots.prediction import confidence, loss_curve
from utils.plots.source import standin_caption
from utils.plots.tables import table_grid, table_head
from utils.plots.training import learning_curves, memory_bars
from utils.plots.windows import kernel_window, pooling_window

__all__ = [
    "Picture",
    "confidence",
    "dropout",
    "edge_maps",
    "feature_maps",
    "flat_and_square",
    "kernel_sweep",
    "kernel_window",
    "learning_curves",
    "letter_counts",
    "letter_grid",
    "loss_curve",
    "memory_bars",
    "network",
    "one_hot_table",
    "pixel_histograms",
    "pooling",
    "pooling_window",
    "square",
    "standin_caption",
    "table_grid",
    "table_head",
]
