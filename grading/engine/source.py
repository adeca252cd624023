"""An assignment as it was released: its notebooks, and the cells that a student may not change.

Read once by the coordinator and sent to the workers, so that only one process reads the gradebook.
"""

from dataclasses import dataclass


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
class SourceNotebook:
    """A notebook of an assignment: its name, its step and its cells in order."""

    name: str
    cells: tuple[SourceCell, ...]

    @property
    def step(self) -> str:
        """Return the step that the notebook teaches: ``01_load`` is ``load``."""
        return self.name.partition("_")[2]

    @property
    def graded(self) -> dict[str, SourceCell]:
        """Return the graded code cells by their names."""
        return {c.name: c for c in self.cells if c.grade and c.cell_type == "code"}

    @property
    def points(self) -> float:
        """Return the points of the whole notebook."""
        return sum(cell.points or 0.0 for cell in self.cells)
