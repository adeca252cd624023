"""What the picture of a rule that ends a training tells."""

from utils.lessons.asl_augment import plots

LOSSES = [3.0, 2.0, 2.5, 1.5]


def test_each_patience_is_told_with_what_the_function_gives():
    """Are the epochs those of the function that is drawn, whatever it gives?"""
    told = plots.stops(lambda losses, patience: (2, len(losses)), LOSSES).alt
    assert "over 4 epochs: 3, 2, 2.5, 1.5." in told
    assert "Patience 5 ends after epoch 4 and keeps epoch 2." in told


def test_what_is_no_rule_gives_a_sentence(monkeypatch):
    monkeypatch.delenv("ASL_TEST")
    assert repr(plots.stops(..., LOSSES)).startswith("Nothing to show yet")
    assert repr(plots.stops(lambda losses, patience: None, LOSSES)) == repr(plots.stops(7, LOSSES))
