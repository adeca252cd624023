"""Checks of step 10: the model is gone, and Keras has forgotten its layers.

A freed model cannot be looked at, so the notebook measures beside the TODO cell, with
``utils.lessons.asl_cnn.memory``, and the checks judge the plain results.
"""

from utils.checks.graded import graded, part
from utils.checks.quiz import choice
from utils.checks.report import Part, Problem, not_attempted, skipped, wrong
from utils.checks.values import as_number
from utils.lessons.asl_cnn.sentences import free_gpu_memory as m
from utils.messages import say


def name_problem(
    name_is_free: bool, model_is_gone: bool, session_is_cleared: bool
) -> Problem | None:
    """Return the problem of a name that still holds the model."""
    if name_is_free is True or model_is_gone is True:
        return None
    kept = wrong(m.NAME_KEPT)
    return kept if session_is_cleared is True else not_attempted(kept)


def model_problem(name_is_free: bool, model_is_gone: bool) -> Problem | None:
    """Return the problem of a model that is still in memory."""
    if model_is_gone is True:
        return None
    return wrong(m.MODEL_HELD) if name_is_free is True else skipped()


def session_problem(name_is_free: bool, session_is_cleared: bool) -> Problem | None:
    """Return the problem of a Keras session that was not cleared."""
    if session_is_cleared is True:
        return None
    remembers = wrong(m.SESSION_NOT_CLEARED)
    return remembers if name_is_free is True else not_attempted(remembers)


def models_problem(live_models: int, model_is_gone: bool) -> Problem | None:
    """Return the problem of models that other names hold."""
    if model_is_gone is not True:
        return skipped()
    return None if as_number(live_models) == 0 else wrong(m.MODELS_LEFT)


@graded(hints=True)
def freed(name_is_free: bool, model_is_gone: bool, session_is_cleared: bool) -> list[Part]:
    """The name is free, the model has left the memory, the session is cleared."""
    return [
        part(say(m.NAME_FREE), name_problem, name_is_free, model_is_gone, session_is_cleared),
        part(say(m.MODEL_GONE), model_problem, name_is_free, model_is_gone, weight=2),
        part(say(m.SESSION_CLEARED), session_problem, name_is_free, session_is_cleared, weight=2),
    ]


@graded()
def values(live_models: int, model_is_gone: bool) -> list[Part]:
    """No model at all is left in this process."""
    return [part(say(m.NO_MODEL_LEFT), models_problem, live_models, model_is_gone)]


@graded()
def question(answer: object) -> list[Part]:
    """Memory on a GPU belongs to the process that took it, until that process gives it back."""
    return [choice(answer, "b", {"a": m.MEMORY_A, "c": m.MEMORY_C})]
