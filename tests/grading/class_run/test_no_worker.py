"""What do students read whose notebooks no worker could run?"""

from types import SimpleNamespace

import nbformat
from asl_lesson import ASSIGNMENT, assignment_in
from class_runs import STEPS, hand_in

from grading.class_run import cluster
from grading.class_run.run import autograde
from utils.language import KEY, translations
from utils.messages import grading as m


def test_each_reads_it_in_the_language_of_the_notebook(small, monkeypatch):
    hand_in(small, "ann")
    for path in hand_in(small, "chul").glob("*.ipynb"):
        notebook = nbformat.read(path, as_version=4)
        notebook.metadata[KEY] = "ko"
        nbformat.write(notebook, path)

    def grade_all(client, tasks, most_bytes):
        for task in tasks:
            yield task, RuntimeError("the cable was out")

    monkeypatch.setattr(cluster, "grade_all", grade_all)
    done = autograde(assignment_in(small), SimpleNamespace(client=lambda: None))
    assert [len(done.troubles[student]) for student in ("ann", "chul")] == [2, 2]
    assert all("the cable was out" in said for said in done.troubles["chul"])
    korean = translations("ko")
    for student, reason in (("ann", m.NO_WORKER), ("chul", korean[m.NO_WORKER])):
        folder = small / "grading" / "autograded" / student / ASSIGNMENT
        for step in STEPS:
            first = nbformat.read(folder / f"{step}.ipynb", as_version=4).cells[0].source
            assert reason in first
            assert "the cable was out" not in first
