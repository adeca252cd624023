"""The data sets of the course: their files, and how many images of what size and kind they hold."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Dataset:
    """A set of square gray images with labels, in two parts.

    ``files`` and ``rows`` give the CSV file and the number of images of each part; ``side`` is the
    height and width of an image in pixels, ``classes`` a sign for each label from 0 on.
    """

    name: str
    files: Mapping[str, str]
    rows: Mapping[str, int]
    side: int
    classes: str

    @property
    def sets(self) -> tuple[str, ...]:
        """Return the names of the parts: ``train`` and ``valid``."""
        return tuple(self.rows)

    @property
    def pixels(self) -> int:
        """Return the number of pixels of an image."""
        return self.side * self.side

    @property
    def num_classes(self) -> int:
        """Return the number of labels."""
        return len(self.classes)


SIGN_MNIST = Dataset(
    name="sign-language-mnist",
    files={"train": "sign_mnist_train.csv", "valid": "sign_mnist_valid.csv"},
    rows={"train": 27_455, "valid": 7_172},
    side=28,
    classes="ABCDEFGHIKLMNOPQRSTUVWXY",
)
"""Sign Language MNIST, as published on Kaggle. The classes are the 24 static letters: J and Z move,
so they are not here."""

J = 9
"""The label that Kaggle's own files leave out; this course closes the gap."""
