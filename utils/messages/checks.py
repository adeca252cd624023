"""What the checks say: states, labels of the parts, and an explanation for each mistake."""

# How a report looks.
POINTS = "{earned} of {points} points"
RESULT, LABEL, PART_POINTS = "Result", "What is checked", "Points"
SHARE = "{earned} of {points}"
HINTS = "Go to the hints under this cell."
HINTS_ORDER = "Open one at a time; the first is only a nudge."
STATES = {
    "right": "Right",
    "wrong": "Not right yet",
    "not attempted": "Not attempted yet",
    "raised": "Your code stopped with an error",
    "skipped": "Not checked",
    "unchecked": "Could not be checked",
}
NOT_ATTEMPTED = "Write your code in the TODO cell above, run it, then run this cell again."
STILL_DOTS = (
    "Your cell ran, but what belongs here still holds `...`. Keep your result with `=`, under "
    "exactly the name that the task gives."
)
SKIPPED = "This is looked at once what stands above it is right."
COULD_NOT_CHECK = (
    "The check could not read this value ({reason}). Run the start cell and your cell again."
)
RAISED = "The cell stopped before its result was there: {explanation}"

# Words for a value.
A_TEXT = 'the text "{text}"'
A_NONE = "`None`, which is nothing"
A_NUMBER = "the number {number}"
A_TRUTH = "the truth value {value}"
A_CLASS = "the class `{name}` itself"
A_FUNCTION = "the function `{name}`, which was not called"
A_LIST = "a {kind} of length {count}"
A_VALUE = "a value of type {kind}"
A_TABLE = "a value of type {kind}, shape {shape}"
AN_ARRAY = "a value of type {kind}, shape {shape}, with elements of type {dtype}"

# Any step.
QUESTION = "Your answer"
NOT_NUMBERS = "`{name}` must be an array of plain numbers; it is {found}."
SHAPE = "`{name}` has the shape {found}; it must be {expected}."
VALUE = "`{name}` differs first at [{place}]: it holds {found}, and {expected} is expected."
EVERY_VALUE = "every value of `{name}`"
ROW_ORDER = (
    "The rows of `{name}` are all there, but in another order. Keep them in the order of the "
    "file: labels and images are matched by their place."
)
NOT_A_CHOICE = "Answer with one of {letters}, in quotes; found {found}."
NOT_A_NUMBER = "Answer with a single number; found {found}."
NUMBER_IN_QUOTES = "Write numbers without quotes, and thousands without commas; found {found}."
COMMA_IN_NUMBER = (
    "Python reads {count} numbers here, because a comma separates. Write thousands without commas."
)
POINT_IN_NUMBER = (
    "Python reads {found} as a fraction: a point begins the decimals. Write thousands without it."
)
NOT_THE_NUMBER = "{found} is not the number. The hints below the question take you closer."

# 1 load
TRAIN_TABLE = "`train_df` holds the whole training file"
VALID_TABLE = "`valid_df` holds the whole validation file"
PATH_NOT_TABLE = (
    "`{name}` is the name of a file, not its contents. Read it with `pd.read_csv(...)`."
)
NOT_A_TABLE = "`{name}` must be the DataFrame that `pd.read_csv(...)` returns; it is {found}."
OTHER_FILE = "`{name}` holds the other file. It must come from `{file}`."
HEADER_AS_ROW = (
    "`{name}` has the names of the columns as its first row of data. Leave `header` at its default."
)
FIRST_ROW_AS_HEADER = (
    "The first row of data has become the names of the columns of `{name}`. Leave `header` and "
    "`skiprows` out."
)
LABEL_AS_INDEX = (
    "In `{name}` the labels have become the row names (`index_col`). Leave `index_col` out, so "
    "that `label` stays a column."
)
TOO_FEW_ROWS = (
    "`{name}` has {found:,} rows of {expected:,}: the table is cut short. Read the whole file; if "
    "it is the file that is short, run `make data` again."
)
COLUMNS = "The columns of `{name}` must be `label`, `pixel1`, ... `pixel784`, in this order."
EMPTY_PLACES = (
    "`{name}` has {count:,} empty places (NaN): a row of the file is cut short, or values were "
    "changed after reading. Read the file again; if that does not help, run `make data`."
)
TABLE_NOT_NUMBERS = (
    "`{name}` has columns that do not hold whole numbers, but text or something else. Leave "
    "`dtype` out, and change nothing after reading."
)
LABELS_WITH_GAP = (
    "The labels of `{name}` go up to 24 and leave out 9, as in Kaggle's own files. Read this "
    "course's files, from `data_dir`: there the labels go from 0 to 23 without a gap."
)
TABLE_VALUE = (
    "`{name}` differs from the file first in row {row}, column `{column}`. Read the file once, "
    "and change nothing."
)
LOAD_A = (
    "More images would help training, but the validation images must stay out of it, or nothing "
    "is left to measure with."
)
LOAD_C = (
    "Both files use the same 24 letters. What differs is the images: the network never trains on "
    "those of the validation file."
)

