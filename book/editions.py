"""A book of a language, with or without answers: where it is made from and where it goes."""

from dataclasses import dataclass
from pathlib import Path

from utils.language import languages, speaking
from utils.lesson import Lesson, Step
from utils.lessons.collection import lessons
from utils.messages import book as m
from utils.messages import say
from utils.settings import ROOT

BUILD = ROOT / ".build"
HERE = Path(__file__).parent


@dataclass(frozen=True)
class Edition:
    """A book. ``answers`` folds the answers in: for who learns alone, not for a class."""

    language: str
    answers: bool = False

    @property
    def name(self) -> str:
        """Return the name of its language in that language."""
        with speaking(self.language):
            return say(m.LANGUAGE)

    @property
    def way_here(self) -> str:
        """Return what a link says that leads from a page to the same page in this language."""
        with speaking(self.language):
            return say(m.THIS_PAGE)

    @property
    def title(self) -> str:
        """Return the book's title, which says whether it has answers."""
        with speaking(self.language):
            title = say(m.TITLE)
            return say(m.WITH_ANSWERS, title=title) if self.answers else title

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
    known = (Edition(language, answers) for language in languages())
    return [edition for edition in known if edition.notebooks.is_dir()]
