"""Sphinx's settings for a book; ``python -m book`` names its language in ``BOOK_LANGUAGE``.

Nothing of a book is loaded from a network: fonts, scripts and styles are the theme's own files.
"""

import os

from sphinx.application import Sphinx

from book.editions import HERE
from book.korean import SearchKorean
from book.words import WORDS

language = os.environ["BOOK_LANGUAGE"]
words = WORDS[language]

project = html_title = words.title
copyright = author = ""
extensions = ["myst_nb", "sphinx_copybutton", "sphinx_design"]
exclude_patterns = ["extra"]

nb_execution_mode = "off"
myst_enable_extensions = ["attrs_inline", "colon_fence"]
myst_heading_anchors = 3
suppress_warnings = ["mystnb.unknown_mime_type"]

html_theme = "sphinx_book_theme"
html_static_path = [str(HERE / "static")]
templates_path = [str(HERE / "templates")]
html_css_files = ["book.css"]
html_js_files = [("book.js", {"defer": "defer"})]
html_extra_path = [os.environ["BOOK_EXTRA"]]
html_copy_source = False
html_show_copyright = html_show_sphinx = False
html_theme_options = {
    "use_download_button": False,
    "use_fullscreen_button": False,
    "show_toc_level": 2,
}


def setup(app: Sphinx) -> None:
    """Tell Sphinx how words of Korean are found."""
    app.add_search_language(SearchKorean)
