"""A turn's record as the table of turns knows it."""

from ...infra.embedded.turns import KnownTurn
from ..wire import Opened


def known_turn(item: Opened) -> KnownTurn:
    """The row of a `TurnRecorded`, and of where it lies."""
    assert item.event is not None
    payload, record = item.event.payload, item.record
    return KnownTurn(
        turn_id=payload.turn_id,
        session_id=payload.session_id,
        partition=record.partition,
        offset=record.offset,
        content_hash=payload.content_hash,
    )
