"""Your own hand: from a photo of any size to the three best letters, and why."""

from utils.lessons.asl_own.lesson import LESSON
from utils.lessons.begin import begin_of

begin = begin_of(LESSON)
