"""Do scores, report, exports, feedback and formgrader say the same, whatever is changed?"""

import re
import shutil

import pytest
from asl_lesson import ASSIGNMENT, assignment_in
from bs4 import BeautifulSoup
from class_runs import STEPS, command, hand_in, make_project, of_nbgrader
from taught import (
    TODO,
    by_hand,
    comment,
    exported,
    gradebook,
    of_the_formgrader,
    printed,
    readings,
    run,
)

from grading.engine.clean import clean_html
from grading.gradebook.export import CanvasExportPlugin, MoodleExportPlugin, PlainExportPlugin
from grading.gradebook.history import read_history
from grading.pages.feedback import exporter, passes
from utils.lessons.collection import lesson_named

PLUGINS = (PlainExportPlugin, CanvasExportPlugin, MoodleExportPlugin)
LATE = "2026-12-02 19:30:00 UTC"
ANSWER = ("normalize_answer", STEPS[0], ASSIGNMENT)
DUE = ("dates", ASSIGNMENT, "--due", "2026-12-01 18:00")


@pytest.fixture(scope="module")
def class_of_five(tmp_path_factory):
    """Return a project whose class is graded: two are late, one left a notebook out."""
    project = tmp_path_factory.mktemp("class") / "project"
    make_project(project)
    hand_in(project, "ann")
    hand_in(project, "ben", "wrong")
    (hand_in(project, "cem") / f"{STEPS[1]}.ipynb").unlink()
    (hand_in(project, "dora") / "timestamp.txt").write_text(LATE)
    for sample, answers in (("sample_perfect", "right"), ("sample_mistakes", "wrong")):
        hand_in(project, sample, answers)
    command(project, "autograde")
    with gradebook(project) as found:
        found.add_student("eve")
    return project


@pytest.fixture
def project(class_of_five, tmp_path):
    """Return a copy of the graded class, for one test to change."""
    folder = tmp_path / "project"
    shutil.copytree(class_of_five, folder, symlinks=True)
    settings = folder / "nbgrader_config.py"
    with settings.open("a", encoding="utf-8") as file:
        file.write('c.LatePolicy.penalty_method = "day"\n')
    return folder


def points(project):
    """Return the one thing that all five places say of each student."""
    found = readings(project)
    assert all(len(said) == 1 for said in found.values()), found
    return {student: said.pop() for student, said in found.items()}


def test_all_say_the_same_of_a_class_that_was_graded(project):
    assert points(project) == {"ann": "20", "ben": "16", "cem": "-", "dora": "20", "eve": "-"}
    states = {student: row[-1] for student, row in printed(project).items()}
    assert states == {
        "ann": "graded",
        "ben": "graded",
        "cem": "in part not handed in",
        "dora": "graded",
        "eve": "not handed in",
    }


def test_samples_are_in_no_place_that_tells_of_the_class(project):
    by_hand(project, "sample_mistakes", 0.5)
    said = [report_on(project), (project / "grading" / "reports" / "index.html").read_text()]
    said += [str(exported(project, plugin)) for plugin in PLUGINS]
    said += [run(project, name, *more)[1] for name, *more in (["scores"], ["comment"], ["dates"])]
    said.append(run(project, "overrides", ASSIGNMENT)[1])
    assert "ann" in said[0] and "ben" in said[2]
    assert [text for text in said if "sample_" in text] == []
    assert "04-other-count, 1 student: no comment" in said[6]


def test_a_manual_score_and_extra_credit_count_everywhere(project):
    by_hand(project, "ann", 0.5)
    by_hand(project, "ben", extra=0.75)
    assert points(project) == {"ann": "17.5", "ben": "16.75", "cem": "-", "dora": "20", "eve": "-"}
    assert of_the_formgrader(project, "ann") == (17.5, 0)
    by_hand(project, "ann")
    by_hand(project, "ben")
    assert {points(project)[name] for name in ("ann", "dora")} == {"20"}


