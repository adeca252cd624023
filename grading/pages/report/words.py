"""What an instructor reads in the report. Words between back quotes are code."""

from grading.gradebook.standing import State

# The frame of a page.
TITLE = "{title}: report on the class"
HEADING = "Report on the class: {title}"
SKIP = "Skip to the report"
FIGURES = "{students} students, {steps} notebooks, {points} points."
SECTIONS = "Sections"
TALK_ABOUT = "Talk about"
MISTAKES_COUNTED = "Mistakes ({count})"
LATE_COUNTED = "Late work ({count})"
MANUAL_COUNTED = "Manual scores ({count})"
FAULTS_COUNTED = "Faults ({count})"
SUSPICIONS_COUNTED = "Suspicions ({count})"
NAMES_LEAD = (
    "Names lead to feedback pages, which `make feedback` writes. This page holds personal data; "
    "git ignores it."
)
FEEDBACK_ON = ", feedback on {step}"

# The page that sums the course up.
COURSE_TITLE = "{course}: report on the course"
COURSE_HEADING = "Report on the course: {course}"
SKIP_TO_TABLE = "Skip to the table"
PERSONAL_DATA = "This page holds personal data."
ASSIGNMENTS = "Assignments"
EVERY_ASSIGNMENT = "Every assignment that was graded"
ASSIGNMENT = "assignment"
NOT_ALL_GRADED = "not all graded"
FAULT_COUNT = "faults"
MEAN_OF = "The mean is that of the students of whom every notebook was graded."

# Heads of columns.
STUDENT, STUDENTS, NOTEBOOKS = "student", "students", "notebooks"
CHECK, CELL = "check", "cell"
POINTS, MEAN, ALL, SOME, NONE = "points", "mean", "all", "some", "none"
ALL_POINTS = "all points"
NOT_GRADED = "not graded"
KIND, MEANS, HAPPENED = "kind", "what it means", "what happened"
OF_THE_CLASS, MISTAKE, KEY, EXAMPLE = "of the class", "mistake", "key", "example"
WHO = "who"
CAME, WAS_DUE, LATE_BY, POINTS_OFF = "came", "was due", "late by", "points off"
AUTOMATIC, MANUAL, EXTRA, STATE = "automatic", "manual", "extra", "state"
STUDENT_OR_FOLDER, WAS_WRONG = "student or folder", "what was wrong"
ANSWER, OWN_CHARACTERS, IN_THE_CLASS = "answer", "own characters", "in the class"
SUM, LATE, IN_THE_END = "sum", "late", "in the end"
SECONDS, CPU_SECONDS, MEGABYTES = "seconds", "CPU seconds", "megabytes"

# What the notebooks are called: steps in a lesson, and notebooks in a plain assignment.
STEPS_OF_A_LESSON = {
    "one": "step",
    "many": "Steps",
    "points": "Points by step",
    "points_and_how_many": "Points by step, and how many students earned all, some or none",
    "mistakes": "Mistakes by step",
    "mistakes_in_order": "Mistakes by step, the most frequent first",
    "last_begun": "The last step that was begun, of those who did not reach the last one",
    "all_reached": "Everybody whose work was graded reached the last step.",
    "every_student": "Every student: points by step, and what grading took",
    "title": "Points of each step",
    "bars": "A bar for each step, in students. {bars}.",
}
PLAIN_NOTEBOOKS = {
    "one": "notebook",
    "many": "Notebooks",
    "points": "Points by notebook",
    "points_and_how_many": "Points by notebook, and how many students earned all, some or none",
    "mistakes": "Mistakes by notebook",
    "mistakes_in_order": "Mistakes by notebook, the most frequent first",
    "last_begun": "The last notebook that was begun, of those who did not reach the last one",
    "all_reached": "Everybody whose work was graded reached the last notebook.",
    "every_student": "Every student: points by notebook, and what grading took",
    "title": "Points of each notebook",
    "bars": "A bar for each notebook, in students. {bars}.",
}

