"""What a clause says of which one value holds at a time: where somebody lives, what something costs, when it is."""

import re
from functools import cache
from typing import Final

from .classes import FAMILY, PROFESSIONS
from .clause import Clause
from .terms import canonical, terms_of
from .triggers import by_word, compiled, words_of

Attributes = dict[str, frozenset[str]]

_T: Final = (
    r"(?:t\d|d\d|@|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|january|february|march|april|may"
    r"|june|july|august"
    r"|september|october|november|december|spring|summer|autumn|fall|winter|(?:19|20)\d\d\b|next |morning"
    r"|afternoon|evening"
    r"|night|weekend)"
)
_UNIT: Final = (
    r"(?:euro|dollar|pound|franc|yen|krona|crown|percent|kilo|gram|mg|km|cm|ml|mcg|hour|minute|point|mile|pill"
    r"|tablet|unit"
    r"|square|page|word|person|people|degree|gb|tb|mb|litre|liter|meter|metre|day|week|month|year)s?"
)
_END: Final = r"(?: (?:at|in|for|with|on|near|of|from|since|by|to|as) .*)?$"
RULES: Final = (
    ("lives in", r"^live (?:back )?(?:in|at|on|near) (?!peace\b|fear\b)(?P<v>[^,]+?)(?: (?:with|for|since"
                 r"|because|until) .*)?(?:,.*)?$"),
    ("lives with", r"^live (?:together )?with (?P<v>[^,]+?)(?: (?:in|at|on) .*)?$"),
    ("lives with", r"^live (?P<v>alone)\b"),
    ("works at", r"^work (?:full-time |part-time )?(?:at|for) (?:a |an )?(?!t\d|home\b|night\b"
                 r"|weekend)(?P<v>[^,]+?)(?: (?:as|in|since|on|from|with) .*)?$"),
    ("works at", r"^work (?:as|in) [^,]+? (?:at|for) (?:a |an )?(?P<v>[^,]+?)(?: (?:as|in|since|on|from"
                 r"|with) .*)?$"),
    ("works in", r"^work in (?:a |an )?(?P<v>[^,]+?)(?: (?:as|at|since|on|from|with) .*)?$"),
    ("works as", rf"^work as (?:a |an )?(?P<v>[^,]+?){_END}"),
    ("age", r"^be (?P<v>\d+) year old"),
    ("age", r"^be (?P<v>\d+ (?:weeks?|months?|years?))(?: old)?$"),
    ("person", r"^be (?:a |more of a )?(?P<v>[a-z]+) (?:person|lover)$"),
    ("built", r"^(?:be )?(?:build|built) in (?P<v>(?:1[5-9]|20)\d\d)$"),
    ("finished", r"^(?:finish|leave|graduate from) (?:high )?(?:school|university|college) in (?P<v>(?:19"
                 r"|20)\d\d)$"),
    ("died", r"^die (?:in|on) (?P<v>.*\d.*)$"),
    ("lasts", rf"^(?:run|last|take|go on) (?:for )?(?P<v>\d[\d.]*(?: and a half)? {_UNIT})$"),
    ("relationship", r"^be (?P<v>single|married|engaged|divorced|widowed|separated|inrelationship|a widow"
                     r"|a widower)\b"),
    ("diet", r"^(?:be|go) (?:a )?(?P<v>vegan|vegetarian|pescatarian|keto|paleo|gluten-free|omnivore"
             r"|carnivore|flexitarian)\b"),
    ("diet", r"^(?:be on|follow|try|do) (?:a |an )?(?P<v>[^ ,]+) diet$"),
    ("drives", r"^drive (?:a |an )?(?!to\b|t\d|for\b|every|home|i\b|my\b)(?P<v>[^,]+?)(?: (?:to|with|from"
               r"|since|for) .*)?$"),
    ("name", r"^namebe (?P<v>[^,]+)$"),
    ("born in", r"^be born in (?P<v>(?:19|20)\d\d)$"),
    ("born at", r"^be born in (?P<v>(?!\d)[^,]+?)(?: in \d{4})?$"),
    ("from", r"^be from (?!t\d|d\d|\d)(?P<v>[^,]+)$"),
    ("attends", r"^attend (?P<v>[^,]+?)(?: for .*)?$"),
    ("studies", r"^study (?!for\b|with\b|at\b|in\b|hard\b)(?P<v>[^,]+?)(?: (?:at|in|with|for) .*)?$"),
    ("attends", r"^study (?:[^,]+? )?at (?P<v>[^,]+)$"),
    ("wakes at", r"^wakeup at (?P<v>t\S+)"),
    ("sleeps at", r"^bedtime at (?P<v>t\S+)"),
    ("grade", r"^(?:be|go|start) (?:on |in |into |to )?(?:my |his |her )?(?P<v>n\d+) (?:grade|year|class"
              r"|form|semester)\b"),
    ("grade", r"^be (?:on|in) (?:the )?(?:grade|year|class) (?P<v>\d+)\b"),
    ("floor", r"^be (?:on|located on) (?P<v>n\d+ floor)"),
    ("departs", rf"^(?:depart|leave|take off) (?:at|on) (?P<v>{_T}.*)$"),
    ("arrives", rf"^(?:arrive|land) (?:at|on) (?P<v>{_T}.*)$"),
    ("opens", rf"^open (?:at|on|from) (?P<v>{_T}.*)$"),
    ("closes", rf"^(?:close|shut) (?:at|on) (?P<v>{_T}.*)$"),
    ("ends", rf"^(?:end|finish) (?:at|on) (?P<v>{_T}.*)$"),
    ("weighs", r"^weigh (?P<v>\d\S*)"),
    ("tall", r"^be tall (?P<v>\d\S*)"),
    ("hand", r"^be (?:a )?(?P<v>left-handed|right-handed|ambidextrous)\b"),
    ("rhythm", r"^be (?:a |more of a |not a )?(?P<v>morningperson|nightowl)\b"),
    ("siblings", r"^be (?:a |an )?(?P<v>onlychild)\b"),
    ("earns", rf"^(?:earn|make) (?P<v>\d\S*) {_UNIT}"),
    ("runs on", r"^(?:run|be run) (?:on )?(?!t\d|\d|a\b|an\b|in\b|at\b|to\b|for\b|with\b|my\b|every\b|out\b"
                r"|away\b)(?P<v>[^,]+?)(?: (?:with|for|in|at) .*)?$"),
    ("made with", r"^(?:be )?(?:write|build|implement|code|written|built|implemented|coded) (?:in|with"
                  r"|on) (?P<v>[^,]+?)(?: (?:with|for|at) .*)?$"),
    ("hosted on", r"^(?:be )?(?:host|deploy|hosted|deployed) (?:on|with|at|in|to) (?P<v>[^,]+)$"),
    ("supports", r"^(?:support|be a supporter of|root for) (?P<v>[^,]+)$"),
    ("banks with", r"^bank (?:with|at) (?P<v>[^,]+)$"),
    ("reports to", r"^report to (?P<v>[^,]+)$"),
    ("married to", r"^be married to (?P<v>(?!in\b|on\b|d\d)[^,]+?)(?: (?:in|on|at|since) .*)?$"),
    ("dates", r"^be inrelationship with (?P<v>(?!girlfriend)[^,]+?)(?: (?:since|for) .*)?$"),
    ("blood type", r"^have blood type (?P<v>.+)$"),
    ("subject", r"^major in (?P<v>[^,]+)$"),
    ("grew up", r"^grow up (?:in|on|at|near) (?P<v>[^,]+?)(?: (?:with|in) .*)?$"),
    ("commutes", r"^commute by (?P<v>[^ ,]+)"),
    ("expires", rf"^expire on (?P<v>{_T}.*)$"),
    ("given by", r"^be given by (?P<v>[^,]+)$"),
    ("alma mater", r"^graduate from (?P<v>[^,\d]+?)(?: in (?:19|20)\d\d)?$"),
    ("stolen in", r"^steal in (?P<v>[^,\d]+)$"),
    ("met in", r"^meet (?:each other )?in (?P<v>[^,\d]+)$"),
    ("mood", r"^feel (?P<v>[^ ,]+)$"),
)  # fmt: skip
_ANIMAL: Final = re.compile(
    r"^eat (?:[^,]* )?(?:cheese|eggs?|butter|yoghurt|yogurt|dairy|honey|meat|fish|chicken|beef|steak|bacon|pork"
    r"|lamb|burgers?|sausages?)\b"
)
_PREFERS: Final = re.compile(r"^prefer (?P<v>[^,]+?) (?:to|over|than) (?P<of>[^,]+)$")
_DOSE: Final = re.compile(
    rf"^take (?P<v>\d[\d.]* {_UNIT}) (?:of )?(?!of\b)(?P<of>[^,]+?)(?: (?:at|in|on|for|every|day|daily|each"
    rf"|with|before|after|morning|evening|night|\d) ?.*)?$"
)
_COUNT: Final = re.compile(r"^have (?P<v>\d+) (?P<of>[a-z'-]+(?: [a-z'-]+)?)$")
_USE: Final = re.compile(r"^(?:use|wear|take|drive|ride) (?P<v>[^,]+?) (?:for|as) (?P<of>[^,]+)$")
_AMOUNT: Final = re.compile(
    rf"^be (?:about |around |nearly |almost |now |at )?(?P<v>\d[\d.]*)(?: (?P<of>{_UNIT}))?\b(?! year old)(?P<rest>.*)$"
)
_TIME: Final = re.compile(rf"^be (?:on|at|in|due|due on|due by)? ?(?:the )?(?P<v>{_T}.*)$")
_PLACE: Final = re.compile(
    r"^be (?:locate |located |situated |based |keep |kept |held |hold )?(?P<prep>in|at|on|near|under|behind"
    r"|next to|beside) (?P<v>[^,]+)$"
)
_IS: Final = re.compile(r"^be (?P<v>[^,]+)$")
_WORK: Final = re.compile(rf"^be (?:a |an )(?P<v>[^,]+?){_END}")
_WORK_AT: Final = re.compile(r"^be (?:a |an )[^,]+? (?:at|for) (?P<v>[^,]+?)(?: (?:in|since|on) .*)?$")
_SIBLINGS: Final = re.compile(
    r"^have (?:no|\d+|a|an|many|several|big|small)?(?: [a-z-]+)?? ?(?:brother|sister|sibling)s?\b"
)
_OF_A_NATION: Final = ("ian", "ish", "ese", "an", "ch", "ic", "ist", "im", "er", "i")
TIMED: Final = frozenset({"time", "expires", "departs", "arrives", "opens", "closes", "ends", "is:time"})
UNCHANGING: Final = frozenset(
    {"alma mater", "given by", "met in", "born in", "born at", "grew up", "built", "finished", "died"}
)
LOOSE: Final = frozenset({"is"})  # more than one such may hold, of adjectives


