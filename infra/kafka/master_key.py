"""The master key, which wraps content keys before they go into a topic: AES-256-GCM, bound to the key's id."""

import hmac
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from ...schemas.errors import SettingsError, StorageError

VARIABLE: Final = "MNEMOSTREAM_MASTER_KEY"
FILE_VARIABLE: Final = "MNEMOSTREAM_MASTER_KEY_FILE"
NONCE_BYTES: Final = 12
_BYTES: Final = 32
_MAKE: Final = "make one with `openssl rand -hex 32`, and keep it: without it no content can be read"


class MasterKey:
    """Wraps keys and unwraps them. It is never stored, logged or shown."""

    def __init__(self, raw: bytes) -> None:
        if len(raw) != _BYTES:
            raise SettingsError(f"master key: wanted {_BYTES} bytes, got {len(raw)}; {_MAKE}")
        self._cipher = AESGCM(raw)
        self._names = hmac.digest(raw, b"mnemostream names", "sha256")

    @classmethod
    def load(cls, environment: Mapping[str, str] | None = None) -> "MasterKey":
        """The key of 64 hex digits in MNEMOSTREAM_MASTER_KEY or the file of the other variable; SettingsError."""
        source = os.environ if environment is None else environment
        text, path = source.get(VARIABLE, ""), source.get(FILE_VARIABLE, "")
        if bool(text) == bool(path):
            raise SettingsError(
                f"content keys: wanted a master key of 64 hex digits in {VARIABLE} or in the file that {FILE_VARIABLE} "
                f"names, got {'both' if text else 'neither'}; {_MAKE}"
            )
        try:
            return cls(bytes.fromhex(text or Path(path).read_text("ascii")))
        except OSError as exc:
            raise SettingsError(
                f"{path}: the master key cannot be read ({exc.strerror}); check the file"
            ) from exc
        except ValueError as exc:  # what was read is not told: it may be most of a key
            raise SettingsError(
                f"{path or VARIABLE}: wanted 64 hex digits and nothing else; {_MAKE}"
            ) from exc

    def name(self, *parts: str) -> str:
        """24 hex digits that stand for `parts` where these must not be read; they tell nothing without this key."""
        told = b"".join(len(part.encode()).to_bytes(4, "big") + part.encode() for part in parts)
        return hmac.digest(self._names, told, "sha256").hex()[:24]

    def wrap(self, key_id: bytes, key: bytes) -> tuple[bytes, bytes]:
        """(nonce, sealed key)."""
        nonce = os.urandom(NONCE_BYTES)
        return nonce, self._cipher.encrypt(nonce, key, key_id)

    def unwrap(self, key_id: bytes, nonce: bytes, sealed: bytes) -> bytes:
        """The key; raises StorageError where it was wrapped by another master key, or for another id."""
        try:
            return self._cipher.decrypt(nonce, sealed, key_id)
        except InvalidTag as exc:
            raise StorageError(
                f"content keys: the master key does not open the key of {key_id.decode(errors='replace')!r}; set "
                f"{VARIABLE} or {FILE_VARIABLE} to the one that this cluster's keys were made with"
            ) from exc
