"""Do imports go one way through the house, and does the engine know no lesson?"""

import ast
import re
from collections.abc import Iterable
from pathlib import Path

import pytest
from house_code import code_of

from utils.lessons.collection import lessons
from utils.settings import ROOT

ROOMS = ROOT / "utils" / "lessons"
STEP_FOLDERS = ("checks", "sentences", "starts")


def name_of(path: Path) -> str:
    """Return the name of a module, that of its folder for a package."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def within(name: str, *places: str) -> bool:
    """Tell whether a module is one of some places, or lies in one of them."""
    return any(name == place or name.startswith(f"{place}.") for place in places)


MODULES = {
    name_of(p): p
    for top in ("utils", "grading", "book")
    for p in sorted((ROOT / top).rglob("*.py"))
}
HOUSE = ("utils", "grading", "book", "solutions", "notebooks", "tests")


def imports(path: Path) -> set[str]:
    """Return what a module or a notebook imports of the house.

    ``from a import b`` imports the module ``a.b`` where there is one, and else ``a``. Python runs
    the packages above a module first, but what is in them is theirs to answer for.
    """
    found = set()
    for node in ast.walk(code_of(path)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            parents = name_of(path).split(".")
            if path.name != "__init__.py":
                parents = parents[:-1]
            start = parents[: len(parents) - node.level + 1] if node.level else []
            base = ".".join([*start, *([node.module] if node.module else [])])
            full = {f"{base}.{alias.name}" for alias in node.names}
            found |= full & MODULES.keys() or {base}
            if not full <= MODULES.keys():
                found.add(base)
    return {name for name in found if within(name, *HOUSE)}


def wrong(modules: dict[str, Path], allowed) -> list[str]:
    """Return each import of some modules that is not allowed."""
    return [
        f"{name} imports {other}"
        for name, path in modules.items()
        for other in sorted(imports(path))
        if not allowed(name, other)
    ]


def inside(*places: str) -> dict[str, Path]:
    """Return the modules of some places."""
    found = {name: path for name, path in MODULES.items() if within(name, *places)}
    assert found, places
    return found


def test_imports_are_found():
    """The tests below rest on this."""
    assert imports(MODULES["grading.gradebook.session"]) >= {
        "grading.course",
        "grading.engine.intake",
        "grading.gradebook.keys",
    }
    late = imports(MODULES["grading.class_run.cluster"])
    assert {"grading.gradebook.keys", "grading.engine.grade"} <= late


def test_what_lessons_share_imports_no_lesson():
    """Only the progress asks which lessons there are."""
    shared = {n: p for n, p in inside("utils").items() if not within(n, "utils.lessons")}

    def allowed(name: str, other: str) -> bool:
        collection = within(name, "utils.progress") and other == "utils.lessons.collection"
        return collection or not within(other, "utils.lessons")

    assert wrong(shared, allowed) == []


def run_by(paths: Iterable[Path]) -> set[str]:
    """Return what runs when some files do: what they import, what that imports, and so on.

    Python runs the packages above a module, too.
    """
    found, waiting = set(), set().union(*map(imports, paths))
    while waiting:
        name = waiting.pop()
        if name in MODULES and name not in found:
            found.add(name)
            waiting |= imports(MODULES[name]) | {name.rpartition(".")[0]}
    return found


def test_what_one_lesson_alone_uses_lies_in_its_room():
    """A module counts as shared, too, where a program, the grader, the book or a page uses it."""
    rooms = {f"utils.lessons.{lesson.name}": lesson.name for lesson in lessons()}
    shared = {name for name in inside("utils") if not within(name, "utils.lessons")}
    programs = {name for name in shared if name.endswith("__main__")}
    others = (MODULES.keys() - shared) | programs
    pages = [*(ROOT / "book").rglob("*.py"), *(ROOT / "solutions").glob("*.ipynb")]
    used = programs | run_by(
        [*pages, *(MODULES[name] for name in others if not within(name, *rooms))]
    )
    users = {
        lesson: run_by([*inside(room).values(), *(ROOT / "solutions" / lesson).glob("*.ipynb")])
        for room, lesson in rooms.items()
    }
    alone = []
    for module in sorted(shared - used):
        by = [lesson for lesson, modules in users.items() if module in modules]
        if len(by) == 1:
            alone.append(f"{module} is used by {by[0]} alone: move it to utils/lessons/{by[0]}/")
    assert alone == []


def test_what_lies_beside_the_lessons_imports_no_lesson():
    beside = [
        f"utils.lessons.{path.stem}" for path in ROOMS.glob("*.py") if path.stem != "__init__"
    ]
    rooms = [f"utils.lessons.{lesson.name}" for lesson in lessons()]
    modules = {"utils.lessons": MODULES["utils.lessons"], **inside(*beside)}
    assert wrong(modules, lambda _, other: not within(other, *rooms)) == []


@pytest.mark.parametrize("lesson", lessons(), ids=lambda lesson: lesson.name)
def test_a_lesson_imports_no_other_lesson(lesson):
    own = f"utils.lessons.{lesson.name}"
    others = [
        f"utils.lessons.{path.parent.name}"
        for path in ROOMS.glob("*/__init__.py")
        if path.parent.name != lesson.name
    ]
    assert wrong(inside(own), lambda _, other: not within(other, *others)) == []


@pytest.mark.parametrize("lesson", lessons(), ids=lambda lesson: lesson.name)
def test_a_step_imports_nothing_of_another_step(lesson):
    """The key of a step's result leaves out the modules of the others, so none may matter."""
    room = f"utils.lessons.{lesson.name}"
    folders = [f"{room}.{folder}" for folder in STEP_FOLDERS]

    def allowed(name: str, other: str) -> bool:
        return not within(other, *folders) or (
            within(name, *folders) and other.rpartition(".")[2] == name.rpartition(".")[2]
        )

    assert wrong(inside(room), allowed) == []


