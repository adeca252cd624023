"""Commands for instructors and contributors: ``python -m grading --help``."""

import typer

from grading import nbgrader_runs, outputs, samples, scores
from grading.layout import ASSIGNMENT, SUBMITTED, solution_notebooks

app = typer.Typer(add_completion=False, no_args_is_help=True, help=__doc__)


def submitted_students() -> list[str]:
    """Return the students who have handed in the assignment."""
    return sorted(path.parent.name for path in SUBMITTED.glob(f"*/{ASSIGNMENT}"))


def grade(students: list[str]) -> None:
    """Autograde the class with nbgrader and write the feedback pages."""
    steps = len(solution_notebooks())
    for command, label, passes in (
        ("autograde", "Autograding", 2),
        ("generate_feedback", "Writing feedback", 1),
    ):
        for problem in nbgrader_runs.run_nbgrader(
            [command, ASSIGNMENT], label, len(students) * steps * passes
        ):
            print(f"nbgrader: {problem}")


@app.command()
def demo() -> None:
    """Hand in the sample class, autograde it, write feedback pages, and print the points."""
    sample = samples.write_samples()
    grade(submitted_students())
    scores.print_scores(sample)


@app.command(name="scores")
def show_scores() -> None:
    """Print the points of every student by step."""
    scores.print_scores()


@app.command(name="outputs")
def renew_outputs() -> None:
    """Run the solution notebooks on the stand-in and store their outputs for nbval."""
    with nbgrader_runs.bar() as progress:
        task = progress.add_task("Running the solutions", total=len(solution_notebooks()))
        for path in solution_notebooks():
            progress.update(task, description=f"Running the solutions: {path.stem}")
            outputs.renew_outputs(path)
            progress.advance(task)


app()
