"""Is each step of each lesson complete, and is a part that is missing named?"""

import ast
import re
import shutil

import pytest
from asl_lesson import LESSON
from room_parts import BEGIN, BEGIN_IS, LESSON_FILES, PARTS, ROW, amiss

from utils.lesson import FIRST_PAGE
from utils.lessons.collection import lessons
from utils.settings import ROOT

READ = (
    "README.md",
    f"grading/upkeep/corpus/{LESSON.name}",
    f"grading/upkeep/translation/ko/{LESSON.name}",
    f"notebooks/en/{LESSON.name}",
    f"notebooks/ko/{LESSON.name}",
    f"solutions/{LESSON.name}",
    f"solutions/{FIRST_PAGE}.ipynb",
    "tests/corpus/README.md",
    f"utils/lessons/{LESSON.name}",
    "utils/locales",
)
STEP = LESSON.step("reshape")


@pytest.mark.parametrize("lesson", lessons(), ids=lambda lesson: lesson.name)
def test_every_step_has_all_its_parts(lesson):
    assert amiss(ROOT, lesson.name) == []


@pytest.fixture
def copy(tmp_path):
    """Return a copy of what a step has its parts in."""
    for name in READ:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        if (ROOT / name).is_dir():
            ignored = shutil.ignore_patterns("__pycache__", ".ipynb_checkpoints")
            shutil.copytree(ROOT / name, tmp_path / name, ignore=ignored)
        else:
            shutil.copy(ROOT / name, tmp_path / name)
    assert amiss(tmp_path, LESSON.name) == []
    return tmp_path


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.file)
def test_a_file_that_is_missing_is_named(copy, part):
    file = part.path(LESSON, STEP)
    (copy / file).unlink()
    found = amiss(copy, LESSON.name)
    assert f"{file} is missing: {part.what}" in found
    assert {sentence.partition(" ")[0] for sentence in found} == {file}


def cut_row(text):
    """Return the text of a lesson without the row of the step."""
    rows = (
        node
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Call)
        and ast.unparse(node.func) == "Step"
        and ast.literal_eval(node.args[1]) == STEP.name
    )
    row, lines = next(rows), text.splitlines(keepends=True)
    return "".join([*lines[: row.lineno - 1], *lines[row.end_lineno :]])


def cut(pattern):
    """Return what cuts a pattern out of a text."""

    def change(text):
        assert re.search(pattern, text, re.MULTILINE | re.DOTALL)
        return re.sub(pattern, "", text, flags=re.MULTILINE | re.DOTALL)

    return change


def put(old, new):
    """Return what puts a text in place of another."""

    def change(text):
        assert old in text
        return text.replace(old, new)

    return change


