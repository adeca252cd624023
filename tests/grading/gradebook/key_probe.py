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


class Probe:
    """The keys of an assignment, whose notebooks are read once: no edit here is one of theirs."""

    def __init__(self, name: str) -> None:
        course = Course.here()
        self.assignment, self.limits = course.assignment(name), Limits(config=course.config)
        self.sources = read_assignment(self.assignment)
        self.before = self.keys()

    def keys(self) -> dict[str, str]:
        """Return the key of each notebook, as a new process would make it."""
        for cache in CACHES:
            cache.cache_clear()
        return {
            name: keys.notebook_key(self.assignment, source, self.limits)
            for name, source in self.sources.items()
        }

    def changed_by(self, path: Path) -> list[str]:
        """Return the notebooks whose keys an edit of a file changes. The file is put back."""
        content = path.read_bytes()
        try:
            path.write_bytes(content + EDIT)
            return [name for name, key in self.keys().items() if key != self.before[name]]
        finally:
            path.write_bytes(content)


def main(name: str) -> None:
    """Print what the edits change."""
    probe = Probe(name)
    changed = {path: probe.changed_by(Path(path)) for path in sys.stdin.read().splitlines()}
    assert probe.keys() == probe.before
    print(json.dumps({"now": probe.before, "changed": changed}))


if __name__ == "__main__":
    main(sys.argv[1])
