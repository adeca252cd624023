"""Translations of the course: what there is to translate, whether it is right, and the notebooks.

The text of a language lies in the folder of its name beside this file: a ``.po`` file for each
notebook, as the corpus beside it has a file for each. It cannot lie in ``solutions/``, where every
folder is an assignment. What Python says has its files in ``utils/locales``, where it is
read when it is said.
"""
