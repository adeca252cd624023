"""Can a student go the whole way in a browser, and is it told what is right and what is not?"""

import nbformat
import pytest
from asl_lesson import ASSIGNMENT, SOLUTIONS, STEPS, all_points
from playwright.sync_api import expect

from grading.upkeep.answers import answers_of
from utils.lesson import FIRST_PAGE
from utils.messages import checks as m

pytestmark = pytest.mark.slow

START = f"{FIRST_PAGE}.ipynb"
PROGRESS = "start-progress"
WRONG = 'train_df = pd.read_csv(data_dir / "sign_mnist_train.csv")\nvalid_df = train_df'
FULL = all_points("01_load", "load_tables")


def answers(step):
    """Return the reference answers of a step."""
    return answers_of(nbformat.read(SOLUTIONS / f"{step.notebook}.ipynb", as_version=4))


def test_the_first_step_from_the_first_page_on(lab):
    lab.open(START)
    assert "0 of 10 steps done" in lab.run(PROGRESS)
    lab.cell(PROGRESS).get_by_role("link", name="1. Load the data").first.click()
    lab.wait_for_kernel("01_load.ipynb")
    assert lab.page.locator(".lm-DockPanel-tabBar").count() == 1

    assert "# YOUR CODE HERE" in lab.source("load_read")
    lab.run_all()
    assert m.STATES["not attempted"] in lab.read("load_tables")

    lab.type_answer("load_read", WRONG)
    lab.run("load_read")
    said = lab.run("load_tables")
    assert m.STATES["wrong"] in said
    assert "holds the other file" in said

    right = answers(STEPS[0])
    for name, answer in right.items():
        lab.type_answer(name, answer)
        lab.run(name)
    for check, points in STEPS[0].visible.items():
        assert f"{points} of {points} points" in lab.run(f"load_{check}")
    assert "Success" in lab.validate()

    lab.save()
    lab.page.reload()
    lab.wait_for_kernel("01_load.ipynb")
    for name, answer in right.items():
        assert answer.strip() in lab.source(name)
    assert FULL in lab.read("load_tables")

    lab.open(START)
    said = lab.run(PROGRESS)
    assert "1 of 10 steps done, 10 of 100 points in sight" in said
    assert "Go on with 2. Extract the labels" in said


def test_all_ten_steps_in_order(lab):
    for step in STEPS:
        lab.open(f"{ASSIGNMENT}/{step.notebook}.ipynb")
        for name, answer in answers(step).items():
            lab.type_answer(name, answer)
        ends_kernel = step is STEPS[-1]
        lab.run_all(but_last=1 if ends_kernel else 0)
        for check, points in step.visible.items():
            said = lab.read(f"{step.name}_{check}")
            assert f"{points} of {points} points" in said
        lab.save()
    lab.open(START)
    said = lab.run(PROGRESS)
    assert "10 of 10 steps done, 100 of 100 points in sight" in said
    expect(lab.cell(PROGRESS).get_by_text("All steps are done.")).to_be_visible()


def test_a_check_that_is_not_right_leads_to_its_hints(lab):
    """Are the hints in view after a click on the link under the check, and after Enter on it?"""
    lab.open(f"{ASSIGNMENT}/01_load.ipynb")
    lab.type_answer("load_read", WRONG)
    lab.run_all()
    lab.page.set_viewport_size({"width": 1280, "height": 400})
    link = lab.cell("load_tables").get_by_role("link", name=m.HINTS)
    hint = lab.panel.locator("summary", has_text="Hint 1: a nudge").first
    for follow in (link.click, lambda: link.press("Enter")):
        link.evaluate("link => link.scrollIntoView({block: 'end'})")
        expect(hint).not_to_be_in_viewport()
        follow()
        expect(hint).to_be_in_viewport()


def test_links_lead_from_step_to_step_and_back_in_one_group_of_tabs(lab):
    lab.open(START)
    links = ["1. Load the data", *(f"step {step.number}" for step in STEPS[1:])]
    for link, step in zip(links, STEPS, strict=True):
        lab.panel.get_by_role("link", name=link, exact=True).last.click()
        lab.wait_for_kernel(f"{step.notebook}.ipynb")
    lab.panel.get_by_role("link", name="first page", exact=True).click()
    lab.wait_for_kernel(START)
    assert lab.page.locator(".lm-DockPanel-tabBar").count() == 1
    assert lab.page.locator(".lm-DockPanel-tabBar .lm-TabBar-tab").count() == 1 + len(STEPS)


def test_the_first_step_with_the_keyboard_alone(lab):
    """From the first page into step 1, from a wrong answer by the hints to a right one."""
    keys = lab.page.keyboard
    lab.open(START)
    lab.run_down_to(PROGRESS)
    keys.press("Shift+Enter")
    lab.wait_for_text(PROGRESS, "of 10 steps done")
    lab.press_until("Tab", "1. Load the data")
    keys.press("Enter")
    lab.wait_for_kernel("01_load.ipynb")

    lab.run_down_to("load_read")
    lab.write_last_line(WRONG)
    keys.press("Shift+Enter")
    lab.wait_for_text("load_tables", "holds the other file")
    lab.press_until("Shift+Tab", m.HINTS, most=1)  # back from the hints, which are active now
    keys.press("Enter")
    lab.press_until("Tab", "Hint 1: a nudge", most=1)
    keys.press("Enter")
    hint = lab.panel.locator("details p", has_text="Which function of pd reads a CSV file?")
    expect(hint).to_be_in_viewport()

    right = answers(STEPS[0])
    for name, answer in right.items():
        lab.go_to(name)
        lab.write_last_line(answer.strip().splitlines()[-1])
        keys.press("Shift+Enter")
    lab.wait_for_text("load_tables", FULL)
    lab.wait_for_text("load_question", "2 of 2 points")

    lab.save()
    # Validate is in no menu and not in the command palette: the keyboard's way is the toolbar.
    lab.press_until("Shift+Tab", "Insert a cell below (B)")
    lab.press_until("ArrowRight", "Validate")
    keys.press("Enter")
    assert "Success" in lab.read_validation()
