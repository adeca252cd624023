"""What the checks say of step 6: three seeds and their spread."""

SUMMARY = "`summary(runs)` gives the mean and the spread"
SUMMARY_DRAWN = "`summary` does so for runs that were drawn by lot"
SUMMARY_SWAPPED = "`{name}` gives the two the other way round. First the mean, then the spread."
DEVIATION = (
    "`{name}` gives the standard deviation. The spread is the highest minus the lowest here."
)
BEST_FOR_MEAN = "`{name}` gives the best run in place of the mean."
SUM_FOR_MEAN = "`{name}` gives the sum in place of the mean. How many runs are there?"
MEDIAN = "`{name}` gives the run in the middle in place of the mean."
NEGATIVE_SPREAD = "`{name}` gives a spread below 0. Take the lowest away from the highest."
ENDS = "`{name}` compares the first run with the last. The runs stand in no order."
MEAN_ALONE = "`{name}` gives the mean alone. Give two numbers, with a comma between them."
VERDICT = "`verdict(a, b)` tells whether one is better in all runs"
VERDICT_DRAWN = "`verdict` does so for runs that were drawn by lot"
MEANS_ONLY = (
    "`{name}` compares the means. With other seeds the order of two means may be another one; "
    "compare the worst run of one with the best of the other."
)
BEST_ONLY = "`{name}` compares the best runs. The best of three is partly luck."
FIRST_ONLY = "`{name}` compares the first runs alone. What do the others say?"
SIGN = "`{name}` has the sign the wrong way round. 1 means that `a` is better."
ONE_SIDE = "`{name}` never says -1, which is for runs of `b` that all lie above those of `a`."
UNMOVED = "Look at the first column again, where nothing is moved, and at all six numbers."
OVERLAP = "Look at the second column again. Is the worst run of one above the best of the other?"
FAR = "Look at the columns for 2 and 4 pixels again."
WHY = (
    "Not moved, the worst of `plain`, 0.846, lies above the best of `augmented`, 0.811. Moved by "
    "1 pixel, the two groups overlap. From 2 pixels on, the worst of `augmented` lies above the "
    "best of `plain`."
)
WORST_ONLY = (
    "`{name}` compares the worst runs of both. All runs of one must lie above all of the other."
)
SPREAD_ALONE = "`{name}` gives the spread alone. Give two numbers, with a comma between them."
BOTH_ENDS = "`{name}` gives the worst and the best run. Give the mean, and how far apart these are."
ALWAYS_THREE = "`{name}` always divides by 3. Divide by how many runs there are."
MIDDLE_OF_ENDS = "`{name}` takes the middle of the best and the worst run. The mean is over all."
MEAN_TWICE = "`{name}` gives the mean twice. The second is how far best and worst lie apart."
BEST_AGAINST_WORST = (
    "`{name}` compares the best run of one with the worst of the other. The worst of one must lie "
    "above the best of the other."
)
BY_PLACE = (
    "`{name}` compares runs in pairs, the first with the first. Every run of one must lie above "
    "every run of the other."
)
DIFFERENCE = "`{name}` gives the difference of the means. Give 1, -1 or 0."
VARIANCE = "`{name}` gives the variance. The spread is the highest minus the lowest here."
ONE_RUN_LESS = (
    "`{name}` divides the sum by one less than there are runs. The mean takes all of them."
)
ONE_RUN_MORE = "`{name}` divides the sum by one more than there are runs."
FROM_THE_MEAN = (
    "`{name}` gives how far one run lies from the mean. Take the lowest from the highest."
)
HALF_THE_SPREAD = "`{name}` gives half the spread. It is the whole distance from worst to best."
TIES = (
    "`{name}` takes a worst run that is as good as the best of the other for a better one. It must "
    "lie above it."
)
OTHER_SIDE = "`{name}` never says 1, which is for runs of `a` that all lie above those of `b`."
DIFFERENCE_OF_RUNS = (
    "`{name}` gives the difference of two runs. Give 1, -1 or 0, whichever that difference tells."
)
COUNTED_PAIRS = "`{name}` counts pairs of runs. Give 1, -1 or 0."
MOST_PAIRS = (
    "`{name}` lets most of the pairs decide. All runs of one must lie above all of the other."
)
BY_SPREAD = (
    "`{name}` compares the distance of the means with the spreads. The rule compares the worst run "
    "of one with the best of the other."
)
