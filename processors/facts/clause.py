"""One clause taken apart: whom it is about, what it says of that, and whether it denies, ends or changes something."""

import re
from functools import lru_cache
from typing import Final

import msgspec

from ..extract.language import word_set
from ..text import stem
from .classes import CLASS_OF
from .kinds_of import with_kinds
from .soft import rigid
from .phrases import denials_led_to_one, led_to_one, without_fillers
from .words import is_verb

_ME: Final = "i"
_SUBJECTS: Final = word_set("i he she it they that this there you")
_LEADS: Final = word_set(
    "over under between throughout despite due thanks besides instead in on at every each since from after before during until as for this last next yesterday today tomorrow with by of to"
    " now currently nowadays these when while about around mostly usually sometimes often normally whenever"
)
_SKIPPED: Final = word_set(
    """the an some just really very quite too also still already absolutely definitely honestly truly
    totally completely fully simply currently presently officially recently lately nowadays finally happily so much
    together actually even rather mainly mostly basically usually normally generally proudly probably certainly
    ever been such pretty exactly personally both all etc only myself
    yet ago own's super extremely incredibly particularly especially"""
)
_NEGATIONS: Final = word_set("none neither nor nobody nothing without")
_POINTING: Final = word_set(
    "it this that these those them him there here everything anything something someone one ones so"
)
_MODAL: Final = word_set("will would should shall must may might could do")
_ADJECTIVES: Final = word_set(
    "open clear free busy dry clean cool warm calm empty complete correct present perfect light well back right left close"
    " closed own hurt spread set welcome better cold hot"
)
_ADVERBS: Final = word_set(
    """just really very quite also still already absolutely definitely honestly truly totally completely fully simply
    currently presently officially recently lately finally happily actually even mainly mostly basically usually normally
    generally proudly probably certainly personally super extremely incredibly particularly strictly
    thankfully sadly unfortunately apparently"""
)
_NOT: Final = re.compile(
    r"(?<!, )(?<!and )(?<!but )\b(?:no longer|not|never|any ?more|any longer|no more|hardly|no)\b(?! \d)"
)
_AS_PLAN: Final = re.compile(
    r"^(?:be )?(?:going to|plan to|plan on|intend to|hope to|want to|wish to|would like to|look forward to|think of|think about"
    r"|consider|aim to|expect to|need to|have to|try to|dream of)\b ?"
)
_WHEN: Final = re.compile(
    r"^(?:t\d|d\d|@|(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|(?:january|february|march|april|may|june|july|august|september"
    r"|october|november|december|spring|summer|autumn|fall|winter|morning|afternoon|evening|night|weekend|week|month|year)$"
    r"|(?:19|20)\d\d$)"
)
_USED: Final = re.compile(r"\busedto\b|\bused to\b|\bformerly\b|\bin the past\b|\bonce\b")
_NOW: Final = re.compile(
    r"\bnow\b|\bnowadays\b|\bthese days\b|\bat the moment\b|\bright now\b|\bat present\b|\binstead\b|\bsince then\b"
    r"|\bfrom now on\b|\bas of\b|\bagain\b|\bthis time\b|\bby now\b|\bfor now\b|\bmeanwhile\b|\brecently\b|\blately\b|\bnew\b"
)
_NOWADAYS: Final = re.compile(
    r"\bnow(?:adays)?\b|\bthese days\b|\bat the moment\b|\bright now\b|\binstead\b|\bfrom now on\b"
    r"|\bthis (?:season|year|term|semester)\b"
)
_LONGER: Final = re.compile(
    r"\bno longer\b|\bany ?more\b|\bany longer\b|\bno more\b|\bnot now\b|\bnot these days\b|\bnot at the moment\b"
)
_DROPPED: Final = re.compile(
    r"\bnow\b|\bnowadays\b|\bthese days\b|\bat the moment\b|\bright now\b|\bat present\b|\binstead\b|\bsince then\b"
    r"|\bfrom now on\b|\bby now\b|\bfor now\b|\bthis time\b|\bchanged\b|\busedto\b|\bany ?more\b|\bany longer\b|\bno longer\b"
    r"|\bafter all\b|\bfor good\b|\bfor a while\b|\bas well\b|\ba lot\b|\ba bit\b|\bso far\b|\bin total\b|\bat all\b|\bmost of all\b"
    r"|\bof course\b|\bformerly\b|\bin the past\b|\bno more\b|\bin fact\b|\b(?:last|this|next) (?:day|week|month|year|weekend)\b"
    r"|\b\d+ (?:day|week|month|year)s? ago\b|\bthe other day\b|\bjust\b|\bback then\b|\bmy own\b(?= )"
)
_PASSIVE_OLD: Final = re.compile(r"^be (?:replaced?|superseded?|swapped?) (?:by|with|for) (?P<new>.+)$")
_AT_PRESENT: Final = re.compile(r"\bat the moment\b|\bright now\b")
_CUES: Final = word_set(
    """now nowadays these moment right present instead since from as again this by for meanwhile recently lately new longer
    anymore any more usedto used formerly past once changed after all good while well lot bit far total most course fact
    last next ago other just back own"""
)
_REPLACING: Final = word_set(
    "from replace substitute swap trade exchange ditch drop leave give sell abandon dump switch convert change move upgrade"
    " migrate go instead rather place not longer replaced superseded swapped supersede"
)
_OLD_FOR_NEW: Final = tuple(
    re.compile(pattern)
    for pattern in (
        r"\bfrom (?P<old>[^,]+?) (?:in)?to (?P<new>[^,]+)(?:,.*)?$",
        r"\b(?:replace|substitute) (?P<old>[^,]+?) (?:with|by|for) (?P<new>[^,]+)$",
        r"\b(?:swap|trade|trade in|exchange|ditch|drop|leave|give up|sell|abandon|dump)(?: in)? (?P<old>[^,]+?)(?: in)? for (?P<new>[^,]+)$",
        r"\b(?:switch|convert|upgrade|migrate) (?P<old>[^,]+?) (?:over )?to (?P<new>[^,]+)$",
        r"(?P<new>.*?),? ?\b(?:instead of|rather than|in place of) (?P<old>[^,]+)$",
        r"(?P<new>.+?),? (?:, not|and not|but not) (?P<old>[^,]+)$",
        r"\bno longer (?P<old>[^,]+?),? but (?P<new>[^,]+)$",
    )
)
_SWITCHES: Final = word_set(
    "switch swap replace change move migrate upgrade downgrade trade exchange convert transfer substitute ditch sell"
    " promote postpone reschedule raise lower increase reduce"
)
_REASON: Final = re.compile(
    r" (?:because|after|since|due to|thanks to|for (?:good|now|the|my|health)|and|when|once|as|so|two|last|in order|because of) "
    r"| (?:t\d|d\d|@)\S*"
)
_ENDERS: Final = tuple(
    (kind, re.compile(pattern))
    for kind, pattern in (
        (
            "habit",
            r"^(?:have )?(?:stop|quit|give up|drop|abandon|cease|kick|swear off|go off|cut out|lay off|get off|come off"
            r"|be done with|be through with|be finished with|have enough of|lose interest in|be over|drop out of|retire from"
            r"|resign from|step down as|step down from|get out of|be out of|withdraw from|leave|left|pull out of|give notice at"
            r"|hand in my notice at|part with|delete|uninstall|deactivate|close|end|outgrow|get over|recover from"
            r"|be cured of|be free of|be rid of|wean off|be off|finish|complete|wrap up|hand in|submit|turn in|graduate from|be done|move out of"
            r"|move away from|be kicked out of|be fired from|be laid off from|fall out with|break up with|split up with|divorce|ditch|dump|scrap|axe|phase out|move off|say goodbye to|pack in"
            r"|let go of|discontinue|abolish)"
            r"(?: (?:my|with|from|as|at))? ?(?P<topic>[^,]*)$",
        ),
        (
            "owned",
            r"^(?:have )?(?:sell|give away|lose|get rid of|throw out|throw away|return|donate|trade in|scrap|part with"
            r"|shave off|shave|cut off|chop off|rehome|give back|crash|wreck|write off)(?: my)? (?P<topic>[^,]+)$",
        ),
        (
            "arranged",
            r"^(?:have )?(?:cancel|call off|withdraw|unsubscribe from|terminate|scrap|break off|back out of|skip|decide against"
            r"|drop|miss)(?: my)? (?P<topic>[^,]+)$",
        ),
    )
)
_GONE: Final = re.compile(
    r"^(?:have )?(?:be (?:cancel(?:l?ed)?|cancel|called off|call off|over|gone|off|history|dead|sold|stolen|scrapped|discontinued|shut down|finished|lost)|die"
    r"|move out|move away|fall through|break down for good|end|come to an end|go away|disappear|heal|clear up|cancel)$"
)


