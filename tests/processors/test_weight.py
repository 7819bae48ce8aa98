"""A weight is never less than what its record takes, whatever is in it, and is the same wherever its sources lie."""

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mnemostream.infra.kafka.appending import estimate
from mnemostream.infra.keys_memory import MemoryKeyStore
from mnemostream.infra.sealing import Sealer
from mnemostream.processors import weight as weighing
from mnemostream.processors.weight import RESERVE, too_heavy, weight
from mnemostream.schemas import events as ev
from mnemostream.schemas.codec import Codec
from mnemostream.schemas.topics import MAX_RECORD_BYTES
from mnemostream.streams.wire import Wire
from tests import strategies

QUICK = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
WIRE = Wire(Codec(Sealer(MemoryKeyStore())), 4)


@QUICK
@given(st.one_of(strategies.events("TurnRecorded"), strategies.events("CandidatesExtracted")))
def test_a_record_takes_no_more_than_its_weight_and_the_reserve(event: ev.Event) -> None:
    (record,) = WIRE.outgoing([event])
    assert estimate(record) <= weight(event.payload, event.envelope.actor) + RESERVE


@QUICK
@given(strategies.events("CandidatesExtracted"), st.integers(0, 3), st.integers(0, 1 << 60))
def test_where_sources_lie_changes_nothing(event: ev.Event, partition: int, offset: int) -> None:
    def moved(candidate: ev.Candidate) -> ev.Candidate:
        sources = tuple(
            msgspec.structs.replace(one, partition=partition, offset=offset) for one in candidate.sources
        )
        return msgspec.structs.replace(candidate, sources=sources)

    payload = event.payload
    other = msgspec.structs.replace(payload, candidates=tuple(map(moved, payload.candidates)))
    for bound in (0, weight(payload) - 1, weight(payload), weight(other)):
        given_bound, weighing.MAX_WEIGHT = weighing.MAX_WEIGHT, bound
        try:
            assert too_heavy(payload) == too_heavy(other)
        finally:
            weighing.MAX_WEIGHT = given_bound


def test_the_bound_leaves_room_for_what_a_weight_does_not_count() -> None:
    assert weighing.MAX_WEIGHT + RESERVE == MAX_RECORD_BYTES
