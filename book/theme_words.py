"""The words of the theme in Korean, which neither Sphinx nor the theme translates."""

from pathlib import Path

from babel.messages import Catalog
from babel.messages.mofile import write_mo

CATALOGS = ("sphinx", "booktheme")
"""Sphinx's own catalog, which the lower theme adds to, and that of the upper theme."""

SEARCH = {"en": "Search...", "ko": "검색..."}
"""What stands in the empty search field."""

WORDS = {
    "Back to top": "맨 위로",
    "Color mode": "색 모드",
    "Dark": "어둡게",
    "Light": "밝게",
    "Link to this heading": "이 제목으로 가는 링크",
    "On this page": "이 페이지의 내용",
    "Skip to main content": "본문으로 건너뛰기",
    "System Settings": "시스템 설정",
    "next": "다음",
    "next page": "다음 페이지",
    "previous": "이전",
    "previous page": "이전 페이지",
}


def write_catalogs(folder: Path) -> None:
    """Write the words as catalogs that gettext reads, below a folder of languages."""
    catalog = Catalog(locale="ko")
    for english, korean in WORDS.items():
        catalog.add(english, korean)
    target = folder / "ko" / "LC_MESSAGES"
    target.mkdir(parents=True, exist_ok=True)
    for name in CATALOGS:
        with (target / f"{name}.mo").open("wb") as file:
            write_mo(file, catalog)
