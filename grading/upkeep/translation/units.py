"""Cut a cell into what is translated and what stays as it is.

A cell is a list of pieces, which put together give its text byte for byte. In Markdown a unit
between two blank lines is a message, without lines that are only tags; of code the comments are,
and the words that a cell prints or writes into a picture. Code between fences is code, too.
"""

import ast
import io
import re
import tokenize
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from grading.upkeep.answers import STUB

FENCE = re.compile(r"\s*(`{3,}|~{3,})\s*(\w*)")
TAGS = re.compile(r"\s*(</?[a-zA-Z][^<>]*>\s*|<!--.*?-->\s*)+$")
DIRECTIVE = re.compile(r":{3,}|:\w+:\s*$")
"""Lines of MyST that say what stands between them."""

NO_PROSE = re.compile(r"`[^`]*`|\]\([^)]*\)|<[^<>]*>|\{[^{}]*\}|https?://\S+")
LETTER = re.compile(r"[^\W\d_]")
LITERAL = re.compile(r'(f?)"([^"\\\n]*)"$')
WORD = re.compile(r"[A-Za-z]{2}")


class Kind(StrEnum):
    """What a message is: a unit of Markdown, a comment, or a text in code."""

    TEXT = "text"
    COMMENT = "comment"
    LITERAL = "words in code: no quotes, no backslash"


@dataclass(frozen=True)
class Piece:
    """A part of a cell: a message of some kind, or what stays as it is."""

    text: str
    kind: Kind | None = None


def put_together(pieces: Iterable[Piece], words: Mapping[str, str]) -> str:
    """Return the text that pieces make in another language.

    ``words`` holds translations by their messages; a message without one stays as it is.
    """
    return "".join(
        words.get(piece.text, piece.text) if piece.kind else piece.text for piece in pieces
    )


def has_prose(text: str) -> bool:
    """Tell whether a text has words beside code, tags, placeholders and addresses."""
    return bool(LETTER.search(NO_PROSE.sub(" ", text)))


def markdown_pieces(source: str) -> Iterator[Piece]:
    """Yield the pieces of a Markdown cell."""
    unit, code, fence, python = [], [], "", False
    for line in source.splitlines(keepends=True):
        found = FENCE.match(line)
        if fence:
            if found and found[1].startswith(fence) and not found[2]:
                body = "".join(code)
                yield from code_pieces(body, words=False) if python else [Piece(body)]
                yield Piece(line)
                fence, code = "", []
            else:
                code.append(line)
        elif found or not line.strip() or TAGS.match(line) or DIRECTIVE.match(line):
            yield from _unit(unit)
            unit = []
            yield Piece(line)
            if found:
                fence, python = found[1], found[2] == "python"
        else:
            unit.append(line)
    yield from _unit(unit)
    yield Piece("".join(code))


def _unit(lines: list[str]) -> Iterator[Piece]:
    """Yield the pieces of a unit: the white space around it stays as it is."""
    whole = "".join(lines)
    text = whole.strip()
    if not has_prose(text):
        yield Piece(whole)
        return
    begin = whole.index(text)
    yield Piece(whole[:begin])
    yield Piece(text, Kind.TEXT)
    yield Piece(whole[begin + len(text) :])


def code_pieces(source: str, words: bool = True) -> Iterator[Piece]:
    """Yield the pieces of a code cell: its comments, and with ``words`` its texts for readers."""
    spans = list(_comments(source))
    if words:
        spans += _texts(source)
    end = 0
    for begin, stop, kind in sorted(spans):
        yield Piece(source[end:begin])
        yield Piece(source[begin:stop], kind)
        end = stop
    yield Piece(source[end:])


def _starts(source: str) -> list[int]:
    """Return the place where each line starts."""
    starts = [0]
    for line in source.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    return starts


Span = tuple[int, int, Kind]


def _comments(source: str) -> Iterator[Span]:
    """Yield where the words of comments begin and end."""
    starts = _starts(source)
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    try:
        for token in tokens:
            if token.type == tokenize.COMMENT:
                words = token.string.lstrip("#").strip()
                line, column = token.start
                begin = starts[line - 1] + column + token.string.index(words)
                if token.string != STUB and has_prose(words) and not _is_code(words):
                    yield begin, begin + len(words), Kind.COMMENT
    except (tokenize.TokenError, IndentationError):  # a hint may leave a bracket open
        return


def _is_code(words: str) -> bool:
    """Tell whether a comment is a line of code that waits to be run."""
    return bool(re.match(r"\w+ = [\w.]+\(.*\)$", words))


def _texts(source: str) -> Iterator[Span]:
    """Yield where the texts are that a cell prints, or hands to a picture as names of things."""
    try:
        tree = ast.parse(source)
    except SyntaxError:  # a cell that waits for the student's code
        return
    lines = source.splitlines(keepends=True)
    starts = _starts(source)

    def span(node: ast.expr) -> Iterator[Span]:
        segment = ast.get_source_segment(source, node) or ""
        found = LITERAL.match(segment)
        if found and WORD.search(NO_PROSE.sub(" ", found[2])):
            before = lines[node.lineno - 1].encode()[: node.col_offset].decode()
            words = found[2].strip()
            begin = starts[node.lineno - 1] + len(before) + segment.index(words)
            yield begin, begin + len(words), Kind.LITERAL

    for call in ast.walk(tree):
        if isinstance(call, ast.Call):
            for node in _shown(call):
                yield from span(node)


def _shown(call: ast.Call) -> Iterator[ast.expr]:
    """Yield the texts of a call that a reader sees."""
    name = ast.unparse(call.func)
    if name == "print":
        found = call.args
    elif name.startswith("plots."):
        found = [
            node
            for argument in (*call.args, *(keyword.value for keyword in call.keywords))
            for node in _names(argument)
        ]
    else:
        return
    for node in found:
        if isinstance(node, ast.JoinedStr) or (
            isinstance(node, ast.Constant) and isinstance(node.value, str)
        ):
            yield node


def _names(argument: ast.expr) -> list[ast.expr]:
    """Return the names of things in an argument: the keys of a dictionary, or what a list has."""
    if isinstance(argument, ast.Dict):
        return [key for key in argument.keys if key is not None]
    return argument.elts if isinstance(argument, ast.List | ast.Tuple) else []
