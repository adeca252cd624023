"""Does a step come out on paper as one reads it: its text and pictures, and nothing to press?"""

import pypdfium2
import pytest
from pypdfium2.raw import FPDF_PAGEOBJ_IMAGE
from reading import STEP

from utils.language import languages

pytestmark = pytest.mark.slow

WHITE = (255, 255, 255)
END = 25
"""So many characters at its end tell a text from others; between two sheets more may stand."""

in_each_language = pytest.mark.parametrize("language", languages())
on_each_screen = pytest.mark.parametrize("theme", ["light", "dark"])


def printed(page):
    """Return the sheets that Chromium prints a page on, with its colors."""
    return list(pypdfium2.PdfDocument(page.pdf(format="A4", print_background=True)))


def bare(text):
    """Return a text without spaces: on paper its lines end elsewhere."""
    return "".join(text.split())


def text_on(sheets):
    """Return all that stands on some sheets, without spaces."""
    return bare("".join(sheet.get_textpage().get_text_bounded() for sheet in sheets))


def texts(page, selector):
    """Return the texts of some elements of a page, without spaces."""
    return [bare(text) for text in page.locator(selector).all_text_contents()]


@in_each_language
def test_the_text_is_printed_and_what_stands_around_it_is_not(reader, language):
    page = reader(f"{language}/{STEP}")
    text = text_on(printed(page))
    (title,) = page.title().split(" — ")[:1]
    assert text.startswith(bare(title))
    ends = [paragraph[-END:] for paragraph in texts(page, "article section > p:not(.to-notebook)")]
    assert len(ends) > 10
    assert [end for end in ends if end not in text] == []
    around = (
        ".bd-sidebar-primary a, .bd-header-article a, .prev-next-footer a, button, .to-notebook a"
    )
    article = bare(page.locator("article").text_content())
    words = {word for word in texts(page, around) if word and word not in article}
    assert len(words) > 10
    assert {word for word in words if word in text} == set()


@in_each_language
def test_of_the_folds_those_that_are_open_are_printed(reader, language):
    page = reader(f"{language}/{STEP}")
    hints = "article details:not(details details)"
    closed = text_on(printed(page))
    ends = [hint[-END:] for hint in texts(page, hints)]
    assert len(ends) > 5
    assert [end for end in ends if end in closed] == []
    assert [words for words in texts(page, f"{hints} > summary") if words in closed] == []
    page.locator(f"{hints} > summary").nth(1).click()
    opened = text_on(printed(page))
    assert [end for end in set(ends) if end in opened] == [ends[1]]


@in_each_language
def test_pictures_lie_within_the_page_and_a_movable_one_stands_still(reader, language):
    page = reader(f"{language}/{STEP}")
    shown = page.locator("article img:not(details img)").count()
    found = []
    for sheet in printed(page):
        width, height = sheet.get_size()
        for picture in sheet.get_objects(filter=[FPDF_PAGEOBJ_IMAGE]):
            left, bottom, right, top = picture.get_bounds()
            assert 0 < left < right < width
            assert 0 < bottom < top < height
            found.append(picture)
    assert len(found) == shown > 5


@in_each_language
@on_each_screen
def test_paper_is_light_whatever_the_screen_is(reader, language, theme):
    page = reader(f"{language}/{STEP}", theme=theme)
    for sheet in printed(page):
        colors = sheet.render(scale=0.3).to_pil().convert("RGB").getcolors(1_000_000)
        count, color = max(colors)
        assert color == WHITE
        assert count > sum(count for count, _ in colors) / 3
    assert page.evaluate("document.documentElement.dataset.theme") == theme
