"""Checks of a home that can be opened: what waits, what stopped, what was lost, and whether the state is the log's."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from ...infra.settings import Settings
from ...processors.projection import indexed
from ...schemas.errors import MnemostreamError
from ...schemas.seal import content_key_id
from ...schemas.topics import EVENTS, TOPICS, TURNS
from ..replaying import BATCH, own
from .findings import Examination, Finding, at

if TYPE_CHECKING:
    from ..client import Memory
    from ..results import Status

AHEAD: Final = timedelta(minutes=1)  # clocks of machines that share a home may differ by seconds
_GO_ON: Final = "publish --format jsonl /dev/null"  # publishes nothing, and goes on with what waits


def examine(found: Examination, settings: Settings, now: datetime, *, quick: bool) -> None:
    """Run the checks of an open home. That it cannot be opened is a finding, too."""
    from ..client import Memory

    home = str(settings.home)
    try:
        with Memory(settings.home, process=False) as memory:
            status = memory.status()
            found.run("processing", lambda: processing(memory, status))
            found.run("cubes", lambda: cubes(status))
            found.run("dead-letters", lambda: dead_letters(memory, home))
            found.run("clock", lambda: clock(memory, now))
            if not quick:
                found.run("keys", lambda: keys(memory))
                found.run("replay", lambda: replay(memory))
                found.run("index", lambda: index(memory))
    except MnemostreamError as exc:
        finding = _found("open", "error", home, str(exc), at("rebuild", home))
        found.run("open", lambda: [finding])


def processing(memory: "Memory", status: "Status") -> Iterator[Finding]:
    """Somebody processes what waits."""
    home, lease = status.home, str(memory.node.lease.path)
    if status.lease is None:
        if status.lag:
            message = f"{status.lag:,} records wait, and nobody processes this home"
            yield _found("processing", "warning", home, message, at(_GO_ON, home))
        return
    pid = status.lease.removeprefix("pid ")
    if _stopped(pid):
        message = f"{status.lease} holds the lease and is stopped; {status.lag:,} records wait"
        yield _found("processing", "warning", lease, message, f"kill -CONT {pid}")
    else:
        message = f"{status.lease} processes this home; {status.lag:,} records wait"
        yield _found("processing", "note", lease, message, at("status", home))


def _stopped(pid: str) -> bool:
    """Whether a process is suspended; False where the system does not tell."""
    try:
        text = Path(f"/proc/{int(pid)}/stat").read_text("utf-8", "replace")
    except (OSError, ValueError):
        return False
    return text.rpartition(")")[2].split()[:1] in (["T"], ["t"])


def cubes(status: "Status") -> Iterator[Finding]:
    """No cube has stopped."""
    for cube, why in sorted(status.stopped.items()):
        message = f"cannot go on since {why}; upgrade if a later version wrote it, then rebuild"
        yield _found("cubes", "error", f"cube {cube}", message, at("rebuild", status.home))


def dead_letters(memory: "Memory", home: str) -> Iterator[Finding]:
    """Dead letters: a record of the log that no step could take is a fault, a refused line of an import is not."""
    steps: dict[bool, int] = {}
    for letter in memory.dead_letters():
        steps[letter.step == "publish"] = steps.get(letter.step == "publish", 0) + 1
    if poison := steps.get(False, 0):
        message = f"{poison:,} records of the log could not be taken by a step"
        yield _found("dead-letters", "warning", home, message, at("dlq list", home))
    if refused := steps.get(True, 0):
        message = f"{refused:,} records were refused when they were published"
        yield _found("dead-letters", "note", home, message, at("dlq list", home))


def clock(memory: "Memory", now: datetime) -> Iterator[Finding]:
    """No record is younger than now: append times never fall, so a clock set back holds up all `@time`."""
    log = memory.node.log
    latest = max(
        (
            record.appended_at
            for topic in TOPICS
            for partition, end in log.end_offsets(topic.name).items()
            if end
            for record in log.read(topic.name, partition, end - 1, 1)
        ),
        default=now,
    )
    if latest > now + AHEAD:
        message = (
            f"the log's newest record is of {latest:%Y-%m-%d %H:%M:%S} UTC, {latest - now} ahead of this machine's "
            "clock; until then all records get that time"
        )
        yield _found("clock", "warning", str(memory.node.store.path), message, "timedatectl set-ntp true")


def keys(memory: "Memory") -> Iterator[Finding]:
    """Content that cannot be opened was forgotten: its key is destroyed, not lost."""
    node, lost, first = memory.node, 0, ""
    for topic in (TURNS, EVENTS):
        for partition, end in node.log.end_offsets(topic).items():
            offset = 0
            while offset < end and (records := node.log.read(topic, partition, offset, BATCH)):
                offset = records[-1].offset + 1
                opened = node.wire.open([record for record in records if own(node, record)])
                sealed = {
                    content_key_id(item.event): item for item in opened if item.event and _closed(item.event)
                }
                for key_id in sorted(sealed.keys() - _known(memory, list(sealed))):
                    lost += 1
                    record = sealed[key_id].record
                    first = first or f"{record.topic}[{record.partition}]@{record.offset}"
    if lost:
        message = f"content cannot be opened, and was not forgotten: {lost:,} keys are missing, the first of {first}"
        yield _found(
            "keys", "error", str(node.settings.home), message, f"cp COPY/keys.db {node.settings.home}/"
        )


def _closed(event: Any) -> bool:
    return getattr(event.payload, "content", event) is None


def _known(memory: "Memory", key_ids: list[str]) -> set[str]:
    known = getattr(memory.node.keys, "known", None)
    found: set[str] = set(key_ids) if known is None else known(key_ids)
    return found


def replay(memory: "Memory") -> Iterator[Finding]:
    """The stored state is what the log says; not told where another process changes it meanwhile."""
    home, before = str(memory.node.settings.home), memory.state_hash()
    replayed = memory.replay()
    if before == memory.state_hash() and before != replayed.state_hash:
        message = f"the stored state {before[:12]} is not what the log says, {replayed.state_hash[:12]}"
        yield _found("replay", "error", home, message, at("rebuild", home))


def index(memory: "Memory") -> Iterator[Finding]:
    """Search finds the memories of the stored state, in the versions that they have, and no others."""
    node, wanted, there = memory.node, set(), set()
    with node.store.reading():
        for scope, one in node.fold.memories():
            if indexed(one):
                wanted.add((scope, one.memory_id, one.state.version))
        for scope, _ in node.cubes.all():
            there |= {(scope, memory_id, version) for memory_id, version, _ in node.index.now().digest(scope)}
    if odd := wanted ^ there:
        message = f"search does not show what the stored state holds: {len(odd):,} entries differ"
        yield _found("index", "error", str(node.settings.home), message, at("rebuild", node.settings.home))


def _found(check: str, severity: Any, where: str, message: str, command: str) -> Finding:
    return Finding(check=check, severity=severity, where=where, message=message, command=command)
