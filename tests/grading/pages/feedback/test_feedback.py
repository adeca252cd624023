"""Does a student's page say what is needed, and nothing that runs or is not theirs?"""

import re

import pytest
from bs4 import BeautifulSoup

from grading.engine.clean import clean_html
from grading.gradebook.standing import Cell, Notebook
from grading.pages.feedback.exporter import fit_for_page
from grading.pages.feedback.paths import without_folders, without_folders_in_html
from grading.pages.feedback.student import worst
from utils.checks.report import Comparison, Part, Report, wrong
from utils.messages import checks
from utils.settings import ROOT

COLOR = re.compile(r"--(\w+): (#\w{6});")
DARK = re.compile(r"@media \(prefers-color-scheme: dark\) {(.*?)\n}", re.DOTALL)


@pytest.fixture(scope="module")
def soup(pages):
    return BeautifulSoup(pages["graded"], "html.parser")


def test_of_equal_losses_the_first_in_the_notebook_is_looked_at_first():
    cells = (Cell("a", 2, 0.0), Cell("b", 3, 2.5), Cell("c", 2, 0.0), Cell("d", 5, None))
    notebook = Notebook("01_step", 12, cells)
    assert worst(notebook, ["c", "b", "a"]).name == "c"
    assert worst(notebook, ["b", "a", "c"]).name == "a"
    assert worst(Notebook("01_step", 2, (Cell("a", 2, 2.0),)), ["a"]) is None


def test_points_stand_at_the_top_and_at_each_check(soup):
    assert soup.select_one(".sum").text == "1.5 of 5 points"
    items = [item.text for item in soup.select("nav li")]
    assert items == ["seen: 1.5 of 3 points", "unseen: 0 of 2 points"]
    assert soup.find(id="seen").select_one(".label").text == "seen: 1.5 of 3 points"
    assert "Not right yet: x" in soup.find(id="seen").text


def test_a_notebook_that_was_not_graded_has_no_points(pages):
    soup = BeautifulSoup(pages["waiting"], "html.parser")
    assert soup.select_one(".sum").text == "Not graded"
    assert [item.text for item in soup.select("nav li")] == [
        "seen: not graded",
        "unseen: not graded",
    ]
    assert not re.search(r"\b0 of\b", soup.text)


def test_a_hidden_test_is_a_sentence(pages, soup):
    assert "A hidden test (2 points)." in soup.find(id="unseen").text
    assert "AssertionError: no" in soup.find(id="unseen").text
    for text in pages.values():
        assert "HIDDEN TESTS" not in text and "42" not in text and "hidden answer" not in text


def test_nothing_acts_and_nothing_is_loaded(pages, soup):
    tags = {tag.name for tag in soup.find_all(True)}
    assert not tags & {"script", "iframe", "svg", "form", "button", "object", "embed", "link"}
    for tag in soup.find_all(True):
        assert not any(name.startswith("on") for name in tag.attrs)
        for name in ("src", "href"):
            address = tag.get(name, "")
            assert not re.match(r"\s*(https?:|//|javascript:|data:(?!image/png;))", address)
    assert len(soup.find_all("style")) == 1
    assert not re.search(r"url\(|@import|mathjax", pages["graded"], re.IGNORECASE)


def test_the_page_forbids_script_and_network_by_itself(soup):
    policy = soup.find("meta", attrs={"http-equiv": "Content-Security-Policy"})["content"]
    assert policy.startswith("default-src 'none'; img-src data:; style-src 'unsafe-inline'")


def test_harmless_markup_stays(soup):
    assert [tag.text for tag in soup.find_all("b")].count("kept") == 3
    assert soup.details.summary.text == "Hint"
    assert soup.strong.text == "begun"
    assert "<script>alert(1)</script>" in soup.select_one(".answer pre").text


def test_outputs_look_as_in_the_notebook(soup):
    assert any("Epoch 1\nEpoch 2" in block.text for block in soup.select(".output pre"))
    assert "row" in soup.text and ".dataframe" not in soup.main.text


def test_no_folder_of_the_machine_is_told(pages):
    for text in pages.values():
        assert str(ROOT) not in text and "/opt/env" not in text and "~/course" not in text
        assert "keras/src/models.py:12" in text and "steps.py:3" in text
        assert "a.csv" in text and "b.csv" in text


