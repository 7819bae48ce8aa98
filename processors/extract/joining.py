"""Which sentences of a turn make one statement, behind which question, and what they point back to."""

import re
from collections.abc import Sequence
from typing import Final

import msgspec

from ..text import content_words
from ..turn import TurnView
from . import agents, segment, smalltalk, working
from .answers import leans_on_question, told_before
from .antecedents import Before, with_antecedent
from .behind import before_agent, with_names
from .dangling import dangling
from .fragments import names_any, states
from .hanging import is_bare
from .names import entities_of
from .naming import thirds
from .openings import is_open, is_receipt, leaves_out, of_one_thing, reminds
from .replies import MOST_ANSWERED, MOST_LOST, Group, content_of
from .standing import is_below, needs_more
from .taking_up import taken_up
from .voices import sentence_of, shown, voice_of
from .wording import Sentence, Voice, Worded, answered, worded

LEAST_SHARE: Final = 0.3  # of a turn's content words in a statement; one below a fifth carries no turn
LEAST_WORDS: Final = 4
MOST_LEAST: Final = 24  # content words: in a long text a statement need not grow with the text
MOST_CHARS: Final = 320  # of a statement of several sentences
MOST_GLUED: Final = (
    220  # of sentences that lean on one another: a whole turn told as "it ... it ... it" costs recall
)
MOST_POINTING: Final = (
    3  # content words of what only points back ("It was such fun!"); more say something alone
)
_PARTICULAR: Final = re.compile(r"\d|\w[./@]\w")  # a number, a file, an address
_ACCEPTS: Final = re.compile(
    r"(?:(?!(?:is|are|was|were|feels?|['’]s)\b)[\w-]+ ){1,4}(?:ok(?:ay)?|fine|alright)[.!]*$", re.IGNORECASE
)
_WISHES: Final = re.compile(r"\b(?:only|please|rather|instead)\b", re.IGNORECASE)
_EITHER: Final = re.compile(
    r"(?:is|are|was|were) the [a-z]+ (?!of\b)[^?]*?(?:\b(?P<or>or)\b[^?]*)?\?$", re.IGNORECASE
)
_IS_THERE: Final = re.compile(
    r"(?:(?:and|but|so|also|then) )?there(?:['’]s| is| are| was| were)\b", re.IGNORECASE
)
_HAD_THIS: Final = re.compile(r"\b(?:had|has|got|did) (?:this|that)(?: too)?\W*$", re.IGNORECASE)
MOST_STATED: Final = 3  # content words of what may be lost: "I've put it into the plan."


def groups_of(found: Sequence[Sentence]) -> list[Group]:
    """Sentences joined with those that lean on them, and small ones with their neighbours."""
    chunks = leaning(found)
    weights = [sum(len(content_words(s.said)) for s in chunk) for chunk in chunks]
    least = min(max(LEAST_WORDS, round(LEAST_SHARE * sum(weights))), MOST_LEAST)
    alone = [chunk[-1].alone for chunk in chunks]
    runs = segment.grouped(weights, [size_of(chunk) for chunk in chunks], alone, least, MOST_CHARS)
    return [Group(sentences=tuple(s for n in run for s in chunks[n])) for run in runs]


def leaning(found: Sequence[Sentence], *, friends: bool = True) -> list[list[Sentence]]:
    """Sentences, each with those that lean on it."""
    chunks: list[list[Sentence]] = []
    for sentence in found:
        if (
            chunks
            and (sentence.leans or _leans_back(sentence.said, friends=friends))
            and not sentence.apart
            and (friends or not sentence.alone or needs_more(sentence.said))
            and size_of(chunks[-1]) + len(sentence.said) <= MOST_GLUED
        ):
            chunks[-1].append(sentence)
        else:
            chunks.append([sentence])
    return chunks


def _leans_back(said: str, *, friends: bool) -> bool:
    """Whether a sentence begins by pointing back; before an agent "There's also Fiona" does not."""
    if not smalltalk.leans_back(said):
        return False
    return friends or not (_IS_THERE.match(said) and entities_of(said) and dangling(said) is None)