# 2 extract labels
LABELS_KEPT = "`{name}` holds the label of each image"
COLUMN_NAME_ONLY = '`{name}` is only a text. Take the column of the table: `{table}["label"]`.'
WHOLE_TABLE_AS_LABELS = (
    '`{name}` is the whole table. Take its column `label` only: `{table}["label"]`.'
)
LABELS_OF_OTHER_SET = "`{name}` has the labels of the other set. Take them from `{table}`."
NOT_THE_LABEL_COLUMN = (
    "`{name}` holds gray values, not labels: it is a column of pixels. The labels stand in the "
    "column `label`."
)
IMAGES_ALONE = "`{name}` holds the pixels and nothing else"
LABEL_LEFT = (
    "`{name}` has 785 columns: the images still contain the label: the answer leaks into the "
    "input. Remove the column `label` from the table before you take its values."
)
STILL_A_TABLE = "`{name}` is still a DataFrame. Take its values as an array: `.values`."
METHOD_NOT_CALLED = (
    "`{name}` is a function or method that was not called. `.to_numpy()` needs its brackets."
)
TRANSPOSED = "`{name}` has the shape {shape}: rows and columns are swapped. Each row is an image."
IMAGES_OF_OTHER_SET = "`{name}` has the images of the other set. Take them from `{table}`."
WRONG_COLUMN_DROPPED = (
    "`{name}` has 784 columns, but the first still holds the labels: another column was removed "
    "instead, and the answer leaks into the input. Remove the column named `label`."
)
DIVIDED_EARLY = (
    "`{name}` is divided by 255 already. That comes in step 4; here the gray values stay 0 to 255."
)
PAIRS = "each image of `{x}` stands beside its label in `{y}`"
LEAK_A = (
    "The network takes 785 numbers as readily as 784; nothing stops it. That is why this "
    "mistake is hard to see."
)
LEAK_B = "One column more costs next to no time. What matters is what stands in it: the answer."

# 3 encode
CLASS_COUNT = "`num_classes` is the number of letters in the data"
ONE_HOT = "`{name}` is one-hot: a row of 24 numbers for each image, one of them 1"
STILL_WHOLE_NUMBERS = (
    "`{name}` still holds one number for each image. `to_categorical` makes a row of 24 of it."
)
LABELS_NOT_CLOSED_UP = (
    "`{name}` goes up to 24 and leaves out 9, the place of J, as in Kaggle's own files. They "
    "do not fit 24 classes. The start cell gives them closed up, from 0 to 23: use those."
)
ENCODED_TWICE = (
    "`{name}` has the shape {shape}: it was encoded twice. Run the start cell again, then your "
    "cell once."
)
DEAD_CLASS = (
    "`{name}` has {count} columns, and there are 24 letters. Dead columns, in which no image has "
    "a 1: {dead}. The data leave out J and Z, and the labels are closed up to 0..23."
)
ONE_COLUMN = "`{name}` has one column. One-hot labels have 24, one for each letter."
ENCODED_OTHER_SET = "`{name}` has the rows of the other set. Encode each set's own labels."
NOT_ONE_HOT = "In `{name}` a row must hold a single 1 and 23 zeros; here it does not."
RIGHT_CLASS = "each 1 of `{name}` stands in the column of its letter"
ALL_A = "In `{name}` every image is an A: the labels were all 0 when they were encoded."
SHIFTED = (
    "In `{name}` no 1 stands in its column: the same number was added to all labels, or taken "
    "away from them. Encode the labels as they are."
)
WRONG_CLASS = (
    "In `{name}`, row {row} has its 1 in column {found}, and its label is {expected}. Encode the "
    "labels as the start cell gives them, each set its own."
)
CLASSES_26 = (
    "`num_classes` is {found}. The alphabet has 26 letters, but J and Z are signed with a movement "
    "and are not among these images: 24 are left, and a class too many would never be used."
)
CLASSES_10 = "`num_classes` is 10. That is MNIST's number of digits; here there are 24 letters."
CLASSES_OTHER = "`num_classes` must be 24, the number of letters in the data; it is {found}."
CLASSES_B = (
    "The labels do fit: `to_categorical` would make 26 columns without a word. Two of them would "
    "stay empty for ever."
)
CLASSES_C = "The images were not reduced at random: two letters cannot be shown in a still image."

