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
        r"name '(?P<name>[a-d]{1,4}|[yn]{3,6}|[tf]{3,6}|[kln]{6,8}|[pan]{4})' is not defined",
        "nothing is called `{name}` here. If it is your answer to a question, it is a text and "
        'needs quotes: `answer = "{name}"`.',
    ),
    (
        "NameError",
        r"name '(?P<name>np|numpy)' is not defined",
        "`{name}` stands for the library NumPy, which this cell has not imported. Begin it with "
        "`import numpy as np`.",
    ),
    (
        "NameError",
        r"name '(?P<name>pd|pandas)' is not defined",
        "`{name}` stands for the library pandas, which this notebook has not imported under that "
        "name. `import pandas as pd` calls it `pd`.",
    ),
    (
        "NameError",
        r"name '(?P<name>tf|tensorflow)' is not defined",
        "`{name}` stands for the library TensorFlow, which this cell has not imported. Begin it "
        "with `import tensorflow as tf`.",
    ),
    (
        "NameError",
        r"name '(?P<name>keras|sklearn|os|csv|math|torch|cv2|PIL|plt|sns)' is not defined",
        "`{name}` is a library, and this cell has not imported it. A library is imported before "
        "its first use, with `import`.",
    ),
    (
        "NameError",
        r"name '(?P<name>read_csv|read_table|get_dummies|concat|DataFrame)' is not defined",
        "`{name}` belongs to pandas, so it is called with the name of the library in front: "
        "`pd.{name}`.",
    ),
    (
        "NameError",
        r"name '(?P<name>to_categorical)' is not defined",
        "`{name}` belongs to Keras, so it is called with the names of its places in front: "
        "`keras.utils.{name}`.",
    ),
    (
        "NameError",
        r"name '(?P<name>clear_session)' is not defined",
        "`{name}` belongs to Keras, so it is called with the names of its places in front: "
        "`keras.backend.{name}`.",
    ),
    (
        "NameError",
        r"name '(?P<name>collect)' is not defined",
        "`{name}` belongs to the module `gc`, so it is called with that name in front: "
        "`gc.{name}`.",
    ),
    (
        "NameError",
        r"name '(?P<name>reshape|expand_dims|eye|divide|log|exp|sqrt|argmin|argmax|argsort|"
        r"array|zeros|ones|arange|repeat|stack|mean|unique|ravel|clip|where|newaxis)' is not "
        r"defined",
        "`{name}` belongs to NumPy. Begin the cell with `import numpy as np`, and write "
        "`np.{name}`; an array can also do many things by itself, with a point after its name.",
    ),
    (
        "NameError",
        r"name '(?P<name>[A-Z][a-z]+[A-Za-z0-9]*)' is not defined",
        "`{name}` looks like a class of a library that this cell has not imported. Import it first "
        "(`from ... import {name}`), or look for a spelling mistake.",
    ),
    (
        "NameError",
        r"name '(?P<name>same|valid|relu|softmax|sigmoid|linear|adam|rmsprop|sgd|accuracy|loss|"
        r"nearest|constant|reflect|wrap|horizontal|vertical|val_loss|val_accuracy|sparse_\w+|"
        r"categorical_crossentropy|label|labels|sign_mnist_\w+|pixel\d*)' is not defined",
        'nothing is called `{name}` here. It is a text, and a text needs quotes: `"{name}"`.',
    ),
    (
        "ModuleNotFoundError",
        r"No module named '(?P<name>keras\.utils\.np_utils|keras\.layers\.\w+)'",
        "`{name}` is a place of older versions of Keras. What stood there is now one level higher, "
        "such as `keras.utils.to_categorical` and `keras.layers.Dense`.",
    ),
    (
        "ImportError",
        r"cannot import name 'np_utils'",
        "`np_utils` belongs to older versions of Keras. What stood there is now one level higher: "
        "`keras.utils.to_categorical`.",
    ),
    (
        "ModuleNotFoundError",
        r"No module named '(?P<name>[\w.]+)'",
        "the library `{name}` is not installed, and this step does not need it. Take what the "
        "start cell imports.",
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
        "there is no file `{name}` at that place. Look at the spelling, and at the folder.",
    ),
    (
        "ParserError",
        r"Expected \d+ fields",
        "the lines do not have the same number of values, as pandas sees them. Look at the text "
        "itself, for what stands on its first line and between two values.",
    ),
    (
        "ValueError",
        r"Excel file format",
        "`read_excel` reads files of Excel, and these are CSV files. `read_csv` reads them.",
    ),
    (
        "TypeError",
        r"read_csv\(\) takes 1 positional argument but \d+ were given",
        "`read_csv` reads one file, so it takes one path. Call it once for each file.",
    ),
    (
        "ValueError",
        r"cannot safely convert passed user dtype|Unable to convert column|invalid literal for int",
        "the values of the file do not fit the type that was asked for. Leave `dtype` out: pandas "
        "finds the type by itself.",
    ),
    (
        "ValueError",
        r"(?:too many|not enough) values to unpack \(expected (?P<count>\d+)",
        "there are {count} names on the left of `=`, and another number of things on the right. "
        "Write one line for each name.",
    ),
    (
        "TypeError",
        r"unsupported operand type\(s\) for \+: '\w*Path' and 'str'",
        'a folder and a file name are joined with `/`, not with `+`: `data_dir / "a.csv"`.',
    ),
    (
        "KeyError",
        r"\['(?P<name>\w+)'\] not found in axis",
        "`drop` found nothing called `{name}`. Not every table has it.",
    ),
    (
        "KeyError",
        r"\['(?P<name>\w+)'.* not in index|missing label '(?P<missing>\w+)'",
        "a column was asked for that this table does not have, such as one too many of the pixels.",
    ),
    (
        "KeyError",
        r"^(?P<name>-?\d+)$",
        "there is no key or row called {name}. As a key, the number {name} and the text "
        '`"{name}"` are two different things.',
    ),
    (
        "KeyError",
        r"^'(?P<name>val_\w+)'$",
        "there is no `{name}` in it. A history has it where `fit` was given `validation_data`.",
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
        r"'(?:numpy\.ndarray|memmap)' object has no attribute '(?P<name>values|to_numpy|iloc|"
        r"loc|drop|pop|columns|head)'",
        "this is an array already, and `.{name}` belongs to tables. Leave it out.",
    ),
    (
        "AttributeError",
        r"module '(?P<place>keras|tensorflow\.keras|keras\.api|keras\._tf_keras\.keras)' has no "
        r"attribute 'to_categorical'",
        "`to_categorical` does not stand in `keras` itself, but in its part `utils`: "
        "`keras.utils.to_categorical`.",
    ),
    (
        "AttributeError",
        r"module '(?P<place>[\w.]+)' has no attribute '(?P<name>\w+)'",
        "the library `{place}` has nothing called `{name}`. Look at the spelling; after the point, "
        "the Tab key shows what there is.",
    ),
    (
        "AttributeError",
        r"'(?:numpy\.ndarray|memmap)' object has no attribute '(?P<name>apply|map|applymap|assign|"
        r"replace|div|isna|fillna|rename|filter|describe|unique|value_counts)'",
        "`.{name}` belongs to tables and columns of pandas, and this is an array of NumPy. What is "
        "done to an array as a whole needs no `.{name}`, such as `a / 2`.",
    ),
    (
        "AttributeError",
        r"'(?:numpy\.ndarray|memmap)' object has no attribute '(?P<name>\w+)'",
        "an array has nothing called `{name}`. Look at the spelling; after the point, the Tab key "
        "shows what there is.",
    ),
    (
        "AttributeError",
        r"'(?P<kind>Index|Series)' object has no attribute '(?P<name>startswith|endswith|lower|"
        r"upper|strip|split|isdigit|contains|match)'",
        "`.{name}` belongs to a single text, and here are many of them. Go through them one by one "
        "in a loop, or put `.str` between: `.str.{name}(...)` asks all of them.",
    ),
    (
        "AttributeError",
        r"'(?P<kind>DataFrame|Series)' object has no attribute '(?P<name>\w+)'",
        "a {kind} has nothing called `{name}`. Look at the spelling; after the point, the Tab key "
        "shows what there is.",
    ),
    (
        "TypeError",
        r"'(?P<kind>DataFrame|Series)' object is not callable",
        "round brackets call a function, and this is a {kind}. A column is taken with square "
        "brackets.",
    ),
    (
        "TypeError",
        r"'(?:numpy\.ndarray|memmap)' object is not callable",
        "round brackets call a function, and this is an array of numbers. A place in it stands in "
        "square brackets. Or a sign such as `/` is missing before the bracket, or the brackets "
        "after `.values` are too many.",
    ),
    (
        "TypeError",
        r"'tuple' object is not callable",
        "round brackets call a function, and this is a tuple of numbers. `shape` only tells the "
        "shape, and `reshape` makes another.",
    ),
    (
        "ValueError",
        r"truth value of an array with more than one element is ambiguous",
        "a whole array stands where a single number or truth value belongs. Look at the order of "
        "what stands in the brackets. Between arrays, write `&` for `and`, and `np.maximum` for "
        "`max`.",
    ),
    (
        "ValueError",
        r"axes don't match array",
        "`transpose` was told another number of axes than the array has. `np.swapaxes` takes two "
        "axes, and leaves all others as they are, however many there are.",
    ),
    (
        "ValueError",
        r"repeated axis",
        "the same axis is named twice. Axes count from 0, and -1 is the last.",
    ),
    (
        "ValueError",
        r"all the input array dimensions except for the concatenation axis must match|"
        r"all the input arrays must have same number of dimensions",
        "arrays of different shapes are to be joined. Look at the `shape` of each. A row and a "
        "column are joined where both have a single dimension, as `a[0]` and `a[:, 0]` have.",
    ),
    (
        "TypeError",
        r"ufunc '(?:invert|bitwise_\w+)' not supported|bad operand type for unary ~: 'float'",
        "`~`, `&` and `|` work on the bits of whole numbers and on truth values, and these are "
        "fractions. Comparisons need brackets around them, and a minus subtracts.",
    ),
    (
        "IndexError",
        r"(?P<kind>string|list|tuple|range object) index out of range",
        "a place is asked for that is not there. Places count from 0, so the last has a number "
        "that is one less than there are items. Count with `len` how many these are.",
    ),
    (
        "FrozenInstanceError|AttributeError",
        r"cannot assign to field '(?P<name>\w+)'",
        "`{name}` belongs to something that stays as it is. Make a new value, and give it back or "
        "keep it under a name of its own.",
    ),
    (
        "ValueError",
        r"setting an array element with a sequence",
        "several numbers were put where one has room. Rows of different lengths make no array, and "
        "a place of an array holds a single number. Keep what comes out under a name, with `=`.",
    ),
    (
        "TypeError",
        r"'str' object cannot be interpreted as an integer",
        "a text stands where a number belongs. Write the number without quotes.",
    ),
    (
        "TypeError",
        r"only integer scalar arrays can be converted to a scalar index",
        "a whole array stands where a single whole number belongs. Look at the order of what "
        "stands in the brackets.",
    ),
    (
        "TypeError",
        r"(?P<name>\w+)\(\) takes (?P<takes>\d+) positional arguments? but (?P<given>\d+) w",
        "`{name}` is called with {given} things in its brackets, and takes {takes}. What it "
        "takes stands in the brackets of its first line, after `def`.",
    ),
    (
        "TypeError",
        r"\badd\(\) got an unexpected keyword argument '(?P<option>\w+)'",
        "`{option}=` belongs to the layer, and `add` takes nothing but a layer. The bracket of the "
        "layer is closed too early: `model.add(Dense(..., {option}=...))`.",
    ),
    (
        "TypeError",
        r"(?P<name>\w+)\(\) got an unexpected keyword argument '(?P<option>\w+)'",
        "`{name}` knows nothing called `{option}=`. Look at the spelling; with the cursor in the "
        "brackets, Shift+Tab shows what it takes.",
    ),
    (
        "AttributeError",
        r"'(?P<kind>list|tuple)' object has no attribute '(?P<name>shape|reshape|argmax|argmin|"
        r"mean|max|min|sum|std|astype|flatten|ndim|size|tolist|round|T)'",
        "a {kind} has nothing called `{name}`; an array has. `np.array(...)` makes one of it.",
    ),
    (
        "AttributeError",
        r"'(?P<kind>list|tuple|dict|int|float|str|bool|function)' object has no attribute "
        r"'(?P<name>\w+)'",
        "a value of type {kind} has nothing called `{name}`. Look at what stands before the point, "
        "with `print` or `type`, and where it was made.",
    ),
    (
        "OverflowError",
        r"Python integer (?P<number>-?\d+) out of bounds for (?P<kind>u?int\d+)",
        "{number} has no room in an array of type {kind}. Make an array of fractions of it first, "
        "with `astype(float)`.",
    ),
    (
        "IndexError",
        r"shape mismatch: indexing arrays could not be broadcast together with shapes "
        r"(?P<one>\([\d,]*\)) (?P<other>\([\d,]*\))",
        "two arrays of the shapes {one} and {other} stand in one pair of square brackets, and one "
        "is longer than the other. Look at where each of them comes from.",
    ),
    (
        "ValueError|AxisError",
        r"Axes=\((?P<axes>[-\d, ]*)\) out of range for array of ndim=(?P<count>\d+)",
        "the axes {axes} are named, and the array has {count}, counted from 0.",
    ),
    (
        "ValueError",
        r"could not be broadcast together with shapes (?P<one>\([\d, ]*\)) (?P<other>\([\d, ]*\))",
        "arrays of the shapes {one} and {other} do not fit together, number by number. Look at the "
        "shapes of both, with `shape`.",
    ),
    (
        "ValueError",
        r"matmul: Input operand 1 has a mismatch in its core dimension 0.*size (?P<two>\d+) is "
        r"different from (?P<one>\d+)",
        "in a product of matrices, the rows of the first have {one} numbers and the columns of the "
        "second {two}. They must be as many. Look at the shapes of both, with `shape`.",
    ),
    (
        "ValueError",
        r"cannot reshape array of size (?P<size>\d+) into shape (?P<shape>\([\d, ]*\))",
        "{size} numbers do not fit into the shape {shape}. Look at how many there are, with "
        "`size`, and work out which shape they fill.",
    ),
    (
        "ValueError",
        r"window shape cannot be larger than input array shape",
        "the window is larger than the array over which it slides. Look at the shapes of both, and "
        "at their order in the brackets.",
    ),
    (
        "TypeError",
        r"object of type '(?P<kind>int|float|bool)' has no len\(\)",
        "`len` counts the items of a list or an array, and this is a single number. Look at the "
        "order of what stands in the brackets.",
    ),
    (
        "TypeError",
        r"'module' object is not callable",
        "this is a library or a part of one, which cannot be called. A function of it can, with a "
        "point before its name.",
    ),
    (
        "TypeError",
        r"ufunc 'divide' not supported|unsupported operand type\(s\) for /: "
        r"'(?:numpy\.ndarray|memmap|int|float)' and 'str'",
        "a text stands in a division. Numbers have no quotes, and `astype(str)` makes text of "
        "them.",
    ),
    (
        "InvalidIndexError",
        r"",
        "a table is not cut with a comma in square brackets, as an array is. `.iloc` cuts it by "
        "place, and `drop(columns=...)` takes a column away by its name.",
    ),
    (
        "AxisError|ValueError",
        r"axis (?P<axis>-?\d+) is out of bounds for array of dimension (?P<rank>\d+)",
        "the array has only {rank} dimensions, which count from 0, so there is no axis {axis}. "
        "Look at its `shape`.",
    ),
    (
        "ValueError",
        r"cannot resize (?:an array|this array)|negative dimensions not allowed",
        "`resize` changes an array in place and returns nothing. `reshape` returns the same "
        "numbers in another shape.",
    ),
    (
        "AttributeError",
        r"'NoneType' object has no attribute '(?P<name>argmax|shape|reshape|sum|mean|max|min|copy|"
        r"astype|head|values|columns|append|ravel|T)'",
        "what stands before `.{name}` is `None`, which is nothing. What changes something in "
        "place gives nothing back, such as `np.fill_diagonal`, `sort` and `append`. It stands on a "
        "line of its own, and what it changed keeps its name.",
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
        r"is out of bounds for axis [01] with size (?P<size>\d\d?)$",
        "an index is too large for a length of {size}: places count from 0, so the last one is one "
        "less. Where labels choose the place, the length must be the largest label and one more.",
    ),
    (
        "(UFunc)?TypeError",
        r"Cannot cast ufunc '\w+' output",
        "`/=` wants to write fractions back into an array of whole numbers, which has no room for "
        "them. Make a new array instead, as `a = a / 2` does.",
    ),
    (
        "TypeError",
        r"'[<>]=?' not supported between instances of '(?P<one>\w+)' and '(?P<other>\w+)'",
        "a value of the type {one} and one of the type {other} were compared, and neither is the "
        "larger. One of them stands at another's place; look at the order in the brackets.",
    ),
    (
        "TypeError",
        r"'History' object is not subscriptable",
        "a history is no table. Its figures stand in `history.history`, a dictionary with a list "
        "for each series.",
    ),
    (
        "TypeError",
        r"unsupported operand type\(s\) for (?P<sign>[-*/]+): 'list' and '(?:list|int|float)'",
        "lists do not compute with `{sign}`. Take a number out of each, such as the last with "
        "`[-1]`, or make arrays of them with `np.array(...)`.",
    ),
    (
        "TypeError",
        r"'(?:function|method|builtin_function_or_method|type|numpy\.ufunc)' object is not "
        r"subscriptable",
        "square brackets stand after a function. A function is called with round ones, and what "
        "it gives back can be cut with square ones.",
    ),
    (
        "TypeError",
        r"'(?P<kind>int|float|str|list|dict|bool|numpy\.\w+)' object is not callable",
        "round brackets call a function, and this is a value of type {kind}. Perhaps a sign is "
        "missing before the bracket, or a name of a function was given to something else.",
    ),
    (
        "TypeError",
        r"'(?P<kind>\w+)' object is not iterable|cannot unpack non-iterable (?P<what>\w+)",
        "several things are wanted here, for a loop or for several names, and this is one thing. "
        "Look at it with `print` and `type`.",
    ),
    (
        "IndexError|TypeError",
        r"only integers, slices \(`:`\)|(?:list|tuple|string) indices must be integers",
        "a place in square brackets is a whole number, and something else stands there. `/` gives "
        "a fraction, and `//` or `int(...)` a whole number; names of columns belong to tables.",
    ),
    (
        "TypeError",
        r"unhashable type: '(?P<kind>[\w.]+)'",
        "a value of type {kind} cannot be a key of a dictionary. A number or a text can.",
    ),
    (
        "TypeError",
        r"^(?:\w+\.)*(?P<name>(?!__)\w+)\(\) missing \d+ required positional arguments?: "
        r"(?P<missing>.+)$",
        "`{name}` is called with too few things in its brackets. What is missing is called "
        "{missing}.",
    ),
    (
        "UnboundLocalError",
        r"'(?P<name>\w+)'",
        "the name `{name}` has no value yet where the function uses it. Give it one before, "
        "outside of any `if` and loop.",
    ),
    # Building a model.
    (
        "TypeError",
        r"(?P<kind>\w+)\.__init__\(\) missing 1 required positional argument: '(?P<name>\w+)'",
        "`{kind}` needs one more thing in its brackets: `{name}`.",
    ),
    (
        "ValueError",
        r"Only instances of `keras\.Layer` can be added.*Received: \[",
        "`add` takes one layer at a time, and here is a list of them. Add each in a line of its "
        "own.",
    ),
    (
        "ValueError",
        r"Expected `trainable` to be a boolean. Received: trainable=<|"
        r"Argument `name` must be a string and cannot contain .*Received: name=<",
        "`Sequential` takes its layers as a single list, in square brackets.",
    ),
    (
        "ValueError",
        r"The `data_format` argument must be one of",
        "images stand in the first brackets of a layer, where its settings belong. A layer is made "
        "first, and then called with the images in brackets of their own.",
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
        r"same shape.*target\.shape=\(None, (?P<labels>\d+)\), output\.shape=\(None, "
        r"(?P<outputs>\d+)\)",
        "the labels have {labels} columns and the model gives {outputs} numbers. They must agree.",
    ),
    (
        "ValueError",
        r"target\.shape=\(None,\)|must have rank \(ndim\) `target\.ndim - 1`",
        "labels and loss do not fit: `categorical_crossentropy` wants one-hot labels, a row of 24 "
        "numbers for each image; `sparse_categorical_crossentropy` wants a whole number for each. "
        "Look at which labels the start cell gives.",
    ),
    (
        "ValueError",
        r"target\.shape=\(None, \d+\), output\.shape=\(None, \d+, ",
        "the model gives more than one row of numbers for an image: `Flatten` is missing before "
        "its `Dense` layers.",
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
    (
        "ValueError",
        r"Input 0 .*of layer .*expected axis -1 of input shape to have value (?P<one>\d+), but "
        r"received input with shape \(None, (?P<other>\d+)\)",
        "a layer that was made for rows of {one} numbers gets rows of {other}. A layer has weights "
        "for one length; make a new layer for each place of the network.",
    ),
    (
        "ValueError",
        r"Invalid input shape|expected (?:axis -1|shape)",
        "the images do not have the shape that the model wants. Look at the `shape` of what goes "
        "in, and whether images stand before labels.",
    ),
    (
        "ValueError",
        r"can only specify one unknown dimension",
        "only one number of a shape may be -1, and here are two.",
    ),
    (
        "ValueError",
        r"invalid value for `units`, expected a positive integer.*units=(?P<found>.+)$",
        "how many neurons a layer has is a single whole number, and {found} is none. Each layer "
        "is made by itself.",
    ),
    (
        "ValueError",
        r"Argument `learning_rate` should be float",
        "the learning rate must be a fraction above 0, such as 0.001.",
    ),
    # Python and NumPy, whatever the task.
    (
        "IndexError",
        r"index (?P<index>-?\d+) is out of bounds for axis (?P<axis>\d+) with size (?P<size>\d+)$",
        "there is no place {index} on axis {axis}: its length is {size}, and places count from 0. "
        "Look at the `shape` of the array, and at the order of what stands in the square brackets.",
    ),
    (
        "IndexError",
        r"too many indices for array: array is (?P<rank>\d+)-dimensional, but (?P<count>\d+) were",
        "{count} places stand in the square brackets, and the array's number of axes is {rank}. "
        "Look at its `shape`.",
    ),
    (
        "IndexError",
        r"boolean index did not match.*size of axis is (?P<size>\d+) but .* axis is (?P<count>\d+)",
        "{count} truth values choose from an axis of the length {size}. They must be as many.",
    ),
    (
        "ValueError",
        r"index -?\d+ is out of bounds for array with size (?P<size>\d+)",
        "a place is too large: the length is {size}, and places count from 0.",
    ),
    (
        "ValueError",
        r"could not broadcast input array from shape (?P<one>\([\d,]*\)) into shape "
        r"(?P<other>\([\d,]*\))",
        "an array of the shape {one} is put where there is room for the shape {other}. Look at the "
        "shapes of both, with `shape`.",
    ),
    (
        "ValueError",
        r"shapes (?P<one>\([\d,]*\)) and (?P<other>\([\d,]*\)) not aligned",
        "arrays of the shapes {one} and {other} make no product of matrices. The first must have "
        "as many columns as the second has rows.",
    ),
    (
        "ValueError",
        r"operands could not be broadcast together with remapped shapes",
        "in `einsum`, one letter stands for two axes of different lengths. Look at the shapes of "
        "both arrays.",
    ),
    (
        "ValueError",
        r"all input arrays must have the same shape",
        "the arrays that are joined have shapes that do not fit. Look at the `shape` of each.",
    ),
    (
        "ValueError",
        r"object too deep for desired array",
        "`np.convolve` and `np.correlate` work on rows of numbers, and this array has more axes "
        "than one.",
    ),
    (
        "ValueError",
        r"(?:max|min)\(\) (?:arg|iterable argument) is (?:an )?empty|zero-size array to reduction|"
        r"get arg\w+ of an empty",
        "there is nothing to choose from. A slice is empty where it ends before it begins, and a "
        "comparison where nothing fits.",
    ),
    (
        "ValueError",
        r"(?P<found>\S+) is not in list",
        "`index` looks for {found} in a list that does not hold it. It finds a value that is "
        "exactly the same, and no other.",
    ),
    (
        "ValueError",
        r"could not convert string to float: '(?P<text>[^']*)'",
        'the text "{text}" is no number.',
    ),
    (
        "TypeError",
        r"Cannot interpret '(?P<found>[^']*)' as a data type",
        "the shape of a new array is one thing, so two numbers need brackets of their own, as in "
        "`np.zeros((3, 4))`.",
    ),
    (
        "TypeError",
        r"`pad_width` must be of integral type|'(?:float|numpy\.float\d+)' object cannot be "
        r"interpreted as an integer",
        "a whole number is needed here, and this is a fraction. `/` gives a fraction even where "
        "nothing is left over, and `//` a whole number.",
    ),
    (
        "TypeError",
        r"'NoneType' object is not|of type 'NoneType' has no len|unsupported operand .*'NoneType'|"
        r"for unary .*'NoneType'",
        "a value is `None`, which is nothing. A function without `return` gives it, and so does "
        "what changes something in place.",
    ),
    (
        "TypeError",
        r"unsupported operand .*'(?:function|method|builtin_function_or_method)'|"
        r"'(?:function|method|builtin_function_or_method)' object is not subscriptable|"
        r"of type '(?:function|method|builtin_function_or_method)' has no len",
        "a function stands here itself, and not what it gives. Round brackets after its name call "
        "it.",
    ),
    (
        "TypeError",
        r"'generator' object is not subscriptable|of type 'generator' has no len",
        "a loop in round brackets makes no list. Square brackets make one.",
    ),
    (
        "TypeError",
        r"can't multiply sequence by non-int|"
        r"unsupported operand .*(?:'(?:list|tuple)' and|and '(?:list|tuple)')",
        "a list is no array, so it is not computed with number by number. `np.array(...)` makes an "
        "array of it, and a loop takes its items one by one.",
    ),
    (
        "TypeError",
        r"can only concatenate str|unsupported operand .*'str'|ufunc '\w+' not supported",
        "something that is no number, such as a text, stands in a computation. Numbers have no "
        "quotes.",
    ),
    (
        "TypeError",
        r"can only concatenate (?P<one>\w+) \(not \"(?P<other>[\w.]+)\"\)",
        "`+` joins two things of one kind, and here a {one} meets a value of type {other}.",
    ),
    (
        "TypeError",
        r"'(?:int|float|bool|numpy\.\w+)' object is not subscriptable",
        "a single number has no places, so nothing can stand in square brackets after it.",
    ),
    (
        "TypeError",
        r"only (?:0-dimensional|length-1|size-1) arrays can be converted|"
        r"(?:int|float)\(\) argument must be",
        "several numbers stand where a single one belongs. Choose one of them, or put them "
        "together with `sum`, `mean` or `max`.",
    ),
    (
        "TypeError",
        r"^compile\(\) missing required argument",
        "this `compile` is one of Python's own. The one that is wanted belongs to the model: "
        "`model.compile(...)`.",
    ),
    (
        "TypeError",
        r"'(?:[\w.]*EagerTensor|Tensor)' object is not callable",
        "round brackets call a function or a model, and this is a tensor. Perhaps a model was "
        "called already where it was made.",
    ),
    (
        "TypeError",
        r"(?P<name>[\w.]+|<lambda>)\(\) missing \d+ required [\w-]+ arguments?: '(?P<first>\w+)'",
        "`{name}` is called with too few things in its brackets. It also needs `{first}`.",
    ),
    (
        "TypeError",
        r"(?P<name>[\w.]+|<lambda>)\(\) takes .*arguments? (?:but \d+ w|\(\d+ given\))",
        "`{name}` is called with another number of things in its brackets than it takes. With the "
        "cursor in the brackets, Shift+Tab shows them.",
    ),
    (
        "ZeroDivisionError",
        r"",
        "something is divided by 0. Look at what stands behind `/`.",
    ),
    (
        "RecursionError",
        r"",
        "a function calls itself again and again without an end. Look at the names of the "
        "functions that it calls.",
    ),
    (
        "StopIteration",
        r"",
        "`next` asks for one more, and there is none left.",
    ),
    (
        "ValueError",
        r"arguments? should be a number .*in the range.*Received: \w+=(?P<found>\S+)",
        "how far such a layer may go is a share between 0 and 1, and {found} is none. Pixels are a "
        "share of the side, and degrees a share of a full turn.",
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
        "the ends of a slice are whole numbers. `/` gives a fraction even where nothing is left "
        "over, and `//` a whole number.",
    ),
    (
        "IndentationError",
        r"",
        "the beginning of a line is not where Python expects it. Lines of one block begin at the "
        "same place, and lines outside of any block at the left edge.",
    ),
    (
        "SyntaxError",
        r"leading zeros",
        "a comma separates numbers in Python, and no number begins with 0. Write thousands "
        "without commas.",
    ),
    (
        "SyntaxError",
        r"cannot delete (?P<what>\w+)",
        "`del` takes a name as it is, without quotes and without brackets.",
    ),
    (
        "SyntaxError",
        r"cannot assign to (?:function call|expression|literal|comparison|attribute)",
        "on the left of `=` stands the name under which a result is kept, and on the right what "
        "works it out. What stands on the left here is no name.",
    ),
    (
        "SyntaxError",
        r"Maybe you meant '==' or ':=' instead of '='",
        "an `=` stands where Python cannot keep a result. Two results need two lines, without a "
        "comma between them; whether two things are the same is asked with `==`.",
    ),
    (
        "SyntaxError",
        r"positional argument follows keyword argument",
        "in the brackets, something without a name stands behind something with `name=`. What has "
        "no name comes first, and two things that belong together have brackets of their own: "
        "`name=(a, b)`.",
    ),
    (
        "SyntaxError",
        r"forgot a comma",
        "Python cannot read this cell. Perhaps a comma is missing between two things that stand in "
        "brackets; look before the marked place.",
    ),
    (
        "SyntaxError",
        r"",
        "Python cannot read this cell. Look at the marked place: a bracket, quote or comma is "
        "often missing on the line before it.",
    ),
]
