"""Does a student keep every word when the lessons change under their hands?"""

import subprocess

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from grading.lab.working_copy import RELEASED, renew

NAME = "lesson/01_step.ipynb"
STUB, ANSWER = "# TODO\n# YOUR CODE HERE", "# TODO\nx = 1"


def tagged(name, source, **flags):
    """Return a cell of nbgrader's."""
    marks = {"grade": False, "solution": False, "locked": False, "schema_version": 3, **flags}
    return new_code_cell(source, id=name, metadata={"nbgrader": {"grade_id": name, **marks}})


def lesson(text="Why?", start="begin()", todo=STUB, check="check(x)", extra=()):
    """Return a released notebook."""
    return new_notebook(
        cells=[
            new_markdown_cell(text, id="text"),
            tagged("start", start, locked=True),
            tagged("todo", todo, solution=True),
            tagged("check", check, grade=True, locked=True, points=2),
            *extra,
        ]
    )


def write(path, notebook):
    path.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(notebook, path)


@pytest.fixture
def course(tmp_path):
    """Return the folder of a release and of the working copy made from it."""
    release, work = tmp_path / "release", tmp_path / "work"
    write(release / NAME, lesson())
    assert renew(release, work) == []
    return release, work


def edit(work, change):
    """Let a student change a notebook."""
    notebook = nbformat.read(work / NAME, as_version=4)
    change({cell.id: cell for cell in notebook.cells}, notebook)
    write(work / NAME, notebook)


def sources(work):
    return [cell.source for cell in nbformat.read(work / NAME, as_version=4).cells]


def answer(cells, notebook):
    cells["todo"].source = ANSWER
    cells["todo"].outputs = [new_output("stream", text="1\n")]


def test_a_new_student_gets_a_copy(course):
    release, work = course
    assert (work / NAME).read_bytes() == (release / NAME).read_bytes()
    assert renew(release, work) == []


def test_an_answer_stays_and_the_rest_is_renewed(course):
    release, work = course
    edit(work, answer)
    write(release / NAME, lesson(text="Because.", start="begin(2)", check="check(x, 2)"))
    (told,) = renew(release, work)
    assert told.startswith(f"{NAME} is renewed")
    assert sources(work) == ["Because.", "begin(2)", ANSWER, "check(x, 2)"]
    assert nbformat.read(work / NAME, as_version=4).cells[2].outputs
    assert renew(release, work) == []


def test_an_untouched_task_is_renewed(course):
    release, work = course
    write(release / NAME, lesson(todo="# TODO: more\n# YOUR CODE HERE"))
    renew(release, work)
    assert sources(work)[2] == "# TODO: more\n# YOUR CODE HERE"


def test_cells_of_the_student_stay_where_they_were(course):
    release, work = course

    def add(cells, notebook):
        notebook.cells.insert(0, new_markdown_cell("mine, at the top"))
        notebook.cells.insert(3, new_code_cell("mine, after the start"))
        notebook.cells.append(new_code_cell("mine, at the end"))

    edit(work, add)
    write(release / NAME, lesson(extra=[new_markdown_cell("What comes next", id="next")]))
    renew(release, work)
    assert sources(work) == [
        "mine, at the top",
        "Why?",
        "begin()",
        "mine, after the start",
        STUB,
        "check(x)",
        "mine, at the end",
        "What comes next",
    ]


def test_a_text_that_both_changed_is_there_twice(course):
    release, work = course

    def note(cells, notebook):
        cells["text"].source = "Why? My note."

    edit(work, note)
    write(release / NAME, lesson(start="begin(2)"))
    renew(release, work)
    assert sources(work)[:2] == ["Why? My note.", "begin(2)"]
    write(release / NAME, lesson(text="Because.", start="begin(2)"))
    renew(release, work)
    assert sources(work)[:3] == ["Because.", "Why? My note.", "begin(2)"]


def test_a_locked_cell_that_was_edited_is_put_back(course):
    release, work = course

    def cheat(cells, notebook):
        cells["check"].source = "5.0"
        del notebook.cells[1]

    edit(work, cheat)
    write(release / NAME, lesson(text="Because."))
    renew(release, work)
    assert sources(work) == ["Because.", "begin()", STUB, "check(x)"]


def test_a_task_that_is_gone_keeps_its_answer_as_a_cell_of_the_student(course):
    release, work = course
    edit(work, answer)
    new = lesson()
    del new.cells[2]
    write(release / NAME, new)
    renew(release, work)
    cells = nbformat.read(work / NAME, as_version=4).cells
    assert [cell.source for cell in cells] == ["Why?", "begin()", ANSWER, "check(x)"]
    assert "nbgrader" not in cells[2].metadata


def test_a_copied_answer_is_not_lost(course):
    release, work = course

    def copy(cells, notebook):
        twin = tagged("todo", "x = 2  # another try", solution=True)
        twin.id = "twin"
        notebook.cells.insert(3, twin)
        answer(cells, notebook)

    edit(work, copy)
    write(release / NAME, lesson(text="Because."))
    renew(release, work)
    assert sources(work) == ["Because.", "begin()", ANSWER, "x = 2  # another try", "check(x)"]


def test_without_the_earlier_release_nothing_is_lost(course):
    release, work = course
    edit(work, answer)
    (work / RELEASED / NAME).unlink()
    write(release / NAME, lesson(text="Because."))
    renew(release, work)
    assert ANSWER in sources(work)
    assert {"Why?", "Because."} & set(sources(work))


def test_a_broken_notebook_is_left_alone(course):
    release, work = course
    (work / NAME).write_text("{ half a notebook")
    write(release / NAME, lesson(text="Because."))
    (told,) = renew(release, work)
    assert "cannot be read" in told
    assert (work / NAME).read_text() == "{ half a notebook"


def test_a_deleted_notebook_comes_back_fresh(course):
    release, work = course
    edit(work, answer)
    (work / NAME).unlink()
    assert renew(release, work) == []
    assert sources(work) == sources(release)


def test_a_pull_never_conflicts(tmp_path):
    """Edit, pull a changed release, edit on."""

    def git(folder, *words):
        who = ("-c", "user.name=x", "-c", "user.email=x@example.org")
        subprocess.run(["git", "-C", folder, *who, *words], check=True, capture_output=True)

    course, student = tmp_path / "course", tmp_path / "student"
    write(course / "notebooks" / NAME, lesson())
    (course / ".gitignore").write_text("/work/\n")
    git(course, "init")
    git(course, "add", "-A")
    git(course, "commit", "-m", "first")
    git(tmp_path, "clone", course, student)
    release, work = student / "notebooks", student / "work"
    renew(release, work)
    edit(work, answer)
    write(course / "notebooks" / NAME, lesson(text="Because."))
    git(course, "commit", "-am", "second")
    git(student, "pull")
    renew(release, work)
    assert sources(work) == ["Because.", "begin()", ANSWER, "check(x)"]
    edit(work, lambda cells, notebook: notebook.cells.append(new_code_cell("and on")))
    assert renew(release, work) == []
    assert sources(work)[-1] == "and on"
