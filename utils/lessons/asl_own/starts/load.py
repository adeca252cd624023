"""Step 1 starts from a photo that was taken with the phone on its side."""

from utils.lessons.asl_own.photos import Photo, sample


def start() -> Photo:
    """Return a photo with the orientation 6."""
    return sample("lying")
