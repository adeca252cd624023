"""What an error in a student's own cell means in this lesson, beside what it means in all."""

KNOWN = [
    # As in ``utils.messages.errors``; these rows stand before those.
    (
        "NameError",
        r"name '(?P<name>train_df|valid_df|test_df|df|data_dir)' is not defined",
        "`{name}` is not in this notebook. Each notebook begins with what its start cell names: "
        "files in step 1, tables in step 2, labels in step 3, images and labels after that.",
    ),
    (
        "NameError",
        r"name '(?P<name>[xyXY]_test|[xy]_val|test_\w+)' is not defined",
        "`{name}` is not in this notebook. In this course the second set, to measure with, is "
        "called `valid`: `x_valid` and `y_valid`.",
    ),
    (
        "NameError",
        r"name '(?P<name>model_ref)' is not defined",
        "the start cell makes `{name}`, and a later cell looks with it whether the network is "
        "gone. Delete `model` and leave `{name}` alone: run the start cell again, then your cell.",
    ),
    (
        "NameError",
        r"name '(?P<name>(?=[a-d]*[e-g])[a-g]{4,7})' is not defined",
        "nothing is called `{name}` here. If it is your plan, it is a text and needs quotes: "
        '`plan = "{name}"`.',
    ),
    (
        "UnboundLocalError",
        r"'(?P<name>model)'",
        "inside of a function, a line with `del {name}` or `{name} =` makes it a name of the "
        "function's own. Write that line at the left edge of the cell, outside of any function.",
    ),
    (
        "NameError",
        r"name '(?P<name>x_(?:train|valid))' is not defined",
        "`{name}` is not in this notebook, or its start cell has not run. The start cell names "
        "what this step works on: images are normalized in step 4 and reshaped in step 5, and the "
        "network is trained in step 9.",
    ),
    (
        "NameError",
        r"name '(?P<name>y_(?:train|valid))' is not defined",
        "`{name}` is not in this notebook, or its start cell has not run. The start cell names "
        "what this step works on: labels are encoded in step 3, and the network is trained in "
        "step 9.",
    ),
    (
        "NameError",
        r"name '(?P<name>model)' is not defined",
        "there is no `{name}` in this session. Step 6 builds the network, and only step 10 deletes "
        "it. Run the start cell again, then each cell once.",
    ),
    (
        "TypeError",
        r"compile\(\) got an unexpected keyword argument '(?P<name>epochs|batch_size|verbose|"
        r"validation_\w+|callbacks|shuffle|x|y)'",
        "`{name}=` belongs to `model.fit(...)`, which trains the network. That comes in step 9; "
        "here the model is only compiled.",
    ),
    (
        "NameError",
        r"name '(?P<name>X_\w+|Y_\w+)' is not defined",
        "nothing is called `{name}` here. Capital and small letters are different, and images and "
        "labels have small ones, `x` and `y`.",
    ),
    (
        "ValueError",
        r"expected min_ndim=4, found ndim=3\. Full shape received: \(None, 28, 28\)",
        "the model was begun for images of the shape (28, 28), and its channel is missing. Begin "
        "it with `Input(shape=(28, 28, 1))`, as the start cell does.",
    ),
    (
        "FileNotFoundError",
        r"No such file.*?\\n",
        "the text of a file stands where its name belongs. `io.StringIO(...)` makes a file of a "
        "text, and that can be read.",
    ),
    (
        "FileNotFoundError",
        r"No such file.*?'(?P<name>data_dir[^']*)'$",
        "`{name}` stands in quotes as a whole, so it is taken for the name of a file. Only the "
        "file's name belongs in quotes: `data_dir`, a slash, then the name in quotes.",
    ),
    (
        "FileNotFoundError",
        r"No such file.*?'(?P<name>sign_mnist_(?:train|valid)\.csv)'$",
        "`{name}` does not lie in the folder of this notebook. Say where it lies: `data_dir`, a "
        "slash, then the name in quotes.",
    ),
    (
        "FileNotFoundError",
        r"No such file.*?(?P<name>[^/\\']+)'?$",
        "there is no file `{name}` at that place. The two files are called "
        "`sign_mnist_train.csv` and `sign_mnist_valid.csv`, and they lie in `data_dir`.",
    ),
    (
        "IsADirectoryError",
        r"",
        "this is the path of a folder, and a file is needed. Add a slash and the file's name in "
        "quotes: `data_dir / ...`.",
    ),
    (
        "TypeError",
        r"unsupported operand type\(s\) for /: 'str' and 'str'",
        "two texts are not joined with `/`. A path is: begin with `data_dir`, without quotes.",
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
        "AttributeError",
        r"'DataFrame' object has no attribute 'label'",
        "the table has no column `label` that a point could reach: it is already gone, or it is to "
        "be deleted, which takes square brackets.",
    ),
    (
        "ValueError",
        r"can only specify one unknown dimension",
        "only one dimension may be -1, and here are two. Height, width and channels are known.",
    ),
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
        "a number is too large for a length of {size}, since places count from 0. The labels go "
        "from 0 to 23, so they need 24 classes.",
    ),
    (
        "ValueError",
        r"cannot reshape array of size (?P<size>\d+) into shape (?P<shape>\(.*?\))",
        "{size} numbers do not fill the shape {shape}. An image has 28 x 28 x 1 of them. The "
        "number of images may be -1: NumPy then works it out, for both sets.",
    ),
    (
        "ValueError",
        r"of layer '(?P<layer>(?:conv|max_pooling)\w+)' is incompatible.*found ndim=2",
        "the layer `{layer}` wants images, and gets flat rows. A model begins with "
        "`Input(shape=(28, 28, 1))`, and `Flatten` stands after the last pooling and before the "
        "first `Dense`. Run the start cell again, then each cell once.",
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
        r"target\.shape=\(None,\)|must have rank \(ndim\) `target\.ndim - 1`",
        "labels and loss do not fit: `categorical_crossentropy` wants one-hot labels, a row of 24 "
        "numbers for each image; `sparse_categorical_crossentropy` wants a whole number for each. "
        "The start cell gives one-hot labels and the loss for them.",
    ),
    (
        "ValueError",
        r"Invalid input shape|expected (?:min_)?ndim|"
        r"expected axis -1 of input shape(?!.*received input with shape \(None, \d+\)$)",
        "the images do not have the shape that the model wants, (images, 28, 28, 1). Look at "
        "`x_train.shape` and `x_valid.shape`, and whether images stand before labels.",
    ),
]