@cache
def _by_word() -> dict[str, list[int]]:
    """The rules by a word of those that each cannot do without."""
    needed = [words_of(pattern) for _, pattern in RULES]
    if () in needed:
        raise ValueError(
            f"the rule for {RULES[needed.index(())][0]!r} has no word that it needs; give it one"
        )
    return by_word(needed)


def attributes_of(clause: Clause, names: frozenset[str] = frozenset()) -> Attributes:
    """The values that a clause gives, by attribute; in canonical words. Who they are of is the clause's."""
    said = clause.said
    found: Attributes = {}
    words = set(said.split())
    wanted = _by_word()
    for n in sorted({n for word in words for n in wanted.get(word, ())}):
        name, pattern = RULES[n]
        if name not in found and (match := compiled(pattern).match(said)):
            _put(found, name, match["v"])
    if match := _DOSE.match(said):
        _put(found, f"dose of {_of(match['of'])}", match["v"])
    if match := _COUNT.match(said):
        _put(found, f"number of {_of(match['of'])}", match["v"])
    if match := _USE.match(said):
        _put(found, f"used for {_of(match['of'])}", match["v"])
    if _SIBLINGS.match(said) and not clause.denied:
        found["siblings"] = frozenset({"some"})
    if "supports" in found and not found["supports"] <= names:
        del found["supports"]  # a cause, of which there may be several; a team is a name
    if found.get("diet") == frozenset({"vegan"}):
        found["animal products"] = frozenset({"none"})
    elif _ANIMAL.match(said) and not clause.denied:
        found["animal products"] = frozenset({"some"})
    if said == "die" or said.startswith("die "):
        found["alive"] = frozenset({"no"})
    elif said.startswith("be alive"):
        found["alive"] = frozenset({"ye"})
    if match := _PREFERS.match(said):
        both = terms_of(match["v"]) | terms_of(match["of"])
        _put(found, f"preferred of {' '.join(sorted(both))}", match["v"])
    if said.startswith("be "):
        _of_being(clause, found, names)
    return found


