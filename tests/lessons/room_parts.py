"""The places that a step of a lesson has in the project, and what is amiss in a project's folder.

Everything is read from the files, nothing is imported but the row, so that a copy can be looked at.
"""

import ast
import importlib.util
import re
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import nbformat

from grading.engine.source import grade_id
from grading.upkeep.tables import corpus_row, grade_row, page_row
from utils.lesson import FIRST_PAGE, Lesson, Step

Look = Callable[[Path, Lesson, Step], Iterator[str]]


def functions(path: Path, decorator: str | None = None) -> list[str]:
    """Return the names of a module's functions, or of those with a decorator."""
    found = [
        node
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.FunctionDef)
    ]
    if decorator is None:
        return [node.name for node in found]
    return [
        node.name
        for node in found
        if decorator in {ast.unparse(mark).partition("(")[0] for mark in node.decorator_list}
    ]


def look_at_row(path: Path, lesson: Lesson, step: Step) -> Iterator[str]:
    """Tell which modules a row names that are not there."""
    for name in step.modules:
        if not (path.parent / f"{name}.py").is_file():
            yield f"names the module {name} for {step.name}, and there is no {name}.py beside it"


def look_at_begin(path: Path) -> Iterator[str]:
    """Tell whether the function is there that a lesson's notebooks import."""
    body = ast.parse(path.read_text(encoding="utf-8")).body
    targets = [
        ast.unparse(t) for node in body if isinstance(node, ast.Assign) for t in node.targets
    ]
    if "begin" not in targets:
        yield "has no begin"


def look_at_start(path: Path, lesson: Lesson, step: Step) -> Iterator[str]:
    """Tell whether the function is there that ``begin`` calls."""
    if "start" not in functions(path):
        yield "has no function start"


def look_at_checks(path: Path, lesson: Lesson, step: Step) -> Iterator[str]:
    """Tell which checks of the row are not there, and which the row does not know."""
    found = set(functions(path, "graded"))
    for name in sorted(step.checks.keys() - found):
        yield f"has no check {name}, which the row gives points"
    for name in sorted(found - step.checks.keys()):
        yield f"has a check {name}, which the row in lesson.py gives no points"


def look_at_solution(path: Path, lesson: Lesson, step: Step) -> Iterator[str]:
    """Tell where the points of the graded cells are not those of the row."""
    cells = [c for c in nbformat.read(path, as_version=4).cells if grade_id(c)]
    found = {
        grade_id(cell): cell.metadata.nbgrader.get("points")
        for cell in cells
        if cell.metadata.nbgrader.get("grade")
    }
    for name, points in step.checks.items():
        if found.pop(f"{step.name}_{name}", None) != points:
            yield f"has no graded cell {step.name}_{name} of {points:g} points, as the row says"
    for name in sorted(found):
        yield f"has a graded cell {name} that the row in lesson.py does not know"


def look_at_release(path: Path, lesson: Lesson, step: Step) -> Iterator[str]:
    """Tell whether the graded cells of the row are in the released notebook."""
    found = {grade_id(cell) for cell in nbformat.read(path, as_version=4).cells}
    for name in step.checks:
        if f"{step.name}_{name}" not in found:
            yield f"has no cell {step.name}_{name}; make release makes it anew"


def look_at_corpus(path: Path, lesson: Lesson, step: Step) -> Iterator[str]:
    """Tell which kind of answers is not there."""
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    for kind, what in (
        ("right", "other right answers"),
        ("wrong", "mistakes with their sentences"),
        ("sample", "what the sample student with mistakes answers"),
    ):
        if not table.get(kind):
            yield f"has no {kind}: {what}"


def look_at_readme(path: Path, lesson: Lesson, step: Step) -> Iterator[str]:
    """Tell whether the step's row stands in the table of points."""
    if grade_row(lesson, step) not in path.read_text(encoding="utf-8").splitlines():
        yield f"has no row for {step.notebook} with the points of lesson.py"


def look_at_first_page(path: Path, lesson: Lesson, step: Step) -> Iterator[str]:
    """Tell whether the step's row stands in the table of steps."""
    cells = nbformat.read(path, as_version=4).cells
    if page_row(lesson, step) not in [line for c in cells for line in c.source.splitlines()]:
        yield f"has no row for {step.notebook} with title and minutes of lesson.py"


def look_at_corpus_page(path: Path, lesson: Lesson, step: Step) -> Iterator[str]:
    """Tell whether the page of the corpus counts the step's answers as they are."""
    answers = path.parents[2] / f"grading/upkeep/corpus/{lesson.name}/{step.notebook}.toml"
    if not answers.is_file():
        return
    table = tomllib.loads(answers.read_text(encoding="utf-8"))
    counts = (len(table.get(kind, [])) for kind in ("right", "wrong"))
    wanted = corpus_row(f"`{lesson.name}` {step.notebook}", *counts)
    if wanted not in path.read_text(encoding="utf-8").splitlines():
        yield f"has no row for {step.notebook} with as many answers as its table has"


