"""When Python's collector of cycles may run: not while a batch is dealt with, of which hardly anything is garbage."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """No collection of cycles meanwhile, in no thread: it took a tenth of the time, for what was not garbage.

    For work that ends soon. Where two overlap, the first to end lets the collector run again.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()
