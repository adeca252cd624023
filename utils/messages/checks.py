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
SKIPPED = "This is checked as soon as what stands above it is right."
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
VALUE = (
    "`{name}` differs first at [{place}], where it holds {found}, and {expected} is expected. No "
    "mistake that is known here explains this. Run the start cell again, and compare your cell "
    "with the task, line by line."
)
BESIDE = "The first values of `{name}` that differ"
PLACE, YOURS, EXPECTED = "place", "yours", "expected"
EVERY_VALUE = "every value of `{name}`"
ROW_ORDER = (
    "The rows of `{name}` are all there, but in another order. Keep them in the order of the "
    "file, since labels and images are matched by their place."
)
NOT_A_CHOICE = "Answer with one of {letters}, in quotes; found {found}."
NOT_SEVERAL = "Answer with {count} things, with commas between them; found {found}."
OTHER_COUNT = "{count} things are asked for, and here are {found}."
ALL_THE_SAME = (
    "All {count} are the same. Each asks for something of its own, so look at them one by one."
)
ALL_ONE_OFF = "Each number is off by 1, all to the same side. Look at where counting begins."
ALL_ONE_FACTOR = "The numbers are right but for a factor, the same in all of them."
OTHER_SIGNS = "The sizes are right. Look at which of them are above 0 and which below."
TURNED_ROUND = "Each is 1 divided by what is asked for. Look at what was divided by what."
EACH_ADDED = "Each number has those before it added to it. Each of them is asked for by itself."
NOT_WHOLE = "Each of the numbers is a whole one, and {found} is not."
MORE_DECIMALS = "Those are rounded too far. Give more decimals."
ALL_DIGITS = "Those are rounded. Give all digits."
AS_PERCENT = "Those are percent. Give fractions."
TRUE_OR_FALSE = "Each part is `t` for true or `f` for false."
NOT_AMONG = "Each part is one of the letters {letters}; found `{found}`."
IN_ANOTHER_ORDER = (
    "The numbers are the right ones, in another order. Look at what is asked for first."
)
NOT_A_LETTER = "Each part is a single letter in quotes; found {found}."
NOT_A_PART = "Each part is a single number, without quotes; found {found}."
NOT_ALL_RIGHT = (
    "Not all of the {count} are right yet. They count together, so look at each of them again."
)
NOT_A_NUMBER = "Answer with a single number; found {found}."
NONE_FOR_A_NUMBER = (
    "This is `None`, which is nothing. What prints a number does not give it back, and neither "
    "does a function without `return`. Write the number itself, or what works it out."
)
NUMBER_IN_QUOTES = "Write numbers without quotes, and thousands without commas; found {found}."
COMMA_IN_NUMBER = (
    "Python reads {count} numbers here, because a comma separates. Write thousands without commas."
)
DECIMAL_COMMA = (
    "Python reads {count} numbers here, because a comma separates. Write decimals with a point."
)
WHOLE_SHAPE = "That is a whole shape, with {count} places. Give one number of it."
POINT_IN_NUMBER = (
    "Python reads {found} as a fraction: a point begins the decimals. Write thousands without it."
)
NUMBER_ROUNDED = "{found} is rounded too far. Give more digits."
NUMBER_SIGN = "The size is right, and the sign is not."
NUMBER_TURNED_ROUND = "That is 1 divided by what is asked for. Look at what was divided by what."
DIGITS_MIXED = "{found} has the right digits in another order. Look for a slip in typing."
NOT_ADDED = "These {count} numbers make up the answer together. Add them up."
SAME_NUMBERS = "Here are {count} numbers, all the same. A single one is asked for."
NOT_THE_NUMBER = "{found} is not the number. The hints below the question take you closer."

