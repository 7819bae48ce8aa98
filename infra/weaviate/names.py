"""What things are called in Weaviate: collections, aliases, tenants and objects."""

import re
from functools import lru_cache
from hashlib import sha256
from typing import Final
from uuid import UUID, uuid5

from ...schemas.errors import InputError
from ...schemas.ids import Scope

_OBJECTS: Final = UUID("6d6e656d-6f73-5472-8561-6d00696e6478")
_GENERATION: Final = re.compile(r"[A-Za-z0-9_]{1,64}")


def alias(prefix: str) -> str:
    """The alias of a prefix: `Memory` behind it, begun with a capital, what no name may hold as `_` and its code."""
    safe = re.sub(r"[^A-Za-z0-9]", lambda found: f"_{ord(found[0]):x}_", prefix)
    if safe and not safe[0].isalpha():
        safe = f"P{safe}"
    return f"{safe[:1].upper()}{safe[1:]}Memory"


def collection(prefix: str, generation: str) -> str:
    """The collection of a generation; raises InputError where a name cannot hold that of the generation."""
    if not _GENERATION.fullmatch(generation):
        raise InputError(f"index generation {generation!r}: wanted 1 to 64 letters, digits and '_'")
    return f"{alias(prefix)}_g{generation}"


def generation(prefix: str, name: str) -> str | None:
    """The generation that a collection holds; None where it is none of this prefix."""
    start = f"{alias(prefix)}_g"
    return name[len(start) :] if name.startswith(start) else None


@lru_cache(maxsize=1 << 12)
def tenant(scope: Scope) -> str:
    """The tenant of a scope: a hash of its key, since a tenant's name holds 64 of few characters."""
    return sha256(scope.key).hexdigest()[:40]


def object_id(scope: Scope, memory_id: str) -> UUID:
    """The id of a memory's object: the same wherever and however often it is written."""
    return uuid5(_OBJECTS, f"{scope.key.decode()}/{memory_id}")