def size_of(chunk: Sequence[Sentence]) -> int:
    """How many characters some sentences have together."""
    return sum(len(sentence.said) for sentence in chunk)


def pointing(turn: TurnView, voice: Voice, groups: list[Group], recent: Sequence[TurnView]) -> list[Group]:
    """Groups that begin by pointing back say to what: a person's name, or the statement that they lean on."""
    friends = voice.setting == agents.FRIENDS
    by_agent = turn.role == "assistant"
    if not friends:
        groups = [
            group
            for group in groups
            if not (group.sentences[0].said[:5].lower() == "then " and _is_lost(group))
            and not _only_accepts(group)
            and not _chooses_of_unknown(group)
            and not (voice.setting == agents.PERHAPS and is_bare(group.sentences[0].said) and _is_lost(group))
        ]
    if voice.setting == agents.AGENT and turn.role == "user":
        groups = [_taking_up(group, recent) for group in groups]
    if not any(_points(group, voice, turn.role) for group in groups):
        return groups
    before = [
        Before(sentence, shown(one.speaker or one.role), voice_of(one).other, one.turn_id)
        for one in recent[-2:]
        if one.role == "user"
        for sentence in segment.sentences(segment.clean(one.text)[-segment.MAX_STATEMENT :])
    ]
    pointed: list[Group] = []
    for group in groups:
        first = group.sentences[0]
        if _points(group, voice, turn.role):
            told_already = voice.setting == agents.AGENT and first.said[:4].lower() != "they"
            said, named_in = (first.said, None) if told_already else with_antecedent(first.said, before)
            if said != first.said:
                named = msgspec.structs.replace(
                    group, sentences=(sentence_of(said, turn, voice), *group.sentences[1:])
                )
                group = msgspec.structs.replace(named, context=(named_in,) if named_in else ())
            elif (not pointed or (by_agent and reminds(first.said))) and content_of(group) <= (
                MOST_POINTING if friends else MOST_ANSWERED
            ):
                told = told_before(turn, recent) if friends else before_agent(turn, first.said, recent)
                told = with_names(told, recent) if told is not None and not friends else told
                group = msgspec.structs.replace(group, asked=told)
        lost = not friends and (_is_lost(group) or (by_agent and _is_receipt(group)))
        if not lost:
            pointed.append(group)
        before += [Before(sentence.said, voice.speaker, voice.other) for sentence in group.sentences]
    return pointed if friends else _ahead(pointed)


def _ahead(groups: list[Group]) -> list[Group]:
    """Groups, of which the first goes with the second where it says of what it speaks only there: "They answered. Ann
    and Bob, my lawyers, say ..."."""
    if len(groups) < 2 or len(groups[0].sentences) > 1:
        return groups
    first, then = groups[0].sentences[0], groups[1].sentences
    parted = any(group.asked is not None or group.context for group in groups[:2])
    if parted or any(sentence.block or sentence.claim for sentence in (first, *then)):
        return groups
    found = dangling(first.said)
    acts = found is not None and found.at == 0
    had = _HAD_THIS.search(first.said) is not None
    if (names_any(first.said) and not had) or (working.speaks_of_self(first.said) and not (acts or had)):
        return groups
    opens = is_open(first.said) and not is_open(then[0].said)
    if not opens or size_of((first, *then)) > MOST_GLUED:
        return groups
    return [msgspec.structs.replace(groups[0], sentences=(first, *then)), *groups[2:]]


def _taking_up(group: Group, recent: Sequence[TurnView]) -> Group:
    """A group behind the question that it decides."""
    first = group.sentences[0]
    if group.asked is not None or first.block:
        return group
    asked = taken_up(first.said, recent)
    if asked is not None and asked.told and group.context:
        return group  # it was told apart from what was proposed
    return group if asked is None else msgspec.structs.replace(group, asked=with_names(asked, recent))


