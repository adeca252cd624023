"""Can everybody read the book, on a phone and on a screen, light and dark, without a network?"""

import re

import pytest
from course_notebooks import TAUGHT
from figures import visit
from playwright.sync_api import expect
from reading import KINDS, STEP, WITH_ANSWERS, soup

from book.korean import SearchKorean
from tests.browser.hangul import boxes, broken_words
from tests.browser.looking import FOLDER, barriers
from utils.language import languages

pytestmark = pytest.mark.slow

MOST_KILOBYTES = 1500
SIDEWAYS = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"

in_each_language = pytest.mark.parametrize("language", languages())


@pytest.mark.parametrize("kind", KINDS)
@in_each_language
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [400, 1280])
def test_a_page_of_each_kind(reader, language, kind, theme, width):
    look_at(reader, language, kind, theme, width)


@in_each_language
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [400, 1280])
def test_a_step_with_answers(reader_with_answers, language, theme, width):
    page = look_at(reader_with_answers, language, WITH_ANSWERS, theme, width)
    assert page.locator("details.answer pre").first.is_visible()
    assert 100 < visit(page).kilobytes < MOST_KILOBYTES


def look_at(reader, language, kind, theme, width):
    """Open a page of a kind with all of its folds; everybody can read it, and nothing is amiss."""
    page = reader(f"{language}/{KINDS.get(kind, STEP)}", width, theme)
    page.evaluate("document.querySelectorAll('article details').forEach(d => d.open = true)")
    FOLDER.mkdir(parents=True, exist_ok=True)
    name = f"book-{kind}-{language}-{theme}-{width}.png".replace(" ", "-")
    page.screenshot(path=FOLDER / name, full_page=True, animations="disabled")
    assert page.problems == []
    assert page.locator("html").get_attribute("lang") == language
    assert page.evaluate("document.documentElement.dataset.theme") == theme
    assert page.evaluate(SIDEWAYS) <= 0
    assert broken_words(page) == []
    assert boxes(page) == []
    assert barriers(page, "body") == []
    return page


@in_each_language
def test_every_step_on_a_phone(reader, address, language):
    """Is each page no wider than the phone, and no word broken?"""
    page = reader(f"{language}/index.html", 400)
    for taught in TAUGHT:
        page.goto(f"{address}/{language}/{taught.lesson.name}/{taught.name}.html")
        assert page.evaluate(SIDEWAYS) <= 0, str(taught)
        assert broken_words(page) == [], str(taught)
    assert page.problems == []


@in_each_language
def test_every_page_is_light(reader, address, book, language):
    """How much does a first visit load, with nothing kept from before?"""
    page = reader(f"{language}/index.html")
    for path in book.pages():
        if path.is_relative_to(book.folder / language):
            page.goto(f"{address}/{path.relative_to(book.folder).as_posix()}")
            assert 100 < visit(page).kilobytes < MOST_KILOBYTES, path


def test_a_reader_who_likes_it_dark_gets_dark_pages(reader):
    page = reader("en/index.html", theme="auto", color_scheme="dark")
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"


@in_each_language
@pytest.mark.parametrize("width", [400, 1280])
def test_the_colors_are_chosen_on_the_page(reader, language, width):
    page = reader(f"{language}/index.html", width)
    page.locator(".theme-switch-button").click()
    page.locator(".theme-change-button[data-mode=dark]").click()
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")


@pytest.mark.parametrize(("language", "word"), [("en", "pooling"), ("ko", "특징에서는")])
def test_a_word_is_looked_for_from_any_page(reader, language, word):
    page = reader(f"{language}/asl_cnn/04_normalize.html", 400)
    page.keyboard.press("Control+k")
    expect(page.locator("#pst-search-dialog input")).to_be_focused()
    page.keyboard.type(word)
    page.keyboard.press("Enter")
    expect(page.locator("#search-results a[href*='asl_cnn/06_build']").first).to_be_visible()


@in_each_language
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_what_was_found_can_be_read_on_a_phone(reader, language, theme):
    page = reader(f"{language}/search.html?q=Keras", 400, theme)
    expect(page.locator("#search-results .context").last).to_be_visible()
    page.wait_for_load_state("networkidle")
    page.screenshot(path=FOLDER / f"book-found-{language}-{theme}-400.png")
    assert page.evaluate(SIDEWAYS) <= 0
    assert broken_words(page) == []
    assert barriers(page, "body") == []


