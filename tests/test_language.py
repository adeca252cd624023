"""Does each notebook speak its own language, and is English what is left where there is none?"""

import json

import pytest

from utils import language, messages
from utils.language import KEY, language_in, language_of, own_language, speaking
from utils.messages import say


@pytest.fixture
def korean(monkeypatch):
    """Return translations of two messages, one with a placeholder."""
    words = {"Right": "맞음", "{a} of {b}": "{b} 가운데 {a}"}
    monkeypatch.setattr(messages, "translations", lambda name: words if name == "ko" else {})
    return words


def test_a_message_is_said_in_the_language_that_is_spoken(korean):
    assert say("Right") == "Right"
    with speaking("ko"):
        assert say("Right") == "맞음"
        assert say("{a} of {b}", a=1, b=2) == "2 가운데 1"
        with speaking("en"):
            assert say("Right") == "Right"
        assert say("Right") == "맞음"
    assert say("Right") == "Right"


def test_what_is_not_translated_is_said_in_english(korean):
    with speaking("ko"):
        assert say("Wrong") == "Wrong"


def test_a_file_that_cannot_be_read_stops_nothing(tmp_path, monkeypatch):
    folder = tmp_path / "ko"
    folder.mkdir()
    (folder / "a.po").write_text('msgid "Right', encoding="utf-8")
    (folder / "b.po").write_text('msgid "Wrong"\nmsgstr "틀림"\n', encoding="utf-8")
    monkeypatch.setattr(language, "LOCALES", tmp_path)
    language.translations.cache_clear()
    try:
        assert language.translations("ko") == {"Wrong": "틀림"}
    finally:
        language.translations.cache_clear()


@pytest.mark.parametrize("name", [None, 3, "", "xx", "../ko", ["ko"]])
def test_a_language_that_is_none_of_ours_is_english(name):
    assert language_of({KEY: name}) == "en"
    assert language_in(json.dumps({"metadata": {KEY: name}}).encode()) == "en"


def test_the_language_is_found_in_the_bytes_and_not_in_what_a_cell_holds():
    notebook = {"cells": [{"source": '{"lang": "ko"}'}], "metadata": {}}
    assert language_in(json.dumps(notebook).encode()) == "en"
    notebook["metadata"][KEY] = "ko"
    assert language_in(json.dumps(notebook).encode()) == "ko"
    assert language_in(b"no notebook") == "en"


@pytest.fixture
def alone(monkeypatch, tmp_path):
    """Let a test ask anew for the language of this process."""
    for name in (language.VARIABLE, "JPY_SESSION_NAME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    own_language.cache_clear()
    yield tmp_path
    own_language.cache_clear()


def test_a_kernel_speaks_the_language_of_the_notebook_that_jupyterlab_names(alone, monkeypatch):
    path = alone / "a.ipynb"
    path.write_text(json.dumps({"metadata": {KEY: "ko"}}), encoding="utf-8")
    monkeypatch.setenv("JPY_SESSION_NAME", str(path))
    assert own_language() == "ko"


@pytest.mark.parametrize("text", [None, "{", "[]", '{"metadata": 3}', "{}"])
def test_a_notebook_that_cannot_be_read_is_english(alone, monkeypatch, text):
    path = alone / "a.ipynb"
    if text is not None:
        path.write_text(text, encoding="utf-8")
    monkeypatch.setenv("JPY_SESSION_NAME", str(path))
    assert own_language() == "en"


def test_a_grader_names_the_language(alone, monkeypatch):
    monkeypatch.setenv(language.VARIABLE, "ko")
    assert own_language() == "ko"


@pytest.mark.parametrize("place", ["ko", "ko/asl_cnn", "en/asl_cnn", "."])
def test_where_nobody_names_the_notebook_its_folder_does(alone, monkeypatch, place):
    folder = alone / place
    folder.mkdir(parents=True, exist_ok=True)
    monkeypatch.chdir(folder)
    assert own_language() == ("ko" if "ko" in place else "en")
