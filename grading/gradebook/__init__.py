"""What is kept of a class: nbgrader's gradebook, the results, and what was recorded of them.

Where no result is kept yet, ``session`` has the engine grade a submission, for nbgrader's own
command and the formgrader's button, and ``proof`` a reference answer.
"""
