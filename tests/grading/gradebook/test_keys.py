"""Does the key of a result change with all that a score depends on, and with nothing else?"""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import key_probe
import pytest
from asl_lesson import ASSIGNMENT, STEPS
from nbgrader.api import Gradebook

from grading.course import room_of
from grading.gradebook import keys
from grading.upkeep.copies import environment
from utils.settings import source_file

ALL = [step.notebook for step in STEPS]
ROOM = f"utils/lessons/{ASSIGNMENT}"
STEP_FOLDERS = [f"{ROOM}/{folder}" for folder in ("checks", "sentences", "starts")]


@pytest.fixture(scope="module")
def copy(project, tmp_path_factory):
    """Return a copy of the project with a gradebook, and data whose files are empty but a note."""
    folder = tmp_path_factory.mktemp("keys") / "project"
    shutil.copytree(project, folder, ignore=shutil.ignore_patterns("__pycache__"))
    for name in {name for step in ALL for name in room_of(ASSIGNMENT, step).data}:
        (folder / "data" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "data" / name).touch()
    shutil.copy(source_file(), folder / "data")
    return folder


def probe(copy, *paths):
    """Return the keys of a copy by notebook, and what an edit of each file changes."""
    variables = {"ASL_DATA": str(copy / "data"), "PYTHONDONTWRITEBYTECODE": "1"}
    result = subprocess.run(
        [sys.executable, key_probe.__file__, ASSIGNMENT],
        input="\n".join(paths),
        cwd=copy,
        env=environment(copy) | variables,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    found = json.loads(result.stdout)
    return found["now"], found["changed"]


@pytest.fixture(scope="module")
def before(copy):
    """Return the keys of the copy as it is; each test leaves it so."""
    return probe(copy)[0]


def files(copy, *folders):
    """Return the files of some folders of the copy."""
    found = [path for folder in folders for path in sorted((copy / folder).rglob("*"))]
    return [path.relative_to(copy).as_posix() for path in found if path.is_file()]


def expected(path):
    """Return the notebooks whose keys must change with a file of the engine or of ``utils``."""
    place, name = str(Path(path).parent), Path(path).stem
    if place.startswith("utils/lessons/") and not place.startswith(ROOM):
        return []  # the room of another lesson
    if place.startswith("utils/locales"):
        return []  # what another language says; see the test below
    if path == f"{ROOM}/lesson.py":
        return []  # its rows count, each for its step; see the test below
    own = [step.notebook for step in STEPS if place in STEP_FOLDERS and step.name == name]
    return own or ALL


def test_each_file_of_the_engine_changes_every_key(copy):
    paths = files(copy, "grading/engine")
    _, changed = probe(copy, *paths)
    assert len(paths) > 20
    assert changed == dict.fromkeys(paths, ALL)


def test_each_file_of_utils_changes_the_keys_of_whom_it_concerns(copy):
    paths = files(copy, "utils")
    _, changed = probe(copy, *paths)
    assert changed == {path: expected(path) for path in paths}
    alone = [path for path in paths if len(expected(path)) == 1]
    assert len(alone) == len(STEP_FOLDERS) * len(STEPS)


def test_a_row_of_the_lesson_changes_the_key_of_its_step(copy, before):
    path, step = copy / ROOM / "lesson.py", STEPS[4]
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(step.title, "Another title"), encoding="utf-8")
    try:
        assert differing(before, probe(copy)[0]) == [step.notebook]
    finally:
        path.write_text(text, encoding="utf-8")


def test_a_translation_changes_the_keys_of_its_language_and_no_other(tmp_path, monkeypatch):
    notebooks = {name: json.dumps({"metadata": {"lang": name}}).encode() for name in ("en", "ko")}
    (tmp_path / "ko").mkdir()
    monkeypatch.setattr(keys, "LOCALES", tmp_path)
    monkeypatch.setattr(keys, "UTILS", tmp_path)

    def all_keys(text):
        (tmp_path / "ko" / "shared.po").write_text(text, encoding="utf-8")
        keys.language_key.cache_clear()
        return {name: keys.key_of(data, "part") for name, data in notebooks.items()}

    before, after = all_keys('msgid "a"'), all_keys('msgid "b"')
    keys.language_key.cache_clear()
    assert [name for name in notebooks if before[name] != after[name]] == ["ko"]
    in_english, in_korean = (keys.key_of(b"a program", "part", None, name) for name in notebooks)
    assert in_english != in_korean


def test_what_no_score_depends_on_changes_no_key(copy):
    paths = files(copy, "grading/class_run", "grading/pages", "grading/upkeep", "grading/lab")
    _, changed = probe(copy, *paths)
    assert changed == {path: [] for path in paths}


def test_the_note_of_the_data_changes_every_key(copy):
    _, changed = probe(copy, "data/SOURCE.json")
    assert changed == {"data/SOURCE.json": ALL}


def differing(before, after):
    """Return the notebooks whose keys differ."""
    assert before.keys() == after.keys()
    return [name for name, key in after.items() if key != before[name]]


def test_two_processes_agree(copy, before):
    assert probe(copy)[0] == before


@pytest.mark.parametrize("limit", ["seconds_per_cell = 59", "megabytes_of_files = 49"])
def test_a_limit_of_the_settings_changes_every_key(copy, before, limit):
    settings = copy / "nbgrader_config.py"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(f"{text}\nc.Limits.{limit}\n", encoding="utf-8")
    try:
        assert differing(before, probe(copy)[0]) == ALL
    finally:
        settings.write_text(text, encoding="utf-8")


def test_another_setting_changes_no_key(copy, before):
    settings = copy / "nbgrader_config.py"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(f"{text}\nc.Engine.megabytes_waiting = 100\n", encoding="utf-8")
    try:
        assert differing(before, probe(copy)[0]) == []
    finally:
        settings.write_text(text, encoding="utf-8")


def test_where_graded_cells_run_changes_every_key(copy, before):
    settings = copy / "nbgrader_config.py"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(f"{text}\nc.Engine.in_kernel = ['{ASSIGNMENT}']\n", encoding="utf-8")
    try:
        assert differing(before, probe(copy)[0]) == ALL
    finally:
        settings.write_text(text, encoding="utf-8")


def test_the_text_of_a_released_cell_changes_the_key_of_its_notebook(copy, before):
    with Gradebook(f"sqlite:///{copy / 'grading' / 'gradebook.db'}") as gradebook:
        cell = gradebook.find_source_cell("reshape_values", "05_reshape", ASSIGNMENT)
        text, cell.source = cell.source, f"{cell.source}\n# an edit"
        gradebook.db.commit()
        try:
            assert differing(before, probe(copy)[0]) == ["05_reshape"]
        finally:
            cell.source = text
            gradebook.db.commit()


def test_the_points_of_a_released_cell_change_the_key_of_its_notebook(copy, before):
    with Gradebook(f"sqlite:///{copy / 'grading' / 'gradebook.db'}") as gradebook:
        cell = gradebook.find_grade_cell("reshape_values", "05_reshape", ASSIGNMENT)
        points, cell.max_score = cell.max_score, 4
        gradebook.db.commit()
        try:
            assert differing(before, probe(copy)[0]) == ["05_reshape"]
        finally:
            cell.max_score = points
            gradebook.db.commit()
