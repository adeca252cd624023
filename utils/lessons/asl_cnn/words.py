"""What the lesson `asl_cnn` says beside its steps' sentences: of arrays, and of memory."""

# Arrays, in several steps.
NOT_KEPT = (
    "Your cell ran, and `{name}` is as the start cell gave it. Either your result is not kept with "
    "`=` under this very name, or a later line undoes it."
)
LABEL_ORDER = (
    "The labels in `{name}` are all there, but in another order. Keep them in the order of the "
    "file, since labels and images are matched by their place."
)
HOLDS_INFINITE = (
    "`{name}` holds inf, which is larger than any number. A division by 0 gives it. Divide the "
    "images by 255. Run the start cell again, then your cell."
)
LABELS_ENCODED_EARLY = (
    "`{name}` is one-hot already. That comes in step 3; here it stays one number for each image."
)
RESHAPED_EARLY = (
    "`{name}` has the shape {shape}. Images get their two dimensions back in step 5; here each "
    "stays a row of 784 pixels."
)
DIVIDED_EARLY = (
    "`{name}` is divided by {number} already. Normalizing comes in step 4; here the gray values "
    "stay 0 to 255."
)
LABELS_WITH_GAP = (
    "The labels of `{name}` go up to 24 and leave out 9, the place of J, as in Kaggle's own files. "
    "Here they go from 0 to 23 without a gap. Take this course's own, as the start cell gives them."
)
LABELS_SHIFTED = (
    "Every label in `{name}` is off by the same number, {number}. The letters count from 0, so "
    "that A is 0. Keep the labels as they are."
)
LABELS_REVERSED = (
    "In `{name}` the letters are counted from the end, so that A is 23. Here A is 0. Keep the "
    "labels as they are."
)
LABELS_ALL_ONE = (
    "In `{name}` every label is {value}, so every image would show the same letter. Keep the "
    "labels as they are."
)
LABELS_DIVIDED = (
    "`{name}`, the labels, was divided by {number}. Labels name letters and are never divided; "
    "only images are, in step 4. Run the start cell again."
)
LABELS_SCALED = (
    "`{name}`, the labels, has numbers below 0, as after a scaler. Labels name letters and are not "
    "scaled. Run the start cell again."
)
LABELS_OF_OTHER_SET = (
    "`{name}` has labels of the other set. Each set keeps its own, in the order of its images."
)
LABELS_ROWS_APART = (
    "In `{name}` only {share:.0%} of the labels stand beside their image, about what chance gives. "
    "They belong to other images, or their order was changed. Keep each set's own labels in the "
    "order of the file."
)
NORMALIZED_TWICE = (
    "`{name}` goes up to {top} only: it was divided by 255 twice. Run the start cell again, then "
    "your cell once."
)

# The training rows, and the end of the kernel.
ROWS_SAMPLE = (
    "Training rows: {train:,} of {all_train:,}, and {valid:,} of {all_valid:,} for validation,\n"
    "the same share of each letter. Without a GPU all rows would take 15 to 30 minutes;\n"
    "to take them all the same, set ASL_ROWS=all before you start JupyterLab."
)
NETWORK_GONE = "The network is gone from memory."
NETWORK_HELD = (
    "The network is still in memory: a name leads to it, or nothing has collected the garbage."
)
SESSION_CLEAR = "The Keras session is cleared."
SESSION_KEPT = "Keras still remembers its layers."
SHUTDOWN_EARLY = (
    "Here the kernel would shut down. That line belongs to the last cell of this notebook; what "
    "stands before it has been done."
)
SHUTDOWN = "The kernel shuts down now and gives back all its memory."
SHUTDOWN_SKIPPED = "Here the kernel would shut down. A grader or a test runs this, so it stays."
