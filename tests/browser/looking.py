"""Pictures of a page at three sizes, and what a program can tell about how it looks."""

from collections.abc import Mapping

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page

from tests.browser.hangul import broken_words
from utils.settings import ROOT

FOLDER = ROOT / ".build" / "screenshots"
SIZES = {"1280": (1280, 800), "1920": (1920, 1080), "200-percent": (640, 400)}
"""Name -> width and height in CSS pixels. A laptop at 200 % zoom has half of each."""

WITH_PHONE = {**SIZES, "400": (400, 800)}
"""With that of a phone, for the grader's own pages and for what a lesson says."""

NOT_OURS = [
    ".jp-InternalAnchorLink",  # JupyterLab: the sign beside a heading under the mouse
    ".cm-editor",  # CodeMirror: the name of its field, the colors of its words
    ".jp-collapseHeadingButton",  # JupyterLab: a button without a name
    ".noUi-handle",  # ipywidgets: the handle of a slider without a name
    ".jp-RenderedText span",  # IPython: the colors of words in a traceback
    ".jp-InputPrompt, .jp-OutputPrompt",  # JupyterLab: the gray of run counts
]
RULES_IN_LAB = {"aria-required-children": {"enabled": False}}
"""JupyterLab: the roles of its list of cells, which holds all that is ours there."""

VISIBLE_BODY = "body { overflow: visible !important }"
"""Without it axe takes all of a Lab page for hidden and leaves its contrast out."""

CONTENT = ".jp-NotebookPanel:not(.lm-mod-hidden) .jp-Notebook"
OUTPUTS = f"{CONTENT} .jp-OutputArea-output"
PAGE = "html, body *:not(.scroll, .long, .long *)"
"""All of a page of the grader's but what may be scrolled."""

TOO_WIDE = """area => {
    const unseen = [...document.querySelectorAll(area)]
        .filter(element => getComputedStyle(element).clipPath === 'inset(50%)');
    return [...document.querySelectorAll(area)]
        .filter(shown => shown.scrollWidth > shown.clientWidth + 1)
        .filter(shown => !unseen.some(element => element.contains(shown)))
        .map(shown => shown.innerText.slice(0, 60));
}"""
"""What is clipped to nothing is for screen readers only, and takes no place."""


def take_pictures(
    page: Page,
    name: str,
    area: str = OUTPUTS,
    shown: Locator | None = None,
    sizes: dict[str, tuple[int, int]] = SIZES,
) -> list[str]:
    """Write a picture of the page at each size, and return what is cut off, or a broken word.

    ``area`` selects what is measured. ``shown`` is brought into view. The page is left at the
    first size.
    """
    FOLDER.mkdir(parents=True, exist_ok=True)
    found = []
    for size, (width, height) in reversed(sizes.items()):
        page.set_viewport_size({"width": width, "height": height})
        if shown:
            shown.evaluate("shown => shown.scrollIntoView({block: 'center'})")
        page.screenshot(path=FOLDER / f"{name}-{size}.png")
        wrong = page.evaluate(TOO_WIDE, area) + broken_words(page)
        found += [f"{size}: {text}" for text in wrong]
    return found


def barriers(page: Page, area: str, rules: Mapping[str, object] = {}) -> list[str]:
    """Return what axe finds serious or critical within ``area``, less what is not ours.

    ``rules`` changes some of axe's own.
    """
    page.add_style_tag(content=VISIBLE_BODY)
    context = {"include": [[area]], "exclude": [[selector] for selector in NOT_OURS]}
    found = Axe().run(page, context=context, options={"rules": rules})
    return [
        f"{problem['id']} ({problem['impact']}): {node['html'][:120]}"
        for problem in found.response["violations"]
        if problem["impact"] in ("serious", "critical")
        for node in problem["nodes"]
    ]
