"""What the checks say of step 3: the square in the middle."""

WIDE = "photos that are wider than high"
HIGH = "photos that are higher than wide"
BOTH = "narrow photos of both kinds"
ODD = "photos that cannot lose the same on both sides, and a square"
UNCHANGED = "`{name}` gives the whole photo back. Cut it down to a square."
AT_FIRST = (
    "`{name}` gives a square of the right size, but the first rows and columns. The hand is in the "
    "middle, so what is too much goes in equal parts on both sides."
)
AT_LAST = (
    "`{name}` gives a square of the right size, but the last rows and columns. The hand is in the "
    "middle, so what is too much goes in equal parts on both sides."
)
ONE_DIRECTION = (
    "`{name}` takes the middle in one direction only. A photo may be too wide or too high; both "
    "need their own first place."
)
PADDED = (
    "`{name}` makes a square by adding black at the sides. The network has never met such bars; "
    "cut off what is too much."
)
SQUEEZED = (
    "`{name}` squeezes the photo into a square, and the hand with it, so that it is too thin or "
    "too thick. Cut, and keep the shape of the hand."
)
TRANSPOSED = "`{name}` swaps rows and columns, and the hand lies on its side."
TOO_SMALL = "`{name}` gives a square that is smaller than it could be. Its side is the shorter one."
SCALED = "`{name}` changes the grays as well. Here they stay as they are, 0 to 255."
ONE_SIDE_CUT = (
    "`{name}` cuts in one direction only, whichever is longer, so one kind of photo is no square."
)
RESIZED = (
    "`{name}` breaks the pixels into rows of another length, and the picture falls apart. A slice "
    "of rows and columns keeps neighbors together."
)
HAND_WHOLE = "The first column is right. Part of the hand lies left of it; how many columns?"
ALL_AT_LEFT = "Here all that is too much goes at the left. Half of it goes at the right."
NOTHING_AT_LEFT = "Here all that is too much goes at the right. Half of it goes at the left."
ONE_TOO_FEW = "Almost: count both the first and the last column that are lost."
ONE_TOO_MANY = "Almost: the first column of the square is not lost."
WHAT_STAYS = "That many columns of the hand stay. The question asks for those that go."
SIDE_FOR_PLACE = "The first of your numbers is how long the square is, not where it begins."
BOUNDS = "`{name}` tells where the square lies. Give the square itself, cut out with a slice."
NEGATIVE_ENDS = (
    "`{name}` ends its slices at a place counted from the end. Where nothing is to be cut off, "
    "that place is `-0`, which is the beginning, and the slice is empty."
)
WHY = (
    "Of 4000 columns 1000 are too many, 500 on each side. The columns 280 to 499 of the hand lie "
    "before the square, and these are 220."
)
