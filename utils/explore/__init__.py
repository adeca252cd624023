"""What a student can move: each shows a widget in JupyterLab, and a still twin elsewhere."""

from utils.explore.convolution import kernel, pooling
from utils.explore.descent import descent
from utils.explore.layers import layers
from utils.explore.settings import convolution_settings

__all__ = ["convolution_settings", "descent", "kernel", "layers", "pooling"]
