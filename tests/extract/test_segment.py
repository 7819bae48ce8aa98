"""Sentences end where the plain form of the rule says; the pattern that is used finds the same ends, faster."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from mnemostream.processors.extract import segment

PLAIN = re.compile(r"(?<=[.!?…])[\"'”’)\]]*+\s++|(?<=[。！？])|[^\S\n]?\n\s*+(?![a-zà-ÿ])")
TEXTS = st.text(st.sampled_from("aB.!?…。！？\"'”)] \t\n\u00a0é"), max_size=12)


@given(TEXTS)
@settings(max_examples=1500)
def test_gaps_between_sentences_are_those_of_the_plain_rule(text: str) -> None:
    found = []
    for gap in segment._BREAK.finditer(text):
        at = gap.start() + (gap[0][0] in segment._MARKS)
        found.append((at, gap.end()))
    assert found == [gap.span() for gap in PLAIN.finditer(text)]


@given(st.text(st.sampled_from("ab \t\n\r\u00a0\u2003\x07\ud800é"), max_size=12))
def test_cleaning_leaves_one_kind_of_space_and_nothing_that_controls(text: str) -> None:
    plain = re.sub(
        "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufeff]",
        "",
        text.replace("\r\n", "\n").replace("\r", "\n"),
    )
    assert segment.clean(text) == re.sub(r"[^\S\n]+", " ", plain)
