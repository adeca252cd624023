"""nbgrader's settings: where the folders lie, and what one grading run may take.

The stock commands work from this folder: `nbgrader generate_assignment asl_cnn`, `autograde`,
`generate_feedback`, `export`, `validate`.
"""

from pathlib import Path

from grading.settings import use_engine

ROOT = Path(__file__).resolve().parent

c = get_config()  # noqa: F821

c.CourseDirectory.course_id = "asl"
c.CourseDirectory.root = str(ROOT)
c.CourseDirectory.source_directory = "solutions"
c.CourseDirectory.release_directory = "notebooks/en"
c.CourseDirectory.submitted_directory = "grading/submitted"
c.CourseDirectory.autograded_directory = "grading/autograded"
c.CourseDirectory.feedback_directory = "grading/feedback"
c.CourseDirectory.solution_directory = "grading/solution"
c.CourseDirectory.db_url = f"sqlite:///{ROOT / 'grading' / 'gradebook.db'}"

# A student's own state stays with the student.
c.CourseDirectory.ignore = [
    ".ipynb_checkpoints",
    "*.pyc",
    "__pycache__",
    "feedback",
    "progress.json",
    ".progress*",
]

# An untouched TODO must not stop the notebook: the check below it says "not attempted yet".
c.ClearSolutions.code_stub = {"python": "# YOUR CODE HERE"}

use_engine(c)

# What one submitted notebook may take, and what the coordinator may hold, stand with their defaults
# in the table "The limits" of grading/README.md. Set here what you want otherwise, such as
# c.Limits.seconds_per_cell = 120

# nbgrader's own limits, 30 s per cell and 4 s for its output, hold where the engine does not run
# (`nbgrader validate`, `--Judged.sandbox=False`), and are short for a training on a busy machine.
c.Execute.timeout = 300
c.Execute.iopub_timeout = 60