@pytest.mark.parametrize(
    ("word", "found"),
    [("pooling", "convolution/08_pooling"), ("overfitting", "asl_dense/06_overfitting")],
)
def test_search_finds_a_word(reader, word, found):
    page = reader(f"en/search.html?q={word}")
    expect(page.locator(f"#search-results a[href*='{found}']").first).to_be_visible()


@pytest.mark.parametrize("word", ["특징", "특징을", "특징에서"])
def test_search_finds_a_korean_word_with_any_particle(reader, word):
    page = reader(f"ko/search.html?q={word}")
    found = page.locator("#search-results a[href*='asl_cnn/06_build']")
    expect(found.first).to_be_visible()


@pytest.mark.parametrize("word", ["결과", "결과를", "결과에서는"])
def test_search_finds_a_korean_word_that_ends_like_a_particle(reader, book, word):
    """Is it found on nearly all pages that have it, whatever hangs on it there?"""
    page = reader(f"ko/search.html?q={word}")
    expect(page.locator(".search-summary")).to_contain_text(re.compile(r"\d"))
    articles = [soup(path).select_one("article") for path in (book.folder / "ko").rglob("*.html")]
    having = [article for article in articles if article and "결과" in article.get_text()]
    assert page.locator("#search-results > ul > li").count() >= 0.9 * len(having) > 20


@in_each_language
def test_search_shows_the_text_of_a_page_and_not_its_menus(reader, language):
    page = reader(f"{language}/search.html?q=Keras")
    expect(page.locator("#search-results .context").first).to_be_visible()
    for told in page.locator("#search-results .context").all_text_contents():
        assert "System Settings" not in told


@in_each_language
def test_search_says_how_many_pages_it_found(reader, language):
    page = reader(f"{language}/search.html?q=Keras")
    said = page.locator(".search-summary")
    expect(said).to_contain_text(re.compile(r"\d"))
    found = page.locator("#search-results > ul > li").count()
    assert re.findall(r"\d+", said.text_content()) == [str(found)]


def test_the_book_is_read_from_a_stick(reader_of_files):
    """Do search, explorers and the way to the other language work without any web server?"""
    page = reader_of_files("ko/search.html?q=특징을")
    page.locator("#search-results a[href*='asl_cnn/06_build']").first.click()
    expect(page.locator(".explorer .said-of-it").first).to_be_visible()
    page.get_by_role("link", name="English").click()
    expect(page).to_have_url(re.compile(r"^file:.*/en/asl_cnn/06_build\.html$"))
    assert page.problems == []


def test_a_page_leads_to_itself_in_the_other_language(reader):
    page = reader("en/asl_cnn/06_build.html", 400)
    page.get_by_role("link", name="한국어").click()
    expect(page).to_have_url(re.compile(r"/ko/asl_cnn/06_build\.html$"))
    assert page.locator("html").get_attribute("lang") == "ko"
    assert page.evaluate(SIDEWAYS) <= 0
    page.get_by_role("link", name="English").click()
    expect(page).to_have_url(re.compile(r"/en/asl_cnn/06_build\.html$"))


def test_search_in_korean_has_one_rule_in_both_languages(reader):
    """Does what is typed lose the same particles as what was indexed?"""
    words = [
        "특징을",
        "특징",
        "특징에서는",
        "맵으로",
        "네트워크가",
        "x_train은",
        "을",
        "Keras",
        "손실",
        "정확도가",
        "제한을",
        "끝에서부터는",
        "훈련했습니다",
        "컴파일하면",
    ]
    stemmer = SearchKorean({})
    page = reader("en/index.html")
    page.evaluate(f"{SearchKorean.js_stemmer_code} window.stemmer = new Stemmer()")
    typed = [page.evaluate("word => stemmer.stemWord(word.toLowerCase())", word) for word in words]
    indexed = [stemmer.stem(word) for word in words]
    assert typed == indexed
    assert indexed[:3] == ["특징"] * 3


