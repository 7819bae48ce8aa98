"""Where a worker starts a partition from: its own file, the newest snapshot that can be used, or the log's start."""

import logging
import shutil
import time
from collections.abc import Sequence
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from ...infra.embedded.copies import Progress, progress
from ...infra.embedded.shelf import Shelf, Snapshot
from ...infra.embedded.store import FILE, Store
from ...infra.notes import note, told
from ...infra.settings import Settings
from ...processors.ports import Record
from ...schemas.errors import StorageError
from ...schemas.topics import EVENTS, TURNS
from .parts import READ, Cluster

log = logging.getLogger(__name__)
LOG: Final = "log"  # the file's own word of which log it is a fold
FAR: Final = 20_000  # records that a snapshot is ahead, to be taken instead of the file: some 3 s of folding


def snapshot_folder(settings: Settings, partition: int) -> Path:
    """Where the snapshots of a partition lie."""
    return settings.snapshot_folder / f"{settings.prefix}{partition}"


def identity(first: Sequence[Record]) -> str | None:
    """The identity of a partition's log, by its first memory event, which it keeps for ever; None while it is empty."""
    if not first:
        return None
    one = first[0]
    told_of = (one.partition, one.offset, one.key, one.value, one.appended_at)
    return sha256(repr(told_of).encode()).hexdigest()[:32]


def position(read: Sequence[Progress]) -> int:
    """How much a file has read, of the topics that are kept for ever: more is newer."""
    furthest: dict[str, int] = {}
    for one in read:
        furthest[one.topic] = max(one.next, furthest.get(one.topic, 0))
    return furthest.get(EVENTS, 0) + furthest.get(TURNS, 0)


def prepare(cluster: Cluster, partition: int, folder: Path) -> None:
    """Put the file into `folder` from which to start; an empty one is left to be made. Its lease must be held.

    1. Look at the own file: one that is damaged, of another log, or has read beyond the log's end, counts as none.
    2. Take the newest snapshot instead that can be used and is far ahead of it. 3. Without any, the own file stays;
    without that, the log is folded from its start.
    """
    ends = {topic: cluster.log.end_offsets(topic)[partition] for topic in READ}
    log_id = identity(cluster.log.read(EVENTS, partition, 0, 1))
    own = _own(folder, log_id, ends)
    if log_id is not None:
        shelf = Shelf(snapshot_folder(cluster.settings, partition), log_id)
        for snapshot in shelf.snapshots():
            ahead, began = snapshot.manifest.position - (own or 0), time.monotonic()
            if ahead <= (0 if own is None else FAR):
                break
            if _fits(snapshot, ends) and _taken(snapshot, folder):
                _note_taken(partition, snapshot, ahead, time.monotonic() - began)
                return
    if own is None:
        _remove(folder)


def _own(folder: Path, log_id: str | None, ends: dict[str, int]) -> int | None:
    """How much the file has read; None where there is none that can be used."""
    if not (folder / FILE).exists():
        return None
    try:
        read, of = _read(folder)
    except StorageError as exc:
        message = "a partition's file cannot be used, and is made anew"
        note(log, logging.WARNING, "partition.renewed", message, error=exc, file=str(folder))
        return None
    if _beyond(read, ends) or of not in (None, log_id):
        message = "a partition's file is of another log, and is made anew"
        note(log, logging.WARNING, "partition.renewed", message, file=str(folder))
        return None
    return position(read)


def _read(folder: Path) -> tuple[tuple[Progress, ...], str | None]:
    """How far a file has read, and of which log it says that it is. Raises StorageError."""
    store = Store(folder)
    try:
        return progress(store.con), store.meta(LOG)
    finally:
        store.close()


def _fits(snapshot: Snapshot, ends: dict[str, int]) -> bool:
    if _beyond(snapshot.manifest.read, ends):
        message = f"{snapshot.folder}: is passed over: it has read beyond the end of the log"
        note(log, logging.WARNING, "snapshot.passed_over", message)
        return False
    return True


def _taken(snapshot: Snapshot, folder: Path) -> bool:
    """Put a snapshot into the place of the file. False where it is damaged, or gone; the file stays then."""
    half = folder.with_name(f"{folder.name}.new")
    try:
        _remove(half)
        snapshot.take(half)
        if _read(half)[0] != snapshot.manifest.read:
            raise StorageError(f"{snapshot.folder}: the file has not read what its manifest says")
    except StorageError as exc:
        message = f"{snapshot.folder}: is passed over: {told(exc)}"
        note(log, logging.WARNING, "snapshot.passed_over", message)
        _remove(half)
        return False
    _remove(folder)
    half.rename(folder)
    return True


def _note_taken(partition: int, snapshot: Snapshot, ahead: int, seconds: float) -> None:
    fields: dict[str, Any] = {
        "position": snapshot.manifest.events,
        "ahead": ahead,
        "seconds": round(seconds, 3),
    }
    message = "a partition starts from a snapshot"
    note(log, logging.INFO, "snapshot.taken", message, partition=partition, **fields)


def _remove(folder: Path) -> None:
    """Remove a file's folder, the file first: without it, what is left counts for nothing."""
    with suppress(FileNotFoundError):
        (folder / FILE).unlink()
    shutil.rmtree(folder, ignore_errors=True)


def _beyond(read: Sequence[Progress], ends: dict[str, int]) -> bool:
    return any(one.next > ends.get(one.topic, one.next) for one in read)
