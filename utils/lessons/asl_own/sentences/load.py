"""What the checks say of step 1: a photo is turned as its orientation says."""

HALF_TURN = "orientations 1 and 3"
QUARTER_TURNS = "orientations 6 and 8"
OTHER_SIZES = "all four orientations, for photos of another size"
GRAY_PHOTOS = "all four orientations, for photos without colors"
NOT_TURNED = (
    "`{name}` gives each photo back as it was stored. The orientation, a number, says how it must "
    "be turned; and what turns an array makes a new one, which must be given back."
)
WRONG_WAY = (
    "`{name}` turns quarters the wrong way round. `np.rot90` turns counterclockwise unless the "
    "number of quarters is negative; compare that with what each orientation says."
)
ONE_WAY = (
    "`{name}` turns orientations 6 and 8 in the same direction. The camera was held on one side "
    "for the one, and on the other side for the other."
)
ORIENTATION_AS_COUNT = (
    "`{name}` takes the orientation for the number of quarter turns. It is only a sign for one of "
    "four ways to hold the camera; look up in the table what each means."
)
SAME_TURN = (
    "`{name}` does the same for every orientation but 1. Three of the four ask for three different "
    "turns."
)
ALWAYS_TURNED = "`{name}` turns every photo, also one with orientation 1, which is upright already."
NO_HALF_TURN = (
    "`{name}` leaves a photo with orientation 3 as it is, and that one stands on its head."
)
NO_QUARTER_TURN = "`{name}` leaves photos with orientations 6 and 8 lying on their side."
ONE_MISSING = "`{name}` turns one of the orientations 6 and 8, and leaves the other as it is."
FLIPPED = (
    "For orientation 3 `{name}` gives a mirror image, in which a right hand is a left one. Half a "
    "turn swaps up and down, and left and right as well."
)
AXES_SWAPPED = (
    "`{name}` swaps rows and columns. That is a mirror image of a quarter turn, and makes a left "
    "hand of a right one."
)
RESHAPED = (
    "`{name}` only breaks the same pixels into rows of another length (`reshape`), and the picture "
    "falls apart. A turn moves each pixel to its new place."
)
NOTHING_CHANGED = "That is where the thumb was stored. The orientation asks for a turn."
MIRRORED = (
    "Swapping row and column makes a mirror image, in which the thumb is at the other side. Turn a "
    "sheet of paper to see it."
)
COUNTED_FROM_ONE = "Almost: NumPy counts from 0, so the last column has a number one less."
COUNTERCLOCKWISE = "That is where the thumb goes when the photo is turned counterclockwise."
HALF_TURNED = "That is where half a turn would bring it. A quarter is less."
ROW_AND_COLUMN = "Write the row of the pixel before its column."
OTHER_SIDE = "The row is right. How many columns does the photo have once it stands upright?"
SORTED = (
    "`{name}` sorts the pixels, and the picture is gone. A turn moves each pixel to its new place."
)
ALWAYS_TRUE = (
    "`{name}` turns orientations 1, 6 and 8 all alike. After `orientation == 6 or 8` the 8 stands "
    "alone, which counts as true whatever the orientation is. Write `orientation in (6, 8)`, or a "
    "comparison on each side of `or`; and 6 and 8 ask for different turns."
)
SHAPE_ALONE = "`{name}` gives the shape of the turned photo. Give its pixels."
IN_ITS_FRAME = (
    "`{name}` turns the photo within its old height and width, so what sticks out is cut off. A "
    "quarter turn exchanges the two; `np.rot90` does, and in Pillow `transpose` and `expand=True`."
)
ROW_STAYS = "The new row does not come from the old row. Which side of the photo is above now?"
ROW_FROM_BELOW = (
    "The row is counted from the wrong end. Turned clockwise, the old left side is above; turn a "
    "sheet of paper to see it."
)
TOO_FAR_RIGHT = "The photo that stands has 3000 columns, so no column has a number that large."
COMPUTED_TURN = (
    "`{name}` computes the number of quarter turns from the orientation. The orientations are "
    "names for four ways to hold the camera, so each must be looked up in the table."
)
WHY = (
    "Turned clockwise, the old column is the new row, a fifth of 4000. The old rows now run from "
    "right to left, so row 750 becomes the column 2999 - 750."
)
DEGREES = "`{name}` counts in degrees. `np.rot90` counts quarter turns."
LAST_ELSE = (
    "`{name}` turns orientations 1 and 3 like one of the others. An `else` belongs to the `if` "
    "right above it alone; with `elif`, all of them are one question."
)
THEN_MIRRORED = (
    "`{name}` turns as it should and then mirrors the photo, so a right hand becomes a left one."
)
UPRIGHT_TURNED = (
    "`{name}` turns photos with orientation 1 as well, and these are upright already. Look at how "
    "they get there: through an `else`, or past an `or` with a bare number behind it."
)
OTHER_AXES = (
    "`{name}` turns in the wrong axes, and one of them holds the colors. Rows and columns are the "
    "axes 0 and 1, which `np.rot90` takes by itself."
)
COLORS_REVERSED = (
    "For orientation 3 `{name}` reverses the colors of each pixel, too, so red and blue change "
    "places. `np.flip` takes every axis unless it is told which."
)
COLORS_FIRST = (
    "`{name}` reverses the order of all axes, as `.T` does, so the colors come first. Only rows "
    "and columns change places; the colors stay the last axis."
)
SCALED = "`{name}` divides by 255 as well. That comes in step 5; here the colors stay 0 to 255."
FIFTH_OF_ROWS = (
    "The thumb is a fifth of the way across, and across are the columns. How many has the photo as "
    "it is stored?"
)
ROW_ONE_OFF = (
    "The row is off by one. A fifth of the way across is a fifth of the columns, with nothing "
    "added and nothing taken away."
)
