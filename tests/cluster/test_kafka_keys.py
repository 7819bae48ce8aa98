"""Content keys on Kafka: races of threads and processes, destruction, compaction, master keys."""

import random
import subprocess
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnemostream.infra.kafka import MasterKey
from mnemostream.infra.kafka.key_records import KeyTable, destruction, proposal, withdrawal
from mnemostream.processors.ports import START, Outgoing, Record
from mnemostream.schemas.errors import SettingsError, StorageError
from mnemostream.schemas.topics import KEYS
from tests.cluster.broker import OwnKeys, fresh_prefix

pytestmark = [pytest.mark.usefixtures("kafka"), pytest.mark.servers]

RACE = """
import sys
from tests.cluster.broker import OwnKeys
store = OwnKeys(sys.argv[1])
print("ready", flush=True)
sys.stdin.readline()
for start in range(0, 120, 10):
    for key in store.create([f"id {n}" for n in range(start, start + 10)]):
        print(key.hex())
store.close()
"""


@pytest.fixture
def stores() -> Iterator[tuple[OwnKeys, OwnKeys]]:
    prefix = fresh_prefix()
    first, second = OwnKeys(prefix), OwnKeys(prefix)
    yield first, second
    first.close()
    second.close()


def test_threads_that_race_for_an_id_get_one_key(stores: tuple[OwnKeys, OwnKeys]) -> None:
    with ThreadPoolExecutor(8) as pool:
        for n in range(12):
            ids = [f"{n}/{i}" for i in range(5)]
            made = list(pool.map(lambda number, ids=ids: stores[number % 2].create(ids), range(8)))
            assert all(keys == made[0] for keys in made) and None not in made[0]


