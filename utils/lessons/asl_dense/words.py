"""What the lesson `asl_dense` says beside its steps' sentences: its pictures."""

SHUFFLED_BEFORE = "An image"
SHUFFLED_AFTER = "The same pixels, shuffled"
SHUFFLED_ALT = (
    "Two squares of 28 by 28 gray pixels. On the left one sees a hand; on the right the same "
    "pixels stand in another order, and one sees nothing but noise."
)

TRAINING_LOSS, VALIDATION_LOSS = "training loss", "validation loss"
EPOCH = "Epoch"
THREE_ALT = (
    "Three charts of losses over 20 epochs, A, B and C, each with a line for training and one for "
    "validation. {panels}"
)
THREE_PANEL_ALT = (
    "In {name} the training loss is {train} and the validation loss {valid}, in epochs 1, 5, 10, "
    "15 and 20."
)

GAP_TITLE = "Training minus validation accuracy"
GAP_LARGE, GAP_SMALL = "676,888 parameters", "your small network"
GAP_ALT = (
    "Two lines of the gap between training and validation accuracy over {epochs} epochs. That of "
    "the network with 676,888 parameters ends at {large}, that of the small one at {small}."
)

MATRIX_TITLE = "What each letter was taken for"
MATRIX_X, MATRIX_Y = "the network says", "the image shows"
MATRIX_ALT = (
    "Matrix of 24 rows, the letters of the images, and 24 columns, what the network says. The "
    "darker a square, the more images. {right:.0%} of the {total:,} images stand on the diagonal. "
    "The largest mistakes are {mistakes}."
)
MISTAKE = "{shown} taken for {said}, {count} times"
PAIR_TAKEN_FOR = "the image shows {letter}, and the network says {other}"
PAIR_OTHER = "the image shows {other}"
PAIR_ALT = (
    "Two rows of small images of hands. Above, images of {letter} that the network took for "
    "{other}; below, images of {other}."
)