# What to talk about.
TOPICS = "Talk about these in the next hour"
NO_TOPIC = "No mistake was made by more than one student."
TOPIC = "{count} of {students} students ({share}) made the mistake `{key}`."
TOPIC_AND_POINTS = (
    "{count} of {students} students ({share}) made the mistake `{key}`; the class earned {earned} "
    "of the points of this check."
)
READ = "What {student} read: “{message}”"

# Scores.
SCORES = "Scores"
QUARTILES = (
    "The median is {median} of {points} points; half of the {count} students whose sum is complete "
    "lie between {lower} and {upper}, the quartiles."
)
NOT_IN_PICTURE = (
    "Not in the picture are the students with a notebook that was not graded. Not graded is not 0 "
    "points: the gradebook holds no score for it."
)
INCOMPLETE = "Students with notebooks that were not graded"
POINTS_OF_OTHERS = "points of the others"
ALL_GRADED = "Every notebook of every student was graded."

# Points by step and by check.
CHECKS = "Checks"
BY_CHECK = "Points by check"
BY_CHECK_AND_HOW_MANY = "Points by check, and how many students earned all, some or none"
FIGURES_OF_CHECKS = (
    "The facility is the share of the points that the class earned: a low one is a hard check. The "
    "discrimination is the correlation with all other points: near 0 or below, a check does not "
    "tell who knows the rest, and its text may be at fault."
)
FACILITY, DISCRIMINATION = "facility", "discrimination"

# Mistakes.
MISTAKES = "Mistakes"
HOW_TO_COMMENT = (
    "An ellipsis stands for what differs from student to student; the example shows what one of "
    'them read. `python -m grading comment KEY "text"` puts one comment on the work of all who '
    "made a mistake."
)
NO_MISTAKE = "No check found a mistake."

# Who stopped, who came late.
STOPPED = "Who stopped where"
NONE_BEGUN = "none was begun"
LATE_WORK = "Late work"
WHO_CAME_LATE = "Who came late, the latest first"
NOBODY_LATE = "Nobody came late."
UNDATED_ONE = (
    "Of {count} student nothing tells when the work was handed in, so it counts as in time. The "
    "exchange writes the time into `timestamp.txt` beside the notebooks; you can, too."
)
UNDATED = (
    "Of {count} students nothing tells when the work was handed in, so it counts as in time. The "
    "exchange writes the time into `timestamp.txt` beside the notebooks; you can, too."
)

# What a person gave.
OVERRIDES = "Manual scores and comments"
MANUAL_SCORES = "Manual scores"
BY_A_PERSON = "Scores that a person gave"
OLDER = (
    "These are older than the work, and stay in force until you keep or drop them with "
    "`python -m grading overrides`."
)
NONE_OLDER = "No manual score and no comment is older than the work that it stands for."

# Faults.
FAULTS = "Faults"
FAULTS_SAID = "What did not run as it should. What ran is graded all the same."
FAULTS_BY_KIND = "Faults by kind"
NO_FAULT = "Everything ran as it should."
HANDED_IN = "In how it was handed in and recorded"
TROUBLES = "Submissions and folders with troubles"
LOST = "Its result is not there any more, or is damaged. Grade the class again."

# Suspicions.
SUSPICIONS = "Suspicions"
NO_PROOF = (
    "A suspicion is a reason to look, not a proof: many have an innocent reason. No changed cell, "
    "no refused value and nothing that the sandbox stopped bought a point."
)
SUSPICIONS_BY_KIND = "Suspicions by kind"
IN_WORK = "In what was handed in"
EACH_SUSPICION = "Suspicions, each with its student"
NO_SUSPICION = (
    "No released cell was edited, no value was refused, and the sandbox was not violated."
)
IDENTICAL = "Identical answers"
IDENTICAL_SAID = (
    "Few students share these answers word for word, in lines that nobody else wrote and the "
    "lesson does not give, where most of the class answered in words of their own. This is a "
    "reason to look, not a proof."
)
IDENTICAL_IN_ORDER = "Identical answers, the longest first"
RIGHT, WRONG = "right", "wrong"
ANSWERS = "{answers} answers, {own} of them like no other"
NONE_IDENTICAL = "No answers are alike beyond what chance explains."

