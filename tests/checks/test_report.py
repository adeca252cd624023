"""Is a report short, true to its states, and safe to show?"""

import re

import pytest

from utils.checks.report import (
    SIGNS,
    Comparison,
    Part,
    Problem,
    Report,
    State,
    not_attempted,
    skipped,
    wrong,
)
from utils.messages import checks as m

HOSTILE = '<script>alert("1 & 2")</script> {found} {0} %s `code` </li>'


def report(*problems, points=3.0):
    return Report(tuple(Part(f"part {i}", p) for i, p in enumerate(problems, 1)), points)


def explained(text):
    return Problem(State.WRONG, text)


def test_every_state_has_a_sign_and_words_of_its_own():
    assert SIGNS.keys() == set(State) == {State(name) for name in m.STATES}
    assert len(set(SIGNS.values())) == len(State)
    assert len(set(m.STATES.values())) == len(State)


@pytest.mark.parametrize("state", [s for s in State if s is not State.RIGHT])
def test_a_state_is_told_by_words_and_a_sign_and_not_by_color_alone(state):
    found = report(None, Problem(state, "Because."))
    for shown in (repr(found), found._repr_html_()):
        assert m.STATES[state] in shown
        assert SIGNS[state] in shown
        assert m.STATES["right"] in shown
        assert "Because." in shown


def test_text_has_the_points_a_line_a_part_and_the_explanation():
    assert repr(report(None, explained("It is too long."), points=2)) == (
        "1 of 2 points\n✓ Right: part 1\n✗ Not right yet: part 2\n  It is too long."
    )


def test_hostile_text_is_shown_and_not_run():
    found = report(explained(HOSTILE), None)
    assert HOSTILE in repr(found)
    page = found._repr_html_()
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    assert "{found} {0} %s" in page
    assert page.count("<td") == page.count("</td>") == 7


def test_a_value_with_braces_goes_into_a_sentence_as_it_is():
    problem = wrong(m.NOT_A_CHOICE, letters='"a"', found="{letters} {x!r}")
    assert problem.message.endswith("found {letters} {x!r}.")


def test_back_quotes_become_code_and_keep_their_text_escaped():
    page = report(explained("Write `a < b` or `c`."), None)._repr_html_()
    assert "<code>a &lt; b</code> or <code>c</code>." in page


def test_a_single_back_quote_stays():
    assert "a ` b" in report(explained("a ` b"), None)._repr_html_()


def test_lines_of_an_explanation_stay_lines():
    assert "one<br>two" in report(explained("one\ntwo"), None)._repr_html_()


def test_nothing_attempted_is_a_single_line():
    waiting = not_attempted(wrong(m.NO_LAYERS))
    lines = repr(report(waiting, waiting, waiting)).splitlines()
    assert lines == ["0 of 3 points", "○ Not attempted yet.", f"  {m.NOT_ATTEMPTED}"]
    page = report(waiting, waiting)._repr_html_()
    assert page.count(m.NOT_ATTEMPTED) == page.count(m.STATES["not attempted"]) == 1
    assert "0 of 3</td>" in page


def test_one_part_not_attempted_among_others_keeps_its_label():
    text = repr(report(None, not_attempted(wrong(m.NO_LAYERS))))
    assert "○ Not attempted yet: part 2" in text


def test_a_repeated_explanation_is_said_once_after_the_last_part_in_a_row():
    same = explained("The same.")
    text = repr(report(same, same, None, skipped(), same))
    assert text.count("The same.") == 2
    assert text.splitlines()[1:4] == [
        "✗ Not right yet: part 1",
        "✗ Not right yet: part 2",
        "  The same.",
    ]


@pytest.mark.parametrize(
    ("weights", "right", "points", "earned"),
    [
        ((1, 1, 1), 1, 2, 0.67),
        ((1, 1, 1), 2, 2, 1.33),
        ((1, 1, 1), 3, 2, 2.0),
        ((1, 2, 2), 1, 5, 1.0),
        ((1, 2, 2), 0, 5, 0.0),
        ((1,), 1, 3, 3.0),
    ],
)
def test_points_are_the_share_of_the_weights_to_two_places(weights, right, points, earned):
    parts = tuple(
        Part("part", None if i < right else explained("no"), weight)
        for i, weight in enumerate(weights)
    )
    found = Report(parts, points)
    assert found.earned == earned
    assert type(found.earned) is float
    assert re.match(rf"{earned:g} of {points:g} points$", found.headline)


def test_the_color_tells_full_some_and_no_points_apart_and_untouched():
    waiting = not_attempted(wrong(m.NO_LAYERS))
    colors = {
        re.search(r"solid (#\w+)", report(*problems)._repr_html_())[1]
        for problems in ((None, None), (None, skipped()), (skipped(), skipped()), (waiting,) * 2)
    }
    assert len(colors) == 4


def test_each_part_shows_its_share_of_the_points():
    parts = (Part("one", None, 1), Part("two", explained("no"), 3))
    page = Report(parts, 5)._repr_html_()
    assert re.findall(r">([\d.]+ of [\d.]+)</td>", page) == ["1.25 of 1.25", "0 of 3.75"]


def test_every_column_of_the_table_has_a_heading():
    page = report(None, explained("no"))._repr_html_()
    assert re.findall(r'<th scope="col"[^>]*>([^<]+)<', page) == [m.RESULT, m.LABEL, m.PART_POINTS]


@pytest.mark.parametrize("hints", ["x_hints", ""])
@pytest.mark.parametrize("problem", [None, explained("no")])
def test_hints_are_pointed_to_where_they_are_and_help(hints, problem):
    found = Report((Part("one", problem),), 2, hints)
    helps = bool(hints and problem)
    assert (f"{m.HINTS} {m.HINTS_ORDER}" in repr(found)) is helps
    links = re.findall(r'<a href="#(\w+)"[^>]*>([^<]+)</a>', found._repr_html_())
    assert links == ([(hints, m.HINTS)] if helps else [])


BESIDE = Comparison("`x` <b>", ("[0, 1]", "[0, 2]"), ("0.5", "nan"), ("12", "0.25"))


def beside():
    return report(wrong(m.SKIPPED, BESIDE), None)


def test_values_stand_beside_those_expected_in_columns_of_text():
    assert repr(beside()).splitlines()[-4:-1] == [
        "     place  [0, 1]  [0, 2]",
        "     yours     0.5     nan",
        "  expected      12    0.25",
    ]


def test_the_table_beside_an_explanation_has_a_caption_and_headings_for_columns_and_rows():
    page = beside()._repr_html_()
    table = page[page.rindex("<table") : page.index("</table>")]
    assert "<caption" in table
    assert "<code>x</code> &lt;b&gt;</caption>" in table
    for scope, names in (("col", ["place", "[0, 1]", "[0, 2]"]), ("row", ["yours", "expected"])):
        assert re.findall(rf'<th scope="{scope}"[^>]*>([^<]+)<', table) == names
    assert re.findall(r"<td[^>]*>([^<]+)<", table) == ["0.5", "nan", "12", "0.25"]


def test_values_are_shown_once_for_parts_with_one_problem():
    same = wrong(m.SKIPPED, BESIDE)
    assert repr(report(same, same)).count("yours") == 1
