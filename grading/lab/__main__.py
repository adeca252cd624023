"""Open the course in JupyterLab: ``python -m grading.lab student`` or ``... instructor``.

What follows the role goes to ``jupyter lab`` as it is. A student's working copy is renewed first;
for an instructor the sample class is handed in, where it is not there yet.
"""

import os
import sys

from grading.course import Course
from grading.lab.roles import RELEASE, ROLES, STUDENT, arguments, environment
from grading.lab.working_copy import renew
from grading.upkeep.samples import write_samples
from grading.upkeep.tables import released
from utils.lessons.collection import lessons
from utils.messages import lab as m
from utils.messages import say


def main(words: list[str]) -> None:
    """Start JupyterLab in this process, for the role that the first word names.

    Raises:
        SystemExit: the first word names no role.
    """
    if not words or words[0] not in ROLES:
        raise SystemExit(f"Usage: python -m grading.lab {'|'.join(ROLES)} [options of jupyter lab]")
    role = ROLES[words[0]]
    if role is STUDENT:
        try:
            for sentence in renew(RELEASE, role.folder):
                print(sentence)
        except OSError as error:
            raise SystemExit(say(m.NOT_COPIED, reason=error)) from None
    else:
        course = Course.here()
        for lesson in released(lessons()):
            write_samples(course.assignment(lesson.name))
    os.environ.update(environment(role, os.environ))
    os.chdir(role.folder)  # nbgrader's assignment list fetches into the folder of the process
    from jupyterlab.labapp import main as start_jupyterlab

    sys.argv[0] = "jupyter-lab"
    start_jupyterlab([*arguments(role), *words[1:]])


main(sys.argv[1:])
