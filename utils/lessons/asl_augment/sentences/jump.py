"""What the checks say of step 1: the accuracy that jumps."""

JUMP = "`jump(accuracies, last)` gives how far the last accuracies lie apart"
DRAWN = "`jump` does so for accuracies that were drawn by lot"
ALL_EPOCHS = (
    "`{name}` looks at all epochs. At the start every network learns fast, and that is no jump; "
    "take the last ones alone."
)
FIRST_EPOCHS = "`{name}` looks at the first epochs. Places from the end are negative in Python."
SIGN = "`{name}` gives a number below 0. Take the lowest away from the highest."
ENDS = (
    "`{name}` compares the two ends of the stretch. Between them the curve may go much further up "
    "and down."
)
DEVIATION = (
    "`{name}` gives the standard deviation. What is asked for is the highest minus the lowest."
)
HIGHEST = "`{name}` gives the highest. How far is it from there to the lowest?"
MEAN = "`{name}` gives the mean, which hides how far the numbers lie apart."
READ = "`read`, three readings of the log"
FROM_0 = "Epochs count from 1, places in a list from 0."
BEFORE_THE_FALL = "The second is the epoch before the fall. Give the one after which it is low."
SHARE = "The third is a share, and a number of images is asked for. Of how many is it a share?"
LOST_IS_POSITIVE = "The size of the third is right. How many images were lost, as a plain number?"
LAST_FALL = "The curve falls at the end, too. Look for the deepest fall from one epoch to the next."
TRAINING_IMAGES = "The accuracy is that of the validation images, which are fewer."
JUMP_IS_NO_GAP = (
    "Overfitting is the gap between two curves. What does a single curve that goes up and down "
    "say of a gap?"
)
BEST_OF_MANY = (
    "Of twenty throws of a die one reports the best. Is that what one may expect of the next throw?"
)
WHY = (
    "A jump lies between two epochs, and overfitting between two curves. So deep a fall is no "
    "accident of the images that were measured, and the training loss of that epoch, .0041, shows "
    "nothing of it. The best of twenty numbers is partly the luckiest."
)
STEPS = (
    "`{name}` gives the largest step from one epoch to the next. The highest and the lowest may "
    "lie further apart."
)
FROM_LAST = (
    "`{name}` takes the epochs from place `last` on. The last ones are those from `-last` on."
)
ALWAYS_FIVE = "`{name}` always takes five epochs. How many there are, `last` says."
ONE_TOO_MANY = "`{name}` takes one epoch too many."
ABOVE_MEAN = "`{name}` takes the mean away from the highest. Take the lowest away."
SORTED = (
    "`{name}` sorts all accuracies and takes the best ones. The last are those of the last epochs."
)
LAST_MISSING = "`{name}` leaves the last epoch out. A slice ends before the place behind its colon."
TO_THE_LAST = "`{name}` takes the last accuracy away from the highest. Take the lowest away."
BOTH_ENDS = "`{name}` gives the highest and the lowest. The distance between them is asked for."
RATIO = "`{name}` divides the highest by the lowest. A distance is a difference."
WAY = "`{name}` adds up all steps. Only the highest and the lowest count."
ALL_STEPS = "`{name}` gives the steps from epoch to epoch. One number is asked for."
READ_VALUES = "Those are accuracies. The first two are the numbers of epochs."
FROM_THE_BEST = "The third is the distance from the best epoch. Compare with the epoch before."
ALL_WRONG = "The third is all that were wrong in that epoch. How many of them were right before?"
BELOW_MEAN = "`{name}` takes the lowest away from the mean. Take it away from the highest."
HIGHEST_OF_ALL = "`{name}` looks for the highest among all epochs. It is that of the last ones."
LOWEST_OF_ALL = "`{name}` looks for the lowest among all epochs. It is that of the last ones."
ONE_TOO_FEW = "`{name}` takes one epoch too few. The last three of a list are those from `-3` on."
PLACES_APART = (
    "`{name}` gives how many epochs lie between the two. Take one accuracy from the other."
)
LARGEST_RISE = (
    "At the second the curve rises most. Look for the epoch that lies deepest below the one before."
)
