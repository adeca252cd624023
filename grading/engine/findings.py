"""What an instructor reads of a notebook that did not run as it should.

Results keep these sentences in English; the report says them in its own language, which it knows
by the sentences themselves.
"""

NOT_GRADED = "The notebook was not graded: {reason}"

TIME = "A cell ran for more than {seconds} s."
MEMORY = "The kernel took more than {megabytes} MB of memory."
OUTPUT = "The notebook printed more than {megabytes} MB."
ENDED = "The kernel ended by itself (code {code})."
PROTOCOL = "The kernel's messages broke the protocol ({kind})."

BROKE_OFF = "A judgement broke off."
IN_A_CHECK = "In a check {reason}."
OVER_POINTS = "Its last line shows {shown}, more than the {points} points of the cell."
NO_NUMBER = (
    "Its last line shows {shown}, which nbgrader takes for full points. Let it end with a "
    "plain number of points, such as float(...), or with an assert."
)

ANSWER_REFUSED = "An answer of a student's function was refused: {reason}."
HANDOVER_REFUSED = "The hand-over of {names} was refused: {reason}."
VALUE_REFUSED = "The value of {name} was refused: {reason}."

TRIED = "The notebook tried: {calls}."
CALL = "{call} ({count} time)"
CALLS = "{call} ({count} times)"

MOVED = "Released cells had been moved; they were put back."
DELETED = "The released cell {cell} was missing; it was put back."
UNKNOWN = "A cell had a grade id that the lesson does not have."
DOUBLED = "The released cell {cell} was there twice."
EDITED = "The released cell {cell} had been edited; its own text was used."
