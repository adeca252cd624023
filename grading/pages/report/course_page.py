"""The page that sums a course up: a row an assignment, with the way to its report."""

from dataclasses import dataclass
from pathlib import Path
from statistics import fmean

from grading.course import Course
from grading.gradebook.standing import read_standings
from grading.pages.report import figures
from grading.pages.report.page import class_of, findings, page_of, template, troubles_of
from grading.pages.report.source import NoResults
from grading.pages.titles import name_of
from utils.files import write_whole

PAGE = "index.html"


@dataclass(frozen=True)
class Row:
    """An assignment: its name and title, its report, its students, and their points.

    ``mean`` is that of the students who have points in the end, ``None`` where there are none;
    ``incomplete`` counts the others.
    """

    name: str
    title: str
    page: str
    students: int
    points: float
    mean: float | None
    incomplete: int
    findings: int


def rows(course: Course) -> list[Row]:
    """Return a row for each assignment that was graded."""
    found = []
    for assignment in map(course.assignment, course.assignments()):
        standings = read_standings(assignment)
        try:
            graded = class_of(assignment, standings)
        except NoResults:
            continue
        steps = figures.by_step(standings)
        students = figures.students_of(standings, graded)
        totals = figures.totals(students)
        found.append(
            Row(
                name=assignment.name,
                title=name_of(assignment),
                page=page_of(assignment).name,
                students=len(students),
                points=sum(spread.points for spread in steps.values()),
                mean=fmean(totals) if totals else None,
                incomplete=len(students) - len(totals),
                findings=len(findings(graded, "faults")) + len(troubles_of(assignment, standings)),
            )
        )
    return found


def write_course_page(course: Course) -> Path:
    """Write the page and return where it lies."""
    page = course.state / "reports" / PAGE
    name = course.folders.course_id or course.root.name
    write_whole(page, template("course.html.j2").render(course=name, rows=rows(course)))
    return page
