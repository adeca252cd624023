"""What the checks say of step 5: reading the curves."""

BEST = "`best_epoch(losses)` finds the epoch with the smallest loss"
DRAWN = "`best_epoch` does so for losses that were drawn by lot"
FROM_0 = "`{name}` gives the place in the list, which counts from 0. Epochs count from 1."
LARGEST = "`{name}` gives the epoch with the largest loss. The smaller a loss, the better."
LOSS_ITSELF = (
    "`{name}` gives the smallest loss. What is asked for is the epoch in which it was reached."
)
LAST = "`{name}` gives the last epoch. The best one often comes before."
FIRST_RISE = (
    "`{name}` stops where the loss rises for the first time. It may fall again, further than "
    "before."
)
READ = "`read`, three readings of the log"
READ_FROM_0 = "Epochs count from 1, as in the first column of the table."
READ_SWAPPED = "The two epochs are swapped. First comes the one by loss, then the one by accuracy."
READ_TRAINING = "That is by the training loss. What counts is the validation set."
READ_SHARE = "The third is a share, and a number of images is asked for. Of how many is it a share?"
READ_SIGN = "The size of the third is right. How many more, or fewer, are right in the last epoch?"
READ_OTHER_SET = "The accuracy is that of the validation set. How many images does it have?"
ONE_TWICE = "A picture is named twice. Each belongs to one of the three sentences."
JUMPS_ARE_NO_OVERFITTING = (
    "In that picture both curves jump, the one of the training images as well. When a network "
    "learns by heart, the training loss goes on falling."
)
WHY = (
    "In C both losses are still falling. In A the validation loss turns upwards while the "
    "training loss falls on. In B even the training loss jumps, since each step is too long."
)
LAST_FALL = "`{name}` compares each loss with the one before it. What counts is the lowest of all."
AGAINST_THE_FIRST = "`{name}` compares each loss with the first. What counts is the lowest of all."
COUNTED = "`{name}` counts losses. What is asked for is the epoch with the lowest."
FROM_THE_END = "`{name}` counts the epochs from the end. The first has the number 1."
READ_THE_VALUES = "Those are values of the curves. The first two are the numbers of epochs."
READ_ALL_RIGHT = "The third is how many are right after the last epoch. How many more are that?"
LAST_LEFT_OUT = "`{name}` leaves the last loss out. All of them count."
FIRST_LEFT_OUT = "`{name}` leaves the first loss out. All of them count."
STARTS_TOO_LOW = (
    "`{name}` begins its search with a number that losses may well lie above. Begin with the first "
    "loss of the list."
)
LOSSES_CUT = (
    "`{name}` rounds the losses, so that different ones become the same. Compare them as they are."
)
STEEPEST = "`{name}` looks where the loss falls most. What counts is where it is lowest."
READ_LAST = "The first is right. The second is the last epoch; look for the largest accuracy."
READ_WORST = (
    "Those are the worst epochs. A loss is best where it is low, an accuracy where it is high."
)
READ_CUT = "The third was cut down to a whole number. Round it to the nearest one."
READ_TRAINED = "The third comes from the accuracy on the training images. Take `val_accuracy`."
READ_LOSSES = "The third comes from losses. How many images are right, the accuracy tells."
READ_BETWEEN = (
    "The third compares the last epoch with another one than that of your first number. Which "
    "epoch is best by the loss?"
)
SECOND_LOWEST = "`{name}` gives the epoch with the second lowest loss."
READ_FROM_BEST = (
    "The third takes the epoch that is best by accuracy. How many more are right after the last "
    "one?"
)
