"""What must be the same in a message and in its translation, and what Korean must be like.

A lint returns a sentence for each thing that is wrong.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from html.parser import HTMLParser

from nbconvert.filters import markdown2html

from grading.upkeep.translation.units import Kind

CODE = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)", re.DOTALL)
LINK = re.compile(r"\]\(([^)\s]*)\)")
TAG = re.compile(r"<[^<>]+>")
PLACEHOLDER = re.compile(r"\{[^{}]*\}")
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
NO_ZERO = re.compile(r"(?<![\w.)\]])\.\d")
ZERO = re.compile(r"(?<![\d.,])0(?=\.\d)")
MARK = re.compile(r"^ *(?:[-*+]|\d+[.)]|#+)(?= )", re.MULTILINE)
ASSIGNED = re.compile(r"(?:TODO: )?(?:\w+ = )?")

NUMBER_WORDS = {
    word: number
    for number, words in {
        "0": "zero zeros none nothing",
        "1": "one ones once first single each every a an",
        "2": "two twice second both half halves halved pair other",
        "3": "three third thirds thrice",
        "4": "four fourth quarter",
        "5": "five fifth fifths",
        "6": "six sixth",
        "7": "seven seventh",
        "8": "eight eighth eighths",
        "9": "nine ninth",
        "10": "ten tenth tenths",
        "11": "eleven eleventh",
        "12": "twelve twelfth dozen",
        "13": "thirteen",
        "14": "fourteen",
        "15": "fifteen",
        "16": "sixteen",
        "18": "eighteen",
        "20": "twenty",
        "24": "twenty-four",
        "30": "thirty",
        "40": "forty",
        "50": "fifty",
        "60": "sixty",
        "100": "hundred percent",
        "1000": "thousand thousands",
    }.items()
    for word in words.split()
}
"""Numbers that a translation may write in figures where the English text has the word."""

PARTICLE = re.compile(
    r"[}`][\"'*_]*(은|는|이|가|을|를|과|와|으로|로|이나|나|이며|며|이고|고|이라|라|이란|란|이라는|라는|"
    r"이라고|라고|으로는|로는|으로서|로서|으로써|로써|으로부터|로부터|과의|와의|과는|와는|아|야)(?![가-힣])"
)
AFTER = re.compile(
    r"(?:([가-힣])[\"'*_]*(?=[을를와]|으로)|(?<!/)(\d))"
    r"(을(?! [수것때])|를|와|으로|은|는|이|가|과|로)(?![가-힣])"
)
"""A particle after a syllable, where it can be no part of the word, or after a figure."""

FIGURES = dict(zip("0123456789", "영일이삼사오육칠팔구", strict=True))
"""How the last figure of a number is read; 10, 100 and 1000 end as 0 does, in a consonant."""

FIRST, FINALS, NO_FINAL, RIEUL = ord("가"), 28, 0, 8
POLITE = re.compile(
    r"(?<![가-힣])[가-힣]*(?:해요|세요|네요|어요|아요|예요|에요|지요|죠)(?=[.!?]|$)"
)
"""Endings of 해요체. A question that a text asks of itself ends with 까요 ("왜 할까요?"):
합니다체 has no other ending for it, and keeps 습니까 for what the reader is to answer.
"""

PLAIN = re.compile(r"[가-힣](?<!니)다\.(?=\s|$)")


def lint(
    message: str, translation: str, kind: Kind, glossary: Mapping[str, Iterable[str]]
) -> Iterator[str]:
    """Yield what is wrong with a translation."""
    yield from same(code_in(message), code_in(translation), "code")
    plain, other = CODE.sub(" ", message), CODE.sub(" ", translation)
    if kind is Kind.TEXT:
        yield from same(LINK.findall(plain), LINK.findall(other), "link", exactly=True)
        yield from same(TAG.findall(plain), TAG.findall(other), "tag", exactly=True)
        yield from same(MARK.findall(plain), MARK.findall(other), "list mark", exactly=True)
        yield from same_columns(message, translation)
        yield from same_structure(message, translation)
    yield from same(PLACEHOLDER.findall(message), PLACEHOLDER.findall(translation), "placeholder")
    yield from same_numbers(plain, other)
    yield from same_ends(message, translation)
    if kind is Kind.LITERAL and re.search(r'["\\\n]', translation):
        yield "a text in code holds no double quote, no backslash and no second line"
    if kind is Kind.COMMENT:
        yield from same_comment(message, translation)
    yield from particles(translation)
    yield from forms(other)
    yield from style(other)
    yield from terms(plain, other, glossary)


def code_in(text: str) -> list[str]:
    """Return the code spans of a text."""
    return [found[1] for found in CODE.findall(text)]


def same(before: list[str], after: list[str], what: str, exactly: bool = False) -> Iterator[str]:
    """Yield what is missing or added; how often a thing comes counts only ``exactly``.

    Korean has no "it", so a translation may name a thing once more, or once less.
    """
    old, new = Counter(before), Counter(after)
    if not exactly:
        old, new = Counter(set(before)), Counter(set(after))
    for text in old - new:
        yield f"the {what} {text!r} is missing"
    for text in new - old:
        yield f"the {what} {text!r} is not in the English text"


def same_numbers(before: str, after: str) -> Iterator[str]:
    """Yield numbers that are missing, and such that the English text has neither as a word.

    Where English leaves out the zero of .31, Korean may have it.
    """
    if NO_ZERO.search(before):
        before, after = ZERO.sub("", before), ZERO.sub("", after)
    old = Counter(NUMBER.findall(_no_marks(before)))
    new = Counter(NUMBER.findall(_no_marks(after)))
    words = re.findall(r"[a-z]+(?:-[a-z]+)?", before.lower())
    said = {NUMBER_WORDS[word] for word in words if word in NUMBER_WORDS}
    for text in old - new:
        yield f"the number {text} is missing"
    for text in new - old:
        if text not in said and text not in old:
            yield f"the number {text} is not in the English text"


def _no_marks(text: str) -> str:
    """Return a text without placeholders, addresses and the numbers of a list."""
    return LINK.sub("](", MARK.sub(" ", PLACEHOLDER.sub(" ", text)))


def same_columns(before: str, after: str) -> Iterator[str]:
    """Yield a sentence where a table has other rows or columns."""
    old, new = (
        [line.count("|") for line in text.splitlines() if line.startswith("|")]
        for text in (before, after)
    )
    if old != new:
        yield f"the table has {new} bars in its rows, and {old} in English"


class Tags(HTMLParser):
    """Notes the tags of a piece of HTML."""

    def __init__(self):
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag, attrs):
        """Note a tag."""
        self.found.append(tag)


def structure(text: str) -> list[str]:
    """Return the tags of a text as a reader's program makes them of its Markdown."""
    tags = Tags()
    tags.feed(markdown2html(text))
    return tags.found


