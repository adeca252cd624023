"""Is all that the lessons print and draw Korean in Korean, with letters and not with boxes?

All solutions are run in Korean, the trainings too, so this takes its time.
"""

import re

import pytest
from bs4 import BeautifulSoup
from course_notebooks import TAUGHT
from pseudo import english_in

from grading.upkeep import outputs
from utils.settings import ROOT

HANGUL = re.compile("[가-힣]")
NO_LETTER = re.compile("[\ufffd\u25a1]")
IN_ENGLISH = re.compile(
    r"Total params|Trainable params|Non-trainable params|Output Shape|Param #|# three small images"
)
"""What Keras prints of a network in any language, and a comment in a file that somebody sent."""

SAID_IN = ("alt", "title", "aria-label", "placeholder", "data-alt")


def texts(output):
    """Yield what a reader reads of an output, or hears."""
    data = output.get("data", {})
    yield output.get("text", "")
    yield data.get("text/plain", "")
    page = BeautifulSoup(data.get("text/html", ""), "html.parser")
    for part in page.select("code, pre, style, script"):
        part.decompose()
    yield page.get_text("\n")
    yield from (tag[name] for name in SAID_IN for tag in page.select(f"[{name}]"))


@pytest.mark.slow
@pytest.mark.parametrize("taught", TAUGHT, ids=str)
def test_what_a_lesson_prints_and_draws_is_korean(taught, monkeypatch):
    """A letter that no font has is drawn as a box, and Matplotlib says so on standard error."""
    monkeypatch.setenv("ASL_DATA", str(ROOT / ".build" / "standin"))
    notebook = outputs.run_notebook(taught.path, "ko")
    found = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    assert [output.text for output in found if output.get("name") == "stderr"] == []
    said = [IN_ENGLISH.sub("", text) for output in found for text in texts(output)]
    assert any(map(HANGUL.search, said))
    assert [text for text in said if NO_LETTER.search(text)] == []
    code = "\n".join(cell.source for cell in notebook.cells if cell.cell_type == "code")
    assert [words for text in said for words in english_in(text, code)] == []


def test_what_a_reader_meets_of_an_output_is_read():
    """The test above rests on this."""
    page = '<style>b {}</style><p>손</p><code>model.fit now</code><img alt="a small hand">'
    said = [*texts({"data": {"text/html": page}}), *texts({"name": "stdout", "text": "행 3개"})]
    assert [text for text in said if text.strip()] == ["손", "a small hand", "행 3개"]
