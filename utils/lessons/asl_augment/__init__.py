"""More hands from the same hands: what augmentation does, and what it does not."""

from utils.lessons.asl_augment.lesson import LESSON
from utils.lessons.begin import begin_of

begin = begin_of(LESSON)
