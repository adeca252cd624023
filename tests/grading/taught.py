"""Classes of two steps that are taught through a year, and what each place says of their points."""

import csv
import os
import re
import shutil
from pathlib import Path

from asl_lesson import ASSIGNMENT
from bs4 import BeautifulSoup
from nbgrader.api import Gradebook
from traitlets.config import Config
from typer.testing import CliRunner

from grading.__main__ import app
from grading.course import Course
from grading.gradebook.export import CanvasExportPlugin, MoodleExportPlugin, PlainExportPlugin
from grading.gradebook.standing import State
from tests.grading.class_runs import STEPS, command, hand_in, make_project, nbgrader

CHECK = ("reshape_shapes", STEPS[1], ASSIGNMENT)
TODO = ("reshape_reshape_todo", STEPS[1], ASSIGNMENT)
ROW = '"ranges": 3,'
LATE = "2026-12-02 19:30:00 UTC"
POINTS = r"([\d.]+) of [\d.]+ points"
SUMS = {
    State.GRADED: POINTS,
    State.OLDER: POINTS,
    State.NEEDS_PERSON: f"{POINTS} so far",
    State.NOT_GRADED: "Not graded",
    State.NOT_HANDED_IN: "Not handed in",
    State.PART_MISSING: "Not complete yet",
    State.EXCUSED: "Excused",
    State.ZERO: "Counts as 0",
}
"""What a student's own page says of work in each state."""


class Walk:
    """A class of six, and what an instructor does with it in the shell.

    Ben and Eve have wrong answers, Cem left a notebook out, Dora is late.
    """

    def __init__(self, project):
        make_project(project)
        self.project = project
        for student in ("ann", "cem", "finn"):
            hand_in(project, student)
        for student in ("ben", "eve"):
            hand_in(project, student, "wrong")
        (hand_in(project, "dora") / "timestamp.txt").write_text(LATE)
        (project / "grading" / "submitted" / "cem" / ASSIGNMENT / f"{STEPS[1]}.ipynb").unlink()

    def run(self, *arguments):
        """Run a command; return what it printed."""
        code, said = run(self.project, *arguments)
        assert code in (0, 1), said
        return said

    def hand_in_again(self, student, note=""):
        """Put right answers in place of what a student handed in."""
        shutil.rmtree(self.project / "grading" / "submitted" / student)
        hand_in(self.project, student, note=note)

    def set_policy(self, method):
        """Say what late work loses."""
        with (self.project / "nbgrader_config.py").open("a", encoding="utf-8") as file:
            file.write(f'c.LatePolicy.penalty_method = "{method}"\n')

    def change_points(self):
        """Give a check two points more, release it anew, and grade; return what was said."""
        row = self.project / "utils" / "lessons" / ASSIGNMENT / "lesson.py"
        text = row.read_text(encoding="utf-8")
        assert ROW in text
        row.write_text(text.replace(ROW, ROW.replace("3", "5")), encoding="utf-8")
        nbgrader(self.project, "generate_assignment", ASSIGNMENT, "--force")
        code, said = command(self.project, "autograde")  # in a process that reads the new row
        assert code in (0, 1), said
        return said

    def points(self):
        """Return the one thing that the five places say of each student in the end."""
        found = readings(self.project)
        assert all(len(said) == 1 for said in found.values()), found
        return {student: said.pop() for student, said in sorted(found.items())}


def run(project, *arguments):
    """Run a command of the grader in this process; return its exit code and what it printed."""
    before = Path.cwd()
    os.chdir(project)
    try:
        done = CliRunner().invoke(app, arguments, env={"COLUMNS": "160"})
    finally:
        os.chdir(before)
    if done.exception and not isinstance(done.exception, SystemExit):
        raise done.exception
    return done.exit_code, done.output


def gradebook(project):
    """Open the gradebook of a project."""
    return Gradebook(f"sqlite:///{project / 'grading' / 'gradebook.db'}")


def by_hand(project, student, manual=None, extra=None, cell=CHECK):
    """Set a score as the formgrader does, and the mark for a person with it."""
    with gradebook(project) as found:
        grade = found.find_grade(*cell, student)
        grade.manual_score, grade.extra_credit = manual, extra
        grade.needs_manual_grade = manual is None and grade.auto_score is None
        found.db.commit()


def comment(project, student, text, cell=TODO):
    """Write a comment as the formgrader does."""
    with gradebook(project) as found:
        found.find_comment(*cell, student).manual_comment = text
        found.db.commit()


def printed(project):
    """Return the rows of the table that ``scores`` prints, by student."""
    _, said = run(project, "scores")
    rows = [[cell.strip() for cell in line.split("│")[1:-1]] for line in said.splitlines()]
    return {row[0]: row[1:] for row in rows if len(row) > 1}


def exported(project, plugin):
    """Return the points that an export gives each student."""
    config = Course.of(project).config.copy()
    path = project / "export.csv"
    config.merge(Config({plugin.__name__: {"to": str(path)}}))
    with gradebook(project) as found:
        plugin(config=config).export(found)
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    return rows


def readings(project):
    """Return what the five places say of each student in the end, ``-`` for no points.

    The places are the printed scores, the report, the three exports, and the feedback. The state
    that they name beside the points must be one, too.
    """
    found = {student: {"scores": row[-2]} for student, row in printed(project).items()}
    states = {student: {row[-1]} for student, row in printed(project).items()}
    assert run(project, "report", ASSIGNMENT)[0] == 0
    text = (project / "grading" / "reports" / f"{ASSIGNMENT}.html").read_text("utf-8")
    rows = BeautifulSoup(text, "html.parser").find("caption", string=re.compile("^Every student"))
    for row in rows.parent.select("tbody tr"):
        found[row.th.text]["report"] = row("td")[-5].text.replace("–", "-")
        states[row.th.text].add(row("td")[-4].text)
    for row in exported(project, PlainExportPlugin)[1:]:
        found[row[3]]["plain"] = row[8] if row[8][:1].isdigit() else "-"
        states[row[3]].add(row[10])
    for plugin, name in ((CanvasExportPlugin, 2), (MoodleExportPlugin, 0)):
        for row in exported(project, plugin):
            if row[name] in found:
                found[row[name]][plugin.__name__] = row[-1].replace("EX", "") or "-"
    for row in exported(project, CanvasExportPlugin)[2:]:
        assert (row[-1] == "EX") == (State.EXCUSED in states[row[2]]), row
    run(project, "feedback", ASSIGNMENT)
    for student, said in found.items():
        assert len(states[student]) == 1, (student, states[student])
        said["feedback"] = summed(project, student, *states[student])
    return {student: set(said.values()) for student, said in found.items()}


def summed(project, student, state):
    """Return the sum that the student's own page gives, ``-`` where it gives none.

    The page must say that the work is in this state.
    """
    page = project / "grading" / "feedback" / student / ASSIGNMENT / "index.html"
    if not page.exists():
        return "-"
    text = BeautifulSoup(page.read_text("utf-8"), "html.parser").select_one(".sum").text
    assert re.fullmatch(SUMS[state], text), (student, state, text)
    number = re.fullmatch(SUMS[State.GRADED], text)
    return number[1] if number else "0" if state == State.ZERO else "-"


def of_the_formgrader(project, student):
    """Return the score and the penalty that nbgrader's own tables have of a student."""
    with gradebook(project) as found:
        submission = found.find_submission(ASSIGNMENT, student)
        return submission.score, submission.late_submission_penalty
