"""Make the notebooks of another language from the released English ones, and prove them alike.

What is not translated, or has changed since it was, stays English: a reader gets the new sentence
in English and never an old one.
"""

import copy
from collections.abc import Mapping
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from grading.upkeep.tables import page_sections, put_in, released
from grading.upkeep.translation.sources import (
    COMMON,
    NOTEBOOKS,
    TEXTS,
    notebooks,
    page_file,
    pieces,
    text_file,
)
from grading.upkeep.translation.units import put_together
from grading.upkeep.translation.update import entries_of, write
from utils.language import KEY, speaking
from utils.lesson import FIRST_PAGE
from utils.lessons.collection import lessons


class NotAlike(Exception):
    """A notebook differs from the English one in more than its words. The text says where."""


def folder_of(language: str) -> Path:
    """Return the folder with the notebooks of a language."""
    return NOTEBOOKS.with_name(language)


def words_of(path: Path, language: str) -> dict[str, str]:
    """Return what is ready of the translations of a notebook, by the English messages.

    Raises:
        utils.po.NotReadable: a file is not in the form of a ``.po`` file.
    """
    return ready(TEXTS / language / f"{COMMON}.po", text_file(path, language))


def words_of_page(name: str, language: str) -> dict[str, str]:
    """Return what is ready of the translations of a page of the book, by the English messages.

    Raises:
        utils.po.NotReadable: a file is not in the form of a ``.po`` file.
    """
    return ready(page_file(name, language))


def ready(*files: Path) -> dict[str, str]:
    """Return what is ready in files of translations, by the English messages."""
    return {e.message: e.translation for file in files for e in entries_of(file) if e.is_ready}


def translated(notebook: NotebookNode, words: Mapping[str, str], language: str) -> NotebookNode:
    """Return a notebook in another language."""
    found = copy.deepcopy(notebook)
    found.metadata[KEY] = language
    for cell in found.cells:
        cell.source = put_together(pieces(cell), words)
    return found


def with_tables(page: NotebookNode, language: str) -> NotebookNode:
    """Return the first page with its tables in a language."""
    with speaking(language):
        page.cells[-1].source = put_in(page.cells[-1].source, page_sections(released(lessons())))
    return page


def prove(before: NotebookNode, after: NotebookNode) -> None:
    """Look whether two notebooks differ in their words only.

    Raises:
        NotAlike: they do not.
    """
    if len(before.cells) != len(after.cells):
        raise NotAlike(f"there are {len(after.cells)} cells, and {len(before.cells)} in English")
    if {**before.metadata, KEY: None} != {**after.metadata, KEY: None}:
        raise NotAlike("the metadata of the notebook differ")
    for old, new in zip(before.cells, after.cells, strict=True):
        for name in ("id", "cell_type", "metadata"):
            if old[name] != new[name]:
                raise NotAlike(f"cell {old.id}: {name} differs")
        if old.metadata.get("nbgrader", {}).get("locked") and old.source != new.source:
            raise NotAlike(f"cell {old.id} is locked, and its text differs")
        if old.get("outputs") != new.get("outputs"):
            raise NotAlike(f"cell {old.id}: the outputs differ")


def built(path: Path, language: str) -> str:
    """Return the text of the file of a released notebook in another language.

    Raises:
        NotAlike: it would differ in more than its words.
        utils.po.NotReadable: a file of translations is not in the form of a ``.po`` file.
    """
    before = nbformat.read(path, as_version=4)
    after = translated(before, words_of(path, language), language)
    if path.stem == FIRST_PAGE:
        after = with_tables(after, language)
    try:
        prove(before, after)
    except NotAlike as error:
        raise NotAlike(f"{path.stem} in {language}: {error}") from None
    return nbformat.writes(after) + "\n"


def build(language: str) -> list[Path]:
    """Write the notebooks of a language where they differ; return which did.

    A notebook that is not released any more is removed.

    Raises:
        NotAlike: one would differ from the English one in more than its words.
        utils.po.NotReadable: a file of translations is not in the form of a ``.po`` file.
        OSError: a file cannot be written.
    """
    folder, changed = folder_of(language), []
    texts = {folder / p.relative_to(NOTEBOOKS): built(p, language) for p in notebooks()}
    for path in sorted({*folder.rglob("*.ipynb"), *texts}):
        if path not in texts:
            path.unlink()
        elif not path.is_file() or path.read_text(encoding="utf-8") != texts[path]:
            write(path, texts[path])
        else:
            continue
        changed.append(path)
    return changed
