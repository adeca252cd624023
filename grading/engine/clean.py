"""Make what a student's cells show safe to look at: no script, no markup that acts, not too much.

The pages of nbgrader print outputs and markdown as they are, so nothing dangerous may get there.
"""

import html
import re

import nbformat
import nh3

from utils.messages import grading as m
from utils.messages import say

TAGS = set(
    """
    a b blockquote br caption code col colgroup dd del details div dl dt em figcaption figure h1
    h2 h3 h4 h5 h6 hr i img li ol p pre s small span strong sub summary sup table tbody td tfoot
    th thead tr u ul
    """.split()
)
OTHER_TAG = re.compile(
    rf"</?(?!(?:{'|'.join(TAGS)}|script|style)[\s/>])[a-z][^<>]*>", re.IGNORECASE
)
"""A tag that goes, while what stands in it stays. The cleaner would take more with ``<text>``."""

ATTRIBUTES = {
    "*": {"class", "style", "title", "scope", "colspan", "rowspan", "lang"},
    "a": {"href"},
    "details": {"id"},
    "img": {"src", "alt", "width", "height"},
}
STYLES = set(
    """
    background background-color border border-collapse border-left border-radius border-spacing
    color display font-family font-size font-style font-weight gap height line-height list-style
    margin margin-bottom margin-left margin-right margin-top max-width min-width padding
    padding-left padding-right padding-top padding-bottom text-align text-decoration
    vertical-align white-space width
    """.split()
)
ACTING_VALUE = re.compile(
    r"""[^\w\s.,#%!()"'/+-]"""
    r"|(?<![\w-])(?!(?:rgba?|hsla?|linear-gradient|var)\()[\w-]*\("
    r"|(?<![\w-])-[\d.]",
    re.IGNORECASE,
)
"""A value of a style that may hide another style, load something, or move over what stands there:
an odd character, a function or a number below zero."""

HINTS = re.compile(r"\w+_hints")
"""The id of the hints that a check links to. No other id stays."""

PICTURE = re.compile(r"data:image/(png|jpeg|gif);base64,[A-Za-z0-9+/=\s]*")
SHOWN = ("text/plain", "text/html", "image/png", "image/jpeg")
MARKUP = re.compile(r"<\s*[A-Za-z/!?]|&#|(java|vb)script\s*:|data\s*:", re.IGNORECASE)

CHARACTER = re.compile(r"&(?:#[xX]?[0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);?")
"""A character written as a reference. Markdown's links are read with it."""

ACTING_LINK = re.compile(r"((?:java|vb)script|data)(\s*):", re.IGNORECASE)

INVISIBLE = re.compile(r"[\x00-\x20]+")
"""What browsers leave out of an address."""

MOST_CHARACTERS = 250_000
MOST_GAPS = 40_000
MOST_WORK = 10_000_000
"""Of one piece of HTML: its length, the places where an attribute may start, and the length times
the tags that count. The parser's time grows with the square of a tag's attributes, and of the
depth."""

MOST_WORK_PER_NOTEBOOK = 3 * MOST_WORK
MARK = "cleaned"
"""The word in the metadata of a notebook whose outputs were made safe by the engine."""

GAP = re.compile(r"[ \t\n\f\r/\"']+")
OPENS = re.compile(r"&|<(?!/)")
CELL = re.compile(r"<t[dhr][ \n>]", re.IGNORECASE)
HEAVY = re.compile(
    r"<(?:a|b|big|code|em|font|i|math|nobr|s|small|strike|strong|svg|tt|u)\b", re.IGNORECASE
)
"""Tags that count ten times more: left open, the parser opens them again in each paragraph, or
cells nest in them. Without them, the cells of a table do not count."""


def _attribute(tag: str, name: str, value: str) -> str | None:
    match tag, name:
        case "img", "src":
            return value if PICTURE.fullmatch(value) else None
        case "details", "id":
            return value if HINTS.fullmatch(value) else None
        case _, "href":
            return None if INVISIBLE.sub("", value).lower().startswith("data:") else value
        case _, "style":
            return ";".join(filter(_harmless, value.split(";"))) or None
    return value


def _harmless(style: str) -> bool:
    name, _, value = style.partition(":")
    return name.strip().lower() in STYLES and not ACTING_VALUE.search(value)


