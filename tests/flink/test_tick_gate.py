"""A tick passes when all that was in the log before it has passed, and never before the tick of another partition."""

import json
from collections.abc import Iterable
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from mnemostream.processors.ports import Record
from mnemostream.schemas.topics import EVENTS, KEYS, TICKS, TRAINING
from mnemostream.streams.flink.tick_gate import BEFORE, NAMES, TickGate

PARTITIONS = 2


class Dict:
    def __init__(self) -> None:
        self.map: dict[str, str] = {}

    def get(self, key: str) -> str | None:
        return self.map.get(key)

    def put(self, key: str, value: str) -> None:
        self.map[key] = value

    def remove(self, key: str) -> None:
        self.map.pop(key, None)

    def contains(self, key: str) -> bool:
        return key in self.map

    def keys(self) -> Iterable[str]:
        return iter(self.map)

    def is_empty(self) -> bool:
        return not self.map


class Log:
    """Ends of topics, and the records that lie below them: markers of transactions lie there, and are no records."""

    def __init__(self) -> None:
        self.ends = {topic: dict.fromkeys(range(PARTITIONS), 0) for topic in (*BEFORE, TICKS)}
        self.markers: set[tuple[str, int, int]] = set()

    def end_offsets(self, topic: str) -> dict[int, int]:
        return dict(self.ends[topic])

    def read(self, topic: str, partition: int, offset: int, limit: int) -> list[Record]:
        found = [
            one
            for one in range(offset, self.ends[topic][partition])
            if (topic, partition, one) not in self.markers
        ]
        return [
            Record(
                topic=topic,
                partition=partition,
                offset=one,
                key=b"",
                value=b"",
                headers=(),
                appended_at=datetime(2024, 1, 1, tzinfo=UTC),
            )
            for one in found[:limit]
        ]

    def append(self, topic: str, partition: int) -> tuple[str, int, int]:
        self.ends[topic][partition] += 1
        return topic, partition, self.ends[topic][partition] - 1


def gate_of(log: Log, states: dict[str, Dict] | None = None) -> tuple[TickGate, dict[str, Dict]]:
    states = states or {name: Dict() for name in NAMES}
    return TickGate(states, lambda: log, PARTITIONS), states


def test_a_tick_waits_for_what_was_there_and_for_its_partner() -> None:
    log = Log()
    gate, _ = gate_of(log)
    event, key = log.append(EVENTS, 1), log.append(KEYS, 0)
    ticks = [log.append(TICKS, partition) for partition in range(PARTITIONS)]
    assert not [*gate.tick(ticks[0][1], ticks[0][2], 5), *gate.tick(ticks[1][1], ticks[1][2], 7)]
    later = log.append(EVENTS, 0)  # came after the ticks, and is not waited for
    assert not list(gate.passed(*event))
    assert list(gate.passed(*key)) == [5]  # the earlier of the two partitions' last ticks
    assert not list(gate.passed(*later))
    assert list(gate.tick(*log.append(TICKS, 0)[1:], 7)) == [7]
    assert not list(gate.tick(*log.append(TICKS, 0)[1:], 3))  # event time never goes back


def test_ticks_that_come_together_are_let_go_one_after_the_other() -> None:
    log = Log()
    gate, _ = gate_of(log)
    event = log.append(TRAINING, 0)
    ticks = [(*log.append(TICKS, partition)[1:], instant) for partition in (0, 1) for instant in (1, 2, 3)]
    assert not [one for tick in ticks for one in gate.tick(*tick)]
    assert list(gate.passed(*event)) == [1, 2, 3]


def test_a_marker_at_the_end_is_not_waited_for() -> None:
    log = Log()
    gate, _ = gate_of(log)
    event = log.append(EVENTS, 0)
    log.markers.add(log.append(EVENTS, 0))
    for partition in range(PARTITIONS):
        assert not list(gate.tick(*log.append(TICKS, partition)[1:], 9))
    assert not list(gate.look()) and gate.waits
    assert not list(gate.passed(*event))
    assert list(gate.look()) == [9] and not gate.waits


def test_it_tells_how_far_all_is_and_that_a_tick_waits() -> None:
    log = Log()
    gate, _ = gate_of(log)
    event = log.append(EVENTS, 0)
    list(gate.tick(*log.append(TICKS, 0)[1:], None))  # cannot be read: there is nothing to wait for
    assert gate.told() == {(TICKS, 0): 1}
    list(gate.tick(*log.append(TICKS, 0)[1:], 4))
    assert gate.told() == {}
    list(gate.passed(*event))
    assert gate.told() == {(EVENTS, 0): 1, (TICKS, 0): 2}


@given(
    st.lists(
        st.sampled_from(["event 0", "event 1", "key 1", "tick 0", "tick 1", "crash", "pass"]), max_size=60
    )
)
def test_in_any_order_each_instant_comes_once_behind_all_that_was_before_it(steps: list[str]) -> None:
    log = Log()
    gate, states = gate_of(log)
    unread: list[tuple[str, int, int]] = []
    before: dict[
        int, set[tuple[str, int, int]]
    ] = {}  # by instant, what was in the log when its last tick came
    passed: set[tuple[str, int, int]] = set()
    given_out: list[int] = []
    instants = [0, 0]
    for step in [*steps, "pass"]:
        kind, _, number = step.partition(" ")
        if kind == "tick":
            partition = int(number)
            instants[partition] += 1
            before[instants[partition]] = set(unread) | before.get(instants[partition], set())
            given_out += gate.tick(*log.append(TICKS, partition)[1:], instants[partition])
        elif kind == "crash":  # between two records: all state is in the checkpoint
            copied = {name: Dict() for name in NAMES}
            for name, state in json.loads(json.dumps({n: s.map for n, s in states.items()})).items():
                copied[name].map = state
            gate, states = gate_of(log, copied)
        elif kind == "pass":
            while unread:
                passed.add(unread[0])
                given_out += gate.passed(*unread.pop(0))
                for instant in given_out:
                    assert before[instant] <= passed
        else:
            unread.append(log.append(EVENTS if kind == "event" else KEYS, int(number)))
    assert given_out == list(range(1, min(instants) + 1))
