"""Write the first of a student's feedback pages."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from grading.course import Course
from grading.gradebook.standing import Standing
from grading.pages.feedback.student import remarks, rows, sum_text, words_of_assignment
from utils.files import write_whole
from utils.messages import feedback as m
from utils.messages import say

HERE = Path(__file__).parent
PAGE = "index.html"


def write_index(course: Course, one: Standing) -> None:
    """Write the page, if it is not there as it should be."""
    environment = Environment(
        loader=FileSystemLoader([HERE, HERE / "page", HERE.parent]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    lesson = words_of_assignment(course, one.assignment)
    named = f"{one.first_name} {one.last_name}".strip() or one.student
    text = environment.get_template("student.html.j2").render(
        m=m,
        say=say,
        title=say(m.TITLE, notebook=lesson),
        student=named,
        sum=sum_text(one),
        remarks=remarks(course, one, one),
        rows=rows(course, one),
    )
    folders = course.folders
    page = course.folder(folders.feedback_directory, one.student, one.assignment) / PAGE
    if not page.is_file() or page.read_text(encoding="utf-8") != text:
        page.parent.mkdir(parents=True, exist_ok=True)
        write_whole(page, text)
        page.chmod(0o644)
