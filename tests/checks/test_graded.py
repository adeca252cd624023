"""Does a part wait for the one that it depends on, and a hidden test keep to its sentences?"""

from IPython.core.interactiveshell import InteractiveShell
from IPython.utils.capture import capture_output

from utils.checks.graded import after, part
from utils.checks.report import Part, State, wrong
from utils.checks.values import step_array
from utils.lessons.asl_cnn.checks import encode, normalize, reshape
from utils.messages import checks as m


def fails(*values):
    raise AssertionError("looked at too early")


def test_a_part_is_skipped_until_the_one_before_is_right():
    assert after(Part("one", wrong(m.SKIPPED)), "two", fails, 1).state is State.SKIPPED
    assert after(Part("one", None), "two", lambda value: None, 1).state is State.RIGHT
    assert after(Part("one", None), "two", fails, 1).state is State.COULD_NOT_CHECK


def test_a_part_of_what_is_not_there_was_not_attempted():
    before = part("one", fails, ...)
    assert before.state is after(before, "two", fails, ...).state is State.NOT_ATTEMPTED


def test_each_range_is_looked_at_once(monkeypatch):
    looked = []

    def count(which, value):
        looked.append(which)

    monkeypatch.setattr(normalize, "range_problem", count)
    x = [step_array("scaled", which) for which in ("train", "valid")]
    y = [step_array("onehot", which) for which in ("train", "valid")]
    for check, values in ((normalize.ranges, (*x, *y)), (normalize.values, x)):
        looked.clear()
        check(*values)
        assert looked == ["train", "valid"]


def shown(check, *values):
    InteractiveShell.instance()
    with capture_output() as captured:
        assert check(*values) < check.points
    return captured.outputs[0].data["text/plain"]


def test_a_visible_check_shows_what_differs_and_a_hidden_one_says_where():
    x = [step_array("scaled", which) for which in ("train", "valid")]
    y = [step_array("onehot", which) for which in ("train", "valid")]
    odd = x[0] * 1.5 - 0.25
    assert m.YOURS in shown(normalize.ranges, odd, x[1], *y)
    soft = y[0] * 0.5 + 0.1
    assert m.EXPECTED in shown(encode.encoded, soft, y[1], 24)
    images = [rows.reshape(-1, 28, 28, 1) for rows in x]
    images[1] = images[1] ** 2
    text = shown(reshape.values, *images)
    assert "is expected" in text
    assert m.YOURS not in text
