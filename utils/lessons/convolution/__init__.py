"""A window that slides: what a convolution is, with NumPy alone."""

from utils.lessons.begin import begin_of
from utils.lessons.convolution.lesson import LESSON

begin = begin_of(LESSON)
