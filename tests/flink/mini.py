"""What Flink does for the lifecycle host, in a few lines: keyed maps, timers, a watermark, checkpoints, a log.

Decisions are in the log some time after they were made, at the latest with the next checkpoint; a tick comes when all
that is in the log was read. A crash goes back to the last checkpoint, with what it had read and set, and without a
watermark; what was in the log stays.
"""

import copy
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from mnemostream.infra.kafka.key_records import destruction, proposal
from mnemostream.infra.kafka.master_key import MasterKey
from mnemostream.infra.keys_memory import MemoryKeyStore
from mnemostream.infra.sealing import Sealer
from mnemostream.processors.lifecycle import LifecyclePolicy
from mnemostream.processors.ports import Outgoing
from mnemostream.schemas.codec import Codec
from mnemostream.schemas.events import Event
from mnemostream.schemas.topics import EVENTS
from mnemostream.streams.flink.contents import Contents
from mnemostream.streams.flink.lifecycle_host import NAMES, LifecycleHost, whole_milliseconds
from mnemostream.streams.wire import Wire
from tests.cluster.broker import MASTER

NO_TIME = -(1 << 63)
Maps = dict[str, dict[str, dict[str, str]]]  # by key, by name


class Keyed:
    """One map state: that of the present key."""

    def __init__(self, mini: "Mini", name: str) -> None:
        self._mini, self._name = mini, name

    @property
    def _map(self) -> dict[str, str]:
        return self._mini.maps.setdefault(self._mini.key, {}).setdefault(self._name, {})

    def get(self, key: str) -> str | None:
        return self._map.get(key)

    def put(self, key: str, value: str) -> None:
        assert isinstance(key, str) and isinstance(value, str)
        self._map[key] = value

    def remove(self, key: str) -> None:
        self._map.pop(key, None)

    def contains(self, key: str) -> bool:
        return key in self._map

    def keys(self) -> Iterable[str]:
        return iter(self._map.keys())

    def is_empty(self) -> bool:
        return not self._map


class Mini:
    """A job of one subtask over the cubes of a log."""

    def __init__(self, events: Sequence[Event], ticks: Sequence[datetime], policy: LifecyclePolicy) -> None:
        self.store, master = MemoryKeyStore(), MasterKey(MASTER)
        self.codec = Codec(Sealer(self.store))
        self.log = [(one.topic, one.key, one.value or b"") for one in Wire(self.codec, 4).outgoing(events)]
        self._proposals = {
            i: proposal(i.encode(), *master.wrap(i.encode(), key), 4)
            for i, key in self.store._keys.items()
            if key is not None
        }
        self.keys: list[Outgoing] = list(self._proposals.values())
        self.ticks, self.maps, self.timers = list(ticks), Maps(), set[tuple[int, str]]()
        self.read, self.read_keys, self.ticked, self.key, self.now = 0, 0, 0, "", NO_TIME
        self.outbox: list[Outgoing] = []
        self.host = LifecycleHost(
            {name: Keyed(self, name) for name in NAMES},
            self,
            Contents(master, lambda: self.store, 4),
            policy,
            lambda: datetime.now(UTC),
        )
        self._checkpoint = self._state()

    def watermark(self) -> int:
        return self.now

    def register(self, at: int) -> None:
        self.timers.add((at, self.key))

    def step(self, count: int = 1) -> None:
        """Read the keys, and so many records."""
        for record in self.keys[self.read_keys :]:
            self.key = "/".join(record.key.decode("latin-1").split("/")[1:3])
            self.host.on_key(self.key.encode(), record.key, record.value)
        self.read_keys = len(self.keys)
        for topic, key, value in self.log[self.read : self.read + count]:
            self.read += 1
            self.key = key.decode()
            if topic == EVENTS:
                self.outbox += self.host.on_event(key, value)
            else:
                self.host.on_training(key, value)

    def tick(self) -> None:
        self.step(len(self.log))
        if self.ticked < len(self.ticks):
            self.now = max(self.now, whole_milliseconds(self.ticks[self.ticked]))
            self.ticked += 1
            while self.timers and min(self.timers)[0] <= self.now:
                at, self.key = first = min(self.timers)
                self.timers.remove(first)
                self.outbox += self.host.on_timer(self.key.encode(), at)

    def flush(self, count: int = 1 << 30) -> None:
        """The next decisions reach the log."""
        self.log += [(one.topic, one.key, one.value or b"") for one in self.outbox[:count]]
        del self.outbox[:count]

    def checkpoint(self) -> None:
        self.flush()
        self._checkpoint = self._state()

    def crash(self) -> None:
        maps, timers, self.read, self.read_keys, self.ticked = self._checkpoint
        self.maps, self.timers = copy.deepcopy(maps), set(timers)
        self.outbox, self.now = [], NO_TIME

    def drain(self) -> None:
        while self.ticked < len(self.ticks) or self.outbox or self.read < len(self.log):
            self.tick()
            self.flush()

    def destroy(self, key_id: str) -> None:
        self.store.destroy([key_id])
        self.keys.append(destruction(key_id.encode(), 4))

    def events(self) -> list[Event]:
        return self.codec.decode_all([value for topic, _, value in self.log if topic == EVENTS])

    def _state(self) -> tuple[Maps, set[tuple[int, str]], int, int, int]:
        return copy.deepcopy(self.maps), set(self.timers), self.read, self.read_keys, self.ticked
