"""What the lesson `asl_own` says beside its steps' sentences: files, network, pictures."""

NO_FILE = (
    "There is no file {path!r} here. Drag the photo into the file list at the left, beside this "
    "notebook, and write its name as it stands there."
)
NO_PICTURE = (
    "{path!r} is no picture that can be read here. Some phones save HEIC files. Save or send the "
    "photo as JPEG or PNG, and take that file."
)
DAMAGED = "{path!r} breaks off or is damaged. Copy the photo again, or save it anew as JPEG."
TOO_SMALL = "{path!r} has a side of fewer than {side} pixels, and the network sees {side}."
TOO_NARROW = "{path!r} is much longer than wide, so no square of it shows a hand."
TOO_LARGE = "{path!r} has more than {most} million pixels. Save it smaller, and take that file."

NETWORK_MADE = "Training the network of this lesson, once: about a minute ..."
NETWORK_DONE = (
    "The network is stored. It names {accuracy:.1%} of the {count:,} validation images correctly."
)
NETWORK_MISSING = (
    "The network of this lesson has not been made yet. Run `make data` in the course folder, then "
    "run this cell again."
)

STORED, RESULT = "what the function gets", "what it gives"
SIZE = "{height} × {width}"
RANGE = "{low} to {high}"
BEFORE_AFTER_ALT = (
    "Two pictures side by side. At the left what the function gets, {before}; at the right what it "
    "gives, {after}."
)
ONE_PICTURE = (
    "a {kind} picture of {height} rows and {width} columns, with values from {low} to {high}"
)
GRAY, COLORED = "gray", "colored"
PHOTO_ALT = "A photo as it is stored, {what}. Its orientation is {orientation}."
ORIENTATION_TITLE = "as it is stored, with orientation {orientation}"
BEST_ALT = (
    "A gray image of a hand, 28 by 28 pixels, and beside it three bars with letters, the most "
    "likely first. {bars}."
)
BAR = "{letter} {share:.1%}"
SEEN = "what the network sees"
THREE_BEST = "the three best letters"
CONFUSION_TITLE = "Which letter is taken for which?"
CONFUSION_X, CONFUSION_Y = "the network says", "it is"
CONFUSION_ALT = (
    "A table of {size} rows and columns, one for each letter, as a map of shades. {right:.1%} of "
    "all images lie on the diagonal, where the network is right. The most frequent confusion is "
    "{true} taken for {said}, {count} times."
)
WORST_ALT = (
    "{count} gray images of hands in a row, each with its letter and what was said. {lines}."
)
WORST_LINE = "It shows {true}, and the network says {said}"
WORST_TITLE = "{true}, taken for {said}\nloss {loss:.1f}"
DECIDED_ALT = (
    "Three pictures side by side. The photo; the image of 28 by 28 pixels that the network sees; "
    "and that image under a map of what decided for {letter}, the lightest and warmest in "
    "{place}. Below them the three best letters. {bars}."
)
YOUR_PHOTO, MAP_TITLE = "the photo", "what decided for {letter}"
PLACES = (
    ("the upper left", "the upper middle", "the upper right"),
    ("the middle left", "the middle", "the middle right"),
    ("the lower left", "the lower middle", "the lower right"),
)