def test_the_kernel_is_moved_by_keys_and_by_hand(reader):
    page = reader("en/asl_cnn/06_build.html")
    explorer = page.locator(".explorer[data-explorer=kernel]")
    said = explorer.locator(".said-of-it")
    expect(said).to_contain_text("The sum is 0.87")
    expect(explorer.locator("figure")).to_be_hidden()
    before = said.text_content()
    explorer.get_by_label("Column").focus()
    page.keyboard.press("ArrowRight")
    expect(said).not_to_have_text(before)
    moved = said.text_content()
    explorer.get_by_label("Kernel", exact=True).select_option(label="blur")
    expect(said).not_to_have_text(moved)
    explorer.locator("canvas.before").click(position={"x": 5, "y": 5})
    assert explorer.get_by_label("Row").input_value() == "0"


def test_the_window_of_the_pooling_is_moved(reader):
    page = reader("en/asl_cnn/06_build.html")
    explorer = page.locator(".explorer[data-explorer=pooling]")
    said = explorer.locator(".said-of-it")
    expect(said).to_contain_text("1.10")
    explorer.get_by_label("Row").focus()
    page.keyboard.press("ArrowLeft")
    expect(said).not_to_contain_text("1.10")


@in_each_language
@pytest.mark.parametrize("motion", ["no-preference", "reduce"])
@pytest.mark.parametrize(("kind", "fields"), [("kernel", 3), ("pooling", 2)])
def test_a_picture_is_explored_with_keys_alone_and_nothing_moves_by_itself(
    reader, language, kind, fields, motion
):
    page = reader(f"{language}/{STEP}", 400, reduced_motion=motion)
    explorer = page.locator(f".explorer[data-explorer={kind}]")
    said, seen = explorer.locator(".said-of-it"), set()
    found = explorer.locator("select, input")
    expect(found).to_have_count(fields)
    found.first.focus()
    for field in found.all():
        expect(field).to_be_focused()
        assert field.evaluate("field => field.matches(':focus-visible')")
        assert field.evaluate("field => field.labels.length") == 1
        seen.add(said.text_content())
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Tab")
    seen.add(said.text_content())
    assert len(seen) == fields + 1
    assert explorer.evaluate("place => place.getAnimations({subtree: true}).length") == 0


def test_without_scripts_the_pictures_stand_still(reader):
    page = reader(f"en/{STEP}", java_script_enabled=False)
    for kind in ("kernel", "pooling"):
        explorer = page.locator(f".explorer[data-explorer={kind}]")
        expect(explorer.locator("figure img")).to_be_visible()
        expect(explorer.locator("select, input, canvas, button")).to_have_count(0)
    page = reader("en/index.html", java_script_enabled=False)
    expect(page.locator(".stages img").first).to_be_visible()
    expect(page.locator(".front-picture button")).to_have_count(0)


@in_each_language
def test_without_scripts_the_contents_are_above_the_text_on_a_phone(reader, language):
    page = reader(f"{language}/asl_cnn/06_build.html", 400, java_script_enabled=False)
    contents, text = page.locator(".bd-sidebar-primary"), page.locator(".bd-article h1").first
    assert contents.bounding_box()["x"] == 0
    below = contents.bounding_box()["y"] + contents.bounding_box()["height"]
    assert below <= text.bounding_box()["y"]
    for button in page.locator(".sidebar-toggle").all():
        expect(button).to_be_hidden()
    assert page.evaluate(SIDEWAYS) <= 0
    page.screenshot(path=FOLDER / f"book-no-scripts-{language}-400.png")
    contents.locator("a[href='../digits/index.html']").click()
    expect(page).to_have_url(re.compile(rf"/{language}/digits/index\.html$"))


@pytest.mark.parametrize("motion", ["no-preference", "reduce"])
def test_the_front_picture_moves_when_asked(reader, motion):
    page = reader("en/index.html", reduced_motion=motion)
    picture = page.locator(".front-picture")
    expect(picture.locator("canvas").first).to_be_hidden()
    picture.get_by_role("button").click()
    expect(picture.locator("canvas").first).to_be_visible()
    expect(picture).to_have_class(re.compile("hides-letter"))
    if motion == "reduce":
        assert "moves" not in picture.get_attribute("class")
        for _ in range(2):
            picture.get_by_role("button").click()
    expect(picture).not_to_have_class(re.compile("hides-letter"), timeout=10_000)
