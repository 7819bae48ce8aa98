"""What the library logs, as the command line shows it: warnings on stderr, one a line; all of it with --debug.

`MNEMOSTREAM_LOG_FORMAT` says how: as text, or each as a JSON object.
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from .failures import say

_LIBRARY: Final = __name__.split(".", 1)[0]


@contextmanager
def shown_logs(*, debug: bool) -> Iterator[None]:
    """Show what the library logs while this lasts. Raises SettingsError for a format that there is not."""
    from ..observe.logs import chosen_format, formatter

    handler = _Lines(logging.DEBUG if debug else logging.WARNING)
    handler.setFormatter(formatter(chosen_format(), stack=debug))
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
    def emit(self, record: logging.LogRecord) -> None:
        say(self.format(record))
