"""The contract of `KeyStore`, run by every adapter."""

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mnemostream.infra.embedded.keys import EmbeddedKeyStore
from mnemostream.infra.keys_memory import MemoryKeyStore
from mnemostream.processors.ports import KeyStore
from tests.cluster.broker import OwnKeys
from tests.contracts.adapters import adapters, made

FACTORIES: list[tuple[str, Callable[[Path], KeyStore]]] = [
    ("memory", lambda folder: MemoryKeyStore()),
    ("embedded", EmbeddedKeyStore),
    ("kafka", lambda folder: OwnKeys()),
]


@pytest.fixture(params=adapters(FACTORIES))
def keys(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[KeyStore]:
    found: KeyStore = made(request, tmp_path)
    yield found
    found.close()


def test_a_key_is_made_once_and_found_again(keys: KeyStore) -> None:
    first = keys.create(["a", "b", "a"])
    assert [len(key or b"") for key in first] == [32, 32, 32]
    assert first[0] == first[2] != first[1]
    assert keys.create(["b", "c"])[0] == first[1]
    assert keys.get(["a", "none", "b"]) == [first[0], None, first[1]]


def test_a_destroyed_key_never_comes_back(keys: KeyStore) -> None:
    kept, _ = keys.create(["kept", "gone"])
    keys.destroy(["gone", "never was"])
    assert keys.get(["gone", "kept"]) == [None, kept]
    assert keys.create(["gone", "never was", "kept"]) == [None, None, kept]
    keys.destroy(["gone"])


def test_many_at_once(keys: KeyStore) -> None:
    names = [f"key {n}" for n in range(2000)]
    made = keys.create(names)
    assert len(set(made)) == 2000
    assert keys.get(names) == made


@pytest.mark.parametrize("seed", range(5))
def test_a_destroyed_embedded_key_is_in_no_file(seed: int, tmp_path: Path) -> None:
    chance, keys = random.Random(seed), EmbeddedKeyStore(tmp_path)
    known: dict[str, bytes] = {}
    gone: list[bytes] = []
    for _ in range(30):
        names = [f"turn/{chance.random()}" for _ in range(chance.randint(1, 80))]
        known |= {name: key for name, key in zip(names, keys.create(names), strict=True) if key}
        doomed = chance.sample(sorted(known), chance.randint(0, min(6, len(known))))
        keys.destroy(doomed)
        gone += [known.pop(name) for name in doomed]
        files = b"".join(path.read_bytes() for path in tmp_path.iterdir())
        assert not any(key in files for key in gone)
    assert all(key in files for key in known.values())
    keys.close()
    again = EmbeddedKeyStore(tmp_path)
    assert again.get(sorted(known)) == [known[name] for name in sorted(known)]
    again.close()
