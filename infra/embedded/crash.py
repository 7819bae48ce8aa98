"""Named crash points: where a test makes this process die as by a power cut of the process, and never else.

`MNEMOSTREAM_CRASH_AT=name` kills the process with SIGKILL at that point; `name:n` at the n-th time it is reached.
"""

import os
import signal
from itertools import count
from typing import Final

CRASH_POINTS: Final = (
    "keys.before_commit",
    "keys.after_commit",
    "store.before_commit",
    "store.after_commit",
    "publish.before_append",
    "publish.after_append",
    "extract.after_read",
    "extract.after_append",
    "extract.after_commit",
    "dedupe.after_decide",
    "dedupe.after_append",
    "dedupe.after_fold",
    "dedupe.after_index",
    "dedupe.after_commit",
    "rebuild.after_fold",
    "rebuild.before_switch",
    "rebuild.after_switch",
)
WORKER_POINTS: Final = ("snapshot.after_copy", "snapshot.before_rename", "snapshot.after_rename")
LIFECYCLE_POINTS: Final = ("lifecycle.in_append", "lifecycle.before_commit")

_name, _, _count = os.environ.get("MNEMOSTREAM_CRASH_AT", "").partition(":")
_reached = count(1)


def crash_point(name: str) -> None:
    """Die here, if this point was asked for."""
    if name == _name and next(_reached) >= int(_count or 1):
        os.kill(os.getpid(), signal.SIGKILL)
