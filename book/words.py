"""What the book itself says, around the lessons, in each of its languages."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Words:
    """The sentences of one language; what stands in braces is filled in.

    ``explorer`` holds those that the page's script needs, by the names that it knows them by.
    """

    name: str
    this_page: str
    title: str
    with_answers: str
    lessons: str
    more: str
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
    hours: str
    short_figures: str
    lesson_figures: str
    front_image: str
    front_map: str
    front_pooled: str
    front_letter: str
    front_alt: str
    front_move: str
    front_next: str
    kernels: tuple[str, ...]
    explorer: Mapping[str, str]

    def time_of(self, minutes: int) -> str:
        """Return a time as one says it: minutes, or from an hour and a half on half hours."""
        if minutes < 90:
            return self.minutes.format(minutes=minutes)
        return self.hours.format(hours=f"{round(minutes / 30) / 2:g}")


WORDS = {
    "en": Words(
        name="English",
        this_page="This page in English",
        title="American Sign Language, letter by letter",
        with_answers="with answers",
        lessons="Lessons",
        more="About the course",
        to_notebook="Get this notebook",
        hidden_test="A hidden test runs here when your work is graded ({points} points).",
        show_answer="Show the answer",
        result="See what a right answer draws here",
        right_report="See what the check says to a right answer",
        check_says="What the check says",
        to_a_wrong_answer="To a wrong answer",
        to_a_right_answer="To a right answer",
        often_wrong="What often goes wrong here",
        points="{earned} of the step's {points} points",
        right="Right",
        wrong="Not right yet",
        step="Step",
        what_you_do="What you do",
        time="Time",
        minutes="{minutes}\N{NO-BREAK SPACE}min",
        hours="{hours}\N{NO-BREAK SPACE}h",
        short_figures="{steps} steps, {time}",
        lesson_figures="{steps} steps, {points} points, about {time}.",
        front_image="28 x 28 pixels",
        front_map="where an edge is",
        front_pooled="half as large",
        front_letter="which letter?",
        front_alt=(
            "Four small pictures in a row. A gray image of a hand that signs the letter {letter}; "
            "the feature map that a kernel makes of it, bright at the left edges of the fingers; "
            "the same map, pooled to half its size; and what a network says: {reads}. The image "
            "is drawn by a program, not a photograph."
        ),
        front_move="Let it move",
        front_next="Show the next part",
        kernels=("vertical edges", "horizontal edges", "outlines", "blur"),
        explorer={
            "kernel": "Kernel",
            "row": "Row",
            "column": "Column",
            "before_kernel": "The image, and the pixels under the kernel",
            "after_kernel": "The feature map, as far as the kernel has come",
            "before_pooling": "The feature map, and the window on it",
            "after_pooling": "The pooled map, as far as the window has come",
            "middle_kernel": "Pixel x weight",
            "middle_pooling": "The window's numbers",
            "said_kernel": "The sum is {sum}. The map gets {answer}.",
            "said_pooling": "The largest of the four is {answer}. It stays.",
            "advice": "Use the sliders, or drag on the left picture. It is drawn by a program.",
        },
    ),
    "ko": Words(
        name="한국어",
        this_page="이 페이지를 한국어로",
        title="미국 수어, 한 글자씩",
        with_answers="답 포함",
        lessons="단원",
        more="과정 안내",
        to_notebook="이 노트북 받기",
        hidden_test="채점할 때 여기에서 숨은 테스트가 실행됩니다 ({points}점).",
        show_answer="답 보기",
        result="바른 답이 그리는 그림 보기",
        right_report="바른 답에 검사가 하는 말 보기",
        check_says="검사가 하는 말",
        to_a_wrong_answer="틀린 답에는",
        to_a_right_answer="바른 답에는",
        often_wrong="여기에서 자주 하는 실수",
        points="이 단계의 {points}점 가운데 {earned}점",
        right="맞음",
        wrong="아직 맞지 않음",
        step="단계",
        what_you_do="하는 일",
        time="시간",
        minutes="{minutes}분",
        hours="{hours}시간",
        short_figures="{steps}단계, {time}",
        lesson_figures="{steps}단계, {points}점, 약 {time}.",
        front_image="28 x 28 픽셀",
        front_map="가장자리의 자리",
        front_pooled="절반 크기",
        front_letter="어느 글자?",
        front_alt=(
            "나란히 놓인 작은 그림 네 개. 글자 {letter}의 손 모양을 담은 회색 이미지, 커널이 "
            "그 이미지로 만든 특징 맵(손가락의 왼쪽 가장자리가 밝습니다), 그 맵을 절반 크기로 "
            "풀링한 것, 그리고 신경망의 대답: {reads}. 이미지는 사진이 아니라 프로그램이 "
            "그린 것입니다."
        ),
        front_move="움직이기",
        front_next="다음 부분 보기",
        kernels=("세로 가장자리", "가로 가장자리", "윤곽", "흐림"),
        explorer={
            "kernel": "커널",
            "row": "행",
            "column": "열",
            "before_kernel": "이미지와 커널 아래의 픽셀",
            "after_kernel": "커널이 지나온 데까지의 특징 맵",
            "before_pooling": "특징 맵과 그 위의 창",
            "after_pooling": "창이 지나온 데까지의 풀링된 맵",
            "middle_kernel": "픽셀 x 가중치",
            "middle_pooling": "창 안의 수",
            "said_kernel": "합: {sum}. 맵에 적히는 값: {answer}.",
            "said_pooling": "네 수 가운데 가장 큰 수: {answer}. 이 수만 남습니다.",
            "advice": "슬라이더를 쓰거나 왼쪽 그림에서 끌어 보십시오. 프로그램이 그렸습니다.",
        },
    ),
}
