"""The course in a folder: its nbgrader settings, its assignments, and where things lie."""

import functools
import math
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import nbformat
from nbgrader.coursedir import CourseDirectory
from traitlets import Int, List, Unicode
from traitlets.config import Config, Configurable, PyFileConfigLoader

import utils
from grading.engine.source import Room
from utils.language import LOCALES, OPEN_FILES, languages
from utils.lesson import OPEN_WORDS, Lesson
from utils.lessons.collection import lesson_named

SETTINGS = "nbgrader_config.py"
NO_COURSE = (
    f"There is no {SETTINGS} in this folder, so it is no course. Run the command in the folder "
    "that holds the settings of your course."
)


SAMPLES = ("perfect", "half_done", "mistakes", "untouched")
"""The students of the demo, without the prefix of their names."""

PREFIX = "sample_"


def is_sample(student: str) -> bool:
    """Tell whether a student is one of the demo's."""
    return student in {f"{PREFIX}{name}" for name in SAMPLES}


class NoCourse(Exception):
    """The folder is no course, or the assignment is none of it. The text says what to do."""


class Engine(Configurable):
    """Settings of the engine beside the limits: where tests run, and what may wait in memory."""

    in_kernel = List(
        Unicode(),
        help="Assignments whose graded cells run in the student's own kernel, since they reach "
        "into the student's names. The others run in the judge, which is safer.",
    ).tag(config=True)
    megabytes_waiting = Int(
        200, help="Submitted bytes that wait in the coordinator's memory for a worker."
    ).tag(config=True)


class Course:
    """A course: its settings, and the folders that they name."""

    def __init__(self, config: Config, folders: CourseDirectory | None = None):
        self.config = config
        self.folders = folders or CourseDirectory(config=config)
        self.engine = Engine(config=config)

    @classmethod
    def here(cls) -> "Course":
        """Return the course whose settings lie in the working folder.

        Raises:
            NoCourse: there are none.
        """
        return cls.of(Path.cwd())

    @classmethod
    def of(cls, folder: Path) -> "Course":
        """Return the course whose settings lie in a folder.

        Raises:
            NoCourse: there are none.
        """
        if not (folder / SETTINGS).is_file():
            raise NoCourse(NO_COURSE)
        return cls(PyFileConfigLoader(SETTINGS, path=str(folder)).load_config())

    @property
    def root(self) -> Path:
        """Return the course's folder."""
        return Path(self.folders.root)

    @property
    def state(self) -> Path:
        """Return the folder for results, runs and reports: that of the autograded submissions."""
        return Path(self.root, self.folders.autograded_directory).parent

    def folder(self, directory: str, student: str, assignment: str) -> Path:
        """Return the folder of a submission in one of nbgrader's directories."""
        return Path(self.folders.format_path(directory, student, assignment))

    def submitted(self, student: str, assignment: str) -> Path:
        """Return the folder that a student's submission lies in."""
        return self.folder(self.folders.submitted_directory, student, assignment)

    def assignments(self) -> list[str]:
        """Return the names of all assignments: the folders of the solutions with notebooks.

        The lessons come first, in the order of the course.
        """
        root = self.folder(self.folders.source_directory, ".", "_").parent
        return sorted({path.parent.name for path in root.glob("*/*.ipynb")}, key=place_of)

    def assignment(self, name: str) -> "Assignment":
        """Return an assignment by its name.

        Raises:
            NoCourse: there is none of this name.
        """
        known = self.assignments()
        if name not in known:
            listed = ", ".join(known) if known else "none yet"
            raise NoCourse(f"There is no assignment '{name}'. The assignments are: {listed}.")
        return Assignment(self, name)


