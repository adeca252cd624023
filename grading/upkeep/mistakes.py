"""What often goes wrong in a step: of the wrong answers of the corpus some, each mistake once.

The book shows them, and their names are translated.
"""

import functools
import re
from collections import Counter
from typing import Any

from grading.upkeep import corpus
from utils.lesson import Lesson, Step
from utils.lessons.collection import lessons

LEAST_MISTAKES = 7
"""So many are shown where there are; of those that the list of known mistakes has, all are."""

VARIES = re.compile(r"`[^`]*`|[\d.,]+")
"""What differs between two sentences on one mistake: names and numbers."""


def mistakes_of(lesson: Lesson, step: Step) -> list[dict[str, Any]]:
    """Return cases, each mistake once: first the known list, then such as are the step's own."""
    cases = corpus.cases(lesson.name, step.notebook, "wrong")
    known = [case for case in cases if "mistake" in case]
    own = [case for case in cases if said_in_steps()[case.get("message")] == 1]
    found: dict[str, dict[str, Any]] = {}
    for case in [*known, *own]:
        message = case.get("message")
        if message and (case in known or len(found) < LEAST_MISTAKES):
            found.setdefault(VARIES.sub("", message), case)
    return list(found.values())


@functools.cache
def said_in_steps() -> Counter[str]:
    """Return in how many steps each sentence of the corpus is said."""
    return Counter(
        message
        for lesson in lessons()
        for notebook in corpus.notebooks(lesson.name)
        for message in {
            case.get("message") for case in corpus.cases(lesson.name, notebook, "wrong")
        }
    )
