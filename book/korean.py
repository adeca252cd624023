"""Search in Korean: a word is found whatever particle or ending hangs on it.

Sphinx has no rules for Korean and takes English ones, so that 특징 would not find 특징을. One list
of endings makes the index and, as JavaScript, reads what is typed into the search field.
"""

import json

from sphinx.search import SearchLanguage

PARTICLES = (
    "은 는 이 가 을 를 과 와 의 에 도 만 로 으로 에서 에게 부터 까지 "
    "처럼 보다 마다 만큼 끼리 씩 뿐 이나 이란 란 들 에는 에도 이라는 라는 "
    "이라고 라고 이라면 이면 이며 이고 이어야 이거나 이므로 이지만 인데 인지 라서 "
    "입니다 입니까 하고"
).split()
"""They hang on a word of any length; of several, one after the other goes."""

ENDINGS = (
    "인 일 든 용 하 하기 하는 하면 하면서 하며 하여 하지 하므로 하도록 하십시오 합니다 합니까 "
    "해 해야 했습니다 한 할 함 되 되고 되는 되면 되어 되지 됩니다 된 될 시키 시키는 시키면 시킵니다"
).split()
"""Most make a verb of a noun. They go where two letters are left, so that 제한 stays."""

NOUNS = frozenset(
    "가로 가로세로 각도 강의 결과 경로 깊이 길이 나이 넓이 높이 대가 사이 설계도 세로 속도 "
    "온도 원인 윈도 정도 정의 정확도 종이 주의 지도 차이 추가 컴파일 평가 확인 효과".split()
)
"""Words that end as if a particle hung on them."""

LEFT = dict.fromkeys(ENDINGS, 2) | dict.fromkeys(PARTICLES, 1)
LEAST_LEFT = {ending: LEFT[ending] for ending in sorted(LEFT, key=len, reverse=True)}
"""Ending -> how many letters it leaves at least. Longest first, so that 으로 goes, not 로."""


class SearchKorean(SearchLanguage):
    """Words of Korean, and of what else stands in the text, without what hangs on them."""

    lang = "ko"
    language_name = "Korean"
    js_stemmer_code = f"""
var Stemmer = function () {{
  var nouns = new Set({json.dumps(sorted(NOUNS), ensure_ascii=False)});
  var leastLeft = Object.entries({json.dumps(LEAST_LEFT, ensure_ascii=False)});
  this.stemWord = function (word) {{
    while (!nouns.has(word)) {{
      var found = leastLeft.find(([e, left]) => word.endsWith(e) && word.length >= e.length + left);
      if (!found) break;
      word = word.slice(0, -found[0].length);
    }}
    return word;
  }};
}};
"""

    def stem(self, word: str) -> str:
        """Return a word in lower case, without what hangs at its end; never an empty one."""
        word = word.lower()
        while word not in NOUNS and (ending := ending_of(word)):
            word = word[: -len(ending)]
        return word


def ending_of(word: str) -> str:
    """Return what hangs at the end of a word, "" where nothing does."""
    return next(
        (e for e, left in LEAST_LEFT.items() if word.endswith(e) and len(word) >= len(e) + left), ""
    )
