"""Start a program behind walls, where bubblewrap is not installed.

``python -m grading.engine.sandbox.enter PLAN PROGRAM ARGUMENT ...`` with the plan as JSON. The
program starts as the first process of its own namespaces and sees what the plan mounts.
"""

import json
import os
import signal
import sys

from grading.engine.sandbox import libc, plan, walls


def main(mounts: str, command: list[str]) -> int:
    """Build the walls, run the program, and return its exit code."""
    walls.unshare(walls.NAMESPACES | (libc.CLONE_NEWUSER if os.geteuid() else 0))
    inside = os.fork()
    if inside == 0:
        walls.die_with_parent(signal.SIGKILL)
        walls.build_root(plan.from_json(json.loads(mounts)))
        os.execv(command[0], command)
    return os.waitstatus_to_exitcode(os.waitpid(inside, 0)[1])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
