"""The `KeyStore` on Kafka: wrapped keys in the compacted topic `memory.keys.v1`, folded into memory.

Which key holds. Two processes may propose a key for one id at once; the first proposal in the log holds. A store
gives a key away only when it has read its own proposal back, and so has read all that lie before it. Compaction keeps
the last record of each record key, so no two proposals share one: it is the id and a nonce. What compaction keeps
stays in its order, so that the first proposal is the first to every reader, at any time. A store that lost withdraws
its proposal; nobody ever withdraws the first one of an id that was not destroyed (docs/adr/0027-kafka-keys.md).

What is destroyed. A record of its own says so, never taken by compaction as the last with the id as its record key.
From then on no proposal for that id counts, earlier or later. The proposals are then withdrawn, and leave the brokers'
disks with the next compaction; until then they are there, wrapped.
"""

import os
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Final

from ...processors.ports import EventLog, Outgoing
from ...schemas.errors import LogError, NotFound, StorageError
from ...schemas.ids import partition_for
from ...schemas.topics import KEYS
from .key_records import KeyTable, destruction, proposal, withdrawal
from .master_key import MasterKey

KEY_BYTES: Final = 32
_FEW: Final = 4  # ids a partition
_AT_ONCE: Final = 5_000


class KafkaKeyStore:
    """Content keys of one prefix, for all processes of the cluster. Any thread may use it.

    Each call first reads what is new in the topic, so that what another process destroyed is refused at once. Raises
    StorageError where the cluster cannot be reached: without keys no record can be judged.
    """

    def __init__(self, log: EventLog, master: MasterKey) -> None:
        """Read the topic to its end; it is made where there is none. The log stays open on `close`."""
        self._log, self._master = log, master
        self._lock = threading.RLock()
        self._table = KeyTable()
        with self._lock, _storage_errors():
            log.create_topics([KEYS])
            self._count = log.partitions(KEYS)
            self._next = dict.fromkeys(range(self._count), 0)
            self._catch_up(range(self._count))
            self._withdraw(list(self._table.left()))
        if (key_id := self._table.some()) is not None:
            self._opened(key_id)  # another master key is found now, not with the first content

    def create(self, key_ids: Sequence[str]) -> list[bytes | None]:
        """The 32-byte key of each id, made where there is none; None where it was destroyed. Durable on return."""
        ids = [key_id.encode() for key_id in key_ids]
        with self._lock, _storage_errors():
            self._catch_up(self._partitions(ids))
            new = [key_id for key_id in dict.fromkeys(ids) if not self._table.holds(key_id)]
            if new:
                self._propose(new)
            return [self._opened(key_id) for key_id in ids]

    def get(self, key_ids: Sequence[str]) -> list[bytes | None]:
        """The key of each id; None where there is none or it was destroyed."""
        ids = [key_id.encode() for key_id in key_ids]
        with self._lock, _storage_errors():
            self._catch_up(self._partitions(ids))
            return [self._opened(key_id) for key_id in ids]

    def known(self, key_ids: Sequence[str]) -> set[str]:
        """Those of `key_ids` that have a key, or had one that was destroyed."""
        with self._lock, _storage_errors():
            self._catch_up(self._partitions([key_id.encode() for key_id in key_ids]))
            return {key_id for key_id in key_ids if self._table.holds(key_id.encode())}

    def destroy(self, key_ids: Sequence[str]) -> None:
        """Destroy keys, irrecoverably and durably, and refuse these ids from now on.

        Every process refuses them when this returns. The wrapped bytes leave the brokers' disks with the topic's next
        compaction, which is due `max.compaction.lag.ms` later (topics.py).
        """
        ids = list(dict.fromkeys(key_id.encode() for key_id in key_ids))
        with self._lock, _storage_errors():
            self._catch_up(self._partitions(ids))
            new = [key_id for key_id in ids if not self._table.destroyed(key_id)]
            self._append([destruction(key_id, self._count) for key_id in new])
            self._withdraw([(key_id, nonce) for key_id in ids for nonce in self._table.nonces(key_id)])

    def close(self) -> None:
        """Forget all keys. The log is another's to close."""
        self._table = KeyTable()

    def _propose(self, key_ids: Sequence[bytes]) -> None:
        proposed = {key_id: self._master.wrap(key_id, os.urandom(KEY_BYTES)) for key_id in key_ids}
        self._append([proposal(key_id, *wrapped, self._count) for key_id, wrapped in proposed.items()])
        lost = [(i, wrapped[0]) for i, wrapped in proposed.items() if self._table.winner(i) != wrapped]
        self._withdraw(lost)

    def _withdraw(self, lost: Sequence[tuple[bytes, bytes]]) -> None:
        if lost:
            self._append([withdrawal(key_id, nonce, self._count) for key_id, nonce in lost])

    def _opened(self, key_id: bytes) -> bytes | None:
        wrapped = self._table.winner(key_id)
        return None if wrapped is None else self._master.unwrap(key_id, *wrapped)

    def _partitions(self, key_ids: Sequence[bytes]) -> set[int]:
        """Where these ids lie; with many of them all partitions, which costs less than to find out."""
        if len(key_ids) > _FEW * self._count:
            return set(range(self._count))
        return {partition_for(key_id, self._count) for key_id in key_ids}

    def _catch_up(self, partitions: Iterable[int]) -> None:
        """Fold what is committed in these partitions now."""
        if wanted := list(partitions):
            ends = self._log.end_offsets(KEYS)
            for partition in wanted:
                self._read_to(partition, ends[partition])

    def _append(self, records: Sequence[Outgoing]) -> None:
        """Append, and fold all up to the last of it; where nothing of others lies in between, without reading."""
        places: dict[int, dict[int, Outgoing]] = {}
        for position, record in zip(self._log.append(records), records, strict=True):
            places.setdefault(position.partition, {})[position.offset] = record
        for partition, own in places.items():
            end = max(own) + 1
            if end - self._next[partition] == len(own):
                for offset in range(self._next[partition], end):
                    self._table.take(own[offset])
                self._next[partition] = end
            else:
                self._read_to(partition, end)

    def _read_to(self, partition: int, end: int) -> None:
        while self._next[partition] < end:
            records = self._log.read(KEYS, partition, self._next[partition], _AT_ONCE)
            for record in records:
                self._table.take(record)
            self._next[partition] = records[-1].offset + 1 if records else end


@contextmanager
def _storage_errors() -> Iterator[None]:
    """Say of what the log raises that it is about keys: no record is at fault, and none becomes a dead letter."""
    try:
        yield
    except (LogError, NotFound) as exc:
        raise StorageError(f"content keys: {exc}") from exc
