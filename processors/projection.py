"""Projection: what a change of a memory means for the index."""

from collections.abc import Iterable
from hashlib import sha256
from typing import Final
from zlib import crc32

import msgspec

from ..schemas.memory import ACTIVE, SUPERSEDED, Memory
from .cube import Change
from .ports import IndexRecord, Totals
from .text import analyse

INDEXED: Final = (ACTIVE, SUPERSEDED)
_encoder = msgspec.json.Encoder(order="sorted")


def indexed(memory: Memory | None) -> bool:
    """Whether the index shows this memory: it can be opened, and is active or superseded."""
    return memory is not None and memory.content is not None and memory.state.status in INDEXED


def index_record(memory: Memory, partition: int, offset: int) -> IndexRecord:
    """The index record of a visible memory, last changed by the event at (`partition`, `offset`)."""
    assert memory.content is not None
    return IndexRecord(
        memory=memory,
        terms=analyse(memory.content.text),
        partition=partition,
        offset=offset,
        content_hash=content_hash(memory),
    )


def content_hash(memory: Memory) -> str:
    """The hash of a visible memory's index record, without making that.

    It covers the state, and the text by its keyed hash: nothing in the clear tells of a text.
    """
    assert memory.content is not None
    return sha256(_encoder.encode((memory.state, memory.content.text_hash))).hexdigest()[:32]


def marks(text: str) -> tuple[int, ...]:
    """24 bits of a text, six at a time: summed over records, they tell whether two sets of records are equal.

    In pieces of few values, which an index sums by counting the holders of each instead of reading records.
    """
    code = crc32(text.encode())
    return code & 63, code >> 6 & 63, code >> 12 & 63, code >> 18 & 63


def version_marks(memory_id: str, version: int) -> tuple[int, ...]:
    """The marks of a memory's id and version."""
    return marks(f"{memory_id}/{version}")


def totals(records: Iterable[tuple[str, int]]) -> Totals:
    """The totals of records, given as (memory id, version)."""
    count = versions = 0
    summed = [0] * 4
    for memory_id, version in records:
        count, versions = count + 1, versions + version
        for number, mark in enumerate(version_marks(memory_id, version)):
            summed[number] += mark
    return Totals(count, versions, tuple(summed))


def project(changes: tuple[Change, ...], partition: int, offset: int) -> tuple[list[IndexRecord], list[str]]:
    """(records to write, memory ids to remove) for the changes of the event at (`partition`, `offset`)."""
    upserts, deletes = [], []
    for change in changes:
        if change.after is not None and indexed(change.after):
            upserts.append(index_record(change.after, partition, offset))
        elif indexed(change.before):
            deletes.append(change.memory_id)
    return upserts, deletes
