"""Short forms written out, and the few words that stand for one: "don't", "we", "part-time"."""

import re
from typing import Final

_CONTRACTIONS: Final = tuple(
    (re.compile(pattern), into)
    for pattern, into in (
        (r"\bcannot\b", "can not"),
        (r"\bcan't\b", "can not"),
        (r"\bdont\b", "do not"),
        (r"\bwon't\b", "will not"),
        (r"\bain't\b", "be not"),
        (r"n't\b", " not"),
        (r"\b(do|does|did|is|are|was|were|has|have|had|could|would|should)nt\b", r"\1 not"),
        (r"'ve\b", " have"),
        (r"'re\b", " are"),
        (r"'ll\b", " will"),
        (r"'m\b", " am"),
        (r"'d\b", " would"),
        (r"\b(he|she|it|that|there|here|what|who|everything|name|which)'s\b", r"\1 is"),
        (
            r"'s (?=called|named|not|now|a|an|allergic|been|gone|going|always|never|moved|in|at|on|very|really|from)\b",
            " is ",
        ),
        (r"(?<!am )(?<!is )(?<!are )(?<!be )(?<!get )(?<!got )(?<!ing )\bused to (?=[a-z])", "usedto "),
        (
            r"\b(?:have|has|had)( never| not| already| just| ever| only|) been to (?=[a-z])",
            r"have\1 visited ",
        ),
        (r"[\"“”]", " "),
        (r"\b(?:native language|first language|mother tongue)\b", "mothertongue"),
        (r"\b(?:quarter to) (\w+)", r"\1 less quarter"),
        (r"\bfull[- ]time\b", "fulltime"),
        (r"\bpart[- ]time\b", "parttime"),
        (
            r"\b(?:work(?:ing|s|ed)?|job) (?:from (?:my )?home|remotely|remote)\b|\bremote work(?:ing)?\b"
            r"|\bhome office\b|\btelework(?:ing)?\b",
            "workfromhome",
        ),
        (r"\b(?:younger|little|kid|baby) (brother|sister)", r"younger \1"),
        (r"\b(?:older|elder|big) (brother|sister)", r"older \1"),
        (r"\b(gonna)\b", "going to"),
        (r"\b(wanna)\b", "want to"),
        (r"\bgotta\b", "have to"),
        (r"\bi ha(?:ve|s) got to\b", "i have to"),
        (r"\b(ha(?:ve|s)) got\b", r"\1"),
        (r"\blet's\b", "we"),
        (r"\b(our|ours)\b", "my"),
        (r"\b(we|us|me|myself|ourselves|themselves)\b", "i"),
        (r"\b(mine)\b", "my"),
    )
)


PRONOUNS: Final = tuple(
    pair for pair in _CONTRACTIONS if "themselves" in pair[0].pattern or "ours" in pair[0].pattern
)


CONTRACTED: Final = tuple(pair for pair in _CONTRACTIONS if "'" in pair[0].pattern)


EXPANSIONS: Final = tuple(pair for pair in _CONTRACTIONS if pair not in PRONOUNS and pair not in CONTRACTED)


UNCOMMON: Final = re.compile(
    r"nt\b|cannot|used to|gonna|wanna|gotta|have got|has got|ha(?:ve|s|d) (?:\w+ )?been to|mine\b|full|part"
    r"|work|remote|home"
    r"|native|first lang|mother|quarter|brother|sister|[\"“”]|let's"
)
