"""Does a picture of a student's own result wait until there is one?"""

import pytest

from utils.lessons.convolution import plots
from utils.plots.picture import Note


@pytest.mark.parametrize("name", ["images", "curves", "scatter", "guesses", "answers", "maps"])
def test_a_picture_waits_for_a_result(name):
    assert isinstance(getattr(plots, name)(...), Note)
