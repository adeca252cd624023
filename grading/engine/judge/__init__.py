"""The second process: graded cells run here, on values that were handed over, and nowhere else.

``names`` finds what a graded cell needs, ``rebuild`` puts values together again, ``server`` is
the process, and ``client`` asks it.
"""
