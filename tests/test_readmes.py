"""Is what the pages about the project name really there?"""

import re

import pytest
import typer
from nbgrader.apps import NbGraderApp

from grading.__main__ import app
from grading.course import Course, Engine
from grading.engine.limits import Limits
from utils.settings import ROOT

PLACES = ("book", "grading", "notebooks", "solutions", "tests", "utils")
BELOW = (path for place in PLACES for path in sorted((ROOT / place).rglob("README.md")))
PAGES = [ROOT / "README.md", *BELOW]
MADE = re.compile(
    r"grading/(autograded|feedback|gradebook\.db|grades|history|reports|results|submitted)|.*/progress\.json"
)
"""What a run makes, so that it need not be there."""


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_a_link_leads_somewhere(page):
    text = page.read_text(encoding="utf-8")
    links = [link.partition("#")[0] for link in re.findall(r"\]\(([^)\s]+)\)", text)]
    local = [link for link in links if link and not link.startswith("https://")]
    assert [link for link in local if not (page.parent / link).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_a_file_that_is_named_is_there(page):
    text = page.read_text(encoding="utf-8")
    named = re.findall(r"`((?:\w+/)+[\w.]*)`", text)
    places = (ROOT, page.parent)
    own = [
        path
        for path in named
        if not MADE.match(path) and any((p / path.partition("/")[0]).is_dir() for p in places)
    ]
    assert [path for path in own if not any((p / path).exists() for p in places)] == []


COMMANDS = typer.main.get_command(app).commands
TARGETS = set(re.findall(r"^([\w-]+):.*## ", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
CODE = re.compile(r"^```.*?^```|`[^`\n]+`", re.MULTILINE | re.DOTALL)


COMMENT = re.compile(r"(^|  )# .*$", re.MULTILINE)
NBGRADER = {name.replace("-", "_") for name in NbGraderApp.subcommands}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_a_command_that_is_named_is_there_with_its_options(page):
    code = "\n".join(CODE.findall(page.read_text(encoding="utf-8")))
    code = COMMENT.sub("", code)
    for name, rest in re.findall(r"python -m grading ([a-z]+)([^\n`|]*)", code):
        known = {word for one in COMMANDS[name].params for word in one.opts + one.secondary_opts}
        assert set(re.findall(r"--[\w-]+", rest)) <= known, name
    assert set(re.findall(r"\bmake ([a-z-]+)", code)) <= TARGETS
    assert set(re.findall(r"(?:^|`)nbgrader (\w+)", code, re.MULTILINE)) <= NBGRADER


LIMIT = re.compile(r"^\| `c\.(\w+)\.(\w+)` \| (\d+) \|", re.MULTILINE)


def test_every_limit_stands_in_the_table_with_its_default():
    said = LIMIT.findall((ROOT / "grading" / "README.md").read_text(encoding="utf-8"))
    limits = {("Limits", name): value for name, value in Limits().to_config().items()}
    engine = {("Engine", "megabytes_waiting"): Engine().megabytes_waiting}
    assert {(kind, name): int(value) for kind, name, value in said} == limits | engine


def test_the_course_sets_no_limit_to_its_default():
    config = Course.of(ROOT).config
    assert [
        f"{kind.__name__}.{name}"
        for kind in (Limits, Engine)
        for name, value in config[kind.__name__].items()
        if getattr(kind(), name) == value
    ] == []
