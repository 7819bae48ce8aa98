"""A statement and its time, and what another may be to it."""

from datetime import datetime
from typing import Final

import msgspec

from ...schemas.memory import EventTime
from .clause import Clause
from .reading import Reading

SAME, MORE, UPDATES, OTHER = "same", "more", "updates", ""


class Told(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """A statement and its time: when it was said, and when what it tells of was, where that was resolved."""

    reading: Reading
    said_at: datetime
    when: EventTime | None = None


LESS: Final = "less"


def past(clause: Clause) -> bool:
    """Whether a clause tells of something that happened or was, and not of what has become so."""
    return clause.past and not clause.became
