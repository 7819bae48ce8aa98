"""One clause taken apart: whom it is about, what it says of that, and whether it denies, ends or changes something."""

import re
from typing import Final

import msgspec

from ..extract.language import word_set
from .cues import (
    AT_PRESENT,
    CUES,
    DROPPED,
    NEGATIONS,
    NOT,
    NOW,
    NOWADAYS,
    REPLACING,
    SWITCHES,
    denies,
    ending,
    is_no_more,
    without_old,
)
from .kinds_of import with_kinds
from .lemmas import is_verb
from .order import MODAL, SUBJECTS, is_bare, ordered, verb_at, without_do
from .phrases import denials_led_to_one, led_to_one, without_fillers
from .soft import rigid
from .terms import SKIPPED, canonical, terms_of

_ME: Final = "i"


_POINTING: Final = word_set(
    "it this that these those them him there here everything anything something someone one ones so"
)


_ADJECTIVES: Final = word_set(
    "open clear free busy dry clean cool warm calm empty complete correct present perfect light well back right"
    " left close"
    " closed own hurt spread set welcome better cold hot"
)


_AS_PLAN: Final = re.compile(
    r"^(?:be )?(?:going to|plan to|plan on|intend to|hope to|want to|wish to|would like to|look forward to"
    r"|think of|think about"
    r"|consider|aim to|expect to|need to|have to|try to|dream of)\b ?"
)


class Clause(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """A clause in the form that is compared.

    `who`: the canonical words of its subject, ("i",) for the speaker. `said`: verb and rest in plain words, without
    negation and cues. `terms`: the canonical words of `said` that mean something; `wide`: with what kind each
    is of; `firm`: without soft ones; `about`: these, with whom it is about but for the speaker.
    `denied`: the clause denies them.
    `vague`: it points to what stands elsewhere ("check it out"). `instead`: it says "instead". `over`: it was
    so and is no more. `past`: it tells what happened or was. `became`: it tells how what is so came to be so
    ("I moved to Oslo"). `changed`: it says that something changed; `now`: by a word like "now".
    `old`: the words of a value that it says is replaced. `ends`: what kind of ending, of `topic`; "" for none.
    """

    who: tuple[str, ...]
    verb: str
    said: str
    terms: frozenset[str]
    wide: frozenset[str]
    firm: frozenset[str]
    about: frozenset[str]
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


_LIGHT_VERBS: Final = word_set("be have do get got namebe")


def clause_of(plain: str, *, past: bool, before: tuple[str, ...]) -> Clause | None:
    """The clause that plain words make; `before`: whom the clause before it is about, for a pronoun."""
    bare = without_fillers(plain)
    words = (
        AT_PRESENT.sub(" now ", bare).split() if "the moment" in bare or "right now" in bare else bare.split()
    )
    if words and words[0] not in SUBJECTS and is_bare(words, past):
        words = ["i", *words]
    text = denials_led_to_one(" ".join(ordered(words)))
    positive = NOT.sub(" ", text) if denies(text) else text
    denied = positive != text
    over = is_no_more(text) or (denied and "now" in words)
    tokens = led_to_one(" ".join(without_do(positive.split()) if denied else positive.split())).split()
    at = verb_at(tokens)
    if at is None or at >= len(tokens):
        return None
    who = _who(tokens[:at], before)
    body = " ".join(tokens[at:])
    if not who:
        return None
    return _clause(who, body, past=past, denied=denied, over=over, now="now" in words)


def _who(tokens: list[str], before: tuple[str, ...]) -> tuple[str, ...]:
    if tokens in (["it"], ["that"], ["this"]):
        return () if before == (_ME,) else before  # what was just spoken of, which is not who spoke
    if tokens and tokens[0] in ("he", "she", "they") and len(tokens) == 1:
        return before
    if tokens in (["i"], ["my"]):
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
    cued = not CUES.isdisjoint(words)
    changed = became or now or (cued and bool(NOW.search(body)))
    denied = denied or not NEGATIONS.isdisjoint(body.partition(" ,")[0].split())
    instead = "instead" in words
    now = now or (cued and bool(NOWADAYS.search(body)))
    past = past and "birthday" not in who
    old = frozenset[str]()
    if not REPLACING.isdisjoint(words):
        body, old = without_old(body)
    body = DROPPED.sub(" ", body) if cued else body
    tokens = [word for word in body.split() if word not in NEGATIONS and word not in SKIPPED]
    said = " ".join(_main(tokens))
    if old and said.startswith("move "):
        said = f"live in {said[5:]}"
    planned, said = _without_plan(said)
    ends, topic, said = ending(said)
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
        about=about(who, terms),
        denied=denied,
        over=over,
        past=past,
        became=became,
        now=now,
        changed=changed or bool(old) or (bool(tokens) and tokens[0] in SWITCHES),
        planned=planned,
        vague=len(rigid(terms)) < 4 and _points(said),
        instead=instead,
        old=old,
        ends=ends,
        topic=topic,
    )


def about(who: tuple[str, ...], terms: frozenset[str]) -> frozenset[str]:
    """What a clause is about, whoever is its subject."""
    return rigid(terms.union(who)) - {_ME}


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
        if (token in MODAL and verbal) or (token == "be" and verbal):
            at += 1
        else:
            break
    return tokens[at:]
