"""Grade one submitted notebook, behind walls. What lies in this folder is what a score depends on.

The way of a submission: ``intake`` and ``repair`` read it, ``execute`` runs it, with the student's
cells in a ``kernel`` of the ``sandbox`` and the graded cells in the ``judge``; between the two goes
the ``handover``. ``clean`` makes safe what it shows, and ``result`` is what came of it. Nothing
here knows a lesson, a gradebook or a page.
"""