# A function of the student's.
FUNCTION_RAISED_ONCE = (
    "{text} With {others} it gives what it should, so something in it fits only these."
)
NOT_A_FUNCTION = "`{name}` must be a function, made with `def`; it is {found}."
FUNCTION_RAISED = "`{name}({inputs})` stopped with an error: {explanation}"
RETURNS_NOTHING = "`{name}` gives nothing back. A function gives its result back with `return`."
RETURNS_NOTHING_HERE = (
    "`{name}({inputs})` gives nothing back: no `return` is reached with this input. Every way "
    "through a function ends with one."
)
RETURNS_ONE = (
    "`{name}` must give {count} things back, with commas between them after `return`; it gives "
    "{found}."
)
RETURNS_OTHER_COUNT = "`{name}` must give {count} things back, and it gives {found}."
RETURNS_NO_NUMBERS = "`{name}` must give numbers back; it gives {found}."
RETURNS_OTHER_NUMBER = "`{name}({inputs})` gives {found}, and {expected} is expected."
RETURNS_OTHER_SHAPE = (
    "`{name}({inputs})` gives a result of shape {found}, and {expected} is expected."
)
RETURNS_OTHER_VALUES = (
    "`{name}({inputs})` gives other values than expected, and no mistake that is known here "
    "explains this. Take a small input, and work out by hand what must come."
)
INPUTS_SWAPPED = (
    "`{name}` takes what stands in its brackets in another order than the task. Things are given "
    "by their place there, and not by their names."
)
RETURNS_TEXT = "`{name}` gives text. Numbers are asked for, without quotes."
RETURNS_REVERSED = "`{name}` gives the right things back, in the reverse order."
RETURNS_TRANSPOSED = "`{name}` gives the right numbers, with rows and columns swapped."
RETURNS_RESHAPED = (
    "`{name}` gives the right numbers in the shape {found}, and the shape {expected} is expected."
)
RETURNS_FIRST = (
    "`{name}` gives only the first of what is asked for. A `return` inside a loop ends the "
    "function in the first round; it belongs below the loop, further to the left."
)
RETURNS_LAST = (
    "`{name}` gives only the last of what is asked for. What each round of a loop makes anew "
    "replaces what the rounds before made."
)
RETURNS_SAME = (
    "`{name}` gives the same, whatever it is given. Work with the names in the brackets after "
    "`def`, and not with other values of this notebook."
)
RETURNS_NEGATIVE = "`{name}` gives every number with the other sign."
RETURNS_FACTOR = "Every number that `{name}` gives is {factor} times as large as expected."
RETURNS_MORE = "Every number that `{name}` gives is too large by {by}."
RETURNS_LESS = "Every number that `{name}` gives is too small by {by}."
RETURNS_CUT = "`{name}` cuts off what stands behind the point. Keep the fractions."
RETURNS_ROUNDED = "`{name}` rounds what it gives. Leave the rounding out."
RETURNS_ZEROS = "`{name}` gives nothing but 0."
RETURNS_NO_MINUS = "`{name}` drops the minus of numbers below 0."
RETURNS_CUT_AT_0 = "`{name}` makes 0 of what is below 0."
RETURNS_SQUARES = "`{name}` gives the squares of what is expected."
RETURNS_ROOTS = "`{name}` gives the square roots of what is expected."
RETURNS_ONE_MINUS = "`{name}` gives 1 minus what is expected."
RETURNS_INVERSE = "`{name}` gives 1 divided by what is expected."
RETURNS_POWERS = "`{name}` takes e to the power of what is expected."
RETURNS_SIGMOID = "`{name}` puts a sigmoid on what is expected."
RETURNS_SOFTMAX = "`{name}` puts a softmax on what is expected."
RETURNS_WHETHER = "`{name}` tells only where there is more than 0, and not how much."
RETURNS_TURNED = "`{name}` gives the right numbers, in the reverse order."
RETURNS_THE_SUM = "`{name}` gives one number, the sum of all that is asked for."
RETURNS_THE_MEAN = "`{name}` gives one number, the mean of all that is asked for."
RETURNS_THE_LARGEST = "`{name}` gives one number, the largest of all that is asked for."
RETURNS_CHOSEN = "`{name}` gives what should be counted. The question is how many there are."
RETURNS_YES_OR_NO = "`{name}` tells for each whether it counts. The question is how many there are."
RETURNS_ADDED_UP = (
    "`{name}` goes a step too far and adds up what was right along one of the axes. The shape "
    "{expected} is expected."
)
RETURNS_AVERAGED = (
    "`{name}` goes a step too far and takes the mean of what was right along one of the axes. The "
    "shape {expected} is expected."
)
RETURNS_CHOSE = (
    "`{name}` goes a step too far and keeps only the largest along one of the axes. The shape "
    "{expected} is expected."
)
RETURNS_PLACES = (
    "`{name}` goes a step too far and gives the places of the largest along one of the axes. The "
    "shape {expected} is expected."
)
RETURNS_LINE = (
    "Every number that `{name}` gives is {factor} times what is expected, with {more} added to it."
)
RETURNS_IN_PLACE = "Wherever {expected} is expected, `{name}` gives {found}."
RETURNS_NONE_BELOW = "`{name}` gives {by} wherever less than that is expected."
RETURNS_NONE_ABOVE = "`{name}` gives {by} wherever more than that is expected."
RETURNS_TOO_FEW = (
    "What `{name}` gives begins as it should and ends too early. It has the shape {found}, and the "
    "shape {expected} is expected."
)
RETURNS_TOO_LATE = (
    "What `{name}` gives ends as it should and begins too late. It has the shape {found}, and the "
    "shape {expected} is expected."
)
RETURNS_TOO_MUCH = (
    "What `{name}` gives has the right numbers in it, and others around or behind them. It has the "
    "shape {found}, and the shape {expected} is expected."
)
RETURNS_SOME = (
    "`{name}` gives only some of the right rows or columns, and others are missing. The shape is "
    "{found}, and {expected} is expected."
)
RETURNS_OTHERS_TOO = (
    "`{name}` gives the right rows or columns, and others beside them. The shape is {found}, and "
    "{expected} is expected."
)
RETURNS_OTHER_ORDER = "`{name}` gives the right numbers, and they stand at other places."
RETURNS_ZEROS_RIGHT = (
    "The zeros of `{name}` stand where they should. The other numbers are not right; look at what "
    "is written there."
)
RETURNS_MIXED = (
    "`{name}` gives the right numbers in another order and in the shape {found}. The shape "
    "{expected} is expected."
)
RETURNS_AXES_MOVED = (
    "`{name}` gives the right numbers with their axes in another order. The shape is {found}, and "
    "{expected} is expected."
)
RETURNS_ALL_IN_EACH = (
    "`{name}` puts all numbers into every row. Each row must begin anew, inside the loop."
)
RETURNS_BETWEEN = (
    "`{name}` gives the right numbers with others before each of them. What an inner loop has only "
    "begun is kept as well; keep a number when that loop is over."
)
RETURNS_NOT_ADDED = (
    "`{name}` stops before the last sum. It gives the shape {found}, and what lies along one of "
    "the axes must still be added up."
)
RETURNS_NOT_AVERAGED = (
    "`{name}` stops before the last mean. It gives the shape {found}, and the mean must still be "
    "taken along one of the axes."
)
RETURNS_NOT_CHOSEN = (
    "`{name}` stops before the last maximum. It gives the shape {found}, and along one of the axes "
    "the largest must still be chosen."
)
RETURNS_ONE_SHAPE = (
    "`{name}` gives a result of the shape {found} in each of the calls that are tried here, and "
    "the shapes must differ. Look at what decides how large the result becomes."
)
RETURNS_DICTIONARY = "`{name}` gives a dictionary. Give the values alone, as an array or a list."
RETURNS_LOGARITHMS = "`{name}` gives the logarithms of what is expected."
RETURNS_TANH = "`{name}` puts a tanh on what is expected."
RETURNS_RUNNING_SUM = (
    "`{name}` adds each number to those before it. A sum that belongs to one place begins at 0 "
    "again at the next, inside the loop."
)
RETURNS_RUNNING_MAX = (
    "`{name}` keeps the largest of all places so far. At each place the search begins anew, inside "
    "the loop."
)
RETURNS_BYTES = (
    "`{name}` gives numbers of 8 bits, which begin at 0 again after 255. Leave the type out, or "
    "take one with more room."
)
RETURNS_SIGNED_BYTES = (
    "`{name}` gives numbers of 8 bits with a sign, which end at 127 and go on at -128. Leave the "
    "type out, or take one with more room."
)
RETURNS_PARTLY = (
    "`{name}` leaves 0 at some places. All other numbers are right, so look at which places the "
    "loop or the slice reaches."
)
RETURNS_ONE_LATE = (
    "The numbers that `{name}` gives are right, and stand one place too late along an axis."
)
RETURNS_ONE_EARLY = (
    "The numbers that `{name}` gives are right, and stand one place too early along an axis."
)
RETURNS_ROWS_ALIKE = (
    "`{name}` gives rows that are all alike. Each must be made from what belongs to it."
)
RETURNS_ROW_FACTORS = (
    "In each row that `{name}` gives, the numbers are right but for a factor, another one in each "
    "row. Look at what a row is multiplied with or divided by."
)
RETURNS_BEGINS_RIGHT = (
    "What `{name}` gives begins right, and nothing after the beginning is. Look at what changes "
    "after the first round of a loop, and at what is always taken from the first place."
)
LOOKS_NOT_AT = (
    "Whatever stands at place {place} in the brackets of `{name}`, the result stays the same. Use "
    "the name that stands there after `def`; a fixed number or another name may have taken its "
    "place."
)
LOOKS_AT_FIRST = (
    "Of what stands at place {place} in its brackets, `{name}` looks only at the first along axis "
    "{axis}. All of it counts."
)
LOOKS_AT_LAST = (
    "Of what stands at place {place} in its brackets, `{name}` looks only at the last along axis "
    "{axis}. All of it counts; what each round of a loop makes must be kept."
)
LEAVES_OUT_FIRST = (
    "Of what stands at place {place} in its brackets, `{name}` leaves out the first along axis "
    "{axis}. Places are counted from 0."
)
LEAVES_OUT_LAST = (
    "Of what stands at place {place} in its brackets, `{name}` leaves out the last along axis "
    "{axis}. A `range` and a slice end before the number at their end."
)
RIGHT_FOR_ANOTHER = (
    "`{name}` gives what would be right if what stands at place {place} in its brackets were {how}."
)
IF_TRANSPOSED = "turned, with its rows as columns"
IF_REVERSED = "in the reverse order"
IF_WHOLE = "cut to whole numbers"
IF_WITHOUT_MINUS = "without any minus"
IF_NEGATIVE = "with the other sign"
IF_CUT_AT_0 = "0 wherever it is below 0"
IF_WHETHER = "1 wherever it is above 0, and 0 elsewhere"
IF_SORTED = "sorted"
IF_LESS_MEAN = "less its mean"
IF_BY_LARGEST = "divided by its largest number"
IF_BY_SUM = "divided by its sum"
IF_BY_255 = "divided by 255"
IF_SQUARED = "squared"
IF_ITS_SUM = "its sum at every place"
IF_ITS_MEAN = "its mean at every place"
IF_ITS_FIRST = "its first number at every place"
IF_0 = "nothing but 0"
IF_1 = "nothing but 1"
IF_WITHOUT_FIRST = "without its first part"
IF_WITHOUT_LAST = "without its last part"
IF_1_MORE = "larger by 1"
IF_1_LESS = "smaller by 1"
IF_TWICE = "twice as large"
IF_HALF = "half as large"
IF_THAT_AT = "the number at place {place}"
SAME_HERE = (
    "`{name}` gives the same in each of the calls that are tried here, and the results must "
    "differ. Look at what of its inputs it works with, and where the function ends."
)
SAME_OTHERWISE = (
    "`{name}` is right in some of the calls that are tried here, and gives {value} in all others. "
    "A table of results that one knows is not enough: it must work out what it gives."
)
LOOKS_AT_SHAPES = (
    "Whatever numbers `{name}` is given, the result stays the same as long as there are as many. "
    "Look at what of its inputs it works with."
)
RETURNS_INPUT = "`{name}` gives back what it is given at place {place} in its brackets, unchanged."
RETURNS_DIVIDED_BY = "`{name}` gives what is expected, divided by {by}."
RETURNS_TIMES = "`{name}` gives what is expected, times {by}."
RETURNS_LESS_INPUT = "`{name}` gives what is expected, less {by}."
RETURNS_MORE_INPUT = "`{name}` gives what is expected, and {by} more."
THE_NUMBER = "the number at place {place} in its brackets"
THE_COLUMNS = "how many columns stand at place {place} in its brackets"
WHAT_STANDS = "what stands at place {place} in its brackets, number by number"
THE_LENGTH = "the length of what stands at place {place} in its brackets"
THE_SIZE = "how many numbers stand at place {place} in its brackets"
THE_SUM = "the sum of what stands at place {place} in its brackets"
THE_LARGEST = "the largest of what stands at place {place} in its brackets"
THE_MEAN = "the mean of what stands at place {place} in its brackets"
RETURNS_MORE_TIMES = "`{name}` gives what is expected, and {factor} times {by} more."
RETURNS_LESS_TIMES = "`{name}` gives what is expected, less {factor} times {by}."
RETURNS_IN_A_TUPLE = (
    "`{name}` gives a tuple with the right result in it. Give the result alone; its first part has "
    "the place `[0]`."
)
RETURNS_MORE_THINGS = (
    "`{name}` gives {found} things back. Give back only the {count} that are asked for."
)
RETURNS_TOO_MANY = (
    "What `{name}` gives begins as it should and goes on too long. It has the shape {found}, and "
    "the shape {expected} is expected."
)
RETURNS_EMPTY = (
    "`{name}` gives an array without any number. That happens where a slice ends before it begins "
    "or begins behind the end, and where nothing fits what is looked for."
)
RETURNS_NAN = (
    "`{name}` gives NaN, which stands for no number at all. A division of 0 by 0 makes it, and so "
    "does the mean of nothing."
)
RETURNS_INFINITE = "`{name}` gives inf, which is larger than any number. A division by 0 makes it."
RETURNS_ONE_VALUE = (
    "`{name}` gives one and the same number at every place of its result. Each place needs its own."
)
RETURNS_WHOLE_PARTS = (
    "`{name}` gives whole numbers up to {factor}, and fractions up to 1 are asked for."
)
RETURNS_OTHER_SCALE = (
    "The numbers that `{name}` gives are in the right proportion to each other. What all of them "
    "are multiplied or divided by is not right."
)
RETURNS_SINGLE = (
    "`{name}` gives a single number, {found}. An array of the shape {expected} is expected, with a "
    "number at each place."
)
RETURNS_SEVERAL = "`{name}` gives {count} numbers, and a single one is asked for."
RETURNS_AMONG_OTHERS = (
    "`{name}` gives {count} things back. One of them is what is asked for; give that one alone."
)
RETURNS_ROW_ORDER = (
    "`{name}` gives the right rows in another order. Keep the order of what it is given."
)
AN_INPUT = "an array of shape {shape}"
AN_INPUT_TABLE = "a table with the columns {columns}"

