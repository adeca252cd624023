"""Do the lessons that promise to open at once run where TensorFlow and pandas are not installed?"""

import subprocess
import sys

import pytest

from utils.settings import ROOT

RUN = """
import sys
from pathlib import Path
import nbformat
from IPython.core.interactiveshell import InteractiveShell

sys.modules.update(dict.fromkeys(("tensorflow", "keras", "pandas")))
for path in sorted(Path("solutions", sys.argv[1]).glob("*.ipynb")):
    shell = InteractiveShell()
    for cell in nbformat.read(path, as_version=4).cells:
        if cell.cell_type == "code":
            shell.run_cell(cell.source).raise_error()
    print(path.stem, "is through", file=sys.stderr)
"""


@pytest.mark.parametrize("lesson", ["convolution", "digits"])
def test_every_step_runs_without_tensorflow_and_pandas(lesson):
    done = subprocess.run(
        [sys.executable, "-c", RUN, lesson], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    steps = list((ROOT / "solutions" / lesson).glob("*.ipynb"))
    assert done.stderr.count("is through") == len(steps)
