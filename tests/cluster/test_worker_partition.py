"""One partition's state without Faust: what is delivered twice, what others write in between, poison, takeovers."""

import itertools
import random
from pathlib import Path

import msgspec
import pytest

from mnemostream.infra.kafka import KafkaKeyStore, KafkaLog, MasterKey
from mnemostream.infra.memory_index import InMemoryIndex
from mnemostream.processors.decision import Decider
from mnemostream.processors.ports import Outgoing, Record
from mnemostream.processors.projection import index_record
from mnemostream.schemas import events as ev
from mnemostream.schemas.errors import LeaseUnavailable, LogError, MnemostreamError
from mnemostream.schemas.topics import CANDIDATES, EVENTS, STATE, TURNS, dead_letter_topic, topic_names
from mnemostream.streams.cluster import partition_log
from mnemostream.streams.cluster.partition import Partition
from mnemostream.streams.cluster.parts import Cluster, joined
from mnemostream.streams.cluster.publishing import publish_turns
from tests.cluster import workers
from tests.cluster.broker import MASTER, fresh_prefix, kafka_url
from tests.cluster.torment import storm
from tests.recovery.story import START, story

pytestmark = [pytest.mark.usefixtures("kafka"), pytest.mark.servers]
STEPS = (("extract", TURNS), ("dedupe", CANDIDATES), ("project", EVENTS))


class Feed:
    """Delivers what lies in the topics, as a consumer group would, to a partition's state."""

    def __init__(self, cluster: Cluster, home: Path | None = None) -> None:
        if home is not None:
            cluster = msgspec.structs.replace(
                cluster, settings=msgspec.structs.replace(cluster.settings, home=home)
            )
        self.cluster = cluster
        self.partition = Partition(cluster, 0)
        self.next = dict.fromkeys((TURNS, CANDIDATES, EVENTS), 0)

    def batch(self, topic: str, limit: int = 1000) -> list[Record]:
        records = self.cluster.log.read(topic, 0, self.next[topic], limit)
        if records:
            self.next[topic] = records[-1].offset + 1
        return records

    def run(self) -> None:
        for step, topic in STEPS:
            self.partition.take(step, self.batch(topic))

    def drain(self) -> None:
        while any(self.next[topic] < self.cluster.log.end_offsets(topic)[0] for topic in self.next):
            self.run()

    def close(self) -> None:
        self.partition.close()


def sound(cluster: Cluster, feed: Feed, wanted: list[bytes]) -> None:
    fold = workers.replayed(cluster)
    assert workers.dump(fold) == wanted
    assert workers.fold_dump([feed.partition.cell.fold]) == wanted
    workers.check_index(cluster, fold)


def letters(cluster: Cluster, topic: str) -> list[str]:
    return [
        dict(record.headers)["reason"].decode() for record in workers.read(cluster, dead_letter_topic(topic))
    ]


def test_what_is_delivered_twice_and_in_any_batches_has_its_effect_once(
    cluster: Cluster, tmp_path: Path
) -> None:
    turns, draw = story(20), random.Random(3)
    publish_turns(cluster, turns)
    publish_turns(cluster, turns[10:30])  # every record of these twice in the log
    feed = Feed(cluster)
    for _ in range(60):
        step, topic = draw.choice(STEPS)
        records = feed.batch(topic, draw.randint(1, 25))
        feed.partition.take(step, records)
        feed.partition.take(step, records[draw.randint(0, 3) :])
        if draw.random() < 0.2:  # as after a crash: all that was not committed comes again
            feed.close()
            feed.partition = Partition(cluster, 0)
            feed.next[topic] = max(0, feed.next[topic] - draw.randint(0, 20))
    feed.drain()
    sound(cluster, feed, workers.embedded_dump(tmp_path / "embedded", turns))
    accounted = workers.outcomes(cluster)
    assert accounted.keys() == workers.own(turns) and set(accounted.values()) == {1}
    feed.close()


