"""Plain transcripts: lines of `Name: text`, a time before the name where there is one.

    [2023-05-08 13:56] Ann: I moved to Oslo.
    2023-05-08T13:57:00Z Ben: When?
    Ann: Last week.
      And I already like it.

A line that begins with white space goes on with the turn before it, and so does one without a name. Blank
lines part nothing. A time without a zone is UTC; a turn without a time has none.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Final

import msgspec

from ...processors.draft import Rejected, TurnDraft
from ...processors.times import parse_instant
from ...schemas.errors import InputError
from . import checks
from .checks import Bad

_TIME: Final = r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}\S*"
TURN: Final = re.compile(
    rf"^(?:\[(?P<bracketed>[^\]]{{4,40}})\]\s*|(?P<time>{_TIME})\s+)?"
    r"(?P<name>[^\W\d_][^:\n\t]{0,59}?)\s*:(?!//)(?:\s+|$)(?P<text>.*)$"
)
_ROLES: Final = {"assistant": "assistant", "system": "system", "tool": "tool", "user": "user"}


class _Open(msgspec.Struct):
    """The turn whose lines are being read."""

    number: int
    match: re.Match[str]
    lines: list[str]
    raw: bytes


def read(lines: Iterable[tuple[int, bytes]], name: str) -> Iterator[TurnDraft | Rejected]:
    """The turns of numbered lines. One conversation; speakers are told by their names."""
    ordinal = 0
    turn: _Open | None = None
    for number, raw in lines:
        try:
            line = checks.decode(raw).rstrip("\r\n")
        except Bad as bad:
            yield checks.rejected(f"{name} line {number}", bad, raw)
            continue
        match = None if line[:1].isspace() else TURN.match(line)
        if match is not None:
            if turn is not None:
                yield _draft(turn, ordinal, name)
                ordinal += 1
            turn = _Open(number, match, [match["text"]], raw)
        elif turn is not None:
            turn.lines.append(line.strip())
            turn.raw += raw
        elif line.strip():
            nameless = Bad("wanted 'Name: text'; no speaker was named yet")
            yield checks.rejected(f"{name} line {number}", nameless, raw)
    if turn is not None:
        yield _draft(turn, ordinal, name)


def _draft(turn: _Open, ordinal: int, name: str) -> TurnDraft | Rejected:
    place = f"{name} line {turn.number}"
    try:
        speaker = checks.text_of(turn.match["name"].strip(), "speaker")
        return checks.said(
            TurnDraft(
                text=checks.text_of("\n".join(turn.lines).strip(), "text"),
                speaker=speaker,
                role=_ROLES.get(speaker.lower(), "user"),
                ordinal=ordinal,
                occurred_at=_time(turn.match["bracketed"] or turn.match["time"]),
                place=place,
                raw=turn.raw,
            )
        )
    except Bad as bad:
        return checks.rejected(place, bad, turn.raw)


def _time(text: str | None) -> datetime | None:
    if text is None:
        return None
    try:
        return parse_instant(text, zone_needed=False)
    except InputError as exc:
        raise Bad(str(exc)) from exc
