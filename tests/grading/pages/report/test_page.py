"""Is the page complete, harmless, and readable without eyes, a script or a network?"""

import itertools
import re
import subprocess
import sys
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from asl_lesson import assignment_in
from bs4 import BeautifulSoup
from synthetic import a_class, standings_of

from grading.engine.result import Check, Finding, Result
from grading.gradebook.results import Results
from grading.pages.report import page
from grading.pages.report.page import render
from grading.pages.report.source import NoResults, read_class
from utils.language import speaking
from utils.settings import ROOT


def drawn(assignment, graded, known, outside=()):
    """Return the page of a class, whose points the gradebook has."""
    return render(assignment, graded, standings_of(graded), known, outside)


EVIL = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'& `<b>`"


@pytest.fixture
def soup(assignment, full_class, known):
    """Return the page of the full class."""
    return BeautifulSoup(drawn(assignment, full_class, known), "html.parser")


def table(soup, caption):
    """Return the rows of the table whose caption begins so, a list of cell texts each."""
    found = next(c for c in soup.find_all("caption") if c.text.startswith(caption)).parent
    return [[cell.get_text() for cell in row(["th", "td"])] for row in found.select("tbody tr")]


def test_every_part_that_an_instructor_reads_is_there(soup):
    titles = [title.text for title in soup.find_all("h2")]
    assert titles == [
        "Talk about these in the next hour", "Scores", "Points by step", "Points by check",
        "Mistakes", "Who stopped where", "Late work", "Manual scores and comments", "Faults",
        "Suspicions", "Time and memory", "Students",
    ]  # fmt: skip
    assert len(table(soup, "Every student")) == 30
    assert len(table(soup, "Points by step")) == 10
    assert [row[1] for row in table(soup, "Faults")] == ["memory", "not graded", "time"]
    kinds = ["edited cell", "refused hand-over", "sandbox violation"]
    assert [row[1] for row in table(soup, "Suspicions, each")] == kinds
    tallies = [row[:3] for row in table(soup, "Suspicions by kind")]
    assert tallies == [*([kind, "1", "1"] for kind in kinds), ["identical answer", "2", "2"]]
    (shared,) = table(soup, "Identical")
    assert "student_03" in shared[0] and "student_17" in shared[0]


STEPS = {"en": re.compile(r"\bsteps?\b", re.IGNORECASE), "ko": re.compile("단계")}
BY_NOTEBOOK = {"en": "Points by notebook", "ko": "노트북별 점수"}


@pytest.mark.parametrize("language", ["en", pytest.param("ko", marks=pytest.mark.slow)])
def test_a_plain_assignment_has_notebooks_and_no_steps(
    assignment, full_class, known, monkeypatch, language
):
    """As in what the terminal says of it."""

    def words():
        with speaking(language):
            soup = BeautifulSoup(drawn(assignment, full_class, known), "html.parser")
        for part in soup.select("style, pre, td.text, #topics + ol"):
            part.decompose()
        labels = [
            tag[name] for name in ("aria-label", "alt", "data-name") for tag in soup(attrs=name)
        ]
        return " ".join([soup.text, *labels])

    assert STEPS[language].search(words())
    monkeypatch.setattr("grading.course.lesson_of", lambda name: None)
    monkeypatch.setattr(page, "titles_in", lambda *of: {})
    said = words()
    assert BY_NOTEBOOK[language] in said
    assert STEPS[language].findall(said) == []


def test_a_kind_of_suspicion_that_nobody_knows_yet_is_shown_in_its_own_words(assignment, known):
    graded = a_class(1)
    text = "The clock was turned back."
    graded["student_00"]["01_load"].suspicions.append(Finding("turned_clock", text))
    soup = BeautifulSoup(drawn(assignment, graded, known), "html.parser")
    (tally,) = table(soup, "Suspicions by kind")
    assert tally[:3] == ["turned clock", "1", "1"] and tally[3]
    (row,) = table(soup, "Suspicions, each")
    assert (row[1], row[4]) == ("turned clock", text)


def test_the_opening_lines_say_behind_which_walls_the_class_was_graded(assignment, known):
    graded = a_class(4)
    for student, walls in (("student_01", "namespaces"), ("student_02", "landlock")):
        for result in graded[student].values():
            result.walls = walls
    graded["student_03"] = {"01_load": Result(notebook={}, graded=False)}
    soup = BeautifulSoup(drawn(assignment, graded, known, ["zoe"]), "html.parser")
    assert soup.header.find_all("p")[1].text == (
        "Graded cells ran in the judge, a process that no student's code enters. "
        "10 notebooks ran in a sandbox that bubblewrap built. "
        "10 notebooks ran in a sandbox of the kind “landlock”. "
        "10 notebooks ran in a sandbox that was built with Linux namespaces directly. "
        "1 student was graded without a sandbox, with your rights; those points are in the "
        "gradebook, and not in this report."
    )


def test_what_was_not_graded_is_never_a_zero(soup):
    row = next(row for row in table(soup, "Every student") if row[0] == "student_04")
    assert row[5] == "n. g." and row[13:15] == ["–", "not graded"]
    assert next(r for r in table(soup, "Points by step") if r[0].endswith("05_reshape"))[6] == "1"
    assert table(soup, "Students with notebooks")[0][:2] == ["student_04", "05_reshape"]


