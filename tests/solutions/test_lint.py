"""Does every solution notebook keep the rules of the course, and of nbgrader's scoring?"""

import ast
import importlib
import itertools
import re
from html.parser import HTMLParser

import pytest
from course_notebooks import TAUGHT

from grading.engine.source import is_todo
from utils.messages import say, steps
from utils.settings import ROOT

OUTPUT_KILOBYTES = 80
IGNORED_OUTPUTS = {
    # cells whose outputs depend on chance or on the machine
    "asl_augment/03_layers": 2,
    "asl_augment/04_train": 4,
    "asl_cnn/09_fit": 10,
    "asl_cnn/10_free_gpu_memory": 1,
    "asl_dense/04_fit": 4,
    "asl_dense/06_overfitting": 4,
    "asl_dense/07_confusion": 3,
    "asl_own/06_batch": 2,
    "asl_own/07_letters": 5,
    "asl_own/08_mistakes": 3,
    "asl_own/09_pixels": 2,
}
HINTS = ["Hint 1: a nudge", "Hint 2: closer", "Hint 3: nearly the answer"]


def graded_cells(notebook):
    """Return the cells that nbgrader scores."""
    return [c for c in notebook.cells if c.metadata.get("nbgrader", {}).get("grade")]


def hidden(cell):
    """Tell whether a graded cell is a hidden test."""
    return "BEGIN HIDDEN TESTS" in cell.source


def last_call(cell):
    """Return module-level function of the checks that a graded cell ends with, by its name."""
    last = ast.parse(cell.source).body[-1]
    assert isinstance(last, ast.Expr), cell.source
    assert isinstance(last.value, ast.Call), cell.source
    assert ast.unparse(last.value.func).startswith("check."), cell.source
    return last.value.func.attr


def hints_anchor(cell):
    """Return the id at the top of a cell with hints, or an empty text if it has none."""
    found = re.match(r'<details id="(\w+)">', cell.source)
    return found[1] if found else ""


def check_module(taught):
    """Return the module that a notebook's checks come from."""
    return importlib.import_module(taught.checks)


def test_grade_ids_are_unique():
    ids = [
        (taught.lesson.name, cell.metadata.nbgrader.grade_id)
        for taught in TAUGHT
        for cell in taught.solution().cells
        if "nbgrader" in cell.metadata
    ]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("taught", TAUGHT, ids=str)
