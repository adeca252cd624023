"""What an instructor reads about the kinds of findings and about the walls of the sandbox."""

from dataclasses import dataclass

from grading.pages.report import words as m
from grading.pages.report.saying import say


@dataclass(frozen=True)
class Kind:
    """A kind of finding: its name, and what a suspicion of this kind means."""

    name: str
    meaning: str


IDENTICAL = "identical"
"""The word for answers that are alike, which no finding carries."""


def english_name(word: str) -> str:
    """Return what the kind of a finding's word is called in English, by which all is ordered."""
    return m.KINDS.get(word, word.replace("_", " "))


def kind_of(word: str) -> Kind:
    """Return the kind that a finding's word means; one that is not known has its word as name."""
    name = say(m.KINDS[word]) if word in m.KINDS else english_name(word)
    return Kind(name, say(m.MEANINGS.get(word, m.OTHER_MEANING)))


def counted(notebooks: int) -> str:
    """Return a number of notebooks in words."""
    if notebooks == 1:
        return say(m.ONE_NOTEBOOK)
    return say(m.SO_MANY_NOTEBOOKS, count=f"{notebooks:,}")


def on_walls(notebooks: dict[str, int], without: int, shared: int = 0) -> list[str]:
    """Return a sentence for each kind of walls.

    ``notebooks`` counts the notebooks that ran behind walls of a kind, ``without`` the students
    of whom no result was kept, because they were graded without a sandbox, and ``shared`` the
    notebooks whose program another one ran.
    """
    said = []
    for walls, count in sorted(notebooks.items()):
        sentence = m.WALLS.get(walls, m.OTHER_WALLS)
        said.append(say(sentence, notebooks=counted(count), walls=walls))
    if shared:
        said.append(say(m.SHARED, notebooks=counted(shared)))
    if without:
        sentence = m.NO_SANDBOX_ONE if without == 1 else m.NO_SANDBOX
        said.append(say(sentence, count=f"{without:,}"))
    return said
