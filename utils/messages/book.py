"""What the web book itself says, around the lessons."""

LANGUAGE = "English"
THIS_PAGE = "This page in English"
TITLE = "American Sign Language, letter by letter"
WITH_ANSWERS = "{title} (with answers)"
LESSONS = "Lessons"
MORE = "About the course"
TO_NOTEBOOK = "Get this notebook"
SHOW_ANSWER = "Show the answer"
RESULT = "See what a right answer draws here"
RIGHT_REPORT = "See what the check says to a right answer"
CHECK_SAYS = "What the check says"
TO_A_WRONG_ANSWER = "To a wrong answer"
TO_A_RIGHT_ANSWER = "To a right answer"
OFTEN_WRONG = "What often goes wrong here"
POINTS = "{earned} of the step's {points} points"
WHAT_YOU_DO = "What you do"
SHORT_FIGURES = "{steps} steps, {time}"
LESSON_FIGURES = "{steps} steps, {points} points, about {time}."
ONLY_ENGLISH = "This page is in English."

FRONT_IMAGE = "28 x 28 pixels"
FRONT_MAP = "where an edge is"
FRONT_POOLED = "half as large"
FRONT_LETTER = "which letter?"
FRONT_ALT = (
    "Four small pictures in a row. A gray image of a hand that signs the letter {letter}; "
    "the feature map that a kernel makes of it, bright at the left edges of the fingers; "
    "the same map, pooled to half its size; and what a network says: {reads}. The image "
    "is drawn by a program, not a photograph."
)
FRONT_MOVE = "Let it move"
FRONT_NEXT = "Show the next part"

EXPLORER = {
    "before_kernel": "The image, and the pixels under the kernel",
    "after_kernel": "The feature map, as far as the kernel has come",
    "before_pooling": "The feature map, and the window on it",
    "after_pooling": "The pooled map, as far as the window has come",
    "middle_kernel": "Pixel x weight",
    "middle_pooling": "The window's numbers",
    "said_kernel": "The sum is {sum}. The map gets {answer}.",
    "said_pooling": "The largest of the four is {answer}. It stays.",
    "advice": "Use the sliders, or drag on the left picture. It is drawn by a program.",
}
"""Beside a picture that can be moved, by the names that the page's script knows them by."""
