"""Open the course in JupyterLab: ``python -m grading.lab student`` or ``... instructor``.

``student --language=ko`` opens the Korean notebooks in a Korean JupyterLab. What else follows the
role goes to ``jupyter lab`` as it is. A student's working copy is renewed first; for an instructor
the sample class is handed in, where it is not there yet.
"""

import os
import sys
from collections.abc import Iterator

from grading.course import Course
from grading.lab.roles import ROLES, STUDENT, Role, arguments, environment, release, student
from grading.lab.working_copy import renew
from grading.upkeep.samples import write_samples
from grading.upkeep.tables import released
from utils.language import languages, speaking
from utils.lessons.collection import lessons
from utils.messages import lab as m
from utils.messages import say

LANGUAGE = "--language="


def main(words: list[str]) -> None:
    """Start JupyterLab in this process, for the role that the first word names.

    Raises:
        SystemExit: the first word names no role, or there are no notebooks in the language.
    """
    if not words or words[0] not in ROLES:
        raise SystemExit(f"Usage: python -m grading.lab {'|'.join(ROLES)} [options of jupyter lab]")
    role, options = ROLES[words[0]], words[1:]
    if role is STUDENT:
        if options and options[0].startswith(LANGUAGE):
            role = student(spoken(options.pop(0).removeprefix(LANGUAGE)))
        with speaking(role.language):
            copy_notebooks(role)
    else:
        course = Course.here()
        for lesson in released(lessons()):
            write_samples(course.assignment(lesson.name))
    os.environ.update(environment(role, os.environ))
    os.chdir(role.folder)  # nbgrader's assignment list fetches into the folder of the process
    from jupyterlab.labapp import main as start_jupyterlab

    sys.argv[0] = "jupyter-lab"
    start_jupyterlab([*arguments(role), *options])


def spoken(name: str) -> str:
    """Return a language.

    Raises:
        SystemExit: there are no notebooks in it.
    """
    if name not in languages():
        raise SystemExit("\n".join(no_language(name)))
    return name


def no_language(name: str) -> Iterator[str]:
    """Yield what is said of a language that is none of ours: in each that is."""
    for known in languages():
        with speaking(known):
            yield say(m.NO_LANGUAGE, known=", ".join(languages()), name=name)


def copy_notebooks(role: Role) -> None:
    """Bring what is released into a student's working copy, and say what changed.

    Raises:
        SystemExit: the folder cannot be written to, or the disk is full.
    """
    try:
        for sentence in renew(release(role.language), role.folder):
            print(sentence)
    except OSError as error:
        raise SystemExit(say(m.NOT_COPIED, reason=error)) from None


main(sys.argv[1:])