def same_structure(before: str, after: str) -> Iterator[str]:
    """Yield marks that are no marks any more, such as ``**word.**`` with a letter behind it."""
    old, new = Counter(structure(before)), Counter(structure(after))
    for tag in (old.keys() | new.keys()) - {"code", "br"}:
        if old[tag] != new[tag]:
            yield f"in a browser it has <{tag}> {new[tag]} times, and {old[tag]} times in English"


def same_ends(before: str, after: str) -> Iterator[str]:
    """Yield white space that is lost or added at an end, and a colon that is."""
    for name, cut in (("beginning", str.lstrip), ("end", str.rstrip)):
        old, new = len(before) - len(cut(before)), len(after) - len(cut(after))
        if old != new:
            yield f"the white space at the {name} differs"


def same_comment(before: str, after: str) -> Iterator[str]:
    """Yield a sentence where a comment is no single line, or begins with another name."""
    if "\n" in after:
        yield "a comment is one line"
    begin = ASSIGNED.match(before)[0]
    if not after.startswith(begin):
        yield f"the comment must begin with {begin!r}"


def particles(text: str) -> Iterator[str]:
    """Yield particles whose form depends on a word that nobody knows: a noun belongs between."""
    for found in PARTICLE.finditer(text):
        near = text[max(0, found.start() - 12) : found.end()]
        yield f"put a noun before the particle {found[1]!r}: ...{near}"


def forms(text: str) -> Iterator[str]:
    """Yield particles that have the form for the other ending of the word before them."""
    for found in AFTER.finditer(text):
        syllable, figure, particle = found.groups()
        final = (ord(syllable or FIGURES[figure]) - FIRST) % FINALS
        if particle in ("으로", "로"):
            fits = (particle == "으로") == (final not in (NO_FINAL, RIEUL))
        else:
            fits = (particle in "을은이과") == (final != NO_FINAL)
        if not fits:
            near = text[max(0, found.start() - 10) : found.end()]
            yield f"the particle {particle!r} has the wrong form: ...{near}"


def style(text: str) -> Iterator[str]:
    """Yield endings that are not in the one style of the course (합니다체)."""
    for found in POLITE.finditer(text):
        yield f"the ending of {found[0]!r} is not 합니다체"
    for found in PLAIN.finditer(text):
        near = text[max(0, found.start() - 10) : found.end()]
        yield f"the ending of ...{near} is not 합니다체"


def terms(before: str, after: str, glossary: Mapping[str, Iterable[str]]) -> Iterator[str]:
    """Yield terms of the glossary that are translated in another way."""
    text = TAG.sub(" ", LINK.sub("] ", PLACEHOLDER.sub(" ", before))).lower()
    for term in sorted(glossary, key=len, reverse=True):
        pattern = rf"(?<![\w-]){re.escape(term)}(?:s|es)?(?![\w-])"
        if re.search(pattern, text):
            text = re.sub(pattern, " ", text)
            if not any(word in after for word in glossary[term]):
                yield f"the glossary has {term!r} as {' or '.join(glossary[term])}"
