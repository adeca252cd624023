"""Korean text in a page: are its words whole, and are its letters more than boxes?"""

from playwright.sync_api import Page

KOREAN_TEXTS = """
const skipped = 'pre, code, style, script, .cm-editor, .unseen, .skip, .check thead, '
    + '.jp-Notebook-footer';
function* koreanTexts() {
    const notebook = document.querySelector('.jp-NotebookPanel:not(.lm-mod-hidden) .jp-Notebook');
    const walker = document.createTreeWalker(notebook ?? document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const node = walker.currentNode;
        if (/[가-힣]/.test(node.data) && !node.parentElement.closest(skipped)) yield node;
    }
}
"""
"""Text that is read as Korean, in JupyterLab that of the notebook's cells. On a phone the heads of
the tables of checks are for screen readers only."""

BROKEN_WORDS = (
    "() => {"
    + KOREAN_TEXTS
    + """
    const boxesOf = (node, start, end) => {
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, end);
        return [...range.getClientRects()];
    };
    const found = [];
    for (const node of koreanTexts()) {
        for (const word of node.data.matchAll(/[가-힣]{2,8}/g)) {
            const boxes = boxesOf(node, word.index, word.index + word[0].length);
            const tops = new Set(boxes.map(box => Math.round(box.top)));
            if (tops.size > 1) found.push(word[0]);
        }
        const before = node.previousSibling;
        if (before?.nodeName === 'CODE' && /^[가-힣]/.test(node.data)) {
            const [first] = boxesOf(node, 0, 1);
            const last = [...before.getClientRects()].at(-1);
            if (first && last && first.left < last.right - 1)
                found.push(before.innerText + node.data.slice(0, 8));
        }
    }
    return found;
}"""
)
"""Korean words of up to eight letters that stand on two lines, and particles that stand on another
line than the code that they belong to."""

BOXES = (
    "() => {"
    + KOREAN_TEXTS
    + """
    const letters = new Map();
    for (const node of koreanTexts()) {
        const {fontFamily, fontWeight} = getComputedStyle(node.parentElement);
        const font = `${fontWeight} 20px ${fontFamily}`;
        if (!letters.has(font)) letters.set(font, new Set());
        for (const letter of node.data.match(/[가-힣]/g)) letters.get(font).add(letter);
    }
    const canvas = Object.assign(document.createElement('canvas'), {width: 30, height: 30});
    const pen = canvas.getContext('2d', {willReadFrequently: true});
    const drawn = letter => {
        pen.clearRect(0, 0, 30, 30);
        pen.fillText(letter, 3, 23);
        return canvas.toDataURL();
    };
    const found = [];
    for (const [font, used] of letters) {
        pen.font = font;
        const seen = new Set([drawn('\\u0378')]);
        for (const letter of used) {
            const picture = drawn(letter);
            if (seen.has(picture)) found.push(`${letter} in ${font}`);
            seen.add(picture);
        }
    }
    return found;
}"""
)
"""Korean letters that look like another one, or like one that no font has: so does a box."""


def broken_words(page: Page) -> list[str]:
    """Return the Korean words of a page that are broken at its present size."""
    return page.evaluate(BROKEN_WORDS)


def boxes(page: Page) -> list[str]:
    """Return the Korean letters of a page for which its fonts have a box only."""
    return page.evaluate(BOXES)
