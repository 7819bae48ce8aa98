"""What commands print as JSON: plain mappings of results, memories and records, without vectors' data."""

import base64
from pathlib import PurePath
from typing import Any, Final

import msgspec

from ...schemas.content import Embedding
from ...schemas.memory import Memory
from ..results import DeadLetter, Diff, Found, PublishReport, Results, Status, Why
from ..wire import Opened
from .words import change_of

PREVIEW: Final = 200  # characters of a dead letter's bytes that are shown


def plain(value: Any) -> Any:
    """A struct as mappings, lists and scalars; times in RFC 3339, enums and paths as text."""
    return _without_vectors(msgspec.to_builtins(value, enc_hook=_hook))


def _hook(value: Any) -> Any:
    if isinstance(value, PurePath):
        return str(value)
    raise NotImplementedError(type(value))


def _without_vectors(value: Any) -> Any:
    """An embedding's data is base64 of no use to a reader; model, dimensions and type stay."""
    if isinstance(value, dict):
        fields = Embedding.__struct_fields__
        drop = "data" if value.keys() == set(fields) else None
        return {key: _without_vectors(item) for key, item in value.items() if key != drop}
    if isinstance(value, list | tuple):
        return [_without_vectors(item) for item in value]
    return value


def published(report: PublishReport, position: str) -> dict[str, Any]:
    """turns, duplicates, rejected; the cubes, the cut behind all of it, and the refusals by place and reason."""
    return {
        "turns": report.turns,
        "duplicates": report.duplicates,
        "rejected": report.rejected,
        "cubes": list(report.cubes),
        "position": position,
        "refusals": [plain(refusal) for refusal in report.refusals],
    }


def status(found: Status) -> dict[str, Any]:
    """All of a status."""
    fields: dict[str, Any] = plain(found)
    return fields


def found(item: Found) -> dict[str, Any]:
    """One answer of a search."""
    state = item.memory.state
    return {
        "memory_id": item.memory_id,
        "text": item.text,
        "score": item.score,
        "sources": list(item.sources),
        "cube": item.cube,
        "kind": state.kind,
        "status": state.status,
        "valid_from": plain(state.valid_from),
        "valid_to": plain(state.valid_to),
        "expires_at": plain(state.expires_at),
    }


def explained(found: Results) -> dict[str, Any]:
    """The answers of a search with the parts of their scores, its support, and the near misses with their reasons."""
    return {
        "answers": [_explained(item) for item in found],
        "support": found.support,
        "answered": found.answered,
        "missed": [
            _explained(item) | {"reason": item.reason, "detail": item.detail} for item in found.missed
        ],
    }


def _explained(item: Found) -> dict[str, Any]:
    return found(item) | {"terms": dict(item.terms)}


def memory(item: Memory) -> dict[str, Any]:
    """A memory: its content's fields and its state's, side by side."""
    content = plain(item.content) or {}
    state = plain(item.state)
    return {"memory_id": state.pop("memory_id"), "text": content.pop("text", None), **state, **content}


def why(found: Why) -> dict[str, Any]:
    """Where a memory comes from; of a forgotten one its id, and when it was forgotten, and nothing else."""
    if found.memory is None:
        return {"memory_id": found.memory_id, "forgotten_at": plain(found.forgotten_at)}
    return {
        "memory_id": found.memory_id,
        "forgotten_at": None,
        "memory": memory(found.memory),
        "turns": [record(item) for item in found.turns],
        "decisions": [record(item) for item in found.decisions],
        "versions": [
            {"since": one.since, "until": one.until, **memory(one.memory)} for one in found.versions
        ],
    }


def difference(found: Diff) -> dict[str, Any]:
    """The two cuts, and what became of each memory in between: added, changed or removed."""
    return {
        "a": found.a,
        "b": found.b,
        "changes": [
            {
                "memory_id": change.memory_id,
                "cube": change.cube,
                "change": change_of(change.before, change.after),
                "before": None if change.before is None else memory(change.before),
                "after": None if change.after is None else memory(change.after),
            }
            for change in found.changes
        ],
    }


def record(item: Opened) -> dict[str, Any]:
    """A record with its event, or with what is wrong with it."""
    raw = item.record
    return {
        "topic": raw.topic,
        "partition": raw.partition,
        "offset": raw.offset,
        "recorded_at": plain(raw.appended_at),
        "key": raw.key.decode("utf-8", "backslashreplace"),
        "event": None
        if item.event is None
        else {**plain(item.event.envelope), "payload": plain(item.event.payload)},
        "error": None if item.error is None else str(item.error),
    }


def dead_letter(item: DeadLetter, *, raw: bool = False) -> dict[str, Any]:
    """A dead letter: where, why, the first characters of its bytes; with `raw` all of them in base64."""
    data = item.raw
    letter: dict[str, Any] = {
        "topic": item.position.topic,
        "partition": item.position.partition,
        "offset": item.position.offset,
        "recorded_at": plain(item.recorded_at),
        "step": item.step,
        "place": item.place,
        "reason": item.reason,
        "attempts": item.attempts,
        "bytes": None if data is None else len(data),
        "text": None if data is None else data[: 4 * PREVIEW].decode("utf-8", "backslashreplace")[:PREVIEW],
    }
    if raw:
        letter["raw_base64"] = None if data is None else base64.b64encode(data).decode("ascii")
    return letter
