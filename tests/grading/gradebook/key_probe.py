"""Change each of some files in turn, and print which notebooks then have another key.

``python key_probe.py ASSIGNMENT`` runs in the folder of a course. It reads paths from its input,
a line each, and prints a JSON object: a path -> the notebooks whose keys changed. Under the name
``now`` it prints the keys as they are.
"""

import json
import sys
from pathlib import Path

from grading.course import Course, room_of
from grading.engine.limits import Limits
from grading.gradebook import keys
from grading.gradebook.assignment import read_assignment

CACHES = (keys.course_key, keys.engine_key, keys.shared_key, keys.lesson_key, room_of)
EDIT = b"\n# an edit\n"


def keys_of(name: str) -> dict[str, str]:
    """Return the key of each notebook, as a new process would make it."""
    for cache in CACHES:
        cache.cache_clear()
    course = Course.here()
    assignment, limits = course.assignment(name), Limits(config=course.config)
    sources = read_assignment(assignment)
    return {n: keys.notebook_key(assignment, source, limits) for n, source in sources.items()}


def changed_by(path: Path, name: str, before: dict[str, str]) -> list[str]:
    """Return the notebooks whose keys an edit of a file changes. The file is put back."""
    content = path.read_bytes()
    try:
        path.write_bytes(content + EDIT)
        return [notebook for notebook, key in keys_of(name).items() if key != before[notebook]]
    finally:
        path.write_bytes(content)


def main(name: str) -> None:
    """Print what the edits change."""
    now = keys_of(name)
    changed = {path: changed_by(Path(path), name, now) for path in sys.stdin.read().splitlines()}
    assert keys_of(name) == now
    print(json.dumps({"now": now, "changed": changed}))


if __name__ == "__main__":
    main(sys.argv[1])
