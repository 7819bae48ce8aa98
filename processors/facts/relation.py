"""What a new statement is to an older one: the same, an update of it, or another thing.

Facts are compared one with one, in this order: whom they are about; values of which one holds at a time; endings and
values that are named as replaced; denial; words that cannot both be so; one value put for another; and at last whether
the one says all that the other says. What is not plainly one of these is another thing: to join or to close wrongly
costs more than to keep both.
"""

import re
from datetime import datetime
from typing import Final

import msgspec

from ...schemas.memory import EventTime
from ..extract.language import word_set
from ..text import stem
from .attributes import LOOSE, TIMED, UNCHANGING, is_person
from .classes import FAMILY, OPPOSITES
from .clause import Clause, canonical, terms_of
from .kinds_of import KIND_OF, with_kinds
from .soft import rigid
from .reading import Fact, Reading
from .words import is_verb

SAME, MORE, UPDATES, OTHER = "same", "more", "updates", ""
_BEING: Final = word_set("be have go feel")
_PARTS: Final = word_set(
    "in at on with for from to and or of called named about near by since because which who that when while , as every each"
    " after before during along around through into over under until all both only two"
)
_SHORT: Final = 4  # words of a value: a goal that is told at length is seldom the only one
_SINGLE_THINGS: Final = frozenset(
    stem(word)
    for word in """favourite goal dream plan password size type status number code pin salary income height weight capital
    title aim level rank score username nickname surname hometown nationality religion major topic theme
    deadline email address name tongue language""".split()
)
_EMPLOYED: Final = frozenset({"works at", "works as", "works in"})
_WORK_TERMS: Final = frozenset({"job", "work", "compani", "career", "job work"})
_ADVERBS: Final = frozenset(
    {
        "morn",
        "night",
        "even",
        "older",
        "younger",
        "better",
        "wors",
        "alway",
        "earli",
        "late",
        "remot",
        "indoor",
        "outdoor",
        "full-tim",
        "part-tim",
        "fulltim",
    }
)
_DEAD: Final = frozenset({"die", "dead"})


MOST_REVISED: Final = (
    2  # facts of a statement that can be taken the place of: a longer one says more than that
)


