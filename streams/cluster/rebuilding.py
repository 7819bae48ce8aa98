"""Rebuilding the index from the log, into a new collection, while reads and writes go on; and going back to the last.

No worker needs to run, and none is stopped. What workers write meanwhile lies in the new collection when it serves:
a worker asks after each write, and before it commits, which collections are written (`settled`). So either it asked
before the new one was announced, and what it wrote is in the log before the end that is read after the announcement;
or it knows the new one, and wrote there, too.
"""

import time
from collections.abc import Callable, Collection
from contextlib import suppress
from typing import Final

from ...infra.weaviate.index import WeaviateIndex
from ...schemas.errors import LeaseUnavailable, MnemostreamError, NotFound, SettingsError, StorageError
from ...schemas.ids import Scope
from ..results import RebuildReport
from .comparing import collection_hash, difference, stamps
from .following import Following, Key
from .parts import Cluster, Holds

Progress = Callable[[int], None] | None
Tell = Callable[[str], None]
NEAR: Final = 500  # changed memories behind the log's end: few enough to announce the collection
ROUNDS: Final = 10  # of coming near; then it is announced anyway, or a rebuild under load might never end
TRIES: Final = 3  # a write may meet a server that is killed


def rebuild_collection(
    cluster: Cluster,
    progress: Progress = None,
    *,
    holds: Holds = lambda: True,
    tell: Tell = lambda _: None,
) -> RebuildReport:
    """Replay the memory log into a new collection, switch to it, and keep the one before for `rollback_collection`.

    `progress` is told how many records were read, `tell` each stage when it is done. `before` is the state hash that
    the collection before stands for (see `collection_hash`). Raises IndexUnavailable, LogError, StorageError: then the
    collection before serves, and another call begins anew. So it is with a rebuild that is killed. Of two at once the
    later one ends the earlier, with IndexMissing. `holds` is asked between batches; LeaseUnavailable where it says no.
    """
    index = _index(cluster, holds)
    generation = index.generations.fresh()
    index.generations.sweep()
    index.generations.make(generation)
    tell("made")
    try:
        return _Rebuild(cluster, index, generation, progress, holds, tell).run(new=True)
    except BaseException:
        with suppress(MnemostreamError):
            index.generations.withdraw(generation)
            index.generations.drop(generation)
        raise


def rollback_collection(
    cluster: Cluster,
    progress: Progress = None,
    *,
    holds: Holds = lambda: True,
    tell: Tell = lambda _: None,
) -> RebuildReport:
    """Go back to the collection that served before the last rebuild; the one that serves now is kept then.

    What it lacks is found by comparing it with the log's fold, and written before it serves: so it goes on from
    wherever it stood. Raises NotFound where none is kept, and what `rebuild_collection` raises.
    """
    index = _index(cluster, holds)
    kept = index.generations.places().previous
    if kept is None or not index.generations.exists(kept):
        raise NotFound("no collection is kept for rollback: only the one before the last rebuild is")
    index.generations.sweep()
    try:
        return _Rebuild(cluster, index, kept, progress, holds, tell).run(new=False)
    except BaseException:
        with suppress(MnemostreamError):
            index.generations.withdraw(kept)
        raise


def _index(cluster: Cluster, holds: Holds) -> WeaviateIndex:
    index = cluster.index(holds)
    if not isinstance(index, WeaviateIndex):
        raise SettingsError("setting index: only an index in Weaviate has collections to rebuild")
    return index


class _Rebuild:
    """One collection on its way to serve."""

    def __init__(
        self,
        cluster: Cluster,
        index: WeaviateIndex,
        generation: str,
        progress: Progress,
        holds: Holds,
        tell: Tell,
    ) -> None:
        self._index, self._generation, self._tell = index, generation, tell
        self._holds, self._progress = holds, progress
        self._target = index.of(generation)
        self._fold = Following(cluster, self._read)

    def run(self, *, new: bool) -> RebuildReport:
        """1. Fold the log. 2. Write all of it, and compare (id, version, hash) of every record with the fold. 3. Write
        what changed meanwhile, until little is left. 4. Announce the collection: from now on workers write it, too. 5.
        Write what the log has by then; of that, again what changed while it was written, since workers wrote it as
        well. 6. Switch, keep the collection before, remove others. 7. Hash what the collection before stands for.
        """
        began, generations, replay = time.monotonic(), self._index.generations, self._fold.replay
        before = generations.places().serving
        self._fold.catch_up()  # 1
        for scope in sorted(replay.cubes):  # 2
            self._fill(scope, new=new)
        self._tell("filled")
        for _ in range(ROUNDS):  # 3
            self._put(changed := self._fold.catch_up())
            if len(changed) <= NEAR:
                break
        generations.follow(self._generation)  # 4
        self._tell("announced")
        written = self._fold.catch_up()  # 5
        while written:
            self._put(written)
            written &= self._fold.catch_up()
        self._switch(before)  # 6
        was, after = self._hash_of(before), replay.state_hash()  # 7
        return RebuildReport(
            before=was,
            after=after,
            identical=was == after,
            events=replay.account.events,
            memories=replay.visible,
            seconds=round(time.monotonic() - began, 3),
        )

    def _hash_of(self, generation: str | None) -> str:
        if generation is None:
            return "missing: nothing served"
        return collection_hash(self._index.of(generation), self._fold)

    def _read(self, records: int) -> None:
        if not self._holds():
            raise LeaseUnavailable("rebuilding the index: is another worker's now")
        if self._progress is not None:
            self._progress(records)

    def _fill(self, scope: Scope, *, new: bool) -> None:
        """Make the collection hold of a cube what the fold says, and make sure of it. Nobody else writes it yet."""
        right = stamps(self._fold.replay.cubes[scope].memories.values())
        for number in range(TRIES):
            there = {} if new and number == 0 else self._there(scope)
            differs = difference(right, there)
            if not differs.count and not (new and number == 0):
                return
            self._target.delete(scope, differs.beyond)
            self._target.upsert(scope, self._fold.records(scope, differs.wrong)[0])
        if left := difference(right, self._there(scope)).count:
            raise StorageError(
                f"weaviate: cube {scope.cube}: {left} records of {len(right)} differ from the log after they "
                "were written; look at its log, and rebuild again"
            )

    def _there(self, scope: Scope) -> dict[str, tuple[int, str]]:
        return {key: (version, digest) for key, version, digest in self._target.digest(scope)}

    def _put(self, keys: Collection[Key]) -> None:
        """Write memories as they are in the fold now."""
        cubes: dict[Scope, list[str]] = {}
        for scope, memory_id in sorted(keys):
            cubes.setdefault(scope, []).append(memory_id)
        for scope, memory_ids in cubes.items():
            records, gone = self._fold.records(scope, memory_ids)
            self._target.upsert(scope, records)
            self._target.delete(scope, gone)

    def _switch(self, before: str | None) -> None:
        """Let the collection serve, keep the one before, remove others: what a crash leaves, the next one removes."""
        generations = self._index.generations
        generations.serve(self._generation)
        self._tell("switched")
        if before is not None and before != self._generation and generations.exists(before):
            generations.keep(before)
        generations.sweep()
