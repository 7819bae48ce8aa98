"""`Memory.add`: from messages as chat programs have them to turns, and from decisions to results."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final
from uuid import uuid4

from ..processors.draft import ROLES, TurnDraft
from ..processors.times import parse_instant
from ..schemas.errors import InputError
from ..schemas.events import CandidatesExtracted, Event
from ..schemas.ids import Position, extraction_id
from ..schemas.topics import EVENTS, TURNS
from .cuts import print_cut

if TYPE_CHECKING:
    from .bootstrap import Node

_FIELDS: Final = frozenset(TurnDraft.__struct_fields__) - {"raw", "place", "conversation"}
_EVENTS: Final = {
    "MemoryCreated": "ADD",
    "MemoryRevised": "UPDATE",
    "MemoryReinforced": "REINFORCE",
    "CandidateRejected": "NONE",
}


def drafts(
    messages: str | Mapping[str, Any] | Sequence[Mapping[str, Any]],
    *,
    cube: str,
    first: int,
    agent_id: str | None,
    run_id: str | None,
    metadata: Mapping[str, Any] | None,
    timestamp: datetime | str | int | float | None,
    expires: datetime | str | None,
) -> list[TurnDraft]:
    """The turns of an `add`; raises InputError naming the message that cannot be taken.

    A call names its turns anew, so the same words added twice are two turns. `first` is the ordinal of the first
    message in its session.
    """
    call = uuid4().hex
    if isinstance(messages, str):
        messages = [{"role": "user", "content": messages}]
    elif isinstance(messages, Mapping):
        messages = [messages]
    when, until = _instant(timestamp, "timestamp"), _instant(expires, "expiration_date")
    found = []
    for number, message in enumerate(messages):
        place = f"messages[{number}]"
        if not isinstance(message, Mapping):
            raise InputError(f"{place}: wanted a mapping with role and content, got {type(message).__name__}")
        found.append(
            draft_of(
                {
                    "role": message.get("role", "user"),
                    "text": _text(message.get("content"), place),
                    "speaker": message.get("name") or _speaker(message.get("role", "user"), cube, agent_id),
                    "cube": cube,
                    "turn_id": f"{call}-{number}",
                    "session_id": run_id or call,
                    "agent_id": agent_id,
                    "metadata": dict(metadata or {}),
                    "occurred_at": when,
                    "expires_at": until,
                    "actor": cube,
                },
                place,
                first + number,
            )
        )
    return found


def draft_of(turn: Mapping[str, Any], place: str, ordinal: int) -> TurnDraft:
    """A turn given as a mapping of `TurnDraft`'s fields; raises InputError naming what is wrong."""
    unknown = sorted(turn.keys() - _FIELDS)
    if unknown:
        raise InputError(f"{place}: unknown field {unknown[0]!r}; there are {', '.join(sorted(_FIELDS))}")
    if turn.get("role", "user") not in ROLES:
        raise InputError(f"{place}: unknown role {turn.get('role')!r}; there are {', '.join(ROLES)}")
    text = turn.get("text")
    if not isinstance(text, str) or not text.strip():
        raise InputError(f"{place}: wanted text, got {text!r}")
    given = {name: value for name, value in turn.items() if value is not None}
    for name in ("occurred_at", "expires_at"):
        if name in given:
            given[name] = _instant(given[name], f"{place} {name}")
    for name in ("participants", "tags"):
        if name in given:
            given[name] = tuple(given[name])
    speaker = given.pop("speaker", None) or str(turn.get("role", "user"))
    return TurnDraft(**{"ordinal": ordinal, **given, "speaker": speaker, "place": place})


def _speaker(role: str, cube: str, agent_id: str | None) -> str:
    named = cube if cube != "default" else "User"
    return named if role == "user" else agent_id or role.capitalize()


def _text(content: Any, place: str) -> str:
    if isinstance(content, str):
        return content
    if isinstance(content, Sequence):
        parts = [part.get("text", "") for part in content if isinstance(part, Mapping)]
        return "\n".join(part for part in parts if part)
    raise InputError(f"{place}: wanted content as text or a list of parts, got {type(content).__name__}")


def _instant(value: datetime | str | int | float | None, name: str) -> datetime | None:
    if value is None:
        return None
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise InputError(f"{name}: {value.isoformat()} has no zone; give an aware time, like UTC")
        return value.astimezone(UTC)
    if isinstance(value, int | float):
        try:
            return datetime.fromtimestamp(value, UTC)
        except (ValueError, OverflowError, OSError) as exc:
            raise InputError(f"{name}: {value} is no time in seconds since 1970") from exc
    return parse_instant(value)


def results(
    node: "Node", before: dict[tuple[str, int], int], positions: Sequence[Position]
) -> list[dict[str, Any]]:
    """What was decided about the turns at `positions`, in their order, since the cut `before`."""
    causes: dict[str, None] = {}
    for position in positions:
        for item in node.wire.open(node.log.read(TURNS, position.partition, position.offset, 1)):
            if item.event is not None:
                causes[extraction_id(item.event.scope, item.event.payload.turn_id, 1)] = None
    found = []
    for partition in sorted({position.partition for position in positions}):
        offset = before.get((EVENTS, partition), 0)
        while records := node.log.read(EVENTS, partition, offset, 500):
            offset = records[-1].offset + 1
            found += [item.event for item in node.wire.open(records) if item.event is not None]
    return [
        result
        for event in found
        if event.envelope.causation_id in causes and (result := _result(node, event))
    ]


def _result(node: "Node", event: Event) -> dict[str, Any] | None:
    payload = event.payload
    if isinstance(payload, CandidatesExtracted) or event.type not in _EVENTS:
        return None
    memory = getattr(payload, "memory", None)
    memory_id = memory.memory_id if memory is not None else payload.memory_id
    stored = node.fold.get(memory_id) if memory_id is not None else None
    text = stored[1].content.text if stored is not None and stored[1].content is not None else None
    return {"id": memory_id, "memory": text, "event": _EVENTS[event.type]}


def token(positions: Sequence[Position]) -> str:
    """The cut behind the last of `positions` in each partition."""
    ends: dict[tuple[str, int], int] = {}
    for position in positions:
        key = (position.topic, position.partition)
        ends[key] = max(position.offset + 1, ends.get(key, 0))
    return print_cut(ends)
