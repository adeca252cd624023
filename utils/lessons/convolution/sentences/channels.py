"""What the checks say of step 7: several kernels look at several channels."""

SHAPES = "the shape of a layer's result, and its parameters"
NO_BIASES = "The last number counts the weights. Each kernel has a bias as well."
ONE_BIAS = "The last number counts one bias for all. Each kernel has one of its own."
ONE_CHANNEL = (
    "The last number is that of kernels for a single channel. A kernel has weights for each of the "
    "channels that come in."
)
BIAS_EACH_CHANNEL = "The last number counts a bias for each channel. A kernel has one, for its sum."
TOO_MANY_MAPS = (
    "Each kernel adds up what it finds in all channels, so it makes one map and not three."
)
WITH_BORDER = "There is no border here, so the rows and columns become fewer. Step 6 has the rule."
ANSWERS = "`layer` gives a map for each kernel"
FIRST_CHANNEL = "`{name}` looks at the first channel only. Add up what comes from all channels."
LAST_CHANNEL = (
    "`{name}` keeps what comes from the last channel only. Add it to what came from the others."
)
ALL_BUT_LAST = "`{name}` leaves out the last channel. Look at the end of that `range`."
NO_BIAS = "`{name}` leaves out the biases. Each map gets the bias of its kernel added everywhere."
BIAS_OFTEN = (
    "`{name}` adds the bias once for each channel. It belongs to the sum over all channels, so add "
    "it once."
)
BIAS_TWICE = "`{name}` adds each bias twice. Look for the second place where it is added."
FIRST_BIAS = "`{name}` adds the bias of the first kernel to all maps. Each kernel has its own."
MEAN = (
    "`{name}` takes the mean over the channels. A kernel adds up the products of all channels and "
    "divides by nothing."
)
SAME_WEIGHTS = (
    "`{name}` uses the weights of the first channel for all channels. The third index of the "
    "kernels is the channel."
)
FIRST_KERNEL = (
    "`{name}` uses the first kernel for all maps. The fourth index of the kernels is the kernel's "
    "number."
)
MAPS_FIRST = (
    "`{name}` puts the maps in front. Here the number of the map is the last index, as the channel "
    "is in an image; `np.stack(maps, axis=-1)` does so."
)
MAPS_ADDED = (
    "`{name}` adds the maps of all kernels into one. Channels are added up, kernels are kept apart."
)
CHANNELS_APART = (
    "`{name}` keeps the channels apart, so its result has four dimensions. Add up what comes from "
    "the channels."
)
FLIPPED = "`{name}` turns the kernels round. They lie over the image as they are written."
OTHER_NUMBERS = "`layer` works for other numbers of channels and kernels, also for one"
FRACTIONS = "`layer` works for kernels that are not square, and for numbers below zero"
DESIGN = "a kernel of 1 x 1 that finds the cherry"
NOT_THREE = "Answer with three weights in square brackets, for red, green and blue; found {found}."
ON_WHITE = (
    "On white (1, 1, 1) your kernel answers {answer}, which is above 0. What may the three weights "
    "add up to at most?"
)
ON_LEAF = (
    "On the leaf (0.1, 0.6, 0.2) your kernel answers {answer}, which is above 0. Which channel is "
    "strong in the leaf and weak in the cherry?"
)
ON_CHERRY = (
    "On the cherry (0.85, 0.1, 0.15) your kernel answers {answer}, and it must be above 0. Which "
    "channel is strong there?"
)
DESIGN_WHY = (
    "A weight above 0 lets a color speak for the cherry, one below 0 lets it speak against it. "
    "White holds all colors alike, so it is refused as soon as the weights add up to 0 or less."
)
BIAS_TAKEN_AWAY = "`{name}` takes the bias away. It is added, with its sign."
FIRST_MAP = (
    "`{name}` gives the map of the first kernel alone. A `return` inside a loop ends the function "
    "in the first round."
)
BIAS_TIMES = "`{name}` multiplies by the bias. It is added."
GRAY = (
    "`{name}` makes the image gray first, and colors count no more. Each channel meets the weights "
    "that are its own."
)
LARGEST_CHANNEL = (
    "`{name}` keeps the largest answer of the channels. Add up what comes from all of them."
)
MULTIPLIED = "`{name}` multiplies what is found in the channels. Add it up."
MAP_EACH_CHANNEL = "`{name}` makes a map for each channel. There is one for each kernel."
KERNELS_JOINED = (
    "`{name}` goes on adding from one kernel to the next. For each, the sum begins at 0 again."
)
ONE_PLACE_MORE = (
    "There is one place more in each direction. The first place counts before the window has moved."
)
SIDES_SWAPPED = "Rows come first, then columns. The photograph has 64 rows."
CHANNELS_KEPT = "That is how many channels come in. Each kernel looks at all of them and makes one."
ADDED_FIRST = (
    "`{name}` adds up the channels, and the tables of a kernel, before it multiplies. Each table "
    "belongs to one channel; lay it over that one, and add up then."
)
MAPS_RESHAPED = (
    "`{name}` stacks the maps in front and then gives the stack another shape, which tears the "
    "maps apart. `reshape` moves no axis; `np.stack(maps, axis=-1)` puts the maps last."
)
