"""What an instructor reads about the kinds of findings and about the walls of the sandbox."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Kind:
    """A kind of finding: its name, and what a suspicion of this kind means."""

    name: str
    meaning: str = "What happened is said in each case below."


KINDS = {
    "handover": Kind(
        "refused hand-over",
        "A value did not have the form of an honest hand-over, so it was not looked at. Forged "
        "values are like this; so are layers of one's own and very large values.",
    ),
    "edited": Kind(
        "edited cell",
        "A check or another locked cell had a text of its own; the released text was used.",
    ),
    "deleted": Kind("deleted cell", "A released cell was missing; it was put back."),
    "doubled": Kind("doubled cell", "A released cell was there twice; one of the two counted."),
    "moved": Kind("moved cells", "Released cells stood in another order; they were put back."),
    "unknown": Kind(
        "unknown cell",
        "A cell had a grade id that the lesson does not have; it was run as an ordinary cell.",
    ),
    "sandbox": Kind(
        "sandbox violation",
        "The code tried what the sandbox forbids, such as a network, another's file or a right "
        "that it does not have; it did not get through.",
    ),
    "protocol": Kind("kernel protocol"),
    "ended": Kind("session ended"),
    "judge": Kind("check broke off"),
    "score": Kind("score that is no number"),
}
"""The kinds by the word that findings carry; any other kind is called by its own word."""

IDENTICAL = Kind(
    "identical answer",
    "Few students share an answer word for word, where most of the class has words of their own.",
)

RUN_IN_JUDGE = "Graded cells ran in the judge, a process that no student's code enters."
RUN_IN_KERNEL = (
    "Graded cells ran in each student's own kernel, as the settings ask: still behind walls, but "
    "the student's code could read the tests, change what they see, and so make up points."
)
WALLS = {
    "": "{notebooks} ran without a sandbox, with your rights.",
    "bubblewrap": "{notebooks} ran in a sandbox that bubblewrap built.",
    "namespaces": "{notebooks} ran in a sandbox that was built with Linux namespaces directly.",
}
OTHER_WALLS = "{notebooks} ran in a sandbox of the kind “{walls}”."
SHARED = "{notebooks} had the same program as another one, and shared its run."
NO_SANDBOX = (
    "{students} graded without a sandbox, with your rights; those points are in the gradebook, "
    "and not in this report."
)


def kind_of(word: str) -> Kind:
    """Return the kind that a finding's word means."""
    return KINDS.get(word, Kind(word.replace("_", " ")))


def counted(notebooks: int) -> str:
    """Return a number of notebooks in words."""
    return "1 notebook" if notebooks == 1 else f"{notebooks:,} notebooks"


def on_walls(notebooks: dict[str, int], without: int, shared: int = 0) -> list[str]:
    """Return a sentence for each kind of walls.

    ``notebooks`` counts the notebooks that ran behind walls of a kind, ``without`` the students
    of whom no result was kept, because they were graded without a sandbox, and ``shared`` the
    notebooks whose program another one ran.
    """
    said = []
    for walls, count in sorted(notebooks.items()):
        number = counted(count)
        said.append(WALLS.get(walls, OTHER_WALLS).format(notebooks=number, walls=walls))
    if shared:
        said.append(SHARED.format(notebooks=counted(shared)))
    if without:
        number = "1 student was" if without == 1 else f"{without:,} students were"
        said.append(NO_SANDBOX.format(students=number))
    return said