@pytest.mark.slow
def test_a_cell_that_waits_for_a_person_leaves_the_sum_open_everywhere(project):
    with gradebook(project) as found:
        grade = found.find_grade("reshape_shapes", STEPS[1], ASSIGNMENT, "ann")
        grade.auto_score, grade.needs_manual_grade = None, True
        found.db.commit()
    assert points(project)["ann"] == "-"
    assert printed(project)["ann"][-1] == "needs a person"
    by_hand(project, "ann", 2)
    assert points(project)["ann"] == "19"


@pytest.mark.slow
def test_dates_count_at_once_and_so_does_taking_them_back(project):
    code, said = run(project, *DUE)
    assert code == 0 and "asl_cnn is due 2026-12-01 18:00 UTC." in said
    assert points(project)["dora"] == "16"  # two days have begun, a tenth each
    assert of_the_formgrader(project, "dora") == (20, 4)
    by_hand(project, "dora", 0)
    assert points(project)["dora"] == "13.6"
    run(project, "dates", ASSIGNMENT, "--grace", "26h")
    assert points(project)["dora"] == "17"
    run(project, "dates", ASSIGNMENT, "--grace", "10m")
    run(project, "dates", ASSIGNMENT, "--due", "2026-12-02 19:00 +01:00", "--student", "dora")
    assert points(project)["dora"] == "15.3"  # 18:00 UTC: one day has begun
    run(project, "dates", ASSIGNMENT, "--due", "none")
    assert points(project)["dora"] == "17"
    assert of_the_formgrader(project, "dora") == (17, 0)


@pytest.mark.slow
def test_times_are_read_and_shown_in_the_zone_of_the_course(project):
    with (project / "nbgrader_config.py").open("a", encoding="utf-8") as file:
        file.write('c.NbGraderAPI.timezone = "Europe/Berlin"\n')
    said = run(project, "dates", ASSIGNMENT, "--due", "2026-12-01 19:00")[1]
    assert "asl_cnn is due 2026-12-01 19:00 Europe/Berlin (2026-12-01 18:00 UTC)." in said
    assert points(project)["dora"] == "16"
    assert "2026-12-02 20:30" in report_on(project)
    page = project / "grading" / "feedback" / "dora" / ASSIGNMENT / f"{STEPS[0]}.html"
    assert "after it was due (2026-12-01 19:00" in page.read_text(encoding="utf-8")


def test_a_penalty_that_somebody_set_by_hand_counts_where_nothing_is_due(project):
    with gradebook(project) as found:
        found.find_submission_notebook(STEPS[0], ASSIGNMENT, "ann").late_submission_penalty = 1.5
        found.db.commit()
    assert points(project)["ann"] == "18.5"


@pytest.mark.slow
def test_all_points_are_lost_where_the_policy_says_so(project):
    with (project / "nbgrader_config.py").open("a", encoding="utf-8") as file:
        file.write('c.LatePolicy.penalty_method = "zero"\n')
    run(project, *DUE)
    assert points(project)["dora"] == "0"


def report_on(project):
    """Return the report, written anew."""
    assert run(project, "report", ASSIGNMENT)[0] == 0
    return (project / "grading" / "reports" / f"{ASSIGNMENT}.html").read_text(encoding="utf-8")


@pytest.mark.slow
def test_missing_work_counts_as_said(project):
    run(project, "missing", ASSIGNMENT, "--as", "zero")
    found = points(project)
    assert (found["cem"], found["eve"], found["ann"]) == ("10", "0", "20")
    code, said = run(project, "autograde", ASSIGNMENT, "--workers", "1")
    assert (code, "missing" in said) == (0, False)  # it is settled, and no trouble any more
    assert "is missing" not in report_on(project)
    assert set(re.findall(r'data-name="not graded">(\d+)<', report_on(project))) == {"0"}
    run(project, "missing", ASSIGNMENT, "--as", "excused", "--student", "cem")
    assert points(project)["cem"] == "20"  # all of the half that counts
    run(project, "missing", ASSIGNMENT, "--as", "excused", "--student", "eve")
    assert points(project)["eve"] == "-"
    assert printed(project)["eve"][-1] == "excused"
    run(project, "missing", ASSIGNMENT, "--as", "open")
    assert "05_reshape is missing, so it is not graded." in report_on(project)
    assert {points(project)[name] for name in ("cem", "eve")} == {"-"}


