"""Does each lint find what it is there for, and leave good Korean alone?"""

import pytest

from grading.upkeep.translation import checking
from grading.upkeep.translation.lints import lint
from grading.upkeep.translation.units import Kind

GLOSSARY = {"feature map": ["특징 맵"], "feature": ["특징"], "loss": ["손실"]}


def problems(message, translation, kind=Kind.TEXT):
    return list(lint(message, translation, kind, GLOSSARY))


GOOD = [
    ("`{name}` has {count} rows.", "`{name}` 배열에는 행이 {count}개 있습니다."),
    ("Divide it by 255.", "255로 나누십시오."),
    ("Fourteen layers.", "층이 14개입니다."),
    ("It is `None`.", "`None`입니다."),
    ("The feature map of a loss", "손실의 특징 맵"),
    ("**What you will do.** Read.", "**할 일.** 읽습니다."),
    ("1. one\n2. two", "1. 하나\n2. 둘"),
    ("See [step 5](05_reshape.ipynb).", "[5단계](05_reshape.ipynb)를 보십시오."),
    ("The axis (`axis=1`) counts.", "축(`axis=1`)을 셉니다."),
    ("The loss is .31, and then .5.", "손실은 0.31이고, 그다음은 0.5입니다."),
    ("It reads .86 of them.", "그 가운데 86%를 읽습니다."),
    ("Press *Submit* and join both.", "*Submit* 버튼을 눌러 둘을 이을 수 있습니다."),
    ("3 and 6 and 8 of 100", "3과 6을 8로, 100으로"),
    ("1/9 of it", "1/9이 그만큼"),
]


@pytest.mark.parametrize(("message", "translation"), GOOD, ids=lambda text: text[:20])
def test_good_korean_passes(message, translation):
    assert problems(message, translation) == []


BAD = {
    "code is lost": ("Take `x`.", "취하십시오.", "'x' is missing"),
    "code is new": ("Take it.", "`x` 배열입니다.", "'x' is not in the English"),
    "a number is lost": ("Divide by 255.", "나누십시오.", "255 is missing"),
    "a share is another": ("A share of .31", "비율은 0.13입니다.", "31 is missing"),
    "a number is new": ("Divide it.", "255로 나누십시오.", "255 is not in the English"),
    "a link leads elsewhere": ("[a](b.ipynb)", "[가](c.ipynb)", "'b.ipynb' is missing"),
    "a tag is lost": ("<summary>Hint</summary>", "힌트", "'<summary>' is missing"),
    "a placeholder is lost": ("{name} is it", "그것입니다", "'{name}' is missing"),
    "a list mark is lost": ("- one\n- two", "- 하나\n둘", "list mark"),
    "a heading is another": ("## Why", "### 왜", "list mark"),
    "a column is lost": ("| a | b |\n|---|---|", "| 가 |\n|---|---|", "the table has"),
    "bold is no bold": ("**Word.** More", "**말.**더", "<strong> 0 times"),
    "a particle after code": ("`x` is it", "`x`는 그것입니다", "before the particle '는'"),
    "a particle after a value": ("{x} and", "{x}와", "before the particle '와'"),
    "a particle after quotes": ('"{x}" is', '"{x}"은', "before the particle '은'"),
    "a particle of the other form": ("A pattern", "무늬을", "'을' has the wrong form"),
    "such a one after a mark": ("A *pattern* and", "*무늬*과 **줄**와", "'와' has the wrong"),
    "such a one of way": ("With water", "물으로", "'으로' has the wrong form"),
    "such a one after a figure": ("4 is", "4은", "'은' has the wrong form"),
    "another term": ("The loss falls.", "로스가 줄어듭니다.", "'loss' as 손실"),
    "the longer term": ("A feature map", "특징 지도", "'feature map' as 특징 맵"),
    "another style": ("Run it.", "실행하세요.", "합니다체"),
    "plain endings": ("It is gray.", "회색이다.", "합니다체"),
    "white space at the end": ("Row: ", "행:", "white space at the end"),
}


@pytest.mark.parametrize("name", BAD)
def test_each_mistake_is_named(name):
    message, translation, part = BAD[name]
    assert any(part in problem for problem in problems(message, translation))


KOREAN = {
    "the language": ("American Sign Language has a grammar.", "미국 수화에는 문법이 있습니다."),
    "its letters": ("The letters of fingerspelling", "손가락 글자"),
    "the loss": ("The loss falls.", "로스가 줄어듭니다."),
}


@pytest.mark.parametrize("name", KOREAN)
def test_the_korean_edition_has_one_word_for(name):
    message, translation = KOREAN[name]
    assert list(lint(message, translation, Kind.TEXT, checking.read_glossary("ko"))) != []


def test_words_in_code_stay_one_string():
    assert problems("type:", '"종류":', Kind.LITERAL)
    assert problems("TODO: x = a number", "TODO: y = 수", Kind.COMMENT)
    assert problems("TODO: x = a number", "TODO: x = 수\n더", Kind.COMMENT)
    assert problems("TODO: x = a number", "TODO: x = 수", Kind.COMMENT) == []
