"""The course as a web book: lessons with their pictures, without a kernel and without a network.

``python -m book build`` writes a page for each step from the released notebooks, the pictures from
the stored outputs of the solutions, and what the checks say from the corpus. ``editions`` says
where a book lies, ``sources`` what it is made of, ``conf.py`` is Sphinx's.
"""