def test_one_notebook_of_all_can_be_settled(project):
    run(project, "missing", ASSIGNMENT, "--as", "zero", "--notebook", STEPS[1])
    found = points(project)
    assert (found["cem"], found["eve"]) == ("10", "-")


def test_what_cannot_be_set_is_refused_with_a_sentence(project):
    for arguments, sentence in (
        (("--due", "soon"), "'soon' is no time."),
        (("--due", "2026-12-01 18:00 Mars/Base"), "'Mars/Base' is no time zone."),
        (("--due", "9999-12-31 23:59 -05:00"), "lies beyond what a calendar holds."),
        (("--grace", "99999999999999d"), "is longer than a calendar holds."),
        (("--grace", "1h"), "There is no due date yet."),
        (("--due", "2026-12-01", "--student", "ann"), "There is no due date to extend."),
        (("--due", "2026-12-01", "--student", "zoe"), "The gradebook knows no student 'zoe'."),
        (("--grace", "1h", "--student", "ann"), "Of a student, set --due and nothing else."),
    ):
        code, said = run(project, "dates", ASSIGNMENT, *arguments)
        assert code == 2 and sentence in said
    assert run(project, "dates", ASSIGNMENT)[1] == "asl_cnn has no due date.\n"


def test_what_a_person_gave_for_older_work_is_named_and_settled(project):
    """A second submission earns 3 where a person gave 0.5: nobody loses it silently."""
    by_hand(project, "ben", 0.5)
    by_hand(project, "ann", 1)
    comment(project, "ben", "Look again.")
    shutil.rmtree(project / "grading" / "submitted" / "ben")
    hand_in(project, "ben", "right")
    code, said = run(project, "autograde", ASSIGNMENT, "--workers", "1")
    assert code == 1  # cem's missing notebook
    older = "ben, 05_reshape, reshape_shapes: the manual score 0.5 is older than the work; "
    assert older + "it earns 3 by itself now." in said
    assert "ben, 05_reshape, reshape_reshape_todo: a comment is older than the work." in said
    assert "ann, 05_reshape" not in said
    assert printed(project)["ben"][-1] == "override older than the work"
    assert points(project)["ben"] == "17.5"
    page = (project / "grading" / "feedback" / "ben" / ASSIGNMENT / "05_reshape.html").read_text()
    assert "Comment on an earlier version of your work" in page
    report = (project / "grading" / "reports" / f"{ASSIGNMENT}.html").read_text()
    assert "it earns 3 by itself now" in report

    _, said = run(project, "overrides", ASSIGNMENT, "--drop", "--dry-run")
    assert "2 scores or comments would be dropped." in said
    assert points(project)["ben"] == "17.5"
    run(project, "overrides", ASSIGNMENT, "--keep", "--cell", "reshape_reshape_todo")
    _, said = run(project, "overrides", ASSIGNMENT, "--drop", "--student", "ben")
    assert "1 score or comment is dropped." in said
    assert points(project)["ben"] == "20"
    assert "0 scores or comments are older" in run(project, "overrides", ASSIGNMENT)[1]
    with gradebook(project) as found:
        assert found.find_comment(*TODO, "ben").manual_comment == "Look again."
    assert "reshape_shapes" not in run(project, "overrides", ASSIGNMENT)[1]

    _, said = run(project, "history", "ben", ASSIGNMENT)
    rows = [row.split("│")[3:5] for row in said.splitlines() if "_" in row and "│" in row]
    kept = [(name.strip(), float(points)) for name, points in rows]
    assert kept == [(STEPS[0], 8), (STEPS[1], 8), (STEPS[0], 10), (STEPS[1], 10)]
    first = read_history(assignment_in(project), "ben")[1].time
    run(project, "history", "ben", ASSIGNMENT, "--at", first, "--to", str(project / "then"))
    then = (project / "then" / ASSIGNMENT / f"{STEPS[1]}.ipynb").read_text(encoding="utf-8")
    assert "answer = 87" in then
    run(project, "history", "ben", ASSIGNMENT, "--to", str(project / "now"))
    now = (project / "now" / ASSIGNMENT / f"{STEPS[1]}.ipynb").read_bytes()
    handed_in = project / "grading" / "submitted" / "ben" / ASSIGNMENT / f"{STEPS[1]}.ipynb"
    assert now == handed_in.read_bytes()


