"""Sealing: AES-256-GCM with keys from a `KeyStore`, one per turn and one per memory, and keyed hashes of text."""

import hmac
import os
from collections.abc import Callable
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from ..processors.ports import Hasher, KeyStore
from ..schemas.errors import MalformedPayload, StorageError
from ..schemas.seal import Sealed, hash_key_id

NONCE_BYTES: Final = 12  # what AES-GCM takes without hashing it first
_HASH_HEX: Final = 32


class Sealer:
    """Seals and opens content for a codec. With `enabled=False` it writes plain content, and reads both.

    No key is kept here: the store is asked once a batch, so that what another process forgets cannot be opened
    from then on. `nonce` draws the nonces; it is given only to make golden payloads.
    """

    def __init__(
        self,
        keys: KeyStore,
        *,
        enabled: bool = True,
        tenant_key: bytes | None = None,
        nonce: Callable[[], bytes] = lambda: os.urandom(NONCE_BYTES),
    ) -> None:
        self._keys = keys
        self._enabled = enabled
        self._tenant_key = tenant_key
        self._nonce = nonce

    def seal(self, parts: list[tuple[str, bytes, bytes]]) -> list[Sealed | None]:
        """Seal (key id, associated data, plain bytes), making the keys that do not exist, durably, first.

        None where the key was destroyed: what is forgotten is not written again.
        """
        if not self._enabled:
            return [Sealed(key_id="", nonce=b"", data=plain) for _, _, plain in parts]
        keys = self._keys.create([key_id for key_id, _, _ in parts])
        return [
            None if key is None else self._seal(key_id, key, plain, bound)
            for (key_id, bound, plain), key in zip(parts, keys, strict=True)
        ]

    def unseal(self, parts: list[tuple[Sealed, bytes]]) -> list[bytes | None]:
        """Open (sealed, associated data); None where the key was destroyed. Raises MalformedPayload if forged."""
        wanted = [sealed.key_id for sealed, _ in parts if sealed.key_id]
        keys = dict(zip(wanted, self._keys.get(wanted), strict=True)) if wanted else {}
        return [
            _open(keys[sealed.key_id], sealed, bound) if sealed.key_id else sealed.data
            for sealed, bound in parts
        ]

    def opens(self, key_ids: list[str]) -> list[bool]:
        """Whether what was sealed under each of these keys could be opened: its key was not destroyed."""
        if not self._enabled or not key_ids:
            return [True] * len(key_ids)
        return [key is not None for key in self._keys.get(key_ids)]

    def make(self, key_ids: list[str]) -> None:
        """Make keys that will soon be wanted, durably, with one commit for all."""
        if self._enabled:
            self._keys.create(key_ids)

    def forget(self, key_ids: list[str]) -> None:
        """Destroy keys, durably, for every process that uses the store: nothing sealed with them opens again."""
        self._keys.destroy(key_ids)

    def hasher(self, tenant: str) -> Hasher:
        """HMAC-SHA256 under the tenant's key, 32 hex digits; equal texts of two tenants have unequal hashes."""
        key = self._tenant_key or self._keys.create([hash_key_id(tenant)])[0]
        if key is None:
            raise StorageError(
                f"tenant {tenant!r}: the key of its hashes was destroyed; choose another tenant"
            )
        if self._tenant_key:
            key = hmac.digest(self._tenant_key, tenant.encode(), "sha256")

        def hashed(text: str) -> str:
            return hmac.digest(key, text.encode("utf-8", "surrogatepass"), "sha256").hex()[:_HASH_HEX]

        return hashed

    def _seal(self, key_id: str, key: bytes, plain: bytes, bound: bytes) -> Sealed:
        nonce = self._nonce()
        return Sealed(key_id=key_id, nonce=nonce, data=AESGCM(key).encrypt(nonce, plain, bound))


def _open(key: bytes | None, sealed: Sealed, bound: bytes) -> bytes | None:
    if key is None:
        return None
    try:
        return AESGCM(key).decrypt(sealed.nonce, sealed.data, bound)
    except (InvalidTag, ValueError) as exc:
        raise MalformedPayload(
            f"sealed content under key {sealed.key_id}: cannot be opened; the bytes are damaged, or were moved "
            "from another event"
        ) from exc
