"""Keyed state as maps of texts: what the fold of a cube is kept in, and what tests put in its place.

Texts and no bytes, since the thread mode of PyFlink takes bytes in state for lists of numbers; a byte is the character
of its number (latin-1), so nothing is hidden from whoever looks for it in a checkpoint.
"""

from collections.abc import Iterable
from typing import Protocol


class StateMap(Protocol):
    """A map state of the present key."""

    def get(self, key: str) -> str | None:
        """The value of a key; None where there is none."""
        ...

    def put(self, key: str, value: str) -> None:
        """Set the value of a key."""
        ...

    def remove(self, key: str) -> None:
        """Take a key out, where it is in."""
        ...

    def contains(self, key: str) -> bool:
        """Whether there is a value."""
        ...

    def keys(self) -> Iterable[str]:
        """All keys, in no order."""
        ...

    def is_empty(self) -> bool:
        """Whether there is no key."""
        ...


def packed(data: bytes) -> str:
    """Bytes as a text of a state."""
    return data.decode("latin-1")


def unpacked(text: str) -> bytes:
    """The bytes of such a text."""
    return text.encode("latin-1")


def taken(state: StateMap) -> list[str]:
    """All keys of a map, sorted; the map is empty afterwards."""
    keys = sorted(state.keys())
    for key in keys:
        state.remove(key)
    return keys
