"""What an error in a student's own cell means in this course."""

WHAT_HAPPENED = "What happened: {explanation}"
OWN_LINE = "Your code stopped in line {number} of the cell:"
WHOLE_TRACE = "Show the whole trace"

KNOWN = [
    # (class of the error, pattern in its text, sentence; named groups fill the sentence)
    # The first row that fits is taken, so the special stands before the general.
    #
    # Names, files, tables.
    (
        "NameError",
        r"name '(?P<name>[abc])' is not defined",
        "nothing is called `{name}` here. If it is your answer to a question, it is a text and "
        'needs quotes: `answer = "{name}"`.',
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
        "TypeError",
        r"'ellipsis'",
        "a name in this cell still holds `...`, the placeholder of the start cell. Fill it first, "
        "in the task before this one.",
    ),
    (
        "AttributeError",
        r"'ellipsis'",
        "a name in this cell still holds `...`, the placeholder of the start cell. Fill it first, "
        "in the task before this one.",
    ),
    (
        "FileNotFoundError",
        r"No such file.*?(?P<name>[^/\\']+)'?$",
        "there is no file `{name}` at that place. The two files are called "
        "`sign_mnist_train.csv` and `sign_mnist_valid.csv`, and they lie in `data_dir`.",
    ),
    (
        "TypeError",
        r"unsupported operand type\(s\) for \+: '\w*Path' and 'str'",
        'a folder and a file name are joined with `/`, not with `+`: `data_dir / "a.csv"`.',
    ),
    (
        "KeyError",
        r"^[\"']label[\"']$",
        "the column `label` is already gone from the table: code that ran before has removed it "
        "(`pop` does so, too). Run the start cell again (the one with `begin`), then each cell "
        "once.",
    ),
    (
        "KeyError",
        r"\['label'\] not found in axis",
        "`drop` found nothing called `label`. Without `columns=` it looks among the rows: write "
        '`drop(columns="label")`. If that is what you wrote, the column is already gone: run the '
        "start cell again, then this cell once.",
    ),
    (
        "KeyError",
        r"^'(?P<name>[^']*)'$",
        "there is no column or key called `{name}`. Look at the spelling; capital and small "
        "letters are different.",
    ),
    (
        "AttributeError",
        r"'(?P<kind>DataFrame|Series)' object has no attribute 'reshape'",
        "a {kind} cannot be reshaped. Take its values first, as an array: `.values`.",
    ),
    (
        "AttributeError",
        r"'NoneType' object has no attribute '(?P<name>\w+)'",
        "what stands before `.{name}` is `None`, which is nothing. `model.add(...)` and "
        "`model.compile(...)` return nothing, so do not write `model = ` in front of them. Run "
        "the start cell again.",
    ),
    # Arrays.
    (
        "IndexError",
        r"index 24 is out of bounds for axis [01] with size 24$",
        "there is a label 24, but only 24 classes, which count from 0. Labels must have no gap: "
        "Kaggle's own files skip J (9) and go up to 24; this course closes the gap, so that they "
        "go from 0 to 23. Use the labels that the start cell gives.",
    ),
    (
        "IndexError",
        r"is out of bounds for axis [01] with size (?P<size>\d\d?)$",
        "a number is too large: there are only {size} places, which count from 0. The labels go "
        "from 0 to 23, so they need 24 classes.",
    ),
    (
        "(UFunc)?TypeError",
        r"Cannot cast ufunc '\w+' output",
        "`/=` wants to write fractions back into an array of whole numbers, which has no room for "
        "them. Make a new array instead, as `a = a / 2` does.",
    ),
    (
        "ValueError",
        r"cannot reshape array of size (?P<size>\d+) into shape (?P<shape>\(.*?\))",
        "{size} numbers do not fill the shape {shape}. An image has 28 x 28 x 1 of them. The "
        "number of images may be -1: NumPy then works it out, for both sets.",
    ),
    # Building a model.
    (
        "TypeError",
        r"(?P<kind>\w+)\.__init__\(\) missing 1 required positional argument: '(?P<name>\w+)'",
        "`{kind}` needs one thing more in its brackets: `{name}`.",
    ),
    (
        "ValueError",
        r"Only instances of `keras\.Layer` can be added",
        "what was added is no layer. The name of a layer needs its brackets, even if they are "
        "empty: `Flatten()`.",
    ),
    (
        "ValueError",
        r"Could not interpret optimizer identifier: (?P<name>\w*(?:crossentropy|error|mse|mae))\b",
        "`{name}` stands first in the brackets, and what stands first is the optimizer. Give the "
        "loss by its name: `loss=`.",
    ),
    (
        "ValueError",
        r"Could not interpret (?P<what>activation|loss|metric|optimizer)\w* "
        r"(?:function )?identifier: (?P<name>\S+)",
        "Keras knows no {what} called `{name}`. Look at the spelling.",
    ),
    (
        "ValueError",
        r"The `padding` argument must be .*Received: (?P<name>\S+)",
        'the padding can be `"same"` or `"valid"`; `{name}` is neither.',
    ),
    (
        "ValueError",
        r"argument `rate`\. Expected a float value between 0 and 1\. Received: rate=(?P<rate>\S+)",
        "the rate of a dropout is a share between 0 and 1, such as 0.2; {rate} is not.",
    ),
    (
        "ValueError",
        r"of layer '(?P<layer>(?:conv|max_pooling)\w+)' is incompatible.*found ndim=2",
        "the layer `{layer}` wants images, and gets flat rows. `Flatten` stands after the last "
        "pooling and before the first `Dense`. Run the start cell again, then each cell once.",
    ),
    # Compiling and training.
    (
        "ValueError",
        r"You must call `compile\(\)`",
        "the model was not compiled. Call `model.compile(...)` before `model.fit(...)`.",
    ),
    (
        "ValueError",
        r"No loss to compute",
        "the model was compiled without a loss. Give `loss=` to `model.compile(...)`.",
    ),
    (
        "ValueError",
        r"Expected `metrics` argument to be a list",
        '`metrics` must be a list, even for one metric: `metrics=["accuracy"]`.',
    ),
    (
        "ValueError",
        r"`count_params` on layer .* isn't built",
        "the model does not know its input shape yet, so it is not built and has no parameters. "
        "Start it with `Input(shape=(28, 28, 1))`.",
    ),
    (
        "AttributeError",
        r"has no defined (?:input|output) shape yet",
        "the model does not know its input shape yet, so it is not built and has no parameters. "
        "Start it with `Input(shape=(28, 28, 1))`.",
    ),
    (
        "ValueError",
        r"target\.shape=\(None, 24\), output\.shape=\(None, 10\)",
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
        r"target\.shape=\(None,\)|must have rank \(ndim\) `target\.ndim - 1`",
        "labels and loss do not fit: `categorical_crossentropy` wants one-hot labels, a row of 24 "
        "numbers for each image; `sparse_categorical_crossentropy` wants a whole number for each. "
        "The start cell gives one-hot labels and the loss for them.",
    ),
    (
        "ValueError",
        r"target\.shape=\(None, \d+\), output\.shape=\(None, \d+, ",
        "the model gives more than one row of numbers for an image: `Flatten` is missing before "
        "its `Dense` layers.",
    ),
    (
        "ValueError",
        r"Invalid input shape|expected axis -1 of input shape|expected (?:min_)?ndim",
        "the images do not have the shape that the model wants, (images, 28, 28, 1). Look at "
        "`x_train.shape` and `x_valid.shape`, and whether images stand before labels.",
    ),
    (
        "ValueError",
        r"Data cardinality is ambiguous",
        "there are not as many labels as images. Give `x_train` with `y_train`, and `x_valid` "
        "with `y_valid`.",
    ),
    (
        "ValueError",
        r"None values not supported",
        "labels are missing. `fit` takes images and labels, and `validation_data` takes both in "
        "round brackets: `(x_valid, y_valid)`.",
    ),
    # A GPU that has no room, or is in a bad state: seen by learners of this tutorial.
    (
        "ResourceExhaustedError",
        r"",
        "the memory is full, most often because another notebook still holds the GPU. Shut its "
        "kernel down, as step 10 shows, restart this one, and run its cells again from the start.",
    ),
    (
        "UnknownError",
        r"Failed to get convolution algorithm|cuDNN failed to initialize",
        "the GPU has no room left to begin, most often because another notebook still holds it. "
        "Shut its kernel down, as step 10 shows, restart this one, and run its cells again.",
    ),
    (
        "InternalError",
        r"Blas \w+ launch failed|CUBLAS_STATUS|cuDNN|CUDNN_STATUS|out of memory|OOM",
        "the GPU has no room left, most often because another notebook still holds it. Shut its "
        "kernel down, as step 10 shows, restart this one, and run its cells again.",
    ),
    (
        "FailedPreconditionError",
        r"DNN library|cuDNN|initializ",
        "the GPU has no room left to begin, most often because another notebook still holds it. "
        "Shut its kernel down, as step 10 shows, restart this one, and run its cells again.",
    ),
    (
        "NotFoundError",
        r"No algorithm worked",
        "the GPU found no room for a convolution, most often because another notebook still "
        "holds it. Shut its kernel down, as step 10 shows, restart this one, and run its cells "
        "again.",
    ),
    # Old ways of the tutorial's copies.
    (
        "AttributeError",
        r"has no attribute 'fit_generator'",
        "`fit_generator` is gone from Keras. `model.fit(...)` takes generators and data sets, too.",
    ),
    (
        "ValueError",
        r"Argument\(s\) not recognized: \{'lr'",
        "the learning rate of an optimizer is called `learning_rate`; `lr` is its old name.",
    ),
    (
        "AttributeError",
        r"'(?P<kind>Sequential|Functional)' object has no attribute 'history'",
        "this model has no history yet, because it was not trained. `model.fit(...)` comes first.",
    ),
    (
        "AttributeError",
        r"object has no attribute 'kernel'",
        "the line that shuts the kernel down works in a notebook only, and belongs to the last "
        "cell. What stands before it in your cell has been done.",
    ),
    # The cell itself.
    (
        "KeyboardInterrupt",
        r"",
        "the cell was stopped before it was done. Run it again.",
    ),
    (
        "TypeError",
        r"slice indices must be integers",
        "the ends of a slice are whole numbers. `/` gives a fraction also where nothing is left "
        "over, and `//` a whole number.",
    ),
    (
        "IndentationError",
        r"",
        "the beginning of a line is not where Python expects it. Here every line starts at the "
        "left edge, without spaces.",
    ),
    (
        "SyntaxError",
        r"leading zeros",
        "a comma separates numbers in Python, and no number begins with 0. Write thousands "
        "without commas.",
    ),
    (
        "SyntaxError",
        r"",
        "Python cannot read this cell. Look at the marked place: a bracket, quote or comma is "
        "often missing on the line before it.",
    ),
]
