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

# Several steps, of a lesson or of several.
TRANSPOSED = "`{name}` has the shape {shape}: rows and columns are swapped. Each row is an image."
NORMALIZED_TWICE = (
    "`{name}` goes up to {top} only: it was divided by 255 twice. Run the start cell again, then "
    "your cell once."
)
NOT_A_MODEL = (
    "`model` must be a Keras model; it is {found}. Methods such as `model.add(...)` give nothing "
    "back that you can use, so do not write `model = ` in front of them. Run the start cell again."
)
LAST_ACTIVATION = (
    'The last layer has the activation "{found}". With `"softmax"` its 24 numbers become '
    "probabilities that add up to 1, which the loss expects."
)
LAST_SIGMOID = (
    'The last layer has the activation "{found}": each letter would be judged by itself. An image '
    'shows exactly one letter, so `"softmax"` shares one probability among the 24.'
)
NO_LAYERS = "Your cell ran, but the model has no layer. Each layer comes in with `model.add(...)`."
