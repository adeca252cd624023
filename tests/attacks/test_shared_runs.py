"""Could a program that shares its run show one student's text to another? It runs by itself."""

import nbformat
import pytest
from asl_lesson import ASSIGNMENT, RELEASE, SOLUTIONS

from grading.engine import grade as engine
from grading.engine.program import program_of
from grading.upkeep.answers import answers_of, type_answers

STEP, TODO = "04_normalize", "normalize_normalize_todo"
ANSWER = "x_train = x_train / 255\nx_valid = x_valid / 255\n"


@pytest.fixture
def program(source):
    """Return what names the program of an answer to the TODO cell, if it may share a run."""

    answers = answers_of(nbformat.read(SOLUTIONS / f"{STEP}.ipynb", as_version=4))

    def of(answer):
        notebook = nbformat.read(RELEASE / f"{STEP}.ipynb", as_version=4)
        type_answers(notebook, answers | {TODO: answer})
        read, _ = engine.read(nbformat.writes(notebook).encode(), source[ASSIGNMENT][STEP])
        return program_of(read, source[ASSIGNMENT][STEP])

    return of


ALONE = {
    "inputs": "print(In[-1])",
    "inputs by their old names": "print(_ih, _i, _i1)",
    "a name that is put in the place of one": "In = In\nprint(In)",
    "an argument with such a name": "def f(In=0): return In",
    "the shell": "print(get_ipython().user_ns)",
    "a magic": "%history",
    "a magic for the cell": "%%capture out\nprint(1)",
    "a program of the system": "!cat /proc/self/cmdline",
    "help": "print?",
    "all names": "print(globals()['I' + 'n'])",
    "its own names": "print(vars(), dir(), locals())",
    "a text that is run": "eval('I' + 'n')",
    "such a function by another name": "run = eval",
    "a class with other names": "import builtins",
    "an attribute by name": "getattr(f, '__co' + 'de__')",
    "a format that reads attributes": "'{0.__code__}'.format(print)",
    "a function that follows a text": "train_df.query('@In')",
    "a method by its name": "train_df.agg('eval')",
    "a frame": "import sys\nprint(sys._getframe().f_lineno)",
    "frames by inspect": "import inspect",
    "a part of a module": "from inspect import currentframe as max",
    "all of a module": "from numpy import *",
    "its code": "def f(): pass\nprint(f.__code__.co_firstlineno)",
    "a pattern that reads attributes": "match print:\n    case object(__self__=x): pass",
    "an error that is caught": "try:\n    x\nexcept Exception as error:\n    print(error)",
    "an error that is hidden": "import contextlib",
    "warnings": "import warnings",
    "a log with lines": "import logging",
    "a traceback": "import traceback",
    "its file": "print(__file__)",
    "a file": "print(open('/proc/self/maps').read())",
    "memory": "import numpy as np\nnp.fromfile('/proc/self/mem', offset=id(x_train))",
    "an address": "print(id(x_train))",
    "collected objects": "import gc\ngc.get_objects()",
    "a class of one's own": "class A:\n    def __getattr__(self, name): return name",
    "memory as it is found": "import numpy as np\nprint(np.empty(9999, 'S1').tobytes())",
    "memory by a class": "import numpy as np\nprint(np.ndarray(9999, 'S1'))",
    "memory beside an array": "import numpy as np\nprint(np.pad(x_train, 9, mode='empty'))",
    "memory that is left out": "import numpy as np\nprint(np.add(x_train, 1, where=False))",
    "such an argument in a box": "import numpy as np\nprint(np.add(1, 1, **{'where': False}))",
    "a method by its name, of columns": "train_df.transform('eval', 0, '@In')",
    "another process": "import os\nos.fork()",
    "a relative import": "from . import max",
    "a wait": "await x",
    "no Python": "x_train = = 3",
    "nested without end": "(" * 1000 + ")" * 1000,
    "signs without end": "x = " + "-" * 50_000 + "1",
    "a number without end": "x = " + "9" * 50_000,
    "very long": "#" * 200_000,
}


@pytest.mark.parametrize("kind", ALONE)
def test_what_may_tell_something_of_its_text_runs_by_itself(kind, program):
    assert program(ANSWER)
    assert program(ALONE[kind]) is None
    assert program(f"{ANSWER}\nif False:\n    pass\n{ALONE[kind]}") is None
