"""The ten steps of the course: their names, times, and the checks that a student can run."""

from collections.abc import Mapping
from dataclasses import dataclass

POINTS = 10
"""Points of each step: those of its visible checks, and those of its hidden test."""

FIRST_PAGE = "00_start"
"""The notebook that a student opens first. It lies beside the folder of the steps, since it is
no part of what is handed in and graded."""

FOLDER = "asl_cnn"
"""The folder of the steps' notebooks, and of the student's progress."""


@dataclass(frozen=True)
class Step:
    """A step: its place from 1, its name, minutes of work, and the points of its checks."""

    number: int
    name: str
    minutes: int
    checks: Mapping[str, float]

    @property
    def notebook(self) -> str:
        """Return the name of the step's notebook, without its ending."""
        return f"{self.number:02}_{self.name}"

    @property
    def visible(self) -> float:
        """Return the points that the checks give which a student can run."""
        return sum(self.checks.values())

    @property
    def hidden(self) -> float:
        """Return the points of the hidden test, which runs when the work is graded."""
        return POINTS - self.visible


STEPS = (
    Step(1, "load", 15, {"tables": 5, "question": 2}),
    Step(2, "extract_labels", 15, {"labels": 3, "images": 3, "question": 2}),
    Step(3, "encode", 10, {"one_hot": 5, "question": 2}),
    Step(4, "normalize", 10, {"ranges": 5, "question": 2}),
    Step(5, "reshape", 15, {"shapes": 5, "question": 2}),
    Step(6, "build", 40, {"first_layers": 2, "middle_layers": 2, "last_layers": 2, "question": 2}),
    Step(7, "summarize", 20, {"by_hand": 4, "summary": 2, "question": 2}),
    Step(8, "compile", 15, {"cross_entropy": 2, "compiled": 3, "question": 2}),
    Step(9, "fit", 25, {"training": 3, "readings": 2, "question": 2}),
    Step(10, "free_gpu_memory", 10, {"freed": 5, "question": 2}),
)
