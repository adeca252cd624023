"""A Keras model taken apart into plain data: configuration, weights, compile configuration.

Runs in the student's kernel. What it says is only what a student claims; ``judge.rebuild``
decides what of it is put together again.
"""

import json
from typing import Any

import numpy as np

from grading.engine.handover.wire import Encoder

JSON_LENGTH = 400_000


def take_apart(encoder: Encoder, value: Any) -> list | None:
    """Return the tagged data of a model, a history or a tensor; ``None`` for anything else."""
    if not any(c.__module__.startswith(("keras.", "tensorflow.")) for c in type(value).__mro__):
        return None
    import keras

    if type(value) in (keras.Sequential, keras.Model, keras.models.Model):
        return _model(encoder, value)
    if type(value).__name__ == "Functional" and isinstance(value, keras.Model):
        return _model(encoder, value)
    if type(value) is keras.callbacks.History:
        content = (value.history, list(value.epoch), value.params)
        return ["history", *(encoder.encode(item) for item in content)]
    if type(value).__name__ in ("EagerTensor", "ResourceVariable", "Variable"):
        return ["tensor", encoder.encode(np.array(value))]
    return None


def _model(encoder: Encoder, model: Any) -> list:
    text = _configuration(model)
    if len(text) > JSON_LENGTH:
        return ["other", type(model).__name__]
    weights = [encoder.encode(np.asarray(array)) for array in model.get_weights()]
    return ["model", text, weights, _compiled(model)]


def _configuration(model: Any) -> str:
    try:
        return model.to_json()
    except TypeError:  # from what it was compiled with, which is taken apart below
        import keras

        config = keras.saving.serialize_keras_object(model.get_config())
        name = type(model).__name__
        return json.dumps({"module": "keras", "class_name": name, "config": config})


def _figures(model: Any) -> dict[str, float]:
    """Return the loss and the metrics of a single image, with the labels that the loss takes."""
    loss = model.loss
    name = loss if isinstance(loss, str) else getattr(loss, "__name__", type(loss).__name__)
    image = np.zeros((1, *model.input_shape[1:]))
    label = np.zeros(1) if "sparse" in name.lower() else np.zeros((1, *model.output_shape[1:]))
    return model.test_on_batch(image, label, return_dict=True)


def _compiled(model: Any) -> dict | None:
    if not (model.compiled and hasattr(model, "optimizer")):  # `compiled` may be set by hand
        return None
    try:
        return json.loads(json.dumps(model.get_compile_config()))
    except TypeError:  # a class in place of an object works in Keras, and cannot be written down
        figures = _figures(model)
        loss = model.loss
        if isinstance(loss, type):
            loss = "".join(f"_{c.lower()}" if c.isupper() else c for c in loss.__name__).strip("_")
        names = [name for name in figures if name != "loss"]
        return {"loss": loss if isinstance(loss, str) else None, "metrics": names}