# What is no array.
TRAILING_COMMA = (
    "`{name}` is a tuple with one thing in it. A comma at the end of the line makes one; take the "
    "comma away."
)
COMMA_IN_CODE = (
    "`{name}` is a tuple of {count} things, because a comma separates in Python. Write decimals "
    "with a point, as in 255.0, or leave them out."
)
IS_TEXT = (
    "`{name}` holds text, even where it looks like numbers. `astype(str)` and quotes make text; "
    "leave them out."
)
TWO_IN_ONE = (
    "`{name}` is a tuple of two things, as a comma on the right of `=` makes it. Give each set a "
    "line and a name of its own."
)
IS_NONE = (
    "`{name}` is `None`, which is nothing. What prints, or changes something in place (such as "
    "`inplace=True`), gives nothing back to keep, and neither does a function without `return`."
)
IN_BRACKETS = (
    "`{name}` is a list with one thing in it. Square brackets make a list; leave them out, and "
    "keep what stands in them."
)
A_LIST_OF_ROWS = (
    "`{name}` is a {kind}. `model.fit` wants an array, and refuses a {kind} of numbers or of rows. "
    "Make one array of it with `np.array(...)`."
)
IS_SPARSE = (
    "`{name}` is sparse, which means that its zeros are left out. `model.fit` wants an array with "
    "all numbers. `.toarray()` makes one of a sparse matrix, and encoders give one at once with "
    "`sparse_output=False`; `get_dummies` does so without `sparse`."
)
METHOD_NOT_CALLED = (
    "`{name}` is the function or method `{method}`, which was not called. It needs its brackets."
)
ARRAY_OF_OBJECTS = (
    "`{name}` has elements of type object, which may be anything. `model.fit` wants plain numbers. "
    "Leave out what changed the type, or bring the numbers back with `.astype(float)`."
)
ROWS_AS_OBJECTS = (
    "`{name}` holds a whole list or array at each of its places. `model.fit` wants one array of "
    "numbers, and `np.stack(...)` makes it of such rows."
)
LOSS_OF_ONES_OWN = (
    "`{found}` is no loss of Keras. There a loss gets the labels and the answers of a whole batch, "
    "and is told by its name in quotes: `{right}`."
)
LOSS_IS_A_METRIC = (
    "`{found}` is a metric, which is measured and does not train. It belongs into the list "
    "`metrics=[...]`, and a loss into `loss=`."
)
NULLABLE_TABLE = (
    "`{name}` is a table of a type that only pandas knows, which `model.fit` refuses. Take plain "
    'numbers, such as `.astype("float32")` makes them.'
)

