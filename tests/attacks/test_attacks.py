"""Does no attack gain a point, reach anything, or leave anything behind?"""

from collections.abc import Mapping
from dataclasses import replace

import pytest
from attack_runner import (
    Attack,
    attacks,
    forget_peak,
    kernels_left,
    kinds,
    memory,
    notebook_of,
    open_files,
    shown_by,
)
from table import PAGE, table

from grading.engine.grade import grade
from grading.engine.limits import Limits
from grading.engine.result import Result
from grading.engine.source import SourceNotebook

pytestmark = pytest.mark.slow

SECONDS_LIMITS = {"seconds_per_cell": 5, "seconds_per_check": 10, "seconds_per_notebook": 40}
LIMITS = SECONDS_LIMITS | {"megabytes_of_memory": 1500, "processes": 100}
HONEST = Attack("honest", "honest", "The reference answers.", right=True)


def graded(attack: Attack, source: Mapping[str, Mapping[str, SourceNotebook]]) -> Result:
    """Return the result of an attack's notebook."""
    limits = Limits(**(LIMITS | dict(attack.limits)))
    return grade(notebook_of(attack), source[attack.lesson][attack.step], limits)


@pytest.fixture(scope="module")
def warm(source, canary) -> None:
    """Start the kernels and the judge, so that no attack is measured with their start."""
    assert graded(HONEST, source).earned == 10


def case(attack: Attack) -> object:
    """Return an attack as a parameter: one that succeeds is named with the hole it uses."""
    marks = [pytest.mark.xfail(reason=attack.hole, strict=True)] if attack.hole else []
    return pytest.param(attack, id=str(attack), marks=marks)


@pytest.mark.parametrize("attack", [case(attack) for attack in attacks()])
def test_attack(attack: Attack, source, canary, warm):
    files, before = open_files(), memory("VmRSS")
    forget_peak()
    result = graded(attack, source)
    text, shown = result.to_json(), shown_by(result)
    assert result.earned == attack.points
    assert kinds(result) - set(attack.may) == set(attack.findings)
    assert not [word for word in attack.shows if word not in shown], shown[-2000:]
    assert not [word for word in attack.hides if word in text]
    assert canary.secret not in text
    assert canary.untouched()
    assert memory("VmHWM") - before < attack.megabytes
    assert open_files() == files
    assert kernels_left() == 0


def test_the_next_notebook_of_the_class_is_graded_as_ever(source, warm):
    result = graded(HONEST, source)
    assert result.earned == 10
    assert kinds(result) == set()


def test_there_are_forty_attacks_with_names_of_their_own():
    names = [attack.name for attack in attacks()]
    assert len(names) == len(set(names)) >= 40


def asking(source: SourceNotebook, test: str) -> SourceNotebook:
    """Return a notebook whose first test is another one."""
    cells = [
        replace(cell, source=test) if cell.name == "summarize_by_hand" else cell
        for cell in source.cells
    ]
    return replace(source, cells=tuple(cells))


LATE = """
import time
def square(number):
    time.sleep(3)
    return number * number
"""
FORGED = """
import sys
handover = sys.modules["_handover"]
def answer(request, file, content):
    handover._engine.send(handover.pack(handover.Written("guess", 0, 0)))
def square(number):
    handover._answer = answer
    return 4
"""


@pytest.mark.parametrize(
    ("code", "found"),
    [(LATE, {"edited", "judge"}), (FORGED, {"edited", "handover"})],
    ids=["a function that outlasts its check", "a forged answer of a function"],
)
def test_function(code, found, source, warm):
    attack = Attack("function", "", "", answers={"summarize_by_hand_todo": code})
    files = open_files()
    limits = Limits(**(LIMITS | {"seconds_per_check": 1}))
    test = "4.0 if square(2) == 4 and square(3) == 9 and square(4) == 16 else 0.0"
    result = grade(notebook_of(attack), asking(source[attack.lesson][attack.step], test), limits)
    assert result.earned == 0
    assert kinds(result) == found
    assert open_files() == files


def test_the_page_has_the_table():
    assert PAGE.read_text(encoding="utf-8").endswith(f"\n\n{table()}")
