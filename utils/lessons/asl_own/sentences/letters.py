"""What the checks say of step 7: the three best letters by their names."""

BEFORE_J = "letters before J in the alphabet"
AFTER_J = "letters after J, too"
ALL_OVER = "letters from the whole alphabet"
J_COUNTED = (
    "`{name}` names all letters after I by the letter before them, since it counts J. J moves, so "
    "it has no label here."
)
J_FOR_K = "`{name}` names label 9 J. J moves and has no label, so that label belongs to K."
FROM_B = "`{name}` is a letter too far. Label 0 is A."
LEAST = "`{name}` gives the three least likely letters. `argsort` begins with the smallest."
LARGEST_LAST = "The letters are the right ones, but the most likely comes last. It belongs first."
BY_LETTER = "The letters are the right ones, but in the order of the alphabet. Sort by probability."
FIRST_THREE = "`{name}` takes the first three of the 24 letters, whatever their probabilities are."
PERCENT = "`{name}` gives percent. Leave the probabilities as they are, from 0 to 1."
LABEL_FOR_SHARE = "`{name}` gives the label in place of the probability."
APART = (
    "The letters are right, and their probabilities are those of A, B and C. Take both at the same "
    "places."
)
NO_LIST = "`{name}` must give a list of three pairs back; it gives {found}."
NOT_THREE = "`{name}` must give three pairs back, and it gives {found}."
LETTERS_ALONE = "`{name}` gives the letters alone. Each comes in a pair with its probability."
NO_PAIRS = '`{name}` must give pairs such as `("A", 0.5)`; one of them is {found}.'
PAIR_SWAPPED = "In each pair the letter comes first, and its probability second."
LABEL_FOR_LETTER = "`{name}` gives labels, which are numbers. Look up the letter of each."
J_HAS_NO_LABEL = (
    "That counts J as a letter of the network. It moves, so it is not among the 24, and all "
    "letters behind it move up."
)
ONE_TOO_FAR = "One too far: label 0 is the first letter."
FROM_ZERO = "One too few, and J is counted as well. Write the alphabet without J, from 0 on."
COUNT_ALONG = "Write the alphabet without J, and number it from 0 on."
FROM_SECOND = "`{name}` begins with the second letter. Places count from 0."
THREE_TIMES = (
    "`{name}` gives the best letter three times. The second and the third are asked for, too."
)
TWO_LISTS = (
    "`{name}` gives the letters in one list and the probabilities in another. Put each letter "
    "beside its own probability; `zip` goes through two lists at once."
)
SHARES_ZERO = (
    "The letters are the right ones, and the probabilities beside them are 0. Keep a probability "
    "before you change its place."
)
OTHER_SHARES = (
    "The letters are the right ones, and what stands beside them is not their probability. Take "
    "both at the same place."
)
OTHER_LETTER = (
    "The places and the probabilities are right, and `{name}` calls place {label} {found}. Look at "
    "the letters that you wrote down, one by one, and count them."
)
LETTERS_NOT_SORTED = (
    "The probabilities are the right ones, and beside them stand A, B and C. Each letter must come "
    "along when its probability is sorted."
)
WHY = (
    "J has no place, so place 9 is K. From there on each letter stands one place before its place "
    "in the alphabet."
)
ONE_BACK = (
    "`{name}` takes for each label the letter before its own. Labels count from 0, and so do the "
    "places of a text."
)
ONE_ALONE = (
    "`{name}` gives one pair alone, and three are asked for. If a `return` stands inside a "
    "loop, it ends the function in the first round."
)
TEXT_ARRAY = (
    "`{name}` makes an array of the pairs. An array holds things of one kind, so the probabilities "
    "have become texts; give a list of pairs."
)
WALK = (
    "`{name}` gives a value of type {kind}, which hands over its pairs one by one, and only once. "
    "`list(...)` around it makes a list of them."
)
