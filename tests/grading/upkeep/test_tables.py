"""Do the README and the first page show each lesson that is released, and no other?"""

import re
from dataclasses import replace

import nbformat
import pytest
from asl_lesson import LESSON

from grading.upkeep import tables
from grading.upkeep.corpus import cases
from utils.lessons.collection import lessons

FIRST = replace(
    LESSON,
    order=1,
    name="first",
    title="The first lesson",
    question="What comes before everything else?",
    steps=LESSON.steps[:2],
)
MIDDLE = replace(FIRST, order=2, name="middle", title="A lesson in the making")


@pytest.fixture
def release(tmp_path):
    """Return a folder of the released notebooks of three lessons, of which one lacks a step."""
    for lesson in (FIRST, MIDDLE, LESSON):
        (tmp_path / lesson.name).mkdir()
        for step in lesson.steps:
            (tmp_path / lesson.name / f"{step.notebook}.ipynb").touch()
    (tmp_path / MIDDLE.name / f"{MIDDLE.steps[-1].notebook}.ipynb").unlink()
    return tmp_path


def first_page(*lessons):
    """Return the text in the last cell of the first page of these lessons."""
    return tables.first_page(lessons).cells[-1].source


def test_a_lesson_that_is_not_released_whole_is_left_out(release):
    assert tables.released((FIRST, MIDDLE, LESSON), release) == (FIRST, LESSON)


def test_the_first_page_is_a_map_and_a_section_for_each_lesson():
    text = first_page(FIRST, LESSON)
    found = re.findall(r"^\| \[(.+?)\]\((.+?)\) \| (.+\?) \| (\d+) \| (.+) \|$", text, re.M)
    assert found == [
        (FIRST.title, "first/01_load.ipynb", FIRST.question, "2", "40 min"),
        (LESSON.title, "asl_cnn/01_load.ipynb", LESSON.question, "10", "4 h"),
    ]
    _, first, second = text.partition("<!-- end")[0].split("\n### ")
    for section, lesson in ((first, FIRST), (second, LESSON)):
        assert section.startswith(f"{lesson.title}\n\n{lesson.question}\n\n")
        links = re.findall(r"\]\((.+?)\)", section)
        assert links == [f"{lesson.name}/{step.notebook}.ipynb" for step in lesson.steps]


def test_the_readme_has_a_section_for_each_lesson():
    text = tables.readme((FIRST, LESSON))
    place = tables.PLACE.search(text)[0]
    assert re.findall(r"^\*\*(.+?)\*\* \(`(.+?)`\)\. (.+)$", place, re.M) == [
        (lesson.title, lesson.name, lesson.question) for lesson in (FIRST, LESSON)
    ]
    assert place.count("<details>") == place.count("</details>") == 2
    assert "2 steps, 20 points, about 40 min" in place


def test_the_page_of_the_corpus_counts_the_answers_to_each_step():
    shown = lessons()
    text = tables.corpus_page(shown)
    rows = re.findall(r"^\| `(\w+)` (\w+) \| (\d+) \| 0 \| (\d+) \| 0 \|$", text, re.M)
    assert [row[:2] for row in rows] == [
        (lesson.name, step.notebook) for lesson in shown for step in lesson.steps
    ]
    together = [sum(int(row[place]) for row in rows) for place in (2, 3)]
    assert tables.corpus_row("together", *together) in text.splitlines()
    kinds = (cases(LESSON.name, "05_reshape", kind) for kind in ("right", "wrong"))
    assert ("asl_cnn", "05_reshape", *(str(len(found)) for found in kinds)) in rows


def test_what_is_committed_is_what_the_rows_make():
    """Where it is not, `make release` makes it anew."""
    shown = tables.released(lessons())
    assert tables.corpus_page(shown) == tables.CORPUS.read_text(encoding="utf-8")
    assert tables.readme(shown) == tables.README.read_text(encoding="utf-8")
    assert tables.first_page(shown) == nbformat.read(tables.FIRST, as_version=4)


def test_a_text_without_the_place_is_an_error():
    with pytest.raises(ValueError, match="the text has no <!-- lessons -->"):
        tables.put_in("Nothing here.", [])
