"""Stands in for the checks of a lesson in a student's kernel: they run in the judge.

A graded cell never runs in the student's kernel. A student who calls a check in a cell of their
own gets nothing back.
"""


class _Elsewhere:
    def __getattr__(self, name: str):
        if name.startswith("__"):
            raise AttributeError(name)
        return lambda *values, **named: None


def __getattr__(name: str):
    if name.startswith("__"):
        raise AttributeError(name)
    return _Elsewhere()