@pytest.mark.slow
def test_what_nbgraders_own_command_graded_is_read_like_the_rest(project):
    """The report and the comments speak of the work of now, and nothing is graded twice."""
    assert "asl_cnn, 04-other-count, 1 student" in run(project, "comment")[1]
    shutil.rmtree(project / "grading" / "submitted" / "ben")
    hand_in(project, "ben")
    by_hand(project, "ben", 0.5)
    comment(project, "ben", "Look again.")
    code, said = of_nbgrader(project, "autograde", ASSIGNMENT, "--student=ben", "--force")
    assert code == 0
    assert "ben, 05_reshape, reshape_shapes: the manual score 0.5 is older than the work" in said
    assert "ben, 05_reshape, reshape_reshape_todo: a comment is older than the work." in said
    assert "python -m grading overrides --help" in said
    run(project, "overrides", ASSIGNMENT, "--drop")
    assert points(project)["ben"] == "20"
    assert "04-other-count" not in run(project, "comment")[1]
    report = project / "grading" / "reports" / f"{ASSIGNMENT}.html"
    assert "04-other-count" not in report.read_text(encoding="utf-8")
    said = run(project, "autograde", ASSIGNMENT, "--workers", "1")[1]
    assert "0 notebooks run, 0 of 6 recorded anew." in said


def test_feedback_pages_follow_and_nothing_else_is_written(project):
    assert "7 feedback pages written, 0 unchanged." in run(project, "feedback", ASSIGNMENT)[1]
    assert "0 feedback pages written, 7 unchanged." in run(project, "feedback", ASSIGNMENT)[1]
    folder = project / "grading" / "feedback" / "ann" / ASSIGNMENT
    for change, shown in (
        (lambda: by_hand(project, "ann", 0.5), "0.5 of 3 points, set by your instructor"),
        (lambda: comment(project, "ann", "Well done."), "Well done."),
    ):
        change()
        said = run(project, "feedback", ASSIGNMENT)[1]
        assert "1 feedback page written, 6 unchanged." in said
        assert shown in (folder / f"{STEPS[1]}.html").read_text(encoding="utf-8")
    run(project, *DUE)
    said = run(project, "feedback", ASSIGNMENT)[1]
    assert "2 feedback pages written, 5 unchanged." in said
    page = project / "grading" / "feedback" / "dora" / ASSIGNMENT / f"{STEPS[0]}.html"
    late = "You handed this in 1 day 1 hour after it was due (2026-12-01 18:00 UTC)."
    assert late in page.read_text(encoding="utf-8")
    assert "2 points were taken off for that." in page.read_text(encoding="utf-8")
    (folder / f"{STEPS[0]}.html").unlink()
    assert "1 feedback page written" in run(project, "feedback", ASSIGNMENT)[1]
    solution = project / "solutions" / ASSIGNMENT / f"{STEPS[1]}.ipynb"
    text = solution.read_text(encoding="utf-8")
    assert "# Step 5: " in text
    solution.write_text(text.replace("# Step 5: ", "# Step 5, anew: "), encoding="utf-8")
    assert "3 feedback pages written, 4 unchanged." in command(project, "feedback", ASSIGNMENT)[1]
    assert "0 feedback pages written, 7 unchanged." in command(project, "feedback", ASSIGNMENT)[1]


