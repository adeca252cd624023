"""Values on their way from a student's kernel to the judge, as plain data and nothing else.

``wire`` is the format, ``models`` takes a Keras model apart, ``sender`` runs in the student's
kernel, and ``receiver`` in the engine.
"""
