"""Instants and intervals: RFC 3339 with a zone, within the years that the core works with; what overlaps."""

import re
from datetime import UTC, datetime
from typing import Final

from ..schemas.errors import InputError
from ..schemas.memory import EventTime

FIRST_YEAR: Final = 1900
LAST_YEAR: Final = 2200  # room to add validity and half-lives to any instant without leaving datetime's range
_RFC3339: Final = re.compile(
    r"\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(:\d{2}([.,]\d{1,9})?)?(?P<zone>[Zz]|[+-]\d{2}:?\d{2})?"
)


def parse_instant(text: str, *, zone_needed: bool = True) -> datetime:
    """The aware UTC instant of an RFC 3339 time; raises InputError with what is wrong.

    Without `zone_needed`, a time without a zone is taken as UTC.
    """
    match = _RFC3339.fullmatch(text.strip())
    if match is None:
        raise InputError(f"time {text[:60]!r}: wanted a form like 2024-03-01T12:00:00Z")
    if match["zone"] is None and zone_needed:
        raise InputError(f"time {text!r}: has no zone; add Z for UTC or an offset like +02:00")
    try:
        instant = datetime.fromisoformat(text.strip().upper().replace(",", "."))
        if instant.tzinfo is None:
            instant = instant.replace(tzinfo=UTC)
        return checked_instant(instant.astimezone(UTC))
    except (ValueError, OverflowError) as exc:
        raise InputError(f"time {text!r}: {exc}") from exc


def checked_instant(instant: datetime) -> datetime:
    """`instant`, when its year is one that the core works with; raises InputError otherwise."""
    if not FIRST_YEAR <= instant.year <= LAST_YEAR:
        raise InputError(f"time {instant.isoformat()}: the year must be within {FIRST_YEAR} to {LAST_YEAR}")
    return instant


def overlap(one: EventTime | None, other: EventTime | None) -> bool | None:
    """Whether two times share an instant; None where one of them is not known, or only assumed."""
    if one is None or other is None or one.assumed or other.assumed:
        return None
    return one.start < other.end and other.start < one.end
