"""Find out what happened to labels, whole numbers from 0, that are not what they must be."""

import numpy as np

from utils.checks.gray_rows import factor
from utils.checks.report import Problem, wrong
from utils.checks.values import TOLERANCE, other, same, step_array
from utils.data.datasets import SIGN_MNIST, J
from utils.lessons.asl_cnn import words as lesson_words
from utils.messages import checks as m

CHANCE = 0.1
"""Where fewer labels than this share are right, they may be those of any images."""


def labels_cause(name: str, found: np.ndarray, which: str) -> Problem | None:
    """Return what happened to labels of the right number that are not those of a set.

    The sentences are for labels that should have stayed as they were.
    """
    expected, last = step_array("labels", which), SIGN_MNIST.num_classes - 1
    gaps = found - expected.astype(float)
    if np.isnan(gaps).any():
        return wrong(m.HOLDS_NAN, name=name)
    if np.ptp(found.astype(float)) <= TOLERANCE:
        return wrong(lesson_words.LABELS_ALL_ONE, name=name, value=f"{float(found[0]):g}")
    if np.ptp(gaps) <= TOLERANCE:
        return wrong(lesson_words.LABELS_SHIFTED, name=name, number=f"{gaps[0]:g}")
    if same(found, expected + (expected >= J)):
        return wrong(lesson_words.LABELS_WITH_GAP, name=name)
    if same(found, last - expected):
        return wrong(lesson_words.LABELS_REVERSED, name=name)
    if by := factor(found[:, None], expected[:, None]):
        return wrong(lesson_words.LABELS_DIVIDED, name=name, number=f"{1 / by:.4g}")
    if found.min() < 0 and found.max() < last:
        return wrong(lesson_words.LABELS_SCALED, name=name)
    others = step_array("labels", other(which))
    if len(others) > len(found) and same(found, others[: len(found)]):
        return wrong(lesson_words.LABELS_OF_OTHER_SET, name=name)
    if same(np.sort(found), np.sort(expected)):
        return wrong(lesson_words.LABEL_ORDER, name=name)
    share = float((np.abs(gaps) <= TOLERANCE).mean())
    if share < CHANCE and np.isin(found, expected).all() and len(np.unique(found)) == last + 1:
        return wrong(lesson_words.LABELS_ROWS_APART, name=name, share=share)
    return None
