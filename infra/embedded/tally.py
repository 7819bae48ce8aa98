"""The tally: running counts of a home, so that no one has to scan its log to know how much of what it holds.

What is counted beside an append is counted in its transaction, and so is exact. What processes measure (times)
is added now and then through a connection aside: it may be lost with a process, and never holds one up.
"""

from collections.abc import Mapping, Sequence
from typing import Final

import apsw
import msgspec

from ...processors.ports import Outgoing
from ...schemas.topics import DLQ_SUFFIX
from .errors import storage_errors
from .store import Store

# A name, labels as JSON, and which part of it: of a time its bucket or its sum, of a count nothing.
Key = tuple[str, str, str]

RECORDS: Final = "log_records"  # by topic and by type, of a dead letter by step
BYTES: Final = "log_bytes"  # of keys and values, by topic
_TABLE: Final = """
CREATE TABLE IF NOT EXISTS tally (
    name TEXT, labels TEXT, part TEXT, value NUMERIC NOT NULL, PRIMARY KEY (name, labels, part)
) WITHOUT ROWID
"""
_ADD: Final = (
    "INSERT INTO tally VALUES (?, ?, ?, ?)"
    " ON CONFLICT (name, labels, part) DO UPDATE SET value = value + excluded.value"
)
_encode: Final = msgspec.json.Encoder(order="sorted").encode


def labels(**given: str) -> str:
    """Labels as a key holds them."""
    return _encode(given).decode()


class Tally:
    """The counts of one home; all processes add to the same."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._aside: apsw.Connection | None = None

    def create(self) -> None:
        """Make the table where the home has none; a home of an earlier version counts from here on."""
        if not self._store.rows("SELECT 1 FROM sqlite_master WHERE name = 'tally'"):
            self._store.write(lambda: self._store.con.execute(_TABLE))

    def appended(self, records: Sequence[Outgoing]) -> None:
        """Count records; within the transaction that appends them."""
        kinds: dict[tuple[str, bytes], int] = {}
        sizes: dict[str, int] = {}
        for record in records:
            topic, value = record.topic, record.value
            key = topic, _kind(topic, record.headers)
            kinds[key] = kinds.get(key, 0) + 1
            sizes[topic] = sizes.get(topic, 0) + len(record.key) + (0 if value is None else len(value))
        amounts: dict[Key, float] = {
            (RECORDS, labels(topic=topic, type=kind.decode("utf-8", "replace")), ""): count
            for (topic, kind), count in kinds.items()
        }
        self.add(amounts | {(BYTES, labels(topic=topic), ""): size for topic, size in sizes.items()})

    def add(self, amounts: Mapping[Key, float]) -> None:
        """Add to counts; within a transaction."""
        if amounts:
            self._store.con.executemany(_ADD, [(*key, amount) for key, amount in amounts.items()])

    def add_aside(self, amounts: Mapping[Key, float], *, busy_ms: int) -> None:
        """Add to counts in a transaction aside, which is not synced; from one thread at a time.

        Raises StorageError, also when the file is busy for longer than `busy_ms`; then nothing was added.
        """
        with storage_errors(self._store.path):
            if self._aside is None:
                self._aside = self._store.aside()
            con = self._aside
            con.set_busy_timeout(busy_ms)
            con.execute("BEGIN IMMEDIATE")
            try:
                con.executemany(_ADD, [(*key, amount) for key, amount in amounts.items()])
                con.execute("COMMIT")
            except BaseException:
                if con.in_transaction:
                    con.execute("ROLLBACK")
                raise

    def amounts(self) -> dict[Key, float]:
        """All counts."""
        return {(name, of, part): value for name, of, part, value in self._store.rows("SELECT * FROM tally")}

    def close(self) -> None:
        """Close the connection aside."""
        if self._aside is not None:
            self._aside.close()
            self._aside = None


def _kind(topic: str, headers: Sequence[tuple[str, bytes]]) -> bytes:
    """The type of a record's event; of a dead letter, the step that could not take it."""
    wanted = "step" if topic.endswith(DLQ_SUFFIX) else "ce_type"
    for name, value in headers:  # among the first: a generator would double the cost of counting
        if name == wanted:
            return value
    return b"unknown"
