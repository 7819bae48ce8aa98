"""LoCoMo's JSON: a list of conversations between two people, in dated sessions.

A conversation becomes the cube named by its `sample_id`; a turn keeps its `dia_id`. A session's time, which has
no zone, is taken as UTC, for each of its turns. Annotations made from the whole conversation are not read.
"""

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, Final

from ...processors.draft import Rejected, TurnDraft
from . import checks
from .checks import Bad

_SESSION: Final = re.compile(r"session_(\d+)")
_TIME: Final = "%I:%M %p on %d %B, %Y"


def read(data: bytes, name: str) -> Iterator[TurnDraft | Rejected]:
    """The turns of all conversations, in order; a malformed part is rejected with its place."""
    try:
        samples = checks.load_json(checks.decode(data))
        if not isinstance(samples, list):
            raise Bad("wanted a list of conversations")
    except Bad as bad:
        yield checks.rejected(name, bad, data)
        return
    for number, sample in enumerate(samples):
        place = f"{name} conversation {number + 1}"
        try:
            sample = checks.object_of(sample, "conversation")
            cube = checks.id_of(sample, "sample_id")
            if cube is None:
                raise Bad("sample_id: is missing")
            talk = checks.object_of(sample.get("conversation"), "conversation")
        except Bad as bad:
            yield checks.rejected(place, bad, _raw(sample))
            continue
        yield from _conversation(talk, cube, f"{name} {cube}")


def _conversation(talk: dict[str, Any], cube: str, place: str) -> Iterator[TurnDraft | Rejected]:
    speakers = tuple(
        speaker for key in ("speaker_a", "speaker_b") if isinstance(speaker := talk.get(key), str) and speaker
    )
    sessions = sorted(int(match[1]) for key in talk if (match := _SESSION.fullmatch(key)))
    for number in sessions:
        session = f"session_{number}"
        where = f"{place} {session}"
        try:
            when = _time(talk.get(f"{session}_date_time"))
            turns = talk[session]
            if not isinstance(turns, list):
                raise Bad(f"{session}: wanted a list of turns")
        except Bad as bad:
            yield checks.rejected(where, bad, _raw(talk.get(session)), cube)
            continue
        for ordinal, turn in enumerate(turns):
            yield _turn(turn, cube, session, ordinal, when, speakers, where)


def _turn(
    turn: Any,
    cube: str,
    session: str,
    ordinal: int,
    when: datetime | None,
    speakers: tuple[str, ...],
    where: str,
) -> TurnDraft | Rejected:
    raw = _raw(turn)
    place = f"{where} turn {ordinal + 1}"
    try:
        turn = checks.object_of(turn, "turn")
        turn_id = checks.id_of(turn, "dia_id")
        place = f"{where} {turn_id}" if turn_id else place
        return checks.said(
            TurnDraft(
                text=checks.text_of(turn.get("text") or "", "text"),
                speaker=checks.text_of(turn.get("speaker"), "speaker"),
                cube=cube,
                turn_id=turn_id,
                session_id=session,
                ordinal=ordinal,
                caption=checks.optional_text(turn, "blip_caption"),
                participants=speakers,
                occurred_at=when,
                place=place,
                raw=raw,
            )
        )
    except Bad as bad:
        return checks.rejected(place, bad, raw, cube)


def _time(value: Any) -> datetime | None:
    if value is None:
        return None
    text = checks.text_of(value, "date_time")
    try:
        instant = datetime.strptime(text, _TIME).replace(tzinfo=UTC)
    except ValueError as exc:
        raise Bad(f"date_time {text[:60]!r}: wanted a form like '1:56 pm on 8 May, 2023'") from exc
    return checks.plausible(instant, "date_time")


def _raw(value: Any) -> bytes:
    return json.dumps(value).encode()
