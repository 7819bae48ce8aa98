"""What is too large for a record on Kafka: refused, skipped or dead-lettered, and nothing else is held up."""

import time
from pathlib import Path

import msgspec
import pytest

from mnemostream.infra.kafka.appending import check_size
from mnemostream.processors.decision import Decider
from mnemostream.processors.draft import TurnDraft
from mnemostream.processors.ports import Outgoing, Record
from mnemostream.processors.weight import MAX_WEIGHT, weight
from mnemostream.schemas import events as ev
from mnemostream.schemas.content import CandidatesContent
from mnemostream.schemas.errors import RecordTooLarge
from mnemostream.schemas.ids import candidate_id, extraction_id
from mnemostream.schemas.topics import CANDIDATES, EVENTS, STATE, TURNS, dead_letter_topic
from mnemostream.streams import dead_letters
from mnemostream.streams.client import Memory
from mnemostream.streams.cluster.parts import Cluster
from mnemostream.streams.cluster.publishing import publish_turns
from mnemostream.streams.wire import CHUNK
from tests.cluster import workers
from tests.cluster.test_worker_partition import Feed
from tests.recovery.story import START, story

pytestmark = [pytest.mark.usefixtures("kafka"), pytest.mark.servers]


def states_of(cluster: Cluster, count: int) -> list[Record]:
    """The state topic, when it has `count` records: a transaction is visible a moment after its commit."""
    deadline = time.monotonic() + 10
    while len(found := workers.read(cluster, STATE)) < count and time.monotonic() < deadline:
        time.sleep(0.05)
    return found