# 4 normalize
RANGE = "`{name}` holds fractions from 0 to 1"
WHOLE_DIVISION = (
    "`{name}` holds only whole numbers, 0 or 1: the fractions are dropped, and the image with "
    "them. `//` drops them, and so does a type of whole numbers. Divide with a single `/`."
)
HOLDS_NAN = (
    "`{name}` holds NaN, which stands for no number at all. Divide by 255, never by 0. Run the "
    "start cell again, then your cell."
)
NEGATIVE = "`{name}` goes down to {bottom}. Dividing the gray values by 255 gives 0 to 1."
OVER_ONE = (
    "`{name}` goes up to {top}: it is not normalized to 0..1, and a network learns badly from "
    "numbers that large. The largest gray value is 255: divide by it."
)
NORMALIZED_TWICE = (
    "`{name}` goes up to {top} only: it was divided by 255 twice. Run the start cell again, then "
    "your cell once."
)
DIVIDED_BY_256 = (
    "`{name}` goes up to 0.996 only: it was divided by 256. The largest gray value is 255."
)
TOP_TOO_LOW = (
    "`{name}` goes up to {top} only. The largest gray value, 255, must become 1: divide by 255."
)
ONLY_TWO_VALUES = "`{name}` holds only 0 and 1. The shades of gray between them are gone."
ALIKE = "both sets are treated alike"
NOT_ALIKE = (
    "`{name}` is not right yet, and the other set is. The network would be trained on one kind "
    "of numbers and measured on another; treat both sets alike."
)
LABELS_UNTOUCHED = "the labels are as they were"
LABELS_ALL_A = (
    "`{name}` says that every image is an A: the labels were divided by 255 and encoded again. "
    "Only images are divided. Run the start cell again."
)
LABELS_DIVIDED = (
    "`{name}`, the labels, was divided by 255 instead of the images: its largest value is "
    "0.0039, and no class is a 1 any more. Only images are divided. Run the start cell again."
)
LABELS_CHANGED = "`{name}` changed, and this step is about images only. Run the start cell again."
RANGE_A = (
    "Nothing in the network measures the range of an image. It works with the numbers that come."
)
RANGE_C = "No error comes. The network gives its answers as always, and they are nonsense."

