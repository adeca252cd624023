"""Are the accuracies of the first step those of the tutorial's log?"""

from utils.lessons.asl_augment.measured_log import JUMPING
from utils.lessons.asl_cnn.tutorial_log import TUTORIAL_LOG


def test_the_curve_that_jumps_is_the_tutorials():
    assert list(JUMPING) == TUTORIAL_LOG["val_accuracy"]