def test_a_student_of_whom_nothing_was_graded_has_no_points(assignment, known):
    nothing = Result(notebook={}, graded=False)
    graded = {"anna": {"01_load": nothing}}
    other = standings_of({"anna": {"01_load": Result(notebook={}, checks=[Check("a", 5.0, 0.0)])}})
    (cell,) = other[0].notebooks[0].cells
    own = replace(other[0].notebooks[0], cells=(replace(cell, automatic=None),))
    page_text = render(assignment, graded, [replace(other[0], notebooks=(own,))], known)
    soup = BeautifulSoup(page_text, "html.parser")
    (row,) = table(soup, "Every student")
    assert row == ["anna", "n. g.", "0", "", "–", "not graded", "0.0", "0.0", "0"]
    step = "Step 1, Load the data01_load"
    assert table(soup, "Points by step") == [[step, "5", "not graded", "0", "0", "0", "1"]]
    assert table(soup, "Students with notebooks")[0][2] == "–"


def test_names_lead_to_feedback_pages(soup):
    rows = soup.find("caption", string=re.compile("^Mistakes")).parent.select("tbody tr")
    for row in rows:
        address = row.a["href"]
        step = row.th.find(class_="note").text
        assert re.fullmatch(rf"\.\./feedback/student_\d\d/asl_cnn/{step}\.html#\w+", address)


def test_the_page_needs_no_script_and_no_network(assignment, full_class, known):
    text = drawn(assignment, full_class, known)
    assert "<script" not in text and "<link" not in text
    assert "default-src 'none'; img-src data:; style-src 'unsafe-inline'" in text
    assert not re.search(r"""(?:src|href|srcset)=["']?(?:https?:)?//|url\(|@import""", text)


def test_a_screen_reader_can_follow(soup):
    assert soup.html["lang"] == "en" and soup.title.text
    assert soup.select_one("a.skip")["href"] == f"#{soup.main['id']}"
    assert all(image.get("alt") for image in soup.find_all("img")) and soup.find_all("img")
    for found in soup.find_all("table"):
        assert found.caption.text
        assert all(cell["scope"] == "col" for cell in found.select("thead th"))
        assert all(row.th["scope"] == "row" for row in found.select("tbody tr"))
        widths = {len(row(["th", "td"])) for row in found.find_all("tr")}
        assert len(widths) == 1
    labels = [part["aria-label"] for part in soup.find_all(role="region")]
    assert len(labels) == len(set(labels)) == len(soup.find_all("table"))
    levels = [int(title.name[1]) for title in soup.find_all(re.compile("^h[1-6]$"))]
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))


def test_ids_are_unique_and_all_ways_within_the_page_lead_somewhere(soup):
    ids = [element["id"] for element in soup.find_all(id=True)]
    assert len(ids) == len(set(ids))
    assert {a["href"][1:] for a in soup.select("a[href^='#']")} <= set(ids)


class Tags(HTMLParser):
    """Collects all start tags and all attributes."""

    def __init__(self):
        super().__init__()
        self.tags, self.attributes = set(), set()

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}


def test_nothing_of_a_submission_becomes_markup(assignment, known):
    graded = a_class(9)
    tags = Tags()
    tags.feed(drawn(assignment, graded, known))
    shared = "".join(f"{EVIL} {i}\n" for i in range(9))
    for student in ("student_01", "student_02"):
        result = graded[student]["01_load"]
        parts = [{"label": EVIL, "state": "wrong", "cause": EVIL, "message": EVIL + "!"}]
        result.checks.append(Check(EVIL, 1.0, 0.0, parts))
        result.faults.append(Finding(EVIL, EVIL, EVIL, EVIL))
        result.suspicions.append(Finding("handover", EVIL, cell=EVIL))
        result.walls = EVIL
        for cell in result.notebook["cells"]:
            if cell["metadata"].get("nbgrader", {}).get("solution"):
                cell["source"] = shared
    graded[EVIL + "../../x"] = {EVIL: graded["student_01"]["01_load"]}
    text = drawn(assignment, graded, known)
    hostile = Tags()
    hostile.feed(text)
    assert hostile.tags - tags.tags <= {"abbr", "br", "code", "details", "pre", "summary"}
    assert hostile.attributes == tags.attributes
    soup = BeautifulSoup(text, "html.parser")
    assert not soup.find_all("script") and EVIL in soup.text
    assert all("../feedback/" in a["href"] for a in soup.select("main a[href]:not([href^='#'])"))
    assert not any("/../" in a["href"][3:] for a in soup.find_all("a"))


def test_the_command_reads_what_was_kept_and_writes_the_page(assignment, kept, known, tmp_path):
    graded = a_class(2)
    kept(graded)
    written = page.write_report(assignment)
    assert written == tmp_path / "grading" / "reports" / "asl_cnn.html"
    assert written.read_text(encoding="utf-8") == drawn(assignment, graded, known)


def test_without_a_class_a_sentence_says_what_to_do(assignment):
    with pytest.raises(NoResults, match="make grade"):
        read_class(assignment)


def test_a_result_that_is_lost_counts_as_not_graded(assignment, kept):
    index = kept(a_class(2))
    results = Results.of(assignment.course)
    results.path_of(index["student_01"]["03_encode"]).write_text("{", encoding="utf-8")
    found = read_class(assignment)["student_01"]["03_encode"]
    assert not found.graded and "Grade the class again" in found.faults[0].instructor


def test_git_ignores_the_report():
    command = ["git", "check-ignore", "-q", str(page.page_of(assignment_in(ROOT)))]
    assert subprocess.run(command, cwd=ROOT, check=False).returncode == 0


def test_the_command_is_listed():
    command = [sys.executable, "-m", "grading", "--help"]
    shown = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert "report" in shown.stdout
