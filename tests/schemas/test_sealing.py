"""Sealing: what a key store's keys protect, what a destroyed one takes away, and hashes keyed by the tenant."""

import pytest

from mnemostream.infra.keys_memory import MemoryKeyStore
from mnemostream.infra.sealing import NONCE_BYTES, Sealer
from mnemostream.schemas.errors import MalformedPayload, StorageError
from mnemostream.schemas.ids import Scope
from mnemostream.schemas.seal import (
    Sealed,
    bound_to,
    dead_letter_key_id,
    hash_key_id,
    memory_key_id,
    turn_key_id,
)

PLAIN = b"Ann hides a canary."


def seal(sealer: Sealer, key_id: str = "k", bound: bytes = b"b") -> Sealed:
    (sealed,) = sealer.seal([(key_id, bound, PLAIN)])
    assert sealed is not None
    return sealed


class Counting(MemoryKeyStore):
    """A key store that says how often it was asked."""

    asked = 0

    def get(self, key_ids: list[str]) -> list[bytes | None]:  # type: ignore[override]
        self.asked += 1
        return super().get(key_ids)

    def create(self, key_ids: list[str]) -> list[bytes | None]:  # type: ignore[override]
        self.asked += 1
        return super().create(key_ids)


def test_what_is_sealed_opens_and_no_two_seals_are_alike() -> None:
    sealer = Sealer(MemoryKeyStore())
    sealed = [seal(sealer) for _ in range(100)]
    assert sealer.unseal([(item, b"b") for item in sealed]) == [PLAIN] * 100
    assert len({item.nonce for item in sealed}) == len({item.data for item in sealed}) == 100
    assert all(len(item.nonce) == NONCE_BYTES and PLAIN not in item.data for item in sealed)


def test_a_batch_asks_the_key_store_once() -> None:
    keys = Counting()
    sealer = Sealer(keys)
    sealed = sealer.seal([(f"k{number % 7}", b"b", PLAIN) for number in range(50)])
    assert sealer.unseal([(item, b"b") for item in sealed if item is not None]) == [PLAIN] * 50
    assert keys.asked == 2
    assert sealer.seal([]) == sealer.unseal([]) == []


def test_a_key_destroyed_by_one_process_opens_nothing_in_another() -> None:
    keys = MemoryKeyStore()
    here, there = Sealer(keys), Sealer(keys)
    sealed = seal(here)
    assert there.unseal([(sealed, b"b")]) == [PLAIN]
    here.forget(["k"])
    assert there.unseal([(sealed, b"b")]) == [None]
    assert there.seal([("k", b"b", PLAIN), ("other", b"b", PLAIN)])[0] is None


@pytest.mark.parametrize("part", ["nonce", "data", "bound", "key"])
def test_whatever_is_changed_is_refused(part: str) -> None:
    sealer = Sealer(MemoryKeyStore())
    sealed = seal(sealer)
    seal(sealer, "other")
    forged, bound = {
        "nonce": (Sealed(key_id="k", nonce=bytes(NONCE_BYTES), data=sealed.data), b"b"),
        "data": (
            Sealed(key_id="k", nonce=sealed.nonce, data=sealed.data[:-1] + bytes([sealed.data[-1] ^ 1])),
            b"b",
        ),
        "bound": (sealed, b"c"),
        "key": (Sealed(key_id="other", nonce=sealed.nonce, data=sealed.data), b"b"),
    }[part]
    with pytest.raises(MalformedPayload, match="cannot be opened"):
        sealer.unseal([(forged, bound)])


@pytest.mark.parametrize(("nonce", "data"), [(b"", b"x" * 30), (b"x" * 200, b"x" * 30), (b"x" * 12, b"")])
def test_sizes_that_no_cipher_takes_are_malformed(nonce: bytes, data: bytes) -> None:
    sealer = Sealer(MemoryKeyStore())
    seal(sealer)
    with pytest.raises(MalformedPayload):
        sealer.unseal([(Sealed(key_id="k", nonce=nonce, data=data), b"b")])


def test_no_encryption_is_a_setting_and_both_are_read_by_both() -> None:
    keys = MemoryKeyStore()
    on, off = Sealer(keys), Sealer(keys, enabled=False)
    plain, sealed = seal(off), seal(on)
    assert plain == Sealed(key_id="", nonce=b"", data=PLAIN)
    for sealer in (on, off):
        assert sealer.unseal([(plain, b"b"), (sealed, b"b")]) == [PLAIN, PLAIN]


def test_key_ids_of_different_things_differ_whatever_their_names() -> None:
    scopes = [Scope("a", "b/c"), Scope("a/b", "c"), Scope("a%2Fb", "c"), Scope("a", "b")]
    ids = [make(scope, "c/x") for scope in scopes for make in (turn_key_id, memory_key_id)]
    ids += [hash_key_id(scope.tenant) for scope in scopes[1:]]
    ids += [dead_letter_key_id(scope.key, "l1") for scope in scopes]
    assert len(set(ids)) == len(ids)


def test_associated_data_of_different_places_differ_whatever_their_names() -> None:
    places = [
        ("T", "e", "a", "b/c"),
        ("T", "e", "a/b", "c"),
        ("T", "e:1", "a", "b"),
        ("T", "e", "1:a", "b"),
        ("T", "e:1:a/b", "a", "b"),
        ("Te", "", "a", "b"),
    ]
    assert len({bound_to(*place) for place in places}) == len(places)


def test_hashes_are_keyed_by_the_tenant() -> None:
    keys = MemoryKeyStore()
    sealer = Sealer(keys)
    ann = sealer.hasher("ann")
    assert ann("text") == Sealer(keys).hasher("ann")("text") != ann("other")
    assert ann("text") != sealer.hasher("bob")("text")
    assert ann("text") != Sealer(MemoryKeyStore()).hasher("ann")("text"), "another home, another key"
    assert len(ann("\ud800")) == 32 and int(ann(""), 16) >= 0


def test_two_homes_with_one_tenant_key_agree_and_their_tenants_still_differ() -> None:
    here, there = (Sealer(MemoryKeyStore(), tenant_key=bytes(range(32))) for _ in range(2))
    assert here.hasher("ann")("text") == there.hasher("ann")("text") != here.hasher("bob")("text")


def test_a_tenant_whose_hash_key_is_gone_is_told_so() -> None:
    keys = MemoryKeyStore()
    keys.destroy([hash_key_id("ann")])
    with pytest.raises(StorageError, match="'ann'"):
        Sealer(keys).hasher("ann")
