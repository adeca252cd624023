"""Keep a class of results where the commands look for it."""

import json
from pathlib import Path

import pytest
from synthetic import full_class

from grading.gradebook import results
from grading.pages.report.page import known_answers


@pytest.fixture
def known():
    """Return the released cells with the reference answers, by step."""
    return known_answers()


@pytest.fixture(name="full_class")
def a_full_class():
    """Return a class of thirty with one of everything that an instructor must see."""
    return full_class()


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Return a function that keeps a class where the commands look for it."""
    monkeypatch.setattr(results, "FOLDER", tmp_path / "results")

    def keep(graded):
        index = {}
        for student, notebooks in graded.items():
            index[student] = {}
            for place, (step, result) in enumerate(notebooks.items()):
                key = f"{place:02}{student.encode().hex()}"[:60]
                results.keep(key, result)
                index[student][step] = key
        path = results.FOLDER / "class.json"
        path.write_text(json.dumps(index), encoding="utf-8")
        return index

    return keep
