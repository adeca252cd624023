"""Is the stand-in the same for everyone, in the form of the real data, and worth learning from?"""

import hashlib

import numpy as np
import pytest

from utils import standin
from utils.data.csvfile import to_csv
from utils.settings import LETTERS, PIXELS, ROWS


@pytest.fixture(scope="module")
def sets():
    return {which: standin.make(which) for which in ROWS}


def test_its_bytes_change_only_with_its_version(sets):
    hashes = {
        which: hashlib.sha256(b"".join(to_csv(*images))).hexdigest()
        for which, images in sets.items()
    }
    assert hashes == standin.SHA256, "raise VERSION, and write these hashes beside it"


def test_it_has_the_form_and_the_letter_counts_of_the_real_data(sets):
    for which, (labels, pixels) in sets.items():
        assert labels.shape == (ROWS[which],)
        assert pixels.shape == (ROWS[which], PIXELS)
        assert labels.dtype == pixels.dtype == np.uint8
        assert tuple(np.bincount(labels)) == standin.LETTER_COUNTS[which]
        assert (np.diff(labels.astype(int)) != 0).mean() > 0.9


def test_no_image_stands_in_both_sets(sets):
    rows = [{row.tobytes() for row in pixels} for _, pixels in sets.values()]
    assert not rows[0] & rows[1]


def test_a_variant_is_near_its_base_picture_and_letters_differ(sets):
    labels, pixels = sets["train"]
    some = pixels[:4000].astype(np.float32)
    squares = (some**2).sum(axis=1)
    distances = squares + squares[:200, None] - 2 * some[:200] @ some.T
    distances[np.arange(200), np.arange(200)] = np.inf
    nearest = labels[:4000][distances.argmin(axis=1)]
    assert (nearest == labels[:200]).mean() > 0.9
    assert len(set(labels[:4000])) == len(LETTERS)