# 5 reshape
FOUR_DIMENSIONS = "`{name}` has the shape (images, height, width, channels)"
NO_CHANNEL = (
    "`{name}` has the shape {shape}: the channel is missing. Gray images have one, so the shape "
    "ends in 1. Keras 3 takes the images as they are without a word, and other tools do not."
)
CHANNEL_FIRST = (
    "`{name}` has the shape {shape}: the channel stands first. This network wants it last."
)
RESHAPED_OTHER_SET = (
    "`{name}` has the images of the other set. Reshape each set's own: run the start cell again, "
    "then your cell."
)
STILL_FLAT = "`{name}` has the shape {shape}: the image is still flat. Height and width are 28."
THREE_CHANNELS = "`{name}` has the shape {shape}: three channels are for color. Gray has one."
IMAGES_LAST = (
    "`{name}` has the shape {shape}: the images do not stand first. The first dimension counts "
    "them."
)
PIXEL_FOR_PIXEL = "every pixel of `{name}` is at its place"
MIRRORED = (
    "In `{name}` rows and columns of each image are swapped: the hand lies on its side. The "
    "order of height and width, or `order=`, is not the default."
)
MOVED_INSIDE = (
    "In `{name}` each image has its own pixels, but at other places: it is turned, mirrored or "
    "mixed. Reshape straight to (-1, 28, 28, 1), and move nothing."
)
SCRAMBLED = (
    "`{name}` has the right shape, but pixels of different images or rows are mixed. Reshape "
    "straight to (-1, 28, 28, 1), without moving axes."
)
WITHOUT_COLUMN = "That is where row 3 begins. Its column 5 comes five pixels later."
PIXELS_FROM_1 = "One too many: the pixels of the flat row are counted from 0."
ROWS_FROM_1 = "Nearly. Rows and columns are counted from 0, so three whole rows come before row 3."
ROW_TOO_MANY = "That is a row too far: three whole rows come before row 3, not four."
ROW_AND_COLUMN_SWAPPED = "That is the pixel in row 5, column 3. Row and column are swapped."
ONE_ROW_ONLY = "That is the pixel in row 1. Three whole rows come before row 3."

# 6 build
NOT_A_MODEL = (
    "`model` must be a Keras model; it is {found}. Methods such as `model.add(...)` give nothing "
    "back that you can use, so do not write `model = ` in front of them. Run the start cell again."
)
NO_LAYERS = "Your cell ran, but the model has no layer. Each layer comes in with `model.add(...)`."
LAYER_MISSING = "The model has no such layer yet. Add it with `model.add(...)`."
LAYER = "layer {number}, {kind}"
OTHER_LAYER = "Here stands {found}, and {expected} belongs here. Compare the order with the list."
CELL_RUN_TWICE = (
    "A block of layers is in the model twice: its cell was run two times, and `add` adds again "
    "each time. Run the start cell, which begins with an empty model, then each cell once."
)
NO_ACTIVATION = (
    '{kind} has no activation. The number of parameters is the same, but without `"relu"` the '
    "layer can only add and scale."
)
PADDING = (
    '{kind} has padding "{found}". With `"same"` the output keeps its size at a stride of 1, and '
    "no border is lost."
)
STRIDES = "{kind} moves by {found}, and {expected} is asked for (`strides`)."
SETTING = "{kind} has {name} {found}, and {expected} is asked for."
LAST_ACTIVATION = (
    'The last layer has the activation "{found}". With `"softmax"` its 24 numbers become '
    "probabilities that add up to 1, which the loss expects."
)
LAST_SIGMOID = (
    'The last layer has the activation "{found}": each letter would be judged by itself. An image '
    'shows exactly one letter, so `"softmax"` shares one probability among the 24.'
)
OUTPUTS_10 = "The last layer has 10 units. 10 is MNIST's number of classes; here it is 24."
OUTPUTS_1 = (
    "The last layer has one unit with softmax, and softmax over a single number is always 1.0. "
    "There must be a unit for each of the 24 letters."
)
OUTPUTS_SINGLE = (
    "The last layer has one unit. There must be a unit for each of the 24 letters, with softmax."
)
OUTPUTS_25 = "The last layer has 25 units, and there are 24 letters: J and Z are not in the data."
OUTPUTS_26 = "The last layer has 26 units, and there are 24 letters: J and Z are not in the data."
TOTAL = "the model has 264,049 parameters"
LAYERS_MISSING = "The model has {found} layers of {expected}. The total is counted at the end."
LAYERS_TOO_MANY = "The model has {found} layers, and {expected} are asked for."
NOT_BUILT = (
    "The model cannot be built for images of (28, 28, 1), so it has no parameters. Begin with "
    "`Sequential([Input(shape=(28, 28, 1))])`, as the start cell does."
)
TOTAL_POOLING_VALID = '{found} parameters: the pooling layers have padding "valid", not "same".'
TOTAL_CONVOLUTION_VALID = '{found} parameters: the convolutions have padding "valid", not "same".'
TOTAL_BOTH_VALID = (
    '{found} parameters: convolutions and pooling layers have padding "valid", not "same".'
)
TOTAL_REVERSED = "{found} parameters: the filters go 25, 50, 75. They must go 75, 50, 25."
TOTAL_25 = "{found} parameters: the last layer has 25 units, one too many."
TOTAL_26 = "{found} parameters: the last layer has 26 units, two too many."
TOTAL_OTHER = (
    "The model has {found} parameters, and {expected} are expected. A layer is not right yet, or "
    "the input has another shape than (28, 28, 1)."
)
SHAPES = "the model takes images of (28, 28, 1) and gives 24 numbers"
INPUT_SHAPE = "The model takes the shape {found}; the images have (28, 28, 1)."
OUTPUT_SHAPE = "The model gives the shape {found}; there are 24 letters."
FOURTEEN = "all fourteen layers are in their places"
POOL_A = 'With padding "valid" it would be 3: the last row is dropped. Here the padding is "same".'
POOL_C = "Pooling with a stride of 2 halves the side; 7 stays 7 only with a stride of 1."

