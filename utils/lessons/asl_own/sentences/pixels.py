"""What the checks say of step 9: which pixels decided."""

SMALL = "a few small maps"
NETWORKS_SIZE = "as many maps as the network has"
OTHER_SIZES = "maps of other sizes"
SILENT = "maps of which no place speaks for the letter"
NEITHER = (
    "The weighted sum is right. What speaks against the letter must still become 0, and the "
    "largest number 1."
)
NOT_SCALED = "All but the last line is right. Divide by the largest number, so that it becomes 1."
NEGATIVE_KEPT = (
    "`{name}` keeps numbers below 0. They speak for other letters; let them be 0 before you scale."
)
SIGN_DROPPED = (
    "`{name}` drops a minus. What speaks against the letter then counts like what speaks for it."
)
STRETCHED = (
    "`{name}` stretches the smallest number to 0 and the largest to 1. So what speaks against the "
    "letter seems to speak for it; cut at 0 instead."
)
NO_GRADIENTS = (
    "`{name}` adds up the maps without their gradients. So it shows what the network looks at, "
    "and not what speaks for this letter."
)
NO_MAPS = "`{name}` uses the gradients alone. They weigh the maps, which must come in as well."
PLACE_BY_PLACE = (
    "`{name}` multiplies each place by its own gradient. Each map has one weight, the mean of its "
    "gradients over rows and columns."
)
ONE_WEIGHT = "`{name}` gives all maps the same weight. Each has its own."
OTHER_AXES = (
    "`{name}` takes means over the maps. Take them over rows and columns, so that there is one "
    "weight for each map."
)
TOO_EARLY = (
    "`{name}` drops maps with a negative weight before adding up. They speak against the letter, "
    "and their places must lose by it; cut at 0 after the sum."
)
LARGEST_GRADIENT = "`{name}` weighs a map by its largest gradient. Take the mean."
TRANSPOSED = "`{name}` swaps rows and columns of the map."
AGAINST = "`{name}` shows what speaks against the letter. A minus stands where none belongs."
MAPS_KEPT = "`{name}` still has all maps beside each other. Add them up, so that one is left."
LARGEST_MAP = "`{name}` takes the strongest map at each place. Add all of them up."
DIVIDED_BY_ZERO = (
    "Where no place speaks for the letter, the largest number is 0, and `{name}` divides by it. "
    "Divide only where it is above 0."
)
ALL_NEGATIVE = (
    "Where all numbers are below 0, dividing them by the largest makes them positive. Cut at 0 "
    "first."
)
BELOW_ZERO = "The sums are right. What is below 0 becomes 0."
MINUS_LOST = "The second map has a negative weight, so what it sees is taken away."
ONE_MAP = "Both maps count, each with its own weight."
SOFTMAX = (
    "`{name}` shares 1 out among the places, as softmax does. Set what is below 0 to 0, and divide "
    "by the largest number."
)
MEDIAN = "`{name}` weighs a map by the median of its gradients. Take the mean."
MAPS_SCALED = (
    "`{name}` scales each map by itself before the sum, so weak maps count like strong ones. Scale "
    "once, at the end."
)
OTHER_SUM = (
    "`{name}` adds up rows or columns in place of the maps. The maps are the last axis, and rows "
    "and columns must stay."
)
BY_THE_SUM = "`{name}` divides by the sum of all places. Divide by the largest number."
BY_THE_MAPS = (
    "`{name}` divides by the largest number of the maps as they came in. Divide by the largest "
    "number of what came out."
)
EXCHANGED = (
    "`{name}` takes the means of the maps and weighs the gradients with them. It is the other way "
    "round."
)
ABOVE_ONE = "The finished map is divided by its largest number, so nothing in it is above 1."
AGAINST_AT_P = (
    "Look at P again. The second map has the weight -1, so what it holds is taken away, and what "
    "is below 0 becomes 0."
)
LARGEST_IS_ONE = "In the finished map the largest number is 1. Which of the three places has it?"
R_OTHER = (
    "P and Q are right. At R, too, each map counts with its weight, and the result is divided by "
    "the same number as at Q."
)
GRADIENTS_CUT = (
    "`{name}` cuts the gradients at 0 before their mean. What speaks against the letter must stay "
    "in the mean; cut at 0 after the sum of the maps."
)
CUT_ELSEWHERE = (
    "`{name}` cuts at the mean or the median of the places. Only what is below 0 speaks against "
    "the letter."
)
WHY = (
    "P is 1.5 - 2, so it speaks against the letter and becomes 0. Q is 2 - 1 and R is 1 - 0.6. "
    "The largest is 1, so dividing by it changes nothing."
)
CLIPPED = (
    "`{name}` makes 1 of all that is above 1. Divide by the largest number, so that only this one "
    "becomes 1."
)
SIGMOID = "`{name}` puts a sigmoid on the sum. What is below 0 becomes 0, and the rest is divided."
ONE_AXIS = (
    "`{name}` takes the means of the gradients along one axis only. A weight is the mean over rows "
    "and columns, one number for each map."
)
LAST_MAP = "`{name}` keeps the last map alone. What each round of a loop finds must be added up."
BEST_MAP = (
    "`{name}` looks at one map alone, that with the largest weight. All maps count, each with its "
    "weight."
)
WEIGHTS_ALONE = (
    "`{name}` gives the weights, one for each map. Multiply each map by its own, and add them up."
)
WEIGHTS_CHANGED = (
    "`{name}` makes other numbers of the weights, and none of them is below 0 any longer. A map "
    "that speaks for other letters keeps its minus."
)
ONE_SIZE = (
    "`{name}` works only for as many rows, columns and maps as the network has. Take these numbers "
    "from the shape of what it is given."
)
FIRST_WEIGHT = "The first map counts with its weight, too, and that is 0.5."
