"""A small course that is graded already, and the real command that writes its pages."""

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output
from nbgrader.api import Gradebook

from utils.settings import ROOT

EVIL = (
    "<script>alert(1)</script><img src=x onerror=alert(2)><svg onload=alert(3)></svg>"
    '<iframe src="https://example.org"></iframe><a href="javascript:alert(4)">a</a>'
    '<a href="d&#97;ta:text/html,x">b</a><form action="https://example.org"><button>c</button></form>'
    '<img src="https://example.org/spy.png"><style>body{display:none}</style><b>kept</b>'
)
CHECKED = '<b>Not right yet:</b> <code>x</code> <a href="#load_tables_hints">Go to the hints</a>'
TABLE = ".dataframe th { text-align: right; }"
SECRET = "assert x == 42  # the hidden answer"


def flags(name, **more):
    """Return the nbgrader metadata of a cell."""
    found = {"grade_id": name, "grade": False, "solution": False, "locked": True, "task": False}
    return {"nbgrader": found | {"schema_version": 3} | more}


def a_cell(source, metadata=None, *outputs):
    """Return a code cell that ran."""
    return new_code_cell(source, metadata=metadata or {}, outputs=list(outputs))


def a_notebook():
    """Return an autograded notebook with everything that must not reach a student."""
    hidden = f"### BEGIN HIDDEN TESTS\n{SECRET}\n### END HIDDEN TESTS"
    library = "/opt/env/lib/python3.11/site-packages/keras/src/models.py"
    trace = [f"File {library}:12, in fit", f"File \x1b[32m{ROOT}/utils/steps.py:3\x1b[0m"]
    picture = {"image/png": "iVBORw0KGgo="}
    return new_notebook(
        cells=[
            new_markdown_cell(
                "# Step 1\n\nOn to [step 2](02_two.ipynb), $x^2$, back to the "
                "[first page](../00_start.ipynb)."
            ),
            new_markdown_cell(
                f'{EVIL}\n\n<details id="load_tables_hints"><summary>Hint</summary>\n\ntext\n\n'
                '</details>\n\n<details id="notebook"></details>'
            ),
            a_cell(
                f"x = 1  # {EVIL}",
                flags("todo", solution=True, locked=False),
                new_output("stream", text=f"{EVIL} {ROOT}/data/a.csv ~/course/b.csv"),
                new_output("display_data", {"text/html": f"{EVIL}<p>{ROOT}/data/a.csv</p>"}),
                new_output("stream", text="Epoch 1\n"),
                new_output("stream", text="Epoch 2\n"),
                new_output("display_data", {"text/html": f"<style scoped>\n{TABLE}</style>row"}),
                new_output("display_data", {"application/javascript": "alert(5)"}),
                new_output("display_data", {"image/svg+xml": "<svg onload='alert(6)'/>"}),
                new_output("display_data", {"text/latex": EVIL}),
                new_output("display_data", picture),
                new_output("error", ename="ValueError", evalue="no", traceback=trace),
            ),
            a_cell(
                "check.x(x)",
                flags("seen", grade=True, points=3),
                new_output("display_data", {"text/html": CHECKED}),
                new_output("execute_result", {"text/plain": "1.5"}),
            ),
            a_cell(
                hidden,
                flags("unseen", grade=True, points=2),
                new_output("error", ename="AssertionError", evalue="no", traceback=[SECRET]),
            ),
        ]
    )


@pytest.fixture(scope="module")
def pages(course, nbgrader):
    """Return the pages of two students: one graded, one not."""
    with Gradebook(f"sqlite:///{course / 'gradebook.db'}", "asl") as gradebook:
        gradebook.add_assignment("demo")
        gradebook.add_notebook("01_one", "demo")
        gradebook.add_grade_cell("seen", "01_one", "demo", max_score=3, cell_type="code")
        gradebook.add_grade_cell("unseen", "01_one", "demo", max_score=2, cell_type="code")
        gradebook.add_solution_cell("todo", "01_one", "demo")
        for student in ("graded", "waiting"):
            gradebook.add_student(student)
            gradebook.add_submission("demo", student)
            for name, score in (("seen", 1.5), ("unseen", 0.0)):
                grade = gradebook.find_grade(name, "01_one", "demo", student)
                grade.auto_score = score if student == "graded" else None
                grade.needs_manual_grade = student == "waiting"
            comment = gradebook.find_comment("todo", "01_one", "demo", student)
            comment.manual_comment = f"Well **begun**. {EVIL}"
            folder = course / "autograded" / student / "demo"
            folder.mkdir(parents=True)
            nbformat.write(a_notebook(), folder / "01_one.ipynb")
        gradebook.db.commit()
    result = nbgrader("generate_feedback", "demo")
    assert result.returncode == 0, result.stderr
    assert "not recognized" not in result.stderr
    return {
        student: (course / "feedback" / student / "demo" / "01_one.html").read_text("utf-8")
        for student in ("graded", "waiting")
    }
