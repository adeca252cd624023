"""Nine steps from an image of 64 numbers to a network, in NumPy, that reads one's own digit."""

from utils.lesson import Lesson, Step

LESSON = Lesson(
    order=1,
    name="digits",
    title="Read a digit",
    question="How does a network learn to read, and why does one pixel make it fail?",
    data=None,
    steps=(
        Step(
            1,
            "look",
            "Look at the digits",
            "See what an image is to a computer, and what a small move does.",
            minutes=20,
            visible={"mean_image": 3, "edges": 2, "question": 2},
            hidden={"other_images": 3},
            modules=("data", "loss", "moving", "network", "plots", "sets", "training", "words"),
        ),
        Step(
            2,
            "split",
            "Split the data",
            "Keep some images away from the network, to test it on.",
            minutes=20,
            visible={"parts": 3, "copies": 3, "question": 2},
            hidden={"other_rows": 2},
            modules=("data", "plots", "words"),
        ),
        Step(
            3,
            "scale",
            "Scale the pixels",
            "Bring the pixels to 0..1, and see what happens when one set is forgotten.",
            minutes=15,
            visible={"scaled": 3, "repaired": 3, "question": 2},
            hidden={"other_images": 2},
            modules=("data", "loss", "network", "plots", "sets", "training", "words"),
        ),
        Step(
            4,
            "one_hot",
            "Write labels as rows",
            "Turn a digit into ten numbers, and ten numbers into a digit.",
            minutes=15,
            visible={"encoded": 3, "decoded": 3, "question": 2},
            hidden={"other_labels": 2},
            modules=("data", "plots", "sets", "words"),
        ),
        Step(
            5,
            "neuron",
            "One neuron by hand",
            "Choose 64 weights yourself that tell a 0 from a 1.",
            minutes=25,
            visible={"by_hand": 2, "layer": 2, "own_neuron": 2, "question": 2},
            hidden={"unseen": 2},
            modules=("data", "plots", "sets", "words"),
        ),
    ),
)
