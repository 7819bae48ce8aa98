"""What cannot be tried as the user that runs the tests: homes on a small disk, or that may not be written to.

confined.py small FOLDER    lets an agent live in a folder that is too small for it (mount one there), and frees space
confined.py readonly FOLDER opens and writes to the homes in FOLDER whose permissions forbid it, root or not
"""

import ctypes
import logging
import os
import shutil
import sys
from pathlib import Path

import msgspec

from mnemostream.schemas.errors import MnemostreamError
from mnemostream.streams.client import Memory
from tests.recovery.agent import live
from tests.recovery.judge import judge

_CAPABILITIES = 0x20080522  # the version of the call
_MAY_IGNORE_PERMISSIONS = 0b1110


def give_up_root() -> None:
    """Let permissions of files hold for this process, although it is root's."""
    libc = ctypes.CDLL(None, use_errno=True)
    header, data = (ctypes.c_uint32 * 2)(_CAPABILITIES, 0), (ctypes.c_uint32 * 6)()
    assert libc.capget(header, data) == 0
    data[0] &= ~_MAY_IGNORE_PERMISSIONS
    assert libc.capset(header, data) == 0


def small(folder: Path) -> list[str]:
    """The error of the disk, then what the judge found before and after there was space."""
    ballast = folder / "ballast"
    ballast.write_bytes(bytes(shutil.disk_usage(folder).free - 600_000))
    said: set[str] = set()
    found = []
    try:
        live(folder / "home", 1, said.update)
    except MnemostreamError as exc:
        found.append(str(exc))
    ballast.unlink()
    found += judge(folder / "home", said, settled=False)
    live(folder / "home", 1, said.update)
    return found + judge(folder / "home", said)


def readonly(folder: Path) -> dict[str, str]:
    """The error of each home, by its name."""
    give_up_root()
    found = {}
    for home in sorted(folder.iterdir()):
        try:
            with Memory(home, process=False) as memory:
                memory.publish([{"text": "I live in Oslo.", "cube": "ann"}], wait=False)
            found[home.name] = "no error"
        except MnemostreamError as exc:
            found[home.name] = f"{type(exc).__name__}: {exc}"
    return found


if __name__ == "__main__":
    logging.disable(logging.CRITICAL)
    what = small if sys.argv[1] == "small" else readonly
    print(msgspec.json.encode(what(Path(sys.argv[2]))).decode(), flush=True)
    os._exit(0)
