"""Search in Korean: a word is found whatever particle hangs on it.

Sphinx has no rules for Korean and takes English ones, so that 특징 would not find 특징을. One list
of particles makes the index and, as JavaScript, reads what is typed into the search field.
"""

import json

from sphinx.search import SearchLanguage

PARTICLES = sorted(
    "은 는 이 가 을 를 과 와 의 에 도 만 로 으로 에서 에게 부터 까지 "
    "처럼 보다 마다 이나 이란 란 들 들은 들이 들을 들의 들과 들에 에는 "
    "에도 에서는 에서도 에게는 으로는 로는 로만 으로만 까지는 부터는 만은 "
    "만을 이라는 라는 이라고 라고 이며 입니다 하고".split(),
    key=len,
    reverse=True,
)
"""Longest first, so that 에서는 goes as one and not as 는."""


class SearchKorean(SearchLanguage):
    """Words of Korean, and of what else stands in the text, without their particles."""

    lang = "ko"
    language_name = "Korean"
    js_stemmer_code = f"""
var Stemmer = function () {{
  var particles = {json.dumps(PARTICLES, ensure_ascii=False)};
  this.stemWord = function (word) {{
    var found = particles.find((p) => word.length > p.length && word.endsWith(p));
    return found ? word.slice(0, -found.length) : word;
  }};
}};
"""

    def stem(self, word: str) -> str:
        """Return a word in lower case, without the particle at its end; never an empty one."""
        word = word.lower()
        for particle in PARTICLES:
            if len(word) > len(particle) and word.endswith(particle):
                return word[: -len(particle)]
        return word
