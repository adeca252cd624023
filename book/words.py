"""What the book itself says, around the lessons, in each of its languages."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Words:
    """The sentences of one language; ``{}`` takes a number or a name."""

    name: str
    title: str
    lessons: str
    to_notebook: str
    hidden_test: str
    show_answer: str
    result: str
    right_report: str
    check_says: str
    to_a_wrong_answer: str
    to_a_right_answer: str
    often_wrong: str
    points: str
    right: str
    wrong: str
    step: str
    what_you_do: str
    time: str
    minutes: str
    lesson_figures: str
    data_page: str


WORDS = {
    "en": Words(
        name="English",
        title="American Sign Language, letter by letter",
        lessons="Lessons",
        to_notebook="Get this notebook",
        hidden_test="A hidden test runs here when your work is graded ({} points).",
        show_answer="Show the answer",
        result="See what a right answer draws here",
        right_report="See what the check says to a right answer",
        check_says="What the check says",
        to_a_wrong_answer="To a wrong answer",
        to_a_right_answer="To a right answer",
        often_wrong="What often goes wrong here",
        points="{} of {} points",
        right="Right",
        wrong="Not right yet",
        step="Step",
        what_you_do="What you do",
        time="Time",
        minutes="{} min",
        lesson_figures="{} steps, {} points, about {}.",
        data_page="About the data",
    ),
}
