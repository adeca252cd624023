"""Does a step's kernel see its own start and the modules of its row, and no check or sentence?"""

import ast
import importlib
from pathlib import Path

import nbformat
import pytest

import utils
from grading.course import room_of
from utils.language import OPEN_FILES, languages
from utils.lesson import OPEN_WORDS
from utils.lessons.collection import lessons
from utils.po import read_entries
from utils.settings import ROOT

UTILS = Path(utils.__file__).parent
ROWS = [(lesson, step) for lesson in lessons() for step in lesson.steps]
NAMES = [f"{lesson.name}: {step.name}" for lesson, step in ROWS]
NOT_ALL_SEE = ("checks", "sentences", "starts")

every_step = pytest.mark.parametrize(("lesson", "step"), ROWS, ids=NAMES)


def modules_in(*names):
    """Return the modules below ``utils`` that some files and folders hold, as paths from there."""
    found = set()
    for name in names:
        path = UTILS / name
        assert path.exists(), name
        found |= set(path.rglob("*.py")) if path.is_dir() else {path} - {path.with_suffix(".po")}
    return {path.relative_to(UTILS).as_posix() for path in found}


def seen(lesson, step):
    """Return the modules that a step's kernel sees."""
    return modules_in(*room_of(lesson.name, step.notebook).modules)


@every_step
def test_a_kernel_sees_what_all_lessons_share(lesson, step):
    shared = {path for path in modules_in(".") if not path.startswith("lessons/")}
    assert {path for path in seen(lesson, step) if not path.startswith("lessons/")} == shared


@every_step
def test_of_other_languages_it_sees_what_is_no_check(lesson, step):
    """Of the translations it has those that no check says."""
    words = {name for name in room_of(lesson.name, step.notebook).modules if "locales" in name}
    assert words == {f"locales/{n}/{f}" for n in languages()[1:] for f in OPEN_FILES}
    said = {e.message for name in words for e in read_entries(UTILS / name)}
    module = importlib.import_module(f"utils.lessons.{lesson.name}.sentences.{step.name}")
    own = {text for name, text in vars(module).items() if name.isupper() and isinstance(text, str)}
    assert len(own - said) > len(own & said)


@every_step
def test_of_the_lessons_it_sees_its_own_start_and_what_its_row_lists(lesson, step):
    room = f"lessons/{lesson.name}"
    own = ["__init__", "lesson", *step.modules, "starts/__init__", f"starts/{step.name}"]
    own += [name for name in OPEN_WORDS if (UTILS / room / f"{name}.py").is_file()]
    assert {path for path in seen(lesson, step) if path.startswith("lessons/")} == {
        *(f"lessons/{path.name}" for path in (UTILS / "lessons").glob("*.py")),
        *(f"{room}/{name}.py" for name in own),
    }


@every_step
def test_a_row_lists_nothing_that_belongs_to_another_step(lesson, step):
    assert not [name for name in step.modules if name.partition("/")[0] in NOT_ALL_SEE]


@every_step
def test_in_place_of_the_checks_stands_a_stub(lesson, step):
    assert room_of(lesson.name, step.notebook).checks == (f"lessons/{lesson.name}/checks",)


@every_step
def test_of_the_data_it_sees_what_its_row_lists(lesson, step):
    data = set(room_of(lesson.name, step.notebook).data)
    if lesson.data is None:
        assert data == set()
        return
    arrays = {f"arrays/{kind}_{which}.npy" for kind in step.arrays for which in lesson.data.sets}
    assert data == {"SOURCE.json", *step.files, *arrays}


def imported(source, room):
    """Return the modules of a lesson that some code imports, as paths below ``utils``.

    The checks are left out, since a stub stands in their place.
    """
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom):
            found |= {f"{node.module}.{alias.name}" for alias in node.names} | {node.module}
        elif isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
    paths = {name.removeprefix("utils.").replace(".", "/") + ".py" for name in found if name}
    there = {path for path in paths if path.startswith(room) and (UTILS / path).is_file()}
    return {path for path in there if not path.startswith(f"{room}checks/")}


@every_step
def test_a_row_lists_what_its_notebook_and_its_start_import(lesson, step):
    """What is missing in the row would stop the notebook under the grader only."""
    room = f"lessons/{lesson.name}/"
    path = ROOT / "solutions" / lesson.name / f"{step.notebook}.ipynb"
    cells = nbformat.read(path, as_version=4).cells
    code = "\n".join(cell.source for cell in cells if cell.cell_type == "code")
    waiting = imported(code, room) | {f"{room}starts/{step.name}.py"}
    needed = set()
    while waiting:
        needed |= waiting
        sources = [(UTILS / path).read_text(encoding="utf-8") for path in waiting]
        waiting = {path for text in sources for path in imported(text, room)} - needed
    assert needed <= seen(lesson, step)


def test_a_plain_assignment_uses_nothing_of_the_course():
    room = room_of("ps1", "problem1")
    assert (room.modules, room.data, room.checks, room.imports) == ((), (), (), ())