# Images, in rows or in their own shape.
IMAGES_TRANSPOSED = (
    "In `{name}` rows and columns of each image are swapped: the hand lies on its side. The "
    "order of height and width, or `order=`, is not the default."
)
IMAGES_FLIPPED = (
    "In `{name}` each image is a mirror image of itself ({way}). Keep its pixels in their order."
)
LEFT_AND_RIGHT, UP_AND_DOWN, TURNED = (
    "left and right are swapped",
    "up and down are swapped",
    "all its pixels stand in reverse order",
)
MOVED_INSIDE = (
    "In `{name}` each image has its own pixels, but at other places, so it is turned or mixed. "
    "Keep the pixels of an image in their order, and move nothing."
)
SCRAMBLED = (
    "`{name}` has the right shape, but pixels of different images or rows are mixed. Keep the "
    "numbers in their order, and move no axes."
)
ROWS_OF_OTHER_SET = (
    "`{name}` is made of images of the other set. Each set keeps its own, since the network must "
    "be measured on images that it has not trained on."
)
ROWS_OF_BOTH_SETS = (
    "`{name}` mixes images of both sets. The split into training and validation is made already, "
    "one file for each. Keep it as it is."
)
ROWS_REPEATED = (
    "`{name}` holds images of its own set, some of them more than once, and others are missing. "
    "Keep each image once, in the order of the file."
)
INVERTED = (
    "`{name}` is a negative of the images: black has become white. Take the gray values as they "
    "are, without subtracting them from the largest."
)
ADDED = (
    "In `{name}` the same number, {number}, was added to every pixel. Add nothing, and take "
    "nothing away."
)
ALL_ONE_VALUE = (
    "`{name}` holds {value} everywhere, so the images are gone. Run the start cell again."
)
CLIPPED = (
    "In `{name}` every gray value above 1 was cut down to 1 (`clip` or `minimum` does so), and the "
    "shades are gone. Cutting is not dividing, which is what step 4 is for."
)
OVERFLOWN = (
    "`{name}` holds numbers below 0, because a type of 8 bits with a sign ends at 127 and goes on "
    "at -128. Gray values need more room; leave the type as it is."
)
STANDARDIZED = (
    "`{name}` goes from {bottom} to {top}. Its mean was taken away and it was divided by its "
    "spread, as `StandardScaler` does. Gray values are never below 0 in this course. Run the start "
    "cell again, and leave the scaler out or take `MinMaxScaler` in step 4."
)
HOLDS_NAN = (
    "`{name}` holds NaN, which stands for no number at all. Divide by 255, never by 0. Run the "
    "start cell again, then your cell."
)
ONLY_TWO_VALUES = (
    "`{name}` holds only {low} and {high}. The shades of gray between them are gone, as after a "
    "comparison or a rounding to whole numbers."
)
SOME_ROWS = (
    "{count:,} of the {rows:,} rows of `{name}` differ from what they should be, the first at row "
    "{row}. The others are right. Run the start cell again, and change all rows alike."
)

