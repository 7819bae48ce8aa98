"""Avro's numbers, lengths and times as bytes: what compiled readers and writers share.

Numbers are zigzag varints: n is written as 2n, or as -2n - 1 where it is negative, seven bits a byte, the lowest
first. Whatever is out of range raises ValueError or OverflowError.
"""

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Final

EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
MICRO: Final = timedelta(microseconds=1)
_LEAST, _MOST = -(1 << 63), (1 << 63) - 1
_TIME_BYTES: Final = 8  # of an instant from 1987 to 2112: those are remembered
_REMEMBERED: Final = 1 << 14


def _varint(zigzag: int) -> bytes:
    out = bytearray()
    while zigzag > 127:
        out.append(zigzag & 127 | 128)
        zigzag >>= 7
    out.append(zigzag)
    return bytes(out)


class Longs(dict[int, bytes]):
    """2n → the bytes of n. Doubled by the caller, so that what is no integer is refused before it is looked up."""

    def __missing__(self, doubled: int) -> bytes:
        number = doubled >> 1
        if not _LEAST <= number <= _MOST:
            raise OverflowError("a number is out of range")
        return _varint(doubled if number >= 0 else -doubled - 1)


LONGS: Final = Longs()
LONGS.update({2 * number: LONGS[2 * number] for number in range(-64, 4096)})


def instant(value: datetime) -> bytes:
    """The bytes of a time: microseconds since the epoch. Raises TypeError where it has no zone."""
    return _utc_instant(value) if value.tzinfo is UTC else LONGS[(value - EPOCH) // MICRO * 2]


@lru_cache(maxsize=_REMEMBERED)
def _utc_instant(value: datetime) -> bytes:
    return LONGS[(value - EPOCH) // MICRO * 2]


def number_at(value: bytes, at: int) -> tuple[int, int]:
    """(the number as it is written, 2n or -2n - 1; the place behind it)."""
    result = shift = 0
    while (byte := value[at]) > 127:
        result |= (byte & 127) << shift
        shift += 7
        at += 1
    result |= byte << shift
    if result >> 64:
        raise OverflowError("a number is out of range")
    return result, at + 1


def length_at(value: bytes, at: int) -> tuple[int, int]:
    """As `number_at`, of a number that is not negative."""
    doubled, at = number_at(value, at)
    if doubled & 1:
        raise ValueError("a length is negative")
    return doubled, at


def block_at(value: bytes, at: int) -> tuple[int, int]:
    """(twice the number of items in a block, where they begin): a negative number has its size in bytes behind it."""
    doubled, at = number_at(value, at)
    if doubled & 1:
        _, at = number_at(value, at)
        doubled += 1
    return doubled, at


INSTANTS: Final[
    dict[bytes, datetime]
] = {}  # times that were read, by their bytes: most are read several times


def instant_at(value: bytes, at: int) -> tuple[datetime, int]:
    """(the time in UTC, the place behind it)."""
    zigzag, end = number_at(value, at)
    found = EPOCH + timedelta(microseconds=(zigzag >> 1) ^ -(zigzag & 1))
    if end - at == _TIME_BYTES:
        if len(INSTANTS) >= _REMEMBERED:
            INSTANTS.clear()
        INSTANTS[value[at:end]] = found
    return found, end
