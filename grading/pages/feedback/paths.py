"""Cut folders of the grading machine out of what a student reads."""

import re

from bs4 import BeautifulSoup

ANSI = re.compile(r"(\x1b\[[\d;]*m)")
FOLDERS = re.compile(r"(?<![\w.:/<*+-])(?:~|[A-Za-z]:)?/(?:[\w.@+ -]*[\w.@+-]/)+(?=[\w.<])")
LIBRARIES = "site-packages/"


def _cut(found: re.Match[str]) -> str:
    _, library, rest = found[0].rpartition(LIBRARIES)
    return rest if library else ""


def without_folders(text: str) -> str:
    """Return text with absolute paths cut down to the file, or to the way inside a library."""
    parts = ANSI.split(text)
    parts[::2] = [FOLDERS.sub(_cut, part) for part in parts[::2]]
    return "".join(parts)


def without_folders_in_html(html: str) -> str:
    """Return HTML with the paths in its text cut down. Tags, and pictures in them, stay."""
    soup = BeautifulSoup(html, "html.parser")
    changed = False
    for node in soup.find_all(string=FOLDERS):
        node.replace_with(without_folders(str(node)))
        changed = True
    return str(soup) if changed else html
