"""Are files of translations read and written as other programs do?"""

import io

import pytest
from babel.messages.pofile import read_po

from utils.po import Entry, NotReadable, read_entries, written

ENTRIES = [
    Entry("One", "하나", places=("cell-1", "cell-2")),
    Entry('Two "quoted"\nlines \\n', '둘\n줄 "a"', fuzzy=True, previous="Two\nold"),
    Entry("Three", notes=("comment",)),
]


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "a.po"
    path.write_text(written(ENTRIES, "ko"), encoding="utf-8")
    return path


def test_what_is_written_is_read(file):
    assert read_entries(file) == ENTRIES


def test_a_translation_that_is_fuzzy_or_empty_is_not_ready():
    assert [entry.is_ready for entry in ENTRIES] == [True, False, False]


def test_babel_reads_the_same(file):
    found = [m for m in read_po(io.BytesIO(file.read_bytes())) if m.id]
    assert [(m.id, m.string or "", m.fuzzy) for m in found] == [
        (entry.message, entry.translation, entry.fuzzy) for entry in ENTRIES
    ]


def test_lines_that_an_editor_has_wrapped_are_read(file):
    file.write_text('msgid ""\n"One "\n"line"\nmsgstr ""\n"한 "\n"줄"\n#~ msgid "gone"\n')
    assert read_entries(file) == [Entry("One line", "한 줄")]


@pytest.mark.parametrize("text", ['msgid "a', 'msgid "a"\nmsgstr "b" c', '"alone"'])
def test_another_file_is_an_error_that_names_the_line(file, text):
    file.write_text(text, encoding="utf-8")
    with pytest.raises(NotReadable, match=r"a\.po, line \d"):
        read_entries(file)
