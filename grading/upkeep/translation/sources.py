"""What there is to translate, by the file that holds it.

A message that several notebooks have is translated once, in ``common.po``. Pages of the book have a
file each, and the names of the mistakes that it shows have one together. Of what Python says,
``shared.po`` holds what all lessons say, ``lessons.po`` titles, questions, words and errors of the
lessons, and each lesson a file for the sentences of its checks, which a student's kernel must not
see. What the instructor's report says beside that has a file by the pages that the grader writes.
"""

import ast
import functools
import importlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import nbformat

from grading.engine import findings
from grading.engine.handover import reasons
from grading.gradebook import sentences
from grading.pages.report import saying, words
from grading.upkeep import corpus
from grading.upkeep.mistakes import mistakes_of
from grading.upkeep.tables import BEGIN, END
from grading.upkeep.translation.pages import TRANSLATED, page_texts
from grading.upkeep.translation.units import (
    Kind,
    Piece,
    code_pieces,
    has_prose,
    markdown_pieces,
)
from utils.language import LOCALES, OPEN_FILES
from utils.lesson import FIRST_PAGE, OPEN_WORDS
from utils.lessons.collection import lessons
from utils.settings import ROOT

NOTEBOOKS = ROOT / "notebooks" / "en"
TEXTS = Path(__file__).parent
COMMON, MISTAKES = "common", "mistakes"
SHARED, LESSONS = (name.removesuffix(".po") for name in OPEN_FILES)
OF_REPORT = tuple(module.__name__ for module in (words, findings, reasons, sentences))
ERRORS = "KNOWN"
"""The name of the tables of errors: of each row the last is what a student reads."""


@dataclass(frozen=True)
class Message:
    """A message with its kind and the places where it stands."""

    text: str
    kind: Kind
    places: tuple[str, ...]


def pieces(cell: nbformat.NotebookNode) -> list[Piece]:
    """Return the pieces of a cell; a locked code cell is one that stays as it is."""
    if cell.cell_type == "code" and not cell.metadata.get("nbgrader", {}).get("locked"):
        return list(code_pieces(cell.source))
    if cell.cell_type == "markdown":
        before, mark, rest = cell.source.partition(BEGIN)
        table, end, after = rest.partition(END)
        return [*markdown_pieces(before), Piece(mark + table + end), *markdown_pieces(after)]
    return [Piece(cell.source)]


def gathered(found: Iterator[tuple[str, Kind, str]]) -> list[Message]:
    """Return each text once, in the order in which it comes, with all its places."""
    messages: dict[str, Message] = {}
    for text, kind, place in found:
        known = messages.setdefault(text, Message(text, kind, ()))
        if place not in known.places:
            messages[text] = Message(text, known.kind, (*known.places, place))
    return list(messages.values())


def in_notebook(path: Path) -> list[Message]:
    """Return the messages of a notebook."""
    notebook = nbformat.read(path, as_version=4)
    return gathered(
        (piece.text, piece.kind, cell.id)
        for cell in notebook.cells
        for piece in pieces(cell)
        if piece.kind
    )


def notebooks() -> list[Path]:
    """Return the released notebooks: the pages beside the lessons, then lesson by lesson."""
    pages = sorted(NOTEBOOKS.glob("*.ipynb"), key=lambda path: path.stem != FIRST_PAGE)
    steps = (
        NOTEBOOKS / lesson.name / f"{step.notebook}.ipynb"
        for lesson in lessons()
        for step in lesson.steps
    )
    return [path for path in (*pages, *steps) if path.is_file()]


def of_notebooks(language: str) -> dict[Path, list[Message]]:
    """Return the messages of all notebooks by their files, those of several in one."""
    found = {path: in_notebook(path) for path in notebooks()}
    uses: dict[str, list[Path]] = {}
    for path, messages in found.items():
        for message in messages:
            uses.setdefault(message.text, []).append(path)
    common = [
        Message(message.text, message.kind, tuple(_name(path) for path in uses[message.text]))
        for path, messages in found.items()
        for message in messages
        if len(uses[message.text]) > 1 and uses[message.text][0] == path
    ]
    files = {TEXTS / language / f"{COMMON}.po": common}
    for path, messages in found.items():
        own = [message for message in messages if len(uses[message.text]) == 1]
        files[text_file(path, language)] = own
    return {path: messages for path, messages in files.items() if messages}


def _name(path: Path) -> str:
    return path.relative_to(NOTEBOOKS).with_suffix("").as_posix()


