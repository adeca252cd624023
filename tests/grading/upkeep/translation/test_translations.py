"""Are the committed translations those of today's English text, and right as far as they go?"""

import shutil

import nbformat
import pytest

from grading.upkeep.translation import build, checking, sources, units
from grading.upkeep.translation.update import updated
from utils.po import read_entries, written

LANGUAGES = checking.languages()
FILES = [path for language in LANGUAGES for path in sources.all_files(language)]


def names(path):
    return path.relative_to(sources.ROOT).as_posix()


@pytest.fixture(scope="module")
def standings():
    return {one.path: one for language in LANGUAGES for one in checking.check(language)}


@pytest.mark.parametrize("path", FILES, ids=names)
def test_everything_is_translated_from_the_english_text_of_today(path, standings):
    assert standings[path].problems == []
    assert standings[path].is_done, "`python -m grading translate show` lists what is to be filled"


def test_no_file_is_left_over(standings):
    assert standings.keys() == set(FILES)


@pytest.mark.parametrize("path", sources.notebooks(), ids=lambda path: path.stem)
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_notebook_is_there_as_the_build_makes_it(path, language):
    """The build has proven that it differs from the English one in words only."""
    place = build.folder_of(language) / path.relative_to(sources.NOTEBOOKS)
    assert place.read_text(encoding="utf-8") == build.built(path, language)


@pytest.mark.parametrize("path", sources.notebooks(), ids=lambda path: path.stem)
def test_no_locked_cell_has_words_for_a_reader(path):
    """Locked cells are the same in every language."""
    found = [
        piece.text
        for cell in nbformat.read(path, as_version=4).cells
        if cell.cell_type == "code" and cell.metadata.get("nbgrader", {}).get("locked")
        for piece in units.code_pieces(cell.source)
        if piece.kind is not None
    ]
    assert found == []


def test_a_language_has_the_notebooks_of_the_english_release():
    english = {path.relative_to(sources.NOTEBOOKS) for path in sources.notebooks()}
    for language in LANGUAGES:
        folder = build.folder_of(language)
        assert {path.relative_to(folder) for path in folder.rglob("*.ipynb")} == english


@pytest.fixture
def changed(tmp_path, monkeypatch):
    """Return the path of a notebook in which a translated paragraph has changed, and its file."""
    root = tmp_path / "notebooks" / "en"
    texts = tmp_path / "texts"
    shutil.copytree(sources.NOTEBOOKS, root)
    shutil.copytree(sources.TEXTS / "ko", texts / "ko")
    for module in (sources, build):
        monkeypatch.setattr(module, "NOTEBOOKS", root)
    for module in (sources, build, checking):
        monkeypatch.setattr(module, "TEXTS", texts)
    sources.all_files.cache_clear()
    path = root / "asl_cnn" / "04_normalize.ipynb"
    file = texts / "ko" / "asl_cnn" / "04_normalize.po"
    notebook = nbformat.read(path, as_version=4)
    cell = next(c for c in notebook.cells if "The weights start near 0" in c.source)
    before = next(p.text for p in sources.pieces(cell) if "The weights start near 0" in p.text)
    entries = [
        type(e)(e.message, e.translation or "번역", places=e.places) if e.message == before else e
        for e in read_entries(file)
    ]
    file.write_text(written(entries, "ko"), encoding="utf-8")
    cell.source = cell.source.replace("The weights start near 0", "All weights start near 0")
    nbformat.write(notebook, path)
    yield path, file, cell.id
    sources.all_files.cache_clear()


def test_a_changed_english_paragraph_is_named_with_its_file(changed):
    path, file, cell = changed
    problems = {one.path: one.problems for one in map(standing_of, [file])}[file]
    assert any("A network multiplies its inputs" in p and "new in English" in p for p in problems)
    file.write_text(updated("ko")[file], encoding="utf-8")
    (problem,) = [p for p in standing_of(file).problems if "A network multiplies" in p]
    assert problem.endswith("the English text has changed")
    shown = nbformat.reads(build.built(path, "ko"), as_version=4)
    text = next(c.source for c in shown.cells if c.id == cell)
    assert "All weights start near 0" in text, "an old translation was shown for a new sentence"


def standing_of(file):
    glossary = {}
    return checking.coverage(file, sources.all_files("ko")[file], glossary, updated("ko")[file])


def test_a_notebook_that_differs_in_more_than_words_is_refused():
    before = nbformat.read(sources.NOTEBOOKS / "asl_cnn" / "04_normalize.ipynb", as_version=4)
    words = {"TODO: predicted = two numbers": "TODO: 두 수"}
    after = build.translated(before, words, "ko")
    build.prove(before, after)
    locked = next(c for c in after.cells if c.metadata.get("nbgrader", {}).get("locked"))
    locked.source += "\n"
    with pytest.raises(build.NotAlike, match="is locked"):
        build.prove(before, after)
