"""Do the exports say what the gradebook says, in the layouts that Canvas and Moodle read?"""

import csv

import pytest
from nbgrader.api import Gradebook
from traitlets.config import Config

from grading.gradebook.export import CanvasExportPlugin, MoodleExportPlugin, PlainExportPlugin

CANVAS, MOODLE, PLAIN = (
    f"grading.gradebook.export.{plugin.__name__}"
    for plugin in (CanvasExportPlugin, MoodleExportPlugin, PlainExportPlugin)
)
STUDENTS = {
    "anna": ("Anna", "Ng", "anna@example.org"),
    "ben": ("Ben", "Ode", "ben@example.org"),
    "cem": (None, None, None),
    "dora": ("Dora, the 2nd", "Pé", "dora@example.org"),
    "eve": ('=HYPERLINK("x")', "+cmd", "@eve"),
}
SCORES = {"anna": (5.0, 2.5), "ben": (5.0, None), "dora": (0.0, 0.0), "eve": (1.0, 1.0)}


@pytest.fixture(scope="module")
def gradebook(course):
    """Return a gradebook: graded, half graded, not handed in, zero points, a hostile name."""
    with Gradebook(f"sqlite:///{course / 'gradebook.db'}", "asl") as gradebook:
        gradebook.add_assignment("demo")
        for notebook in ("01_one", "02_two"):
            gradebook.add_notebook(notebook, "demo")
            gradebook.add_grade_cell("check", notebook, "demo", max_score=5, cell_type="code")
        for student, (first, last, email) in STUDENTS.items():
            gradebook.add_student(student, first_name=first, last_name=last, email=email)
        for student, scores in SCORES.items():
            gradebook.add_submission("demo", student)
            for notebook, score in zip(("01_one", "02_two"), scores, strict=True):
                grade = gradebook.find_grade("check", notebook, "demo", student)
                grade.auto_score = score
                grade.needs_manual_grade = score is None
        gradebook.db.commit()
        yield gradebook


@pytest.fixture
def rows(gradebook, tmp_path):
    """Return a function that exports and returns the rows of the file."""

    def export(plugin, **settings):
        path = tmp_path / "export.csv"
        plugin(config=Config({plugin.__name__: {"to": str(path), **settings}})).export(gradebook)
        with path.open(encoding="utf-8", newline="") as file:
            return list(csv.reader(file))

    return export


def test_canvas_reads_students_points_possible_and_assignments(rows):
    heading, possible, *students = rows(CanvasExportPlugin)
    assert heading == ["Student", "ID", "SIS Login ID", "Section", "demo"]
    assert possible == ["Points Possible", "", "", "", "10"]
    assert ["Ng, Anna", "", "anna", "", "7.5"] in students
    assert ["cem", "", "cem", "", ""] in students


def test_moodle_reads_usernames_addresses_and_assignments(rows):
    heading, *students = rows(MoodleExportPlugin)
    assert heading == ["Username", "First name", "Last name", "Email address", "demo"]
    assert ["anna", "Anna", "Ng", "anna@example.org", "7.5"] in students
    assert ["dora", "Dora, the 2nd", "Pé", "dora@example.org", "0"] in students


def test_what_was_not_graded_is_no_zero_anywhere(rows):
    plain = {row[3]: row[8] for row in rows(PlainExportPlugin)[1:]}
    assert plain == {
        "anna": "7.5",
        "ben": "not graded",
        "cem": "not handed in",
        "dora": "0",
        "eve": "2",
    }
    for plugin, name in ((CanvasExportPlugin, 2), (MoodleExportPlugin, 0)):
        points = {row[name]: row[-1] for row in rows(plugin)[-5:]}
        assert points == {"anna": "7.5", "ben": "", "cem": "", "dora": "0", "eve": "2"}


@pytest.mark.parametrize("plugin", [CanvasExportPlugin, MoodleExportPlugin, PlainExportPlugin])
def test_no_cell_is_a_formula(rows, plugin):
    for row in rows(plugin):
        assert not any(cell.lstrip().startswith(("=", "+", "-", "@")) for cell in row)
    assert any("HYPERLINK" in cell for row in rows(plugin) for cell in row)


def test_a_late_penalty_is_taken_off(rows, gradebook):
    submission = gradebook.find_submission("demo", "anna")
    for notebook in submission.notebooks:
        notebook.late_submission_penalty = 1.0
    gradebook.db.commit()
    try:
        assert rows(MoodleExportPlugin, student=["anna"])[1][-1] == "5.5"
        assert rows(PlainExportPlugin, student=["anna"])[1][7:9] == ["2", "5.5"]
    finally:
        for notebook in submission.notebooks:
            notebook.late_submission_penalty = None
        gradebook.db.commit()


def test_students_and_assignments_can_be_named(rows):
    assert [row[0] for row in rows(MoodleExportPlugin, student=["ben"])] == ["Username", "ben"]
    assert rows(MoodleExportPlugin, assignment=["other"])[0][4:] == []


def test_lessons_stand_in_the_order_of_the_course_and_only_those_that_somebody_takes(
    rows, gradebook
):
    for name in ("asl_augment", "asl_cnn", "convolution", "digits"):
        gradebook.add_assignment(name)
        gradebook.add_notebook("01_one", name)
        gradebook.add_grade_cell("check", "01_one", name, max_score=5, cell_type="code")
    for name in ("asl_cnn", "convolution", "digits"):
        gradebook.add_submission(name, "anna")
    taken = ["digits", "convolution", "asl_cnn", "demo"]
    try:
        assert rows(CanvasExportPlugin)[0][4:] == taken
        assert rows(MoodleExportPlugin, student=["ben"])[0][4:] == taken
        assert list(dict.fromkeys(row[0] for row in rows(PlainExportPlugin)[1:])) == taken
        assert rows(MoodleExportPlugin, assignment=["asl_augment"])[0][4:] == ["asl_augment"]
    finally:
        for name in ("asl_augment", "asl_cnn", "convolution", "digits"):
            gradebook.remove_assignment(name)


@pytest.mark.parametrize("exporter", [CANVAS, MOODLE, PLAIN])
def test_nbgrader_export_uses_it(gradebook, nbgrader, tmp_path, exporter):
    path = tmp_path / "grades.csv"
    name = exporter.rpartition(".")[2]
    result = nbgrader("export", f"--exporter={exporter}", f"--{name}.to={path}")
    assert result.returncode == 0, result.stderr
    assert "anna" in path.read_text(encoding="utf-8")


def test_an_export_that_fails_leaves_the_older_file(gradebook, tmp_path, monkeypatch):
    def rows(plugin, gradebook):
        yield ["assignment"]
        raise OSError("the gradebook is locked")

    (tmp_path / "grades.csv").write_text("what was there", encoding="utf-8")
    monkeypatch.setattr(PlainExportPlugin, "rows", rows)
    settings = Config({"PlainExportPlugin": {"to": str(tmp_path / "grades.csv")}})
    with pytest.raises(OSError, match="locked"):
        PlainExportPlugin(config=settings).export(gradebook)
    assert (tmp_path / "grades.csv").read_text(encoding="utf-8") == "what was there"
