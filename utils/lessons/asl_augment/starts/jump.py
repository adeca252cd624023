"""Step 1 starts from the validation accuracies of a training."""

from utils.lessons.asl_augment.measured_log import JUMPING


def start() -> list[float]:
    """Return the validation accuracy after each of twenty epochs."""
    return list(JUMPING)