def test_a_student_s_pages_speak_in_the_words_of_the_lesson(project):
    with gradebook(project) as found:
        found.update_or_create_student("ben", first_name="Ben", last_name="Baker")
    run(project, "feedback", ASSIGNMENT)
    folder = project / "grading" / "feedback" / "ben" / ASSIGNMENT
    pages = {
        path.stem: BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")
        for path in folder.glob("*.html")
    }
    index, lesson = pages.pop("index"), lesson_named(ASSIGNMENT)
    assert index.select_one(".name").text == "Ben Baker"
    assert index.select_one(".sum").text == "16 of 20 points"
    titles = [lesson.taught_in(step).title for step in STEPS]
    rows = index.select("ol.steps li")
    assert [row.p.text for row in rows] == [
        f"Step 4, {titles[0]}",
        f"Step 5, {titles[1]}",
    ]
    for row, step in zip(rows, STEPS, strict=True):
        assert row("p")[1].text.startswith("8 of 10 points. Look first at ")
        page, first = (link["href"] for link in row("a"))
        assert page == f"{step}.html"
        place, _, cell = first.partition("#")
        section = pages[place.removesuffix(".html")].find(id=cell)
        assert section.select_one(".label").text.startswith(row("a")[1].text)
    for step, page in pages.items():
        labels = [label.text for label in page.select("section .label")]
        assert len(labels) > 4
        assert not [text for text in labels if f"{step[3:]}_" in text]


def test_outputs_that_the_engine_cleaned_are_not_cleaned_again_for_a_page(project, monkeypatch):
    seen = []

    def clean(html, work):
        seen.append(html)
        return clean_html(html, work)

    monkeypatch.setattr(exporter, "clean_html", clean)
    monkeypatch.setattr(passes, "clean_outputs", lambda *what: pytest.fail("cleaned again"))
    assert "7 feedback pages written" in run(project, "feedback", ASSIGNMENT)[1]
    page = project / "grading" / "feedback" / "ben" / ASSIGNMENT / f"{STEPS[1]}.html"
    assert "Not right yet" in page.read_text(encoding="utf-8")
    assert seen and not any("Not right yet" in html for html in seen)


@pytest.mark.slow
def test_reference_answers_show_when_a_setting_allows_it_and_nobody_can_hand_in_any_more(project):
    page = project / "grading" / "feedback" / "ben" / ASSIGNMENT / f"{STEPS[1]}.html"

    def shows():
        run(project, "feedback")
        return "A right answer, one of several" in page.read_text("utf-8")

    run(project, "dates", ASSIGNMENT, "--due", "2026-01-01 18:00")
    assert not shows()
    with (project / "nbgrader_config.py").open("a", encoding="utf-8") as file:
        file.write("c.FeedbackPages.answers_after_due = True\n")
    assert shows()
    assert "### BEGIN SOLUTION" not in page.read_text("utf-8")
    assert "0 feedback pages written" in run(project, "feedback")[1]
    run(project, "dates", ASSIGNMENT, "--student", "eve", "--due", "2099-01-01 18:00")
    assert not shows()
    run(project, "dates", ASSIGNMENT, "--student", "eve", "--due", "none")
    assert shows()
    run(project, "dates", ASSIGNMENT, "--due", "none")
    assert not shows()


def test_one_comment_reaches_all_who_made_a_mistake_now_and_later(project):
    """Put, changed beside what a person wrote, given to a newcomer, gone with the mistake."""
    comment(project, "ben", "My own words.", ANSWER)
    key = "04-other-count"
    assert f"asl_cnn, {key}, 1 student: no comment" in run(project, "comment")[1]
    code, said = run(project, "comment", "04-nonsense", "text")
    assert code == 2 and "Nobody made a mistake '04-nonsense'." in said
    run(project, "comment", key, "See page 7.")
    assert commented(project, "ben") == "My own words.\n\nSee page 7."
    run(project, "comment", key, "See page 8.")
    assert commented(project, "ben") == "My own words.\n\nSee page 8."
    run(project, "feedback", ASSIGNMENT)
    page = project / "grading" / "feedback" / "ben" / ASSIGNMENT / f"{STEPS[0]}.html"
    assert "See page 8." in page.read_text(encoding="utf-8")
    hand_in(project, "fay", "wrong")
    shutil.rmtree(project / "grading" / "submitted" / "ben")
    hand_in(project, "ben")
    run(project, "autograde", ASSIGNMENT, "--workers", "1")
    assert commented(project, "fay") == "See page 8."
    assert commented(project, "ben") == "My own words."
    run(project, "comment", key, "--take-back")
    assert commented(project, "fay") is None
    assert "no comment" in run(project, "comment", key)[1]


def commented(project, student):
    with gradebook(project) as found:
        return found.find_comment(*ANSWER, student).manual_comment
