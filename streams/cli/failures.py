"""Exit codes, and how an error is told: one line with its code, where, why and what to do.

| exit code | meaning |
|---|---|
| 0 | done |
| 1 | another error |
| 2 | usage: an unknown command, option or setting |
| 3 | some records were rejected; the others were taken |
| 4 | bad input |
| 5 | not found |
| 6 | storage, server, lease or timeout: the same command may succeed later |
| 7 | `doctor` found an error or a warning |
| 130 | interrupted, or the answer to a question was no |
"""

import json
import sys
import traceback
from typing import Final

from ...schemas.errors import (
    InputError,
    LeaseUnavailable,
    MnemostreamError,
    NotFound,
    ServerError,
    SettingsError,
    StorageError,
    WaitTimeout,
)

OK: Final = 0
OTHER: Final = 1
USAGE: Final = 2
SOME_REJECTED: Final = 3
BAD_INPUT: Final = 4
NOT_FOUND: Final = 5
UNAVAILABLE: Final = 6
FOUND: Final = 7
INTERRUPTED: Final = 130

_CODES: Final = (
    (SettingsError, USAGE),
    (InputError, BAD_INPUT),
    (NotFound, NOT_FOUND),
    (StorageError, UNAVAILABLE),
    (ServerError, UNAVAILABLE),
    (LeaseUnavailable, UNAVAILABLE),
    (WaitTimeout, UNAVAILABLE),
)


class Misuse(Exception):
    """A command whose options and arguments do not go together: an error of usage."""


def exit_code(error: BaseException) -> int:
    """The exit code of an error."""
    if isinstance(error, OSError):
        return UNAVAILABLE
    return next((code for kind, code in _CODES if isinstance(error, kind)), OTHER)


def tell(error: Exception, *, debug: bool, as_json: bool) -> int:
    """Print an error on stderr, in one line, and return its exit code; with `debug` its traceback, too."""
    if debug:
        traceback.print_exception(error)
    code, message = _told(error)
    if as_json:
        line = json.dumps({"error": {"code": code, "message": message, **_place(error)}}, ensure_ascii=False)
    else:
        line = f"error [{code}]: {message}"
    say(line)
    return exit_code(error)


def usage(message: str, *, as_json: bool) -> int:
    """Print an error of usage, and return its exit code."""
    if as_json:
        say(json.dumps({"error": {"code": "usage", "message": message}}, ensure_ascii=False))
    else:
        say(f"error [usage]: {message}")
    return USAGE


def say(line: str) -> None:
    """One line on stderr, whatever its encoding can hold."""
    encoding = sys.stderr.encoding or "utf-8"
    sys.stderr.write(line.encode(encoding, "backslashreplace").decode(encoding) + "\n")


def _told(error: Exception) -> tuple[str, str]:
    if isinstance(error, MnemostreamError):
        return error.code, " ".join(str(error).split())
    if isinstance(error, OSError):
        where = f"{error.filename}: " if error.filename else ""
        return "storage", f"{where}{error.strerror or error}; make it accessible and run the command again"
    about = " ".join(str(error).split())
    return "bug", f"{type(error).__name__}: {about}; run again with --debug, and report what it prints"


def _place(error: Exception) -> dict[str, object]:
    if not isinstance(error, MnemostreamError):
        return {"retriable": False}
    place = {"topic": error.topic, "partition": error.partition, "offset": error.offset}
    return {"retriable": error.retriable} | {
        name: value for name, value in place.items() if value is not None
    }