_cleaner = nh3.Cleaner(
    tags=TAGS,
    attributes=ATTRIBUTES,
    attribute_filter=_attribute,
    url_schemes={"http", "https", "mailto", "data"},
    link_rel=None,
)


class Work:
    """What the cleaner may still do for one notebook."""

    def __init__(self) -> None:
        self.left = MOST_WORK_PER_NOTEBOOK

    def take(self, text: str) -> bool:
        """Take off what a piece of HTML costs; tell whether that was there."""
        gaps = len(GAP.findall(text))
        tags, heavy = len(OPENS.findall(text)), len(HEAVY.findall(text))
        if not heavy:
            tags -= len(CELL.findall(text))
        work = len(text) * (tags + 10 * heavy)
        costs = max(work, MOST_WORK * (gaps / MOST_GAPS) ** 2)
        if costs > min(MOST_WORK, self.left):
            return False
        self.left -= costs
        return True


def clean_html(text: str, work: Work | None = None) -> str:
    """Return HTML without anything that runs, loads or covers; as text if it is too much.

    ``work`` is what is left for the notebook that the text belongs to.
    """
    work = work or Work()
    if len(text) > MOST_CHARACTERS or not work.take(text := OTHER_TAG.sub("", text)):
        return html.escape(text)
    return _cleaner.clean(text)


def clean_markdown(text: str, work: Work | None = None) -> str:
    """Return a student's markdown without markup that acts. Plain markdown stays as it is."""
    text = CHARACTER.sub(_plain_character, text)
    if not MARKUP.search(text):
        return text
    return ACTING_LINK.sub(r"\1\2", clean_html(text, work))


def _plain_character(found: re.Match) -> str:
    """Return the character that a reference means, unless it would make markup."""
    plain = html.unescape(found[0])
    return found[0] if set(plain) & set("<>&\"'") else plain


def clean_outputs(cell: nbformat.NotebookNode, kilobytes: int, work: Work | None = None) -> None:
    """Keep of a cell's outputs what can be shown, and at most ``kilobytes`` of it."""
    work = work or Work()
    left = kilobytes * 1024
    kept, full = [], False
    for output in cell.outputs:
        if full and output.get("output_type") != "error":
            continue
        plain = _plain(output, max(left, 0), work)
        if plain is None:
            continue
        size = _size(plain)
        if size <= left or full:  # what stopped the cell is said in any case; errors are short
            kept.append(plain)
            left -= size
            continue
        cut = say(m.OUTPUT_CUT, kilobytes=round((size - left) / 1024) or 1)
        text = plain["text"][:left] if plain["output_type"] == "stream" else ""
        kept.append(nbformat.v4.new_output("stream", name="stdout", text=f"{text}\n{cut}\n"))
        full = True
    cell.outputs = kept


def _text(value: object) -> str:
    if isinstance(value, list):
        value = "".join(part for part in value if isinstance(part, str))
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else ""


def _plain(output: dict, longest: int, work: Work) -> nbformat.NotebookNode | None:
    match output.get("output_type"):
        case "stream":
            name = "stderr" if output.get("name") == "stderr" else "stdout"
            return nbformat.v4.new_output("stream", name=name, text=_text(output.get("text")))
        case "error":
            lines = output.get("traceback")
            lines = [_text(x)[:4000] for x in lines[:60]] if isinstance(lines, list) else []
            return nbformat.v4.new_output(
                "error",
                ename=_text(output.get("ename"))[:200],
                evalue=_text(output.get("evalue"))[:2000],
                traceback=lines,
            )
        case "display_data" | "execute_result" as kind:
            data = output.get("data")
            found = {k: _text(v) for k, v in data.items() if k in SHOWN} if data else {}
            if "text/html" in found and len(found["text/html"]) <= longest:
                found["text/html"] = clean_html(found["text/html"], work)
            for name in ("image/png", "image/jpeg"):
                if name in found and not re.fullmatch(r"[A-Za-z0-9+/=\s]*", found[name]):
                    del found[name]
            return nbformat.v4.new_output(kind, data=found, metadata={}) if found else None
    return None


def _size(output: dict) -> int:
    if output["output_type"] == "stream":
        return len(output["text"])
    if output["output_type"] == "error":
        return sum(map(len, output["traceback"])) + len(output["evalue"])
    return sum(map(len, output["data"].values()))
