"""Write the first of a student's feedback pages."""

from collections import Counter
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from grading.course import Course
from grading.gradebook.standing import Standing
from grading.pages.feedback.student import remarks, rows, sum_text, words_of_assignment
from utils.files import write_whole
from utils.language import language, language_in, languages, speaking
from utils.messages import feedback as m
from utils.messages import say

HERE = Path(__file__).parent
PAGE = "index.html"


def write_index(course: Course, one: Standing) -> None:
    """Write the page in the language of the student's work, if it is not there as it should be."""
    with speaking(language_of_work(course, one)):
        text = page_of(course, one)
    folders = course.folders
    page = course.folder(folders.feedback_directory, one.student, one.assignment) / PAGE
    if not page.is_file() or page.read_text(encoding="utf-8") != text:
        page.parent.mkdir(parents=True, exist_ok=True)
        write_whole(page, text)


def language_of_work(course: Course, one: Standing) -> str:
    """Return the language of most of a student's notebooks, English before others."""
    folder = course.folder(course.folders.autograded_directory, one.student, one.assignment)
    found = Counter(
        language_in(path.read_bytes())
        for notebook in one.notebooks
        if (path := folder / f"{notebook.name}.ipynb").is_file()
    )
    return max(languages(), key=lambda name: found[name])


def page_of(course: Course, one: Standing) -> str:
    """Return the page."""
    environment = Environment(
        loader=FileSystemLoader([HERE, HERE / "page", HERE.parent]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    lesson = words_of_assignment(course, one.assignment)
    named = f"{one.first_name} {one.last_name}".strip() or one.student
    return environment.get_template("student.html.j2").render(
        language=language,
        m=m,
        say=say,
        title=say(m.TITLE, notebook=lesson),
        student=named,
        sum=sum_text(one),
        remarks=remarks(course, one, one),
        rows=rows(course, one),
    )
