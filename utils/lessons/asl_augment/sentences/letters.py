"""What the checks say of step 2: which changes keep a letter."""

MIRROR = "`mirror(image)` gives the image as a mirror shows it"
DRAWN = "`mirror` does so for images of other sizes"
UPSIDE_DOWN = "`{name}` swaps above and below. A mirror swaps left and right, the columns."
TURNED = "`{name}` swaps left and right, and above and below as well. That turns the image round."
TRANSPOSED = "`{name}` makes rows of the columns. Keep the rows, and reverse each of them."
QUARTER = "`{name}` turns the image by a quarter. Keep the rows, and reverse each of them."
NEGATIVE = "`{name}` makes black of white. A mirror leaves the light as it is."
UNCHANGED = "`{name}` gives the image as it is."
CHANGES = "`kept`, what each of the changes makes of the letter"
MIRRORED_KEPT = (
    "Look at C again. Whose hand would that be? The images of this data set show right hands."
)
MIRRORED_NONE = (
    "Look at C again. A left-handed signer spells with the other hand, and what would that look "
    "like?"
)
UPSIDE_DOWN_KEPT = "Look at D again. Nobody holds a hand like that to spell a letter."
QUARTER_KEPT = "Look at E again. The direction in which a hand points is a part of the letter."
SHUFFLED_KEPT = "Look at H again. Could you read it?"
SMALL_MOVES = "Look at A and B again. Nobody holds a hand in the same place twice."
SIZE_AND_LIGHT = "Look at F and G again. The hand itself is as it was."
VALIDATION_STAYS = (
    "The validation images stand for the hands that the network will meet. What would a number "
    "mean that was measured on changed ones?"
)
NO_NEW_HANDS = "Every image that augmentation makes shows a hand that was there before."
WHY = (
    "Copies are for training. The validation images stand for what will come, so they stay as "
    "they are. A mirror makes left hands of right ones, which helps where both are read, and no "
    "change makes a hand that was not photographed."
)
SORTED = "`{name}` sorts the pixels of each row. A mirror keeps them, in the reverse order."
ROLLED = "`{name}` exchanges the halves of the image, and mirrors neither. Reverse each row."
ONE_COLON = (
    "`{name}` cuts the image. With one colon a number is an end, and with two it is a step, as in "
    "`row[::-1]`."
)
MINUS = "`{name}` gives every pixel a minus. A mirror leaves the light as it is."
OVERWRITTEN = (
    "`{name}` reads columns that it has written over before. Read from the image that came, and "
    "write into another one."
)
HALF_MIRRORED = (
    "`{name}` puts half of the image and its mirror side by side. The whole image is mirrored, so "
    "what was on the left is on the right, and the other way round."
)
FIRST_STAYS = (
    "`{name}` leaves the first column where it is. A loop that counts columns from 0 ends up at "
    "`-0`, which is 0; the last column is `-1`."
)