class TestNotebook:
    def test_graded_cells_end_with_a_check_of_the_same_points(self, taught):
        for cell in graded_cells(taught.solution()):
            function = getattr(check_module(taught), last_call(cell))
            assert function.points == cell.metadata.nbgrader.points
            assert cell.metadata.nbgrader.grade_id == f"{taught.step.name}_{function.__name__}"
            assert cell.metadata.nbgrader.locked

    def test_a_check_links_to_the_hints_under_it(self, taught):
        cells = taught.solution().cells
        for cell, following in zip(cells, [*cells[1:], None], strict=True):
            if cell in graded_cells(taught.solution()):
                anchor = hints_anchor(following) if following else ""
                assert getattr(check_module(taught), last_call(cell)).hints == anchor

    def test_graded_cells_print_a_plain_float_and_nothing_on_stderr(self, taught):
        for cell in graded_cells(taught.solution()):
            results = [o for o in cell.outputs if o.output_type == "execute_result"]
            assert [float(o.data["text/plain"]) for o in results] == [
                float(cell.metadata.nbgrader.points)
            ]
            assert not any(o.get("name") == "stderr" for o in cell.outputs)
            assert not any(o.output_type == "error" for o in cell.outputs)

    def test_under_each_todo_stands_its_check(self, taught):
        code = [cell for cell in taught.solution().cells if cell.cell_type == "code"]
        for todo, following in itertools.pairwise(code):
            if is_todo(todo):
                assert "check." in following.source or following.metadata.nbgrader.locked
                assert todo.source.startswith("# TODO")

    def test_todo_cells_are_short_and_few(self, taught):
        todos = [c for c in taught.solution().cells if is_todo(c)]
        work = [c for c in todos if not c.metadata.nbgrader.grade_id.endswith("_answer")]
        assert len(todos) - len(work) == 1
        assert 1 <= len(work) <= 4
        for cell in work:
            answer = cell.source.split("### BEGIN SOLUTION\n")[1].split("\n### END")[0]
            assert 1 <= len(ast.parse(answer).body) <= 5

    def test_parts_stand_in_the_order_of_every_lesson(self, taught):
        kinds = []
        for cell in taught.solution().cells:
            if cell.cell_type == "markdown":
                kinds += [h for h in re.findall(r"^#+ (.+)$", cell.source, re.MULTILINE)]
                if hints_anchor(cell):
                    kinds.append("hints")
            elif "begin(" in cell.source:
                kinds.append("begin")
            elif hidden(cell):
                kinds.append("hidden test")
        order = ["Why", "Start", "begin", "A question", "What comes next"]
        places = [kinds.index(kind) for kind in order]
        assert places == sorted(places)
        assert kinds.count("begin") == 1
        assert "hidden test" in kinds
        assert "hints" in kinds
        assert any(kind.startswith("Your turn: ") for kind in kinds)
        assert kinds[-1] == "What comes next"

    def test_first_cell_says_what_and_how_long(self, taught):
        first = taught.solution().cells[0].source
        assert first.startswith(f"# Step {taught.step.number}: ")
        assert "**What you will do.**" in first
        assert re.search(r"\*\*Time:\*\* about \d+ minutes", first)

    def test_headings_speak_with_one_voice(self, taught):
        for cell in taught.solution().cells:
            if cell.cell_type == "markdown":
                for heading in re.findall(r"^#+ (.+)$", cell.source, re.MULTILINE):
                    assert heading[0].isupper(), heading
                    assert heading[-1] not in ".:!", heading

    def test_hints_go_from_a_nudge_to_nearly_the_answer(self, taught):
        for cell in taught.solution().cells:
            if cell.cell_type == "markdown" and "<details" in cell.source:
                titles = re.findall(r"<summary>(.+?)</summary>", cell.source)
                assert titles == HINTS[: len(titles)]
                assert len(titles) >= 2
                assert hints_anchor(cell)
                assert cell.source.count("<details") == cell.source.count("</details>")

    def test_links_lead_to_notebooks_of_the_release(self, taught):
        links = [
            link
            for cell in taught.solution().cells
            if cell.cell_type == "markdown"
            for link in re.findall(r"\]\(([^)]+)\)", cell.source)
        ]
        assert links
        for link in links:
            assert (taught.released.parent / link).is_file(), link

    def test_every_picture_has_an_alternative_text(self, taught):
        for cell in taught.solution().cells:
            if cell.cell_type == "markdown":
                assert not re.search(r"!\[\s*\]\(", cell.source)
                assert "<img" not in cell.source
                continue
            for output in cell.outputs:
                data = output.get("data", {})
                assert not any(kind.startswith("image/") for kind in data)
                for alternative in alternatives(data.get("text/html", "")):
                    assert len(alternative) > 20

    def test_nothing_names_a_place_on_a_machine(self, taught):
        text = taught.path.read_text(encoding="utf-8")
        assert not re.search(r'["\s(](/home/|/Users/|/root/|/work/|/tmp/|[A-Z]:\\\\)', text)
        assert str(ROOT) not in text

    def test_no_cell_writes_to_standard_error(self, taught):
        for cell in taught.solution().cells:
            assert not any(o.get("name") == "stderr" for o in cell.get("outputs", [])), cell.id

    def test_outputs_come_from_the_stand_in(self, taught):
        """No picture and no row of the real images is stored."""
        said = say(steps.DATA["sign-language-mnist"])
        assert said not in taught.path.read_text(encoding="utf-8")

    def test_every_cell_was_run_in_order(self, taught):
        """What carries no run count, nbval does not compare."""
        counts = [c.execution_count for c in taught.solution().cells if c.cell_type == "code"]
        assert counts == list(range(1, len(counts) + 1))

    def test_outputs_are_small(self, taught):
        for cell in taught.solution().cells:
            size = sum(len(str(output)) for output in cell.get("outputs", []))
            assert size <= OUTPUT_KILOBYTES * 1024, cell.id

    def test_few_outputs_are_left_out_of_the_comparison(self, taught):
        tagged = [
            c
            for c in taught.solution().cells
            if "nbval-ignore-output" in c.metadata.get("tags", [])
        ]
        assert len(tagged) == IGNORED_OUTPUTS.get(str(taught), 0)
        assert "NBVAL" not in taught.path.read_text(encoding="utf-8")


class ImageAlternatives(HTMLParser):
    """Collect the alternative text of each picture; a picture without one counts as empty."""

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attributes):
        if tag == "img":
            self.found.append(dict(attributes).get("alt") or "")


def alternatives(html):
    """Return the alternative texts of all pictures in a piece of HTML."""
    parser = ImageAlternatives()
    parser.feed(html)
    return parser.found
