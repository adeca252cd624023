"""Changes to the notebook's JSON, for attacks that do not run as code."""

import json

import nbformat

SHORTCUT = "class check:\n    by_hand = summary = kinds = question = lambda *values: None"


def _cell(notebook: nbformat.NotebookNode, name: str) -> nbformat.NotebookNode:
    return next(c for c in notebook.cells if c.metadata.get("nbgrader", {}).get("grade_id") == name)


def _done(notebook: object) -> bytes:
    return json.dumps(notebook).encode()


def edit_test(notebook: nbformat.NotebookNode) -> bytes:
    """Write points in place of a test."""
    _cell(notebook, "summarize_by_hand").source = "4.0"
    return _done(notebook)


def more_points(notebook: nbformat.NotebookNode) -> bytes:
    """Say that a test is worth a hundred points."""
    _cell(notebook, "summarize_by_hand").metadata.nbgrader.points = 100
    return _done(notebook)


def skip_test(notebook: nbformat.NotebookNode) -> bytes:
    """Tag the tests so that an executor leaves them out."""
    for cell in notebook.cells:
        cell.metadata.tags = ["skip-execution", "raises-exception"]
    return _done(notebook)


def delete_tests(notebook: nbformat.NotebookNode) -> bytes:
    """Delete the graded cells."""
    notebook.cells = [c for c in notebook.cells if not c.metadata.get("nbgrader", {}).get("grade")]
    return _done(notebook)


def double_test(notebook: nbformat.NotebookNode) -> bytes:
    """Give a cell of points the id of a test, below the real one."""
    copy = nbformat.from_dict(_cell(notebook, "summarize_by_hand"))
    copy.source = "4.0"
    notebook.cells.append(copy)
    return _done(notebook)


def other_check(notebook: nbformat.NotebookNode) -> bytes:
    """Replace the name that the tests call, in a cell right above them."""
    for name in ("summarize_by_hand", "summarize_summary", "summarize_question"):
        place = notebook.cells.index(_cell(notebook, name))
        notebook.cells.insert(place, nbformat.v4.new_code_cell(SHORTCUT))
    return _done(notebook)


def edit_start(notebook: nbformat.NotebookNode) -> bytes:
    """Import another check in the locked start cell."""
    _cell(notebook, "summarize_start").source += f"\n{SHORTCUT}"
    return _done(notebook)


def test_as_markdown(notebook: nbformat.NotebookNode) -> bytes:
    """Turn the tests into text, so that nothing fails."""
    for cell in notebook.cells:
        if cell.metadata.get("nbgrader", {}).get("grade"):
            cell.cell_type = "markdown"
            cell.pop("outputs", None)
            cell.pop("execution_count", None)
    return _done(notebook)


def outputs_by_hand(notebook: nbformat.NotebookNode) -> bytes:
    """Put results of full points into the graded cells' outputs."""
    for cell in notebook.cells:
        if cell.metadata.get("nbgrader", {}).get("grade"):
            data = {"text/plain": str(cell.metadata.nbgrader.points)}
            cell.outputs = [nbformat.v4.new_output("execute_result", data, execution_count=1)]
    return _done(notebook)


def strange_type(notebook: nbformat.NotebookNode) -> bytes:
    """Give a cell a type that cannot be looked up."""
    notebook.cells.append({"cell_type": [], "source": "", "metadata": {}})
    return _done(notebook)


def deep_json(notebook: nbformat.NotebookNode) -> bytes:
    """Nest the metadata 100,000 levels deep."""
    deep = b"[" * 100_000 + b"]" * 100_000
    return _done(notebook).replace(b'"metadata": {', b'"metadata": {"x": ' + deep + b", ", 1)


def script_in_markdown(notebook: nbformat.NotebookNode) -> bytes:
    """Write scripts into text and raw cells."""
    texts = (
        "<img src=x onerror=alert(1)>",
        "[x](javascript:alert(1))",
        "<svg/onload=alert(1)>",
        "[x](java&#115;cript:alert(1))",
        "[x](javascript&colon;alert(1))",
        "![x](data&colon;text/html,1)",
    )
    notebook.cells += [nbformat.v4.new_markdown_cell(text) for text in texts]
    notebook.cells += [nbformat.v4.new_raw_cell("<script>alert(1)</script>")]
    return _done(notebook)
