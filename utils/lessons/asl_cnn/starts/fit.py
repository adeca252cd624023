"""Step 9 starts from the compiled network and from as many images as this machine can train on."""

from typing import Any

from utils.data import load_array
from utils.data.datasets import SIGN_MNIST
from utils.data.sample import SAMPLES, stratified_rows, training_sample
from utils.lessons.asl_cnn.images import images
from utils.lessons.asl_cnn.network import build_network
from utils.messages import say
from utils.messages import steps as m
from utils.quiet import import_keras


def start() -> tuple[Any, ...]:
    """Return ``model``, and ``x_train``, ``y_train``, ``x_valid``, ``y_valid`` of some rows."""
    import_keras()
    import keras

    keras.utils.set_random_seed(0)
    model = build_network()
    model.compile(loss="categorical_crossentropy", metrics=["accuracy"])
    sample = training_sample()
    data = []
    for which in SIGN_MNIST.sets:
        pictures, labels = images(which), load_array(f"onehot_{which}")
        if sample != "all":
            rows = stratified_rows(load_array(f"labels_{which}"), SAMPLES[sample][which])
            pictures, labels = pictures[rows], labels[rows]
        data += [pictures, labels]
    sentence = {"all": m.ROWS_ALL, "cpu": m.ROWS_SAMPLE, "quick": m.ROWS_QUICK}[sample]
    counts = {"train": len(data[0]), "valid": len(data[2])}
    whole = {f"all_{which}": rows for which, rows in SIGN_MNIST.rows.items()}
    print(say(sentence, **counts, **whole))
    return model, *data
