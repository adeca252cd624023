"""The page that sums a course up: a row an assignment, with the way to its report."""

from dataclasses import dataclass
from pathlib import Path
from statistics import fmean

from grading.course import Course
from grading.gradebook.standing import read_standings
from grading.pages.report import figures
from grading.pages.report.page import findings, page_of, template, troubles_of
from grading.pages.report.source import NoResults, read_class
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
        try:
            graded = read_class(assignment)
        except NoResults:
            continue
        standings = read_standings(assignment)
        steps = figures.by_step(standings)
        students = figures.students_of(standings, graded)
        totals = figures.totals(students)
        listed = {student.name for student in students}
        of_class = {name: what for name, what in graded.items() if name in listed}
        found.append(
            Row(
                name=assignment.name,
                title=name_of(assignment),
                page=page_of(assignment).name,
                students=len(students),
                points=sum(spread.points for spread in steps.values()),
                mean=fmean(totals) if totals else None,
                incomplete=len(students) - len(totals),
                findings=len(findings(of_class, "faults"))
                + len(troubles_of(assignment, standings)),
            )
        )
    return found


def write_course_page(course: Course) -> Path:
    """Write the page and return where it lies."""
    page = course.state / "reports" / PAGE
    name = course.folders.course_id or course.root.name
    write_whole(page, template("course.html.j2").render(course=name, rows=rows(course)))
    return page
