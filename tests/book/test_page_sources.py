"""Is each page made from where its facts stand, and is what tells an answer left out?"""

import re

import nbformat
import pytest
from bs4 import BeautifulSoup
from course_notebooks import TAUGHT
from nbformat.v4 import new_code_cell, new_notebook
from pseudo import english_in

from book import translated
from book.checks_say import gallery, mistakes
from book.dependence import resting_on_answers
from book.editions import Edition, editions, taught
from book.korean import LEAST_LEFT, NOUNS, SearchKorean
from book.lesson_page import lesson_page, solution_of
from book.pages import own_page, own_pages, taken_in
from book.sources import ORDER, without_outputs
from grading.upkeep import corpus, outputs
from grading.upkeep.translation.pages import below
from utils import language
from utils.messages import book as m

ENGLISH = Edition("en")
TODO = {"nbgrader": {"grade_id": "todo", "solution": True, "grade": False, "locked": False}}


def notebook(*sources):
    """Return a solution whose second cell is the one that a student fills."""
    cells = [new_code_cell(source, id=f"c{place}") for place, source in enumerate(sources)]
    cells[1].metadata = TODO
    return new_notebook(cells=cells)


def test_what_uses_an_answer_rests_on_it():
    found = notebook("image = 1", "f = image", "show(image)", "g = f(image)", "show(g)")
    assert resting_on_answers(found) == {"c1", "c3", "c4"}


def test_what_an_answer_changes_rests_on_it():
    found = notebook("model = make()", "model.add(layer)", "show(model)", "show(image)")
    assert resting_on_answers(found) == {"c1", "c2"}


@pytest.mark.parametrize("taught", TAUGHT, ids=str)
def test_a_page_has_the_code_and_the_text_that_students_get(taught):
    """Does a page add folds and galleries only, to what is released?"""
    page = lesson_page(ENGLISH, taught.lesson, taught.step)
    code = [cell.source for cell in page.cells if cell.cell_type == "code"]
    assert not any("### BEGIN" in source for source in code)
    assert any("# YOUR CODE HERE" in source for source in code)
    assert page.cells[-2].source.startswith(f"## {m.CHECK_SAYS}")
    assert page.cells[-1].source.startswith("## What comes next")


@pytest.mark.parametrize("taught", TAUGHT, ids=str)
def test_mistakes_are_those_of_the_corpus_each_once(taught):
    found = mistakes(taught.lesson, taught.step, taught.solution())
    known = {c.get("message") for c in corpus.cases(taught.lesson.name, taught.name, "wrong")}
    assert {mistake.message for mistake in found} <= known
    assert len({without_names(mistake.message) for mistake in found}) == len(found) >= 4


@pytest.mark.parametrize("taught", TAUGHT, ids=str)
def test_all_mistakes_of_the_known_list_are_shown(taught):
    cases = corpus.cases(taught.lesson.name, taught.name, "wrong")
    known = {without_names(case["message"]) for case in cases if "mistake" in case}
    shown = mistakes(taught.lesson, taught.step, taught.solution())
    found = {without_names(m.message) for m in shown}
    assert known <= found


@pytest.mark.parametrize("spoken", ["en", "ko"])
def test_the_code_of_a_mistake_is_in_the_book_with_answers_only(spoken):
    (scale,) = [taught for taught in TAUGHT if str(taught) == "digits/03_scale"]
    parts = scale.lesson, scale.step, scale.solution()
    with language.speaking(spoken):
        with_answers, without = gallery(*parts, answers=True), gallery(*parts, answers=False)
    assert "<pre><code>return images / 255</code></pre>" in with_answers
    assert "return images / 16" not in with_answers
    assert "<pre>" not in without


def without_names(message):
    """Return a sentence without its names and numbers, by which two mistakes may differ."""
    return re.sub(r"`[^`]*`|[\d.,]+", "", message)


@pytest.mark.parametrize("taught", TAUGHT, ids=str)
def test_what_the_checks_say_is_korean_in_the_korean_book(taught):
    """Is no sentence of the gallery left in English, whole or within another one?"""
    with language.speaking("ko"):
        said = gallery(taught.lesson, taught.step, taught.solution(), answers=True)
    for sentence in BeautifulSoup(said, "html.parser").select(".said p, figcaption, li"):
        for code in sentence.select("code"):
            code.decompose()
        text = sentence.get_text()
        assert re.search("[가-힣]", text)
        assert not re.search("[a-z]{2,} [a-z]{2,}", text)


