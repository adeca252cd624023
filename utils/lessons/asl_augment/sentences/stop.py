"""What the checks say of step 5: when a training ends."""

EPOCHS = "`epochs`, kept and last epoch with a patience of 3, then of 1"
FROM_0_BY_HAND = "Epochs count from 1."
AFTER_THE_END = (
    "The lowest loss of all comes after the training has ended, so nobody has seen it. Go through "
    "the losses one by one."
)
LATE_BY_HAND = "It ends one epoch earlier. Count the epochs since the lowest loss."
EARLY_BY_HAND = "It ends one epoch later. Count the epochs since the lowest loss."
PAIRS_SWAPPED = "Each pair is the other way round. First the epoch that is kept."
ENDS = "`ends(losses, patience)` gives the epoch that is kept and the last one"
DRAWN = "`ends` does so for losses that were drawn by lot"
FROM_0 = "`{name}` counts epochs from 0. They count from 1."
SWAPPED = "`{name}` gives the two the other way round. First the epoch that is kept."
ONE_LATER = "`{name}` waits one epoch longer than its patience."
ONE_EARLIER = "`{name}` waits one epoch less than its patience."
AGAINST_THE_LAST = (
    "`{name}` compares each loss with the one before it. What counts is whether it is lower than "
    "all before."
)
SEES_THE_FUTURE = (
    "`{name}` keeps the lowest loss of the whole list, even where it comes after the end of the "
    "training."
)
NEVER_ENDS = "`{name}` goes through all epochs, whatever its patience."
CHOSEN_BY_IT = "The epoch was chosen because its number on these images is good. What does that do?"
TRAINING_FALLS_ON = "The training loss goes on falling while a network learns by heart."
WHY = (
    "Whoever waits longer has seen all that the others saw, so the lowest loss can only become "
    "lower. Its weights were kept on the way. And a number by which one has chosen looks better "
    "than it is."
)
TIES = "`{name}` counts a loss that is just as low as the lowest as a better one. It must be lower."
LOSSES = "`{name}` gives losses. The numbers of their epochs are asked for."
LAST_KEPT = "`{name}` keeps the last epoch. The one with the lowest loss is kept."
PATIENCE_AS_END = (
    "`{name}` ends after as many epochs as the patience says. Patience counts the epochs since the "
    "lowest loss."
)
HIGHEST = "`{name}` looks for the highest loss. The smaller a loss, the better."
WAITS_IN_ALL = (
    "`{name}` counts all epochs without a lower loss. With each lower loss the waiting begins anew."
)
ALWAYS_THREE = "`{name}` always has a patience of 3. How long it waits, `patience` says."
LOSS_AND_EPOCH = "`{name}` gives a loss in place of the epoch that is kept."
HOW_LONG = "`{name}` gives how long it waited. The number of the last epoch is asked for."
LAST_FROM_0 = "`{name}` counts the last epoch from 0. Both count from 1."
FIRST_RISE = (
    "`{name}` keeps the epoch before the first rise. A lower loss may follow while it waits."
)
KEPT_AND_LAST = "The last epoch lies behind the one that is kept, by as many as the patience says."
KEPT_TWICE = (
    "With a patience of 1 the training ends earlier, so the lowest loss of the first training was "
    "not seen."
)
AGAINST_THE_FIRST = (
    "`{name}` compares each loss with the first. What counts is whether it is lower than all "
    "before."
)
ENDS_AT_FIRST_RISE = "`{name}` ends at the first rise. How long it waits, `patience` says."
ASKED_BEFORE = (
    "`{name}` asks whether to end before it looks at the loss of the epoch. That loss may be a "
    "lower one; look at it first."
)
LAST_OF_THE_LIST = (
    "`{name}` gives the length of the list as the last epoch, even where the patience runs out "
    "before."
)
PAST_THE_END = (
    "`{name}` gives an end that may lie behind the last loss. Where the patience does not run out, "
    "the training ends with the list."
)
KEPT_BY_COUNTING = (
    "`{name}` finds the kept epoch by counting back from the end. Where the patience does not run "
    "out, that is another one than the lowest."
)
KEPT_FROM_0 = "`{name}` counts the kept epoch from 0. Both count from 1."
LAST_LEFT_OUT = "`{name}` leaves the last loss out. All of them count."
SWAPPED_AT_THE_END = (
    "`{name}` gives the two the other way round where the patience does not run out. First the "
    "epoch that is kept."
)
