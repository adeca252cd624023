"""Without convolution: a network of dense layers, and where it ends."""

from utils.lessons.asl_dense.lesson import LESSON
from utils.lessons.begin import begin_of

begin = begin_of(LESSON)
