"""What the library logs, as the command line shows it: warnings in one line on stderr; all of it with --debug."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from .failures import say

_LIBRARY: Final = __name__.split(".", 1)[0]


@contextmanager
def shown_logs(*, debug: bool) -> Iterator[None]:
    """Show what the library logs while this lasts."""
    handler = _Lines(debug)
    library = logging.getLogger(_LIBRARY)
    level = library.level
    library.addHandler(handler)
    if debug:
        library.setLevel(logging.DEBUG)
    try:
        yield
    finally:
        library.removeHandler(handler)
        library.setLevel(level)


class _Lines(logging.Handler):
    def __init__(self, debug: bool) -> None:
        super().__init__(logging.DEBUG if debug else logging.WARNING)
        self._debug = debug

    def emit(self, record: logging.LogRecord) -> None:
        message = " ".join(record.getMessage().split())
        error = record.exc_info[1] if record.exc_info else None
        if error is not None:
            message += f" ({type(error).__name__}: {' '.join(str(error).split())})"
        say(f"{record.levelname.lower()}: {message}")
        if self._debug and record.exc_info:
            say(logging.Formatter().formatException(record.exc_info))
