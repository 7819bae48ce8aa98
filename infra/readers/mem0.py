"""What mem0's `get_all` gives, as JSON: {"results": [...]}, or the list alone. Each memory is a turn.

A memory of mem0's is a statement already, and has lost what it was made from. As a turn it keeps its words, and what
is made of it has a source: the turn with mem0's id. `user_id` is its cube, `run_id` its session, `agent_id` its
agent. Its time is that of its last update, since only then it said what it says; `created_at` stays as metadata
where it is another. mem0 hides a memory after its `expiration_date`, so it expires when that day ends, in UTC.
"""

import json
import re
from codecs import BOM_UTF8
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import IO, Any, Final

from ...processors.draft import ROLES, Rejected, TurnDraft
from ...processors.times import parse_instant
from ...schemas.content import Scalar
from ...schemas.errors import InputError
from . import checks
from .checks import Bad
from .elements import elements

RESULTS: Final = re.compile(rb'"results"\s*:\s*\[')
_MEMORY: Final = re.compile(rb'"memory"\s*:')


def detected(head: bytes) -> bool:
    """Whether a file that begins with `head` is mem0's."""
    text = head.removeprefix(BOM_UTF8).lstrip()
    if text.startswith(b"["):
        return _MEMORY.search(text) is not None
    return text.startswith(b"{") and RESULTS.search(text) is not None


def read(head: bytes, stream: IO[bytes], name: str) -> Iterator[TurnDraft | Rejected]:
    """The memories in the order of the file; one that cannot be taken is rejected alone, with its place."""
    head = head.removeprefix(BOM_UTF8)
    match = RESULTS.search(head) if head.lstrip().startswith(b"{") else None
    begin = 0 if match is None else match.end() - 1
    sessions: Counter[str | None] = Counter()
    for number, raw in elements(head[begin:], stream):
        place = f"{name} memory {number}"
        cube: str | None = None
        try:
            record = checks.object_of(checks.load_json(checks.decode(raw)), "memory")
            cube = checks.id_of(record, "user_id")
            session = checks.id_of(record, "run_id")
            turn = _turn(record, cube, session, number, sessions[session])
        except Bad as bad:
            yield checks.rejected(place, bad, raw, cube)
            continue
        sessions[session] += session is not None
        yield TurnDraft(**turn, place=place, raw=raw)


def _turn(
    record: Mapping[str, Any], cube: str | None, session: str | None, number: int, ordinal: int
) -> dict[str, Any]:
    text = checks.text_of(record.get("memory"), "memory")
    if not text.strip():
        raise Bad("memory: is empty; leave it out")
    role = record.get("role") or record.get("attributed_to") or "user"
    role = checks.role_of(role) if role in ROLES or "role" in record else "user"
    agent = checks.id_of(record, "agent_id")
    created, updated = _time(record, "created_at"), _time(record, "updated_at")
    metadata = _metadata(record.get("metadata"))
    if created is not None and updated not in (None, created):
        metadata.setdefault("created_at", created.isoformat())
    return {
        "text": text,
        "speaker": checks.optional_text(record, "actor_id") or _speaker(role, cube, agent),
        "role": role,
        "cube": cube,
        "turn_id": _id(record),
        "session_id": session,
        "conversation": number,
        "ordinal": ordinal,
        "occurred_at": updated or created,
        "agent_id": agent,
        "expires_at": _expiry(record),
        "metadata": checks.metadata_of(metadata),
        "tags": checks.texts_of(record.get("categories"), "categories"),
    }


def _id(record: Mapping[str, Any]) -> str:
    """mem0's id; a number in some of its stores."""
    value = record.get("id")
    found = checks.id_of({"id": str(value) if isinstance(value, int) else value}, "id")
    if found is None or isinstance(value, bool):
        raise Bad(
            "id: is missing, and without it the memory could not be told from one that was imported before"
        )
    return found


def _speaker(role: str, cube: str | None, agent: str | None) -> str:
    return (cube or "User") if role == "user" else (agent or role.capitalize())


def _metadata(value: Any) -> dict[str, Scalar]:
    """Flat metadata: what is nested in mem0's becomes its JSON text."""
    return {
        name: json.dumps(item, ensure_ascii=False, sort_keys=True) if isinstance(item, list | dict) else item
        for name, item in checks.object_of({} if value is None else value, "metadata").items()
    }


def _time(record: Mapping[str, Any], name: str) -> datetime | None:
    if record.get(name) is None:
        return None
    try:
        return parse_instant(checks.text_of(record[name], name), zone_needed=False)
    except InputError as exc:
        raise Bad(f"{name}: {exc}") from exc


def _expiry(record: Mapping[str, Any]) -> datetime | None:
    value = record.get("expiration_date")
    if value is None:
        return None
    try:
        day = datetime.strptime(checks.text_of(value, "expiration_date"), "%Y-%m-%d")
    except ValueError:
        return _time(record, "expiration_date")
    return checks.plausible(day.replace(tzinfo=UTC) + timedelta(days=1), "expiration_date")