def text_file(notebook: Path, language: str) -> Path:
    """Return the file with the translations of a released notebook."""
    return (TEXTS / language / notebook.relative_to(NOTEBOOKS)).with_suffix(".po")


def page_file(name: str, language: str) -> Path:
    """Return the file with the translations of a page of the book."""
    return TEXTS / language / "book" / f"{name}.po"


def of_pages(language: str) -> dict[Path, list[Message]]:
    """Return the messages of the pages of the book by their files."""
    return {
        page_file(name, language): gathered(
            (piece.text, piece.kind, name)
            for text in page_texts(name)
            for piece in markdown_pieces(text)
            if piece.kind
        )
        for name in TRANSLATED
    }


def of_mistakes(language: str) -> dict[Path, list[Message]]:
    """Return the names of the mistakes that the book shows, by the file of their translations."""
    found = gathered(
        (case["name"], Kind.TEXT, f"{lesson.name}/{step.notebook}")
        for lesson in lessons()
        for step in lesson.steps
        if step.notebook in corpus.notebooks(lesson.name)
        for case in mistakes_of(lesson, step)
    )
    return {page_file(MISTAKES, language): found} if found else {}


def constants(name: str) -> Iterator[tuple[str, Kind, str]]:
    """Yield the texts of a module's constants, as a student may read them."""
    module = importlib.import_module(name)
    tree = ast.parse(Path(module.__file__).read_text(encoding="utf-8"))
    short = name.removeprefix("utils.").removeprefix("messages.").removeprefix("lessons.")
    for node in tree.body:
        if isinstance(node, ast.Assign):
            for target in ast.walk(node.targets[0]):
                if isinstance(target, ast.Name):
                    value = getattr(module, target.id)
                    if target.id == ERRORS:
                        value = [row[-1] for row in value]
                    for text in texts(value):
                        yield text, Kind.TEXT, f"{short}.{target.id}"


def texts(value: object) -> Iterator[str]:
    """Yield every text in a constant that has words: itself, or those in what it holds."""
    if isinstance(value, str):
        if has_prose(value):
            yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from texts(item)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from texts(item)


def modules(folder: Path) -> list[str]:
    """Return the names of the modules in a folder that hold sentences."""
    return [
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for path in sorted(folder.glob("*.py"))
        if path.stem != "__init__"
    ]


def of_rows() -> Iterator[tuple[str, Kind, str]]:
    """Yield what the rows of the lessons say: titles, questions, and what a step is about."""
    for lesson in lessons():
        for name in ("title", "question"):
            yield getattr(lesson, name), Kind.TEXT, f"{lesson.name}.{name}"
        for step in lesson.steps:
            for name in ("title", "about"):
                yield getattr(step, name), Kind.TEXT, f"{lesson.name}.{step.name}.{name}"


def of_rooms() -> Iterator[tuple[str, Kind, str]]:
    """Yield what the lessons say beside their steps' sentences, and of errors."""
    for lesson in lessons():
        for name in OPEN_WORDS:
            if (ROOT / "utils" / "lessons" / lesson.name / f"{name}.py").is_file():
                yield from constants(f"utils.lessons.{lesson.name}.{name}")


def of_python(language: str) -> dict[Path, list[Message]]:
    """Return what Python says by the files of its translations, each message once."""
    shared = modules(ROOT / "utils" / "messages")
    found = {
        SHARED: gathered(text for name in shared for text in constants(name)),
        LESSONS: gathered(text for source in (of_rows(), of_rooms()) for text in source),
    }
    for lesson in lessons():
        own = modules(ROOT / "utils" / "lessons" / lesson.name / "sentences")
        found[lesson.name] = gathered(text for name in own for text in constants(name))
    known: set[str] = set()
    files = {}
    for name, messages in found.items():
        own = [message for message in messages if message.text not in known]
        known |= {message.text for message in own}
        files[LOCALES / language / f"{name}.po"] = own
    return files


def of_report(language: str) -> dict[Path, list[Message]]:
    """Return what the report says and nothing else does, by the file of its translations."""
    path = saying.TEXTS / language / saying.FILE
    return {path: gathered(text for name in OF_REPORT for text in constants(name))}


@functools.cache
def all_files(language: str) -> dict[Path, list[Message]]:
    """Return all messages of the course by the files that hold their translations."""
    texts = of_notebooks(language) | of_pages(language) | of_mistakes(language)
    return texts | of_python(language) | of_report(language)
