"""What the lesson `asl_augment` says beside its steps' sentences: its pictures."""

EPOCH = "Epoch"
JUMP_TITLE = "Validation accuracy"
JUMP_ALT = "Line of the validation accuracy over 20 epochs. It is {values}."

ORIGINAL = "as it is"
CHANGES_ALT = (
    "Nine small images of one hand. The first is as it is. In A the hand is moved by three pixels, "
    "in B turned by ten degrees, in C left and right are swapped, D stands upside down, E is "
    "turned by a quarter, F is enlarged by a tenth, G is darker, and in H all pixels are shuffled."
)
VARIANTS_ALT = (
    "Eight small images of one hand, each a little moved, turned or enlarged in its own way. They "
    "differ from the original by {change} on average."
)

SHIFT_TITLE = "Accuracy on images that are moved"
SHIFT_X = "Moved by so many pixels"
PLAIN, AUGMENTED = "trained on images as they are", "trained on changed images"
SHIFT_ALT = (
    "Two lines of the accuracy on images that were moved to the right by 0 to 4 pixels. Trained on "
    "images as they are {plain}; trained on changed images {augmented}."
)

LOSSES_TITLE = "Validation loss"
PATIENCE_TITLE = "How far each patience looks, and which epoch it keeps"
PATIENCE_Y = "Patience"
STOPS_ALT = (
    "Line of the validation loss over {epochs} epochs: {losses}. Below it, a bar for each patience "
    "reaches to the epoch after which the training ends, with a point at the epoch that is kept. "
    "{bars}"
)
STOPS_BAR_ALT = "Patience {patience} ends after epoch {last} and keeps epoch {kept}."

SEEDS_TITLE = "Six trainings, three seeds each"
SEEDS_ALT = "Dots of the accuracy of six trainings on images moved by 0 to 4 pixels. {columns}"
SEEDS_COLUMN_ALT = "Moved by {by}, plain {plain}, augmented {augmented}."
