"""A folder of notebooks in which a student works."""

import pytest


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """Return the folder of a notebook that a student runs in JupyterLab."""
    monkeypatch.delenv("ASL_TEST", raising=False)
    monkeypatch.delenv("NBGRADER_EXECUTION", raising=False)
    monkeypatch.setenv("JPY_SESSION_NAME", str(tmp_path / "01_load.ipynb"))
    return tmp_path
