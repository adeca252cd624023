"""What the start of a step and its end say."""

NO_DATA = (
    "The data are not there yet. Run `make data` (or `python -m utils.data`) in the course folder, "
    "then run this cell again."
)
UNKNOWN_STEP = "There is no step called {name!r}. The steps are: {steps}."
OTHER_STEP = (
    "This notebook has begun the step {here!r}, so it does not begin {name!r}. Each step starts in "
    "its own notebook: what another starts from may be the answer to this one."
)
NOT_THIS_STEP = (
    "The step {name!r} does not begin here. Each step starts in its own notebook: what another "
    "starts from may be the answer to this one."
)
DATA = {
    "sign-language-mnist": "Data: Sign Language MNIST.",
    "unknown": (
        "Data: files of the right form, but not the published Sign Language MNIST. Numbers and "
        "pictures may differ from the text."
    ),
    "stand-in": (
        "Data: STAND-IN. These images are drawn by a program; they are not photographs of hands."
    ),
}
ROWS_ALL = "Training rows: all {train:,}, and all {valid:,} for validation."
ROWS_SHARE = (
    "Training rows: {train:,} of {all_train:,}, and {valid:,} of {all_valid:,} for validation,\n"
    "the same share of each letter. To take them all, set ASL_ROWS=all before you start JupyterLab."
)
ROWS_QUICK = (
    "Training rows: {train:,} of {all_train:,}, and {valid:,} of {all_valid:,} for validation,\n"
    "since a grader or a test runs this notebook and looks at the code, not at the accuracy."
)

TRAINING = "Epoch {epoch} of {epochs}, {percent} % done, {left} left"
TRAINED = "{epochs} epochs in {time}"
UNKNOWN_TIME = "some time"
SECONDS = "{seconds} s"
MINUTES = "{minutes} min"
