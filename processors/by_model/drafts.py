"""From a model's answer to drafts: what its turns support, told and dated as the rules tell and date."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

import msgspec

from ...schemas.content import Claim
from ...schemas.memory import KINDS, Source
from ..extract import segment, smalltalk
from ..extract.kinds import Signs, kind_of, salience_of
from ..extract.names import MAX_ENTITIES, entities_of
from ..extract.person import retell, says_we
from ..extract.pieces import pieces_of
from ..extract.voices import voice_of
from ..extract.wording import Sentence, Voice, third_person
from ..statement import bare
from ..text import content_words, normalise
from ..turn import Draft, Extraction, TurnView
from .answer import Answered, read, wrong
from .prompt import MOST_CHARS
from .support import Evidence
from .times import Timed, Times

MOST_STATEMENT: Final = 320  # characters of a statement
LEAST_CARRIED: Final = (
    3  # a rule's draft stands beside the model's, where they hold less than this part of its words
)
UNREADABLE, UNSUPPORTED, EMPTY = "unreadable", "unsupported", "empty"
TOO_LONG, LEANS, TIME, AGAIN = "too-long", "leans", "time", "again"


class Read(msgspec.Struct, frozen=True, kw_only=True):
    """What an answer gave: the extraction, why it is that of the rules ("" where the model has a part in it).

    `dropped` counts statements that were not believed, by why; `kept` those that were.
    """

    extraction: Extraction
    why: str = ""
    kept: int = 0
    dropped: Mapping[str, int] = {}


def worth_asking(turn: TurnView, by_rules: Extraction) -> bool:
    """Whether a model is asked about a turn: a person said it, it states something, and it is not too long.

    What an assistant, a tool or a prompt says is told as they said it, and never by a model as what somebody is or did.
    """
    return turn.role == "user" and bool(by_rules.drafts) and len(turn.text) <= MOST_CHARS


def extraction_of(turn: TurnView, recent: Sequence[TurnView], answer: str, by_rules: Extraction) -> Read:
    """The extraction of a turn from a model's answer to it, and the rules' own.

    What the turns do not support is dropped. What the rules found and the model left out is kept as the rules tell it,
    claims and instructions among it: so no answer loses anything, and where nothing survives the rules' drafts stand.
    """
    statements = read(answer)
    if not statements:
        return Read(extraction=by_rules, why=UNREADABLE if wrong(answer) else EMPTY)
    voice, dropped = voice_of(turn), Counter[str]()
    evidence, times = Evidence(turn, recent, voice), Times(turn, recent)
    drafts: dict[str, Draft] = {}
    for one in statements:
        found = _draft(turn, recent, one, voice, evidence, times)
        if isinstance(found, str):
            dropped[found] += 1
        elif (key := normalise(bare(found.text))) in drafts:
            dropped[AGAIN] += 1
        else:
            drafts[key] = found
    if not drafts:
        return Read(extraction=by_rules, why=UNSUPPORTED, dropped=dropped)
    told = _with_claims(list(drafts.values()), by_rules.drafts)
    return Read(
        extraction=Extraction(drafts=(*told, *_left_out(told, by_rules.drafts))),
        kept=len(drafts),
        dropped=dropped,
    )


def _draft(
    turn: TurnView,
    recent: Sequence[TurnView],
    given: Answered,
    voice: Voice,
    evidence: Evidence,
    times: Times,
) -> Draft | str:
    """The draft of a statement, or why it is dropped."""
    said = " ".join(segment.clean(given.text).split())
    if len(said) > MOST_STATEMENT:
        return TOO_LONG
    said = said.removeprefix(f"{voice.speaker}: ")
    if voice.english:
        said = smalltalk.without_vocative(smalltalk.without_lead(said)[0], voice.other)
        said = said[:1].upper() + said[1:]
    said = times.with_when(said, given.when)
    own = speaks_we = False
    if voice.rewrites:
        pieces = pieces_of(said)
        speaks_we = says_we(pieces)
        said = retell(pieces, voice.speaker, voice.other).text
        own = voice.speaker in said and not speaks_we
    timed = times.timed(said)
    if timed is None:
        return TIME
    if voice.english and smalltalk.leans_back(said):
        return LEANS
    judged = evidence.judge(said, timed.plain, given.sources)
    if judged.wrong:
        return judged.wrong
    sources = (turn.source, *(recent[-n].source for n in sorted(judged.drawn_on, reverse=True)))
    return _described(turn, given, said, timed, voice, own, sources)


def _described(
    turn: TurnView,
    given: Answered,
    said: str,
    timed: Timed,
    voice: Voice,
    own: bool,
    sources: tuple[Source, ...],
) -> Draft:
    """The draft of a statement that is supported."""
    worded = third_person(Sentence(said, timed.times), voice, own=own)
    names = _entities(given, said, voice)
    kind = _kind(given, said, voice, dated=worded.time is not None)
    signs = Signs(
        content=len(content_words(said)),
        entities=len(names) - 1,
        dated=worded.time is not None,
        claims=False,
        own=own,
        numbers=any(map(str.isdecimal, timed.plain)),
    )
    return Draft(
        text=worded.text,
        kind=kind,
        trust="user",
        salience=salience_of(kind, signs),
        subject=voice.speaker,
        entities=names,
        event_time=worded.time,
        expression=worded.expression,
        sources=sources,
    )


def _entities(given: Answered, said: str, voice: Voice) -> tuple[str, ...]:
    """The names in a statement: the speaker's, those that the model gave as they stand there, and those we find."""
    other = [voice.other] if voice.other and voice.other in said else []
    told = [
        name
        for one in given.entities
        if len(name := one.strip()) > 1 and name in said and name != name.lower()
    ]
    return tuple(dict.fromkeys(entities_of(said, [voice.speaker, *other, *told])))[:MAX_ENTITIES]


def _kind(given: Answered, said: str, voice: Voice, *, dated: bool) -> str:
    """The model's word for what kind it is; never for an order to whoever reads it, which only the rules may find."""
    if given.kind in KINDS and given.kind != "instruction":
        return given.kind
    return kind_of(said, instructs=voice.instructs, dated=dated) if voice.english else "fact"


def _with_claims(told: list[Draft], by_rules: Sequence[Draft]) -> list[Draft]:
    """The drafts, each with the claim that the rules read from the same words, so that it can revise."""
    for rule in by_rules:
        n = next((n for n, one in enumerate(told) if rule.claim and _carries(one, rule, rule.claim)), None)
        if n is not None:
            salience = round(min(told[n].salience + 0.1, 1.0), 6)
            told[n] = msgspec.structs.replace(told[n], claim=rule.claim, salience=salience)
    return told


def _carries(one: Draft, rule: Draft, claim: Claim) -> bool:
    """Whether a draft says what a claim was read from: its value, and more of its sentence, or nothing else."""
    words, value = _terms(one), content_words(claim.value)
    return one.claim is None and value <= words and bool((words & _terms(rule)) - value or words == value)


def _left_out(told: Sequence[Draft], by_rules: Sequence[Draft]) -> list[Draft]:
    """The drafts of the rules of which the model's say less than a third, and claims that none carries."""
    said = frozenset().union(*map(_terms, told))
    claimed = {one.claim for one in told}
    left: list[Draft] = []
    for rule in by_rules:
        terms = _terms(rule)
        if (rule.claim and rule.claim not in claimed) or LEAST_CARRIED * len(terms & said) < len(terms):
            left.append(rule)
    return left


def _terms(draft: Draft) -> frozenset[str]:
    """What a draft says, without when it was said and by whom."""
    return content_words(bare(draft.text)) - content_words(draft.subject)
