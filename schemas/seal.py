"""Which key seals what. Key ids name a turn, a memory, a tenant's hashes or a dead letter, never a text."""

from functools import lru_cache
from typing import Any, Protocol
from urllib.parse import quote

import msgspec

from .events import CandidatesExtracted, Event, TurnRecorded
from .ids import Scope

_TURNS = (TurnRecorded, CandidatesExtracted)


class Sealed(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """Bytes that only the holder of a key can open (AES-256-GCM), or plain bytes when `key_id` is empty."""

    key_id: str
    nonce: bytes
    data: bytes


class Sealing(Protocol):
    """What encrypts and decrypts for a codec. Lists, so that an adapter asks its key store once a batch."""

    def seal(self, parts: list[tuple[str, bytes, bytes]]) -> list[Sealed | None]:
        """Seal (key id, associated data, plain bytes); None where the key was destroyed."""
        ...

    def unseal(self, parts: list[tuple[Sealed, bytes]]) -> list[bytes | None]:
        """Open (sealed, associated data); None where the key was destroyed. Raises MalformedPayload if forged."""
        ...

    def opens(self, key_ids: list[str]) -> list[bool]:
        """Whether what is sealed under each of these keys now could be opened: its key was not destroyed."""
        ...


def turn_key_id(scope: Scope, turn_id: str) -> str:
    """The key of a turn: seals what was said, and the candidates found in it."""
    return f"turn/{_path(scope)}/{_quoted(turn_id)}"


def memory_key_id(scope: Scope, memory_id: str) -> str:
    """The key of a memory: seals every version of its content."""
    return f"memory/{_path(scope)}/{memory_id}"


def hash_key_id(tenant: str) -> str:
    """The key of a tenant's keyed hashes."""
    return f"hash/{quote(tenant, safe='')}"


def dead_letter_key_id(key: bytes, letter: str) -> str:
    """The key of one dead letter of a partition key, so that forgetting it hinders no later one.

    Letters of version 0.1.0 have no name of their own, and share their partition key's.
    """
    return f"dead/{quote(key, safe='/')}" + (f"/{letter}" if letter else "")


def content_key_id(event: Event) -> str:
    """The id of the key that seals the content of `event`."""
    payload: Any = event.payload
    if isinstance(payload, _TURNS):
        return turn_key_id(event.scope, payload.turn_id)
    memory = getattr(payload, "memory", None)
    return memory_key_id(event.scope, memory.memory_id if memory is not None else payload.memory_id)


def bound_to(event_type: str, event_id: str, tenant: str, cube: str) -> bytes:
    """The associated data that binds content to its event and cube: opened with any other, it is forged.

    The lengths keep two different lists of parts from giving the same bytes.
    """
    return f"{event_type}:{len(event_id)}:{event_id}:{len(tenant)}:{tenant}/{cube}".encode()


@lru_cache(maxsize=1024)
def _path(scope: Scope) -> str:
    return scope.key.decode()


@lru_cache(maxsize=1 << 12)
def _quoted(text: str) -> str:
    return quote(text, safe="")
