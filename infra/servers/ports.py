"""Ports on the loopback address: free ones are chosen once, and kept with the servers' other state."""

import random
import socket
import time
from collections.abc import Collection
from typing import Final

from ...schemas.errors import ServerError
from .addresses import LOOPBACK

# Below the ports that systems give to outgoing connections, so that none of those takes the port of a server that
# is down for a moment.
_LOW, _HIGH = 20_000, 32_000
_TRIES: Final = 1000
_ENDING_SECONDS: Final = 3.0


def choose(count: int, besides: Collection[int] = ()) -> list[int]:
    """`count` free ports in a row, none of them in `besides`. Raises ServerError where there are none."""
    for _ in range(_TRIES):
        first = random.randrange(_LOW, _HIGH - count)
        found = list(range(first, first + count))
        if not set(found) & set(besides) and all(map(free, found)):
            return found
    raise ServerError(
        f"no {count} free ports in a row on {LOOPBACK} from {_LOW} to {_HIGH}; stop what uses them, and try again"
    )


def free(port: int) -> bool:
    """Whether a server may listen on the port, here and on all other addresses of this machine."""
    return _can_bind(LOOPBACK, port) and _can_bind("", port)


def comes_free(port: int) -> bool:
    """Whether a port is free, or will be in a moment: a killed process holds its ports until its last thread ended."""
    deadline = time.monotonic() + _ENDING_SECONDS
    while not free(port):
        if time.monotonic() >= deadline:
            return False
        time.sleep(0.05)
    return True


def _can_bind(host: str, port: int) -> bool:
    with socket.socket() as tried:
        tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            tried.bind((host, port))
        except OSError:
            return False
    return True
