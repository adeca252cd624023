"""What the checks say of step 2: two parts, and rows that stand in both."""

SPLIT = "`split` puts the first rows into one part, the others into the second, labels with them"
SPLIT_ELSEWHERE = "`split` on rows of another length, and at the ends"
LEAKED = "`leaked` counts the test rows that stand in the training set"
LEAKED_ELSEWHERE = "`leaked` on fractions, and where nothing leaks"
OTHER_ORDER = (
    "`{name}` gives both rows and labels of the first part, then those of the second. The order "
    "asked for is the rows of both parts, then the labels of both."
)
PAIRS = "`{name}` gives two pairs. Give four things one after the other, without inner brackets."
ALL_IN_TEST = (
    "`{name}` puts all rows into the second part, those of the first among them. The test would "
    "ask for what was learned."
)
ALL_IN_TRAINING = (
    "`{name}` puts all rows into the first part, those of the second among them. The test would "
    "ask for what was learned."
)
ONE_IN_BOTH = (
    "One row stands in both parts that `{name}` gives. Where the first part ends, the second "
    "begins. A slice leaves its end out."
)
ONE_LOST = (
    "Between the two parts that `{name}` gives, one row is lost. A slice leaves its end out, so "
    "the second part begins where the first one ends."
)
LAST_LOST = "`{name}` loses the last row. A slice without an end goes to the last one."
PARTS_SWAPPED = "`{name}` gives the second part first. The first `count` rows are to train on."
LABELS_SWAPPED = (
    "The rows that `{name}` gives are right, and the labels of the two parts are exchanged. Each "
    "row would be taught the label of another."
)
FROM_THE_END = "`{name}` takes the last `count` rows to train on. The first are asked for."
COUNT_IN_TEST = "`{name}` puts `count` rows into the second part. That many belong in the first."
FIXED = "`{name}` always cuts at row 1347. Cut at `count`, whatever it is."
IN_BOTH = (
    "Some rows stand in both parts that `split` gives. Cut once, in one place: what is not in the "
    "first part is the second."
)
NOT_MATCHED = (
    "`split` changed the order of the rows and not that of the labels, so images and labels no "
    "longer belong together. Here the order stays as it is."
)
SHUFFLED = (
    "`split` shuffles the rows. Here they stay in the order of the file, for the reason that "
    "stands below the task. Take slices, or say `shuffle=False`."
)
TRAINING_COUNTED = (
    "`{name}` counts the training rows that stand in the test set. The other way round is asked "
    "for, and a row may stand in the training set twice."
)
PAIRS_COUNTED = (
    "`{name}` counts pairs. A test row that stands in the training set twice counts once, since "
    "it is one question in the test."
)
KINDS_COUNTED = (
    "`{name}` counts equal rows of the test set only once. Each of them is a question in the test, "
    "so each counts."
)
SAME_PLACE = "`{name}` compares rows at the same place only. A copy may stand anywhere."
NUMBERS_COUNTED = "`{name}` counts single numbers that occur somewhere. Whole rows are to be found."
NUMBERS_COMPARED = (
    "`{name}` asks whether each number of a row occurs anywhere in the training set. All numbers "
    "of a row must stand together, in one row and in order."
)
ANY_PIXEL = (
    "To `{name}`, two rows are the same when one of their numbers is. All of them must be the same."
)
ONLY_WHETHER = "`{name}` tells only whether there is a copy. How many is asked for."
SHARE = "`{name}` gives a share. How many rows is asked for."
OTHERS_COUNTED = "`{name}` counts the rows of the test set alone. The copies are asked for."
ACCURACY = "Your accuracy"
COPIES_FORGOTTEN = "That is the accuracy on new images alone. The copies are in the test as well."
NOT_WEIGHED = (
    "That is the middle between the two accuracies. There are more new images than copies, and "
    "each image counts the same."
)
ONLY_COPIES = "That counts the copies. Some of the others are read right, too."
ONLY_OTHERS = "That leaves out the copies, which are read right and counted as well."
NOT_A_SHARE = "That is how many images are read right. The accuracy is their share of all 450."
PERCENT = "Write the share as a number from 0 to 1, without percent."
NOT_THE_ACCURACY = (
    "{found} is not the accuracy. Count how many images of each kind are read right, add, and "
    "divide by all."
)
SHARE_CUT = "`{name}` cuts off a share of the rows. Cut at `count`, whatever it is."
LABELS_TWICE = (
    "`{name}` gives the labels of the first part twice. The second part has labels of its own."
)
EVERY_SECOND = (
    "`{name}` puts every second row into the second part. The first `count` rows belong together."
)
COLUMNS_CUT = "`{name}` cuts through the columns, so each image is torn in two. Cut between rows."
SUMS_COMPARED = (
    "`{name}` compares the sums of rows. Quite different rows may have the same sum, so compare "
    "all numbers."
)
SIZES_COMPARED = (
    "`{name}` takes one number of rows from the other. That tells nothing of what stands in them."
)
WHY = (
    "All 150 copies are read, and 80 in 100 of the other 300, so 390 of 450. The copies lift .80 "
    "to .87, and the network has learned nothing for it."
)
FIRST_PIXELS = "`{name}` compares the first numbers of the rows alone. Compare whole rows."
ALL_DOUBLES = (
    "`{name}` counts each row that stands anywhere twice, also within one set. Count the test rows "
    "that stand in the training set."
)
COPIES_TAKEN_OFF = (
    "The copies are read right, so they raise the accuracy. Count how many of each kind are read "
    "right."
)
AS_MANY = "`{name}` takes at most as many rows to test on as to train on. Take all the others."
ALL_FIRST = (
    "`{name}` puts all rows into the first part, and none is left for the test. `count` is a "
    "number of rows, and no share of them."
)
ORDER_LOST = (
    "To `{name}`, two rows are the same when they have the same numbers in any order. Each number "
    "has its place."
)
SHARES_EXCHANGED = (
    "You gave the copies the accuracy of the new images, and the new images that of the copies. "
    "Which of the two does the network know by heart?"
)
