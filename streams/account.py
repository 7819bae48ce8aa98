"""The account of a home: what was published, what became of it, and what is left."""

from typing import TYPE_CHECKING

from ..schemas.topics import CANDIDATES, EVENTS, TOPICS, TURNS, dead_letter_topic
from . import replaying
from .results import Status
from .runner import lag

if TYPE_CHECKING:
    from .bootstrap import Node

READ = (TURNS, CANDIDATES, EVENTS)


def account(node: "Node") -> Status:
    """The status of a home, all of one moment; of a cluster, at least of when it was asked for."""
    before = 0
    if node.replica is not None:
        before = lag(node)
        node.replica.refresh(None, READ)
    with node.store.reading():
        turns, memories = node.turns.counts(), node.fold.counts()
        letters = sum(sum(node.log.end_offsets(dead_letter_topic(topic.name)).values()) for topic in TOPICS)
        return Status(
            home=str(node.settings.home),
            turns=turns.turns,
            turns_extracted=turns.extracted,
            turns_skipped=sum(turns.skipped.values()),
            skipped_by_reason=turns.skipped,
            candidates=turns.candidates,
            memories=sum(memories.values()),
            memories_by_status=memories,
            dead_letters=letters,
            cubes=len(node.cubes.all()),
            stopped={scope.cube: why for scope, why in node.cubes.stopped().items()},
            lag=before if node.replica is not None else lag(node),
            state_hash=replaying.stored_hash(node.fold, node.settings.tenant),
            lease=node.lease.holder(),
            cluster=None if node.replica is None else node.replica.shown,
        )
