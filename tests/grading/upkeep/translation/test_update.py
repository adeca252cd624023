"""Does a changed English text keep its translation, and is it never shown as if it were right?"""

from grading.upkeep.translation.sources import Message
from grading.upkeep.translation.units import Kind
from grading.upkeep.translation.update import merged
from utils.po import Entry

OLD = "A network multiplies its inputs by weights and adds them up."
NEW = "A network multiplies its inputs by its weights and adds them all up."


def wanted(*texts):
    return [Message(text, Kind.TEXT, ("cell",)) for text in texts]


def test_a_translation_stays_with_its_message():
    (found,) = merged(wanted(OLD), [Entry(OLD, "신경망")], {})
    assert (found.translation, found.is_ready, found.places) == ("신경망", True, ("cell",))


def test_a_changed_message_keeps_the_old_translation_as_a_proposal():
    (found,) = merged(wanted(NEW), [Entry(OLD, "신경망")], {})
    assert (found.translation, found.fuzzy, found.previous) == ("신경망", True, OLD)
    assert not found.is_ready
    (again,) = merged(wanted(NEW), [found], {})
    assert again == found


def test_a_message_that_moved_to_another_file_brings_its_translation_along():
    (found,) = merged(wanted(OLD), [], {OLD: Entry(OLD, "신경망")})
    assert found.translation == "신경망" and found.is_ready


def test_a_message_that_is_quite_another_gets_nothing():
    (found,) = merged(wanted("Run this cell."), [Entry(OLD, "신경망")], {})
    assert (found.translation, found.fuzzy) == ("", False)
