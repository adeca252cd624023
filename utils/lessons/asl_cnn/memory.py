"""What memory still holds of a network, and the end of the kernel."""

from dataclasses import dataclass
from typing import Any
from weakref import ReferenceType, ref

from utils.lessons.asl_cnn import words as m
from utils.messages import say
from utils.settings import is_graded_run


class NetworkReference(ref):
    """A weak reference to a network, and to each of its layers.

    One layer alone keeps all of them in memory: each knows the layers around it.
    """

    layers: tuple[ReferenceType, ...]

    def __init__(self, model: Any) -> None:
        super().__init__(model)
        self.layers = tuple(map(ref, model.layers))


def is_gone(reference: NetworkReference) -> bool:
    """Tell whether a network and all its layers have been freed."""
    return all(part() is None for part in (reference, *reference.layers))


def session_is_clear() -> bool:
    """Tell whether Keras has forgotten its layers: it then counts their names from the start."""
    import keras

    is_clear = keras.layers.Dense(1).name == "dense"
    if is_clear:  # the layer above has taken the first name, and a second look must find it free
        keras.backend.clear_session()
    return is_clear


@dataclass(frozen=True, repr=False)
class Found:
    """What is left: the network in memory, and the record of layers that Keras keeps."""

    held: bool
    remembered: bool

    def __repr__(self) -> str:
        network = say(m.NETWORK_HELD if self.held else m.NETWORK_GONE)
        session = say(m.SESSION_KEPT if self.remembered else m.SESSION_CLEAR)
        return f"{network}\n{session}"


def look(reference: NetworkReference) -> Found:
    """Return whether the network of a reference is left, and whether Keras remembers layers.

    The session comes second: to look at it may collect the garbage.
    """
    held = not is_gone(reference)
    return Found(held, remembered=not session_is_clear())


def spare_kernel() -> None:
    """Keep a graded kernel alive when a cell shuts it down: cells follow that are graded."""
    from traitlets.config.application import Application

    if not is_graded_run() or not Application.initialized():
        return
    kernel = getattr(Application.instance(), "kernel", None)
    if kernel is not None:
        kernel.do_shutdown = lambda restart=False: print(say(m.SHUTDOWN_EARLY))


def shut_down_kernel() -> None:
    """Shut this kernel down, as the tutorial does, which gives back all of its memory.

    Under a grader, Validate or a test it only says so: nothing may follow a shutdown.
    """
    from traitlets.config.application import Application

    if is_graded_run() or not Application.initialized():
        print(say(m.SHUTDOWN_SKIPPED))
        return
    print(say(m.SHUTDOWN))
    Application.instance().kernel.do_shutdown(True)