def test_a_taker_without_a_file_knows_what_others_dealt_with(cluster: Cluster, tmp_path: Path) -> None:
    turns = story(20)
    publish_turns(cluster, turns[:30])
    first = Feed(cluster)
    first.drain()
    publish_turns(cluster, [turns[3], msgspec.structs.replace(turns[4], text="Another text."), *turns[30:]])
    second = Feed(cluster, tmp_path / "other")
    second.next = {**first.next, EVENTS: 0, CANDIDATES: 10}  # candidates that were decided and not committed
    second.drain()
    sound(cluster, second, workers.embedded_dump(tmp_path / "embedded", turns))
    (reason,) = letters(cluster, TURNS)
    assert "same id, different turn" in reason
    first.close()
    second.close()


def test_poison_becomes_dead_letters_with_reasons_and_the_rest_goes_on(
    cluster: Cluster, tmp_path: Path
) -> None:
    turns = story(10)
    publish_turns(cluster, turns[:15])
    good = workers.read(cluster, TURNS)[0]
    poison = [
        Outgoing(topic=topic, key=key, value=value, headers=good.headers, partition=0)
        for topic in (TURNS, CANDIDATES)
        for key, value in ((good.key, b"\xc3\x01no Avro"), (b"\xff", good.value), (b"other/cube", good.value))
    ]
    cluster.log.append([*poison, Outgoing(topic=EVENTS, key=b"\xff/", value=good.value, partition=0)])
    publish_turns(cluster, turns[15:])
    feed = Feed(cluster)
    feed.drain()
    fold = workers.fold_dump([feed.partition.cell.fold])
    assert fold == workers.embedded_dump(tmp_path / "embedded", turns)
    for topic in (TURNS, CANDIDATES):
        reasons = letters(cluster, topic)
        assert len(reasons) == 3 and sum("belongs on partition" in reason for reason in reasons) == 2
    (raw,) = [
        cluster.codec.decode_dead_letter(record.value or b"")
        for record in workers.read(cluster, dead_letter_topic(TURNS))
        if b"belongs" not in dict(record.headers)["reason"]
    ]
    assert raw == b"\xc3\x01no Avro"
    assert len(letters(cluster, EVENTS)) == 1
    feed.close()


def test_a_decision_that_a_foreign_event_made_void_is_made_again(cluster: Cluster) -> None:
    turns = [turn for turn in story(30) if turn.cube == "ann"]
    publish_turns(cluster, turns[:14])
    feed = Feed(cluster)
    feed.drain()
    known = list(feed.partition.folding.cubes.open(workers.scope("ann")).state.memories)
    publish_turns(cluster, turns[14:])
    feed.partition.take("extract", feed.batch(TURNS))
    append, foreign = cluster.log.append, []

    def between(records: list[Outgoing]) -> object:
        """As another process would, right before the worker's decisions: all memories change their version."""
        if any(record.topic == EVENTS for record in records) and not foreign:
            by = Decider(scope=workers.scope("ann"), producer="test/1", observed_at=START)
            foreign.extend(
                by.event(
                    ev.MemoryCorrected(
                        memory_id=memory_id, expires_at=START.replace(year=2090), content=None
                    ),
                    event_id=f"c{number}",
                    occurred_at=START,
                )
                for number, memory_id in enumerate(known)
            )
            append(cluster.wire.outgoing(foreign))
        return append(records)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(cluster.log, "append", between)
        feed.drain()
    fold = workers.replayed(cluster)
    assert fold.account.voids["stale"] > 0
    assert workers.fold_dump([feed.partition.cell.fold]) == workers.dump(fold)
    applied = fold.cubes[workers.scope("ann")].applied
    decisions = {item.event.event_id for item in workers.events_of(cluster, EVENTS) if item.event is not None}
    assert decisions == applied  # whatever was void was decided again
    workers.check_index(cluster, fold)
    feed.close()


def test_an_append_of_which_the_outcome_is_unknown_is_looked_up(cluster: Cluster, tmp_path: Path) -> None:
    turns = story(8)
    publish_turns(cluster, turns)
    feed, append, draw = Feed(cluster), cluster.log.append, random.Random(2)

    def failing(records: list[Outgoing]) -> object:
        done = append(records)
        if draw.random() < 0.6:
            raise LogError("some of it may be in the log")
        return done

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(cluster.log, "append", failing)
        for step, topic in STEPS:
            records = feed.batch(topic)
            while True:
                try:
                    feed.partition.take(step, records)
                    break
                except MnemostreamError:
                    if draw.random() < 0.4:  # as after a crash at this moment
                        feed.close()
                        feed.partition = Partition(cluster, 0)
        feed.drain()
    sound(cluster, feed, workers.embedded_dump(tmp_path / "embedded", turns))
    feed.close()


