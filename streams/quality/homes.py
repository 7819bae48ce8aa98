"""Homes that benchmarks measure in: fresh, temporary, and nobody's cluster, whatever the environment says."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from ..client import Memory

PREFIX: Final = "mnemostream-bench-"
OWN: Final[dict[str, Any]] = {"recalls": False, "log": "", "index": ""}


@contextmanager
def fresh_home(**settings: Any) -> Iterator[Memory]:
    """A client on a fresh home with these settings; both are gone afterwards."""
    with (
        tempfile.TemporaryDirectory(prefix=PREFIX) as folder,
        Memory(Path(folder), **{**OWN, **settings}) as memory,
    ):
        yield memory
