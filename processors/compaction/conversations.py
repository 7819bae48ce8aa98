"""A session's turns as conversations that a model can learn from: user and assistant in turn."""

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from ...schemas.content import TurnContent
from ...schemas.events import Event
from ...schemas.memory import Source
from .examples import CONVERSATION, TEST, TRAIN, Example, Message, Origin, Unit, place, refusing
from .policy import CompactionPolicy
from .screening import PERSONAL, QUARANTINED, flagged

USER, ASSISTANT = "user", "assistant"


class Turn(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """A turn of the log, and the ids of the memories that were made from it."""

    source: Source
    role: str
    content: TurnContent | None
    memory_ids: tuple[str, ...] = ()


def turn_of(event: Event, partition: int, offset: int) -> Turn:
    """The turn of a `TurnRecorded` at a place of the log."""
    payload = event.payload
    return Turn(
        source=Source(
            turn_id=payload.turn_id,
            partition=partition,
            offset=offset,
            session_id=payload.session_id,
            ordinal=payload.ordinal,
        ),
        role=payload.role,
        content=payload.content,
    )


def session_key(session_id: str | None) -> str:
    """The key of a session's unit; turns without a session are one."""
    return "s" if session_id is None else f"s={session_id}"


class _Part(msgspec.Struct, kw_only=True):
    """What one side said until the other spoke."""

    role: str
    texts: list[str]
    turns: list[Turn]


def draft_session(session_id: str | None, turns: Iterable[Turn], policy: CompactionPolicy) -> Unit:
    """The unit of one session: its turns in the order of the log, in stretches of `policy.turns` messages at most."""
    ordered = sorted(turns, key=lambda turn: turn.source.offset)
    reasons: dict[str, int] = {}
    kept = []
    for turn in ordered:
        why = _refusal(turn, policy)
        if why is None:
            kept.append(turn)
        else:
            reasons[f"turn-{why}"] = reasons.get(f"turn-{why}", 0) + 1
    examples: list[Example] = []
    if policy.conversations and kept:
        examples = [_example(stretch) for stretch in _stretches(_parts(kept), policy.turns)]
        if not examples:
            reasons["session-one-sided"] = 1
    return Unit(
        key=session_key(session_id),
        reasons=reasons if policy.conversations else {},
        examples=tuple(examples),
    )


def _refusal(turn: Turn, policy: CompactionPolicy) -> str | None:
    content = turn.content
    if content is None:
        return "forgotten"
    if turn.role not in (USER, ASSISTANT):
        return "low-trust"
    for reason in (QUARANTINED, PERSONAL):
        if flagged(reason, content.metadata, content.tags):
            return reason
    return refusing(_said(content), policy) if content.text or content.caption else "empty"


def _said(content: TurnContent) -> str:
    return f"{content.text}\n[{content.caption}]" if content.caption else content.text


def _parts(turns: Sequence[Turn]) -> list[_Part]:
    """The sides in turn. Where no assistant speaks, whoever spoke first is the user, and the others answer."""
    speakers = dict.fromkeys(turn.content.speaker for turn in turns if turn.content is not None)
    assisted = any(turn.role == ASSISTANT for turn in turns)
    first = next(iter(speakers), "")
    many = len(speakers) > 2
    parts: list[_Part] = []
    for turn in turns:
        assert turn.content is not None
        role = turn.role if assisted else (USER if turn.content.speaker == first else ASSISTANT)
        text = _said(turn.content)
        if many and turn.content.speaker:
            text = f"{turn.content.speaker}: {text}"
        if parts and parts[-1].role == role:
            parts[-1].texts.append(text)
            parts[-1].turns.append(turn)
        else:
            parts.append(_Part(role=role, texts=[text], turns=[turn]))
    return parts


def _stretches(parts: Sequence[_Part], most: int) -> list[list[_Part]]:
    """Whole exchanges, each begun by the user and ended by the assistant."""
    begin = next((n for n, part in enumerate(parts) if part.role == USER), len(parts))
    whole = parts[begin : len(parts) - (len(parts) - begin) % 2]
    step = most - most % 2
    return [list(whole[start : start + step]) for start in range(0, len(whole), step)]


def _example(parts: Sequence[_Part]) -> Example:
    turns = [turn for part in parts for turn in part.turns]
    memory_ids = {memory_id for turn in turns for memory_id in turn.memory_ids}
    first = turns[0].source
    return Example(
        kind=CONVERSATION,
        split=TEST if _tenth(first.turn_id) else TRAIN,
        messages=tuple(Message(part.role, "\n".join(part.texts)) for part in parts),
        origin=Origin(
            memory_ids=tuple(sorted(memory_ids)),
            turn_ids=tuple(turn.source.turn_id for turn in turns),
            positions=tuple(place(turn.source) for turn in turns),
        ),
    )


def _tenth(turn_id: str) -> bool:
    """Whether a conversation that begins with this turn is kept for tests: one in ten, by the hash of the turn."""
    from hashlib import sha256

    return sha256(turn_id.encode()).digest()[0] < 26


def made_from(memories: Iterable[tuple[str, Sequence[Source]]]) -> Mapping[str, tuple[str, ...]]:
    """turn → ids of the memories that were made from it, sorted; from (memory id, its sources)."""
    found: dict[str, list[str]] = {}
    for memory_id, sources in memories:
        for source in sources:
            found.setdefault(source.turn_id, []).append(memory_id)
    return {turn: tuple(sorted(ids)) for turn, ids in found.items()}
