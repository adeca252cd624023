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
HALVES = (
    "`{name}` takes half a side to both sides of the middle. Where the side is odd, two halves are "
    "one pixel too few; count from the first row and column, and take a whole side from there."
)
SIZES_EXCHANGED = (
    "`{name}` takes the height for the width. `shape` gives the height first, which is the number "
    "of rows, and a slice cuts the rows first, too."
)
WIDE_ALONE = "`{name}` cuts wide photos only. High ones come back whole, and are no squares."
HIGH_ALONE = "`{name}` cuts high photos only. Wide ones come back whole, and are no squares."
WITHOUT_BRACKETS = (
    "`{name}` halves the side and not what is too much, since `//` comes before `-`. Put brackets "
    "around the difference."
)
END_FOR_LENGTH = (
    "`{name}` writes the length of the square behind the colon. There stands the place where a "
    "slice ends, which is where it begins and the length more."
)
SAME_PLACE = (
    "`{name}` begins at the same row as column. A photo has too many rows or too many columns, so "
    "the square begins at 0 in one of the two directions."
)
ROWS_TWICE = (
    "`{name}` cuts the rows twice, since square brackets that follow others look at rows again. "
    "Rows and columns stand in the same brackets, with a comma between them."
)
KEEPS_OBLONG = (
    "Of a photo of the shape {shape}, `{name}` keeps rows {first} to {last} and columns {left} to "
    "{right}. Those are not as many rows as columns, so it is no square."
)
KEEPS_SMALL = (
    "Of a photo of the shape {shape}, `{name}` keeps rows {first} to {last} and columns {left} to "
    "{right}. A larger square has room there."
)
KEEPS_ASIDE = (
    "Of a photo of the shape {shape}, `{name}` keeps rows {first} to {last} and columns {left} to "
    "{right}. That square is not in the middle: as much must go on the one side as on the other."
)
CHANGED = (
    "`{name}` gives a square of the right size whose pixels are not those in the middle of the "
    "photo. They were computed anew or mixed, as when a photo is resized. Only cut."
)
FROM_ZERO = "One off: rows and columns are counted from 0, and those that are cut off come first."
ALL_OF_THE_HAND = "That is how many columns the hand covers. Some of them stay."
LOST_OF_ALL = "That is what the photo loses. The hand does not lie in all of it."
BEFORE_THE_HAND = "In the first 280 columns there is no hand yet. Its own columns are asked for."
WHY = (
    "Of 4000 columns 1000 are too many, 500 on each side. The columns 280 to 499 of the hand lie "
    "before the square, and these are 220."
)
ONE_TOO_LONG = (
    "`{name}` takes one row or one column too many. A slice ends before the place behind its "
    "colon, so the place where it begins and the whole length are enough."
)
FIXED_SIDE = (
    "`{name}` cuts out 28 rows and columns, whatever the size of the photo. The largest square "
    "that fits into it is asked for; it becomes small in the next step."
)
FIXED_PLACE = (
    "`{name}` cuts all photos at the same place, where the square of this notebook's photo lies. "
    "Compute the place inside the function, from the shape of the photo that it is given."
)
