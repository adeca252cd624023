"""What the first page says about the lessons and a student's progress."""

STATES = {"not started": "Not started", "started": "Started", "done": "Done"}

STEP = "Step"
TIME = "Time"
STATE = "State"
CHECKS = "Points so far"
HIDDEN = "Hidden test"
STEP_NAME = "{number}. {title}"
MINUTES = "{minutes} min"
POINTS = "{earned} of {points}"
HIDDEN_POINTS = "{points} in sight"

DONE = "{done} of {steps} steps done, {points} of {all} points in sight"
IN_SIGHT = (
    "Your checks gave {earned} points. {hidden} more are in sight: they belong to the hidden tests "
    "of the steps that are done, which run when your work is graded."
)
BEGIN_WITH = "Begin with"
GO_ON_WITH = "Go on with"
ALL_DONE = "All steps are done. Save your notebooks and hand them in."
NO_LESSON = "No lesson lies beside this page. Open it in the folder that holds the lessons."