_SINCE: Final = re.compile(r" (?:since|because|after|until|as of) ")


def _of_being(clause: Clause, found: Attributes, names: frozenset[str]) -> None:
    """What is said with "be": a profession of a person, and of a thing its time, amount, place, or what it is."""
    said, personal = _SINCE.split(clause.said)[0], is_person(clause.who)
    if personal and (match := _WORK.match(said)):
        words = [canonical(word) for word in match["v"].split()]
        if words and words[-1] in PROFESSIONS:
            _put(found, "works as", match["v"])
            if at := _WORK_AT.match(said):
                _put(found, "works at", at["v"])
            return
    if clause.who == ("i",) or found:
        return
    if match := _TIME.match(said):
        _put(found, "time", match["v"])
    elif match := _AMOUNT.match(said):
        if personal and not match["of"]:
            if not match["rest"].strip():
                _put(found, "age", match["v"])
        elif match["of"] or not match["rest"].strip():
            _put(found, "amount", match["v"])
        else:
            _put(found, "is", f"{match['v']}{match['rest']}")
    elif match := _PLACE.match(said):
        if not personal:
            _put(found, "place", match["v"])
    elif match := _IS.match(said):
        named = _names(match["v"], names)
        if named or not personal:
            _put(found, named or "is", match["v"])


def _names(value: str, names: frozenset[str]) -> str:
    """ "name" for one ("Dr Keller"), "from" for what is written like one ("Italian"), "" for neither."""
    words = value.split()
    if words[0] in ("dr", "mr", "mrs", "ms", "prof", "professor"):
        return "name"
    if not terms_of(value) or not terms_of(value) <= names:
        return ""
    return "from" if len(words) == 1 and words[0].endswith(_OF_A_NATION) else "name"


def is_person(who: tuple[str, ...]) -> bool:
    """Whether a subject is the speaker, somebody by role, or a single word that may be a name."""
    return bool(who) and (
        who == ("i",) or who[-1] in FAMILY or (any(word in FAMILY for word in who[:1]) and len(who) <= 2)
    )


def _put(found: Attributes, name: str, value: str) -> None:
    words = terms_of(value) or frozenset(value.split()[:1])
    if words:
        found[name] = words


def _of(words: str) -> str:
    return " ".join(sorted(terms_of(words)))
