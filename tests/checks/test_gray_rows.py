"""Is it found out what happened to rows of gray values, whatever the data are?"""

import numpy as np
import pytest
from sklearn.preprocessing import MaxAbsScaler, MinMaxScaler, StandardScaler

from utils.checks import gray_rows
from utils.lessons.asl_cnn.checks import normalize
from utils.lessons.asl_cnn.sentences import normalize as sentences
from utils.messages import checks as m

CHANCE = np.random.default_rng(4)
TRAIN, VALID = CHANCE.integers(0, 256, (600, 16)), CHANCE.integers(20, 200, (300, 16))


def cause(found, expected=TRAIN, others=VALID):
    problem = gray_rows.cause("x", found, expected, lambda: others, top=255)
    return problem.cause if problem else None


def spoilt(rows):
    """Return rows with one that differs."""
    return np.concatenate([rows[:5], rows[5:6] * 0.5, rows[6:]])


CAUSES = [
    (m.ALL_ONE_VALUE, np.full(TRAIN.shape, 7)),
    (m.HOLDS_NAN, np.where(TRAIN > 250, np.nan, TRAIN)),
    (m.INVERTED, 255 - TRAIN),
    (m.CLIPPED, TRAIN.clip(0, 1)),
    (m.ONLY_TWO_VALUES, TRAIN > 100),
    (m.OVERFLOWN, TRAIN.astype("int8")),
    (m.STANDARDIZED, (TRAIN - TRAIN.mean()) / TRAIN.std()),
    (m.STANDARDIZED, StandardScaler().fit(VALID * 1.4).transform(TRAIN)),
    (m.IMAGES_TRANSPOSED, TRAIN.reshape(-1, 4, 4).swapaxes(1, 2).reshape(-1, 16)),
    (m.IMAGES_FLIPPED, TRAIN[:, ::-1]),
    (m.MOVED_INSIDE, np.roll(TRAIN, 1, axis=1)),
    (m.ROW_ORDER, TRAIN[::-1]),
    (m.ROWS_OF_OTHER_SET, np.concatenate([VALID, VALID])),
    (m.ROWS_OF_BOTH_SETS, np.concatenate([TRAIN[300:], VALID])),
    (m.ROWS_REPEATED, np.concatenate([TRAIN[:300], TRAIN[:300]])),
    (m.SOME_ROWS, spoilt(TRAIN)),
    (m.SCRAMBLED, CHANCE.permutation(TRAIN.ravel()).reshape(TRAIN.shape)),
    (None, TRAIN + CHANCE.integers(1, 9, TRAIN.shape)),
]


@pytest.mark.parametrize(("expected", "found"), CAUSES, ids=[str(c)[:25] for c, _ in CAUSES])
def test_what_happened_is_found(expected, found):
    assert cause(found) == expected


@pytest.mark.parametrize("number", [255, 256, 0.01, 1000])
@pytest.mark.parametrize("kind", ["float16", "float32", "float64"])
def test_the_number_that_divided_is_found(number, kind):
    found = (TRAIN / number).astype(kind)
    assert gray_rows.divisor(found, TRAIN) == pytest.approx(number, rel=1e-3)
    assert gray_rows.divisor(spoilt(found), TRAIN) is None


def test_small_numbers_are_not_all_alike():
    assert gray_rows.factor((TRAIN / 255) ** 2 / 1e6, TRAIN / 255) is None


@pytest.fixture
def small(monkeypatch):
    """Give the check of step 4 the small sets."""
    arrays = {"pixels_train": TRAIN, "pixels_valid": VALID}
    arrays |= {f"scaled_{w}": arrays[f"pixels_{w}"] / 255 for w in ("train", "valid")}
    monkeypatch.setattr(normalize, "step_array", lambda kind, which: arrays[f"{kind}_{which}"])


@pytest.mark.parametrize("scaler", [MinMaxScaler, MaxAbsScaler])
def test_a_scaler_fitted_to_the_training_images_is_right(small, scaler):
    fitted = scaler().fit(TRAIN)
    parts = normalize.values.parts(fitted.transform(TRAIN), fitted.transform(VALID))
    assert [part.problem for part in parts] == [None] * 3


def test_a_scaler_fitted_to_each_set_is_told(small):
    found = MinMaxScaler().fit_transform(TRAIN), MinMaxScaler().fit_transform(VALID)
    problem = normalize.values.parts(*found)[1].problem
    assert problem.cause == sentences.FITTED_ANEW


def test_sets_that_were_brought_to_fractions_in_two_ways_are_told(small):
    found = MinMaxScaler().fit_transform(TRAIN), VALID / 255
    *sets, alike = (part.problem for part in normalize.values.parts(*found))
    assert sets == [None, None]
    assert alike.cause == sentences.NOT_ALIKE_SCALED