GOES_TO = {
    "utils": (),
    "grading.engine": (),
    "grading.course": ("grading.engine",),
    "grading.gradebook": ("grading.engine", "grading.course"),
    "grading.pages": ("grading.engine", "grading.gradebook", "grading.course"),
    "grading.class_run": ("grading.engine", "grading.gradebook", "grading.course"),
    "grading.settings": ("grading.gradebook", "grading.pages"),
    "grading.upkeep": ("grading.engine", "grading.gradebook", "grading.pages", "grading.course"),
    "grading.lab": ("grading.upkeep", "grading.course"),
    "grading.__main__": ("grading",),
    "book": ("grading",),
}
"""What a part of the house may import of the house, beside itself and ``utils``.

Nothing but the tests may import the book: it shows the course, and the course does without it.
"""


@pytest.mark.parametrize("place", GOES_TO)
def test_the_house_is_built_from_below(place):
    known = ("utils", place, *GOES_TO[place])
    assert wrong(inside(place), lambda _, other: within(other, *known)) == []


def test_each_part_of_the_house_has_its_row():
    parts = {
        ".".join(name.split(".")[: 2 if within(name, "grading") else 1])
        for name in MODULES.keys() - {"grading"}
    }
    assert parts == GOES_TO.keys()
    assert imports(MODULES["grading"]) == set()


@pytest.mark.parametrize("folder", ["solutions", "notebooks"])
def test_what_a_student_opens_imports_only_utils(folder):
    kinds = ("*.ipynb", "*.py")
    paths = [path for kind in kinds for path in sorted((ROOT / folder).rglob(kind))]
    assert paths
    named = {path.relative_to(ROOT).as_posix(): path for path in paths}
    assert wrong(named, lambda _, other: within(other, "utils")) == []


def test_the_settings_of_a_course_import_only_what_is_made_for_them():
    settings = {"nbgrader_config": ROOT / "nbgrader_config.py"}
    assert wrong(settings, lambda _, other: within(other, "grading.settings")) == []


def test_the_engine_imports_no_lesson():
    engine = inside("grading.engine")
    assert wrong(engine, lambda _, other: not within(other, "utils.lessons", "utils.lesson")) == []


def test_only_commands_and_the_lab_use_what_keeps_the_course_in_order():
    users = ("grading.__main__", "grading.lab", "grading.upkeep", "book")
    others = {name: path for name, path in MODULES.items() if not within(name, *users)}
    assert wrong(others, lambda _, other: not within(other, "grading.upkeep")) == []


OTHERS_WORDS = {"layers", "range", "softmax"}
"""Names of steps that are Python's and Keras's, too, so that the engine may say them."""


@pytest.mark.parametrize("path", inside("grading.engine").values(), ids=lambda path: path.stem)
def test_the_engine_knows_no_lesson(path):
    """A step's name is often an everyday word, so it counts where it is quoted or is a path."""
    text = path.read_text(encoding="utf-8")
    words = [r"utils[./]lessons"]
    for lesson in lessons():
        words.append(rf"(?<!\w){lesson.name}(?!\w)")
        for step in lesson.steps:
            words.append(rf"(?<!\w){step.notebook}(?!\w)")
            if step.name not in OTHERS_WORDS:
                words.append(rf"[\"'`/]{step.name}[\"'`/]")
            words.append(rf"(checks|starts|sentences)[./]{step.name}(?!\w)")
            if "_" in step.name and step.name not in OTHERS_WORDS:
                words.append(rf"(?<!\w){step.name}(?!\w)")
    assert [found[0] for word in words for found in re.finditer(word, text)] == []


def test_no_two_files_of_tests_have_one_name():
    """pytest knows a file by its name alone; give one of the two another."""
    files = [path.name for path in (ROOT / "tests").rglob("*.py") if path.stem != "conftest"]
    assert sorted(files) == sorted(set(files))
