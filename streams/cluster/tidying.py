"""Files of partitions that a worker gave up: kept for a day, in which the partition may come back, then removed."""

import asyncio
import logging
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from ...infra.notes import note
from ...infra.settings import Settings
from ...processors.ports import Clock
from ...schemas.errors import StorageError
from .cell import FOLDER, cell_lease

log = logging.getLogger(__name__)
UNUSED: Final = timedelta(days=1)
EVERY_SECONDS: Final = 3600.0
_LOCK: Final = ".lock"


async def keep_tidy(settings: Settings, clock: Clock) -> None:
    """Remove such files now and each hour, off the event loop, until cancelled."""
    while True:
        await asyncio.to_thread(tidy, settings, clock)
        await asyncio.sleep(EVERY_SECONDS)


def tidy(settings: Settings, clock: Clock) -> list[str]:
    """Remove the files of a home's partitions, of any prefix, that nobody has used for a day; returns their names.

    One whose lease is held, by this process or another, stays.
    """
    removed = []
    for lock in sorted((settings.home / FOLDER).glob(f"*{_LOCK}")):
        folder = lock.with_name(lock.name.removesuffix(_LOCK))
        try:
            if folder.is_dir() and clock.now() - _used(folder, lock) >= UNUSED and _remove(folder, clock):
                removed.append(folder.name)
        except (OSError, StorageError) as exc:
            message = "an old file of a partition could not be removed, which is tried again later"
            note(log, logging.WARNING, "snapshot.failed", message, error=exc, file=str(folder))
    return removed


def _remove(folder: Path, clock: Clock) -> bool:
    lease = cell_lease(folder)
    used = _used(folder, lease.path)  # taking the lease counts as a use
    if not lease.acquire():
        return False
    try:
        if clock.now() - used < UNUSED:
            return False
        shutil.rmtree(folder)
        message = "the file of a partition was not used for a day, and is removed"
        note(log, logging.INFO, "partition.removed", message, file=str(folder))
        return True
    finally:
        lease.release()


def _used(folder: Path, lock: Path) -> datetime:
    """When a file was last used: opened, written to, or given up."""
    last = max(path.stat().st_mtime for path in (lock, *folder.iterdir()))
    return datetime.fromtimestamp(last, UTC)