# Several steps, of a lesson or of several.
TRANSPOSED = "`{name}` has the shape {shape}: rows and columns are swapped. Each row is an image."
NOT_A_MODEL = (
    "`{name}` must be a Keras model; it is {found}. Methods such as `{name}.add(...)` give nothing "
    "back that you can use, so do not write `{name} = ` in front of them. Run the start cell again."
)
HISTORY_FOR_MODEL = (
    "`{name}` holds the history that `{name}.fit(...)` returns, and no network any more. Run the "
    "start cell again; what a training returns has a name of its own, in the step that trains."
)
OWN_CLASS_OF_MODEL = (
    "What stands here is of the class `{name}`, which is of your own making, and a check cannot "
    "look into it. Build the network with `Sequential(...)` or `keras.Model(inputs, outputs)`."
)
LAST_ACTIVATION = (
    'The last layer has the activation "{found}". With `"softmax"` its 24 numbers become '
    "probabilities that add up to 1, which the loss expects."
)
LAST_SIGMOID = (
    'The last layer has the activation "{found}": each letter would be judged by itself. An image '
    'shows exactly one letter, so `"softmax"` shares one probability among the 24.'
)
FROZEN = "A {kind} is frozen (`trainable = False`), so training changes nothing in it."
ALL_ALIKE = (
    "All weights of a {kind} begin with the same number, {found}. Then all its units learn the "
    "same, and one would do. Leave `kernel_initializer` out."
)
DROPS_ALL = (
    "A {kind} has the rate {found}, so hardly anything gets through it in training, and nothing is "
    "learned. The rate is the share that is dropped; usual are 0.2 to 0.5."
)
MOMENTUM = (
    "A BatchNormalization has momentum {found}. It says how slowly the running mean follows, and "
    "works well near 0.99. Leave it out."
)
METRICS_BY_PLACE = (
    "What stands third in the brackets of `compile` is `loss_weights`, and not the metrics. Give "
    "them by their name: `metrics=`."
)
LOSS_WEIGHTS = (
    "The loss is multiplied by {found} (`loss_weights`), so nothing is left to make smaller. Leave "
    "`loss_weights` out."
)
MODEL_FROZEN = "The model is frozen (`trainable = False`), so a training changes nothing in it."
RATE_TOO_SMALL = (
    "The learning rate is {found}, so the weights hardly move. Leave it out, or take one near "
    "0.001."
)
RATE_TOO_LARGE = (
    "The learning rate is {found}, so each step jumps far across the valley. Leave it out, or take "
    "one near 0.001."
)
LOSS_ADDED_UP = (
    'The loss has `reduction="{found}"`. The loss of several images is the mean of theirs, which '
    "it is when you leave `reduction` out."
)
LOSS_IGNORES = (
    "The loss leaves out all images with the label {found} (`ignore_class`), so that letter is "
    "never learned. Leave `ignore_class` out."
)
NO_LAYERS = "Your cell ran, but the model has no layer. Each layer comes in with `model.add(...)`."
RECORD = "`history` tells of {epochs} epochs, measured on the validation set"
MODEL_FOR_RECORD = "`history` holds the model. Keep what `fit` returns."
NO_RECORD = "`history` must be what `fit` returns; it is {found}."
RECORD_EPOCHS = "`history` tells of {found} epochs, and {expected} are asked for. Give `epochs=`."
RECORD_NO_ACCURACY = (
    "The history has no accuracy, only the loss: the model was compiled without "
    '`metrics=["accuracy"]`.'
)
RECORD_NOT_MEASURED = (
    "`history` holds no figures of the validation set, or not for each epoch. Give the set's "
    "images and labels to `fit` as `validation_data`."
)
RECORD_OF_ANOTHER = (
    "What `history` says of the validation is not what this network does on `x_valid` and "
    "`y_valid`. Run the start cell again, train with these two as `validation_data`, and keep "
    "what that `fit` returns."
)
RECORD_ON_TRAINING = (
    "What `history` calls the validation was measured on the training images, which the network "
    "is to know. Give `validation_data=(x_valid, y_valid)`."
)
RECORD_OF_BOTH = (
    "The training figures of `history` are those of both sets together, and the validation images "
    "are to stay unseen. Run the start cell again, then train with `x_train` and `y_train` alone."
)
LOSS_NOT_FINITE = "The loss is no number any more. Run the start cell again, then your cell."