# 7 summarize
PARAMETERS_OF = "`{name}`, the parameters of a {kind}"
NO_BIAS = "The weights are right. Each filter or unit also has a bias: add one for each."
ONE_BIAS = "Each filter or unit has a bias of its own, so add as many as there are, not one."
ONLY_FILTERS = "That is the number of filters. Each has weights for its 3 x 3 pixels, and a bias."
COUNT_CONV_1 = "{found} is not it. 75 filters; each has 3 x 3 weights for 1 channel, and a bias."
NORM_TRAINABLE_ONLY = (
    "Those are the two that are trained for each map, scale and shift. A running mean and a "
    "running variance come with them."
)
NORM_ONE_EACH = "For each of the 75 maps it keeps four numbers, not one."
NORM_ONE_MAP = "That is for one map. The layer before has 75 filters, so there are 75 maps."
COUNT_NORM = "{found} is not it. Four numbers for each of 75 maps."
FORGOT_CHANNELS = (
    "A filter sees all 75 maps of the layer before, not one: it has 3 x 3 x 75 weights."
)
COUNT_CONV_2 = "{found} is not it. 50 filters; each has 3 x 3 weights for 75 channels, and a bias."
FLAT_7 = "The third pooling layer makes 4 x 4 of 7 x 7, so the flat vector has 4 x 4 x 25 numbers."
COUNT_DENSE = "{found} is not it. 512 units; each has a weight for each of 400 inputs, and a bias."
FROM_SUMMARY = "`{name}`, read off the summary"
SUMMARY_UNBUILT = (
    "0 is what the summary of a model that was not built shows. Run the start cell again, then "
    "`model.summary()`."
)
TRAINABLE_FOR_TOTAL = "That is the number of trainable parameters. The total stands above it."
READ_TOTAL = "{found} is not it. Look for the line `Total params` below the table."
DENSE_FOR_FLAT = "That is the output of the Dense layer. Look at the line of Flatten, above it."
FLAT_POOLING = 'That is the length for pooling with padding "valid". Read the summary again.'
FLAT_BEFORE = "That is 7 x 7 x 25, before the last pooling. Look at the line of Flatten."
READ_FLAT = "{found} is not it. Look at the output shape in the line of Flatten."
KINDS_SWAPPED = "Trainable and non-trainable are swapped."
TOTAL_FOR_TRAINABLE = "That is the total. The trainable parameters stand on the next line."
READ_TRAINABLE = "{found} is not it. Look for the line `Trainable params` below the table."
NORM_ALL = (
    "Those are all the parameters of the three normalizations. Half of them, scale and shift, are "
    "trained."
)
READ_NON_TRAINABLE = "{found} is not it. Look for the line `Non-trainable params`."
WITH_POOLING = "That is with the third pooling: 400 inputs. Here it is left out."
ONLY_FLAT = (
    "That is the length of the flat row. Each of 512 units has a weight for each, and a bias."
)
ONLY_ONE_MAP = "That is for a single map of 7 x 7. There are 25 of them."
COUNT_FLAT = (
    "{found} is not it. 512 units; each has a weight for each of 7 x 7 x 25 inputs, and a bias."
)

