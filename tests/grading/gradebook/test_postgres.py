"""Does a gradebook in PostgreSQL get what the one in a file gets, from every command?"""

import csv
import shutil

import postgres
import pytest
from asl_lesson import ASSIGNMENT
from class_runs import command, hand_in, make_project, nbgrader, points


@pytest.fixture(scope="module")
def db_url():
    """Return the URL of an empty database on a server of its own."""
    try:
        with postgres.server() as url:
            yield url
    except postgres.NoServer as reason:
        pytest.skip(str(reason))


@pytest.fixture
def on_server(tmp_path, db_url):
    """Return a project of two steps whose settings name the server."""
    project = tmp_path / "on_server"
    make_project(project, f"\nc.CourseDirectory.db_url = {db_url!r}\n")
    return project


def exported(project):
    """Return the exported points; the times of two runs differ."""
    nbgrader(project, "export")
    rows = csv.DictReader((project / "grading" / "grades.csv").open())
    return [{k: v for k, v in row.items() if k != "timestamp"} for row in rows]


@pytest.mark.slow
def test_the_server_has_the_same_points_as_the_file(small, on_server, db_url):
    for project in (small, on_server):
        hand_in(project, "ann")
        hand_in(project, "ben", "wrong")
        (hand_in(project, "broken") / "04_normalize.ipynb").write_text("{")
    code, _ = command(small, "autograde")
    shutil.copytree(small / "grading" / "results", on_server / "grading" / "results")
    shutil.rmtree(on_server / "grading" / "results" / "recorded")
    again, said = command(on_server, "autograde")
    assert (code, again) == (1, 1), said
    assert points(on_server, db_url) == points(small)
    assert sum(map(sum, points(small)["ann"].values())) == 20
    assert exported(on_server) == exported(small)
    assert command(on_server, "scores") == command(small, "scores")
    assert not (on_server / "grading" / "gradebook.db").exists()

    hand_in(on_server, "cleo", "wrong")
    nbgrader(on_server, "autograde", ASSIGNMENT, "--student=cleo")
    assert points(on_server, db_url)["cleo"] == points(small)["ben"]
    nbgrader(on_server, "generate_feedback", ASSIGNMENT)
    assert (on_server / "grading" / "feedback" / "cleo" / ASSIGNMENT / "05_reshape.html").exists()


@pytest.mark.parametrize(
    "address", ["postgresql+psycopg://class@/none?host=/none", "postgresql://"]
)
def test_without_a_server_a_sentence_says_where_to_look(small, address):
    hand_in(small, "ann")
    with (small / "nbgrader_config.py").open("a") as settings:
        settings.write(f"c.CourseDirectory.db_url = {address!r}\n")
    for subcommand in ("autograde", "scores"):
        code, said = command(small, subcommand)
        assert code == 2
        assert "The gradebook cannot be opened: " in said
        assert "Traceback" not in said