ROOM = "utils/lessons/{lesson}"
RIGHT, WRONG = r"^\[\[right\]\].*?(?=^\[\[wrong\]\])", r"^\[\[wrong\]\].*?(?=^\[sample\]|\Z)"
DAMAGE = {
    "the row": (ROW.file, cut_row, "has no row for solutions/asl_cnn/05_reshape.ipynb"),
    "a check of the row": (
        ROW.file,
        put('"shapes": 3', '"forms": 3'),
        "has a check shapes, which the row in lesson.py gives no points",
    ),
    "a module of the row": (
        ROW.file,
        put('modules=("images",)', 'modules=("pictures",)'),
        "names the module pictures for build, and there is no pictures.py beside it",
    ),
    "the start": (f"{ROOM}/starts/{{step}}.py", put("def start", "def begin"), "function start"),
    "a check": (f"{ROOM}/checks/{{step}}.py", put("def shapes", "def forms"), "no check shapes"),
    "the mark of a check": (
        f"{ROOM}/checks/{{step}}.py",
        put("@graded(hints=True)\n", ""),
        "no check shapes",
    ),
    "points": ("solutions/{lesson}/{NN_step}.ipynb", put('"points": 3', '"points": 4'), "3 points"),
    "a graded cell": (
        "solutions/{lesson}/{NN_step}.ipynb",
        put('"reshape_values"', '"reshape_other"'),
        "has a graded cell reshape_other that the row in lesson.py does not know",
    ),
    "a released cell": (
        "notebooks/en/{lesson}/{NN_step}.ipynb",
        put('"reshape_values"', '"reshape_other"'),
        "has no cell reshape_values; make release makes it anew",
    ),
    "the row of the corpus": (
        "tests/corpus/README.md",
        cut(r"^\| `asl_cnn` 05_reshape .*?\n(?=\| `asl_cnn` 06_build \| \d+ \| 0 \|)"),
        "has no row for 05_reshape with as many answers",
    ),
    "right answers": ("grading/upkeep/corpus/{lesson}/{NN_step}.toml", cut(RIGHT), "has no right"),
    "mistakes": ("grading/upkeep/corpus/{lesson}/{NN_step}.toml", cut(WRONG), "has no wrong"),
    "the sample": (
        "grading/upkeep/corpus/{lesson}/{NN_step}.toml",
        put("[sample]", "[somebody]"),
        "has no sample",
    ),
    "the row of the README": ("README.md", cut(r"^\| \[05_reshape\].*?\n"), "has no row for 05"),
    "the row of the first page": (
        "solutions/00_start.ipynb",
        put("| Turn flat rows back into images.", "| Turn flat rows."),
        "has no row for 05_reshape with title and minutes",
    ),
}
"""What is damaged -> the file, what damages it, and what must be said."""


@pytest.mark.parametrize("damage", DAMAGE)
def test_what_a_file_lacks_is_said(copy, damage):
    file, change, said = DAMAGE[damage]
    path = file.format(lesson=LESSON.name, step=STEP.name, NN_step=STEP.notebook)
    text = (copy / path).read_text(encoding="utf-8")
    (copy / path).write_text(change(text), encoding="utf-8")
    found = [sentence for sentence in amiss(copy, LESSON.name) if said in sentence]
    assert found, amiss(copy, LESSON.name)
    part = next(part for part in PARTS if part.path(LESSON, STEP) == found[0].partition(" ")[0])
    assert found[0].endswith(f": {part.what}")


def test_every_part_is_damaged_in_one_of_the_tests():
    """Sentences are looked at by the tests of the catalogue, Korean by those of translations."""
    files = {file for file, _, _ in DAMAGE.values()}
    assert {part.file for part in PARTS} - files == {
        f"{ROOM}/sentences/{{step}}.py",
        "grading/upkeep/translation/ko/{lesson}/{NN_step}.po",
        "notebooks/ko/{lesson}/{NN_step}.ipynb",
    }


def places(heading):
    """Return the files that a list of the README names, written as those of the parts."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    (item,) = re.findall(rf"^- \*\*{heading}\*\*.*?(?=^- )", text, re.MULTILINE | re.DOTALL)
    return {re.sub("[<>]", lambda sign: "{}"["<>".index(sign[0])], path) for path in paths(item)}


def paths(text):
    """Return what stands in code marks and is a file."""
    return [code for code in re.findall(r"`([^`\n]+)`", text) if re.search(r"\.\w+$", code)]


def test_the_readme_lists_the_places_of_a_step():
    assert places(r"Add a step\.") == {part.file for part in PARTS}


def test_the_readme_lists_the_places_of_a_lesson():
    assert places(r"Add a lesson\.") == set(LESSON_FILES)


@pytest.mark.parametrize("file", LESSON_FILES)
def test_a_file_of_a_lesson_that_is_missing_is_named(copy, file):
    path = file.format(lesson=LESSON.name)
    (copy / path).unlink()
    (found,) = amiss(copy, LESSON.name)
    assert found.startswith(f"{path} is missing: ")


def test_a_lesson_without_its_begin_is_named(copy):
    path = copy / BEGIN.format(lesson=LESSON.name)
    path.write_text(path.read_text(encoding="utf-8").replace("begin = ", "start = "))
    assert f"{BEGIN.format(lesson=LESSON.name)} has no begin: {BEGIN_IS}" in amiss(
        copy, LESSON.name
    )
