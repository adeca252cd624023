"""What an instructor reads of submissions that were not as they should be, and of old scores.

Some of it is kept in English; the report says it in its own language, which it knows by the
sentences themselves.
"""

BAD_NAME = "The folder's name cannot be a student's; rename it."
NO_SUBMISSION = "There is no submission of a student of this name."
NO_FOLDER = "The folder is a link or no folder, and was left alone."
BAD_TIME = (
    "timestamp.txt is not a text file of its own with a date in it, so the submission is graded "
    "without the time when it was handed in."
)
MISSING = "{notebook} is missing, so it is not graded."
NOT_GRADED = "{notebook} is not graded: {reason}"
WORKERS_DIED = "its workers died"
BUSY = (
    "The machine was too busy to tell whether the notebook keeps to its limits of time. It is "
    "graded again in the next run."
)
OF_A_NOTEBOOK = "{notebook}: {trouble}"
NOT_RECORDED = "It could not be recorded: {reason}"

OLD_COMMENT = "{place}: a comment is older than the work."
OLD_SCORE = "{place}: the manual score {points} is older than the work; {now}."
EARNS_NOW = "it earns {points} by itself now"
PERSON_NOW = "a person has to grade it anew"
