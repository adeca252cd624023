"""Is every sentence in the catalogue, of use, and fit for translation?"""

import ast
import importlib
import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from utils.settings import ROOT

UTILS = ROOT / "utils"
CATALOGUE = sorted(
    path
    for folder in ("messages/*", "lessons/*/sentences/*", "lessons/*/words", "lessons/*/errors")
    for path in UTILS.glob(f"{folder}.py")
    if path.stem != "__init__"
)
OTHERS = sorted(
    path
    for folder in ("checks", "lessons/*", "lessons/*/*")
    for path in UTILS.glob(f"{folder}/*.py")
    if path not in CATALOGUE and path.stem != "lesson"
)
"""Checks, and what else a lesson has: what they say stands in the catalogue."""
WORDS = 3
"""A text of so many words is a sentence."""


def name_of(path: Path) -> str:
    """Return the name of a module."""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


class Anything:
    """A value that fits every placeholder."""

    def __format__(self, spec: str) -> str:
        return "x"


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def constants(path: Path) -> dict[str, ast.expr]:
    """Return the values of a module's constants, as they are written."""
    return {
        target.id: node.value
        for node in tree(path).body
        if isinstance(node, ast.Assign | ast.AnnAssign)
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
        if isinstance(target, ast.Name)
    }


def texts(value: object) -> Iterator[str]:
    """Yield every text in a constant: itself, or those in its lists and dictionaries."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from texts(item)
    elif isinstance(value, list):
        for item in value:
            yield from texts(item)
    elif isinstance(value, tuple):
        yield from texts(value[-1])


def docstrings(module: ast.Module) -> set[int]:
    """Return the ids of the nodes that are docstrings, those after a constant included."""
    return {id(node.value) for node in ast.walk(module) if isinstance(node, ast.Expr)}


def without_tags(text: str) -> str:
    """Return a text without HTML tags, and without the halves of one cut by a value."""
    return re.sub(r"<[^>]*(>|$)|^[^<]*>", "", text)


@pytest.mark.parametrize("path", CATALOGUE, ids=name_of)
def test_every_constant_is_a_plain_literal(path):
    for name, value in constants(path).items():
        try:
            ast.literal_eval(value)
        except ValueError:
            pytest.fail(f"{path.stem}.{name} is put together")


@pytest.mark.parametrize("path", CATALOGUE, ids=name_of)
def test_every_sentence_takes_its_placeholders_by_name(path):
    module = importlib.import_module(name_of(path))
    for name in constants(path):
        for text in texts(getattr(module, name)):
            fields = {
                field for _, field, _, _ in string.Formatter().parse(text) if field is not None
            }
            assert all(field and field.isidentifier() for field in fields), f"{name}: {fields}"
            assert text.format(**dict.fromkeys(fields, Anything()))


@pytest.mark.parametrize("path", CATALOGUE, ids=name_of)
def test_every_constant_is_used(path):
    code = "\n".join(
        other.read_text(encoding="utf-8")
        for folder in ("utils", "grading", "book")
        for other in (ROOT / folder).rglob("*.*")
        if other.suffix in (".py", ".j2") and other not in CATALOGUE
    )
    unused = [name for name in constants(path) if not re.search(rf"\.{name}\b", code)]
    assert not unused


def said(path: Path) -> set[str]:
    """Return the sentences of the shared catalogue that a module says, as ``checks.SHAPE``."""
    code = list(ast.walk(tree(path)))
    modules = {
        alias.asname or alias.name: alias.name
        for node in code
        if isinstance(node, ast.ImportFrom) and node.module == "utils.messages"
        for alias in node.names
    }
    return {
        f"{modules[node.value.id]}.{node.attr}"
        for node in code
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id in modules
    }


def test_what_one_lesson_alone_says_stands_in_its_room():
    rooms = {path.parent: path.parent.name for path in UTILS.glob("lessons/*/lesson.py")}
    users: dict[str, set[str | None]] = {}
    for folder in ("utils", "grading", "book"):
        for path in (ROOT / folder).rglob("*.py"):
            room = next((name for place, name in rooms.items() if place in path.parents), None)
            for sentence in said(path):
                users.setdefault(sentence, set()).add(room)
    assert [
        f"{sentence} is said by {min(by)} alone: move it to utils/lessons/{min(by)}/words.py"
        for sentence, by in sorted(users.items())
        if len(by) == 1 and None not in by
    ] == []


@pytest.mark.parametrize("path", OTHERS, ids=name_of)
def test_no_other_module_has_a_sentence_of_its_own(path):
    module = tree(path)
    known = docstrings(module)
    sentences = [
        f"line {node.lineno}: {node.value}"
        for node in ast.walk(module)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in known
        and len(re.findall(r"[A-Za-z]{2,}", without_tags(node.value))) >= WORDS
        and " " in node.value
    ]
    assert not sentences


@pytest.mark.parametrize("path", CATALOGUE, ids=name_of)
def test_code_between_back_quotes_is_closed(path):
    module = importlib.import_module(name_of(path))
    for name in constants(path):
        for text in texts(getattr(module, name)):
            assert text.count("`") % 2 == 0, name


def sentences(text: str) -> list[str]:
    """Return the sentences of a text, without what stands in code marks or in quotes."""
    plain = re.sub(r"`[^`]*`|\"[^\"]*\"", "x", without_tags(text))
    return re.split(r"(?<=[.?!;])\s", plain)


@pytest.mark.parametrize("path", CATALOGUE, ids=name_of)
def test_a_sentence_has_one_colon_at_most(path):
    """Pictures' texts list what they show, so they are left out."""
    if path.stem in ("pictures", "explore"):
        return
    values = [ast.literal_eval(value) for value in constants(path).values()]
    found = [s for value in values for text in texts(value) for s in sentences(text)]
    assert [s for s in found if len(re.findall(r":(?=\s|$)", s)) > 1] == []
