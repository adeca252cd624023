"""The catalogue: what all lessons say to a student, and the one way to say anything.

The sentences are named constants in the modules of this package, written in English with
``{placeholders}``. What a lesson says beside its checks, above all in its pictures, stands in
``lesson_<lesson>``, which every student's kernel may read; what its checks say stands in the
lesson's ``sentences``, which none may. All are the message ids of the translations
(``utils.language``). Words between back quotes are code.
"""

from utils.language import language, translations


def say(message: str, **values: object) -> str:
    """Return ``message`` in the reader's language, with its placeholders filled."""
    return translations(language()).get(message, message).format(**values)
