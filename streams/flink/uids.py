"""Names for operators: durable state is found by them, so each has one that is given by hand.

What a table makes (a source with its columns, a sink) has no place to write a uid; such operators get theirs here,
from the table's name and the operator's place in it. Flink refuses a job in which one is left without.
"""

from collections.abc import Iterator, Mapping
from typing import Any


def name_operators(streams: Any, uids: Mapping[str, str]) -> None:
    """Give every operator a uid that has none: `uids` maps what its name begins with to the uid.

    Several that begin alike are numbered in the order in which records reach them.
    """
    counts: dict[str, int] = {}
    for operator in _operators(streams):
        if operator.getUid() is not None or _is_virtual(operator):
            continue
        name = str(operator.getName())
        uid = next((uid for start, uid in uids.items() if name.startswith(start)), None) or _plain(name)
        counts[uid] = counts.get(uid, 0) + 1
        operator.setUid(uid if counts[uid] == 1 else f"{uid}-{counts[uid]}")


def _operators(streams: Any) -> Iterator[Any]:
    """All of a job's operators, each after those that it reads."""
    seen: set[int] = set()

    def walk(operator: Any) -> Iterator[Any]:
        number = int(operator.getId())
        if number in seen:
            return
        seen.add(number)
        for read in operator.getInputs():
            yield from walk(read)
        yield operator

    found = streams._j_stream_execution_environment.getTransformations()
    for operator in sorted(found, key=lambda one: int(one.getId())):
        yield from walk(operator)


def _is_virtual(operator: Any) -> bool:
    """Whether it only says how records go on (a union, a partitioning): such have no state and no uid."""
    return str(operator.getClass().getSimpleName()) in (
        "UnionTransformation", "PartitionTransformation", "SideOutputTransformation"
    )  # fmt: skip


def _plain(name: str) -> str:
    return name.partition("[")[0].strip().lower().replace(" ", "-")
