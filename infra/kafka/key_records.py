"""What the keys topic says: proposals of keys, withdrawals and destructions, folded in the order of the log."""

from collections.abc import Iterator
from typing import Final

from ...processors.ports import Outgoing, Record
from ...schemas.errors import StorageError
from ...schemas.ids import partition_for
from ...schemas.topics import KEYS
from .master_key import NONCE_BYTES

PROPOSED, WITHDRAWN, DESTROYED = "proposed", "withdrawn", "destroyed"
_PROPOSED: Final = b"\x01"  # key: id and nonce; value: this and the sealed key
_DESTROYED: Final = b"\x00"  # key: id


def proposal(key_id: bytes, nonce: bytes, sealed: bytes, partitions: int) -> Outgoing:
    """A key for an id. Its record key is like no other, so that compaction never takes it while it counts."""
    return _record(key_id, key_id + nonce, _PROPOSED + sealed, partitions)


def destruction(key_id: bytes, partitions: int) -> Outgoing:
    """The end of an id. The last record of its key, so it stays for ever."""
    return _record(key_id, key_id, _DESTROYED, partitions)


def withdrawal(key_id: bytes, nonce: bytes, partitions: int) -> Outgoing:
    """The end of a proposal: compaction takes its bytes."""
    return _record(key_id, key_id + nonce, None, partitions)


def _record(key_id: bytes, key: bytes, value: bytes | None, partitions: int) -> Outgoing:
    return Outgoing(topic=KEYS, key=key, value=value, partition=partition_for(key_id, partitions))


def told(key: bytes, value: bytes | None) -> tuple[str, bytes, bytes]:
    """What a record says: (PROPOSED, id, nonce and sealed key), (WITHDRAWN, id, nonce) or (DESTROYED, id, nothing).

    Raises StorageError for one that is none of these.
    """
    if value == _DESTROYED:
        return DESTROYED, key, b""
    if value is None:
        return WITHDRAWN, key[:-NONCE_BYTES], key[-NONCE_BYTES:]
    if value[:1] == _PROPOSED:
        return PROPOSED, key[:-NONCE_BYTES], key[-NONCE_BYTES:] + value[1:]
    raise StorageError(
        f"content keys: the record {key!r} is none that this version knows; use the version that wrote it"
    )


class KeyTable:
    """The fold of the keys topic: of each id the proposal that holds, or that it was destroyed."""

    def __init__(self) -> None:
        self._first: dict[bytes, bytes] = {}  # nonce and sealed key
        self._later: dict[bytes, list[bytes]] = {}
        self._gone: set[bytes] = set()

    def take(self, record: Record | Outgoing) -> None:
        """Fold the next record of a partition; raises StorageError for one that is none of ours."""
        what, key_id, rest = told(record.key, record.value)
        if what == DESTROYED:
            self._gone.add(key_id)
        elif what == WITHDRAWN:
            self._withdrawn(key_id, rest)
        else:
            self._proposed(key_id, rest)

    def holds(self, key_id: bytes) -> bool:
        """Whether the id has a key, or had one that was destroyed, or can have none any more."""
        return key_id in self._first or key_id in self._gone

    def destroyed(self, key_id: bytes) -> bool:
        """Whether the id was destroyed."""
        return key_id in self._gone

    def winner(self, key_id: bytes) -> tuple[bytes, bytes] | None:
        """(nonce, sealed key) of the first proposal; None where there is none or the id was destroyed."""
        held = None if key_id in self._gone else self._first.get(key_id)
        return None if held is None else (held[:NONCE_BYTES], held[NONCE_BYTES:])

    def some(self) -> bytes | None:
        """An id that has a key; None where none has."""
        return next((key_id for key_id in self._first if key_id not in self._gone), None)

    def nonces(self, key_id: bytes) -> list[bytes]:
        """The proposals of an id that were not withdrawn, as they lie in the log."""
        held = [self._first[key_id]] if key_id in self._first else []
        return [one[:NONCE_BYTES] for one in held + self._later.get(key_id, [])]

    def left(self) -> Iterator[tuple[bytes, bytes]]:
        """(id, nonce) of proposals for destroyed ids: whoever destroyed them did not come to the end."""
        for key_id in self._gone & self._first.keys():
            for nonce in self.nonces(key_id):
                yield key_id, nonce

    def _proposed(self, key_id: bytes, held: bytes) -> None:
        if key_id in self._first:
            self._later.setdefault(key_id, []).append(held)
        else:
            self._first[key_id] = held

    def _withdrawn(self, key_id: bytes, nonce: bytes) -> None:
        held = [self._first[key_id]] if key_id in self._first else []
        kept = [one for one in held + self._later.pop(key_id, []) if one[:NONCE_BYTES] != nonce]
        if kept:
            self._first[key_id] = kept[0]
        else:
            self._first.pop(key_id, None)
        if kept[1:]:
            self._later[key_id] = kept[1:]