def _points(group: Group, voice: Voice, role: str) -> bool:
    first = group.sentences[0]
    if group.asked is not None or first.block:
        return False
    if _leans_back(first.said, friends=voice.setting == agents.FRIENDS):
        return True
    if voice.setting != agents.AGENT:
        return False
    alone = working.speaks_of_self(first.said) or working.starts_named(first.said) or role != "user"
    alone = alone or any(map(thirds, first.said.lower().split()))
    if (not alone and leans_on_question(first.said)) or of_one_thing(first.said):
        return True
    return needs_more(first.said, by_agent=role != "user")


def backed(groups: list[Group], voice: Voice) -> list[Group]:
    """Groups, of which a wish without a verb ("Mornings only please.") goes with the reason behind it."""
    if len(groups) < 2 or groups[0].asked is not None or groups[0].whole:
        return groups
    (first, *more), then = groups[0].sentences, groups[1]
    if (
        more
        or first.block
        or first.claim
        or working.speaks_of_self(first.said)
        or working.starts_named(first.said)
    ):
        return groups
    together = size_of((first, *then.sentences))
    if then.asked is not None or together > MOST_GLUED or not leans_on_question(first.said):
        return groups
    reason = then.sentences[0]
    if reason.block or working.starts_named(reason.said) or not working.speaks_of_self(reason.said):
        return groups
    if not _WISHES.search(first.said) or _WISHES.search(then.sentences[0].said):
        return groups
    return [msgspec.structs.replace(groups[0], sentences=(first, *then.sentences)), *groups[2:]]


def _chooses_of_unknown(group: Group) -> bool:
    """Whether nothing is said but which of two a thing is that nobody names: "Is the noise high or low?" "Low."."""
    if group.asked is None or group.whole or len(group.sentences) > 1:
        return False
    said = group.sentences[0].said
    found = _EITHER.match(group.asked.question) if leans_on_question(said) else None
    chosen = found is not None and (found["or"] or content_words(said) & content_words(found[0]))
    return bool(chosen) and not (names_any(said) or any(map(str.isdigit, said)))


def _only_accepts(group: Group) -> bool:
    """Whether nothing is said but that something, which nobody asked for, will do: "3 times ok."."""
    return group.asked is None and len(group.sentences) == 1 and bool(_ACCEPTS.match(group.sentences[0].said))


def _is_lost(group: Group) -> bool:
    """Whether a statement tells nobody anything, as what it speaks of is not known: "Then we'll decide."."""
    (first, *more) = group.sentences
    if is_bare(first.said):
        return group.asked is None and not more and not first.block
    if (
        group.asked is not None
        or more
        or first.block
        or (first.times and not (is_open(first.said) and content_of(group) <= MOST_LOST))
        or first.claim
        or content_of(group) > MOST_STATED
    ):
        return False
    if is_below(first.said):
        return True
    if entities_of(first.said) or _PARTICULAR.search(first.said):
        return False
    if first.said[:5].lower() == "then " or is_open(first.said) or leaves_out(first.said):
        return True
    return not states(first.said) and needs_more(first.said)


def _is_receipt(group: Group) -> bool:
    """Whether an agent only says when or how it did something, and nothing tells what: "Sent at 9:40."."""
    (first, *more) = group.sentences
    return group.asked is None and not more and not first.block and is_receipt(first.said)


def reading_of(group: Group, voice: Voice) -> Worded:
    """The text of a group, behind its question where it has one."""
    if group.asked is None or group.whole:
        return worded(group.sentences, voice)
    asker = voice_of(group.asked.turn)
    if voice.setting != agents.FRIENDS and asker.other is None:
        asker = msgspec.structs.replace(asker, other=voice.speaker)
    question = sentence_of(group.asked.question, group.asked.turn, asker)
    if group.asked.since is not None:
        since = sentence_of(group.asked.since.question, group.asked.since.turn, voice)
        return answered(question, asker, group.sentences, voice, since)
    return answered(question, asker, group.sentences, voice)
