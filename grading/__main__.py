"""Commands for instructors and contributors: ``python -m grading --help``."""

import typer

from grading import nbgrader_runs, outputs, samples, scores
from grading.layout import ASSIGNMENT, solution_notebooks

app = typer.Typer(add_completion=False, no_args_is_help=True, help=__doc__)


@app.command()
def demo() -> None:
    """Hand in the sample class, autograde it, write feedback pages, and print the points."""
    students = samples.write_samples()
    notebooks = len(students) * len(solution_notebooks())
    for command, label, passes in (
        ("autograde", "Autograding", 2),
        ("generate_feedback", "Writing feedback", 1),
    ):
        arguments = [command, ASSIGNMENT, f"--student={samples.PREFIX}*"]
        for problem in nbgrader_runs.run_nbgrader(arguments, label, notebooks * passes):
            print(f"nbgrader: {problem}")
    scores.print_scores(students)


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
