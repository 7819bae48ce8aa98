"""Scopes, keys, partitions and the ids that are derived from causes.

Ids never come from text, outcome or time (DESIGN §1.6), so two runs over the same turns give equal ids,
and forgetting a text leaves nothing of it in an id.
"""

from collections.abc import Iterable
from functools import lru_cache
from hashlib import sha256
from typing import Final
from urllib.parse import quote, unquote

import msgspec

from .errors import InputError

MAX_PART_BYTES: Final = 256


class Scope(msgspec.Struct, frozen=True, gc=False, order=True):
    """The address of one MemCube: `tenant` / `cube`, each any string of 1 to 256 bytes of UTF-8."""

    tenant: str
    cube: str

    @property
    def key(self) -> bytes:
        """The partition key `tenant/cube`, each part percent-encoded, in UTF-8."""
        return _key(self)

    @classmethod
    def from_key(cls, key: bytes) -> "Scope":
        """The scope whose `key` this is; raises InputError when the bytes are not such a key."""
        try:
            tenant, cube = key.decode().split("/")[:2]
        except (UnicodeDecodeError, ValueError) as exc:
            raise InputError(f"partition key {key!r}: wanted 'tenant/cube' in UTF-8") from exc
        return cls.checked(unquote(tenant), unquote(cube))

    @classmethod
    def checked(cls, tenant: str, cube: str) -> "Scope":
        """A scope whose parts are within the limits; raises InputError otherwise."""
        for name, part in (("tenant", tenant), ("cube", cube)):
            check_part(name, part)
        return cls(tenant, cube)


@lru_cache(maxsize=1 << 12)
def _key(scope: Scope) -> bytes:
    return f"{quote(scope.tenant, safe='')}/{quote(scope.cube, safe='')}".encode()


def check_part(name: str, part: str) -> str:
    """Return `part` when it can be a part of a key; raise InputError otherwise."""
    try:
        size = len(part.encode())
    except UnicodeEncodeError as exc:
        raise InputError(f"{name} {part!r}: not valid Unicode (lone surrogate)") from exc
    if not 0 < size <= MAX_PART_BYTES:
        raise InputError(f"{name}: wanted 1 to {MAX_PART_BYTES} bytes of UTF-8, got {size}; shorten it")
    return part


class Position(msgspec.Struct, frozen=True, gc=False, order=True):
    """Where a record lies: topic, partition, offset."""

    topic: str
    partition: int
    offset: int


def derive(*parts: str | int) -> str:
    """32 hex digits from the parts alone: the first half of the SHA-256 of the length-prefixed UTF-8 parts."""
    raws = [str(part).encode() for part in parts]
    return sha256(b"".join([len(raw).to_bytes(4, "big") + raw for raw in raws])).hexdigest()[:32]


def turn_event_id(scope: Scope, turn_id: str) -> str:
    """Id of the TurnRecorded event of a turn."""
    return derive("turn", scope.tenant, scope.cube, turn_id)


def extraction_id(scope: Scope, turn_id: str, generation: int) -> str:
    """Id of the one extraction outcome (CandidatesExtracted or TurnSkipped) of a turn in a generation."""
    return derive("extract", scope.tenant, scope.cube, turn_id, generation)


def candidate_id(extraction: str, index: int) -> str:
    """Id of the candidate number `index` of an extraction."""
    return derive("candidate", extraction, index)


def decision_id(candidate: str) -> str:
    """Id of the one dedupe decision on a candidate."""
    return derive("dedupe", candidate)


def memory_id(scope: Scope, candidate: str) -> str:
    """Id of the memory whose first candidate this is."""
    return derive("memory", scope.tenant, scope.cube, candidate)


def lifecycle_id(memory: str, version: int, reason: str, due_micros: int) -> str:
    """Id of a lifecycle decision: memory, version judged, reason, due instant in µs since the epoch."""
    return derive("lifecycle", memory, version, reason, due_micros)


def murmur2(data: bytes) -> int:
    """MurmurHash2, 32 bits, seed 0x9747b28c, as Kafka's Java client computes it (unsigned result)."""
    mask, m = 0xFFFFFFFF, 0x5BD1E995
    h = (0x9747B28C ^ len(data)) & mask
    whole = len(data) & ~3
    for i in range(0, whole, 4):
        k = (int.from_bytes(data[i : i + 4], "little") * m) & mask
        k = ((k ^ (k >> 24)) * m) & mask
        h = ((h * m) & mask) ^ k
    tail = data[whole:]
    if tail:
        h = ((h ^ int.from_bytes(tail, "little")) * m) & mask
    h = ((h ^ (h >> 13)) * m) & mask
    return h ^ (h >> 15)


def ends_behind(positions: Iterable[Position]) -> dict[int, int]:
    """partition → the offset right behind the last of `positions`, which are of one topic."""
    ends: dict[int, int] = {}
    for place in positions:
        ends[place.partition] = max(place.offset + 1, ends.get(place.partition, 0))
    return ends


@lru_cache(maxsize=1 << 12)
def partition_for(key: bytes, partitions: int) -> int:
    """Kafka's default partition of a key: positive murmur2 modulo the partition count."""
    return (murmur2(key) & 0x7FFFFFFF) % partitions
