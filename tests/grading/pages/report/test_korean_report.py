"""Is a report in another language wholly in it, with the same figures and the same order?"""

import re
from dataclasses import replace
from datetime import datetime

import pytest
from bs4 import BeautifulSoup
from pseudo import PROSE, Pseudo, prose_outside
from synthetic import standings_of

from grading.engine import findings
from grading.engine.handover import reasons
from grading.engine.result import Finding
from grading.gradebook import sentences
from grading.gradebook.overrides import Override
from grading.gradebook.standing import State
from grading.pages.report import page, saying, words
from grading.pages.report.saying import say_again
from utils.language import speaking
from utils.messages import grading

HANGUL = re.compile("[가-힣]")
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
TROUBLES = {
    "zoe": [sentences.NO_FOLDER],
    "student_01": [
        sentences.MISSING.format(notebook="03_encode"),
        sentences.OF_A_NOTEBOOK.format(notebook="04_normalize", trouble=sentences.BUSY),
    ],
}


def old_and_late(one):
    """Return a late standing with a manual score and a comment that are older than the work."""
    first = one.notebooks[0]
    cell = replace(first.cells[0], manual=1.0, waits=True)
    first = replace(first, cells=(cell, *first.cells[1:]), old_comments=frozenset({cell.name}))
    times = {"timestamp": datetime(2026, 1, 2, 3), "due": datetime(2026, 1, 1), "late": 97200.0}
    return replace(one, notebooks=(first, *one.notebooks[1:]), **times)


@pytest.fixture
def drawn(assignment, full_class, known):
    """Return a function that draws the page of a class with one of everything, in a language."""
    suspicions = full_class["student_09"]["02_extract_labels"].suspicions
    suspicions += [Finding(word, "", cell=None) for word in words.KINDS if word != "identical"]
    first, second, *others = standings_of(full_class)
    second = replace(second, due=datetime(2026, 1, 1))

    def draw(language):
        with speaking(language):
            text = page.render(
                assignment, full_class, [old_and_late(first), second, *others], known,
                ["zed"], TROUBLES,
            )  # fmt: skip
        return BeautifulSoup(text, "html.parser")

    return draw


def said(soup):
    """Return what a page says: its text, without code and students' answers, and its labels."""
    for part in soup.select("code, pre, style"):
        part.decompose()
    labels = [tag[name] for name in ("aria-label", "alt", "data-name") for tag in soup(attrs=name)]
    names = [tag["title"] for tag in soup("abbr")]
    return [soup.text, *labels, *names]


def test_no_english_is_left(drawn):
    soup = drawn("ko")
    assert soup.html["lang"] == "ko"
    texts = said(soup)
    assert [left for text in texts for left in PROSE.findall(text)] == []
    english = {text.lower() for text in page_words() if not HANGUL.search(saying.words("ko")[text])}
    assert english == set()
    heads = [head.text for head in soup.select("thead th") if not head.get("title")]
    assert [head for head in heads if not HANGUL.search(head)] == []


def page_words():
    """Return all messages of the report that have words."""
    return saying.words("ko").keys() & {
        text
        for value in vars(words).values()
        for text in (value.values() if isinstance(value, dict) else [value])
        if isinstance(text, str)
    }


def test_every_word_of_a_report_is_a_message(drawn, monkeypatch):
    monkeypatch.setattr(saying, "words", lambda name: Pseudo() if name == "ko" else {})
    monkeypatch.setattr("utils.messages.translations", lambda name: Pseudo())
    saying._shapes.cache_clear()
    try:
        texts = said(drawn("ko"))
    finally:
        saying._shapes.cache_clear()
    assert [left for text in texts for left in prose_outside(text)] == []


def test_the_figures_are_those_of_the_english_report(drawn):
    """Sentences may name numbers in another order."""
    english, korean = drawn("en"), drawn("ko")
    assert english.html["lang"] == "en"
    found = []
    for soup in (english, korean):
        figures = [NUMBER.findall(cell.text) for cell in soup.select("td.number")]
        links = [link["href"] for link in soup("a")]
        names = [head.text.partition(",")[0] for head in soup.select("tbody th > a")]
        for part in ("topics", "mistakes"):  # an example in English is said in general in Korean
            soup.find(id=part).parent.decompose()
        said = [sorted(NUMBER.findall(part.text)) for part in soup.select("td.text, p, li")]
        found.append((figures, links, names, said))
    assert found[0] == found[1]
    assert all(found[0])


@pytest.mark.parametrize(
    "text",
    [
        *(v for m in (findings, reasons, sentences) for n, v in vars(m).items() if n.isupper()),
        grading.EMPTY,
    ],
)
def test_what_grading_kept_is_known_again_in_either_language(text):
    filled = re.sub(r"\{(\w+)\}", lambda hole: "3" if hole[1] == "count" else "x_1", text)
    with speaking("ko"):
        korean = say_again(filled)
    assert PROSE.findall(korean) == [] and sorted(NUMBER.findall(korean)) == sorted(
        NUMBER.findall(filled)
    )
    with speaking("en"):
        assert say_again(filled) == filled


def test_a_sentence_within_a_sentence_is_known_again():
    inner = reasons.MANY_LAYERS.format(count=200)
    kept = findings.HANDOVER_REFUSED.format(names="model, history", reason=inner)
    with speaking("ko"):
        assert "model, history" in say_again(kept) and "200개보다" in say_again(kept)
        tried = say_again(findings.TRIED.format(calls="ptrace (1 time), socket (12 times)"))
        assert tried.endswith("ptrace (1회), socket (12회).")
        older = say_again(str(Override("anna", "01_load", "load_a", 2.0, 3.5)))
        assert "anna, 01_load, load_a" in older and "3.5점" in older
        korean = saying.say(grading.EMPTY)
    kept = findings.NOT_GRADED.format(reason=korean)
    assert say_again(kept) == findings.NOT_GRADED.format(reason=grading.EMPTY)


def test_what_is_no_message_stays_as_it_is():
    with speaking("ko"):
        assert say_again("Input/output error {reason}") == "Input/output error {reason}"


def test_every_state_has_its_words():
    assert {state.name: state.value for state in State} == words.STATES
    known = (State.GRADED, State.OLDER, State.PART_MISSING)  # a notebook has points, or is no part
    assert all(page.sign_of(state) for state in State if state not in known)
