"""The catalogue: what all lessons say to a student, and the one way to say anything.

The sentences are named constants in the modules of this package, written in English with
``{placeholders}``. What one lesson says alone lies in its room: in ``sentences`` what the checks of
a step say, which no student's kernel may read, and in ``words`` all else, above all the words in
its pictures, which those of the lesson may. All are the message ids of the translations
(``utils.language``). Words between back quotes are code.
"""

from utils.language import language, translations


def say(message: str, **values: object) -> str:
    """Return ``message`` in the reader's language, with its placeholders filled."""
    return translations(language()).get(message, message).format(**values)
