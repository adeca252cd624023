"""What the engine and the processes of the sandbox say to each other, each about one kernel."""

from dataclasses import dataclass, field

OUT_OF_MEMORY = 137 + 256
"""Exit code that says: stopped for its memory. No process can end with it by itself."""


@dataclass
class Start:
    """The engine wants a kernel: its user, its mounts, its limits and its environment."""

    kernel: str
    user: int | None
    plan: list[dict]
    limits: dict[str, int]
    memory: int
    environment: dict[str, str]


@dataclass
class Interrupt:
    """The engine wants a kernel interrupted."""

    kernel: str


@dataclass
class Kill:
    """The engine wants a kernel ended."""

    kernel: str


@dataclass
class Forked:
    """A kernel's starter has forked its init, which has this number."""

    init: int


@dataclass
class Failed:
    """A kernel could not be started, for a reason."""

    reason: str


@dataclass
class Listener:
    """A kernel's process has a listener for its forbidden calls: the descriptor there, if any."""

    number: int | None


@dataclass
class Taken:
    """The first process has taken the listener over, or could not."""


@dataclass
class Ready:
    """A kernel listens."""

    kernel: str


@dataclass
class Used:
    """A kernel is ending: its exit code, what it used, and the forbidden calls that it tried."""

    kernel: str
    code: int
    peak: int
    cpu: float
    tried: dict[str, int] = field(default_factory=dict)


@dataclass
class Ended:
    """A kernel has ended, or did not start."""

    kernel: str
    code: int
    reason: str
