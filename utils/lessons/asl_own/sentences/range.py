"""What the checks say of step 5: fractions on a light background."""

LIGHT = "hands before a light background"
DARK = "a hand before a dark background, and one before a light background"
LARGE = "large hands, which are darker or brighter than their background"
BOTH_DARK = "a dark hand before a dark background, and a light one before a light background"
UNCHANGED = "`{name}` gives grays from 0 to 255 back, and the network was trained on 0 to 1."
NOT_DIVIDED = "`{name}` looks at the background, but its numbers still go up to 255 and not to 1."
NEVER_INVERTED = (
    "`{name}` makes fractions, and leaves a dark background dark. Such an image becomes its "
    "negative. If your function asks for that, are they fractions that it compares with 0.5, and "
    "is the negative what it gives back?"
)
ALWAYS_INVERTED = (
    "`{name}` makes a negative of every image, even where the background is light already."
)
OTHER_WAY = (
    "`{name}` makes a negative of just the wrong images. Those before a light background stay as "
    "they are."
)
INVERTED_FIRST = (
    "`{name}` subtracts grays of 0 to 255 from 1, which gives numbers below 0. Divide first."
)
INVERTED_LAST = "`{name}` subtracts fractions from 255. White is 1 among fractions."
HALF_DIVIDED = "`{name}` does not divide by 255 where it makes a negative."
NEGATIVE = "`{name}` only turns the sign round. In a negative, black becomes 1 and white becomes 0."
TWICE = "`{name}` divides by 255 twice."
WHOLE = "`{name}` keeps 0 and 1 only, and drops all shades between them. Divide with a single `/`."
WHOLE_IMAGE = (
    "`{name}` asks how dark the whole image is, and a large hand decides that. Ask the border, "
    "where there is mostly background."
)
HAND_DECIDES = (
    "`{name}` asks how bright the hand in the middle is. Skin and light differ from person to "
    "person; ask the border."
)
STRETCHED = (
    "`{name}` stretches each image from its own darkest to its own brightest pixel. A gray then "
    "means something else in each image. Divide by 255, as for the training images."
)
FROM_MINUS_ONE = "`{name}` gives numbers from -1 to 1, and the network was trained on 0 to 1."
NOT_INVERTED = (
    "These are the fractions, or the two in the other order. The background is dark, so one more "
    "thing happens."
)
STILL_GRAY = "These are negatives as grays. They must become fractions as well."
ONE_MINUS_GRAY = "Divide before you subtract from 1."
BOTH_INVERTED = "The thumb is right. In a negative the border changes, too."
THRESHOLD = (
    "`{name}` keeps black and white only. The shades between them carry the fingers; divide by 255."
)
BY_LARGEST = (
    "`{name}` divides by the largest gray of the image itself. A gray then means something else in "
    "each image. Divide by 255."
)
EACH_PIXEL = (
    "`{name}` decides for each pixel by itself. The background decides, once for the whole image."
)
LIT = "images with a lamp or a shadow at the border"
ONE_CORNER = (
    "`{name}` asks a single pixel. A lamp or a shadow in that corner decides then; ask the whole "
    "border."
)
ONE_SIDE = (
    "`{name}` asks a part of the border only, and there may be a lamp or a shadow just there. Ask "
    "all four sides."
)
MEAN_OF_BORDER = (
    "`{name}` takes the mean of the border, so a few very bright or very dark pixels outweigh the "
    "others. The median tells what most are like."
)
EXTREME_OF_BORDER = (
    "`{name}` asks the darkest or the brightest pixel of the border. The median tells what most "
    "are like."
)
RECIPROCAL = (
    "`{name}` divides 1 by the fractions, which go beyond 1 then. In a negative, black becomes 1 "
    "and white becomes 0, so subtract from 1."
)
STILL_ABOVE_ONE = "Fractions are asked for, and none of them is larger than 1."
BELOW_ZERO = "Fractions are asked for, and none of them is below 0."
DIFFERENT_GRAYS = "The two grays are different, and stay different in a negative."
BORDER_TAKEN_AWAY = (
    "`{name}` takes the median or the mean of the border away from each pixel. The border only "
    "decides whether the image becomes its negative."
)
DARK_ALONE = (
    "`{name}` turns the dark pixels and leaves the light ones, so both become light. In a negative "
    "every pixel changes."
)
WHY = (
    "As fractions they are 0.8 and 0.2. The border is dark, since 0.2 is below 0.5, so both are "
    "taken away from 1."
)
INNER_BORDER = (
    "`{name}` asks the pixels one place inside the border. The border is the outermost row or "
    "column of each side; places are counted from 0."
)
SIDE_BY_SIDE = (
    "`{name}` asks each side by itself, and one side decides. Put the pixels of all four together, "
    "and take one median."
)
CORNERS = (
    "`{name}` asks the four corners only. A lamp or a shadow there decides then; ask the whole "
    "border."
)
BY_256 = "`{name}` divides by 256. There are so many grays, and the largest of them is 255."
BORDER_ALONE = (
    "`{name}` makes a negative of the border only. The border decides, and the whole image changes."
)
FLIPPED = (
    "`{name}` turns a dark image round in place of its grays. In a negative each pixel stays where "
    "it is, and black and white change places."
)
