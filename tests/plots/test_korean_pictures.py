"""Do pictures have Korean letters, and are English ones as if there were no Korean?"""

import subprocess
import sys

DRAW = """
import hashlib
import warnings

from utils.language import speaking
from utils.plots.picture import Picture
from utils.plots.style import sheet

warnings.simplefilter("error")


def drawn(title, label):
    with sheet(300) as figure:
        axes = figure.add_subplot()
        axes.plot([0, 1])
        axes.set_title(title)
        axes.set_xlabel(label)
        return hashlib.sha256(Picture.of(figure, "").png).hexdigest()


def english():
    return drawn("Loss of a weight, −1", "Epoch")


def korean(title, label="에포크"):
    with speaking("ko"):
        return drawn(title, label)
"""
"""A title is bold: where a bold font is missing, Matplotlib logs a line."""


def run(code):
    result = subprocess.run(
        [sys.executable, "-c", f"{DRAW}\n{code}"], capture_output=True, text=True, check=False
    )
    assert (result.returncode, result.stderr) == (0, "")
    return result.stdout.split()


def test_korean_is_drawn_without_a_word_on_standard_error():
    one, other = run("print(korean('손실'), korean('정확'))")
    assert one != other, "both are boxes in place of letters"


def test_english_pictures_are_the_same_before_and_after_korean_ones():
    before, after = run("print(english()); korean('손실'); print(english())")
    assert before == after
    assert [before] == run("print(english())")


def test_the_package_of_the_font_is_never_imported():
    said = run("import sys; korean('손실'); print('koreanize_matplotlib' in sys.modules)")
    assert said == ["False"]
