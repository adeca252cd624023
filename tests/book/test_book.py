"""Is the finished book whole without a network, quick to build, and free of answers?"""

import json
import re
from urllib.parse import unquote, urldefrag

import nbformat
import pytest
from course_notebooks import TAUGHT
from reading import lines_of, links, soup, text_on

from book.__main__ import render
from book.dependence import resting_on_answers
from book.editions import Edition
from book.explorers import HAND
from book.theme_words import SEARCH, WORDS
from book.translated import print_told, translated
from grading.engine.source import is_hidden_test, is_todo
from grading.upkeep.answers import answers_of
from grading.upkeep.outputs import solution_in
from utils.language import languages, speaking

pytestmark = pytest.mark.slow

OUTSIDE = re.compile(r"url\(\s*['\"]?(?:https?:)?//|@import\s+['\"](?:https?:)?//")
TELLING = 12
"""Characters of a line of code that is not found in any page by chance."""

in_each_language = pytest.mark.parametrize("language", languages())
of_both_books = pytest.mark.parametrize("shelf", ["book", "book_with_answers"])


def page_of(shelf, taught, language):
    """Return the page of a step in a language."""
    return shelf.folder / language / taught.lesson.name / f"{taught.name}.html"


def notebook_of(taught, language):
    """Return the file of a released notebook in a language."""
    return Edition(language).notebook(taught.lesson, taught.step)


def text_of(taught, language):
    """Return all text and code of a released notebook in a language."""
    released = nbformat.read(notebook_of(taught, language), as_version=4)
    return "\n".join(cell.source for cell in released.cells)


def cells_of(taught, language):
    """Return the code cells of a solution, with the outputs that its page is made from."""
    solution = solution_in(taught.path, language)
    return [cell for cell in solution.cells if cell.cell_type == "code"]


def said_in(language, sentence):
    """Return what stands in a stored output as the book says it."""
    with speaking(language):
        return translated(sentence)


def answer_lines(taught, language):
    """Return lines of the answers that the released notebook does not have."""
    lines = "\n".join(answers_of(taught.solution()).values()).splitlines()
    public = text_of(taught, language)
    return {line.strip() for line in lines if len(line.strip()) >= TELLING and line not in public}


def hidden_words(taught, language):
    """Return the calls of the hidden tests, and what their checks say to the right answer."""
    found = set()
    for cell in cells_of(taught, language):
        if is_hidden_test(cell.source):
            found |= {line for line in cell.source.splitlines() if line.startswith("check.")}
            said = [o.data["text/plain"] for o in cell.outputs if "text/html" in o.get("data", {})]
            labels = [line.partition(": ")[2] for text in said for line in text.splitlines()[1:]]
            found |= {said_in(language, label).replace("`", "") for label in labels}
    return found


def test_the_folder_has_the_books_and_their_door_only(book):
    assert {path.name for path in book.folder.iterdir()} == {"index.html", *languages()}


def test_a_link_to_nowhere_ends_the_build(book, tmp_path, monkeypatch, capfd):
    """Is what Sphinx only warns of an error here?"""
    for place in ("source", "output"):
        monkeypatch.setattr(Edition, place, property(lambda edition, place=place: tmp_path / place))
    (tmp_path / "source").mkdir()
    page = tmp_path / "source" / "index.md"
    page.write_text("# A page\n\n[a way](nowhere.md)\n", encoding="utf-8")
    with pytest.raises(SystemExit):
        render(Edition("en"))
    assert "nowhere.md" in capfd.readouterr().err
    page.write_text("# A page\n", encoding="utf-8")
    render(Edition("en"))


@in_each_language
def test_every_step_has_a_page_with_a_link_to_its_notebook(book, language):
    for taught in TAUGHT:
        page = page_of(book, taught, language)
        (link,) = [link for link in links(page) if link.endswith(f"/{taught.name}.ipynb")]
        assert (page.parent / link).read_bytes() == notebook_of(taught, language).read_bytes()


@in_each_language
def test_every_page_leads_to_itself_in_the_other_languages(book, language):
    home = book.folder / language
    for page in home.rglob("*.html"):
        if "_static" not in page.parts:
            there = {link["lang"]: link["href"] for link in soup(page).select("a.language")}
            assert set(there) == set(languages()) - {language}, page
            for other, link in there.items():
                twin = book.folder / other / page.relative_to(home)
                assert (page.parent / link).resolve() == twin.resolve(), page


