"""Open the course in JupyterLab: ``python -m grading.lab student`` or ``... instructor``.

What follows the role goes to ``jupyter lab`` as it is. For an instructor the sample class is
handed in first, where it is not there yet.
"""

import os
import sys

from grading.course import Course
from grading.lab.roles import INSTRUCTOR, ROLES, arguments, environment
from grading.upkeep.samples import write_samples
from utils.lessons.collection import lessons


def main(words: list[str]) -> None:
    """Start JupyterLab in this process, for the role that the first word names.

    Raises:
        SystemExit: the first word names no role.
    """
    if not words or words[0] not in ROLES:
        raise SystemExit(f"Usage: python -m grading.lab {'|'.join(ROLES)} [options of jupyter lab]")
    role = ROLES[words[0]]
    if role is INSTRUCTOR:
        course = Course.here()
        for lesson in lessons():
            write_samples(course.assignment(lesson.name))
    os.environ.update(environment(role, os.environ))
    os.chdir(role.folder)  # nbgrader's assignment list fetches into the folder of the process
    from jupyterlab.labapp import main as start_jupyterlab

    sys.argv[0] = "jupyter-lab"
    start_jupyterlab([*arguments(role), *words[1:]])


main(sys.argv[1:])
