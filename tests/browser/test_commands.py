"""Do the commands behind `make lab` and `make instructor` open what they promise?"""

import shutil

import pytest
from asl_lesson import ASSIGNMENT
from formgrader_page import FormgraderPage
from lab_page import LabPage
from playwright.sync_api import expect
from servers import own_environment, serving
from watching import Watch

from grading.lab.roles import INSTRUCTOR, STUDENT
from grading.upkeep.copies import copy_project
from utils.lesson import FIRST_PAGE
from utils.settings import ROOT

pytestmark = pytest.mark.slow

SAMPLES = {"sample_perfect", "sample_half_done", "sample_mistakes", "sample_untouched"}


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    """Return a copy of the project, with its README, which an instructor sees first."""
    folder = tmp_path_factory.mktemp("project")
    copy_project(folder)
    shutil.copy(ROOT / "README.md", folder)
    return folder


@pytest.fixture
def opened(request, project, tmp_path, browser):
    """Return a page of the JupyterLab that the command starts, and the server behind it."""
    variables = {**own_environment(tmp_path), "PYTHONPATH": str(project)}
    command = ["-m", "grading.lab", request.param.name]
    with serving(command, project, variables) as server, browser.new_context() as context:
        watch = Watch(server.address)
        watch.follow(context)
        page = context.new_page()
        page.goto(server.url("/"))
        yield page, server
    assert watch.problems == []


@pytest.mark.parametrize("opened", [STUDENT], indirect=True)
def test_a_student_gets_the_first_page_and_no_solutions(opened):
    lab = LabPage(*opened)
    lab.wait_for_kernel(f"{FIRST_PAGE}.ipynb")
    assert "0 of 10 steps done" in lab.run("start-progress")
    files = lab.page.locator(".jp-DirListing-item .jp-DirListing-itemText")
    released = {path.name for path in (ROOT / "notebooks" / "en").iterdir()}
    assert set(files.all_inner_texts()) == released
    assert f"{FIRST_PAGE}.ipynb" in released


@pytest.mark.parametrize("opened", [INSTRUCTOR], indirect=True)
def test_an_instructor_gets_the_formgrader_with_the_sample_class(opened):
    page, server = opened
    expect(page.locator(".jp-MarkdownViewer h1")).to_contain_text("American Sign Language")
    formgrader = FormgraderPage(page, server)
    submissions = formgrader.row(ASSIGNMENT).locator("td.num-submissions a")
    expect(submissions).to_have_text(str(len(SAMPLES)), timeout=60_000)  # a new gradebook is made
    formgrader.follow(submissions)
    for student in SAMPLES:
        formgrader.expect_status(student, "needs autograding")
