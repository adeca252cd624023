"""A class of sample submissions: perfect, half done, with mistakes, untouched.

Writes ``grading/submitted/<student>/asl_cnn/``; a sample that is there already is left alone.
"""

import tempfile
from collections.abc import Mapping
from pathlib import Path

import nbformat

from grading.layout import ASSIGNMENT, RELEASE, SUBMITTED, solution_notebooks
from grading.upkeep.answers import answers_of, type_answers

PREFIX = "sample_"
HALF = 5
"""Steps that the half-done sample has finished."""

MISTAKES: Mapping[str, Mapping[str, str]] = {
    "01_load": {
        "load_read": (
            'train_df = pd.read_csv(data_dir / "sign_mnist_train.csv")\n'
            'valid_df = pd.read_csv(data_dir / "sign_mnist_train.csv")'
        ),
    },
    "02_extract_labels": {
        "extract_labels_images_todo": "x_train = train_df.values\nx_valid = valid_df.values",
        "extract_labels_answer": 'answer = "a"',
    },
    "03_encode": {
        "encode_encode_todo": (
            "num_classes = 26\n"
            "y_train = keras.utils.to_categorical(y_train, num_classes)\n"
            "y_valid = keras.utils.to_categorical(y_valid, num_classes)"
        ),
    },
    "04_normalize": {
        "normalize_normalize_todo": "x_train = x_train / 255\ny_valid = y_valid / 255",
    },
    "05_reshape": {
        "reshape_reshape_todo": (
            "x_train = x_train.reshape(-1, 28, 28)\nx_valid = x_valid.reshape(-1, 28, 28)"
        ),
    },
    "06_build": {
        "build_last_todo": (
            'model.add(Flatten())\nmodel.add(Dense(units=512, activation="relu"))\n'
            'model.add(Dropout(0.3))\nmodel.add(Dense(units=10, activation="softmax"))'
        ),
    },
    "07_summarize": {
        "summarize_by_hand_todo": (
            "conv_1_params = 75 * 3 * 3\nnorm_1_params = 75 * 2\n"
            "conv_2_params = 50 * (3 * 3 + 1)\ndense_1_params = 512 * 400"
        ),
    },
    "08_compile": {
        "compile_compile_todo": 'model.compile(loss="binary_crossentropy")',
        "compile_entropy_todo": "loss_by_hand = np.log(0.2)",
    },
    "09_fit": {
        "fit_fit_todo": (
            "history = model.fit(\n"
            "    x_train, y_train, epochs=20, verbose=2, validation_data=(x_train, y_train)\n)"
        ),
        "fit_read_todo": "best_epoch = 18\nworst_epoch = 7\ngap = 0.9399 - 0.9997",
    },
    "10_free_gpu_memory": {"free_gpu_memory_free_todo": "del model"},
}


def sample_answers(number: int, step: str, reference: Mapping[str, str]) -> dict[str, dict]:
    """Return what each sample student answers in a step (``number`` counts from 1)."""
    return {
        f"{PREFIX}perfect": dict(reference),
        f"{PREFIX}half_done": dict(reference) if number <= HALF else {},
        f"{PREFIX}mistakes": {**reference, **MISTAKES[step]},
        f"{PREFIX}untouched": {},
    }


def write_samples() -> list[str]:
    """Write the sample class, each submission whole or not at all; return the students' names."""
    students: dict[str, dict[str, nbformat.NotebookNode]] = {}
    for number, path in enumerate(solution_notebooks(), start=1):
        reference = answers_of(nbformat.read(path, as_version=4))
        for student, answers in sample_answers(number, path.stem, reference).items():
            notebook = nbformat.read(RELEASE / path.name, as_version=4)
            type_answers(notebook, answers)
            students.setdefault(student, {})[path.name] = notebook
    for student, notebooks in students.items():
        folder = SUBMITTED / student / ASSIGNMENT
        if folder.exists():
            continue
        folder.parent.mkdir(parents=True, exist_ok=True)
        building = Path(tempfile.mkdtemp(dir=folder.parent, prefix=".building-"))
        for name, notebook in notebooks.items():
            nbformat.write(notebook, building / name)
        building.rename(folder)
    return list(students)