# Kinds of findings, by the word that findings carry, and what a suspicion of a kind means.
KINDS = {
    "handover": "refused hand-over",
    "edited": "edited cell",
    "deleted": "deleted cell",
    "doubled": "doubled cell",
    "moved": "moved cells",
    "unknown": "unknown cell",
    "sandbox": "sandbox violation",
    "protocol": "kernel protocol",
    "ended": "session ended",
    "judge": "check broke off",
    "score": "score that is no number",
    "time": "time",
    "memory": "memory",
    "output": "output",
    "lost": "lost",
    "not graded": "not graded",
    "identical": "identical answer",
}
MEANINGS = {
    "handover": (
        "A value did not have the form of an honest hand-over, so it was not looked at. Forged "
        "values are like this; so are layers of one's own and very large values."
    ),
    "edited": ("A check or another locked cell had a text of its own; the released text was used."),
    "deleted": "A released cell was missing; it was put back.",
    "doubled": "A released cell was there twice; one of the two counted.",
    "moved": "Released cells stood in another order; they were put back.",
    "unknown": (
        "A cell had a grade id that the lesson does not have; it was run as an ordinary cell."
    ),
    "sandbox": (
        "The code tried what the sandbox forbids, such as a network, another's file or a right "
        "that it does not have; it did not get through."
    ),
    "identical": (
        "Few students share an answer word for word, where most of the class has words of their "
        "own."
    ),
}
OTHER_MEANING = "What happened is said in each case below."

# Where graded cells ran.
RUN_IN_JUDGE = "Graded cells ran in the judge, a process that no student's code enters."
RUN_IN_KERNEL = (
    "Graded cells ran in each student's own kernel, as the settings ask: still behind walls, but "
    "the student's code could read the tests, change what they see, and so make up points."
)
WALLS = {
    "": "{notebooks} ran without a sandbox, with your rights.",
    "bubblewrap": "{notebooks} ran in a sandbox that bubblewrap built.",
    "namespaces": "{notebooks} ran in a sandbox that was built with Linux namespaces directly.",
}
OTHER_WALLS = "{notebooks} ran in a sandbox of the kind “{walls}”."
SHARED = "{notebooks} had the same program as another one, and shared its run."
ONE_NOTEBOOK, SO_MANY_NOTEBOOKS = "1 notebook", "{count} notebooks"
NO_SANDBOX_ONE = (
    "1 student was graded without a sandbox, with your rights; those points are in the gradebook, "
    "and not in this report."
)
NO_SANDBOX = (
    "{count} students were graded without a sandbox, with your rights; those points are in the "
    "gradebook, and not in this report."
)

# Time, memory and every student.
COST = "Time and memory"
COST_SAID = (
    "Seconds are those of all notebooks of a student together, on the clock; megabytes are the "
    "most that one of the student's kernels held. The table below has both for everybody."
)
ALL_STUDENTS = "Students"
EVERY_STUDENT = "Every student"
STATES = {state.name: str(state) for state in State}
SIGNS = {"NOT_GRADED": "n. g.", "NEEDS_PERSON": "by hand", "EXCUSED": "exc."}
"""What stands for the points of a notebook that has none of its own, where it is in words."""

# Pictures.
POINTS_TITLE = "Points"
TIME_TITLE, MEMORY_TITLE = "Time per student", "Memory a student"
OF_SCORES = (
    "A histogram of the points of {count} students, of {points}. Half of them have {median} points "
    "or more."
)
OF_USAGE = (
    "A histogram. Half of the students took {median} {unit} or less, and none more than {most}."
)
STUDENTS_BY = "Students by {unit}: {parts}."
BIN = "{low} to {high}: {count}"
LEGEND = (ALL_POINTS, SOME, NONE, NOT_GRADED)
SO_MANY = ("{count} all points", "{count} some", "{count} none", "{count} not graded")
"""The parts of a bar in words, in the order of its legend."""
