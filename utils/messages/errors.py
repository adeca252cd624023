"""What an error in a student's own cell means in this course."""

WHAT_HAPPENED = "What happened: {explanation}"

KNOWN = [
    # (class of the error, pattern in its text, sentence; named groups fill the sentence)
    (
        "KeyError",
        r"^[\"']label[\"']$|\['label'\] not found",
        "the column `label` is already gone from the table, so this code ran once before. "
        "Run the start cell again (the one with `begin`), then this cell once.",
    ),
    (
        "FileNotFoundError",
        r"No such file.*?(?P<name>[^/\\']+)'?$",
        "there is no file `{name}` at that place. The two files are called "
        "`sign_mnist_train.csv` and `sign_mnist_valid.csv`, and they lie in `data_dir`.",
    ),
    (
        "NameError",
        r"name '(?P<name>\w+)' is not defined",
        "the name `{name}` has no value in this session. Run the cells above in order, from the "
        "start cell on, and look for a spelling mistake in the name.",
    ),
    (
        "NotImplementedError",
        r".*",
        "this cell still holds its placeholder. Replace it with your own code.",
    ),
    (
        "IndexError",
        r"index (?P<index>\d+) is out of bounds for axis \d+ with size (?P<size>\d+)",
        "there is a label {index}, but only {size} classes, which count from 0. Labels must have "
        "no gap: Kaggle's own files skip J (9) and go up to 24; this course closes the gap, so "
        "that they go from 0 to 23. Use the labels that the start cell gives.",
    ),
    (
        "UFuncTypeError",
        r".*",
        "`/=` wants to write fractions back into an array of whole numbers, which has no room for "
        "them. Make a new array instead: `x_train = x_train / 255`.",
    ),
    (
        "_UFuncOutputCastingError",
        r".*",
        "`/=` wants to write fractions back into an array of whole numbers, which has no room for "
        "them. Make a new array instead: `x_train = x_train / 255`.",
    ),
    (
        "ValueError",
        r"cannot reshape array of size (?P<size>\d+) into shape (?P<shape>\(.*?\))",
        "{size} numbers do not fill the shape {shape}. One dimension may be -1: NumPy then works "
        "it out, for both sets.",
    ),
    (
        "AttributeError",
        r"'DataFrame' object has no attribute 'reshape'",
        "a DataFrame cannot be reshaped. Take its values first: `x_train.values`.",
    ),
    (
        "ValueError",
        r"call `?compile\(\)`?|must compile|[Yy]ou must call `compile",
        "the model was not compiled. Call `model.compile(...)` before `model.fit(...)`.",
    ),
    (
        "ValueError",
        r"(?:undefined|has not (?:yet )?been built|not yet been built|isn't built)",
        "the model does not know its input shape yet, so it is not built. Start it with "
        "`Input(shape=(28, 28, 1))`.",
    ),
    (
        "ValueError",
        r"shapes? \(None, 24\) and \(None, 10\)|\(None, 24\), output\.shape=\(None, 10\)"
        r"|Shapes \(None, 10\) and \(None, 24\)",
        "the labels have 24 columns and the model gives 10 numbers. 10 is MNIST's number of "
        "classes (digits); here the last layer needs 24.",
    ),
    (
        "ValueError",
        r"same shape.*target\.shape=\(None, (?P<labels>\d+)\), output\.shape=\(None, "
        r"(?P<outputs>\d+)\)",
        "the labels have {labels} columns and the model gives {outputs} numbers. They must agree.",
    ),
    (
        "ValueError",
        r"same rank|rank.*(?:target|label)|target\.shape=\(None,\)",
        "labels and loss do not fit: `categorical_crossentropy` wants one-hot labels, a row of 24 "
        "numbers an image; `sparse_categorical_crossentropy` wants whole numbers, one an image. "
        "Here the labels are one-hot.",
    ),
    (
        "ValueError",
        r"expected (?:axis|min_ndim|shape)|incompatible with the layer|expected ndim",
        "the images do not have the shape that the model wants, (images, 28, 28, 1). Look at "
        "`x_train.shape` and `x_valid.shape`.",
    ),
    (
        "SyntaxError",
        r".*",
        "Python cannot read this cell. Look at the marked place: a bracket, quote or comma is "
        "often missing on the line before it.",
    ),
]