@dataclass(frozen=True)
class Part:
    """A place of a step: its file, what stands in it, and how to look at it."""

    file: str
    what: str
    look: Look = lambda path, lesson, step: iter(())

    def path(self, lesson: Lesson, step: Step) -> str:
        """Return the file's path from the project's folder on."""
        return self.file.format(lesson=lesson.name, step=step.name, NN_step=step.notebook)


ROW = Part(
    "utils/lessons/{lesson}/lesson.py",
    "a row says name, title, minutes, the points of each check, and what the kernel may see",
    look_at_row,
)
PARTS = (
    ROW,
    Part(
        "utils/lessons/{lesson}/starts/{step}.py",
        "it returns what the step starts from",
        look_at_start,
    ),
    Part("utils/lessons/{lesson}/checks/{step}.py", "it holds the checks", look_at_checks),
    Part("utils/lessons/{lesson}/sentences/{step}.py", "it holds what the checks say"),
    Part(
        "solutions/{lesson}/{NN_step}.ipynb",
        "it is the notebook, with its answers and tests",
        look_at_solution,
    ),
    Part(
        "grading/upkeep/corpus/{lesson}/{NN_step}.toml",
        "it holds right and wrong answers, and those of the sample student",
        look_at_corpus,
    ),
    Part(
        "notebooks/en/{lesson}/{NN_step}.ipynb",
        "make release makes it from the solution",
        look_at_release,
    ),
    Part(
        "grading/upkeep/translation/ko/{lesson}/{NN_step}.po",
        "python -m grading translate update makes it, and it holds the notebook's text in Korean",
    ),
    Part(
        "notebooks/ko/{lesson}/{NN_step}.ipynb",
        "make release makes it from the English one and the translation",
    ),
    Part("README.md", "make release writes its table of points", look_at_readme),
    Part(
        f"solutions/{FIRST_PAGE}.ipynb",
        "make release writes its table of steps",
        look_at_first_page,
    ),
    Part(
        "tests/corpus/README.md",
        "make release counts the answers to each step there",
        look_at_corpus_page,
    ),
)
"""All places of a step, in the order in which one makes them."""

BEGIN = "utils/lessons/{lesson}/__init__.py"
BEGIN_IS = "it holds the begin that the lesson's notebooks import"
LESSON_FILES = {
    ROW.file: ROW.what,
    BEGIN: BEGIN_IS,
    "utils/lessons/{lesson}/words.py": (
        "it holds what the lesson says beside its steps' sentences, such as the words in its "
        "pictures"
    ),
    "utils/locales/ko/{lesson}.po": (
        "python -m grading translate update makes it, and it holds the sentences of the lesson's "
        "checks in Korean"
    ),
    "utils/locales/ko/lessons.po": (
        "python -m grading translate update writes it, and it holds the lesson's titles, questions "
        "and words in Korean"
    ),
}
"""The places of a lesson, beside those of its steps, and what stands in each."""


def lesson_in(project: Path, name: str) -> Lesson:
    """Return a lesson with the rows that stand in a project's folder."""
    path = project / ROW.file.format(lesson=name)
    spec = importlib.util.spec_from_file_location(f"rows_of_{name}", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.LESSON


def amiss(project: Path, name: str) -> list[str]:
    """Return a sentence for each part of a lesson's steps that is missing or not as it should be.

    Each begins with the file to edit.
    """
    path = ROW.file.format(lesson=name)
    if not (project / path).is_file():
        return [f"{path} is missing: {ROW.what}"]
    lesson = lesson_in(project, name)
    return [
        *of_lesson(project, lesson),
        *without_row(project, lesson),
        *of_rows(project, lesson),
    ]


def of_lesson(project: Path, lesson: Lesson) -> Iterator[str]:
    """Yield what the lesson itself lacks."""
    for place, what in LESSON_FILES.items():
        file = place.format(lesson=lesson.name)
        if not (project / file).is_file():
            yield f"{file} is missing: {what}"
        elif place == BEGIN:
            yield from (f"{file} {trouble}: {what}" for trouble in look_at_begin(project / file))


def of_rows(project: Path, lesson: Lesson) -> Iterator[str]:
    """Yield what the steps of the rows lack."""
    for step in lesson.steps:
        for part in PARTS:
            file = part.path(lesson, step)
            if not (project / file).is_file():
                yield f"{file} is missing: {part.what}"
                continue
            for trouble in part.look(project / file, lesson, step):
                yield f"{file} {trouble}: {part.what}"


def without_row(project: Path, lesson: Lesson) -> Iterator[str]:
    """Yield each file that belongs to a step of which there is no row."""
    for part in PARTS:
        if not re.search(r"\{(NN_)?step\}", part.file):
            continue
        known = {part.path(lesson, step) for step in lesson.steps}
        pattern = part.file.format(lesson=lesson.name, step="*", NN_step="*")
        for path in sorted(project.glob(pattern)):
            file = path.relative_to(project).as_posix()
            if file not in known and path.stem != "__init__":
                yield f"{ROW.file.format(lesson=lesson.name)} has no row for {file}: {ROW.what}"
