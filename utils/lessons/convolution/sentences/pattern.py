"""What the checks say of step 2: a kernel is a pattern."""

RISE = "`rise` tells where a row rises"
SPIKE = "`spike` tells where one number is bright between two dark ones"
NOT_THREE = "`{name}` must be a list of three weights; it is {found}."
ON_FLAT = (
    "On a row of nothing but {level} `{name}` answers {answer}, and it must answer 0. What must "
    "its weights add up to?"
)
RISE_BLIND = (
    "`rise` answers 0 where the row rises steadily, so it does not see it. The weights at the two "
    "ends must not be alike."
)
RISE_TURNED = (
    "`rise` is below 0 where the row rises, and above 0 where it falls. Turn the signs round."
)
SPIKE_ON_SLOPE = (
    "On the steady row 2, 4, 6 `spike` answers {answer}, and it must answer 0. A steady row is no "
    "spike: what the left neighbor adds, the right one must take away."
)
SPIKE_TURNED = (
    "`spike` answers below 0 to a bright number between two dark ones. Turn the signs round."
)
SPIKE_NOTHING = "`spike` answers 0 to everything. Weights that are all 0 find nothing."
FINDS = "`find` points to the pattern, and not to what is bright"
BRIGHTEST = (
    "`{name}` still points to the brightest stretch. There every product is large, whatever the "
    "pattern. A kernel that answers 0 to a flat row does not fall for it; what must be taken away "
    "from the pattern?"
)
DARKEST = "`{name}` points to the smallest answer. The best fit has the largest one."
MIDDLE = (
    "`{name}` points to the middle of the pattern. Give back the place of its first number, as "
    "`argmax` counts the answers."
)
THE_ANSWER = "`{name}` gives the largest answer itself. Give back the place where it stands."
OTHER_PATTERNS = "`find` finds patterns of other lengths"
BRIGHT_FIRST = "`find` finds a pattern behind the bright stretch"
MATCH = "the largest answer of each of four kernels"
MATCH_ALL_BRIGHT = (
    "These are the answers to the brightest stretch. It does not always win: a weight below zero "
    "makes the answer smaller where the row is bright."
)
MATCH_NO_SIGN = (
    "Two of these answers have lost their signs. An answer far below 0 is a small one, and the "
    "stretch that gets it is liked least."
)
MATCH_WHY = (
    "Each kernel answers most to the stretch that looks like it: bright where its weights are "
    "large, and dark where they are below zero."
)
DARK_WINS = (
    "`{name}` points to the darkest stretch. All weights of its kernel are below 0, so what is "
    "dark wins; a flat row must get 0."
)
NEAREST_TO_0 = (
    "`{name}` points to the answer that is nearest to 0, where nothing looks like the pattern. The "
    "best fit has the largest answer."
)
ALL_PLACES = "`{name}` sorts all places. Give back the one with the largest answer."
ALL_ANSWERS = "`{name}` gives all answers back. Give the place of the largest one."
REST_LEFT = (
    "What is left of the pattern still adds up to something, so a bright or a dark stretch counts. "
    "The weights must add up to 0."
)
FIRST_NUMBER = (
    "`{name}` looks for the first number of the pattern. Other places may hold it as well, so "
    "compare the whole pattern."
)
LAST_NUMBER = "`{name}` points to the end of the pattern. Its first number is asked for."
MATCH_NUMBERS = "Those number the stretches. What does each kernel answer to the one it likes best?"
FARTHEST = "`{name}` points to where the row differs most from the pattern. Least is best."
DARK_STRETCH = (
    "`{name}` points to the darkest stretch. Where differences are added with their signs, those "
    "above 0 and those below cancel each other out, and the pattern has no part in the place."
)
BY_THE_SUM = (
    "`{name}` divides each answer by the sum of the numbers under the window. A single bright "
    "number under the largest weight then wins against the whole pattern."
)
