"""Nine steps from a photo of one's own hand to the three best letters, and the pixels that said so.

The network is stored, not trained by the student.
"""

from utils.data.datasets import SIGN_MNIST
from utils.lesson import Lesson, Step

NETWORK = "networks/asl_own.npz"
"""Place of the stored network in the data folder."""

PREPARED = ("crop", "photos", "prepare", "shrink", "to_gray", "to_range", "upright")
"""The answers of the first five steps."""

STORED = ("network", "training")
"""The stored network, and what makes it where it is missing."""

LESSON = Lesson(
    order=6,
    name="asl_own",
    title="Your own hand",
    question="How does a photo of your own hand become a letter, and which pixels decide?",
    data=SIGN_MNIST,
    steps=(
        Step(
            1,
            "load",
            "Set a photo upright",
            "Turn a photo the way the camera was held.",
            minutes=15,
            visible={"function": 4, "question": 3},
            hidden={"others": 3},
            modules=("photos", "plots"),
        ),
        Step(
            2,
            "gray",
            "Make it gray",
            "Make one gray of red, green and blue.",
            minutes=15,
            visible={"function": 4, "question": 3},
            hidden={"others": 3},
            modules=("photos", "plots", "upright"),
        ),
        Step(
            3,
            "crop",
            "Cut out a square",
            "Keep the square in the middle.",
            minutes=15,
            visible={"function": 4, "question": 3},
            hidden={"others": 3},
            modules=("photos", "plots", "to_gray", "upright"),
        ),
        Step(
            4,
            "resize",
            "Make it small",
            "Let each small pixel stand for a block.",
            minutes=20,
            visible={"function": 4, "question": 3},
            hidden={"others": 3},
            modules=("crop", "photos", "plots", "to_gray", "upright"),
        ),
        Step(
            5,
            "range",
            "Fit the range and the background",
            "Bring grays to 0..1, on a light background.",
            minutes=20,
            visible={"function": 4, "question": 3},
            hidden={"others": 3},
            modules=("crop", "photos", "plots", "shrink", "to_gray", "upright"),
        ),
        Step(
            6,
            "batch",
            "Ask the network",
            "Put an image into a batch, and predict.",
            minutes=20,
            visible={"function": 4, "question": 3},
            hidden={"others": 3},
            files=(NETWORK,),
            modules=(*STORED, "plots", *PREPARED),
        ),
        Step(
            7,
            "letters",
            "Name the letters",
            "Name the three most likely letters.",
            minutes=20,
            visible={"function": 4, "question": 3},
            hidden={"others": 3},
            files=(NETWORK,),
            modules=(*STORED, "plots", *PREPARED),
        ),
        Step(
            8,
            "mistakes",
            "Look at the mistakes",
            "Count what is confused, and find the worst.",
            minutes=25,
            visible={"table": 3, "losses": 2, "question": 2},
            hidden={"others": 3},
            arrays=("labels", "scaled"),
            files=(NETWORK,),
            modules=(*STORED, "plots", *PREPARED),
        ),
        Step(
            9,
            "pixels",
            "See which pixels decided",
            "Map what spoke for a letter, on your own hand.",
            minutes=25,
            visible={"function": 4, "question": 3},
            hidden={"others": 3},
            files=(NETWORK,),
            modules=("decision", "gradcam", *STORED, "plots", *PREPARED),
        ),
    ),
)
