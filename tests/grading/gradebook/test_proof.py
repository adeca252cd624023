"""What is done with a plain assignment whose reference answer could not be tried in the judge?"""

import pytest

from grading.engine.grade import not_graded
from grading.engine.limits import Limits
from grading.gradebook import proof
from grading.gradebook.results import Results


@pytest.mark.parametrize("final", [True, False])
def test_what_was_not_graded_proves_nothing(assignment, monkeypatch, tmp_path, final):
    source, key = assignment["05_reshape"], "ab12"
    tried = not_graded(source, "its worker died")
    tried.final = final
    results = Results(tmp_path)
    results.give_up(key, tried)
    monkeypatch.setattr(proof, "grade", lambda *what: tried)
    found = proof.proven(source, key, b"", Limits(), results)
    assert found.by_hand == frozenset(source.graded) != frozenset()
    assert results.has(key) == final  # what the load of a machine may have made is tried again
