"""What the checks say of step 1: a window slides over a row of numbers."""

BY_HAND = "four answers, worked out by hand"
HAND_FLIPPED = (
    "You laid the kernel over the row from its end. The first weight belongs over the first number "
    "of the window."
)
HAND_SUMS = "These are the sums of the windows. Multiply each number by its weight before you add."
HAND_ONE_WINDOW = (
    "Your second window begins where the first one ends. The window moves by one place, so windows "
    "share numbers."
)
ANSWERS = "`convolve_1d` gives the answer at each place"
FLIPPED = (
    "`{name}` turns the kernel round before it slides, as `np.convolve` does. In deep learning the "
    "kernel lies over the row as it is written."
)
LAST_MISSING = (
    "`{name}` stops one place too early: a window of 3 fits over 5 numbers at three places. Look "
    "at the end of your `range`."
)
WINDOW_SUM = (
    "`{name}` adds up the numbers of each window and leaves the weights out. Multiply each number "
    "by the weight that lies over it."
)
SUM_TIMES_SUM = (
    "`{name}` multiplies the sum of the window by the sum of the kernel. First multiply, pair by "
    "pair, and then add up."
)
MEAN = (
    "`{name}` divides by the number of weights. The answer is the sum of the products, not a mean."
)
SAME_LENGTH = (
    "`{name}` gives as many numbers as the row has, so at the ends the kernel hangs over. Here "
    "only the places count where all of it lies on the row."
)
FULL = (
    "`{name}` begins where only one weight lies on the row. Only the places count where the whole "
    "kernel does."
)
WRAPS = (
    "At the end of the row `{name}` goes on at its beginning. Stop at the last place where the "
    "whole kernel fits."
)
LAST_PRODUCT = (
    "`{name}` keeps only the last product of each window. Add each one to those before it, with "
    "`+=` or `sum`."
)
FIRST_ONLY = (
    "`{name}` gives a single number. The `return` may stand inside the loop, where it ends the "
    "function at the first place."
)
CUT = (
    "`{name}` cuts off the fractions. An array made of whole numbers keeps whole numbers only; "
    "`np.zeros(n)` makes one of floats."
)
JUMPS = "In `{name}` the window jumps by its own length. It moves by one place."
OTHER_LENGTHS = "`convolve_1d` works for kernels of other lengths"
FRACTIONS = "`convolve_1d` works for fractions and numbers below zero"
SHIFTS = "by how much three answers rise"
SHIFT_EACH = (
    "Each answer is a sum of products. A number that grows by 5 adds 5 times its weight, and that "
    "for each weight of the kernel."
)
SHIFT_SIGN = "A weight below zero takes away: count it with its sign when you add up the weights."
SHIFT_COUNT = (
    "That is 5 for each weight of the kernel, whatever the weight. A number that grows by 5 "
    "changes the answer by 5 times its weight."
)
SHIFTS_WHY = (
    "Each weight is multiplied by a number that has grown by 5. So an answer rises by 5 times the "
    "sum of the weights, and the kernel whose weights add up to 0 does not notice."
)
ADDED = (
    "`{name}` adds the weights to the numbers. Multiply each number by its weight, and add up the "
    "products."
)
NOT_ADDED_UP = (
    "`{name}` gives the products of each window. Add them up, so that each place has one number."
)
LARGEST_PRODUCT = (
    "`{name}` keeps the largest product of each window. The answer is the sum of all of them."
)
WINDOW_SQUARED = "`{name}` multiplies the window with itself. Multiply it with the kernel."
SUBTRACTED = (
    "`{name}` takes the kernel away from the window. Multiply the two pair by pair, and add up."
)
HAND_MINUS = "One of the weights is below 0, so its product is taken away, and not added."
SHIFT_WEIGHTS = (
    "Those are the sums of the weights. By how much does each of the numbers under them grow?"
)