@pytest.mark.parametrize("taught", TAUGHT, ids=str)
def test_no_output_in_the_korean_book_is_english(taught, monkeypatch, tmp_path):
    """Is nothing that is printed, or told of a picture, English where no solution ran in Korean?

    What stands in the page's own code may be printed as it is.
    """
    monkeypatch.setattr(outputs, "OTHERS", tmp_path)
    with language.speaking("ko"):
        page = lesson_page(Edition("ko", answers=True), taught.lesson, taught.step)
    code = "\n".join(cell.source for cell in page.cells if cell.cell_type == "code")
    lines = [line for text in told_on(page) for line in text.splitlines() if line not in code]
    assert [found for line in lines for found in english_in(line)] == []


def told_on(page):
    """Return what the outputs of a page say: what is printed, and what is told of pictures.

    Code is left out, and a summary of Keras, which has a style, since it is English everywhere.
    """
    found = []
    for cell in page.cells:
        shown = [cell.source] if cell.cell_type == "markdown" else []
        for output in cell.get("outputs", []):
            found.append(output.get("text", ""))
            shown.append(output.get("data", {}).get("text/html", ""))
        for part in shown:
            soup = BeautifulSoup(part, "html.parser")
            found += [image.get("alt", "") for image in soup.select("img")]
            words = soup.select("figcaption, pre:not([style], :has(code))")
            found += [part.get_text() for part in words]
    return found


@pytest.mark.parametrize("edition", editions(answers=False), ids=lambda edition: edition.language)
def test_every_place_of_a_page_is_filled(edition):
    for name in own_pages():
        assert "{{ " not in own_page(edition, name)


def test_every_own_page_has_its_place_in_the_contents():
    assert set(own_pages()) == {"index", *ORDER}


def test_a_place_that_names_nothing_is_an_error():
    with pytest.raises(ValueError, match="no heading 'Nobody'"):
        below("# A\n\n## B\n\ntext\n", "Nobody")


@pytest.mark.parametrize(
    ("written", "in_the_book"),
    [
        ("[a](grading/README.md)", "[a](/grading.md)"),
        ("[a](grading/README.md#how-fast)", "[a](/grading.md#how-fast)"),
        ("[a](notebooks/en/digits/01_look.ipynb)", "[a](/digits/01_look.ipynb)"),
        ("[a](notebooks/en/00_start.ipynb)", "[a](/index.md)"),
        ("[a](notebooks/ko/digits/01_look.ipynb)", "[a](/digits/01_look.ipynb)"),
        ("[a](utils/look.py)", "a"),
        ("[a](https://example.org/x)", "a (`https://example.org/x`)"),
        ("see https://example.org/x.", "see `https://example.org/x`."),
        ("`see https://example.org`", "`see https://example.org`"),
        ("![a](grading/lab/pictures/lesson.png)", "![a](/pictures/lesson.png)"),
    ],
)
def test_a_link_of_a_project_page_stays_in_the_book(written, in_the_book):
    assert taken_in("README.md", written) == in_the_book


@pytest.mark.parametrize(
    ("word", "stem"),
    [
        ("특징을", "특징"),
        ("특징에서는", "특징"),
        ("맵으로", "맵"),
        ("끝에서부터는", "끝"),
        ("픽셀씩", "픽셀"),
        ("을", "을"),
        ("훈련합니다", "훈련"),
        ("훈련되었을", "훈련되었"),
        ("제한을", "제한"),
        ("Keras로", "keras"),
    ],
)
def test_a_korean_word_loses_what_hangs_on_it(word, stem):
    assert SearchKorean({}).stem(word) == stem


@pytest.mark.parametrize("noun", ["결과", "정확도", "길이", *sorted(NOUNS)])
def test_a_noun_that_ends_like_a_particle_stays_whole(noun):
    found = {
        SearchKorean({}).stem(noun + particle) for particle in ["", "를", "에서는", "와", "만"]
    }
    assert found == {noun}


def test_the_longest_ending_goes_first():
    assert list(map(len, LEAST_LEFT)) == sorted(map(len, LEAST_LEFT), reverse=True)


