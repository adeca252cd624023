"""Is what is said while the data are made in the language that was chosen for the lab?"""

import subprocess
import sys

import pytest
from pseudo import PROSE

from utils.language import VARIABLE

SAID = {
    None: ("Made: the STAND-IN", "Already there: the STAND-IN", "There is nothing at"),
    "ko": ("만들었습니다. 대체 데이터", "이미 있습니다. 대체 데이터", "아무것도 없습니다"),
}
"""By language: when the data are new, when they are there, when the source is not."""

COMMAND = "make data ASL_SOURCE=path/to/archive.zip"


def run(source, environment, language):
    """Make the data in a process of its own, as ``make data`` does; return all that it says."""
    command = [sys.executable, "-m", "utils.data", "--source", str(source)]
    spoken = environment | ({VARIABLE: language} if language else {})
    done = subprocess.run(command, env=spoken, capture_output=True, text=True, check=False)
    return done.stdout + done.stderr


@pytest.mark.slow
@pytest.mark.parametrize("language", SAID)
def test_the_data_are_made_in_the_language_that_was_chosen(
    language, tmp_path, subprocess_environment
):
    made, there, refused = SAID[language]
    sources = ("stand-in", "stand-in", tmp_path / "nowhere")
    said = [run(source, subprocess_environment, language) for source in sources]
    for text, sentence in zip(said, (made, there, refused), strict=True):
        assert sentence in text
    if language:
        left = [PROSE.findall(text.replace(COMMAND, "")) for text in said]
        assert left == [[], [], []]
