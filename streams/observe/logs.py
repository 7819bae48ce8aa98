"""Structured logs: what the library says through `logging`, each event under a name that stays, with fields.

How it is said is in `infra.notes`; here is how it is shown.

>>> from mnemostream.streams.observe.logs import show_logs
>>> handler = show_logs("json")  # one JSON object a line, on stderr
"""

import json
import logging
import os
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final, TextIO

from ...infra.notes import described
from ...schemas.errors import SettingsError

LIBRARY: Final = __name__.split(".", 1)[0]
SETTING: Final = "MNEMOSTREAM_LOG_FORMAT"
FORMATS: Final = ("text", "json")
_STANDARD: Final = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "event", "error"}


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
    """The format that `MNEMOSTREAM_LOG_FORMAT` asks for; text where it is not set. Raises SettingsError."""
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
    """Show what the library logs, as "json" or "text" (default: `MNEMOSTREAM_LOG_FORMAT`), on stderr or `stream`.

    Returns the handler, for `logging.getLogger("mnemostream").removeHandler`. Raises SettingsError.
    """
    kind = chosen_format({SETTING: kind} if kind is not None else None)
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(formatter(kind, timed=True))
    library = logging.getLogger(LIBRARY)
    library.addHandler(handler)
    library.setLevel(level)
    return handler