# 8 compile
LOSS = "the loss is categorical cross-entropy"
NOT_COMPILED = (
    "Your cell ran, but the model is not compiled. Call `model.compile(...)`, with its brackets."
)
LOSS_MISSING = "The model is compiled without a loss. Give `loss=`."
LOSS_BINARY = (
    "`{found}` treats each of the 24 numbers as a yes-or-no question by itself, and 23 easy "
    "no-answers hide the letter that matters. One letter of many: `categorical_crossentropy`."
)
LOSS_SQUARED = (
    "`{found}` measures distances between numbers, and hardly punishes a confident wrong letter. "
    "For one letter of many use `categorical_crossentropy`."
)
LOSS_SPARSE = (
    "`{found}` wants whole numbers as labels, one an image; ours are one-hot, a row of 24 "
    "numbers, and for them the loss is `categorical_crossentropy`. With the wrong one of the two, "
    "`fit` stops with an error about rank."
)
LOSS_UNKNOWN = (
    "Keras knows no loss called `{found}`, and `fit` would stop. Look at the spelling: "
    "`categorical_crossentropy`."
)
LOSS_OTHER = "The loss is `{found}`. For one letter of many use `categorical_crossentropy`."
METRICS = "accuracy is measured"
METRICS_MISSING = (
    "No metric is measured: the training would show a loss and no accuracy. "
    'Give `metrics=["accuracy"]`.'
)
METRICS_EXACT = (
    "The object `Accuracy()` counts outputs that are exactly the label, and a probability hardly "
    'ever is, so it stays near 0. Give `metrics=["accuracy"]`, in quotes.'
)
METRICS_OTHER = "The metrics are: {found}. Accuracy is asked for, the share of right letters."
AGREEMENT = "the loss fits the last layer"
SOFTMAX_TWICE = (
    "The last layer has softmax, and the loss has `from_logits=True`, which applies softmax a "
    "second time. It trains, but worse. Leave `from_logits` out."
)
NO_SOFTMAX = (
    "The last layer has no softmax, and the loss expects probabilities. Add softmax to the layer, "
    "or give the loss `from_logits=True`."
)
LOSS_BY_HAND = "`loss_by_hand`, the cross-entropy of this prediction"
LOG_SIGN = "The size is right. The logarithm of a number below 1 is negative; the loss is minus it."
LOG_10 = "That is the logarithm to base 10. Use the natural logarithm, `np.log`."
LOG_2 = "That is the logarithm to base 2. Use the natural logarithm, `np.log`."
LOG_ONE_MINUS = "That is 1 minus the probability. The loss is minus its natural logarithm."
LOG_WRONG_LETTER = (
    "That is the loss for all the other letters together. Take the probability of the right one."
)
LOG_MOST_PROBABLE = (
    "That is for A, the letter with the largest probability. The image shows an E: take its own."
)
LOG_OTHER_LETTER = (
    "That is for a letter with the probability 0.01. E is label 4, and places count from 0: "
    "`probabilities[4]`."
)
LOG_NONE = "That is the probability itself. The loss is minus its natural logarithm."
LOG_OTHER = "{found} is not it. The loss is `-np.log(...)` of the probability of the right letter."
WHY_LOSS_B = (
    "Accuracy is quick to compute. But it does not change when a probability moves a little, so "
    "it gives training no direction."
)
WHY_LOSS_C = (
    "Accuracy works for any number of classes. It only counts right answers, so a small "
    "improvement does not show in it."
)

