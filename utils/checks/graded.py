"""Turn a check into a graded cell: run its parts, show the report, return the points.

nbgrader reads the score of a graded cell from its last expression, which must be a plain
``float``; anything on standard error would make it 0. Both are seen to here, once.
"""

import functools
from collections.abc import Callable

from IPython.display import display

from utils.attempts import explain, last_failure
from utils.checks.report import Part, Problem, Report, State, not_attempted
from utils.messages import checks as m
from utils.messages import say
from utils.quiet import quiet_stderr

Check = Callable[..., list[Part]]


def part(
    label: str, diagnose: Callable[..., Problem | None], *values: object, weight: float = 1.0
) -> Part:
    """Run one diagnosis and return its line of the report.

    ``diagnose`` returns ``None`` for a right answer. A value that makes it fail (an object of
    a strange class, say) costs this part only.
    """
    if any(value is ... for value in values):
        problem = not_attempted()
    else:
        try:
            problem = diagnose(*values)
        except Exception as error:
            reason = f"{type(error).__name__}: {error}"
            problem = Problem(State.COULD_NOT_CHECK, say(m.COULD_NOT_CHECK, reason=reason))
    if problem and problem.state is State.NOT_ATTEMPTED and (failure := last_failure()):
        text = explain(failure) or say(m.UNKNOWN_ERROR, kind=failure.kind, text=failure.text)
        problem = Problem(State.RAISED, say(m.RAISED, explanation=text))
    return Part(label, problem, weight)


def graded(points: float) -> Callable[[Check], Callable[..., float]]:
    """Make a graded cell's call out of a function that returns the parts of a check.

    The call shows the report and returns the points earned: a plain ``float`` from 0 to
    ``points``, the sum of the weights of the right parts over the sum of all weights.
    """

    def decorate(check: Check) -> Callable[..., float]:
        @functools.wraps(check)
        def run(*values: object) -> float:
            with quiet_stderr():
                report = Report(tuple(check(*values)), points)
            display(report)
            return report.earned

        run.points = points
        return run

    return decorate