class Told(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """A statement and its time: when it was said, and when what it tells of was, where that was resolved."""

    reading: Reading
    said_at: datetime
    when: EventTime | None = None


def relation(new: Told, old: Told) -> str:
    """SAME, MORE (the new says all of the old, and more), UPDATES, or OTHER."""
    mine, theirs = new.reading.facts, old.reading.facts
    if not mine or not theirs:
        return OTHER
    found = [[_of_facts(one, other, new, old) for other in theirs] for one in mine]
    short = len(theirs) <= MOST_REVISED and old.reading.whole
    if short and _closes(found, theirs):
        return UPDATES
    if new.reading.whole and all(any(said in (SAME, _LESS) for said in row) for row in found):
        return SAME
    if short and all(any(row[n] in (SAME, MORE) for row in found) for n in range(len(theirs))):
        return MORE
    return OTHER


_LESS: Final = "less"


def _closes(found: list[list[str]], theirs: tuple[Fact, ...]) -> bool:
    """Whether what is updated is all that the old statement says; a claim of its own beside it lives on."""
    updated = {n for row in found for n, said in enumerate(row) if said == UPDATES}
    if not updated:
        return False
    return all(
        n in updated
        or fact.clause.vague
        or fact.clause.over
        or any(row[n] in (SAME, MORE, _LESS) for row in found)
        for n, fact in enumerate(theirs)
    )


def same_subject(mine: Clause, theirs: Clause, new: Reading, old: Reading) -> bool:
    """Whether both are about the same, as far as their words tell: names may be left out, roles may not."""
    if mine.who == theirs.who:
        return True
    a, b = set(mine.who), set(theirs.who)
    if a == b:
        return True
    extra = (a - b) | (b - a)
    if not (a <= b or b <= a) or "i" in extra:
        return False
    names = new.names | old.names
    if extra <= names:
        return True
    return not extra & FAMILY and (mine.changed or bool(mine.old)) and not is_person(mine.who)


def apart(new: Reading, old: Reading) -> bool:
    """Whether two statements whose words are alike are about different ones, or deny one another."""
    if not new.facts or not old.facts:
        return False
    mine, theirs = new.facts[0].clause, old.facts[0].clause
    if not same_subject(mine, theirs, new, old):
        return True
    return (mine.denied or mine.over) != (theirs.denied or theirs.over) or mine.planned != theirs.planned


def _of_facts(mine: Fact, theirs: Fact, new: Told, old: Told) -> str:
    one, other = mine.clause, theirs.clause
    if one.vague or other.vague:
        return OTHER
    if not same_subject(one, other, new.reading, old.reading):
        if _closes_from_without(one, other):
            return UPDATES
        return SAME if _turned_round(one, other) and not _other_names(new.reading, old.reading) else OTHER
    if _strangers(mine, theirs):
        return OTHER
    if one.planned != other.planned and not (one.ends or one.over or one.denied != other.denied):
        return OTHER
    found = _by_claims(mine, theirs, new, old)
    if found is not None:
        return found
    if _ends(mine, theirs):
        return UPDATES
    denied, was_denied = one.denied or one.over, other.denied or other.over
    if denied != was_denied:
        return UPDATES if _denies(one, other, denied=denied) else OTHER
    if _past(one) != _past(other) and not (one.ends or other.ends):
        return OTHER
    if (not _past(one) or _at_one_time(new, old)) and not one.ends and not other.ends:
        if _opposite(one, other) or _replaces(one, other):
            return UPDATES
    alone = new.reading.single and old.reading.single
    if one.said == other.said and one.said:
        return SAME
    if _other_names(new.reading, old.reading):
        return OTHER
    return _says_all(one, other, alone=alone)


def _other_names(new: Reading, old: Reading) -> bool:
    """Whether each names something that the other does not: "We use Python", "We use Go"."""
    mine, theirs = new.proper - _CALENDAR, old.proper - _CALENDAR
    return any(not _names_it(name, theirs) for name in mine) and any(
        not _names_it(name, mine) for name in theirs
    )


def _names_it(name: str, names: frozenset[str]) -> bool:
    return any(canonical(name) == canonical(other) or name[:5] == other[:5] for other in names)


_CALENDAR: Final = word_set(
    "january february march april may june july august september october november december monday tuesday wednesday"
    " thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays"
)


def _turned_round(one: Clause, other: Clause) -> bool:
    """Whether both say the same of other subjects: "Our tasks are in Jira", "We have our tasks in Jira"."""
    if len(one.firm) + len(one.who) < 2 or " than " in one.said or " than " in other.said:
        return False
    if not _of_one_mood(one, other) or persons_of(one) != persons_of(other):
        return False
    mine, theirs = rigid(one.terms | set(one.who)) - {"i"}, rigid(other.terms | set(other.who)) - {"i"}
    return len(mine) > 1 and mine == theirs


def _of_one_mood(one: Clause, other: Clause) -> bool:
    return (one.denied, one.over, one.past, one.planned, one.ends) == (
        other.denied,
        other.over,
        other.past,
        other.planned,
        other.ends,
    )


def persons_of(clause: Clause) -> frozenset[str]:
    """Who is spoken of: roles, and the speaker where nobody else is the subject."""
    roles = (clause.terms | set(clause.who)) & FAMILY
    return roles or frozenset({"i"})


def _at_one_time(new: Told, old: Told) -> bool:
    """Whether both tell of a time, and of the same."""
    a, b = new.when, old.when
    if a is None or b is None or a.assumed or b.assumed:
        return False
    return a.start < b.end and b.start < a.end


def likely(new: Reading, old: Reading) -> bool:
    """Whether two statements of one fact each may be the same in other words, if their vectors are near.

    Persons, names, numbers, times, denial and tense are equal, nothing in one excludes anything in the other, and
    where both have the same verb only one says something that the other does not.
    """
    if len(new.facts) != 1 or len(old.facts) != 1 or not new.whole or not old.whole:
        return False
    one, other = new.facts[0].clause, old.facts[0].clause
    if one.vague or other.vague or not _of_one_mood(one, other) or persons_of(one) != persons_of(other):
        return False
    if one.old or other.old or (one.changed and not other.changed):
        return False
    mine, theirs = one.terms | set(one.who), other.terms | set(other.who)
    if _stems(new.names) != _stems(old.names) or _numbers(mine) != _numbers(theirs):
        return False
    a, b = rigid(mine - theirs), rigid(theirs - mine)
    if _of_a_kind(a, b) or not rigid(mine & theirs):
        return False
    return not (a and b) or (
        canonical(one.verb) != canonical(other.verb) and one.verb not in _LIGHT | {"like"}
    )


def _stems(names: frozenset[str]) -> frozenset[str]:
    """The beginnings of names: "Brazil" and "Brazilian" have one."""
    return frozenset(name[:5] for name in names)


def _numbers(terms: frozenset[str] | set[str]) -> frozenset[str]:
    return frozenset(term for term in terms if _digital(term))


def _past(clause: Clause) -> bool:
    """Whether a clause tells of something that happened or was, and not of what has become so."""
    return clause.past and not _became(clause)


def _became(clause: Clause) -> bool:
    return clause.became


def _strangers(mine: Fact, theirs: Fact) -> bool:
    """Whether two facts have no word nor claim in common, and the new one closes nothing: most are, and this is quick."""
    one, other = mine.clause, theirs.clause
    if (
        one.ends
        or one.old
        or "unemploy" in one.terms
        or min(len(one.terms), len(other.terms)) < _LEAST_STRANGE
    ):
        return False
    return one.wide.isdisjoint(other.wide) and mine.claims.keys().isdisjoint(theirs.claims)


_LEAST_STRANGE: Final = 3


def _closes_from_without(one: Clause, other: Clause) -> bool:
    """Whether a clause about something else closes another: "The motorbike was stolen", "We moved off MySQL"."""
    if _past(other) or other.ends or other.denied:
        return False
    if _brings_about(one, other):
        return True
    if one.ends == "gone" and one.who and set(one.who) <= other.terms:
        return other.verb == "have" if other.who == ("i",) else other.who[-1] in FAMILY
    if not one.old:
        return False
    if one.old == {"*"}:
        return bool(set(one.who) & other.terms) and set(one.who) <= other.terms | set(other.who)
    thing = not is_person(other.who) or other.who == ("i",)
    linked = bool(set(other.who) & (one.terms | set(one.who))) or one.old == other.terms
    return thing and linked and one.old <= other.terms and (one.who == ("i",) or not is_person(one.who))


def _by_claims(mine: Fact, theirs: Fact, new: Told, old: Told) -> str | None:
    """What values of the same attribute say; None where they say nothing."""
    one, other = mine.clause, theirs.clause
    names = [name for name in mine.claims if name in theirs.claims]
    if not names:
        return None
    denied, was_denied = one.denied or one.over, other.denied or other.over
    if _past(one) != _past(other) and not denied and not _LASTING & set(names):
        return None
    if (_past(one) or (_past(other) and not other.ends)) and not denied:
        timed = any(told.when is not None and not told.when.assumed for told in (new, old))
        known = any(mine.claims[name] == theirs.claims[name] for name in names)
        of_others = set(names) <= _OF_THE_DEAD and one.who != ("i",)
        of_things = one.who != ("i",) and not is_person(one.who)
        if not _LASTING & set(names) and (timed or not (known or of_others or of_things)):
            return None
    verdicts = [_of_values(name, mine.claims[name], theirs.claims[name], new, old) for name in names]
    if denied != was_denied:
        equal = all(verdict in ("equal", "less") for verdict in verdicts) or all(
            verdict in ("equal", "more") for verdict in verdicts
        )
        return UPDATES if equal else OTHER
    if denied:
        return SAME if all(verdict == "equal" for verdict in verdicts) else OTHER
    if "another" in verdicts:
        return OTHER
    if "differs" in verdicts:
        loose = all(
            name in LOOSE for name, verdict in zip(names, verdicts, strict=True) if verdict == "differs"
        )
        return None if loose and not _exclusive(mine, theirs) else UPDATES
    if _differ(one, other):
        return OTHER
    more = set(mine.claims) - set(theirs.claims) or "more" in verdicts or _adds(one, other)
    if "more" in verdicts or more:
        return MORE
    return SAME if set(mine.claims) == set(theirs.claims) and "less" not in verdicts else _LESS


def _differ(one: Clause, other: Clause) -> bool:
    """Whether each of two clauses with equal claims says something that the other does not."""
    mine, theirs = _but_times(one.terms), _but_times(other.terms)
    return bool(rigid(mine) - with_kinds(theirs)) and bool(rigid(theirs) - with_kinds(mine))


def _but_times(terms: frozenset[str]) -> frozenset[str]:
    return frozenset(term for term in terms if not _clock(term))


def _adds(one: Clause, other: Clause) -> bool:
    """Whether a clause with equal claims says something else, too."""
    more = rigid(one.terms - other.terms)
    return len(more) >= 2 or any(map(_digital, more))


_LASTING: Final = UNCHANGING | {"alive"}
_OF_THE_DEAD: Final = frozenset({"works as", "works at", "lives in", "from", "name"})
_SOFT: Final = frozenset(
    {
        "new",
        "work",
        "live",
        "year",
        "old",
        "day",
        "ye",
        "yesterday",
        "today",
        "job",
        "drive",
        "sinc",
        "career",
    }
)


def _exclusive(mine: Fact, theirs: Fact) -> bool:
    """Whether two values of what a thing is cannot both be so: names, numbers, and what is called somebody's own."""
    one, other = mine.clause, theirs.clause
    a, b = mine.claims["is"], theirs.claims["is"]
    if not _SINGLE_THINGS.isdisjoint(one.who) and max(len(a), len(b)) <= _SHORT:
        return True
    if any(_exclude(x, y) for x in a - b for y in b - a):
        return True
    if any(map(_digital, a)) != any(map(_digital, b)):
        return False
    if any(map(_digital, a)):
        return True
    return _named(one) and _named(other)


def _named(clause: Clause) -> bool:
    """Whether what follows "be" is a noun or a name rather than a quality: "a Skoda", "the Crown"; told by its article."""
    return clause.said.startswith(("be a ", "be an ")) or clause.who[-1:] == ("password",)


def _of_values(name: str, mine: frozenset[str], theirs: frozenset[str], new: Told, old: Told) -> str:
    """ "equal", "more", "less", "differs", or "another": a time that differs from one that was over."""
    if name in TIMED:
        return _of_times(mine, theirs, new, old)
    if mine == theirs:
        return "equal"
    if theirs <= with_kinds(mine):
        return "more"
    if mine <= with_kinds(theirs):
        return "less"
    return "differs"


def _of_times(mine: frozenset[str], theirs: frozenset[str], new: Told, old: Told) -> str:
    yearly = any(not _YEARLY.isdisjoint(fact.clause.who) for fact in new.reading.facts)
    dates = {t for t in mine if _dated({t})}, {t for t in theirs if _dated({t})}
    if all(dates) and dates[0] == dates[1]:
        return _of_words(mine, theirs)
    a, b = new.when, old.when
    if a is not None and b is not None and not a.assumed and not b.assumed:
        if a.start < b.end and b.start < a.end:
            clocks = {t for t in mine if t[:1] == "t"}, {t for t in theirs if t[:1] == "t"}
            return "equal" if not all(clocks) or _same_clock(*clocks) else "differs"
        return "another" if b.end <= new.said_at and not yearly else "differs"
    if (found := _of_words(mine, theirs)) != "differs":
        return found
    if b is not None and not b.assumed and b.end <= new.said_at:
        return "another"
    return "differs"


_YEARLY: Final = frozenset(map(canonical, word_set("birthday anniversary nameday")))


def _of_words(mine: frozenset[str], theirs: frozenset[str]) -> str:
    if mine == theirs or _same_clock(mine, theirs):
        return "equal"
    if theirs < mine:
        return "more"
    return "less" if mine < theirs else "differs"


def _dated(terms: frozenset[str] | set[str]) -> bool:
    return any(term[:1] == "d" and term[1:2].isdigit() for term in terms)


def _same_clock(mine: frozenset[str] | set[str], theirs: frozenset[str] | set[str]) -> bool:
    """Whether times of day are equal where one is said without "am" or "pm"."""
    return {t.rstrip("ap") if t[:1] == "t" and t[1:2].isdigit() else t for t in mine} == {
        t.rstrip("ap") if t[:1] == "t" and t[1:2].isdigit() else t for t in theirs
    } and not (
        {t[-1] for t in mine if t[-1:] in "ap" and t[:1] == "t"}
        ^ {t[-1] for t in theirs if t[-1:] in "ap" and t[:1] == "t"}
    ) == {"a", "p"}


def _ends(mine: Fact, theirs: Fact) -> bool:
    """Whether the new clause says that what the old one states has ended, or was replaced."""
    one, other = mine.clause, theirs.clause
    if _past(other) or other.ends or other.denied or other.over:
        return False
    if "unemploy" in other.terms and _EMPLOYED & mine.claims.keys():
        return True
    if one.ends == "gone":
        return one.who != ("i",) and not _DEAD <= other.terms
    if "unemploy" in one.terms and _EMPLOYED & theirs.claims.keys():
        return True
    if one.old and one.old != {"*"} and one.old <= other.terms:
        return True
    if _brings_about(one, other):
        return True
    if not one.ends or one.denied:
        return False
    topic = one.topic - {"my"}
    if topic <= _WORK_TERMS and _EMPLOYED & theirs.claims.keys():
        return True
    if one.ends == "owned" and other.verb not in ("have", "drive", "ride", "keep", "use", "wear", "play"):
        return False
    said, bare = other.wide, other.terms - {canonical(other.verb)}
    return bool(topic) and (topic <= said or (bool(bare) and bare <= topic and len(topic) <= len(bare) + 2))


def _brings_about(one: Clause, other: Clause) -> bool:
    """Whether what the new clause tells of ends what the old one is about: found after "looking for", born after "pregnant"."""
    if one.said.startswith("give birth") and "pregnant" in other.terms:
        return True
    if one.verb in ("find", "get", "buy") and other.verb in ("look", "search", "hunt", "seek"):
        return bool(rigid(one.terms & other.terms) or {"job", "flat"} & one.terms & other.terms)
    return one.verb in ("arrive", "come") and other.verb in ("wait", "expect") and set(one.who) <= other.terms


def _denies(one: Clause, other: Clause, *, denied: bool) -> bool:
    """Whether one of two clauses denies the other, and not only something narrower or of another time."""
    mine = (terms_of(_main_part(one)) | {canonical(one.verb) or one.verb}) & one.terms
    theirs = other.terms
    if one.verb != other.verb and {one.verb, other.verb} <= _ALIKE:
        mine, theirs = mine - {canonical(one.verb)}, theirs - {canonical(other.verb)}
    if not mine or not theirs:
        return False
    if one.past != other.past and not (one.over or other.over or one.changed):
        return False
    if other.past and not other.over and not (one.past and not one.over) and not (one.over or one.changed):
        return False
    if one.past and other.past and mine != theirs:
        return False
    if one.verb != other.verb and not {one.verb, other.verb} <= _ALIKE and not one.over:
        return False
    if denied:
        if mine <= with_kinds(theirs):
            return True
        return theirs < mine and (one.over and len(mine - theirs) <= 2)
    return theirs <= with_kinds(mine) or (mine < theirs and one.changed)


_ASIDE: Final = re.compile(
    r" ,| (?:because|since|after|due to|thanks to|so that|although|as long as|until|unless) "
)


def _main_part(clause: Clause) -> str:
    """What is said, without reasons and what is added behind a comma."""
    return _ASIDE.split(clause.said)[0]


_ALIKE: Final = word_set("be have need wear use own like enjoy")


_UN: Final = ("un", "in", "im", "ir", "dis", "non-", "non")


def _exclude(x: str, y: str) -> bool:
    """Whether two words cannot both be so: "open" and "closed", "paid" and "unpaid"."""
    if y in OPPOSITES.get(x, ()):
        return True
    return len(x) > 3 and len(y) > 3 and any(x == un + y or y == un + x for un in _UN)


def _opposite(one: Clause, other: Clause) -> bool:
    """Whether both say the same but for a word that cannot be so beside the other's."""
    mine, theirs = one.terms - other.terms, other.terms - one.terms
    if len(mine) != 1 or len(theirs) != 1:
        return False
    (x,), (y,) = mine, theirs
    if not _exclude(x, y):
        return False
    verbs = {canonical(verb) or verb for verb in (one.verb, other.verb)}
    being = one.verb in _BEING and other.verb in _BEING and one.verb == other.verb != "have"
    return being or {x, y} == verbs or x in _ADVERBS or y in _ADVERBS or x in verbs or y in verbs


def _replaces(one: Clause, other: Clause) -> bool:
    """Whether both say the same but for one value, of which one holds at a time."""
    mine, theirs = one.terms - other.terms, other.terms - one.terms
    if one.verb == "be" and one.changed and one.terms & other.terms:
        theirs = theirs - {canonical(other.verb)}
    elif one.verb != other.verb:
        return False
    if one.changed and len(mine) <= 2 and len(theirs) <= 2 and _of_a_kind(mine, theirs):
        return True
    if not one.terms & other.terms:
        return False
    if len(mine) == len(theirs) == 1:
        (x,), (y,) = mine, theirs
        if _clock(x) and _clock(y):
            return True
        if _digital(x) and _digital(y) and x[:1] != "d":
            return True
        if one.changed and {x, y} <= _DAYS:
            return True
    told = rigid(one.terms & other.terms) - {canonical(one.verb)}
    if (
        one.now
        and told
        and 0 < len(rigid(mine)) <= 2
        and 0 < len(rigid(theirs)) <= 2
        and one.verb == other.verb
    ):
        return True
    return _instead(one) and 0 < len(mine) <= 3 and 0 < len(theirs) <= 3


def _of_a_kind(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether a word of each is of the same kind, or one excludes the other."""
    return any(
        KIND_OF.get(x, frozenset()) & KIND_OF.get(y, frozenset()) or _exclude(x, y)
        for x in mine
        for y in theirs
    )


_DAYS: Final = frozenset(
    map(
        stem,
        word_set(
            "monday tuesday wednesday thursday friday saturday sunday weekend morning evening afternoon"
        ),
    )
)


def _instead(clause: Clause) -> bool:
    return clause.instead


def _digital(term: str) -> bool:
    return any(map(str.isdigit, term))


def _clock(term: str) -> bool:
    return term[:1] == "t" and term[1:2].isdigit()


def _says_all(one: Clause, other: Clause, *, alone: bool) -> str:
    """SAME, MORE or less where the words of one are all among the other's.

    `alone`: neither stands among other facts; there a single word in common, or soft ones, are no reason.
    """
    mine, theirs = one.terms, other.terms
    if (
        " " in other.said
        and one.said.startswith(f"{other.said} ")
        and not one.denied
        and not other.past
        and _headed(other, one)
    ):
        return MORE
    if not alone and min(len(one.firm), len(other.firm)) < 2:
        return OTHER
    if one.ends and one.ends == other.ends and one.topic:
        if rigid(one.topic) == rigid(other.topic):
            return (
                MORE
                if rigid(one.terms) > rigid(other.terms) and canonical(one.verb) == canonical(other.verb)
                else SAME
            )
        return MORE if other.topic < one.topic else OTHER
    if not mine or not theirs or (one.ends != other.ends):
        return OTHER
    firm, theirs_firm = one.firm, other.firm
    if not firm or not theirs_firm:
        if not alone:
            return OTHER
        firm, theirs_firm = firm or mine, theirs_firm or theirs
    if firm and firm == theirs_firm and _alike_verbs(one, other):
        return SAME
    if mine == theirs:
        return SAME if one.verb == other.verb or {one.verb, other.verb} <= _LIGHT else OTHER
    if not _alike_verbs(one, other):
        return OTHER
    if one.denied and not (" or " in one.said and " or " not in other.said and theirs_firm < firm):
        return OTHER
    if theirs_firm and theirs_firm <= one.wide and _headed(other, one):
        return MORE
    if firm and firm < theirs and not one.past and _headed(one, other):
        return _LESS
    return OTHER


_LIGHT: Final = word_set(
    "be have do get go make take keep hold put use own feel experience suffer run spend play practise practice need give see"
)


def _alike_verbs(one: Clause, other: Clause) -> bool:
    """Whether two verbs may stand for one another: equal, of one class, or both of no meaning of their own."""
    a, b = canonical(one.verb) or one.verb, canonical(other.verb) or other.verb
    return a == b or {one.verb, other.verb} <= _LIGHT


def _headed(short: Clause, long: Clause) -> bool:
    """Whether the last word of the short one's object is the head of a phrase in the long one, too: not "coffee ice cream"."""
    words = [word for word in short.said.split() if canonical(word) in short.terms]
    if not words:
        return True
    if words == [short.verb] or (len(words) > 1 and is_verb(words[-1])):
        return True
    head, said = canonical(words[-1]), long.said.split()
    for n, word in enumerate(said):
        if canonical(word) == head:
            return (
                n + 1 >= len(said)
                or said[n + 1] in _PARTS
                or is_verb(said[n + 1])
                or _digital(said[n + 1])
                or said[n + 1].endswith("ing")
            )
    return True  # said by a word for what is of that kind
