"""What a sentence names as it goes on: a person, a thing, a day."""

import re
from collections.abc import Sequence
from typing import Final

from ..text import STOP_WORDS
from .antecedents import THEY
from .beings import KIN, ROLES
from .dates import MONTHS
from .language import word_set
from .verbs import BASE_VERBS, MODALS, is_adverb, is_past, third_person

DETERMINERS: Final = word_set(
    "my our your the a an his her their its this that these those some any no every each"
)
# "They" may be several, or those of an office.
_MANY: Final = THEY | word_set(
    """people somebody someone everyone everybody nobody anyone anybody team company client customer bank agency
    clinic hospital insurer insurance council school office shop store firm bakery restaurant hotel landlord university
    police family staff board management department hr support garage"""
)
_BEFORE_START: Final = frozenset('.!?"“”(')
TOKEN: Final = re.compile(r"[^\W_]+(?:['’&-][^\W_]+)*|[.,;:!?()\"“”–—]")
_BEINGS: Final = (
    KIN
    | ROLES
    | word_set(
        """people somebody someone everyone everybody nobody anyone anybody who man woman guy girl boy child team
        company client customer"""
    )
)
ENDS: Final = word_set(". , ; : ! ? ) – —")
_CLITIC: Final = word_set("it's that's he's she's let's there's what's here's who's how's where's")
DAYS: Final = word_set(
    "monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday tonight"
) | frozenset(month.lower() for month in MONTHS)
VERBS: Final = word_set("is was has had isn't wasn't hasn't doesn't does didn't did hadn't won't can't")
_WHERE: Final = word_set("in at near into around")
_TITLES: Final = word_set("mr mrs ms miss dr prof herr frau")
_JOINS: Final = word_set("and but or because since when so as if while that who which until")
_SPEAKS: Final = word_set(
    "says said thinks thought hopes hates likes loves wants told tells asked asks promised agreed swears feels"
)
FIRST: Final = 2  # words of a bare noun with which a sentence begins
SPANS: Final = word_set("evening morning day night week month year afternoon weekend")


def names_in(sentence: str) -> list[str]:
    """Words of a sentence with a capital that begin, or are, names."""
    cased = words_of(sentence)
    tokens = [word.lower() for word in cased]
    return [
        word.removesuffix("'s")
        for n, word in enumerate(cased)
        if _is_name(word, around(tokens, n)[1], starts=n == 0 or tokens[n - 1] in _BEFORE_START)
        and tokens[n] not in DAYS
        and tokens[n] not in _TITLES
    ]


def words_of(sentence: str) -> list[str]:
    """Words and marks, with straight apostrophes."""
    return [token[0].replace("’", "'") for token in TOKEN.finditer(sentence)]


class Named:
    """What the words of a sentence up to one of them name."""

    def __init__(self) -> None:
        self.being = self.thing = self.many = self.number = self.day = False
        self._names = 0
        self._acting = False  # a name is the subject of the clause, and "it" another
        self._place = False  # the last name is that of a place

    def hear(self, tokens: Sequence[str], cased: Sequence[str], n: int) -> None:
        """Note what the word at `n` names, of lower-case `tokens`, or of those `cased` as they were."""
        word = tokens[n]
        before, following = around(tokens, n)
        if self._acting and (word in ENDS or word in _JOINS):
            self._acting, self.thing = False, True
        self.number = self.number or word[0].isdigit()
        self.day = self.day or word in DAYS or word[0].isdigit()
        self.many = self.many or word in _MANY or _is_plural(word)
        if word in _BEINGS and before != "as" and not (word == "who" and n == 0):
            self.being = True
        elif _is_name(cased[n], following, starts=n == 0 or before in _BEFORE_START):
            again = self._place and n > 0 and cased[n - 1][0].isupper()  # "Quarry Lane"
            self._names += not (n and cased[n - 1][0].isupper())
            self._place = before in _WHERE or before[0].isdigit() or again
            self.being = self.being or not self._place
            self.many = self.many or self._names > 1 or self._place  # "In Valencia they eat late"
            owns = word.endswith("'s") and following in _BEINGS  # "Ann's landlord"
            titled = before in _TITLES or (before == "." and n > 1 and tokens[n - 2] in _TITLES)
            person = before in _BEINGS or titled or owns or following in _SPEAKS or _with_me(tokens, n)
            acts = following in MODALS or is_past(following) or thirds(following)
            self._acting = not (self.thing or person) and n == 0 and acts
            self.thing = self.thing or not (person or self._acting)
        elif _is_thing(tokens, n, before):
            self.thing = True


def _with_me(tokens: Sequence[str], n: int) -> bool:
    """Whether a name is of somebody with the speaker: "Ann and I"."""
    return tokens[n + 1 : n + 3] in (["and", "i"], ["and", "me"]) or tokens[max(0, n - 2) : n] == ["i", "and"]


def _is_plural(word: str) -> bool:
    return (
        len(word) > 3
        and word.endswith("s")
        and not (
            word.endswith(("ss", "'s", "us", "is")) or thirds(word) or word in DAYS or word in STOP_WORDS
        )
    )


def around(tokens: Sequence[str], n: int) -> tuple[str, str]:
    """The words beside the one at `n`; a full stop at either end."""
    return tokens[n - 1] if n else ".", tokens[n + 1] if n + 1 < len(tokens) else "."


def _is_name(word: str, following: str, *, starts: bool) -> bool:
    """Whether a capital begins a name, and not only a sentence, which it `starts`."""
    if not word[0].isupper() or word in ("I", "OK") or word.startswith("I'") or word.lower() in DAYS:
        return False
    if not starts:
        return True
    lower = word.lower()
    if lower.endswith("'s"):
        return lower not in _CLITIC
    if lower in BASE_VERBS or lower in DETERMINERS or lower in STOP_WORDS or is_adverb(lower):
        return False
    if following in ("himself", "herself"):
        return True
    return following in MODALS or following in VERBS or is_past(following) or thirds(following)


def thirds(word: str) -> bool:
    """Whether a lower-case word is a verb as it stands behind "she"."""
    return word.endswith("s") and (word[:-1] in BASE_VERBS or word[:-2] in BASE_VERBS)


def _is_thing(tokens: Sequence[str], n: int, before: str) -> bool:
    """Whether a noun for a thing ends or stands at `n`: behind an article, a number or a preposition."""
    word = tokens[n]
    if not word[0].isalpha() or word in DAYS:
        return False
    if before in DETERMINERS and word not in _BEINGS:
        return not (word in SPANS and before in ("the", "this", "that"))
    if n < FIRST and around(tokens, n)[1] in ("is", "was", "works") and word not in STOP_WORDS:
        return not (word in _BEINGS or is_adverb(word) or is_past(word))  # "Env var is fine, but call it ..."
    if n == 0 or word in STOP_WORDS or word in BASE_VERBS or is_adverb(word) or word in MODALS:
        return False
    if word.endswith("'s") or is_past(word) or thirds(word) or "'" in word:
        return False
    return tokens[n - 1] in ("in", "with", "for", "of", "from", "about", "on", "into") or (
        third_person(tokens[n - 1]) != tokens[n - 1] and tokens[n - 1] in BASE_VERBS and len(word) > 3
    )
