"""Is the finished book whole without a network, quick to build, and free of answers?"""

import json
import re
from urllib.parse import unquote, urldefrag

import nbformat
import pytest
from course_notebooks import TAUGHT
from reading import lines_of, links, soup

from book.dependence import resting_on_answers
from book.explorers import HAND
from book.lesson_page import is_hidden_test
from book.theme_words import SEARCH, WORDS
from grading.engine.source import is_todo
from grading.upkeep.answers import answers_of
from utils.language import languages

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("book")]

OUTSIDE = re.compile(r"url\(\s*['\"]?(?:https?:)?//|@import\s+['\"](?:https?:)?//")
TELLING = 12
"""Characters of a line of code that is not found in any page by chance."""


def secret_lines(taught, of):
    """Return lines of a solution's cells that the released notebook does not have."""
    public = text_of(taught)
    lines = {line.strip() for cell in taught.solution().cells for line in of(taught, cell)}
    return {line for line in lines if len(line) >= TELLING and line not in public}


def text_of(taught):
    """Return all text and code of a released notebook."""
    released = nbformat.read(taught.released, as_version=4)
    return "\n".join(cell.source for cell in released.cells)


def answer_lines(taught, cell):
    """Return the lines of the answer of a TODO cell."""
    if not is_todo(cell):
        return []
    return answers_of(taught.solution())[cell.metadata.nbgrader.grade_id].splitlines()


def hidden_lines(taught, cell):
    """Return the lines of a hidden test, and what its check says to the right answer."""
    if not is_hidden_test(cell):
        return []
    said = [o.data["text/plain"] for o in cell.outputs if "text/html" in o.get("data", {})]
    labels = [line.partition(": ")[2] for text in said for line in text.splitlines()]
    return [line for line in cell.source.splitlines() if line.startswith("check.")] + labels


def page_of(shelf, taught):
    """Return the English page of a step."""
    return shelf.folder / "en" / taught.lesson.name / f"{taught.name}.html"


def test_the_folder_has_the_books_and_their_door_only(book):
    assert {path.name for path in book.folder.iterdir()} == {"index.html", *languages()}


def test_every_step_has_a_page_with_a_link_to_its_notebook(book):
    for taught in TAUGHT:
        page = page_of(book, taught)
        (link,) = [link for link in links(page) if link.endswith(f"/{taught.name}.ipynb")]
        assert (page.parent / link).read_bytes() == taught.released.read_bytes()


def test_no_answer_is_in_the_book_for_a_class(book):
    found = {
        str(taught): secret & lines_of(page_of(book, taught))
        for taught in TAUGHT
        if (secret := secret_lines(taught, answer_lines))
    }
    assert len(found) == len(TAUGHT)
    assert {step: lines for step, lines in found.items() if lines} == {}


def test_answers_are_folded_into_the_other_book(book_with_answers):
    for taught in TAUGHT:
        page = page_of(book_with_answers, taught)
        folded = [fold.get_text() for fold in soup(page).select("details.answer")]
        for answer in answers_of(taught.solution()).values():
            assert any(answer.strip() in text for text in folded), (str(taught), answer)


def test_no_hidden_test_is_in_either_book(book, book_with_answers):
    for taught in TAUGHT:
        secret = secret_lines(taught, hidden_lines)
        for shelf in (book, book_with_answers):
            assert secret & lines_of(page_of(shelf, taught)) == set(), str(taught)


def test_what_a_student_has_drawn_is_folded(book):
    """Is a picture that rests on an answer never seen before one asks for it?"""
    for taught in TAUGHT:
        solution = taught.solution()
        resting = resting_on_answers(solution)
        drawn = [
            o.data["text/plain"]
            for cell in solution.cells
            if cell.id in resting
            for o in cell.outputs
            if "<img" in o.get("data", {}).get("text/html", "")
        ]
        shown = soup(page_of(book, taught)).select("article img")
        open_to_all = {img["alt"] for img in shown if not img.find_parent("details")}
        assert open_to_all.isdisjoint(drawn), str(taught)


def test_what_one_is_asked_to_foresee_is_not_told(book):
    """Is no text that a later cell prints in the book for a class?"""
    seen = 0
    for taught in TAUGHT:
        cells = [cell for cell in taught.solution().cells if cell.cell_type == "code"]
        first = next(place for place, cell in enumerate(cells) if is_todo(cell))
        before = {line for cell in cells[:first] for line in printed(cell)}
        later = {line for cell in cells[first:] for line in printed(cell)} - before
        later = {line for line in later if line not in text_of(taught)}
        assert later & lines_of(page_of(book, taught)) == set(), str(taught)
        seen += len(later)
    assert seen > 20


def printed(cell):
    """Return the lines that a cell has printed, those that are found nowhere by chance."""
    texts = [output.text for output in cell.outputs if output.output_type == "stream"]
    return [line.strip() for text in texts for line in text.splitlines() if len(line) >= TELLING]


def test_nothing_leads_outside(book):
    for page in book.pages():
        assert [link for link in links(page) if re.match(r"(https?:)?//", link)] == [], page
        assert not OUTSIDE.search(page.read_text(encoding="utf-8")), page
    for style in book.folder.rglob("*.css"):
        assert not OUTSIDE.search(style.read_text(encoding="utf-8")), style


def test_every_link_leads_to_a_place_that_is_there(book):
    broken = []
    for page in book.pages():
        for link in links(page):
            file, anchor = urldefrag(unquote(link))
            target = (page.parent / file.partition("?")[0]).resolve() if file else page
            if not target.exists() or (anchor and not soup(target).find(id=anchor)):
                broken.append(f"{page.name}: {link}")
    assert broken == []


def test_every_picture_has_words_that_stand_for_it(book):
    for page in book.pages():
        for picture in soup(page).select("article img"):
            decoration = picture.find_parent(attrs={"role": "img"})
            assert picture.get("alt") or decoration, (page, str(picture)[:80])
        for drawing in soup(page).select("svg.drawn"):
            assert len(drawing.find("desc").get_text()) > 100


def test_the_picture_that_is_moved_is_the_one_that_is_stored():
    """Are the numbers that the script reads those of the still picture?"""
    rows = json.loads(HAND.read_text(encoding="utf-8"))
    pixels = [rows[row][column] / 255 for row in (11, 12, 13) for column in (13, 14, 15)]
    (build,) = [t for t in TAUGHT if str(t) == "asl_cnn/06_build"]
    (still,) = [c for c in build.solution().cells if c.source.startswith("explore.kernel(")]
    said = re.findall(r"([\d.]+) × ", still.outputs[0].data["text/plain"])
    assert said == [f"{pixel:.2f}" for pixel in pixels]


def test_the_theme_speaks_korean_on_a_korean_page(book):
    if not (book.folder / "ko").exists():
        pytest.skip("no Korean notebooks")
    text = (book.folder / "ko" / "asl_cnn" / "06_build.html").read_text(encoding="utf-8")
    places = ('title="{}"', 'aria-label="{}"', ">{}<")
    assert not [word for word in WORDS for place in places if place.format(word) in text]
    assert WORDS["Back to top"] in text
    assert SEARCH["en"] not in text
