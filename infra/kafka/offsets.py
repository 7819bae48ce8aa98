"""Offsets of partitions and of groups, asked of the brokers that know them."""

from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import Any, Final

from aiokafka import errors as kafka
from aiokafka.protocol.commit import OffsetCommitRequest, OffsetFetchRequest
from aiokafka.protocol.offset import OffsetRequest

from .broker import Broker

LATEST: Final = -1
EARLIEST: Final = -2
READ_COMMITTED: Final = 1
NONE: Final = -1
Place = tuple[str, int]  # topic as the cluster calls it, partition


async def list_offsets(broker: Broker, wanted: Mapping[Place, int]) -> dict[Place, int]:
    """(topic, partition) → offset at a time in ms, EARLIEST or LATEST; NONE where nothing is as late.

    LATEST is the end of what is committed: while a transaction is open, its first offset.
    """
    found: dict[Place, int] = {}
    for node, places in (await broker.leaders(wanted)).items():
        request: Any = OffsetRequest(
            -1,
            READ_COMMITTED,
            _by_topic((topic, (number, wanted[topic, number])) for topic, number in places),
        )
        response = await broker.ask(node, request)
        for topic, partitions in response.topics:
            for partition, code, _, offset in partitions:
                _check(code, f"{topic}[{partition}]")
                found[topic, partition] = offset
    return found


async def fetch_committed(broker: Broker, group: str, places: Iterable[Place]) -> dict[Place, int]:
    """(topic, partition) → next offset to read of a group, where it committed one."""
    request: Any = OffsetFetchRequest(group, _by_topic(places))
    response = await broker.ask_coordinator(group, request)
    if code := getattr(response, "error_code", 0):
        _check_group(broker, group, code)
    found: dict[Place, int] = {}
    for topic, partitions in response.topics:
        for partition, offset, _, code in partitions:
            _check_group(broker, group, code)
            if offset != NONE:
                found[topic, partition] = offset
    return found


async def commit(broker: Broker, group: str, offsets: Mapping[Place, int]) -> None:
    """Set a group's next offsets as one who is no member: refused by the broker while the group has members."""
    rows = _by_topic((topic, (partition, offset, "")) for (topic, partition), offset in offsets.items())
    request: Any = OffsetCommitRequest(
        group,
        OffsetCommitRequest.DEFAULT_GENERATION_ID,
        "",
        OffsetCommitRequest.DEFAULT_RETENTION_TIME,
        rows,
    )
    response = await broker.ask_coordinator(group, request)
    for _, partitions in response.topics:
        for _, code in partitions:
            _check_group(broker, group, code)


def _by_topic(rows: Iterable[tuple[str, Any]]) -> list[tuple[str, list[Any]]]:
    ordered = sorted(rows, key=lambda row: row[0])
    return [(topic, [row for _, row in some]) for topic, some in groupby(ordered, key=lambda row: row[0])]


def _check_group(broker: Broker, group: str, code: int) -> None:
    if code:
        broker.forget_coordinator(group)
    _check(code, f"group {group}")


def _check(code: int, where: str) -> None:
    error = kafka.for_code(code)
    if error is not kafka.NoError:
        raise error(where)
