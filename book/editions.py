"""A book of a language, with or without answers: where it is made from and where it goes."""

from dataclasses import dataclass
from pathlib import Path

from book.words import WORDS, Words
from utils.lesson import Lesson, Step
from utils.lessons.collection import lessons
from utils.settings import ROOT

BUILD = ROOT / ".build"
HERE = Path(__file__).parent


@dataclass(frozen=True)
class Edition:
    """A book. ``answers`` folds the answers in: for who learns alone, not for a class."""

    language: str
    answers: bool = False

    @property
    def words(self) -> Words:
        """Return what the book itself says, in its language."""
        return WORDS[self.language]

    @property
    def title(self) -> str:
        """Return the book's title, which says whether it has answers."""
        words = self.words
        return f"{words.title} ({words.with_answers})" if self.answers else words.title

    @property
    def notebooks(self) -> Path:
        """Return the folder of the released notebooks in this language."""
        return ROOT / "notebooks" / self.language

    @property
    def source(self) -> Path:
        """Return the folder of the pages as Sphinx reads them."""
        return shelf(self.answers).with_name(f"{shelf(self.answers).name}-source") / self.language

    @property
    def output(self) -> Path:
        """Return the folder of the finished pages."""
        return shelf(self.answers) / self.language

    def notebook(self, lesson: Lesson, step: Step) -> Path:
        """Return the released notebook of a step."""
        return self.notebooks / lesson.name / f"{step.notebook}.ipynb"


def shelf(answers: bool) -> Path:
    """Return the folder that holds the books of all languages.

    Books with answers have a shelf of their own, so that none is published in place of another.
    """
    return BUILD / ("book-with-answers" if answers else "book")


def taught(edition: Edition) -> list[Lesson]:
    """Return the lessons of which the edition's language has every notebook."""
    return [
        lesson
        for lesson in lessons()
        if all(edition.notebook(lesson, step).is_file() for step in lesson.steps)
    ]


def editions(answers: bool) -> list[Edition]:
    """Return the books that can be made: one for each language that has notebooks."""
    known = (Edition(language, answers) for language in WORDS)
    return [edition for edition in known if edition.notebooks.is_dir()]
