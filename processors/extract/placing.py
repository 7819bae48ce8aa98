"""Where the fragments of a turn stand that are not its first: behind the question of the agent's that they answer."""

import re
from collections.abc import Sequence
from typing import Final

import msgspec

from ..text import content_words
from ..turn import TurnView
from . import asking, segment
from .answers import Asked, leans_on_question, offers
from .behind import in_full
from .dangling import dangling, tells_of_what
from .declared import affirmed
from .language import word_set
from .replies import MOST_ANSWERED, Group
from .reports import proposes
from .standing import needs_more
from .voices import sentence_of
from .wording import Sentence, Voice

_LONG: Final = re.compile(r"[^\W\d_]{5,}")
_WORD: Final = re.compile(r"[^\W\d_]{3,}")
_OF_ALL: Final = word_set("please since like want would something anything much many thing things every")
MOST_FRAGMENT: Final = 4  # content words
MOST_TOLD: Final = 200  # characters of what an agent said, that a fragment stands behind
MOST_AGREEING: Final = 4  # words of "Dairy is fine"
_AGREES: Final = re.compile(r"(?:[\w-]+ ){1,3}(?P<yes>ok(?:ay)?|fine|yes|alright|no)[.!]*$", re.IGNORECASE)
_TAKES: Final = re.compile(
    r"\b(?:yes|ok(?:ay)?|fine|deal|agreed|sure|alright|perfect|please)\b", re.IGNORECASE
)
_PLAIN: Final = re.compile(r"(?:yes|yeah|yep|yup|no|nope|nah|not)\b", re.IGNORECASE)
_DAYS: Final = re.compile(
    r"\b(?:weekends?|weekdays|\w+days|evenings?|mornings?|nights?|noon)\b", re.IGNORECASE
)
_ASKS_WHEN: Final = re.compile(r"\b(?:when|what time)\b", re.IGNORECASE)


def placed(
    groups: Sequence[Group], asked: Asked, turn: TurnView, voice: Voice, recent: Sequence[TurnView]
) -> list[Group]:
    """Groups, of which fragments that have words of a question, or tell the time that it asks for, stand behind it."""
    found: list[Group] = []
    if groups and groups[0].asked is not None and not groups[0].whole:
        groups = [_moved(groups[0], asked, voice, recent), *groups[1:]]
    for group in groups:
        told = group.asked is not None and group.asked.told
        if told or group.whole or any(one.block or one.claim for one in group.sentences):
            found.append(group)
        else:
            found += _parted(group, asked, turn, voice, recent)
    return found


def _parted(
    group: Group, asked: Asked, turn: TurnView, voice: Voice, recent: Sequence[TurnView]
) -> list[Group]:
    """A group, and the fragments of it that answer a question of their own, each behind that."""
    first = 0 if group.asked is None else 1  # it answers the question of the group
    already = group.asked.question if group.asked is not None else ""
    found: list[Group] = []
    rest = list(group.sentences[:first])
    for n, sentence in enumerate(group.sentences[first:]):
        fragment = (
            _is_fragment(sentence.said) or _is_of_asked(sentence.said, asked) or _picks(sentence.said, asked)
        )
        question = _own(sentence.said, asked) if fragment and len(rest) == first else ""
        if question and question not in already and not _words(sentence.said) & _words(already):
            found.append(_behind(sentence, question, asked, turn, voice, recent))
        elif first and len(rest) == first and _rules_out_proposal(sentence.said, group, asked):
            found.append(Group(sentences=(sentence,), context=(asked.turn.turn_id,)))
        elif found and _is_fragment(sentence.said):
            found[-1] = msgspec.structs.replace(found[-1], sentences=(*found[-1].sentences, sentence))
        else:
            rest += group.sentences[first + n :]
            break
    whole = msgspec.structs.replace(group, sentences=tuple(rest))
    if first:
        return [whole, *found]
    return [*found, whole] if rest else found


def _is_fragment(said: str) -> bool:
    """Whether a sentence says too little without the question that it answers: "No iron", and not "Rent: 800"."""
    if not leans_on_question(said, MOST_ANSWERED):
        return False
    return needs_more(said) or (":" not in said and len(content_words(said)) <= MOST_FRAGMENT)


