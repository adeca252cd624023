"""Does a notebook that goes wrong cost its own cells only, and say so to both readers?"""

import asyncio

import nbformat
import pytest

from grading.engine.judge.client import Judge
from grading.engine.sandbox.box import SandboxError
from grading.engine.sandbox.kernels import WarmProcess

STEP = "04_normalize"
TODO, ANSWER = "normalize_normalize_todo", "normalize_answer"
QUICK = {"seconds_per_cell": 5, "seconds_per_notebook": 60}


def points(result):
    return {check.cell.removeprefix("normalize_"): check.earned for check in result.checks}


def said(result, cell):
    """Return what a student reads under a cell."""
    found = next(
        c
        for c in result.notebook["cells"]
        if c["metadata"].get("nbgrader", {}).get("grade_id") == cell
    )
    return "\n".join(line for o in found["outputs"] for line in o.get("traceback", []))


FAULTS = {
    "an endless loop": ("while True:\n    pass", "time"),
    "a loop that ignores interrupts": (
        "while True:\n    try:\n        while True:\n            pass\n"
        "    except KeyboardInterrupt:\n        pass",
        "time",
    ),
    "a deadlock": (
        "import threading\nlock = threading.Lock()\nlock.acquire()\nlock.acquire()",
        "time",
    ),
    "an exit": ("import os\nos._exit(3)", "ended"),
    "a kernel that kills itself": (
        "import os, signal\nos.kill(os.getpid(), signal.SIGKILL)",
        "ended",
    ),
    "memory in one process": ("hog = b'x' * (20 * 2**30)", None),
    "memory bit by bit": (
        "import os, time\nfor _ in range(12):\n    if os.fork() == 0:\n"
        "        hog = bytearray(200 * 2**20)\n        time.sleep(30)\ntime.sleep(30)",
        "memory",
    ),
    "memory that a list keeps": (
        "hog = []\nwhile True:\n    hog.append(bytearray(2**16))",
        "memory",
    ),
    "a fork bomb": ("import os\nwhile True:\n    os.fork()", None),
    "a full scratch folder": ("open('big', 'wb').write(b'x' * (300 * 2**20))", None),
    "a gigabyte of output": (
        "import sys\nfor _ in range(1024):\n    print('x' * 2**20)\n    sys.stdout.flush()",
        "output",
    ),
    "a display of a million elements": ("print(list(range(3_000_000)))", "output"),
    "one message too large to receive": ("print('x' * (100 * 2**20))", "output"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_the_cell_is_lost_and_the_rest_is_graded(fault, grade, handed_in):
    code, kind = FAULTS[fault]
    limits = QUICK | {"megabytes_of_memory": 1500}
    result = grade(STEP, handed_in(STEP, **{TODO: code}), **limits)
    assert points(result) == {"predicted": 2.0, "ranges": 0.0, "values": 0.0, "question": 2.0} or (
        kind is None
    )
    assert points(result)["question"] == 2.0
    assert points(result)["values"] == 0.0
    if kind:
        assert kind in [finding.kind for finding in result.faults]
        assert all(finding.student and finding.instructor for finding in result.faults)
        assert said(result, TODO)


LEAVES = {
    "a shutdown": (
        "from traitlets.config.application import Application\n"
        "Application.instance().kernel.do_shutdown(False)"
    ),
    "an exit()": "exit()",
    "a quit() among others": "x_train = x_train / 255\nquit()",
}


@pytest.mark.parametrize("leaves", LEAVES)
def test_a_cell_that_leaves_is_lost_and_the_next_one_runs(leaves, grade, handed_in):
    result = grade(STEP, handed_in(STEP, **{TODO: LEAVES[leaves]}), **QUICK)
    assert points(result)["question"] == 2.0
    assert points(result)["values"] == 0.0
    assert [finding.kind for finding in result.faults] == ["ended"]
    assert "Stopped" not in said(result, ANSWER)
    assert said(result, TODO)


def test_cells_above_a_death_are_run_again(grade, handed_in):
    """The start and the first answer are there for the checks below the cell that died."""
    step = "02_extract_labels"
    code = "import os\nos._exit(1)"
    result = grade(step, handed_in(step, extract_labels_images_todo=code), **QUICK)
    earned = {check.cell: check.earned for check in result.checks}
    assert earned["extract_labels_labels"] == 2.0
    assert earned["extract_labels_images"] == 0.0
    assert earned["extract_labels_question"] == 2.0


NO_ANSWERS = {
    "a kernel without memory": """
hog = []
try:
    while True:
        hog.append(bytearray(2**16))
except MemoryError:
    del hog[-50:]  # 3 MB are left for the reply, and none for what is handed over
""",
    "a hand-over that was taken away": "import sys\nsys.modules.pop('_handover')",
}


@pytest.mark.parametrize("kind", NO_ANSWERS)
def test_a_kernel_that_hands_nothing_over_uses_up_no_time(kind, grade, handed_in):
    """Waiting for its values until the limit of a cell would leave none to the cells below."""
    answers = {"normalize_predicted_todo": NO_ANSWERS[kind], TODO: "print('still here')"}
    limits = {"seconds_per_cell": 300, "seconds_per_notebook": 300, "megabytes_of_memory": 1500}
    result = grade(STEP, handed_in(STEP, **answers), **limits)
    assert not any(finding.kind == "time" for finding in result.faults)
    assert "NotRun" not in [
        o.get("ename") for cell in result.notebook["cells"] for o in cell.get("outputs", [])
    ]


@pytest.mark.parametrize(("first", "second"), [(Judge, WarmProcess), (WarmProcess, Judge)])
def test_where_no_walls_can_be_built_the_reason_is_said(
    first, second, grade, handed_in, monkeypatch
):
    """Both processes start together, and neither is stopped while it is on its way."""

    async def refuse():
        raise SandboxError("no walls")

    async def refuse_later():
        for _ in range(20):
            await asyncio.sleep(0)  # the loop's next turn
        await refuse()

    monkeypatch.setattr(first, "shared", refuse)
    monkeypatch.setattr(second, "shared", refuse_later)
    with pytest.raises(SandboxError, match="no walls"):
        grade(STEP, handed_in(STEP))


def test_output_that_is_no_text_shows_as_well_as_it_can(grade, handed_in):
    code = "import sys\nprint('\\ud800')\nx_train = x_train / 255\nx_valid = x_valid / 255"
    result = grade(STEP, handed_in(STEP, **{TODO: code}), **QUICK)
    assert points(result) == {"predicted": 2.0, "ranges": 3.0, "values": 3.0, "question": 2.0}
    nbformat.writes(nbformat.from_dict(result.notebook)).encode("utf-8")


NO_NOTEBOOKS = {
    "empty": (b"", "empty"),
    "not JSON": (b'{"cells": [', "damaged (line 1)"),
    "not UTF-8": (b"\xff\xfe\x00", "UTF-8"),
    "another kind of JSON": (b"[1, 2]", "not a notebook"),
    "nested without end": (b"[" * 200_000, "not a notebook"),
    "of format 3": (b'{"nbformat": 3, "worksheets": []}', "format 3"),
    "of a future format": (b'{"nbformat": 7, "cells": []}', "format 7"),
    "cells that are none": (b'{"nbformat": 4, "cells": [7]}', "not a notebook"),
}


@pytest.mark.parametrize("kind", NO_NOTEBOOKS)
def test_what_is_no_notebook_is_not_graded_and_says_why(kind, grade):
    data, words = NO_NOTEBOOKS[kind]
    result = grade(STEP, data)
    assert not result.graded
    assert result.checks == []
    assert words in result.faults[0].student
    assert words in result.notebook["cells"][0]["source"]


def cell_of(notebook, name):
    return next(
        i
        for i, cell in enumerate(notebook.cells)
        if cell.metadata.get("nbgrader", {}).get("grade_id") == name
    )


def doubled(notebook):
    notebook.cells.append(notebook.cells[cell_of(notebook, "normalize_ranges")].copy())
    return "doubled"


def deleted(notebook):
    del notebook.cells[cell_of(notebook, "normalize_values")]
    return "deleted"


def retyped(notebook):
    notebook.cells[cell_of(notebook, "normalize_ranges")].cell_type = "markdown"
    for key in ("outputs", "execution_count"):
        notebook.cells[cell_of(notebook, "normalize_ranges")].pop(key, None)


def reordered(notebook):
    notebook.cells.insert(2, notebook.cells.pop(cell_of(notebook, "normalize_ranges")))
    return "moved"


def renamed(notebook):
    notebook.cells[cell_of(notebook, "normalize_ranges")].metadata.nbgrader.grade_id = "mine"
    return "deleted"


def edited(notebook):
    notebook.cells[cell_of(notebook, "normalize_ranges")].source = "5.0"
    return "edited"


def repointed(notebook):
    notebook.cells[cell_of(notebook, "normalize_ranges")].metadata.nbgrader.points = 500


def split(notebook):
    place = cell_of(notebook, TODO)
    cell = notebook.cells[place]
    first, second = "x_train = x_train / 255", "x_valid = x_valid / 255"
    cell.source = first
    notebook.cells.insert(place + 1, nbformat.v4.new_code_cell(second))


@pytest.mark.parametrize(
    "change", [doubled, deleted, retyped, reordered, renamed, edited, repointed, split]
)
def test_changed_cells_are_put_back_and_named(change, grade, handed_in):
    notebook = handed_in(STEP)
    kind = change(notebook)
    result = grade(STEP, notebook, **QUICK)
    assert points(result) == {"predicted": 2.0, "ranges": 3.0, "values": 3.0, "question": 2.0}
    assert kind is None or kind in [finding.kind for finding in result.suspicions]


def test_a_skipping_tag_skips_nothing(grade, handed_in):
    notebook = handed_in(STEP, **{TODO: "pass"})
    for cell in notebook.cells:
        cell.metadata["tags"] = ["skip-execution", "raises-exception"]
    assert points(grade(STEP, notebook, **QUICK))["ranges"] == 0.0
