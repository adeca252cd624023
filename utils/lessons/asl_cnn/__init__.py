"""A network that reads hands: the ten steps of the tutorial."""

from utils.lessons.asl_cnn.lesson import LESSON
from utils.lessons.begin import begin_of

begin = begin_of(LESSON)
