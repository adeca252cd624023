"""What the checks say of step 3: layers that change images."""

FACTORS = "`factors`, both bounds in the units of Keras"
UNITS_KEPT = "Those are pixels and degrees. Make shares of them, of the side and of a full turn."
OF_ALL_PIXELS = "The first is a share of all pixels. Give it as a share of the side of an image."
SWAPPED = "The two are swapped. First the move, then the turn."
IN_RADIANS = "The turn is in radians. Keras wants a share of a full turn, which has 360 degrees."
HALF_TURN = "The turn is a share of half a turn. A full one has 360 degrees."
IN_HUNDREDS = "The turn is a hundredth of its degrees. A full turn has 360 degrees, not 100."
THREE = "the layers move, turn and enlarge, and nothing else"
FACTOR = "{kind} goes as far as it should"
NOT_A_MODEL = "`augmentation` must be a model of layers; it is {found}."
EMPTY = "`augmentation` has no layer."
FLIP = (
    "`RandomFlip` is among the layers. In step 2 you saw what a mirror makes of a right hand, and "
    "what is left of a letter upside down."
)
MISSING = "There is no `{name}` among the layers."
TOO_MANY = "There are more than the three layers. Each of the three stands there once."
IN_TENTHS = "RandomTranslation moves three tenths of the side. It is 3 pixels of 28."
IN_PERCENT = "RandomZoom enlarges by a hundredth. A tenth is 0.1."
ONE_WAY = "{kind} goes from {low} to {high}. One number alone, such as 0.2, goes both ways."
OTHER_FACTOR = "{kind} goes as far as {found}, which is not what the table asks for."
EFFECT = "they change other images a little in training, and not at all otherwise"
CHANGES_ALWAYS = "The layers change images also when nothing is trained."
OTHER_SHAPE = "What comes out has the shape {found}, another one than what goes in."
CHANGES_NOTHING = "The layers change nothing, not even in training."
VARIANTS = "`variants` holds eight changed copies of the first image"
NO_IMAGES = "`variants` must hold images; it is {found}."
ONE_VARIANT = "`variants` holds one image. Give the layers eight copies of it at once."
VARIANTS_SHAPE = "`variants` has the shape {found}, and eight images of 28 by 28 are wanted."
OUT_OF_RANGE = "`variants` holds numbers that are not fractions from 0 to 1."
NOT_TRAINING = (
    "All eight are as the image was. With `training=False` the layers let everything through; a "
    "training calls them with `True`."
)
ALL_ALIKE = "All eight are alike. Chance draws once for each image, so give eight copies."
OTHER_IMAGES = "`variants` are no copies of the first image. Repeat `images[:1]` eight times."
NOT_IN_PREDICTION = (
    "How does `predict` call a model? With `training=False` the layers let everything through."
)
NOTHING_TO_LEARN = "What would such a layer learn? Its bounds are given, and the rest is chance."
WHY = (
    "The layers draw anew for each image and each epoch, in training only, and there is nothing "
    "in them to learn. So the training accuracy is measured on harder images than the validation "
    "accuracy."
)
BOTH_WAYS = "Each is twice as large as it should be. A factor goes both ways by itself."
OTHER_SIDE = "The move is divided by another number than the width of an image."
OTHER_TURN = "The turn is divided by another number than the degrees of a full turn."
OTHER_NUMBER = "`variants` has the shape {found}. Of the first image eight copies are wanted."
REPEATED_INSIDE = (
    "`variants` has the shape {found}: the pixels were repeated inside the image. Take "
    "`images[:1]`, which keeps all four axes, and repeat along `axis=0`."
)
OTHER_AXES = (
    "`variants` has the shape {found}: the numbers are as many as they should be, and the axes are "
    "not. Four are wanted: images, height, width, channel."
)
ONE_UNCHANGED = (
    "One of the eight is as the image was. Chance changes each of them; let the layers make all."
)
TOO_FAR = (
    "Some of the eight go further than the bounds of the layers. Call `augmentation` once, with "
    "copies that nothing has changed before."
)
NOT_MOVED = "None of the eight was moved. Call the whole `augmentation`, with all three layers."
NOT_TURNED = "None of the eight was turned. Call the whole `augmentation`, with all three layers."
NOT_ENLARGED = (
    "None of the eight was made larger or smaller. Call the whole `augmentation`, with all three "
    "layers."
)
LIGHTER = (
    "`variants` holds lighter pixels than the image has. Layers that move, turn and enlarge make "
    "none; let them make the copies."
)
