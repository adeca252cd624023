"""Can everybody read the book, on a phone and on a screen, light and dark, without a network?"""

import re

import pytest
from course_notebooks import TAUGHT
from playwright.sync_api import expect
from reading import KINDS

from book.korean import SearchKorean
from tests.browser.looking import FOLDER, barriers

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("book")]

MOST_BYTES = 1_500_000
BYTES = """() => performance.getEntries().filter(e => 'transferSize' in e)
    .reduce((sum, e) => sum + e.transferSize, 0)"""
SIDEWAYS = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
STEPS = [f"en/{t.lesson.name}/{t.name}.html" for t in TAUGHT]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("theme", "width"), [("dark", 400), ("light", 1280)])
def test_a_page_of_each_kind(reader, kind, theme, width):
    page = reader(KINDS[kind], width, theme)
    page.evaluate("document.querySelectorAll('article details').forEach(d => d.open = true)")
    FOLDER.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=FOLDER / f"book-{kind}-{theme}-{width}.png", full_page=True)
    assert page.problems == []
    assert page.evaluate("document.documentElement.dataset.theme") == theme
    assert page.evaluate(SIDEWAYS) <= 0
    assert barriers(page, "body") == []


def test_every_step_on_a_phone(reader):
    """Is each page light, and no wider than the phone?"""
    page = reader(STEPS[0], 400)
    for step in STEPS:
        page.goto(re.sub(r"en/.*", step, page.url))
        assert page.evaluate(SIDEWAYS) <= 0, step
    assert page.problems == []


@pytest.mark.parametrize("path", [*KINDS.values(), "en/asl_cnn/09_fit.html"])
def test_a_page_is_light(reader, path):
    """How much does a first visit load, with nothing kept from before?"""
    page = reader(path)
    page.wait_for_load_state("networkidle")
    loaded = page.evaluate(BYTES)
    assert 10_000 < loaded < MOST_BYTES


@pytest.mark.parametrize(
    ("word", "found"),
    [("pooling", "convolution/08_pooling"), ("overfitting", "asl_dense/06_overfitting")],
)
def test_search_finds_a_word(reader, word, found):
    page = reader(f"en/search.html?q={word}")
    expect(page.locator(f"#search-results a[href*='{found}']").first).to_be_visible()


@pytest.mark.parametrize("word", ["특징", "특징을", "특징에서"])
def test_search_finds_a_korean_word_with_any_particle(reader, book, word):
    if not (book.folder / "ko").exists():
        pytest.skip("no Korean notebooks")
    page = reader(f"ko/search.html?q={word}")
    found = page.locator("#search-results a[href*='asl_cnn/06_build']")
    expect(found.first).to_be_visible()


@pytest.mark.parametrize("language", ["en", "ko"])
def test_search_shows_the_text_of_a_page_and_not_its_menus(reader, book, language):
    if not (book.folder / language).exists():
        pytest.skip("no Korean notebooks")
    page = reader(f"{language}/search.html?q=Keras")
    expect(page.locator("#search-results .context").first).to_be_visible()
    for told in page.locator("#search-results .context").all_text_contents():
        assert "System Settings" not in told


@pytest.mark.parametrize("language", ["en", "ko"])
def test_search_says_how_many_pages_it_found(reader, book, language):
    if not (book.folder / language).exists():
        pytest.skip("no Korean notebooks")
    page = reader(f"{language}/search.html?q=Keras")
    said = page.locator(".search-summary")
    expect(said).to_contain_text(re.compile(r"\d"))
    found = page.locator("#search-results > ul > li").count()
    assert re.findall(r"\d+", said.text_content()) == [str(found)]


def test_a_page_leads_to_itself_in_the_other_language(reader, book):
    if not (book.folder / "ko").exists():
        pytest.skip("no Korean notebooks")
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


def test_without_scripts_the_pictures_stand_still(reader):
    page = reader("en/asl_cnn/06_build.html", java_script_enabled=False)
    expect(page.locator(".explorer figure img").first).to_be_visible()
    page = reader("en/index.html", java_script_enabled=False)
    expect(page.locator(".stages img").first).to_be_visible()
    expect(page.locator(".front-picture button")).to_have_count(0)


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


def test_a_step_is_printed_without_what_stands_around_it(reader):
    page = reader("en/asl_cnn/04_normalize.html")
    page.emulate_media(media="print")
    expect(page.locator(".bd-sidebar-primary")).to_be_hidden()
    expect(page.locator(".prev-next-footer")).to_be_hidden()
    title = page.get_by_role("heading", level=1, name="Step 4: Normalize the images")
    expect(title).to_be_visible()