def test_forgetting_a_cube_takes_turns_that_are_not_extracted_yet(cluster: Cluster) -> None:
    turns = story(6)
    done = publish_turns(cluster, turns)
    by = Decider(scope=workers.scope("ben"), producer="test/1", observed_at=START)
    forget = ev.CubeForgotten(partition=0, offset=done.positions[-1].offset)
    cluster.log.append(cluster.wire.outgoing([by.event(forget, event_id="f", occurred_at=START)]))
    feed = Feed(cluster)
    feed.drain()
    opened = workers.events_of(cluster, TURNS)
    gone = {item.event.scope.cube for item in opened if item.event and item.event.payload.content is None}
    assert gone == {"ben"}
    fold = workers.replayed(cluster)
    assert not fold.cubes[workers.scope("ben")].memories and fold.cubes[workers.scope("ann")].memories
    workers.check_index(cluster, fold)
    feed.close()


def test_the_state_topic_holds_the_present_state_of_every_memory(cluster: Cluster) -> None:
    publish_turns(cluster, story(12))
    feed = Feed(cluster)
    feed.drain()
    memory_id = next(iter(feed.partition.folding.cubes.open(workers.scope("ann")).state.memories))
    by = Decider(scope=workers.scope("ann"), producer="test/1", observed_at=START)
    forget = by.event(ev.MemoryForgotten(memory_id=memory_id), event_id="f", occurred_at=START)
    cluster.log.append(cluster.wire.outgoing([forget]))
    feed.drain()
    state = {record.key.decode(): record for record in workers.read(cluster, STATE)}
    assert state.pop(f"default/ann/{memory_id}").value is None
    memories = {
        f"default/{scope.cube}/{key}": memory
        for scope, cube in workers.replayed(cluster).cubes.items()
        for key, memory in cube.memories.items()
    }
    assert state.keys() == memories.keys()
    for item in cluster.wire.open(list(state.values())):
        payload = cluster.codec.decode(item.record.value or b"").payload
        memory = memories[item.record.key.decode()]
        assert (payload.memory, payload.content) == (memory.state, memory.content)
    feed.close()


def test_a_writer_that_lost_its_partition_is_refused_by_the_state_topic(
    cluster: Cluster, tmp_path: Path
) -> None:
    publish_turns(cluster, story(6))
    lost, taker = Feed(cluster), Feed(cluster, tmp_path / "other")
    lost.run()
    publish_turns(cluster, story(8)[18:])
    taker.drain()
    before = len(workers.read(cluster, STATE))
    with pytest.raises(LeaseUnavailable, match="another process writes"):
        lost.partition.take("project", lost.batch(EVENTS))
    assert len(workers.read(cluster, STATE)) == before
    lost.close()
    taker.close()