def test_a_link_to_another_step_leads_to_its_page(soup):
    assert soup.find("a", string="step 2")["href"] == "02_two.html"


def test_words_that_link_to_the_first_page_stay_without_the_link(soup):
    assert "back to the first page." in soup.text
    assert not soup.find("a", string="first page")


def test_a_check_links_to_its_hints(soup):
    link = soup.find("a", string="Go to the hints")
    assert soup.find(id=link["href"][1:]).summary.text == "Hint"


def test_a_screen_reader_can_follow(soup):
    assert soup.html["lang"] == "en" and soup.title.text == "Feedback: 01_one"
    assert soup.select_one("a.skip")["href"] == f"#{soup.main['id']}"
    levels = [int(title.name[1]) for title in soup.find_all(re.compile("^h[1-6]$"))]
    assert levels == [1, 2] and soup.h1.text == "Feedback: 01_one"
    labels = [part["aria-label"] for part in soup.find_all("section")]
    assert labels == ["Your answer, todo", "Check seen", "Check unseen"]
    assert all(image["alt"] for image in soup.find_all("img"))
    ids = [tag["id"] for tag in soup.find_all(id=True)]
    assert len(ids) == len(set(ids))
    assert {a["href"][1:] for a in soup.select("a[href^='#']")} <= set(ids)


def luminance(color):
    """Return the relative luminance of a color such as ``#1f2933`` (WCAG 2.2)."""
    parts = [int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    parts = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return sum(weight * p for weight, p in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


@pytest.mark.parametrize("sheet", ["feedback/page/page.css", "report/page.css"])
def test_text_stands_out_in_light_and_dark(sheet):
    names = ("pages.css", sheet)
    text = "".join(
        (ROOT / "grading" / "pages" / name).read_text(encoding="utf-8") for name in names
    )
    dark = "".join(DARK.findall(text))
    themes = [dict(COLOR.findall(part)) for part in (DARK.sub("", text), dark)]
    assert themes[0] and themes[0].keys() == themes[1].keys()
    for colors in themes:
        for name in colors.keys() - {"page", "band", "rule"}:
            for ground in ("page", "band"):
                pair = sorted((luminance(colors[name]), luminance(colors[ground])))
                assert (pair[1] + 0.05) / (pair[0] + 0.05) >= 4.5, (name, ground)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<h1>a</h1><h5>b</h5><hr>", "<h2>a</h2><h6>b</h6><hr>"),
        (
            "<table><tr><th></th><th>a</th></tr></table>",
            "<table><tr><td></td><th>a</th></tr></table>",
        ),
        ('<a href="02_two.ipynb">b</a>', '<a href="02_two.html">b</a>'),
    ],
)
def test_markup_fits_the_page(html, expected):
    assert fit_for_page(html).replace("<tbody>", "").replace("</tbody>", "") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("File /home/anna/course/utils/steps.py:3", "File steps.py:3"),
        ("/usr/lib/python3/site-packages/keras/src/a.py", "keras/src/a.py"),
        ("~/course/a.csv", "a.csv"),
        ("x / 255, 28/28, and/or", "x / 255, 28/28, and/or"),
        ("https://example.org/a/b", "https://example.org/a/b"),
        ("\x1b[32m/home/anna/a.py\x1b[0m", "\x1b[32ma.py\x1b[0m"),
    ],
)
def test_paths_are_cut_and_nothing_else(text, expected):
    assert without_folders(text) == expected


def test_pictures_in_html_stay_as_they_are():
    html = '<img src="data:image/png;base64,ab+/cd/ef/gh=="><p>/home/anna/a.py</p>'
    cut = without_folders_in_html(html)
    assert "ab+/cd/ef/gh==" in cut and "anna" not in cut


def test_values_beside_those_expected_keep_their_table():
    beside = Comparison("`x`", ("[0]",), ("0.5",), ("1",))
    report = Report((Part("values", wrong(checks.SKIPPED, beside)),), 3)
    table = BeautifulSoup(fit_for_page(clean_html(report._repr_html_())), "html.parser").select(
        "table"
    )[-1]
    assert table.caption.text == "x"
    assert [th["scope"] for th in table.select("th")] == ["col", "col", "row", "row"]
    assert [td.text for td in table.select("td")] == ["0.5", "1"]
    assert all("text-align" in cell["style"] for cell in table.select("th, td"))