@in_each_language
def test_no_answer_is_in_the_book_for_a_class(book, language):
    for taught in TAUGHT:
        secret = answer_lines(taught, language)
        assert secret, str(taught)
        assert secret & lines_of(page_of(book, taught, language)) == set(), str(taught)


@in_each_language
def test_answers_are_folded_into_the_other_book(book_with_answers, language):
    for taught in TAUGHT:
        page = page_of(book_with_answers, taught, language)
        folded = [fold.get_text() for fold in soup(page).select("details.answer")]
        for answer in answers_of(taught.solution()).values():
            assert any(answer.strip() in text for text in folded), (str(taught), answer)


@in_each_language
def test_no_hidden_test_is_in_either_book(book, book_with_answers, language):
    for taught in TAUGHT:
        secret = hidden_words(taught, language)
        assert secret, str(taught)
        for shelf in (book, book_with_answers):
            text = text_on(page_of(shelf, taught, language))
            assert [words for words in secret if words in text] == [], str(taught)


@in_each_language
def test_what_a_student_has_drawn_is_folded(book, language):
    """Is a picture that rests on an answer never seen before one asks for it?"""
    seen = set()
    for taught in TAUGHT:
        resting = resting_on_answers(taught.solution())
        drawn = {
            said_in(language, o.data["text/plain"])
            for cell in cells_of(taught, language)
            if cell.id in resting
            for o in cell.outputs
            if "<img" in o.get("data", {}).get("text/html", "")
        }
        shown = soup(page_of(book, taught, language)).select("article img")
        open_to_all = {img["alt"] for img in shown if not img.find_parent("details")}
        assert open_to_all.isdisjoint(drawn), str(taught)
        seen |= drawn & {img["alt"] for img in shown}
    assert len(seen) > 20


@in_each_language
def test_what_one_is_asked_to_foresee_is_not_told(book, language):
    """Is no text that a later cell prints in the book for a class?"""
    seen = 0
    for taught in TAUGHT:
        cells, public = cells_of(taught, language), text_of(taught, language)
        first = next(place for place, cell in enumerate(cells) if is_todo(cell))
        before = {line for cell in cells[:first] for line in printed(cell, language)}
        later = {line for cell in cells[first:] for line in printed(cell, language)} - before
        later = {line for line in later if line not in public}
        assert later & lines_of(page_of(book, taught, language)) == set(), str(taught)
        seen += len(later)
    assert seen > 20


def printed(cell, language):
    """Return the lines that a cell has printed, those that are found nowhere by chance."""
    outputs = [output for output in cell.outputs if output.output_type == "stream"]
    with speaking(language):
        texts = [print_told(output.text, cell.source) for output in outputs]
    return [line.strip() for text in texts for line in text.splitlines() if len(line) >= TELLING]


@of_both_books
def test_nothing_leads_outside(request, shelf):
    book = request.getfixturevalue(shelf)
    for page in book.pages():
        assert [link for link in links(page) if re.match(r"(https?:)?//", link)] == [], page
        assert not OUTSIDE.search(page.read_text(encoding="utf-8")), page
    for style in book.folder.rglob("*.css"):
        assert not OUTSIDE.search(style.read_text(encoding="utf-8")), style


@of_both_books
def test_every_link_leads_to_a_place_that_is_there(request, shelf):
    broken = []
    for page in request.getfixturevalue(shelf).pages():
        for link in links(page):
            file, anchor = urldefrag(unquote(link))
            target = (page.parent / file.partition("?")[0]).resolve() if file else page
            if not target.exists() or (anchor and not soup(target).find(id=anchor)):
                broken.append(f"{page.name}: {link}")
    assert broken == []


@of_both_books
def test_every_picture_has_words_that_stand_for_it(request, shelf):
    for page in request.getfixturevalue(shelf).pages():
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
    text = (book.folder / "ko" / "asl_cnn" / "06_build.html").read_text(encoding="utf-8")
    places = ('title="{}"', 'aria-label="{}"', ">{}<")
    assert not [word for word in WORDS for place in places if place.format(word) in text]
    assert WORDS["Back to top"] in text
    assert SEARCH["en"] not in text
