"""Structured logs: what the library says through `logging`, each event under a name that stays, with fields.

Nothing that a person said is ever logged. An error stands with its type and where it was raised; its message only
where it is one of ours that speaks of files and places.

>>> from mnemostream.streams.observe.logs import show_logs
>>> handler = show_logs("json")  # one JSON object a line, on stderr
"""

import json
import logging
import os
import sys
import traceback
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import PurePath
from typing import Any, Final, TextIO

from ...schemas.errors import (
    LeaseUnavailable,
    LogError,
    MnemostreamError,
    NotFound,
    SettingsError,
    StorageError,
    WaitTimeout,
)

LIBRARY: Final = __name__.split(".", 1)[0]
SETTING: Final = "MNEMOSTREAM_LOG"
FORMATS: Final = ("text", "json")
EVENTS: Final[Mapping[str, str]] = {
    "processing.started": "this process got the lease and processes",
    "processing.failed": "an error stopped processing for a while; it goes on by itself",
    "extract.turn_failed": "the rules failed on a turn, which is skipped",
    "batch.failed": "a batch failed and is done again record by record",
    "dead_letter.written": "a record that could not be taken became a dead letter",
    "cube.stopped": "a cube met an event that its fold cannot take",
    "work.done": "a publish, a batch, a search, an add or a rebuild is done",
    "metrics.served": "metrics are served over HTTP",
    "metrics.scrape_failed": "a scrape got no answer",
    "metrics.flush_failed": "what this process measured could not be added to the home yet",
}
_SPEAKS_OF_PLACES: Final = (StorageError, LeaseUnavailable, WaitTimeout, SettingsError, LogError, NotFound)
_STANDARD: Final = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "event", "error"}


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


def _time(record: logging.LogRecord) -> str:
    return datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")


def fields_of(record: logging.LogRecord) -> dict[str, Any]:
    """The fields of a record: what `extra` gave it."""
    return {name: value for name, value in vars(record).items() if name not in _STANDARD}


def error_of(record: logging.LogRecord) -> dict[str, Any] | None:
    """The error that a record tells of, as `described`."""
    found = getattr(record, "error", None)
    if isinstance(found, dict):
        return found
    error = record.exc_info[1] if record.exc_info else None
    return None if error is None else described(error)


class JsonFormatter(logging.Formatter):
    """One JSON object a line: time, level, logger, event, message, fields, and error where there is one."""

    def format(self, record: logging.LogRecord) -> str:
        """The line of a record."""
        line: dict[str, Any] = {
            "time": _time(record),
            "level": record.levelname.lower(),
            "logger": record.name,
            "event": getattr(record, "event", None),
            "message": record.getMessage(),
            "fields": fields_of(record),
        }
        error = error_of(record)
        if error is not None:
            line["error"] = error
        return json.dumps(line, default=str)


class TextFormatter(logging.Formatter):
    """One line a record: level, message, fields, error; with `stack` where the error passed, a line each."""

    def __init__(self, *, stack: bool = False, timed: bool = False) -> None:
        super().__init__()
        self._stack, self._timed = stack, timed

    def format(self, record: logging.LogRecord) -> str:
        """The line of a record."""
        words = [record.getMessage(), *(f"{name}={value}" for name, value in fields_of(record).items())]
        error = error_of(record)
        if error is not None:
            words.append(f"({error['told']})")
        line = f"{record.levelname.lower()}: {' '.join(' '.join(words).split())}"
        if self._timed:
            line = f"{_time(record)} {line}"
        if error is not None and self._stack:
            line += "".join(f"\n  {frame}" for frame in error["stack"])
        return line


def chosen_format(environment: Mapping[str, str] | None = None) -> str:
    """The format that `MNEMOSTREAM_LOG` asks for; text where it is not set. Raises SettingsError."""
    source = os.environ if environment is None else environment
    given = source.get(SETTING, "").strip().lower() or FORMATS[0]
    if given not in FORMATS:
        raise SettingsError(f"{SETTING}: wanted {' or '.join(FORMATS)}, got {given!r}")
    return given


def formatter(kind: str, *, stack: bool = False, timed: bool = False) -> logging.Formatter:
    """The formatter of a format's name; `stack` and `timed` are for text, JSON has both anyway."""
    return JsonFormatter() if kind == "json" else TextFormatter(stack=stack, timed=timed)


def show_logs(
    kind: str | None = None, *, level: int | str = logging.INFO, stream: TextIO | None = None
) -> logging.Handler:
    """Show what the library logs, as "json" or "text" (default: `MNEMOSTREAM_LOG`), on stderr or `stream`.

    Returns the handler, for `logging.getLogger("mnemostream").removeHandler`. Raises SettingsError.
    """
    kind = chosen_format({SETTING: kind} if kind is not None else None)
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(formatter(kind, timed=True))
    library = logging.getLogger(LIBRARY)
    library.addHandler(handler)
    library.setLevel(level)
    return handler
