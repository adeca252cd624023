"""Can a class be taught in the browser alone: release, fetch, submit, grade, comment, read?"""

from dataclasses import replace

import nbformat
import pytest
from asl_lesson import ASSIGNMENT, SOLUTIONS
from formgrader_page import FormgraderPage
from lab_page import LabPage
from looking import take_pictures
from playwright.sync_api import expect
from servers import running
from small_course import STEP, account, make_course
from watching import Watch

from grading.lab.roles import INSTRUCTOR, STUDENT
from grading.upkeep import corpus
from grading.upkeep.answers import answers_of
from utils.messages import checks as m

pytestmark = pytest.mark.slow

COMMENT = "Look at the number of dimensions again."


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    """Return a small course, of one step, with this project's configuration."""
    folder = tmp_path_factory.mktemp("course")
    make_course(folder, tmp_path_factory.mktemp("exchange"))
    return folder


@pytest.fixture(scope="module")
def instructor_server(course, tmp_path_factory):
    """Return an instructor's JupyterLab on that course."""
    role = replace(INSTRUCTOR, folder=course)
    with running(role, tmp_path_factory.mktemp("instructor"), course) as server:
        yield server


@pytest.fixture(scope="module")
def student_folder(tmp_path_factory):
    """Return an empty folder of a student."""
    return tmp_path_factory.mktemp("student")


@pytest.fixture(scope="module")
def student_server(course, student_folder, tmp_path_factory):
    """Return a student's JupyterLab, which shares the exchange with the instructor."""
    role = replace(STUDENT, folder=student_folder)
    with running(role, tmp_path_factory.mktemp("jupyter"), course) as server:
        yield server


@pytest.fixture
def pages(browser, instructor_server, student_server):
    """Return a page of each; errors in one of them fail the test."""
    watches = []
    with browser.new_context() as first, browser.new_context() as second:
        for context, server in ((first, instructor_server), (second, student_server)):
            watches.append(Watch(server.address))
            watches[-1].follow(context)
        instructor = FormgraderPage(first.new_page(), instructor_server)
        yield instructor, LabPage(second.new_page(), student_server)
    assert [watch.problems for watch in watches] == [[], []]


def keep_sliders(path):
    """Write the state of a slider into a notebook, as JupyterLab does where there is one."""
    notebook = nbformat.read(path, as_version=4)
    state = {"version_major": 2, "version_minor": 0, "state": {}}
    notebook.metadata.widgets = {"application/vnd.jupyter.widget-state+json": state}
    nbformat.write(notebook, path)


def test_a_class_from_release_to_feedback(pages, student_folder):
    formgrader, student = pages
    take_pictures(formgrader.page, "formgrader-assignments")
    assert "Successfully created the student version" in formgrader.press(ASSIGNMENT, "assign")
    assert "Successfully released" in formgrader.press(ASSIGNMENT, "release")

    student.open_assignment_list()
    student.press_in_list("released", ASSIGNMENT, "Fetch")
    student.expect_in_list("fetched", ASSIGNMENT)
    reference = answers_of(nbformat.read(SOLUTIONS / f"{STEP}.ipynb", as_version=4))
    student.open(f"{ASSIGNMENT}/{STEP}.ipynb")
    mistakes = corpus.table(ASSIGNMENT, STEP)["sample"]
    for name, answer in {**reference, **mistakes}.items():
        student.type_answer(name, answer)
    student.run_all()
    student.save()
    assert (student_folder / ASSIGNMENT / "progress.json").is_file()
    keep_sliders(student_folder / ASSIGNMENT / f"{STEP}.ipynb")
    student.open_assignment_list()
    student.press_in_list("fetched", ASSIGNMENT, "Submit")
    student.expect_in_list("submitted", ASSIGNMENT)

    assert "Successfully collected" in formgrader.press(ASSIGNMENT, "collect")
    formgrader.follow(formgrader.row(ASSIGNMENT).locator("td.num-submissions a"))
    formgrader.expect_status(account(), "needs autograding")
    assert "Successfully autograded" in formgrader.press(account(), "autograde")
    formgrader.expect_status(account(), "graded")
    assert formgrader.row(account()).locator("td.score").inner_text() == "7 / 10"

    take_pictures(formgrader.page, "formgrader-scores")
    formgrader.frame.get_by_role("link", name="Manual Grading").click()
    for name in (ASSIGNMENT, STEP):
        formgrader.follow(name)
    formgrader.follow("Submission #1")
    formgrader.comment("reshape_reshape_todo", COMMENT)
    take_pictures(formgrader.page, "formgrader-submission")

    formgrader.open()
    assert "Successfully generated feedback" in formgrader.press(ASSIGNMENT, "generate-feedback")
    assert "Successfully released feedback" in formgrader.press(ASSIGNMENT, "release-feedback")

    student.open_assignment_list()
    with student.page.expect_response(lambda r: "fetch_feedback" in r.url):
        student.press_in_list("submitted", ASSIGNMENT, "Fetch Feedback")
    (page,) = (student_folder / ASSIGNMENT / "feedback").glob(f"*/{STEP}.html")
    student.page.goto(student.server.url(f"/lab/tree/{page.relative_to(student_folder)}?reset"))
    feedback = student.page.frame_locator(".jp-HTMLViewer iframe")
    expect(feedback.get_by_text(COMMENT)).to_be_visible()
    expect(feedback.get_by_text("7 of 10 points", exact=True).first).to_be_visible()
    report = feedback.get_by_text(m.STATES["wrong"]).first
    take_pictures(student.page, "feedback", shown=report)
    feedback.get_by_role("link", name=m.HINTS).first.click()
    hints = feedback.locator("#reshape_shapes_hints summary", has_text="Hint 1")
    expect(hints).to_be_in_viewport()
    assert "html-manager" not in page.read_text(encoding="utf-8")
