"""What the checks of all lessons share: how a check reads values, judges, and reports.

The checks themselves lie in each lesson, ``utils.lessons.<lesson>.checks``, a module a step.
"""
