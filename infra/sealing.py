"""Sealing: AES-256-GCM with keys from a `KeyStore`, one per turn and one per memory, and keyed hashes of text."""

import hmac
import os
from collections import OrderedDict
from hashlib import sha256
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from ..processors.ports import Hasher, KeyStore
from ..schemas.errors import MalformedPayload
from ..schemas.seal import Sealed, hash_key_id

NONCE_BYTES: Final = 12  # what AES-GCM takes without hashing it first
_HASH_HEX: Final = 32
_RECENT: Final = (
    4096  # ciphers kept: a turn's candidates and a new memory's decisions come soon after its key
)


class Sealer:
    """Seals and opens content for a codec. With `enabled=False` it writes plain content, and reads both."""

    def __init__(self, keys: KeyStore, *, enabled: bool = True, tenant_key: bytes | None = None) -> None:
        self._keys = keys
        self._enabled = enabled
        self._tenant_key = tenant_key
        self._recent: OrderedDict[str, AESGCM] = OrderedDict()

    def seal(self, parts: list[tuple[str, bytes, bytes]]) -> list[Sealed | None]:
        """Seal (key id, associated data, plain bytes), making the keys that do not exist, durably, first.

        None where the key was destroyed: what is forgotten is not written again.
        """
        if not self._enabled:
            return [Sealed(key_id="", nonce=b"", data=plain) for _, _, plain in parts]
        ciphers = self._ciphers([key_id for key_id, _, _ in parts], create=True)
        sealed: list[Sealed | None] = []
        for (key_id, bound, plain), cipher in zip(parts, ciphers, strict=True):
            if cipher is None:
                sealed.append(None)
                continue
            nonce = os.urandom(NONCE_BYTES)
            sealed.append(Sealed(key_id=key_id, nonce=nonce, data=cipher.encrypt(nonce, plain, bound)))
        return sealed

    def unseal(self, parts: list[tuple[Sealed, bytes]]) -> list[bytes | None]:
        """Open (sealed, associated data); None where the key was destroyed. Raises MalformedPayload if forged."""
        ciphers = self._ciphers([sealed.key_id for sealed, _ in parts], create=False)
        return [
            sealed.data if not sealed.key_id else _open(cipher, sealed, bound)
            for (sealed, bound), cipher in zip(parts, ciphers, strict=True)
        ]

    def forget(self, key_ids: list[str]) -> None:
        """Destroy keys, here and in the store."""
        for key_id in key_ids:
            self._recent.pop(key_id, None)
        self._keys.destroy(key_ids)

    def hasher(self, tenant: str) -> Hasher:
        """HMAC-SHA256 under the tenant's key, 32 hex digits."""
        key = self._tenant_key or self._keys.create([hash_key_id(tenant)])[0]
        assert key is not None, "a tenant's hash key is never destroyed"

        def hashed(text: str) -> str:
            return hmac.new(key, text.encode("utf-8", "surrogatepass"), sha256).hexdigest()[:_HASH_HEX]

        return hashed

    def _ciphers(self, key_ids: list[str], *, create: bool) -> list[AESGCM | None]:
        missing = [key_id for key_id in dict.fromkeys(key_ids) if key_id and key_id not in self._recent]
        found: dict[str, AESGCM] = {}
        if missing:
            keys = self._keys.create(missing) if create else self._keys.get(missing)
            found = {k: AESGCM(key) for k, key in zip(missing, keys, strict=True) if key is not None}
        result = [found.get(key_id) or self._recent.get(key_id) for key_id in key_ids]
        self._recent.update(found)
        while len(self._recent) > _RECENT:
            self._recent.popitem(last=False)
        return result


def _open(cipher: AESGCM | None, sealed: Sealed, bound: bytes) -> bytes | None:
    if cipher is None:
        return None
    try:
        return cipher.decrypt(sealed.nonce, sealed.data, bound)
    except (InvalidTag, ValueError) as exc:
        raise MalformedPayload(
            f"sealed content under key {sealed.key_id}: cannot be opened; the bytes are damaged or were moved "
            "from another event"
        ) from exc
