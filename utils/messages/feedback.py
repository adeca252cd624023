"""What a student reads on a feedback page around the notebook."""

TITLE = "Feedback: {notebook}"
SKIP = "Skip to the notebook"
SKIP_TO_STEPS = "Skip to the steps"
LOOK_FIRST = "Look first at"
CHECKS = "Checks"
ALL_STEPS = "All steps"
NOT_GRADED = "not graded"
SUM_NOT_GRADED = "Not graded"
SO_FAR = "{points} so far"
A_PERSON = "A person grades the rest."
NOT_HANDED_IN = "Not handed in"
PART_MISSING = "Not complete yet"
EXCUSED = "Excused"
ZERO = "Counts as 0"
YOUR_TURN = "Your turn:"
SPANS = {
    "day": ("{count} day", "{count} days"),
    "hour": ("{count} hour", "{count} hours"),
    "minute": ("{count} minute", "{count} minutes"),
    "second": ("{count} second", "{count} seconds"),
}
LATE = "You handed this in {late} after it was due ({due})."
TAKEN_OFF = "{points} points were taken off for that."
BY_A_PERSON = "{points}, set by your instructor"
STEP = "Step {number}, {title}"
HIDDEN_CHECK = "{title}, hidden test"
CHECK = "Check {name}"
ANSWER = "Your answer"
ANSWER_IN = "Your answer, {name}"
REFERENCE = "A right answer, one of several"
COMMENT = "Comment"
OLD_COMMENT = "Comment on an earlier version of your work"
LONG_OUTPUT = "Output that can be scrolled"
HIDDEN_TEST = "A hidden test ({points} points)."