class Clause(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """A clause in the form that is compared.

    `who`: the canonical words of its subject, ("i",) for the speaker. `said`: verb and rest in plain words, without
    negation and cues. `terms`: the canonical words of `said` that mean something; `wide`: with what kind each is of; `firm`: without soft ones. `denied`: the clause denies them.
    `vague`: it points to what stands elsewhere ("check it out"). `instead`: it says "instead". `over`: it was so and is no more. `past`: it tells what happened or was. `became`: it tells how what is so came to be so ("I moved to Oslo"). `changed`: it says that something changed; `now`: by a word like "now".
    `old`: the words of a value that it says is replaced. `ends`: what kind of ending, of `topic`; "" for none.
    """

    who: tuple[str, ...]
    verb: str
    said: str
    terms: frozenset[str]
    wide: frozenset[str]
    firm: frozenset[str]
    denied: bool
    over: bool
    past: bool
    became: bool
    changed: bool
    now: bool
    planned: bool
    vague: bool
    instead: bool
    old: frozenset[str]
    ends: str
    topic: frozenset[str]


@lru_cache(maxsize=1 << 14)
def canonical(word: str) -> str:
    """The class of a word's stem; "" for a word that says little."""
    if word[:1] in "td@n" and any(map(str.isdigit, word)):
        return word
    if word == "left":
        return word
    found = stem(word.removesuffix("'s").removesuffix("'"))
    return CLASS_OF.get(found, found)


def terms_of(text: str) -> frozenset[str]:
    """The canonical words of plain words that mean something."""
    return frozenset(
        found
        for word in text.split()
        if word not in _SKIPPED and word not in _LIGHT and (found := canonical(word)) and found not in _LIGHT
    )


_LIGHT: Final = word_set(
    "every each be have do get a an my his her their its your , make take go use i you one ones thing things get"
)
_LIGHT_VERBS: Final = word_set("be have do get got namebe")


def clause_of(plain: str, *, past: bool, before: tuple[str, ...]) -> Clause | None:
    """The clause that plain words make; `before`: whom the clause before it is about, for a pronoun."""
    bare = without_fillers(plain)
    words = (
        _AT_PRESENT.sub(" now ", bare).split()
        if "the moment" in bare or "right now" in bare
        else bare.split()
    )
    if words and words[0] not in _SUBJECTS and _is_bare(words, past):
        words = ["i", *words]
    text = denials_led_to_one(" ".join(_ordered(words)))
    positive = _NOT.sub(" ", text)
    denied = positive != text
    over = bool(_LONGER.search(text) or _USED.search(text)) or (denied and "now" in words)
    tokens = led_to_one(" ".join(_without_do(positive.split()) if denied else positive.split())).split()
    at = _verb_at(tokens)
    if at is None or at >= len(tokens):
        return None
    who = _who(tokens[:at], before)
    body = " ".join(tokens[at:])
    if not who:
        return None
    return _clause(who, body, past=past, denied=denied, over=over, now="now" in words)


def _is_bare(words: list[str], past: bool) -> bool:
    """Whether the subject is left out: "Upgraded my phone plan"."""
    return (
        past
        and is_verb(words[0])
        and len(words) > 2
        and words[1] in ("my", "the", "a", "from", "to", "i", "out", "up")
    )


def _without_do(tokens: list[str]) -> list[str]:
    """The tokens without the "do" of a denial."""
    following = [*tokens[1:], ""]
    return [word for word, after in zip(tokens, following, strict=True) if word != "do" or not is_verb(after)]


def _ordered(tokens: list[str]) -> list[str]:
    """The tokens with the subject first, and adverbs that say little left out."""
    return [word for word in _rotated(tokens) if word not in _ADVERBS and word != "now"]


def _rotated(tokens: list[str]) -> list[str]:
    """What stands before the subject ("On Friday my plane leaves") moved to the end."""
    if not tokens or tokens[0] not in _LEADS:
        return [token for n, token in enumerate(tokens) if n or token != ","]
    if len(tokens) > 3 and _WHEN.match(tokens[1]) and tokens[0] in _LEADS:
        at = 2
        while at < len(tokens) - 2 and (_WHEN.match(tokens[at]) or tokens[at] in (",", "at")):
            at += 1
        return [*tokens[at:], *(word for word in tokens[:at] if word != ",")]
    for n, token in enumerate(tokens[1:8], 1):
        if (token in ("i", "my", "he", "she", "they") or tokens[n - 1] == ",") and not (
            token != "i" and (tokens[n - 1] in _LEADS or tokens[n - 1] in ("of", "like"))
        ):
            start = n + 1 if token == "," else n
            head = [word for word in tokens[:n] if word != ","]
            return [*tokens[start:], *head]
    return tokens


def _verb_at(tokens: list[str]) -> int | None:
    """Where the verb stands; None where no verb is found."""
    if not tokens:
        return None
    if tokens[0] in _SUBJECTS:
        return 1
    for n in range(1, min(len(tokens), 9)):
        token = tokens[n]
        if token == "name" and tokens[n + 1 : n + 2] == ["be"]:
            tokens[n : n + 2] = ["namebe"]
            return n
        if token in (
            "be",
            "have",
            "do",
            "can",
            "changed",
            "notmore",
            "usedto",
            "not",
            "never",
            "wakeup",
            "bedtime",
        ):
            return n
        if token in _MODAL or token == "no":
            return n
        following = tokens[n + 1] if n + 1 < len(tokens) else ""
        if following in ("be", "have", "can", "do", "will", "changed") and token != "and":
            continue
        if is_verb(token) and tokens[n - 1] not in (
            "my",
            "the",
            "a",
            "an",
            "of",
            "for",
            "in",
            "at",
            "on",
            "to",
        ):
            return n
    return None


def _who(tokens: list[str], before: tuple[str, ...]) -> tuple[str, ...]:
    if tokens and tokens[0] in ("he", "she", "it", "they", "that", "this") and len(tokens) == 1:
        return before
    if tokens == ["i"] or tokens == ["my"]:
        return (_ME,)
    kept = [
        word
        for word in tokens
        if word not in ("my", "the", "a", "an", "and", ",", "of", "for", "new", "i", "his", "her")
    ]
    return tuple(found for word in kept if (found := canonical(word)))


def _clause(who: tuple[str, ...], body: str, *, past: bool, denied: bool, over: bool, now: bool) -> Clause:
    words = set(body.split())
    became = "changed" in words
    cued = not _CUES.isdisjoint(words)
    changed = became or now or (cued and bool(_NOW.search(body)))
    denied = denied or not _NEGATIONS.isdisjoint(body.partition(" ,")[0].split())
    instead = "instead" in words
    now = now or (cued and bool(_NOWADAYS.search(body)))
    past = past and "birthday" not in who
    old = frozenset[str]()
    if not _REPLACING.isdisjoint(words):
        body, old = _without_old(body)
    body = _DROPPED.sub(" ", body) if cued else body
    tokens = [word for word in body.split() if word not in _NEGATIONS and word not in _SKIPPED]
    said = " ".join(_main(tokens))
    if old and said.startswith("move "):
        said = f"live in {said[5:]}"
    planned, said = _without_plan(said)
    ends, topic, said = _ending(said)
    verb = said.split()[0] if said else ""
    terms = terms_of(said)
    if verb and verb not in _LIGHT_VERBS:
        terms = terms | {canonical(verb) or verb}
    if verb in ("hate", "dislike", "detest", "loathe"):
        said = "hate" + said.removeprefix(verb)
        verb, denied = "like", not denied
        said = "like" + said[4:]
        terms = terms - {"hate"} | {"like"}
    if verb in ("love", "enjoy", "adore", "fancy"):
        said = "like" + said.removeprefix(verb)
        verb, terms = "like", terms - {canonical(verb)} | {"like"}
    return Clause(
        who=who,
        verb=verb,
        said=said,
        terms=terms,
        wide=with_kinds(terms),
        firm=rigid(terms),
        denied=denied,
        over=over,
        past=past,
        became=became,
        now=now,
        changed=changed or bool(old) or (bool(tokens) and tokens[0] in _SWITCHES),
        planned=planned,
        vague=len(rigid(terms)) < 4 and _points(said),
        instead=instead,
        old=old,
        ends=ends,
        topic=topic,
    )


def _points(said: str) -> bool:
    """Whether what is said of its subject is only pointed to; "four hives of them" is not."""
    words = said.partition(" ,")[0].split()
    return any(word in _POINTING and words[n - 1] != "of" for n, word in enumerate(words) if n)


def _without_plan(said: str) -> tuple[bool, str]:
    """Whether the clause tells of a plan or wish, and what it is about."""
    found = _AS_PLAN.match(said)
    if found is None:
        return False, said
    rest = said[found.end() :]
    if found[0].strip().endswith("going to") and not (
        rest and (is_verb(rest.split()[0]) or rest[:3] == "be ")
    ):
        return True, f"go to {rest}"
    return True, rest


def _main(tokens: list[str]) -> list[str]:
    """The tokens from the main verb on: without auxiliaries."""
    at = 0
    while at + 1 < len(tokens):
        token, following = tokens[at], tokens[at + 1]
        verbal = (is_verb(following) or following in ("be", "have", "do")) and following not in _ADJECTIVES
        verbal = verbal or (token == "do" and is_verb(following))
        if (token in _MODAL and verbal) or (token == "be" and verbal):
            at += 1
        else:
            break
    return tokens[at:]


def _without_old(body: str) -> tuple[str, frozenset[str]]:
    """The body without the value that it says is replaced, and the words of that value."""
    if passive := _PASSIVE_OLD.match(body):
        return f"be {passive['new']}", frozenset({"*"})
    for pattern in _OLD_FOR_NEW:
        found = pattern.search(body)
        if found is None:
            continue
        old = terms_of(found["old"])
        if not old or len(old) > 5:
            continue
        if "from" in pattern.pattern[:8] and not _switches(body):
            continue
        start = body[: found.start()].strip()
        return f"{start} {found['new']}".strip(), old
    return body, frozenset()


def _switches(body: str) -> bool:
    return any(word in _SWITCHES for word in body.split()[:4])


def _ending(said: str) -> tuple[str, frozenset[str], str]:
    """The kind of ending and the words of what has ended, if the clause says that something has."""
    if _GONE.match(said):
        return "gone", frozenset(), said
    for kind, pattern in _ENDERS:
        if found := pattern.match(said):
            topic = terms_of(_REASON.split(found["topic"])[0])
            if topic:
                return kind, topic, said
    return "", frozenset(), said