def _rules_out_proposal(said: str, group: Group, asked: Asked) -> bool:
    """Whether a sentence forbids something that the agent proposed beside its question: "Table. No top ten, please"."""
    question = group.asked.question if group.asked is not None else ""
    words = _words(said.partition(",")[0])
    return (
        said[:3].lower() == "no "
        and not words & _words(question)
        and any(words & _words(one) for one in asked.told_too if proposes(one))
    )


def _is_of_asked(said: str, asked: Asked) -> bool:
    """Whether "them" in a sentence is what the agent asked about: "Do you feel your lows?" "I feel them by day"."""
    found = dangling(said)
    return found is not None and found.word == "them" and tells_of_what(_own(said, asked), said)


def _picks(said: str, asked: Asked) -> bool:
    """Whether a sentence begins with one of the things to choose from in a question: "Sea, the kids want it"."""
    picked, comma, _ = said.partition(", ")
    return (
        bool(comma)
        and len(picked.split()) == 1
        and any(
            picked.lower() in re.split(r"\W+", question.lower()) and " or " in question
            for question in asked.all
        )
    )


def _own(said: str, asked: Asked) -> str:
    """The question of the agent's turn that a fragment has words of, or tells the time for; "" for none."""
    words = _words(said)
    parts = [part for question in asked.all for part in asking.parts_of(question)]
    shares = [part for part in parts if words & _words(part)]
    if shares:
        return shares[-1]
    if not (_DAYS.search(said) and any(map(str.isdigit, said))):
        return ""
    return next((question for question in asked.all if _ASKS_WHEN.search(question)), "")


def _words(text: str) -> set[str]:
    """The words of a text that tell one thing from another."""
    return {word.lower() for word in _WORD.findall(text) if content_words(word)} - _OF_ALL


def _moved(group: Group, asked: Asked, voice: Voice, recent: Sequence[TurnView]) -> Group:
    """A fragment, behind what the agent said where it has words of that and none of the question.

    "One could bake parkin or scones. Shall I look up a recipe?" "Scones."
    """
    said, question = group.sentences[0].said, group.asked.question if group.asked is not None else ""
    words = set(content_words(said))
    wants_yes = asked.closed or offers(question) or not asking.has_question_word(question)
    if not wants_yes or not leans_on_question(said) or _PLAIN.match(said):
        return group
    if not words or words & set(content_words(question)):
        return group
    speaks = [one for one in asked.told_too if words & set(content_words(one)) or _is_alike(said, one)]
    if len(speaks) != 1 or len(speaks[0]) > MOST_TOLD:
        return group
    if (proposes(speaks[0]) and _TAKES.search(said) is None) or _is_one_of(
        speaks[0], asked
    ):  # what is picked of proposals stands without the others
        return Group(sentences=group.sentences, context=(asked.turn.turn_id,))
    told = msgspec.structs.replace(asked, question=speaks[0], told=True, lead="", since=None)
    return msgspec.structs.replace(group, asked=in_full(told, voice, recent, picks=False))


def _is_one_of(item: str, asked: Asked) -> bool:
    """Whether a sentence is one item of a list, behind which the agent asks something: "Book for five?"."""
    listed = segment.items(segment.clean(asked.turn.text))
    return item in listed and len(listed) > 1


def _is_alike(said: str, other: str) -> bool:
    """Whether two texts have long words of nearly the same letters: "pizza", "Pizzeria"."""
    ours, others = ({word.lower() for word in _LONG.findall(text)} for text in (said, other))
    return any(word[:-1] == one[: len(word) - 1] for word in ours for one in others)


def _behind(
    sentence: Sentence, question: str, asked: Asked, turn: TurnView, voice: Voice, recent: Sequence[TurnView]
) -> Group:
    """A fragment behind its question, or as one statement with it where it only agrees: "Dairy ok"."""
    own = msgspec.structs.replace(asked, question=asking.without_lead(question), lead="", since=None)
    agrees = _AGREES.match(sentence.said)
    if agrees is not None and len(sentence.said.split()) <= MOST_AGREEING:
        said = affirmed(own.question, yes=agrees["yes"].lower() != "no")
        if said:
            return Group(sentences=(sentence_of(said, turn, voice),), asked=own, whole=True)
    full = msgspec.structs.replace(in_full(own, voice, recent, picks=False), since=None)
    return Group(sentences=(sentence,), asked=full)
