"""What `make lab` says about a student's notebooks before JupyterLab opens."""

NO_LANGUAGE = "The languages are: {known}. There is no '{name}'."
RENEWED = (
    "{name} is renewed: the lesson has a new version. What you wrote stays. Run the notebook again "
    "from the top."
)
UNREADABLE = (
    "{name} cannot be read as a notebook, so it is left as it is. Open an earlier state of it with "
    "File > Revert Notebook to Checkpoint, or move it away and start again, for a fresh copy."
)
NOT_COPIED = (
    "The notebooks cannot be copied into your working folder ({reason}). What you have is as it "
    "was. Make room on the disk, or see who may write to the folder, and start again."
)
