"""Read a digit: a network in NumPy, from the pixels to a digit of one's own."""

from utils.lessons.begin import begin_of
from utils.lessons.digits.lesson import LESSON

begin = begin_of(LESSON)
