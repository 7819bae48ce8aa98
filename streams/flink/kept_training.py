"""The training events' fold of one cube in keyed state: an entry a set, an adapter, a base model, an event id."""

from collections.abc import Mapping
from typing import Any, Final

import msgspec

from ...processors.training import Adapter, Training, TrainingSet
from .maps import StateMap, packed, unpacked

_KINDS: Final[Mapping[str, type]] = {"sets": TrainingSet, "adapters": Adapter, "promoted": str}
_APPLIED: Final = "applied"


class KeptTraining:
    """What `Training` holds, read as a whole where it is needed: with a training event, and where adapters changed."""

    def __init__(self, state: StateMap) -> None:
        self._state = state

    def load(self) -> Training:
        """The fold as it stands."""
        found: dict[str, dict[str, Any]] = {kind: {} for kind in _KINDS}
        applied = set()
        for key in sorted(self._state.keys()):
            kind, _, name = key.partition("/")
            if kind == _APPLIED:
                applied.add(name)
            else:
                value = unpacked(self._state.get(key) or "")
                found[kind][name] = msgspec.msgpack.decode(value, type=_KINDS[kind])
        return Training(**found, applied=frozenset(applied))

    def keep(self, before: Training, after: Training) -> None:
        """Write what differs between the fold as it was loaded and what an event made of it."""
        if before is after:
            return
        for kind in _KINDS:
            was, now = getattr(before, kind), getattr(after, kind)
            for name in was.keys() - now.keys():
                self._state.remove(f"{kind}/{name}")
            for name, value in now.items():
                if was.get(name) != value:
                    self._state.put(f"{kind}/{name}", packed(msgspec.msgpack.encode(value)))
        for name in after.applied - before.applied:
            self._state.put(f"{_APPLIED}/{name}", "")
