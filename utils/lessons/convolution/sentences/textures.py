"""What the checks say of step 9: kernels made by hand tell three photographs apart."""

ANSWERS = "`features` gives a number for each patch and each kernel"
NO_RELU = (
    "`{name}` takes the mean of all answers. Those above and below 0 cancel each other out; set "
    "what is below 0 to 0 before you take the mean."
)
RELU_LATE = (
    "`{name}` sets the mean to 0 where it is below 0. By then the answers have cancelled each "
    "other out; set each answer below 0 to 0, and then take the mean."
)
ABSOLUTE = (
    "`{name}` drops the signs. That is another way to keep answers from cancelling out, and here "
    "answers below 0 become 0."
)
NEGATIVE = "`{name}` keeps the answers below 0 and drops those above. It is the other way round."
LARGEST = "`{name}` takes the largest answer of each map. Take the mean of the whole map."
SUM = "`{name}` adds up the answers of each map. Take their mean, so that the size has no part."
ABOVE_ONLY = (
    "`{name}` leaves out what is 0 before it takes the mean. The mean is over all places of the "
    "map; how many are 0 tells something, too."
)
SWAPPED = (
    "`{name}` has a row for each kernel. It must have a row for each patch, and a column for each "
    "kernel."
)
FLIPPED = "`{name}` turns the kernels round. They lie over the patches as they are written."
WITH_BORDER = "`{name}` puts a border around the patches. No border is asked for here."
OTHER_SIZES = "`features` works for patches and kernels of other sizes"
OTHER_PLACES = "your kernels tell patches apart that were cut at other places"
NOT_KERNELS = (
    "`kernels` must hold one to six tables of three rows with three weights each; it is {found}."
)
SUMS = "the weights of each kernel add up to 0"
NOT_ZERO = (
    "The weights of the kernel at place {place} add up to {total}, and not to 0. It answers to how "
    "bright a patch is, and brick in the sun would become another material."
)
SOME = "three of four patches are named right"
MOST = "93 of 100 patches are named right"
TOO_FEW = (
    "With these kernels {share:.1%} of the patches of the right halves are named right, and it "
    "must be {wanted:.0%}."
)
TOO_FEW_MORE = (
    "With these kernels {share:.1%} of the patches of the right halves are named right, and it "
    "must be {wanted:.0%}. Grass and gravel both have edges in all directions. What differs is how "
    "fine they are, so add a kernel that answers to something very small."
)
MEANS = "four means of answers"
MEANS_NO_RELU = (
    "The first two numbers are means of all answers, with their signs. In the first row two "
    "answers are above 0, and two below."
)
MEANS_NO_MEAN = "These are sums. Divide by the number of answers; a window of 3 has four places."
MEANS_SAME = (
    "The last two numbers come after ReLU, so answers below 0 count as 0 and take nothing away."
)
MEANS_SIX = "A window of 3 has four places over six numbers, so divide by four."
MEANS_WHY = (
    "What the stripe adds where it rises it takes away where it falls. Without ReLU a kernel "
    "whose weights add up to 0 has a mean near 0 everywhere, on brick as on grass."
)
ONE_A_PATCH = (
    "`{name}` gives one number for each patch. Each kernel tells something of its own, so there is "
    "a number for each kernel."
)
MEDIAN = "`{name}` takes the number in the middle of each map. Take the mean."
COUNTED = (
    "`{name}` counts how many answers are above 0. How far above they are tells something, too."
)
SQUARES = (
    "`{name}` squares the answers. That is another way to keep them from cancelling out, and here "
    "answers below 0 become 0."
)
DEVIATION = (
    "`{name}` gives the standard deviation of each map. Take the mean of the answers, those below "
    "0 as 0."
)
CUT_AT_1 = "`{name}` raises all answers to 1 at least. ReLU sets those below 0 to 0."
OTHER_HALF = "`{name}` keeps the answers below 0 and drops those above. ReLU does the opposite."
MEANS_ABOVE = "That is the mean of the answers above 0 alone. The mean is over all four places."
MEANS_EVEN = (
    "On an even row this kernel answers 0, with ReLU and without, since its weights add up to 0."
)
NOT_MAXIMUM = (
    "`{name}` takes the largest answer of each column. In `np.max(found, 0)` the 0 is an axis; "
    "`np.maximum(found, 0)` compares each answer with 0."
)
EMPTY_KERNEL = "All weights of the kernel at place {place} are 0, so it answers 0 to everything."
SAME_KERNELS = (
    "The kernels at the places {one} and {other} are the same but for a factor, so the second "
    "tells nothing new. With all of them {share:.1%} of the patches of the right halves are named "
    "right, and it must be {wanted:.0%}."
)