def test_catching_up_ends_when_the_partition_goes_and_goes_on_from_there(
    cluster: Cluster, tmp_path: Path
) -> None:
    turns = story(20)
    publish_turns(cluster, turns)
    feed = Feed(cluster)
    feed.drain()
    feed.close()
    slow = msgspec.structs.replace(
        cluster, settings=msgspec.structs.replace(cluster.settings, home=tmp_path / "other")
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(partition_log, "BATCH", 7)
        answers = iter([True, True, False])
        with pytest.raises(LeaseUnavailable, match="is another worker's now"):
            Partition(slow, 0, lambda: next(answers))
        taken = Partition(slow, 0)
    assert workers.fold_dump([taken.cell.fold]) == workers.dump(workers.replayed(cluster))
    taken.close()


def test_a_file_is_open_in_one_process_and_one_of_another_log_is_made_anew(
    cluster: Cluster, tmp_path: Path
) -> None:
    turns = story(4)
    publish_turns(cluster, turns)
    feed = Feed(cluster)
    feed.drain()
    with pytest.raises(LeaseUnavailable, match="is open in another process"):
        Partition(cluster, 0)
    feed.close()
    with KafkaLog(kafka_url(), partitions=1, prefix=fresh_prefix()) as log:
        log.create_topics(topic_names())
        index = InMemoryIndex()
        other = joined(cluster.settings, log, KafkaKeyStore(log, MasterKey(MASTER)), lambda _: index)
        publish_turns(other, turns[:2])
        feed = Feed(other)
        feed.drain()
        sound(other, feed, workers.embedded_dump(tmp_path / "embedded", turns[:2]))
        feed.close()


def test_an_index_that_differs_is_mended(cluster: Cluster) -> None:
    publish_turns(cluster, story(12))
    feed, index = Feed(cluster), cluster.index(lambda: True)
    feed.drain()
    fold = workers.replayed(cluster)
    assert [feed.partition.mend(scope) for scope in feed.partition.cubes()] == [0, 0, 0]
    ann, ben = workers.scope("ann"), workers.scope("ben")
    first, second, *_ = fold.cubes[ann].memories.values()
    lost = [memory_id for memory_id, _, _ in index.digest(ben)]
    index.delete(ben, lost)
    late = msgspec.structs.replace(first, state=msgspec.structs.replace(first.state, version=99))
    none = msgspec.structs.replace(second, state=msgspec.structs.replace(second.state, memory_id="f" * 32))
    index.upsert(ann, [index_record(late, 0, 0), index_record(none, 0, 0)])
    assert [feed.partition.mend(scope) for scope in (ann, ben)] == [2, len(lost)]
    workers.check_index(cluster, fold)
    feed.close()


def test_what_delivery_passed_over_is_dealt_with_first(cluster: Cluster, tmp_path: Path) -> None:
    turns = story(8)
    publish_turns(cluster, turns)
    feed = Feed(cluster)
    for step, topic in STEPS:
        records = feed.batch(topic)
        assert len(records) > 9
        feed.partition.take(step, records[9:])
    sound(cluster, feed, workers.embedded_dump(tmp_path / "embedded", turns))
    feed.close()


def test_every_record_up_to_five_times_and_cubes_interleaved_at_random_is_one_dump(
    cluster: Cluster, tmp_path: Path
) -> None:
    draw = random.Random(11)
    source = storm(draw, length=25, cubes=4)
    published = list(itertools.islice(source, 260))
    turns = list({(turn.cube, turn.turn_id): turn for turn in published}.values())
    assert len(turns) < 200
    feed = Feed(cluster)
    for start in range(0, len(published), 20):
        publish_turns(cluster, published[start : start + 20])
        for topic in (CANDIDATES, EVENTS):  # as whoever appends again where the outcome is unknown
            records = cluster.log.read(topic, 0, draw.randrange(start + 1), draw.randint(0, 30))
            cluster.log.append(
                [Outgoing(topic=topic, key=r.key, value=r.value, headers=r.headers) for r in records]
            )
        for step, topic in STEPS:
            records = feed.batch(topic, draw.randint(5, 60))
            for _ in range(draw.randint(1, 5)):
                feed.partition.take(step, records)
    feed.drain()
    sound(cluster, feed, workers.embedded_dump(tmp_path / "embedded", turns))
    accounted = workers.outcomes(cluster)
    assert accounted.keys() == workers.own(turns) and set(accounted.values()) == {1}
    assert not workers.state_differences(cluster, workers.replayed(cluster))
    feed.close()


def test_a_dead_letter_is_written_once_though_its_batch_is_tried_again(cluster: Cluster) -> None:
    publish_turns(cluster, story(6))
    feed = Feed(cluster)
    (good, *_) = cluster.log.read(TURNS, 0, 0, 1)
    cluster.log.append([Outgoing(topic=TURNS, key=good.key, value=b"no Avro") for _ in range(3)])
    publish_turns(cluster, story(8)[18:])
    records, outcomes, tries = feed.batch(TURNS), feed.partition._steps["extract"]._extractor.outcomes, []

    def failing(turns: list, known: dict) -> object:
        """The log is away once; then a fault of ours, which has the batch done record by record."""
        tries.append(turns)
        if len(tries) <= 2:
            raise (LogError("away"), RuntimeError("a fault"))[len(tries) - 1]
        return outcomes(turns, known)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(feed.partition._steps["extract"]._extractor, "outcomes", failing)
        with pytest.raises(LogError):
            feed.partition.take("extract", records)
        feed.partition.take("extract", records)
    assert len(letters(cluster, TURNS)) == 3
    assert len(workers.outcomes(cluster)) == 24
    feed.close()
