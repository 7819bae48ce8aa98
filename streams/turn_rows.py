"""A turn's record as the table of turns knows it."""

from ..infra.embedded.turns import KnownTurn
from ..schemas.events import Event
from ..schemas.ids import Position


def known_turn(event: Event, position: Position) -> KnownTurn:
    """The row of a `TurnRecorded` that lies at `position`."""
    payload = event.payload
    return KnownTurn(
        turn_id=payload.turn_id,
        session_id=payload.session_id,
        partition=position.partition,
        offset=position.offset,
        content_hash=payload.content_hash,
    )
