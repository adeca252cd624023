"""Does the workflow that puts the book on GitHub Pages name what there is, and nothing more?"""

import re
import subprocess

import pytest
import yaml

from book.editions import shelf
from utils.settings import ROOT

WORKFLOWS = ROOT / ".github" / "workflows"
PINNED = re.compile(r"uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")

JOBS = yaml.safe_load((WORKFLOWS / "book.yml").read_text(encoding="utf-8"))["jobs"]
STEPS = [step for job in JOBS.values() for step in job["steps"]]
COMMANDS = [step["run"] for step in STEPS if "run" in step]


@pytest.mark.parametrize("workflow", sorted(WORKFLOWS.glob("*.yml")), ids=lambda path: path.stem)
def test_each_action_is_pinned_to_a_commit(workflow):
    used = [line for line in workflow.read_text(encoding="utf-8").splitlines() if "uses:" in line]
    assert used
    assert [line for line in used if not PINNED.search(line)] == []


@pytest.mark.parametrize("command", COMMANDS)
def test_make_knows_each_step(command):
    told = subprocess.run([*command.split(), "--dry-run"], cwd=ROOT, capture_output=True, text=True)
    assert told.returncode == 0, told.stderr
    assert "-m book build --answers" not in told.stdout


def test_the_book_that_is_put_there_is_the_one_without_answers():
    (path,) = [step["with"]["path"] for step in STEPS if "path" in step.get("with", {})]
    assert ROOT / path == shelf(answers=False)


def test_only_the_job_that_runs_no_code_of_ours_may_write():
    writing = [name for name, job in JOBS.items() if "write" in job.get("permissions", {}).values()]
    assert writing == ["deploy"]
    assert not any("run" in step for step in JOBS["deploy"]["steps"])
