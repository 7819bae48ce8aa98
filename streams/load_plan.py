"""What is looked at before a file is loaded: that it can be, wholly, and where its events may be parted.

A cube that this home has already takes what is new in a file only when each event has the effect here that it had
there. So a longer export of a cube can be loaded over a shorter one, and two cubes that went different ways under
one name are never mixed up.
"""

from collections import Counter
from collections.abc import Iterator
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from ..processors.cube import CubeState, Transition
from ..processors.fold import evolve
from ..schemas.container import CARRIED, Exported
from ..schemas.content import CandidatesContent, MemoryContent
from ..schemas.errors import DuplicateTurn, InputError
from ..schemas.events import CandidatesExtracted, CubeForgotten, Event, TurnSkipped
from ..schemas.ids import Scope, partition_for
from ..schemas.topics import EVENTS, TURNS
from .cube_log import NOWHERE, CubeLog, Places, turn_hash
from .load_file import LoadFile
from .relocating import Relocation

if TYPE_CHECKING:
    from .bootstrap import Node
    from .wire import Opened

CHUNK: Final = 500  # events of a transaction, at least; few enough to hold up no other writer
BEYOND: Final = 1 << 42  # offsets that no log reaches, for turns that would be appended


class Known:
    """What a home's log has of one cube: each event, as often as it is there, and where turns lie."""

    def __init__(self, log: CubeLog, scope: Scope, places: Places) -> None:
        self.scope = scope
        self.turns: dict[str, int] = {}  # id of a turn's event → offset
        self._there: dict[str, list[str]] = {}
        self._seen: Counter[str] = Counter()
        for topic in CARRIED:
            for offset, event_id, what in log.headers(scope, topic, places):
                self._there.setdefault(event_id, []).append(what)
                if topic == TURNS:
                    self.turns.setdefault(event_id, offset)  # the first one of an id is in force

    @property
    def empty(self) -> bool:
        """Whether nothing is known of the cube."""
        return not self._there

    def lacks(self, kind: str) -> bool:
        """Whether the log has an event of that type which was not asked for: the file lacks it."""
        return any(
            what[0].startswith(f"{kind} of ") and event_id not in self._seen
            for event_id, what in self._there.items()
        )

    def has(self, item: Exported) -> bool:
        """Whether the log has an event of a file, asked once for each in order: an id may be there twice.

        Raises InputError where the log has another event in its place.
        """
        event = item.event
        there, count = self._there.get(event.event_id, []), self._seen[event.event_id]
        self._seen[event.event_id] += 1
        if count >= len(there):
            return False
        if there[count] != (what := f"{event.type} of {event.envelope.occurred_at.isoformat()}"):
            raise _different(
                self.scope, f"event {event.event_id} is {there[count]} here, and {what} in the file"
            )
        return True


class Homes:
    """What this home's log had of the cubes of a file when this was made, up to `ends`.

    `away`: all turns of a file stay away from its events, though they come too.
    """

    def __init__(self, node: "Node", *, away: bool = False) -> None:
        self._node, self._log, self.away = node, CubeLog(node), away
        self._places = self._log.places(None)
        self.ends = self._log.ends

    def known(self, scope: Scope) -> Known:
        """What it has of one cube."""
        return Known(self._log, scope, self._places.get(scope, NOWHERE))

    def events(self, scope: Scope) -> "Iterator[Opened]":
        """The records of one cube in the memory log, opened."""
        return self._log.opened(scope, EVENTS, self._places.get(scope, NOWHERE)[EVENTS])

    def turns(self, scope: Scope) -> "Iterator[Opened]":
        """The records of its turns, opened."""
        return self._log.opened(scope, TURNS, self._places.get(scope, NOWHERE)[TURNS])

    def relocation(self, known: Known, *, has_turns: bool) -> Relocation:
        """Where nothing of a cube has been placed yet."""
        scope = known.scope
        partition = partition_for(scope.key, self._node.store.partitions)
        hasher = self._node.sealer.hasher(scope.tenant)
        here = {} if self.away else known.turns
        return Relocation(scope, partition, hasher, here, has_turns=has_turns and not self.away)


def plan(node: "Node", file: LoadFile, homes: Homes) -> dict[Scope, list[int]]:
    """How many events of each cube go into one transaction, in the order of the file.

    Raises InputError when the file cannot be loaded whole, before anything is: DuplicateTurn for a turn that is
    here with other content.
    """
    stopped = node.cubes.stopped()
    sizes: dict[Scope, list[int]] = {}
    for scope, items in groupby(file.items(), key=lambda item: item.event.scope):
        if scope in stopped:
            raise InputError(
                f"cube {scope.cube!r}: its state cannot go on ({stopped[scope]}); run 'rebuild' first"
            )
        if scope.tenant != node.settings.tenant or scope in sizes:
            raise InputError(f"cube {scope.key.decode()}: stands where no export puts it; export again")
        cuts, trial = _Cuts(), _Trial(node, scope, homes, has_turns=file.has_turns)
        for item in items:
            _check_embedder(node, item.event)
            trial.take(item)
            cuts.take(item)
        trial.end()
        sizes[scope] = cuts.sizes()
    return sizes


def _check_embedder(node: "Node", event: Event) -> None:
    content = getattr(event.payload, "content", None)
    contents: tuple[MemoryContent, ...] = ()
    if isinstance(content, CandidatesContent):
        contents = content.items
    elif isinstance(content, MemoryContent):
        contents = (content,)
    for one in contents:
        if one.embedding is not None and one.embedding.model != node.embedder.model:
            raise InputError(
                f"cube {event.scope.cube!r}: its vectors are of {one.embedding.model!r}, and this home embeds with "
                f"{node.embedder.model!r}; open the home with that embedder to load it (MNEMOSTREAM_EMBEDDER)"
            )