@pytest.fixture
def korean(monkeypatch, tmp_path):
    """Speak a language whose catalogue has seven sentences, one of them uncertain."""
    folder = tmp_path / "xx"
    folder.mkdir()
    (folder / "shared.po").write_text(
        'msgid "Kernel"\nmsgstr "KERNEL"\n\n'
        'msgid "`{name}` goes up to {top}."\nmsgstr "UP TO {top}: `{name}`"\n\n'
        'msgid "A {what} of {n} pixels"\nmsgstr "{n} PIXELS: {what}"\n\n'
        'msgid "{earned} of {points}"\nmsgstr "OF {points}, {earned}"\n\n'
        'msgid "`{name}` has {found:,} rows."\nmsgstr "{found:,} ROWS: `{name}`."\n\n'
        'msgid "one line\\nof two"\nmsgstr "TWO\\nLINES"\n\n'
        '#, fuzzy\nmsgid "Old"\nmsgstr "WRONG"\n',
        encoding="utf-8",
    )
    monkeypatch.setattr(language, "LOCALES", tmp_path)
    language.languages.cache_clear()
    with language.speaking("xx"):
        yield
    language.languages.cache_clear()


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Kernel", "KERNEL"),
        ("`x_train` goes up to 255.", "UP TO 255: `x_train`"),
        ("A Kernel of 9 pixels", "9 PIXELS: KERNEL"),
        ("A Kernel, Kernel of 9 pixels", "9 PIXELS: KERNEL, KERNEL"),
        ("`Kernel` goes up to 255.", "UP TO 255: `Kernel`"),
        ("`x` has 1,000 rows.", "1,000 ROWS: `x`."),
        ("`x` has 1,000 rows. A Kernel of 9 pixels", "1,000 ROWS: `x`. 9 PIXELS: KERNEL"),
        ("679 of 721", "OF 721, 679"),
        ("679 of 721 images are read", "679 of 721 images are read"),
        ("Answers of -1", "Answers of -1"),
        ("A Kernel: 1. Kernel: 2 of 9 pixels", "9 PIXELS: KERNEL: 1. KERNEL: 2"),
        ("A Name: 1. Kernel: 2 of 9 pixels", "A Name: 1. Kernel: 2 of 9 pixels"),
        ("Old", "Old"),
        ("Nobody has said this.", "Nobody has said this."),
    ],
)
def test_a_sentence_is_said_in_another_language(korean, sentence, said):
    assert translated.translated(sentence) == said


@pytest.mark.parametrize(
    ("source", "printed", "said"),
    [
        ("f(x)", "0.5\none line\nof two\nof two\n", "0.5\nTWO\nLINES\nof two\n"),
        ('print("Kernel", k)', "Kernel [1 2]", "KERNEL [1 2]"),
        ("print(k)", "Kernel [1 2]", "Kernel [1 2]"),
    ],
)
def test_what_a_cell_prints_is_said_in_another_language(korean, source, printed, said):
    assert translated.print_told(printed, source) == said


def test_the_words_beside_a_picture_are_translated_too(korean):
    page = '<img src="a" alt="Kernel"><figcaption>Kernel</figcaption><p>Kernel</p>'
    said = '<img src="a" alt="KERNEL"><figcaption>KERNEL</figcaption><p>Kernel</p>'
    assert translated.pictures_told(page) == said


@pytest.mark.parametrize("name", ["design", "attacks", "corpus", "grading"])
def test_a_page_that_a_language_has_not_is_the_english_one_and_says_so_below_its_heading(name):
    korean = Edition("ko")
    with language.speaking(korean.language):
        heading, _, sentence, *_ = own_page(korean, name).split("\n")
        assert heading.startswith("# ")
        assert sentence == '<p lang="ko"><em>이 페이지는 영어로만 있습니다.</em></p>'
    assert m.ONLY_ENGLISH not in own_page(ENGLISH, name)


def test_the_steps_without_pictures_of_their_own_are_counted(monkeypatch, tmp_path):
    monkeypatch.setattr(outputs, "OTHERS", tmp_path)
    korean, of = Edition("ko"), f"of its {len(TAUGHT)} steps"
    assert f"in {len(TAUGHT)} {of}" in without_outputs(korean)
    lesson = taught(korean)[0]
    solution = solution_of(lesson, lesson.steps[0])
    place = outputs.place_of(solution, "ko")
    place.parent.mkdir(parents=True)
    text = nbformat.writes(outputs.spoken(solution, "ko"))
    place.write_text(text, encoding="utf-8")
    assert f"in {len(TAUGHT) - 1} {of}" in without_outputs(korean)
    place.write_text(text.replace("print(", "print( "), encoding="utf-8")
    assert f"in {len(TAUGHT)} {of}" in without_outputs(korean)
    assert without_outputs(ENGLISH) == ""


def test_a_translated_page_does_not_say_that_it_is_english():
    with language.speaking("ko"):
        assert "영어로만" not in own_page(Edition("ko"), "index")
