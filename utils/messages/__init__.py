"""The catalogue: every sentence that a student reads, and the one way to say it.

The sentences are named constants in the modules of this package, written in English with
``{placeholders}``. They are the message ids of a gettext catalogue, so a translation is a
``.mo`` file under ``utils/messages/locales/<language>/LC_MESSAGES/asl.mo``; the usual
variables (``LANGUAGE``, ``LANG``) choose it. Words between back quotes are code.
"""

import functools
import gettext
from pathlib import Path

LOCALES = Path(__file__).with_name("locales")


@functools.cache
def _catalogue() -> gettext.NullTranslations:
    return gettext.translation("asl", LOCALES, fallback=True)


def say(message: str, **values: object) -> str:
    """Return ``message`` in the reader's language, with its placeholders filled."""
    return _catalogue().gettext(message).format(**values)
