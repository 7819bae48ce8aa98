"""The vault: content in the home's own tables, sealed under the key of its memory, and words as keyed hashes.

The log is sealed already; fold and index would otherwise hold the same texts in the clear, and SQLite leaves
copies of rows behind where it moves them. So nothing that a person said stands in the clear in a home's file: to
destroy a memory's key is to erase every copy of it, wherever one lies.

Keys are kept in memory here, since rows of what was forgotten are gone in the transaction that forgets it.
"""

import hmac
import os
from collections.abc import Sequence
from hashlib import blake2b
from typing import Final

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from ...processors.ports import KeyStore
from ...schemas.content import MemoryContent
from ...schemas.errors import StorageError
from ...schemas.ids import Scope
from ...schemas.seal import hash_key_id, memory_key_id

_NONCE: Final = 12
_PLAIN: Final = b"\0"
_MAX_KEYS: Final = 200_000  # about 100 MB
_MAX_TOKENS: Final = 1 << 19  # of all cubes, about 60 MB
_encode: Final = msgspec.msgpack.Encoder().encode
_decode: Final = msgspec.msgpack.Decoder(tuple[MemoryContent, tuple[str, ...]]).decode


def plain_row(content: MemoryContent | None, terms: tuple[str, ...] = ()) -> bytes:
    """A content and its index terms as the plain bytes of a row."""
    return _encode((content, terms))


class Vault:
    """Seals and opens rows of one home. With `enabled=False` content is stored as it is, and both are read."""

    def __init__(self, keys: KeyStore, *, enabled: bool = True, tenant_key: bytes | None = None) -> None:
        self._store = keys
        self.enabled = enabled
        self._tenant_key = tenant_key
        self._keys: dict[tuple[Scope, str], AESGCM] = {}
        self._word_keys: dict[Scope, bytes] = {}
        self._tokens: dict[Scope, dict[str, int]] = {}
        self._words = 0  # in all of them

    def lock(self, scope: Scope, items: Sequence[tuple[str, bytes]]) -> list[bytes | None]:
        """Rows of (memory id, plain bytes); None where the key was destroyed: it is not written again."""
        if not self.enabled:
            return [_PLAIN + plain for _, plain in items]
        ciphers = self._ciphers(scope, [memory_id for memory_id, _ in items], make=True)
        rows: list[bytes | None] = []
        for (memory_id, plain), cipher in zip(items, ciphers, strict=True):
            if cipher is None:
                rows.append(None)
                continue
            nonce = os.urandom(_NONCE)
            rows.append(b"\1" + nonce + cipher.encrypt(nonce, plain, memory_id.encode()))
        return rows

    def open(
        self, scope: Scope, items: Sequence[tuple[str, bytes | None]]
    ) -> list[tuple[MemoryContent, tuple[str, ...]] | None]:
        """(content, terms) of rows by memory id; None where the key was destroyed. Raises StorageError."""
        sealed = [memory_id for memory_id, row in items if row is not None and row[:1] != _PLAIN]
        ciphers = dict(zip(sealed, self._ciphers(scope, sealed), strict=True)) if sealed else {}
        return [self._open(memory_id, row, ciphers) for memory_id, row in items]

    def _open(
        self, memory_id: str, row: bytes | None, ciphers: dict[str, AESGCM | None]
    ) -> tuple[MemoryContent, tuple[str, ...]] | None:
        if row is None:
            return None
        try:
            if row[:1] == _PLAIN:
                return _decode(row[1:])
            cipher = ciphers[memory_id]
            if cipher is None:
                return None
            return _decode(cipher.decrypt(row[1 : 1 + _NONCE], row[1 + _NONCE :], memory_id.encode()))
        except (InvalidTag, ValueError, msgspec.DecodeError) as exc:
            raise StorageError(
                f"memory {memory_id}: its stored content is damaged; 'mnemostream rebuild' makes it anew from the log"
            ) from exc

    def _ciphers(self, scope: Scope, memory_ids: Sequence[str], *, make: bool = False) -> list[AESGCM | None]:
        known = self._keys
        missing = [memory_id for memory_id in dict.fromkeys(memory_ids) if (scope, memory_id) not in known]
        if missing:
            ids = [memory_key_id(scope, memory_id) for memory_id in missing]
            if len(known) + len(missing) > _MAX_KEYS:
                known.clear()
                return self._ciphers(scope, memory_ids, make=make) if len(missing) < _MAX_KEYS else []
            for memory_id, key in zip(
                missing, (self._store.create if make else self._store.get)(ids), strict=True
            ):
                if key is not None:
                    known[scope, memory_id] = AESGCM(key)
        return [known.get((scope, memory_id)) for memory_id in memory_ids]

    def forget(self, scope: Scope, memory_ids: Sequence[str]) -> None:
        """Drop what is kept of keys that were destroyed."""
        for memory_id in memory_ids:
            self._keys.pop((scope, memory_id), None)

    def token(self, scope: Scope, term: str) -> int:
        """A term as a number that only the tenant's key leads to, and that no other cube shares."""
        return self.tokens(scope, (term,))[0]

    def tokens(self, scope: Scope, terms: Sequence[str]) -> list[int]:
        """The number of each term."""
        known = self._tokens.get(scope)
        if known is None:
            known = self._tokens[scope] = {}
        for term in terms:
            if term not in known:
                data = term.encode("utf-8", "surrogatepass")
                digest = blake2b(data, key=self._word_key(scope), digest_size=8).digest()
                known[term] = int.from_bytes(digest, "big", signed=True)
                self._words += 1
        found = [known[term] for term in terms]
        if self._words > _MAX_TOKENS:
            self._tokens, self._words = {}, 0
        return found

    def digest(self, scope: Scope, plain: bytes) -> bytes:
        """A keyed digest of the plain bytes of a content, which tells whether two are the same."""
        return blake2b(plain, key=self._word_key(scope), digest_size=12).digest()

    def _word_key(self, scope: Scope) -> bytes:
        known = self._word_keys.get(scope)
        if known is None:
            key = self._tenant_key or self._store.create([hash_key_id(scope.tenant)])[0]
            if key is None:
                raise StorageError(f"tenant {scope.tenant!r}: the key of its hashes was destroyed")
            known = self._word_keys[scope] = hmac.digest(key, b"words/" + scope.key, "sha256")
        return known
