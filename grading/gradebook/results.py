"""Where results are kept, by a key that names everything that a result depends on.

So what has not changed is not run again. A file is written whole or not at all.
"""

from dataclasses import dataclass
from pathlib import Path

from grading.course import Course
from grading.engine.result import Result
from utils.files import write_whole


@dataclass(frozen=True)
class Results:
    """The kept results of a course."""

    folder: Path

    @classmethod
    def of(cls, course: Course) -> "Results":
        """Return those of a course."""
        return cls(course.state / "results")

    def path_of(self, key: str) -> Path:
        """Return the file that keeps the result of a key."""
        return self.folder / key[:2] / f"{key}.json"

    def fault_of(self, key: str) -> str | None:
        """Return why the notebook of a key was not graded, without reading its result."""
        try:
            return self.path_of(key).with_suffix(".fault").read_text(encoding="utf-8")
        except OSError:
            return None

    def given_up(self, key: str) -> Path:
        """Return the file that keeps the result of a notebook that no worker could grade."""
        return self.path_of(key).with_suffix(".given-up")

    def load(self, key: str) -> Result | None:
        """Return the kept result of a key, ``None`` if there is none. A damaged one is removed."""
        return _load(self.path_of(key)) or _load(self.given_up(key))

    def load_whole(self, key: str) -> Result | None:
        """Return the kept result of a key, ``None`` where no worker could grade its notebook."""
        return _load(self.path_of(key))

    def has(self, key: str) -> bool:
        """Tell whether the result of a key is kept, whole."""
        return self.load_whole(key) is not None

    def of_program(self, program: str) -> str | None:
        """Return the key of the result that notebooks with a program may share, if there is one."""
        try:
            return self._program(program).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            return None

    def share(self, program: str, key: str) -> None:
        """Note that the result of a key serves all notebooks with a program."""
        write_whole(self._program(program), key)

    def _program(self, program: str) -> Path:
        return self.path_of(program).with_suffix(".program")

    def keep(self, key: str, result: Result) -> None:
        """Keep a result, whole or not at all."""
        if not result.graded:
            write_whole(self.path_of(key).with_suffix(".fault"), result.faults[0].instructor)
        write_whole(self.path_of(key), result.to_json())
        self.given_up(key).unlink(missing_ok=True)

    def give_up(self, key: str, result: Result) -> None:
        """Keep the result of a notebook that no worker could grade, until the next run tries it."""
        write_whole(self.given_up(key), result.to_json())


def _load(path: Path) -> Result | None:
    try:
        return Result.from_json(path.read_text(encoding="utf-8"))
    except OSError:
        return None
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        path.unlink(missing_ok=True)
        return None
