"""The titles of the steps, and what the first page says about a student's progress."""

TITLES = {
    "load": "Load the data",
    "extract_labels": "Extract the labels",
    "encode": "Encode the labels",
    "normalize": "Normalize the images",
    "reshape": "Reshape the images",
    "build": "Build the network",
    "summarize": "Summarize the network",
    "compile": "Compile the model",
    "fit": "Train the network",
    "free_gpu_memory": "Free the GPU memory",
}

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
ALL_DONE = "All ten steps are done. Save your notebooks and hand them in."
