"""The notebooks of all lessons of this project, as solved and as released."""

from dataclasses import dataclass
from pathlib import Path

import nbformat

from grading.upkeep.answers import SOLUTION
from utils.lesson import Lesson, Step
from utils.lessons.collection import lessons
from utils.settings import ROOT

RELEASES = ROOT / "notebooks" / "en"


@dataclass(frozen=True)
class Taught:
    """A step of a lesson, and where its notebooks lie."""

    lesson: Lesson
    step: Step

    @property
    def name(self) -> str:
        """Return the name of the notebook, without its ending."""
        return self.step.notebook

    @property
    def path(self) -> Path:
        """Return the solution notebook."""
        return ROOT / "solutions" / self.lesson.name / f"{self.name}.ipynb"

    @property
    def released(self) -> Path:
        """Return the notebook that students get."""
        return RELEASES / self.lesson.name / f"{self.name}.ipynb"

    @property
    def checks(self) -> str:
        """Return the name of the module of the step's checks."""
        return f"utils.lessons.{self.lesson.name}.checks.{self.step.name}"

    def solution(self) -> nbformat.NotebookNode:
        """Return the solution notebook as it is stored."""
        return nbformat.read(self.path, as_version=4)

    def __str__(self) -> str:
        return f"{self.lesson.name}/{self.name}"


TAUGHT = [Taught(lesson, step) for lesson in lessons() for step in lesson.steps]


def with_answer(source: str, answer: str) -> str:
    """Return the source of a solution's TODO cell with another answer in place of its own."""
    before, after = SOLUTION.split(source + "\n")[::2]
    return f"{before}{answer.rstrip()}\n{after}"