@dataclass(frozen=True)
class Assignment:
    """An assignment of a course. ``lesson`` is its room, where it has one."""

    course: Course
    name: str

    @property
    def solutions(self) -> Path:
        """Return the folder of the solution notebooks."""
        folders = self.course.folders
        return self.course.folder(folders.source_directory, ".", self.name)

    @property
    def release(self) -> Path:
        """Return the folder of the released notebooks."""
        folders = self.course.folders
        return self.course.folder(folders.release_directory, ".", self.name)

    @property
    def notebooks(self) -> list[Path]:
        """Return the solution notebooks in the order of their names."""
        return sorted(self.solutions.glob("*.ipynb"))

    @property
    def lesson(self) -> Lesson | None:
        """Return the lesson that the assignment belongs to, ``None`` for a plain one."""
        return lesson_of(self.name)

    @property
    def in_kernel(self) -> bool:
        """Tell whether graded cells run in the student's own kernel."""
        return self.name in self.course.engine.in_kernel

    def room(self, notebook: str) -> Room:
        """Return what a notebook uses of the course."""
        return room_of(self.name, notebook)

    def files(self) -> dict[str, bytes]:
        """Return the files that the instructor laid beside the notebooks, by their paths there.

        A lesson with a room brings its files itself.
        """
        if self.lesson:
            return {}
        found = (path for path in sorted(self.solutions.rglob("*")) if path.is_file())
        return {
            path.relative_to(self.solutions).as_posix(): path.read_bytes()
            for path in found
            if path.suffix != ".ipynb" and ".ipynb_checkpoints" not in path.parts
        }

    def solution(self, notebook: str) -> nbformat.NotebookNode | None:
        """Return a solution notebook, ``None`` where it is not there any more."""
        path = self.solutions / f"{notebook}.ipynb"
        return nbformat.read(path, as_version=4) if path.is_file() else None

    def released(self, notebook: str, language: str) -> nbformat.NotebookNode | None:
        """Return a released notebook in another language, ``None`` where there is none."""
        path = self.release.parent.with_name(language) / self.name / f"{notebook}.ipynb"
        return nbformat.read(path, as_version=4) if path.is_file() else None


def lesson_of(assignment: str) -> Lesson | None:
    """Return the lesson of an assignment, ``None`` for a plain one."""
    try:
        return lesson_named(assignment)
    except KeyError:
        return None


def place_of(assignment: str) -> tuple[float, str]:
    """Return what puts assignments into their order: lessons by their own, others by name."""
    lesson = lesson_of(assignment)
    return (lesson.order if lesson else math.inf), assignment


@functools.cache
def room_of(assignment: str, notebook: str) -> Room:
    """Return what a notebook uses of the course: by its row, and by one rule for all lessons.

    Its kernel sees all of ``utils`` but the lessons and what their checks say in other languages;
    of its own lesson the row, the start of its own step, the modules that the row lists, its words,
    and what its errors mean.
    """
    lesson = lesson_of(assignment)
    step = lesson.taught_in(notebook) if lesson else None
    if step is None:
        return Room()
    shared = (path.name for path in Path(utils.__file__).parent.iterdir())
    hidden = ("lessons", LOCALES.name, "__pycache__")
    own = f"lessons/{lesson.name}"
    modules = [
        *sorted(name for name in shared if name not in hidden),
        *(f"{LOCALES.name}/{name}/{file}" for name in languages()[1:] for file in OPEN_FILES),
        *(f"lessons/{name}.py" for name in ("__init__", "begin", "collection")),
        *(f"{own}/{name}.py" for name in ("__init__", "lesson", *step.modules)),
        *(f"{own}/{n}.py" for n in OPEN_WORDS if find_spec(f"utils.lessons.{lesson.name}.{n}")),
        *(f"{own}/starts/{name}.py" for name in ("__init__", step.name)),
    ]
    data = []
    if lesson.data:
        sets = lesson.data.sets
        data = ["SOURCE.json", *step.files]
        data += [f"arrays/{kind}_{which}.npy" for kind in step.arrays for which in sets]
    imports = [f"utils.lessons.{lesson.name}.checks.{step.name}" for step in lesson.steps]
    return Room(tuple(modules), tuple(data), (f"{own}/checks",), tuple(imports))
