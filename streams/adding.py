"""`Memory.add`: from messages as chat programs have them to turns, and from decisions to results."""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final
from uuid import uuid4

from ..processors.draft import ROLES, TurnDraft
from ..processors.times import parse_instant
from ..schemas.errors import InputError
from ..schemas.events import CandidatesExtracted, Event
from ..schemas.ids import Position, Scope, extraction_id, partition_for
from ..schemas.topics import EVENTS, TURNS
from .cuts import print_cut, read_cut
from .filters import instant
from .wire import Opened

if TYPE_CHECKING:
    from .bootstrap import Node

PROMPTS: Final = ("system", "developer")
_FIELDS: Final = frozenset(TurnDraft.__struct_fields__) - {"raw", "place", "conversation"}
_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
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
    message in its session. System and developer messages are left out: a prompt is no turn of the conversation,
    and often holds what was remembered before. `publish` takes them where they are meant.
    """
    call = uuid4().hex
    if isinstance(messages, str):
        messages = [{"role": "user", "content": messages}]
    elif isinstance(messages, Mapping):
        messages = [messages]
    when, until = instant_of(timestamp, "timestamp"), expiry_of(expires)
    found: list[TurnDraft] = []
    for number, message in enumerate(messages):
        place = f"messages[{number}]"
        if not isinstance(message, Mapping):
            raise InputError(f"{place}: wanted a mapping with role and content, got {type(message).__name__}")
        if message.get("role") in PROMPTS:
            continue
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
                first + len(found),
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
            given[name] = instant_of(given[name], f"{place} {name}")
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


def instant_of(value: datetime | str | int | float | None, name: str) -> datetime | None:
    """An aware instant of what a caller gave: a datetime, RFC 3339, a date, or seconds since 1970. InputError."""
    if value is None:
        return None
    if isinstance(value, datetime):
        return instant(value, name).astimezone(UTC)
    if isinstance(value, int | float):
        try:
            return datetime.fromtimestamp(value, UTC)
        except (ValueError, OverflowError, OSError) as exc:
            raise InputError(f"{name}: {value} is no time in seconds since 1970") from exc
    if _DATE.fullmatch(value):
        value = f"{value}T00:00:00Z"
    return parse_instant(value)


def expiry_of(value: datetime | str | int | float | None) -> datetime | None:
    """An expiration date; a day without a time counts whole, as with mem0. Raises InputError."""
    until = instant_of(value, "expiration_date")
    whole = isinstance(value, str) and _DATE.fullmatch(value) is not None
    return until + timedelta(days=1) if until is not None and whole else until


def results(
    node: "Node", scope: Scope, turns: Sequence[TurnDraft], before: dict[tuple[str, int], int]
) -> list[dict[str, Any]]:
    """What was decided about `turns` of a cube, in the order of decisions, since the cut `before`."""
    causes = {extraction_id(scope, turn.turn_id, 1) for turn in turns if turn.turn_id is not None}
    found: list[Opened] = []
    if turns:
        partition = partition_for(scope.key, node.store.partitions)
        offset = before[EVENTS, partition]
        while records := node.log.read(EVENTS, partition, offset, 500):
            offset = records[-1].offset + 1
            found += node.wire.open(records)
    return [
        result
        for item in found
        if item.event is not None
        and item.event.envelope.causation_id in causes
        and (result := _result(node, item.event, item.record.position))
    ]


def _result(node: "Node", event: Event, position: Position) -> dict[str, Any] | None:
    payload = event.payload
    if isinstance(payload, CandidatesExtracted) or event.type not in _EVENTS:
        return None
    memory = getattr(payload, "memory", None)
    memory_id = memory.memory_id if memory is not None else payload.memory_id
    stored = node.fold.get(memory_id) if memory_id is not None else None
    text = stored[1].content.text if stored is not None and stored[1].content is not None else None
    return {"id": memory_id, "memory": text, "event": _EVENTS[event.type], "position": behind(position)}


def behind(position: Position) -> str:
    """The token of the cut right behind a position."""
    return print_cut({(position.topic, position.partition): position.offset + 1})


def token(node: "Node", positions: Sequence[Position], *, decided: bool) -> str:
    """The cut behind the last of `positions` in each partition, and, when decided, behind the decisions on them."""
    ends: dict[tuple[str, int], int] = {}
    for position in positions:
        key = (position.topic, position.partition)
        ends[key] = max(position.offset + 1, ends.get(key, 0))
    if decided:
        ends |= {(EVENTS, partition): end for partition, end in node.log.end_offsets(EVENTS).items()}
    return print_cut(ends)


def wanted(at_least: Any) -> tuple[list[Position], list[Position]]:
    """(turns, memory events) that a position, a token or a cut asks to wait for; raises InputError."""
    if at_least is None:
        return [], []
    if isinstance(at_least, Position):
        cut: Mapping[tuple[str, int], int] = {(at_least.topic, at_least.partition): at_least.offset + 1}
    else:
        cut = read_cut(at_least) if isinstance(at_least, str) else at_least
    places = [
        Position(topic, partition, end - 1) for (topic, partition), end in sorted(cut.items()) if end > 0
    ]
    return [p for p in places if p.topic == TURNS], [p for p in places if p.topic == EVENTS]
