"""A `KeyStore` in memory: for processes that keep nothing, and for tests."""

import os
from collections.abc import Sequence


class MemoryKeyStore:
    """Keys that live as long as the process."""

    def __init__(self) -> None:
        self._keys: dict[str, bytes | None] = {}

    def create(self, key_ids: Sequence[str]) -> list[bytes | None]:
        """The key of each id, made where there is none; None where it was destroyed."""
        return [self._keys.setdefault(key_id, os.urandom(32)) for key_id in key_ids]

    def get(self, key_ids: Sequence[str]) -> list[bytes | None]:
        """The key of each id; None where there is none or it was destroyed."""
        return [self._keys.get(key_id) for key_id in key_ids]

    def destroy(self, key_ids: Sequence[str]) -> None:
        """Destroy keys and refuse these ids from now on."""
        self._keys.update(dict.fromkeys(key_ids))

    def close(self) -> None:
        """Nothing to release."""
