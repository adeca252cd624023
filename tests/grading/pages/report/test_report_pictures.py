"""Does no text of a picture lie on another, however many steps and students there are?"""

import itertools

import pytest
from matplotlib.figure import Figure
from matplotlib.text import Text

from grading.pages.report.figures import Spread
from grading.pages.report.pictures import of_scores, of_steps, of_usage
from grading.pages.report.words import STEPS_OF_A_LESSON


@pytest.fixture
def drawn(monkeypatch):
    """Return the figures that are drawn."""
    figures, save = [], Figure.savefig

    def keep(figure, *arguments, **named):
        save(figure, *arguments, **named)
        figures.append(figure)

    monkeypatch.setattr(Figure, "savefig", keep)
    return figures


def overlaps(figure):
    """Return the pairs of texts of a figure that lie on each other."""
    texts = [t for t in figure.findobj(Text) if t.get_visible() and t.get_text().strip()]
    places = [(text.get_text(), text.get_window_extent()) for text in texts]
    return [
        (one, other)
        for (one, first), (other, second) in itertools.combinations(places, 2)
        if first.overlaps(second)
    ]


@pytest.mark.parametrize("count", [1, 2, 10])
def test_steps(drawn, count):
    of_steps({f"{n:02}_step": Spread(10, 5, 1, 1, 1, 1) for n in range(count)}, STEPS_OF_A_LESSON)
    assert [overlaps(figure) for figure in drawn] == [[]] * 4


def test_a_student_with_more_than_all_points_is_in_the_picture():
    assert ": 1; " in of_scores([3, 12], 10).alt
    assert of_scores([3, 12], 10).alt.endswith("to 12: 1.")


@pytest.mark.parametrize("count", [1, 40, 3000])
def test_histograms(drawn, count):
    of_scores([n % 11 for n in range(count)], 10)
    of_usage([3.0 * n for n in range(count)], "Time per student", "seconds")
    assert [overlaps(figure) for figure in drawn] == [[]] * 8
