"""Is a cell cut into messages so that it can be put together again, byte for byte?"""

import nbformat
import pytest

from grading.upkeep.translation.sources import notebooks, pieces
from grading.upkeep.translation.units import Kind, code_pieces, markdown_pieces


def messages(found):
    return [(piece.text, str(piece.kind)) for piece in found if piece.kind]


@pytest.mark.parametrize("path", notebooks(), ids=lambda path: path.stem)
def test_every_released_cell_comes_out_as_it_went_in(path):
    for cell in nbformat.read(path, as_version=4).cells:
        assert "".join(piece.text for piece in pieces(cell)) == cell.source


MARKDOWN = """## Why

Two lines
of one unit.

<details id="a_hints">
<summary>Hint 1: a nudge</summary>

```python
x = x / ...  # the largest
print("not this")
```

- one `x`
- two

</details>
`x_train`

| a | b |
|---|---|
"""


def test_a_message_is_a_unit_between_blank_lines_without_tags_and_fences():
    assert messages(markdown_pieces(MARKDOWN)) == [
        ("## Why", "text"),
        ("Two lines\nof one unit.", "text"),
        ("<summary>Hint 1: a nudge</summary>", "text"),
        ("the largest", "comment"),
        ("- one `x`\n- two", "text"),
        ("| a | b |\n|---|---|", "text"),
    ]


CODE = """# TODO: answer = a number
# YOUR CODE HERE
# mine = photos.read("my_hand.jpg")
print(f"{name}: mean {row['a']:.2f} of all", " type:", x.dtype)
print(x.min(), "to", x.max(), "%", "x = ")
plots.bars({"before": x, "after": y}, ["scaled once", "twice"], kind="not this")
model.compile(loss="mean squared")
"""


def test_of_code_the_comments_are_messages_and_what_is_printed_or_drawn():
    assert messages(code_pieces(CODE)) == [
        ("TODO: answer = a number", str(Kind.COMMENT)),
        ("{name}: mean {row['a']:.2f} of all", str(Kind.LITERAL)),
        ("type:", str(Kind.LITERAL)),
        ("to", str(Kind.LITERAL)),
        ("before", str(Kind.LITERAL)),
        ("after", str(Kind.LITERAL)),
        ("scaled once", str(Kind.LITERAL)),
        ("twice", str(Kind.LITERAL)),
    ]


def test_code_that_is_no_python_yet_has_its_comments_only():
    found = list(code_pieces("x = ... +  # to be filled\n"))
    assert messages(found) == [("to be filled", "comment")]


def test_a_locked_cell_and_the_tables_of_the_first_page_stay():
    locked = nbformat.v4.new_code_cell("# kept", metadata={"nbgrader": {"locked": True}})
    assert messages(pieces(locked)) == []
    page = nbformat.v4.new_markdown_cell(
        "## All\n\n<!-- lessons -->\n\nwords\n\n<!-- end of lessons -->\n\nmore"
    )
    assert messages(pieces(page)) == [("## All", "text"), ("more", "text")]
