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


def at_one_time(new: Told, old: Told) -> bool:
    """Whether both tell of a time, and of the same."""
    a, b = new.when, old.when
    if a is None or b is None or a.assumed or b.assumed:
        return False
    return a.start < b.end and b.start < a.end


def past(clause: Clause) -> bool:
    """Whether a clause tells of something that happened or was, and not of what has become so."""
    return clause.past and not _became(clause)


def _became(clause: Clause) -> bool:
    return clause.became
