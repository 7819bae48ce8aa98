"""The steps that write the memory log, as the embedded runtime hosts them: what they share, and dedupe."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from ..infra.embedded.crash import crash_point
from ..infra.embedded.turns import DEAD, SKIPPED
from ..infra.notes import note, told
from ..processors import dedupe
from ..processors.cube import Transition
from ..processors.decision import Decider
from ..processors.fold import evolve
from ..processors.ports import Outgoing
from ..schemas.errors import MnemostreamError
from ..schemas.events import CandidatesExtracted, Event
from ..schemas.ids import Scope, decision_id
from ..schemas.topics import CANDIDATES
from .cubes import Cubes
from .folder import Folder
from .handover import Handover
from .keeping import Keeper
from .observe.tracing import link
from .observe.watching import by_step, watched
from .progress import Topic
from .topology import DEDUPE

if TYPE_CHECKING:
    from .bootstrap import Node

log = logging.getLogger(__name__)
T = TypeVar("T")
Decided = tuple[Event, Transition]  # a decision, and what it did to its cube


class DecideStep:
    """Base of the steps that write the memory log: fold what came between, decide, append, fold, index.

    1. Within one transaction, so that nothing can come between: fold what others wrote. 2. Decide, each on the
    state that the decision before left. 3. Append the decisions, fold and index them. 4. Commit the offsets.
    """

    id: str
    reads: str
    together: int | None = None  # records of a partition in one transaction, where it is not as many as come

    def __init__(self, node: "Node", cubes: Cubes, handover: Handover) -> None:
        self._node, self._cubes, self._handover = node, cubes, handover
        self._folder = Folder(node, cubes)
        self._topic = Topic(node, self.id, self.reads)

    def run(self, limit: int, first: Callable[[], None] | None = None) -> int:
        """One batch; returns how many records were dealt with.

        `first`: what the step before has to store, which shares the transaction, and its commit.
        A batch that fails for a fault of ours is done again record by record, and the record that fails alone
        becomes a dead letter. Errors of storage are raised: they are no record's fault.
        """
        if first is None and not self._topic.lag() and not self._folder.topic.lag():
            return 0
        try:
            done = self._whole(lambda: self.decide(limit, first=first))
        except MnemostreamError:
            raise
        except Exception as exc:
            message = "a batch failed and is done again record by record"
            note(log, logging.ERROR, "batch.failed", message, error=exc, step=self.id)
            if first is not None:
                self._whole(first)
            done = sum(self._alone(partition) for partition in self._topic.behind())
        self._cubes.trim()
        crash_point("dedupe.after_commit")
        return done

    def _whole(self, work: Callable[[], T]) -> T:
        """`work` in one transaction; what it left in memory is dropped with it."""
        try:
            with self._node.store.transaction():
                return work()
        except BaseException:
            self._forget()
            raise

    def _forget(self) -> None:
        """Drop what is kept in memory of a transaction that was rolled back."""
        self._cubes.forget()
        self._handover.drop()

    def _alone(self, partition: int) -> int:
        """The next record of a partition by itself, or its dead letter."""
        try:
            return self._whole(lambda: self.decide(1, partition))
        except MnemostreamError:
            raise
        except Exception as exc:
            reason = told(exc)  # its own message may quote a turn, and a reason stands in the clear
            return self._whole(lambda: self._bury(reason, partition))

    def _bury(self, reason: str, partition: int) -> int:
        records = self._topic.read(1, partition)
        for item in self._node.wire.open(records):
            self._node.log.append([self._node.wire.dead_letter(item.record, reason, self.id, attempts=2)])
            turn_id = getattr(item.event and item.event.payload, "turn_id", None)
            if item.event is not None and turn_id is not None:
                self._node.turns.settle(item.event.scope, turn_id, SKIPPED, DEAD, 0)
        self._topic.commit(records)
        return len(records)

    @watched(by_step)
    def decide(self, limit: int, only: int | None = None, first: Callable[[], None] | None = None) -> int:
        """One batch within a transaction, all or nothing; of one partition alone where `only` names it."""
        if first is not None:
            first()
        foreign = 0
        while folded := self._folder.catch_up(limit):
            foreign += folded
        records = self._topic.read(self.together or limit, only)
        link(records)
        events: list[Event] = []
        letters: list[Outgoing] = []
        transitions: list[Transition] = []
        for item in self._node.wire.receive(records, self._handover):
            if item.event is None or item.event.scope in self._folder.stopped:
                letters.append(self._node.wire.dead_letter(item.record, item.why, self.id))
                continue
            for event, transition in self._decide(item.event, item.record.partition):
                events.append(event)
                transitions.append(transition)
        crash_point("dedupe.after_decide")
        positions = self._node.log.append(self._node.wire.outgoing(events))
        self._node.log.append(letters)
        crash_point("dedupe.after_append")
        self._folder.store(
            [
                (event, transition, position.partition, position.offset)
                for event, transition, position in zip(events, transitions, positions, strict=True)
            ]
        )
        if positions:
            self._folder.skip_to_end()
        self._topic.commit(records)
        return foreign + len(records)

    def _decide(self, event: Event, partition: int) -> list[Decided]:
        """The decisions on one event of `partition`, each folded into its open cube."""
        raise NotImplementedError


def decided(
    node: Keeper, cubes: Cubes, event: Event, passed: Callable[[str], bool] = lambda _: False
) -> list[Decided]:
    """The decisions on the candidates of one turn, each folded into its open cube.

    None on those that `passed` names by the ids that their decisions would have.
    """
    payload = event.payload
    if not isinstance(payload, CandidatesExtracted) or payload.content is None:
        return []  # a skipped turn, or one that was forgotten since
    cube = cubes.open(event.scope)
    by = decider(node, event.scope, f"dedupe/1 {event.envelope.producer}", event.envelope.generation)
    return [
        folded(
            cubes,
            dedupe.decide(cube.state, cube.likeness, candidate, content, by, node.dedupe, event.event_id),
        )
        for candidate, content in zip(payload.candidates, payload.content.items, strict=True)
        if not passed(decision_id(candidate.candidate_id))
    ]


def folded(cubes: Cubes, event: Event) -> Decided:
    """A decision, folded into its open cube."""
    cube = cubes.open(event.scope)
    transition = evolve(cube.state, event)
    cube.advance(transition)
    return event, transition


def decider(node: Keeper, scope: Scope, producer: str, generation: int = 1) -> Decider:
    """Who decides about a cube, now."""
    return Decider(scope=scope, producer=producer, observed_at=node.clock.now(), generation=generation)


class DedupeStep(DecideStep):
    """candidates → memory events."""

    id, reads = DEDUPE.id, CANDIDATES

    def _decide(self, event: Event, partition: int) -> list[Decided]:
        return decided(self._node, self._cubes, event)