def of_size(size: int, turn_id: str, unit: str = "x") -> TurnDraft:
    return msgspec.structs.replace(
        story(1)[0], turn_id=turn_id, text=unit * (size // len(unit)), raw=b"r" * size
    )


def heaviest(turn_id: str) -> TurnDraft:
    """A turn that is just not too large, with a character that escapes would lengthen."""
    spare = weight(TurnDraft(text="", speaker="", tags=("é" * 99,), actor="a" * 256)) + 2000
    turn = of_size(MAX_WEIGHT - spare, turn_id)
    return msgspec.structs.replace(
        turn, tags=("é" * 99,), actor="a" * 256, session_id="s" * 256, agent_id="g" * 256
    )


def test_a_turn_that_is_too_large_is_refused_alone_and_one_that_is_not_fits(
    cluster: Cluster, tmp_path: Path
) -> None:
    turns = [*story(2), of_size(MAX_WEIGHT, "over"), heaviest("under"), of_size(3 * CHUNK, "far over")]
    done = publish_turns(cluster, turns)
    assert len(done.positions) == len(turns) - 2
    assert len(done.refused) == 2 and all(f"more than the {MAX_WEIGHT}" in one.reason for one in done.refused)
    letters = workers.read(cluster, dead_letter_topic(TURNS))
    headers = [{name: value.decode() for name, value in letter.headers} for letter in letters]
    assert [(one.get("chunk"), one.get("chunks")) for one in headers] == [
        (None, None),
        *((str(number), "3") for number in (1, 2, 3)),
    ]
    assert len({one["letter"] for one in headers[1:]}) == 1
    found = list(dead_letters.dead_letters(cluster.log, cluster.codec, cluster.settings))
    assert [letter.raw for letter in found] == [b"r" * MAX_WEIGHT, b"r" * 3 * CHUNK]
    feed = Feed(cluster)
    feed.drain()
    feed.close()
    fold = workers.replayed(cluster)
    with Memory(tmp_path / "embedded", tenant_key=workers.TENANT_KEY) as memory:
        assert memory.publish(turns).rejected == 2
        assert workers.dump(fold) == workers.fold_dump([memory.node.fold])


def test_a_turn_whose_candidates_make_no_record_is_skipped_in_both_runtimes(
    cluster: Cluster, tmp_path: Path
) -> None:
    text = " ".join(f"I love the {number} comets of Graz." for number in range(8000))
    turns = [*story(1), msgspec.structs.replace(story(2)[3], text=text), *story(3)[6:]]
    publish_turns(cluster, turns)
    feed = Feed(cluster)
    feed.drain()
    feed.close()
    payloads = [item.event.payload for item in workers.events_of(cluster, CANDIDATES) if item.event]
    assert [one.turn_id for one in payloads if getattr(one, "reason", None) == "too-large"] == ["t1"]
    assert workers.dump(workers.replayed(cluster)) == workers.embedded_dump(tmp_path / "embedded", turns)


def test_candidates_that_others_wrote_become_dead_letters_where_a_decision_is_too_large(
    cluster: Cluster,
) -> None:
    publish_turns(cluster, story(4))
    feed = Feed(cluster)
    feed.drain()
    (item, *_) = (
        one for one in workers.events_of(cluster, CANDIDATES) if one.event.type == "CandidatesExtracted"
    )
    scope, payload = item.event.scope, item.event.payload
    by = Decider(scope=scope, producer="other/1", observed_at=START)
    extraction = extraction_id(scope, "foreign", 1)
    candidate = msgspec.structs.replace(payload.candidates[0], candidate_id=candidate_id(extraction, 0))

    def foreign(size: int) -> list[Outgoing]:
        known = payload.content.items[0]
        vector = msgspec.structs.replace(
            known.embedding, data=bytes([1, 255] * (known.embedding.dimensions // 2))
        )
        content = msgspec.structs.replace(
            known, text="Ann likes " + "o" * size, text_hash="f" * 64, claim=None, embedding=vector
        )
        several = CandidatesContent(items=(content,))
        made = ev.CandidatesExtracted(turn_id="foreign", candidates=(candidate,), content=several)
        return cluster.wire.outgoing([by.event(made, event_id=extraction, occurred_at=START)])

    size = (
        1 << 20
    )  # the largest that the topic takes: a decision says a little more than the candidate that it is on
    while _too_large(foreign(size)):
        size -= 20
    cluster.log.append(foreign(size))
    publish_turns(cluster, story(6)[12:])
    feed.drain()
    (letter,) = dead_letters.dead_letters(cluster.log, cluster.codec, cluster.settings)
    assert letter.step == "dedupe" and "RecordTooLarge" in letter.reason and letter.attempts == 2
    assert workers.fold_dump([feed.partition.cell.fold]) == workers.dump(workers.replayed(cluster))
    assert len(workers.outcomes(cluster)) == 19
    feed.close()


def _too_large(records: list[Outgoing]) -> bool:
    try:
        check_size(records[0], 1 << 20, "")
    except RecordTooLarge:
        return True
    return False


def test_a_state_that_is_too_large_stays_as_it_was_and_the_others_go_on(
    cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish_turns(cluster, story(4))
    feed = Feed(cluster)
    states, written = feed.partition._projecting._states, []
    largest = 0

    def append(records: list[Outgoing]) -> None:
        nonlocal largest
        largest = largest or max(len(one.value or b"") for one in records)
        if any(len(one.value or b"") == largest for one in records):
            raise RecordTooLarge("too large")
        states.append(records)
        written.extend(records)

    feed.partition._projecting._states = type("States", (), {"append": staticmethod(append)})()
    feed.drain()
    assert len(states_of(cluster, len(written))) == len(written) > 0
    memories = {
        scope.key + b"/" + memory_id.encode()
        for scope, cube in workers.replayed(cluster).cubes.items()
        for memory_id in cube.memories
    }
    assert {record.key for record in written} < memories
    assert feed.next[EVENTS] == cluster.log.end_offsets(EVENTS)[0]
    feed.close()


def test_the_one_writer_of_a_state_refuses_before_it_writes(cluster: Cluster) -> None:
    writer = cluster.states(0)
    small, large = (
        Outgoing(topic=STATE, key=b"a/b/c", value=b"x" * size, partition=0) for size in (9, 1 << 20)
    )
    with pytest.raises(RecordTooLarge, match="over the limit of 1048576"):
        writer.append([small, large])
    writer.append([small])
    assert [record.value for record in states_of(cluster, 1)] == [small.value]
    writer.close()