def test_processes_that_race_for_an_id_get_one_key() -> None:
    prefix = fresh_prefix()
    racers = [
        subprocess.Popen(
            [sys.executable, "-c", RACE, prefix], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        for _ in range(3)
    ]
    for racer in racers:
        assert racer.stdout is not None and racer.stdout.readline() == "ready\n"
    for racer in racers:
        assert racer.stdin is not None
        racer.stdin.write("go\n")
        racer.stdin.flush()
    said = [racer.communicate(timeout=60)[0].split() for racer in racers]
    assert len(said[0]) == 120 and said[0] == said[1] == said[2]
    reader = OwnKeys(prefix)
    assert [key.hex() for key in reader.get([f"id {n}" for n in range(120)]) if key] == said[0]
    reader.close()


def test_what_one_process_makes_or_destroys_holds_at_once_in_the_others(
    stores: tuple[OwnKeys, OwnKeys],
) -> None:
    first, second = stores
    (key,) = first.create(["a"])
    assert second.get(["a", "b"]) == [key, None]
    second.destroy(["a", "b"])
    assert first.get(["a"]) == [None] and first.create(["a", "b"]) == [None, None]
    assert first.known(["a", "b", "c"]) == {"a", "b"}
    first.destroy(["a"])
    later = OwnKeys(first.log._names.prefix)
    assert later.create(["a", "b"]) == [None, None]
    later.close()


def records_of(store: OwnKeys) -> list[Record]:
    return [r for partition in range(2) for r in store.log.read(KEYS, partition, START, 1000)]


def test_a_destroyed_key_is_withdrawn_and_a_store_that_starts_ends_what_a_crash_left(
    stores: tuple[OwnKeys, OwnKeys],
) -> None:
    first, _ = stores
    (key,) = first.create(["a"])
    assert key is not None and not any(key in (record.value or b"") for record in records_of(first))
    first.log.append([destruction(b"a", 2)])  # and then the process was killed
    assert first.get(["a"]) == [None]
    OwnKeys(first.log._names.prefix).close()
    (made,) = [record for record in records_of(first) if (record.value or b"")[:1] == b"\x01"]
    assert any(record.key == made.key and record.value is None for record in records_of(first))


def test_another_master_key_is_found_at_the_start(stores: tuple[OwnKeys, OwnKeys]) -> None:
    stores[0].create(["a"])
    with pytest.raises(StorageError, match="master key does not open.*MNEMOSTREAM_MASTER_KEY"):
        OwnKeys(stores[0].log._names.prefix, bytes(32))


def test_a_cluster_that_is_away_is_no_fault_of_a_record(stores: tuple[OwnKeys, OwnKeys]) -> None:
    stores[0].log.close()
    with pytest.raises(StorageError, match="content keys: kafka at"):
        stores[0].get(["a"])


def test_where_the_master_key_comes_from(tmp_path: Path) -> None:
    text, file = "ab" * 32, tmp_path / "master"
    file.write_text(text + "\n")
    nonce, sealed = MasterKey.load({"MNEMOSTREAM_MASTER_KEY": text}).wrap(b"id", b"k" * 32)
    other = MasterKey.load({"MNEMOSTREAM_MASTER_KEY_FILE": str(file)})
    assert other.unwrap(b"id", nonce, sealed) == b"k" * 32
    with pytest.raises(StorageError):
        other.unwrap(b"another id", nonce, sealed)
    for environment, said in (
        ({}, "neither"),
        ({"MNEMOSTREAM_MASTER_KEY": text, "MNEMOSTREAM_MASTER_KEY_FILE": str(file)}, "both"),
        ({"MNEMOSTREAM_MASTER_KEY": "xy" * 32}, "64 hex digits"),
        ({"MNEMOSTREAM_MASTER_KEY": "ab"}, "got 1"),
        ({"MNEMOSTREAM_MASTER_KEY_FILE": str(tmp_path / "none")}, "cannot be read"),
    ):
        with pytest.raises(SettingsError, match=said):
            MasterKey.load(environment)


class Topic:
    """One partition of the keys topic, compacted at any time and in any part, as Kafka may."""

    def __init__(self) -> None:
        self.records: list[tuple[int, Outgoing]] = []
        self.end = 0

    def append(self, record: Outgoing) -> None:
        self.records.append((self.end, record))
        self.end += 1

    def compact(self, chance: random.Random) -> None:
        """Of a stretch from the start, any records that have a later one of their key there; old tombstones too."""
        cut = chance.randint(0, len(self.records))
        last = {record.key: offset for offset, record in self.records[:cut]}
        self.records = [
            (offset, record)
            for number, (offset, record) in enumerate(self.records)
            if number >= cut
            or (last[record.key] == offset and (record.value is not None or chance.random() < 0.5))
        ]

    def table(self) -> KeyTable:
        table = KeyTable()
        for offset, item in self.records:
            table.take(read(item, offset))
        return table


def read(item: Outgoing, offset: int) -> Record:
    return Record(
        topic=KEYS, partition=0, offset=offset, key=item.key, value=item.value, headers=(), appended_at=None
    )  # type: ignore[arg-type]


STEPS = st.lists(st.tuples(st.sampled_from("propose answer destroy compact".split()), st.integers(0, 3)))


@given(steps=STEPS, chance=st.randoms(use_true_random=False))
def test_compaction_at_any_time_changes_no_answer(
    steps: Sequence[tuple[str, int]], chance: random.Random
) -> None:
    """Stores that propose at once, answer later, crash in between or after; and Kafka compacts whenever it likes."""
    topic, number = Topic(), 0
    pending: list[tuple[bytes, bytes]] = []
    answered: dict[bytes, bytes] = {}
    destroyed: set[bytes] = set()
    for what, which in steps:
        key_id = f"id {which % 2}".encode()
        if what == "propose":
            number += 1
            nonce = number.to_bytes(12, "big")
            topic.append(proposal(key_id, nonce, b"sealed" + nonce, 1))
            pending.append((key_id, nonce))
        elif what == "answer" and pending:
            asked, nonce = pending.pop(chance.randrange(len(pending)))
            winner = topic.table().winner(asked)
            assert (winner is None) == (asked in destroyed)
            if winner is not None:
                assert answered.setdefault(asked, winner[0]) == winner[0]
            if (winner is None or winner[0] != nonce) and which:  # else killed before it withdrew
                topic.append(withdrawal(asked, nonce, 1))
        elif what == "destroy" and which == 0:
            topic.append(destruction(key_id, 1))
            destroyed.add(key_id)
            for nonce in topic.table().nonces(key_id):
                topic.append(withdrawal(key_id, nonce, 1))
        elif what == "compact":
            topic.compact(chance)
    table = topic.table()
    for key_id, nonce in answered.items():
        assert table.winner(key_id) == (None if key_id in destroyed else (nonce, b"sealed" + nonce))
    assert all(table.destroyed(key_id) for key_id in destroyed)
