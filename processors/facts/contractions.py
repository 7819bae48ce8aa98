"""Short forms written out, and the few words that stand for one: "don't", "we", "part-time"."""

import re
from collections.abc import Set
from typing import Final

from ..extract.language import word_set

# With what stands in every text that the pattern is found in.
_CONTRACTED: Final = tuple(
    (needs, (re.compile(pattern), into))
    for needs, pattern, into in (
        ("can't", r"\bcan't\b", "can not"),
        ("won't", r"\bwon't\b", "will not"),
        ("ain't", r"\bain't\b", "be not"),
        ("n't", r"n't\b", " not"),
        ("'ve", r"'ve\b", " have"),
        ("'re", r"'re\b", " are"),
        ("'ll", r"'ll\b", " will"),
        ("'m", r"'m\b", " am"),
        ("'d", r"'d\b", " would"),
        ("'s", r"\b(he|she|it|that|there|here|what|who|everything|name|which)'s\b", r"\1 is"),
        (
            "'s ",
            r"'s (?=called|named|not|now|a|an|allergic|been|gone|going|always|never|moved|in|at|on|very|really|from)\b",
            " is ",
        ),
        ("let's", r"\blet's\b", "we"),
    )
)

# With words one of which stands in every text that the pattern is found in; no rule brings in those of a later one.
_LED: Final = tuple(
    (word_set(words), (re.compile(pattern), into))
    for words, pattern, into in (
        ("cannot", r"\bcannot\b", "can not"),
        ("dont", r"\bdont\b", "do not"),
        (
            "dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt couldnt wouldnt shouldnt",
            r"\b(do|does|did|is|are|was|were|has|have|had|could|would|should)nt\b",
            r"\1 not",
        ),
        (
            "used",
            r"(?<!am )(?<!is )(?<!are )(?<!be )(?<!get )(?<!got )(?<!ing )\bused to (?=[a-z])",
            "usedto ",
        ),
        (
            "been",
            r"\b(?:have|has|had)( never| not| already| just| ever| only|) been to (?=[a-z])",
            r"have\1 visited ",
        ),
        (
            "native first mother",
            r"\b(?:native language|first language|mother tongue)\b",
            "mothertongue",
        ),
        ("quarter", r"\b(?:quarter to) (\w+)", r"\1 less quarter"),
        ("full", r"\bfull[- ]time\b", "fulltime"),
        ("part", r"\bpart[- ]time\b", "parttime"),
        (
            "home remotely remote telework teleworking",
            r"\b(?:work(?:ing|s|ed)?|job) (?:from (?:my )?home|remotely|remote)\b|\bremote work(?:ing)?\b"
            r"|\bhome office\b|\btelework(?:ing)?\b",
            "workfromhome",
        ),
        ("younger little kid baby", r"\b(?:younger|little|kid|baby) (brother|sister)", r"younger \1"),
        ("older elder big", r"\b(?:older|elder|big) (brother|sister)", r"older \1"),
        ("gonna", r"\b(gonna)\b", "going to"),
        ("wanna", r"\b(wanna)\b", "want to"),
        ("gotta", r"\bgotta\b", "have to"),
        ("got", r"\bi ha(?:ve|s) got to\b", "i have to"),
        ("got", r"\b(ha(?:ve|s)) got\b", r"\1"),
        ("mine", r"\b(mine)\b", "my"),
        ("our ours", r"\b(our|ours)\b", "my"),
        (
            "we us me myself ourselves themselves",
            r"\b(we|us|me|myself|ourselves|themselves)\b",
            "i",
        ),
    )
)


def written_out(text: str) -> str:
    """A text in lower case without short forms."""
    for needs, (pattern, into) in _CONTRACTED:
        if needs in text:
            text = pattern.sub(into, text)
    return text


def led_to_one(text: str, words: Set[str]) -> str:
    """A text with words that stand for one led to that. `words`: all that it has, and maybe more."""
    for needs, (pattern, into) in _LED:
        if not needs.isdisjoint(words):
            text = pattern.sub(into, text)
    return text
