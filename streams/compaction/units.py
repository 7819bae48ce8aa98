"""The units of one cube, made in this process: all of them, those that changed since an earlier set, or some again."""

from collections.abc import Iterable, Iterator, Sequence

import numpy as np

from ...infra.training_set.index import Index
from ...processors.compaction.conversations import draft_session, session_key
from ...processors.compaction.examples import Held, Unit, draft_memory, horizon_of, latest_of, memory_key
from ...processors.compaction.general import KEY as GENERAL_KEY
from ...processors.compaction.general import general_unit
from ...processors.compaction.paraphrasing import Paraphraser
from ...processors.compaction.policy import CompactionPolicy
from .reading import CubeReader, SetCut


class LocalUnits:
    """Makes units from what a `CubeReader` reads. `talking`: whether conversations are wanted."""

    def __init__(
        self, reader: CubeReader, policy: CompactionPolicy, *, talking: bool, paraphraser: Paraphraser | None
    ) -> None:
        self._reader, self._policy, self._paraphraser = reader, policy, paraphraser
        self._talking = talking and policy.conversations
        self._latest = 0

    def all(self) -> Iterator[Unit]:
        """Every unit."""
        held = self._reader.memories()
        self._latest = max((latest_of(one.memory.state) for one in held), default=0)
        yield from self._memories(held)
        if self._talking:
            yield from self._sessions(None)
        yield general_unit(self._policy)

    def changed(self, index: Index, cut: SetCut) -> tuple[list[Unit], frozenset[str]]:
        """The units that may differ from those of an earlier set, which was built up to `cut`; the keys of all that are
        to be left out of what that set has."""
        moved = set(self._reader.changed(cut.events))
        stale = self._stale(index, moved)
        held = self._reader.memories(sorted(stale))
        keys = {memory_key(memory_id) for memory_id in stale}
        kept = np.array([key[0] == "m" and key not in keys for key in index.keys], bool)
        self._latest = max(
            int(index.units["latest"][kept].max(initial=0)),
            max((latest_of(one.memory.state) for one in held), default=0),
        )
        units = [*self._memories(held), general_unit(self._policy)]
        sessions = self._reader.sessions_since(cut, sorted(moved)) if self._talking else set()
        old = {key for key in index.keys if key[0] == "s"}
        if self._talking:
            units += self._sessions(sessions)
        over = old if sessions is None else old & {session_key(session) for session in sessions}
        return units, frozenset(keys | {GENERAL_KEY} | over)

    def again(self, keys: list[str]) -> Iterator[Unit]:
        """Some units once more."""
        memories = [key[1:] for key in keys if key[0] == "m"]
        sessions = [session_of(key) for key in keys if key[0] == "s"]
        if memories:
            yield from self._memories(self._reader.memories(memories))
        if sessions:
            yield from self._sessions(sessions)
        if GENERAL_KEY in keys:
            yield general_unit(self._policy)

    def forgotten(self) -> int:
        """How many memories were forgotten up to the cut."""
        return self._reader.forgotten()

    def _stale(self, index: Index, moved: set[str]) -> set[str]:
        """The memories that changed, that follow one that did, or that time changes."""
        stale = moved | {
            index.keys[unit][1:]
            for unit in np.flatnonzero(index.units["volatile"])
            if index.keys[unit][0] == "m"
        }
        followers: dict[str, list[str]] = {}
        for key, followed in index.follows.items():
            followers.setdefault(followed, []).append(key[1:])
        rest = list(stale)
        while rest:
            new = [one for memory_id in rest for one in followers.get(memory_id, ()) if one not in stale]
            stale |= set(new)
            rest = new
        return stale

    def _memories(self, held: Sequence[Held]) -> Iterator[Unit]:
        horizon = horizon_of(self._latest)
        for one in held:
            yield draft_memory(one, self._policy, horizon, self._paraphraser)

    def _sessions(self, names: Iterable[str | None] | None) -> Iterator[Unit]:
        for session, turns in self._reader.sessions(names).items():
            yield draft_session(session, turns, self._policy)


def session_of(key: str) -> str | None:
    """The session of a unit's key."""
    return None if key == session_key(None) else key[2:]
