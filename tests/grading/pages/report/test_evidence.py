"""Does the page say what the analysis found: topics, figures, who came late, who stopped?"""

import re
from dataclasses import replace
from datetime import datetime

import pytest
from bs4 import BeautifulSoup
from synthetic import standings_of
from test_page import table

from grading.gradebook.standing import points_text
from grading.pages.report import analysis, figures
from grading.pages.report.mistakes import mistakes
from grading.pages.report.page import render
from grading.pages.titles import titles_in


@pytest.fixture
def standings(full_class):
    """Return a class: one has a score by a person, two are late, one has begun two steps only."""
    who = standings_of(full_class)
    first, *others = who[0].notebooks
    cell = replace(first.cells[0], manual=0.5, extra=0.25)
    who[0] = replace(who[0], notebooks=(replace(first, cells=(cell, *first.cells[1:])), *others))
    due = datetime(2026, 12, 1, 18, 0)
    for place, hour in ((1, 19), (2, 21)):
        came = due.replace(hour=hour)
        late = float((came - due).total_seconds())
        who[place] = replace(who[place], due=due, timestamp=came, late=late)
    for step in sorted(full_class["student_09"])[2:]:
        for check in full_class["student_09"][step].checks:
            check.earned, check.parts = 0.0, []
    return who


@pytest.fixture
def soup(assignment, full_class, standings, known):
    return BeautifulSoup(render(assignment, full_class, standings, known, ()), "html.parser")


def percent(part):
    return f"{100 * part:.0f}\xa0%"


def test_topics_have_their_evidence(soup, assignment, full_class, standings):
    topics = analysis.topics(mistakes(assignment.name, full_class))
    shown = [item.p.text for item in soup.select("h2#topics + ol > li")]
    assert 1 <= len(topics) == len(shown) <= 3
    items = analysis.items(standings)
    for one, text in zip(topics, shown, strict=True):
        words = titles_in(assignment, one.step).get(one.cell, one.cell)
        assert f": {words}." in text
        count = len(one.students)
        assert f"{count} of 30 students ({percent(count / 30)}) made the mistake" in text
        facility = items[one.step, one.cell].facility
        assert f"the class earned {percent(facility)} of the points of this check" in text
        assert re.search(rf"What {one.students[0]}, feedback on {one.step} read: “.{{10,}}”", text)


def test_median_and_quartiles_are_said(soup, full_class, standings):
    totals = figures.totals(figures.students_of(standings, full_class))
    lower, middle, upper = map(points_text, analysis.quartiles(totals))
    text = soup.find(id="scores").find_next("p").text
    assert f"The median is {middle} of " in text
    assert f"of the {len(totals)} students whose sum is complete" in text
    assert f"between {lower} and {upper}, the quartiles" in text


def test_each_check_has_its_words_facility_and_discrimination(soup, assignment, standings):
    rows = {row[0]: row for row in table(soup, "Points by check")}
    items = analysis.items(standings)
    assert len(rows) == len(items)
    for (step, cell), item in items.items():
        row = rows[titles_in(assignment, step).get(cell, cell) + cell]
        assert row[4] == percent(item.facility)
        found = item.discrimination
        assert row[5].replace("−", "-") == ("–" if found is None else f"{found:.2f}")


def test_mistakes_have_the_share_of_the_class(soup, assignment, full_class):
    shown = [(row[1], row[2], row[4]) for row in table(soup, "Mistakes by step")]
    assert shown == [
        (str(len(one.students)), percent(len(one.students) / 30), one.key)
        for one in mistakes(assignment.name, full_class)
    ]


def test_who_came_late_stopped_or_was_graded_by_a_person(soup):
    late = table(soup, "Who came late")
    assert [row[0] for row in late] == ["student_02", "student_01"]
    assert [row[3] for row in late] == ["3 hours", "1 hour"]
    ((step, count, who),) = [row for row in table(soup, "The last step that") if "09" in row[2]]
    assert step.endswith("02_extract_labels") and "student_09" in who and int(count) >= 1
    ((student, step, _, _, manual, extra, state),) = table(soup, "Scores that a person gave")
    assert (student, manual, extra, state) == (
        "student_00, feedback on 01_load",
        "0.5",
        "0.25",
        "graded",
    )
    assert step.endswith("01_load")
