"""Notes: what the library logs, each event under a name that stays, with fields.

Nothing that a person said is ever logged. An error stands with its type and where it was raised; its message only
where it is one of ours that speaks of files and places.
"""

import logging
import traceback
from collections.abc import Mapping
from pathlib import PurePath
from typing import Any, Final

from ..schemas.errors import (
    LeaseUnavailable,
    LogError,
    MnemostreamError,
    NotFound,
    ServerError,
    SettingsError,
    StorageError,
    WaitTimeout,
)

EVENTS: Final[Mapping[str, str]] = {
    "processing.started": "this process got the lease and processes",
    "processing.failed": "an error stopped processing for a while; it goes on by itself",
    "model.paused": "a language model failed several times in a row, and is not asked for a while",
    "model.resumed": "a language model answers again",
    "model.fell_back": "turns were extracted by the rules, since a language model gave no answer to them",
    "model.unread": "the reading of a language model's answer failed, and the turn goes by the rules",
    "extract.turn_failed": "the rules failed on a turn, which is skipped",
    "together.failed": "turns could not be decided in the transaction that published them, and are decided later",
    "batch.failed": "a batch failed and is done again record by record",
    "dead_letter.written": "a record that could not be taken became a dead letter",
    "partition.opened": "a worker has a partition, and its file has caught up with the log",
    "partition.closed": "a worker gave a partition up, or lost it; its file is kept",
    "partition.renewed": "a partition's file was of another log or damaged, and is made anew",
    "partition.removed": "the file of a partition that was given up was not used for a day, and is removed",
    "snapshot.written": "a worker wrote a snapshot of a partition",
    "snapshot.failed": "a snapshot could not be written, or old files not removed; it is tried again later",
    "snapshot.taken": "a worker starts a partition from a snapshot",
    "snapshot.passed_over": "a snapshot cannot be used: it is damaged, of another log or of another version",
    "index.mended": "an index differed from a worker's state of a cube, and was mended",
    "partition.waits": "a worker's step met an error that no record is to blame for, and tries again",
    "delivery.resumed": "a partition's records were not delivered any more, and are delivered again",
    "worker.renewed": "a worker's consumer ended by itself, or delivered nothing, and is started anew",
    "state.too_large": "a memory's state is too large for the state topic, which keeps an older one",
    "cube.stopped": "a cube met an event that its fold cannot take",
    "lifecycle.stopped": "Flink's lifecycle met an event that it cannot take, and decides nothing more for that cube",
    "lifecycle.passed_over": "Flink's lifecycle passed over an event that cannot be read",
    "work.done": "a publish, a batch, a search, an add or a rebuild is done",
    "recalls.dropped": "what searches showed could not be noted",
    "mark.failed": "the mark of a file could not be read or written, or is damaged",
    "kafka.left_behind": "what the Kafka driver left behind when it was given up",
    "metrics.served": "metrics are served over HTTP",
    "metrics.scrape_failed": "a scrape got no answer",
    "metrics.flush_failed": "what this process measured could not be added to the home yet",
}
_SPEAKS_OF_PLACES: Final = (
    StorageError,
    ServerError,
    LeaseUnavailable,
    WaitTimeout,
    SettingsError,
    LogError,
    NotFound,
)


def note(
    log: logging.Logger,
    level: int,
    event: str,
    message: str,
    *,
    error: BaseException | None = None,
    **fields: Any,
) -> None:
    """Log an event of `EVENTS` with its fields; they are attributes of the record, so any formatter finds them."""
    if log.isEnabledFor(level):
        more = {} if error is None else {"error": described(error)}
        log.log(level, message, extra={"event": event, **more, **fields}, stacklevel=2)


def described(error: BaseException) -> dict[str, Any]:
    """What of an error may be logged, by any formatter: never the error itself, whose message may quote a turn."""
    code = error.code if isinstance(error, MnemostreamError) else None
    return {"type": type(error).__name__, "code": code, "told": told(error), "stack": _frames(error)}


def told(error: BaseException) -> str:
    """An error in one line that holds no content: its type, its message where it is of ours, where it was raised."""
    text = type(error).__name__
    if isinstance(error, _SPEAKS_OF_PLACES):
        text += f": {' '.join(str(error).split())}"
    frames = _frames(error)
    return f"{text} at {frames[-1]}" if frames else text


def _frames(error: BaseException) -> list[str]:
    """Where an error passed, the innermost last."""
    return [
        f"{'/'.join(PurePath(frame.filename).parts[-3:])}:{frame.lineno} in {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    ]
