"""nbgrader's settings: where the folders lie, and what one grading run may take.

The stock commands work from this folder: `nbgrader generate_assignment asl_cnn`, `autograde`,
`generate_feedback`, `export`, `validate`.
"""

from pathlib import Path
from secrets import token_hex

from nbconvert.preprocessors import ClearMetadataPreprocessor, CSSHTMLHeaderPreprocessor
from nbgrader.preprocessors import GetGrades

ROOT = Path(__file__).resolve().parent
SECONDS_A_CELL = 300
SECONDS_FOR_OUTPUT = 60

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
c.CsvExportPlugin.to = str(ROOT / "grading" / "grades.csv")

# An untouched TODO must not stop the notebook: the check below it says "not attempted yet".
c.ClearSolutions.code_stub = {"python": "# YOUR CODE HERE"}

# nbgrader's own limits, 30 s a cell and 4 s for its output, are short for a training on a busy
# machine, and a check that was cut off scores 0.
c.Execute.timeout = SECONDS_A_CELL
c.Execute.iopub_timeout = SECONDS_FOR_OUTPUT

# A cell tagged `skip-execution` would not run and would earn full points. No student can guess
# this tag.
c.Execute.skip_cells_with_tag = token_hex(16)

# A test cell that a student deleted comes back, instead of waiting for a person.
c.OverwriteCells.add_missing_cells = True

# The state of a student's sliders is kept in the notebook. On a page it would fetch a library
# from another host; the still pictures are there without it.
c.ClearMetadataPreprocessor.enabled = True
c.ClearMetadataPreprocessor.clear_cell_metadata = False
c.GenerateFeedback.preprocessors = [
    ClearMetadataPreprocessor,
    GetGrades,
    CSSHTMLHeaderPreprocessor,
]
