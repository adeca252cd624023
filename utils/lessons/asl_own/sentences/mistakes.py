"""What the checks say of step 8: where the network is wrong."""

TABLE = "`confusion` counts each pair of letters at its place"
WORST = "`worst` finds the three largest losses"
OTHER_TABLES = "`confusion` with other answers"
OTHER_LOSSES = "`worst` with other answers"
TRANSPOSED = "`{name}` has the predicted letters in its rows. The rows belong to the true ones."
COUNTED_ONCE = (
    "`{name}` counts a pair once, however often it occurs. Add 1 for each image. `table[labels, "
    "predicted] += 1` does not, since it reads all places first and writes them afterwards; a loop "
    "does, and so does `np.add.at`."
)
WITHOUT_RIGHT = "`{name}` leaves out what the network named correctly. That is the diagonal."
RIGHT_ALONE = "`{name}` counts only what the network named correctly. The mistakes are the point."
SHARES = "`{name}` gives shares. Count here; a share hides how many images stand behind it."
ALPHABET = (
    "`{name}` makes more rows than the network has letters. Two letters of the alphabet are signed "
    "with a movement."
)
SEEN_ALONE = (
    "`{name}` makes only as many rows as letters occur in its input. Make all of them, so that a "
    "place always means the same letter."
)
ONE_NUMBER = "`{name}` gives one number. Make a table, with a row and a column for each letter."
BEST = "`{name}` gives the three smallest losses, where the network is most right."
LARGEST_LAST = "The places are the right ones, but the largest loss comes last. It belongs first."
UNSURE = (
    "`{name}` finds where the network is least sure of anything. The loss asks how likely it found "
    "the right letter."
)
SUREST = "`{name}` finds where the network is surest. It may well be right there."
SUREST_MISTAKES = (
    "`{name}` looks at how likely the network found the wrong letter. The loss asks for the right "
    "one."
)
FIRST_MISTAKES = "`{name}` gives the first mistakes that come, not those with the largest loss."
ALL_MISTAKES = "`{name}` gives all mistakes. Find the three with the largest loss."
ALL_PLACES = "`{name}` sorts all places by their loss. Give the first three."
LOSSES = "`{name}` gives the network's numbers themselves. Give the places where they stand."
LABELS = "`{name}` gives labels. Give the places of the images among all images."
SIGN = "The logarithm of a number below 1 is negative, and the loss has a minus before it."
LOG_TEN = "That is the logarithm to the base 10. The loss takes the natural one, `np.log`."
LOG_TWO = "That is the logarithm to the base 2. The loss takes the natural one, `np.log`."
REST = "That is what is missing up to 1. The loss is minus the logarithm of the probability."
SWAPPED = "The two numbers stand in the other order."
BOTH_WAYS = (
    "`{name}` counts each pair in both directions. The true letter is the row, and the predicted "
    "one the column."
)
FIRST_ROUND = (
    "`{name}` counts the first image alone. A `return` inside the loop ends the function in the "
    "first round."
)
LAST_IMAGES = "`{name}` gives the last three images, whatever their losses."
MEAN_OF_ROW = (
    "`{name}` looks at the mean of all 24 probabilities, which is the same for each image. The "
    "right letter counts."
)
LAST_ROUND = (
    "`{name}` counts the last image alone. A table that is made inside the loop begins anew with "
    "each image; make it once, before the loop."
)
ONE_ROW_SHORT = (
    "`{name}` makes 23 rows and columns. The largest label is 23 and the first is 0, so there is "
    "one more."
)
ALL_COLUMNS = (
    "`{name}` takes the columns of all labels for each image. Each image has one right letter, so "
    "the row must be named as well as the column."
)
LEAST_LETTER = (
    "`{name}` looks at the letter that the network found least likely. The loss asks how likely it "
    "found the right letter."
)
ALL_LETTERS = (
    "`{name}` adds up the logarithms of all 24 probabilities. The loss of an image takes the one "
    "of its right letter."
)
PLACES_LOST = (
    "`{name}` gives the same places whatever the losses are, as after sorting the losses before "
    "`argsort`. Their places are lost then; let `argsort` do the sorting."
)
INVERSE = "That is 1 divided by the probability. The loss is minus its natural logarithm."
SURE_AND_WRONG = (
    "The second loss must be the larger one, since there the network hardly believed in the right "
    "letter."
)
SECOND_OTHER = (
    "The second is not the logarithm of 0.01. A hundredth is far below a half, and so is its "
    "logarithm."
)
ONE_OFF = (
    "`{name}` counts each pair one row and one column off. Labels count from 0, as rows and "
    "columns do, so a label is the number of its row."
)
WHY = (
    "A hundredth costs nearly seven times as much as a half. So one mistake that is made with "
    "conviction outweighs several that are made in doubt, and training turns to it first."
)
EACH_WITH_EACH = (
    "`{name}` counts each label with each that was predicted, in a loop within a loop. Both arrays "
    "are walked through side by side, as `zip` does."
)
FAR_LABELS = (
    "`{name}` takes the difference of two labels for the loss. Letters that are far apart in the "
    "alphabet may look alike; the loss asks how likely the right one was."
)
ONE_ROW = (
    "`{name}` gives one number for each letter. A table has a field for each pair of letters, what "
    "was signed and what the network said."
)
ONE_PLACE = (
    "`{name}` gives the place of the largest loss alone. Those of the three largest are asked for."
)
FROM_SECOND = (
    "`{name}` begins with the second largest loss. Places count from 0, and from the end they "
    "count from -1."
)