class _Cuts:
    """Where the events of a cube may be parted: never between a turn and its outcome, nor an outcome and decisions."""

    def __init__(self) -> None:
        self._count = 0
        self._allowed: list[int] = []  # numbers of events before which may be parted, rising
        self._places: dict[str, int] = {}  # event id → number, of turns without an outcome and of outcomes

    def take(self, item: Exported) -> None:
        event, number = item.event, self._count
        cause = event.envelope.causation_id
        self._count += 1
        self._allowed.append(number)
        first: int | None = None
        if isinstance(event.payload, CandidatesExtracted | TurnSkipped):
            first = self._places.pop(cause or "", None)  # an outcome of a later generation stands by itself
        elif item.topic == EVENTS:
            first = self._places.get(cause or "")
        if item.topic != EVENTS:
            self._places[event.event_id] = number
        while first is not None and self._allowed[-1] > first:
            self._allowed.pop()

    def sizes(self) -> list[int]:
        """Sizes of transactions, of CHUNK events or as few more as must be."""
        ends = [0]
        for number in self._allowed:
            if number - ends[-1] >= CHUNK:
                ends.append(number)
        ends.append(self._count)
        return [end - begin for begin, end in pairwise(ends)]


class _Trial:
    """Folds a cube's events as they are in the file, and as they would be here."""

    def __init__(self, node: "Node", scope: Scope, homes: Homes, *, has_turns: bool) -> None:
        self._node, self._scope, self._has_turns = node, scope, has_turns
        self._known = homes.known(scope)
        self._hash = node.sealer.hasher(scope.tenant)
        self._relocation = homes.relocation(self._known, has_turns=has_turns)
        self._there = CubeState(scope)
        self._here = CubeState(scope) if self._known.empty else node.fold.load(scope)
        self._ours = dict(self._known.turns)
        self._forgotten_to = -1
        self._new_turns = False

    def take(self, item: Exported) -> None:
        """Try one event; raises InputError where it has another effect here than there."""
        known = self._known.has(item)
        if self._known.empty:
            self._complete(item)
            return
        if item.topic == TURNS:
            self._turn(item, known)
        elif item.topic == EVENTS:
            self._event(item, known)

    def _complete(self, item: Exported) -> None:
        """Where there is nothing yet, nothing can have another effect; the file may lack what it tells of."""
        if item.topic == TURNS:
            self._relocation.place(item, BEYOND + item.offset)
        else:
            self._relocation.event(item)

    def _turn(self, item: Exported, known: bool) -> None:
        event_id, turn_id = item.event.event_id, item.event.payload.turn_id
        offset = self._known.turns[event_id] if known else BEYOND + item.offset
        self._ours.pop(event_id, None)
        self._new_turns |= not known
        self._relocation.place(item, offset)
        if offset <= self._forgotten_to:
            raise _different(
                self._scope, f"turn {turn_id!r} was forgotten here with the cube, and not in the file"
            )
        if known and (row := self._node.turns.known(self._scope, [turn_id]).get(turn_id)) is not None:
            hashed = turn_hash(item.event, self._hash, timed=item.timed)
            if row.content_hash and hashed not in (None, row.content_hash):
                raise DuplicateTurn(
                    f"cube {self._scope.cube!r}: turn {turn_id!r} is here with other content than in the file; "
                    "load the file into another home"
                )

    def _event(self, item: Exported, known: bool) -> None:
        theirs = evolve(self._there, _light(item.event))
        self._there.advance(theirs)
        if known:
            return
        event = self._relocation.event(item)
        if isinstance(event.payload, CubeForgotten):
            if not self._has_turns and self._known.turns:
                raise _different(
                    self._scope, "it was forgotten up to a turn, and a file without turns does not tell which of "
                    "those here are meant; export it whole"
                )  # fmt: skip
            self._forgotten_to = max(self._forgotten_to, event.payload.offset)
        ours = evolve(self._here, event)
        same = event.envelope.ignorable or self._same(theirs, ours)
        self._here.advance(ours)
        if not same:
            raise _different(
                self._scope,
                f"{event.type} {event.event_id} would be {ours.void or 'another'} here, and is "
                f"{theirs.void or 'in force'} in the file",
            )

    def _same(self, theirs: Transition, ours: Transition) -> bool:
        """Whether an event does the same in both, or is about nothing but memories that were forgotten here."""
        changed = {change.memory_id for change in theirs.changes}
        if changed and changed <= self._here.forgotten.keys():
            return True
        return (theirs.void, theirs.duplicate, changed) == (
            ours.void, ours.duplicate, {change.memory_id for change in ours.changes}
        )  # fmt: skip

    def end(self) -> None:
        """Say that the cube's events are all taken."""
        if any(offset <= self._forgotten_to for offset in self._ours.values()):
            raise _different(self._scope, "turns that only this home has would be forgotten with it")
        if self._new_turns and self._known.lacks("CubeForgotten") and self._had_turns_away():
            raise _different(
                self._scope, "it was forgotten here, which the file does not know, and would bring back turns"
            )

    def _had_turns_away(self) -> bool:
        """Whether memories of the cube came without their turns: which of them were forgotten cannot be told."""
        partition = partition_for(self._scope.key, self._node.store.partitions)
        return bool(self._node.versions.descending(self._scope, [], (partition, -1)))


def _light(event: Event) -> Event:
    """`event` without its content, on which the fold never branches."""
    if getattr(event.payload, "content", None) is None:
        return event
    return replace(event, payload=replace(event.payload, content=None))


def _different(scope: Scope, what: str) -> InputError:
    return InputError(
        f"cube {scope.cube!r}: went its own way in this home, so the file cannot be joined to it: {what}; load it "
        "into another home"
    )
