"""Weaviate for tests: its address, and indexes that share one connection and one collection."""

import atexit
import os
from functools import cache
from itertools import count
from pathlib import Path

from mnemostream.infra.weaviate.address import Address
from mnemostream.infra.weaviate.connection import Connection
from mnemostream.infra.weaviate.index import WeaviateIndex
from mnemostream.infra.weaviate.names import collection, tenant

__all__ = ["address", "connection", "contract_index", "fresh_index", "fresh_prefix", "served", "tenant"]

_PREFIX = f"t{os.getpid()}x"
_CONTRACT = f"{_PREFIX}contract"
_numbers = count()


def address() -> Address:
    """Where the Weaviate of the tests listens."""
    return Address.parse(os.environ["MNEMOSTREAM_TEST_WEAVIATE"], {})


@cache
def connection() -> Connection:
    """One connection of all tests; what they make goes with the server that was started for them."""
    made = Connection(address())
    atexit.register(made.close)
    return made


def fresh_prefix() -> str:
    """A prefix under which nothing is."""
    return f"{_PREFIX}{next(_numbers)}x"


def fresh_index(prefix: str | None = None) -> WeaviateIndex:
    """An empty index under a prefix of its own, on the shared connection."""
    index = WeaviateIndex(connection(), fresh_prefix() if prefix is None else prefix)
    index.create()
    return index


def contract_index(folder: Path) -> WeaviateIndex:
    """An empty index, for the contract suite: one for all of its tests, emptied, since collections are slow to make.

    Its `close` would close what the other tests share.
    """
    index = _contract()
    serving = connection().client.collections.use(collection(_CONTRACT, index.generation()))
    if tenants := list(serving.tenants.get()):
        serving.tenants.remove(tenants)
    return index


@cache
def _contract() -> WeaviateIndex:
    index = fresh_index(_CONTRACT)
    index.close = lambda: None  # type: ignore[method-assign]
    return index


def served(index: WeaviateIndex) -> str:
    """The collection that an index reads."""
    return collection(index._prefix, index.generation())
