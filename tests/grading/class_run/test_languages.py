"""Is a class of two languages one class, in which everybody reads their own?

The second language is Korean, with translations that put each message into brackets.
"""

import re
import shutil

import nbformat
import pytest
from asl_lesson import ASSIGNMENT
from bs4 import BeautifulSoup
from class_runs import STEPS, command, hand_in, points
from pseudo import OPEN, bracketed, prose_outside

from utils.language import LOCALES
from utils.po import read_entries, written
from utils.settings import ROOT

pytestmark = pytest.mark.slow

TEXTS = ROOT / "grading" / "upkeep" / "translation"


def translate(project):
    """Put every message of a copy of the project into brackets, of its notebooks the headings."""
    for folder in (LOCALES, TEXTS):
        for path in (folder / "ko").rglob("*.po"):
            entries = [
                type(entry)(entry.message, translated(entry.message, folder))
                for entry in read_entries(path)
            ]
            copied = project / path.relative_to(ROOT)
            copied.write_text(written(entries, "ko"), encoding="utf-8")


def translated(message, folder):
    if folder == LOCALES:
        return bracketed(message)
    marks, _, words = message.partition(" ")
    return f"{marks} {bracketed(words)}" if marks.startswith("##") else ""


def hand_in_korean(project, student, kind):
    """Hand in the Korean notebooks with the answers of an English submission."""
    folder = hand_in(project, student, kind)
    for step in STEPS:
        path = folder / f"{step}.ipynb"
        answered = {cell.id: cell for cell in nbformat.read(path, as_version=4).cells}
        korean = nbformat.read(project / "notebooks" / "ko" / ASSIGNMENT / path.name, as_version=4)
        for cell in korean.cells:
            if cell.metadata.get("nbgrader", {}).get("solution"):
                cell.source = answered[cell.id].source
        nbformat.write(korean, path)


@pytest.fixture(scope="module")
def graded(tmp_path_factory):
    from class_runs import make_project

    project = tmp_path_factory.mktemp("languages") / "project"
    make_project(project)
    translate(project)
    assert command(project, "translate", "build")[0] == 0
    for student, kind in (("ann", "right"), ("ben", "wrong")):
        hand_in(project, student, kind)
    for student, kind in (("chul", "right"), ("dan", "wrong")):
        hand_in_korean(project, student, kind)
    for words in (("autograde",), ("feedback",), ("report",)):
        code, said = command(project, *words)
        assert code == 0, said
    return project


def page(project, student, name):
    path = project / "grading" / "feedback" / student / ASSIGNMENT / f"{name}.html"
    return BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")


def test_equal_answers_get_equal_points(graded):
    found = points(graded)
    assert found["ann"] == found["chul"]
    assert found["ben"] == found["dan"]
    assert sum(map(sum, found["ann"].values())) == 20
    assert sum(map(sum, found["ben"].values())) == 16


@pytest.mark.parametrize("name", [*STEPS, "index"])
@pytest.mark.parametrize(
    ("student", "language"), [("ann", "en"), ("ben", "en"), ("chul", "ko"), ("dan", "ko")]
)
def test_each_page_is_in_the_language_of_the_work(graded, student, language, name):
    found = page(graded, student, name)
    assert found.html["lang"] == language
    assert (OPEN in found.text) == (language == "ko")


@pytest.mark.parametrize("name", [*STEPS, "index"])
@pytest.mark.parametrize("student", ["chul", "dan"])
def test_nothing_around_the_notebook_is_left_in_english(graded, student, name):
    """The text of the lesson is not looked at: of that only the headings are translated here."""
    found = page(graded, student, name)
    for part in found.select(".text, .code, .answer, .highlight, .name, style"):
        part.decompose()
    assert found.text.count(OPEN) > 5
    words = [found.text]
    words += [tag["aria-label"] for tag in found.select("[aria-label]")]
    words += [tag["alt"] for tag in found.select("[alt]")]
    assert [left for text in words for left in prose_outside(text)] == []


def test_the_report_has_one_mistake_for_both_languages_in_english(graded):
    text = (graded / "grading" / "reports" / f"{ASSIGNMENT}.html").read_text(encoding="utf-8")
    assert OPEN not in text
    found = BeautifulSoup(text, "html.parser")
    rows = [row for row in found.select("tr") if row.select("[data-name=key]")]
    counts = [row.select_one("[data-name=students]").text.strip() for row in rows]
    assert counts == ["2"] * len(STEPS)
    examples = [row.select_one("[data-name=example] a")["href"] for row in rows]
    assert all(re.search(r"/ben/", link) for link in examples)


def test_the_report_in_korean_has_the_same_mistakes_and_an_example_in_korean(graded, tmp_path):
    shutil.copytree(graded, tmp_path / "project", symlinks=True)
    code, said = command(tmp_path / "project", "report", "--language", "ko")
    assert code == 0, said
    reports = tmp_path / "project" / "grading" / "reports"
    for page in (f"{ASSIGNMENT}.html", "index.html"):
        found = BeautifulSoup((reports / page).read_text(encoding="utf-8"), "html.parser")
        assert found.html["lang"] == "ko"
        assert "보고서" in found.h1.text
    found = BeautifulSoup((reports / f"{ASSIGNMENT}.html").read_text("utf-8"), "html.parser")
    examples = found.select('[data-name="예"] a')
    assert len(examples) == len(STEPS)
    assert all("/dan/" in link["href"] for link in examples)
