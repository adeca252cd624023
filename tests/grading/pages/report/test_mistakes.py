"""Are the same mistakes of different students found to be the same?"""

from asl_lesson import ASSIGNMENT
from synthetic import part, raised

from grading.engine.result import Check, Result
from grading.pages.report.mistakes import mistakes
from utils.language import KEY, speaking
from utils.lessons.asl_cnn import words
from utils.lessons.asl_cnn.sentences.load import OTHER_FILE
from utils.messages import checks as m


def a_result(*parts):
    return Result(notebook={}, checks=[Check("load_tables", 5.0, 0.0, list(parts))])


def test_one_mistake_with_different_values_is_one():
    first = part("", "wrong", m.NOT_NUMBERS, name="x_train", found="a list of length 3")
    second = part("", "wrong", m.NOT_NUMBERS, name="x_valid", found="`None`, which is nothing")
    (found,) = mistakes(
        ASSIGNMENT, {"anna": {"01_load": a_result(first)}, "ben": {"01_load": a_result(second)}}
    )
    assert found.students == ("anna", "ben")
    assert found.key == "01-not-numbers"
    assert found.text == "`…` must be an array of plain numbers; it is …."
    assert found.message == first["message"]


def test_a_sentence_of_several_steps_has_its_name_in_the_key():
    twice = part("", "wrong", words.NORMALIZED_TWICE, name="x_train", top="0.0039")
    (found,) = mistakes(ASSIGNMENT, {"anna": {"05_reshape": a_result(twice)}})
    assert found.key == "05-normalized-twice"


def test_a_report_in_korean_shows_what_a_korean_notebook_read():
    english = part("", "wrong", OTHER_FILE, name="train_df", file="a.csv")
    with speaking("ko"):
        korean = part("", "wrong", OTHER_FILE, name="train_df", file="a.csv")
        graded = {"ann": {"01_load": a_result(english)}, "chul": {"01_load": a_result(korean)}}
        graded["chul"]["01_load"].notebook["metadata"] = {KEY: "ko"}
        (found,) = mistakes(ASSIGNMENT, graded)
        assert found.students == ("chul", "ann")
        assert found.message == korean["message"] != english["message"]
        del graded["chul"]
        (alone,) = mistakes(ASSIGNMENT, graded)
        assert alone.message == alone.text == found.text
    assert mistakes(ASSIGNMENT, graded)[0].key == found.key


def test_a_student_counts_once_in_a_step():
    twice = part("", "wrong", OTHER_FILE, name="a", file="b")
    (found,) = mistakes(ASSIGNMENT, {"anna": {"01_load": a_result(twice, twice)}})
    assert found.students == ("anna",)


def test_an_error_that_the_catalogue_explains_is_known_by_its_explanation():
    graded = {
        "anna": {"01_load": a_result(raised("NameError", name="a"))},
        "ben": {"01_load": a_result(raised("NameError", name="b"))},
    }
    (found,) = mistakes(ASSIGNMENT, graded)
    assert found.text.startswith("Your code stopped with an error: nothing is called `…` here.")


def test_an_error_of_their_own_is_one_row():
    message = "The cell stopped before its result was there: ZeroDivisionError: division by zero"
    strange = {"label": "", "state": "raised", "cause": "", "message": message}
    (found,) = mistakes(ASSIGNMENT, {"anna": {"01_load": a_result(strange)}})
    assert (found.key, found.text) == ("01-raised", "Your code stopped with an error.")


def test_what_was_not_attempted_is_no_mistake():
    parts = [
        {"label": "", "state": state, "cause": "", "message": ""}
        for state in ("right", "not attempted", "skipped")
    ]
    assert mistakes(ASSIGNMENT, {"anna": {"01_load": a_result(*parts)}}) == []


def test_the_most_frequent_comes_first_in_its_step():
    rare = part("", "wrong", OTHER_FILE, name="a", file="b")
    often = part("", "wrong", m.NOT_NUMBERS, name="a", found="b")
    graded = {
        "anna": {"01_load": a_result(rare), "02_extract_labels": a_result(rare)},
        "ben": {"01_load": a_result(often)},
        "cem": {"01_load": a_result(often)},
    }
    found = [(one.step, len(one.students)) for one in mistakes(ASSIGNMENT, graded)]
    assert found == [("01_load", 2), ("01_load", 1), ("02_extract_labels", 1)]
