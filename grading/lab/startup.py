"""What every kernel of a student's JupyterLab runs first: an error is explained from then on.

A cell that is run before the start cell, or after a restart, stops with an error. It is explained
under its traceback, as ``begin`` does for all cells after it.
"""

from utils.checks.attempts import watch

watch()
del watch
