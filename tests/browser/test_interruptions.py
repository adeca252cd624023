"""Is no work lost when a student interrupts, restarts, runs out of order, or leaves?"""

import pytest
from asl_lesson import ASSIGNMENT, all_points
from lab_page import LabPage

from utils.messages import checks as m

pytestmark = pytest.mark.slow

NAME = "09_fit.ipynb"
PATH = f"{ASSIGNMENT}/{NAME}"
TRAIN = """history = model.fit(
    x_train, y_train, epochs=20, verbose=2, validation_data=(x_valid, y_valid)
)"""
RUN_IN_ORDER = "Run the cells above in order"
FULL = all_points("09_fit", "fit_training")


def test_interrupt_a_training_restart_and_run_again(lab):
    lab.open(PATH)
    lab.type_answer("fit_fit_todo", TRAIN)
    lab.run("fit_start")
    lab.start("fit_fit_todo")
    lab.wait_for_text("fit_fit_todo", "Epoch 2/20")
    assert "KeyboardInterrupt" in lab.interrupt("fit_fit_todo")
    assert m.STATES["raised"] in lab.run("fit_training")

    lab.restart(NAME)
    assert RUN_IN_ORDER in lab.run("fit_training")
    assert "epochs=20" in lab.source("fit_fit_todo")
    lab.run_all()
    assert FULL in lab.read("fit_training")


def test_a_cell_before_the_start_cell_says_where_to_begin(lab):
    lab.open(f"{ASSIGNMENT}/04_normalize.ipynb")
    lab.type_answer("normalize_normalize_todo", "x_train = x_train / 255")
    assert RUN_IN_ORDER in lab.run("normalize_normalize_todo")
    assert RUN_IN_ORDER in lab.run("normalize_ranges")
    lab.run("normalize_start")
    assert m.STATES["not attempted"] in lab.run("normalize_ranges")


def test_close_the_tab_while_a_training_runs(lab, watched, server):
    lab.open(PATH)
    lab.type_answer("fit_fit_todo", TRAIN)
    lab.run("fit_start")
    lab.start("fit_fit_todo")
    lab.wait_for_text("fit_fit_todo", "Epoch 2/20")
    with lab.page.expect_event("dialog") as warned:
        lab.page.close(run_before_unload=True)
    assert warned.value.type == "beforeunload"
    warned.value.dismiss()

    lab.save()
    lab.page.close()
    again = LabPage(watched.new_page(), server)
    again.open(PATH)
    assert "epochs=20" in again.source("fit_fit_todo")
    assert FULL in again.run("fit_training")
