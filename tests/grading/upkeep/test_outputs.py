"""Do the solutions say the same in every language, and is an old output never shown?"""

import nbformat
import pytest
from course_notebooks import TAUGHT

from grading.upkeep import outputs

LOOK = next(t for t in TAUGHT if (t.lesson.name, t.name) == ("digits", "01_look"))
PATH = outputs.ROOT / "solutions" / LOOK.lesson.name / f"{LOOK.name}.ipynb"


def results(notebook):
    """Return what the graded cells gave, by their ids."""
    return {
        cell.id: [o.data["text/plain"] for o in cell.outputs if o.output_type == "execute_result"]
        for cell in notebook.cells
        if cell.metadata.get("nbgrader", {}).get("grade")
    }


@pytest.fixture
def korean(monkeypatch, tmp_path):
    """Run a solution in Korean, and return it as the book gets it."""
    monkeypatch.setattr(outputs, "OTHERS", tmp_path)
    outputs.renew_outputs(PATH, "ko")
    return outputs.solution_in(PATH, "ko")


def test_a_solution_in_korean_says_the_same(korean):
    english = outputs.solution_in(PATH, "en")
    assert results(korean) == results(english)
    assert outputs.sources(korean) == outputs.sources(outputs.spoken(PATH, "ko"))
    said = nbformat.writes(korean)
    assert "✓ 맞음" in said
    assert "✓ Right" not in said
    assert "이미지: (1797, 8, 8)" in said
    assert "images:" not in said


def test_outputs_of_a_solution_that_has_changed_are_left_out(korean, monkeypatch):
    place = outputs.place_of(PATH, "ko")
    korean.cells[0].source += " "
    place.write_text(nbformat.writes(korean), encoding="utf-8")
    assert outputs.solution_in(PATH, "ko") == nbformat.read(PATH, as_version=4)
