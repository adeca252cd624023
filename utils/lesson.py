"""What a row of a lesson says. Whatever shows, runs or grades a step reads its row."""

from collections.abc import Mapping
from dataclasses import dataclass

from utils.data.datasets import Dataset

FIRST_PAGE = "00_start"
"""The notebook that a student opens first. It lies beside the folders of the lessons, since it is
no part of what is handed in and graded."""


OPEN_WORDS = ("words", "errors")
"""The modules of a lesson with what it says beside its steps' sentences, and of errors. All kernels
of the lesson may read them."""


@dataclass(frozen=True)
class Step:
    """A step: its place from 1, its name, title and purpose, and minutes of work.

    ``visible`` and ``hidden`` give the points of its checks: of those that a student can run, and
    of those that run when the work is graded. ``arrays`` names the kinds of arrays that it starts
    from, of both sets, ``files`` other files of the data folder, and ``modules`` what it imports
    of its lesson. Of a lesson a kernel of the grader sees what is named here, the start of the
    step, the rows and the words.
    """

    number: int
    name: str
    title: str
    about: str
    minutes: int
    visible: Mapping[str, float]
    hidden: Mapping[str, float]
    arrays: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    modules: tuple[str, ...] = ()

    @property
    def notebook(self) -> str:
        """Return the name of the step's notebook, without its ending."""
        return f"{self.number:02}_{self.name}"

    @property
    def checks(self) -> dict[str, float]:
        """Return the points of all checks by their names."""
        return {**self.visible, **self.hidden}

    @property
    def points(self) -> float:
        """Return the points of the step."""
        return sum(self.checks.values())

    @property
    def visible_points(self) -> float:
        """Return the points that the checks give which a student can run."""
        return sum(self.visible.values())


@dataclass(frozen=True)
class Lesson:
    """A lesson: the name of its folders and of its assignment, and its steps.

    ``order`` is its place in the collection, ``question`` what it answers, in one sentence, and
    ``data`` the data set that it works on.
    """

    order: int
    name: str
    title: str
    question: str
    data: Dataset | None
    steps: tuple[Step, ...]

    @property
    def points(self) -> float:
        """Return the points of all steps."""
        return sum(step.points for step in self.steps)

    @property
    def minutes(self) -> int:
        """Return the minutes of work of all steps."""
        return sum(step.minutes for step in self.steps)

    def step(self, name: str) -> Step:
        """Return the step of a name.

        Raises:
            KeyError: there is none.
        """
        return {step.name: step for step in self.steps}[name]

    def taught_in(self, notebook: str) -> Step | None:
        """Return the step that a notebook teaches, such as ``04_normalize``."""
        return next((step for step in self.steps if step.notebook == notebook), None)
