"""Show in a terminal what students named: folders, files, accounts. Nothing in it acts there."""

from rich.console import Console


def plain(text: str) -> str:
    """Return text with an escape such as ``\\x1b`` in place of each character that cannot be shown.

    Such are control characters, those that turn the direction of writing, and bytes of a file's
    name that are no text.
    """
    return "".join(sign if sign.isprintable() else ascii(sign)[1:-1] for sign in text)


def open_console() -> Console:
    """Return a console that takes every text as it is, without markup, emoji or colors."""
    return Console(markup=False, emoji=False, highlight=False)
