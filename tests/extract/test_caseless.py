"""What is looked for in lower case is found exactly where IGNORECASE finds it."""

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnemostream.processors.extract import claims, kinds, smalltalk, when
from mnemostream.processors.extract.caseless import Caseless

PATTERNS = {
    f"{module.__name__.rpartition('.')[2]}.{name}": value
    for module in (claims, kinds, smalltalk, when)
    for name, value in vars(module).items()
    if isinstance(value, Caseless)
}
LETTERS = "aeiklmnorstuvwyIKLSTW'’\u0130\u0131\u017f\u212aéÉ ,.1"


@pytest.mark.parametrize("name", sorted(PATTERNS))
def test_patterns_are_written_in_lower_case(name: str) -> None:
    pattern = PATTERNS[name]._pattern
    assert re.sub(r"\\[WSDB]", "", pattern).islower()


def words_of(pattern: str) -> list[str]:
    """Pieces of text as a pattern speaks of them, so that it is found now and then."""
    return re.findall(r"[a-z]{2,}", pattern)


@pytest.mark.parametrize("name", sorted(PATTERNS))
@given(data=st.data())
def test_it_is_found_where_ignorecase_finds_it(name: str, data: Any) -> None:
    one = PATTERNS[name]
    words = st.sampled_from(words_of(one._pattern)) | st.text(LETTERS, max_size=4)
    cased = st.tuples(words, st.sampled_from((str.lower, str.upper, str.title))).map(lambda p: p[1](p[0]))
    text = data.draw(st.sampled_from(("", " "))).join(data.draw(st.lists(cased, max_size=6)))
    assert one.found_in(text) == bool(re.search(one._pattern, text, re.IGNORECASE))
