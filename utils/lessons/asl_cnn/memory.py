"""What memory still holds of a network, and the end of the kernel."""

from dataclasses import dataclass
from weakref import ReferenceType

from utils.lessons.asl_cnn import words as m
from utils.messages import say
from utils.settings import is_graded_run


def is_gone(reference: ReferenceType) -> bool:
    """Tell whether the object of a weak reference has been freed."""
    return reference() is None


def session_is_clear() -> bool:
    """Tell whether Keras has forgotten its layers: it then counts their names from the start."""
    import keras

    is_clear = keras.layers.Dense(1).name == "dense"
    if is_clear:  # the layer above has taken the first name, and a second look must find it free
        keras.backend.clear_session()
    return is_clear


@dataclass(frozen=True, repr=False)
class Found:
    """What memory holds of a network, in words. It is shown, and gives no points."""

    lines: tuple[str, ...]

    def __repr__(self) -> str:
        return "\n".join(self.lines)


def look(reference: ReferenceType) -> Found:
    """Return whether the network of a weak reference is gone, and what Keras remembers."""
    gone, clear = is_gone(reference), session_is_clear()
    return Found(
        (
            say(m.NETWORK_GONE if gone else m.NETWORK_HELD),
            say(m.SESSION_CLEAR if clear else m.SESSION_KEPT),
        )
    )


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