# 9 fit
TWENTY = "the training ran for 20 epochs"
MODEL_NOT_HISTORY = "`history` holds the model. `model.fit(...)` returns the history: keep that."
NOT_A_HISTORY = "`history` must be what `model.fit(...)` returns; it is {found}."
HISTORY_EMPTY = "The history is empty: no epoch was trained."
ONE_EPOCH = "The training ran for 1 epoch, which is the default. Give `epochs=20`."
EPOCHS = "The training ran for {found} epochs; 20 are asked for (`epochs=20`)."
FOUR_SERIES = "the history has four series: loss and accuracy, on both sets"
HISTORY_NO_LOSS = "The history has no loss. Keep what `model.fit(...)` returns, as it is."
HISTORY_NO_ACCURACY = (
    "The history has no accuracy, only the loss: the model was compiled without "
    '`metrics=["accuracy"]`.'
)
NO_VALIDATION = "The history has no validation figures. Give `validation_data=(x_valid, y_valid)`."
VALIDATED = "it was validated on `x_valid` and `y_valid`"
VALIDATION_IS_TRAINING = (
    "The validation data are the training data, so the network is measured on images that it "
    "knows, and overfitting cannot be seen. Give `validation_data=(x_valid, y_valid)`."
)
VALIDATION_SPLIT = (
    "The validation data were split off the training file (`validation_split={split}`). That file "
    "holds some 50 near copies of each photograph, so copies stand on both sides and the figure "
    "is far too good. Give `validation_data=(x_valid, y_valid)`."
)
VALIDATION_OTHER = (
    "The last validation loss is not the one that this model has on `x_valid` and `y_valid`. Run "
    "the start cell again, then train with `validation_data=(x_valid, y_valid)`."
)
LEARNED = "the network learned: the loss fell"
LOSS_NOT_FINITE = "The loss is not a number any more. Are the images in 0..1?"
NOT_LEARNED = (
    "`model` has not learned the training images: its loss on some of them is {found}, and that "
    "of guessing is {guessing}. Train it with `model.fit(x_train, y_train, ...)`, and keep that "
    "`model`."
)
LOSS_DID_NOT_FALL = (
    "The loss did not fall from the first epoch to the last. Run the start cell again, and train "
    "with its model, `x_train` and `y_train`."
)
BEST_EPOCH = "`best_epoch`, the epoch with the highest validation accuracy"
WORST_EPOCH = "`worst_epoch`, the epoch with the lowest validation accuracy"
GAP = "`gap`, training minus validation accuracy after the last epoch"
COUNTED_FROM_0 = "One too low: epochs are counted from 1, places in a list from 0."
LOSS_READ = "That is the epoch of the best loss. Look at the validation accuracy."
TRAINING_READ = "That is by the training accuracy. Look at `val_accuracy`, the validation accuracy."
WORST_FOR_BEST = "That is the epoch with the lowest validation accuracy; the highest is asked for."
BEST_FOR_WORST = "That is the epoch with the highest validation accuracy; the lowest is asked for."
FIGURE_NOT_EPOCH = "That is the accuracy. Give the epoch, the number at the start of its row."
BEST_OTHER = "Epoch {found} is not it. Find the largest number in `val_accuracy`."
WORST_OTHER = "Epoch {found} is not it. Find the smallest number in `val_accuracy`."
GAP_SIGN = "The size is right. It is the training accuracy minus the validation accuracy."
GAP_OF_BEST = "That is the gap between the two best values. Take both after the last epoch, 20."
GAP_PERCENT = "That is in percent. Give it as a fraction, as in the log."
GAP_OTHER = "{found} is not it. Take `accuracy` and `val_accuracy` of epoch 20 and subtract."
CURVES_A = (
    "The loss on the training images is close to 0: there is hardly anything left to learn from "
    "them. The trouble is with other images."
)
CURVES_B = (
    "A network that is too small cannot learn its training images by heart. This one did: .9997."
)

# 10 free GPU memory
NAME_FREE = "the name `model` holds the model no more"
MODEL_GONE = "the model has left the memory"
SESSION_CLEARED = "the Keras session is cleared"
NAME_KEPT = (
    "The name `model` still holds the network, so it cannot be freed. Delete it with `del model`."
)
MODEL_HELD = (
    "The name is gone, but the model is still in memory. Its parts refer to each other, so Python "
    "frees them only at the next collection: call `gc.collect()` after `del model`. A second name "
    "for the model holds it too, and so does the notebook if you showed the model as the last line "
    "of a cell: run the start cell and your cell again."
)
SESSION_NOT_CLEARED = (
    "Keras still remembers its layers. Call `keras.backend.clear_session()` (or "
    "`keras.utils.clear_session()`)."
)
NO_MODEL_LEFT = "no other model is left in this session"
MODELS_LEFT = "Another model is still in memory. Delete every name that holds one, then collect."
MEMORY_A = "Closing the tab leaves the kernel running, and its memory taken."
MEMORY_C = (
    "Saving writes the notebook's text and outputs to disk. The kernel keeps its memory all the "
    "same."
)
