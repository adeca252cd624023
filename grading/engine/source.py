"""An assignment as it was released: its notebooks, and the cells that a student may not change.

Read once by the coordinator and sent to the workers, so that only one process reads the gradebook.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from nbformat import NotebookNode

HIDDEN_TESTS = "BEGIN HIDDEN TESTS"
"""The mark of nbgrader's that begins the tests that a release leaves out."""


@dataclass(frozen=True)
class SourceCell:
    """A cell that nbgrader knows: its source as released, and its flags."""

    name: str
    cell_type: str
    source: str
    checksum: str | None
    locked: bool
    grade: bool
    solution: bool
    task: bool
    points: float | None

    def metadata(self) -> dict:
        """Return the cell's nbgrader metadata, as a release carries it."""
        found = {
            "grade": self.grade,
            "grade_id": self.name,
            "locked": self.locked,
            "schema_version": 3,
            "solution": self.solution,
            "task": self.task,
            "checksum": self.checksum,
            "cell_type": self.cell_type,
        }
        return found | ({"points": self.points} if self.grade or self.task else {})


@dataclass(frozen=True)
class Room:
    """What a notebook uses of the course.

    A kernel sees ``modules``, files and folders below ``utils``, and ``data``, files of the data
    folder. ``checks`` are packages below ``utils`` that it sees as a stub, since the judge runs
    them; ``imports`` names the modules that the judge imports once for all.
    """

    modules: tuple[str, ...] = ()
    data: tuple[str, ...] = ()
    checks: tuple[str, ...] = ()
    imports: tuple[str, ...] = ()


@dataclass(frozen=True)
class SourceNotebook:
    """A notebook of an assignment: its name, its cells in order, and what stands around it.

    ``own`` holds the texts of the code cells that no student fills, and ``pictures`` those of them
    that draw something and change nothing.
    ``given`` holds code of the instructor's whose imports, functions and classes graded cells may
    use, ``files`` those laid beside the notebook, by their paths from there. Where
    ``in_kernel`` is set, the graded cells run in the student's own kernel and not in the judge.
    ``by_hand`` names graded cells that the engine must leave to a person.
    """

    name: str
    cells: tuple[SourceCell, ...]
    room: Room = Room()
    own: tuple[str, ...] = ()
    pictures: tuple[str, ...] = ()
    given: tuple[str, ...] = ()
    files: Mapping[str, bytes] = field(default_factory=dict)
    in_kernel: bool = False
    by_hand: frozenset[str] = frozenset()

    @property
    def graded(self) -> dict[str, SourceCell]:
        """Return the cells that are graded by running them, by their names.

        A cell that a student fills and a person grades is not among them.
        """
        return {
            c.name: c for c in self.cells if c.grade and not c.solution and c.cell_type == "code"
        }

    @property
    def points(self) -> float:
        """Return the points of the whole notebook."""
        return sum(cell.points or 0.0 for cell in self.cells)


def grade_id(cell: NotebookNode) -> str | None:
    """Return the nbgrader id of a cell, or ``None`` for a cell that has none."""
    return cell.metadata.get("nbgrader", {}).get("grade_id")


def is_hidden_test(source: str) -> bool:
    """Tell whether the text of a cell as the instructor has it is a test that no student sees."""
    return HIDDEN_TESTS in source


def is_todo(cell: NotebookNode) -> bool:
    """Tell whether a cell is one that the student fills."""
    return bool(cell.metadata.get("nbgrader", {}).get("solution"))
