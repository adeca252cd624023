"""What the checks say of step 6: the size of the output."""

ANSWERS = "`output_size` gives the number of answers"
NO_PLUS_ONE = (
    "`{name}` counts the steps between the places and not the places. There is one place more than "
    "there are steps: the first."
)
NOT_DOWN = (
    "`{name}` gives a fraction where the window does not come out even. A place that only half "
    "fits does not count; `//` drops it."
)
ROUNDED_UP = (
    "`{name}` rounds up, so it counts a last place where the window hangs over. Round down."
)
BORDER_ONCE = (
    "`{name}` counts the border at one end only. Zeros stand at both ends of the row, so the row "
    "grows by twice the border."
)
NO_BORDER = "`{name}` does not look at the border. The zeros make the row longer."
BORDER_OUTSIDE = (
    "`{name}` adds the border after dividing by the stride. The zeros lengthen the row over which "
    "the window slides, before anything is divided."
)
NO_STRIDE = "`{name}` does not look at the stride, so it counts the places of stride 1."
PLUS_ONE_FIRST = (
    "`{name}` adds the 1 before it divides by the stride. Divide first: how many steps fit? Then "
    "add the first place."
)
KERNEL_FORGOTTEN = (
    "`{name}` divides the whole row by the stride, as if the kernel were one pixel long. The last "
    "place is where the kernel ends with the row."
)
OTHER_SIZES = "`output_size` is right for other sizes as well"
EXACT = "`output_size` gives whole numbers, even where nothing is left over"
CHAIN = "the rows after each of five layers"
CHAIN_NO_BORDER = "Two of the layers have a border. With it, and stride 1, the map keeps its size."
CHAIN_ROUNDED_UP = (
    "Where a window does not come out even, what is left over at the end is dropped. Look at the "
    "pooling layers once more."
)
DESIGN = "three designs, one number each"
DESIGN_STRIDE = (
    "The first number does not fit: put it into your `output_size` with 31 pixels and a kernel of "
    "5, without a border, and see whether 14 comes out."
)
DESIGN_BORDER = (
    "The second number does not fit: put it into your `output_size` as the border of 32 pixels and "
    "a kernel of 7, and see whether 32 comes out."
)
DESIGN_KERNEL = (
    "The third number does not fit: put it into your `output_size` as the kernel over 20 pixels, "
    "and see whether a single answer comes out."
)
DESIGN_COUNT = "Answer with three whole numbers above 0 in square brackets; found {found}."
DESIGN_WHY = (
    "A stride of 2 halves the size, and a border of half the kernel keeps it. A kernel as long as "
    "the row has a single place, so it sees everything at once, as a dense layer does."
)
AS_WITH_SAME = (
    "`{name}` divides the length by the stride and rounds up, which is the rule for a border that "
    "keeps the size. Here the border is given."
)
KERNEL_TWICE = (
    "`{name}` takes the length of the kernel away twice. Once is enough: the window begins at a "
    "place where all of it fits."
)
SQUARED = "`{name}` gives the answers of a whole map. Asked is one direction, a row."
BRACKETS = (
    "`{name}` divides the kernel alone by the stride, since `/` and `//` come before plus and "
    "minus. Put the room to move in brackets."
)
ROUNDED = (
    "`{name}` rounds to the nearest whole number. A step that has no room is not made, so round "
    "down."
)
BORDER_AWAY = "`{name}` takes the border away. It makes the row longer, at both ends."
TIMES_STRIDE = "`{name}` multiplies by the stride. With longer steps there are fewer places."
ONE_TO_STRIDE = (
    "`{name}` adds the 1 to the stride. It is the first place, and is added after dividing."
)
HALF_KERNEL = "`{name}` takes half of the kernel away. The whole of it must fit into the row."
CHAIN_HALVES = "There is no half of a row. What is left over of a window is not looked at."
CHAIN_INPUT = "The 50 rows of the image are no layer. Begin with what comes out of the first layer."
CHAIN_EACH = (
    "You sent the image of 50 x 50 through each layer anew. The layers stand in a row, so each "
    "gets what the one before it gives."
)
