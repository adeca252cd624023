"""Sphinx's settings for a book; ``book/__main__.py`` says which in the environment.

Nothing of a book is loaded from a network: fonts, scripts and styles are the theme's own files.
"""

import os

from sphinx.application import Sphinx

from book.editions import HERE, Edition, editions
from book.korean import SearchKorean
from book.pages import only_english
from book.sources import holds
from book.theme_words import CATALOGS, SEARCH, write_catalogs
from utils.language import own_language

edition = Edition(own_language(), answers=bool(os.environ.get("BOOK_ANSWERS")))

language = edition.language
project = html_title = edition.title
copyright = author = ""
extensions = ["myst_nb", "sphinx_copybutton", "sphinx_design"]
exclude_patterns = ["extra", "locale"]

nb_execution_mode = "off"
highlight_language = "none"
smartquotes = False
myst_enable_extensions = ["attrs_inline", "colon_fence"]
myst_heading_anchors = 3

html_theme = "sphinx_book_theme"
html_static_path = [str(HERE / "static")]
templates_path = [str(HERE / "templates")]
html_favicon = str(HERE / "static" / "icon.svg")
html_css_files = ["book.css"]
html_js_files = [("book.js", {"defer": "defer"})]
html_extra_path = [str(edition.source / "extra")]
html_copy_source = html_use_index = html_show_copyright = html_show_sphinx = False
html_theme_options = {
    "article_header_end": ["languages.html", "article-header-buttons.html"],
    "navbar_persistent": [],
    "search_as_you_type": False,
    "search_bar_text": SEARCH[language],
    "show_toc_level": 2,
    "use_download_button": False,
    "use_fullscreen_button": False,
}


def add_languages(
    app: Sphinx, page: str, template: str, context: dict[str, object], tree: object
) -> None:
    """Give a page the other books that have it, with the way to it; an English one says so."""
    up = "../" * (page.count("/") + 1)
    context["elsewhere"] = [
        (other, f"{up}{other.language}/{page}.html")
        for other in editions(edition.answers)
        if other != edition and holds(other, page)
    ]
    if only_english(edition, page):
        context["body"] = context["body"].replace("<section", '<section lang="en"', 1)


def setup(app: Sphinx) -> None:
    """Tell Sphinx how words of Korean are found, and each page its other languages."""
    app.add_search_language(SearchKorean)
    words = edition.source / "locale"
    write_catalogs(words)
    for catalog in CATALOGS:
        app.add_message_catalog(catalog, str(words))
    app.connect("html-page-context", add_languages)
