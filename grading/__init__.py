"""What instructors run.

``class_run`` has the ``engine`` grade a class and writes what came of it into the ``gradebook``;
``pages`` show it, as a report and as feedback. ``lab`` opens JupyterLab, and ``upkeep`` keeps the
course in order.
"""
