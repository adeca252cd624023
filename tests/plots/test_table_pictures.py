"""The words of the pictures of tables."""

from utils import plots


def test_table_head(table):
    """Are the size of the table and its first labels told?"""
    assert plots.table_head(table).alt == (
        "Table: the first 5 of 120 rows. It has 785 columns, label and pixel1 to pixel784. "
        "The column label begins with 0, 1, 2, 3, 4."
    )


def test_table_head_of_a_narrow_table(table):
    """Is a table drawn that has few columns and rows?"""
    alt = plots.table_head(table.iloc[:2, :3]).alt
    assert "the first 2 of 2 rows. It has 3 columns, label and pixel1 to pixel2." in alt


def test_table_grid(table, pixels, labels):
    """Does the table give the same picture as its pixels and labels?"""
    assert plots.table_grid(table) == plots.letter_grid(pixels, labels)
