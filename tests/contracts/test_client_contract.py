"""What `Memory` does, in a home and on a cluster of real servers with a worker: only the settings differ.

All tests of a runtime share its log, so each has cubes of its own.
"""

import asyncio
import itertools
import os
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from shutil import rmtree
from typing import Any

import pytest

from mnemostream import AsyncMemory, Memory
from mnemostream.processors.ports import Outgoing
from mnemostream.schemas.errors import AdapterRefused, InputError, LeaseUnavailable, NotFound, WaitTimeout
from mnemostream.schemas.events import AdapterEvaluated
from mnemostream.schemas.ids import Position, Scope, partition_for
from mnemostream.schemas.topics import EVENTS, TURNS
from mnemostream.streams import entering
from mnemostream.streams.recalling import Recalls
from tests.cluster import workers
from tests.cluster.broker import MASTER, fresh_prefix, kafka_url
from tests.contracts.artefacts import adapter, training_set
from tests.recovery.story import story

Open = Callable[..., dict[str, Any]]


@pytest.fixture(scope="module", params=["embedded", pytest.param("cluster", marks=pytest.mark.servers)])
def settings(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[dict[str, Any]]:
    """What `Memory` is given in this runtime."""
    home = tmp_path_factory.mktemp(request.param)
    if request.param == "embedded":
        yield {"home": home / "home", "tenant_key": workers.TENANT_KEY}
        return
    request.getfixturevalue("kafka")
    request.getfixturevalue("weaviate")
    prefix = fresh_prefix()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MNEMOSTREAM_MASTER_KEY", MASTER.hex())
        worker = workers.Worker(home / "worker", prefix)
        with workers.stopping([worker]):
            worker.wait_until_joined()
            yield {
                "home": home / "client",
                "log": kafka_url(),
                "index": os.environ["MNEMOSTREAM_TEST_WEAVIATE"],
                "prefix": prefix,
                "tenant_key": workers.TENANT_KEY,
            }


@pytest.fixture
def memory(settings: dict[str, Any]) -> Iterator[Memory]:
    with Memory(recalls=False, **settings) as memory:
        yield memory


_numbers = itertools.count()


@pytest.fixture
def cube() -> str:
    return f"Ann{next(_numbers)}"


def of_cube(memory: Memory, cube: str) -> dict[str, Any]:
    """A token of all that lies in a cube's partition."""
    partition = partition_for(Scope("default", cube).key, memory.node.store.partitions)
    return {"from_": f"c1.e{partition}:{memory.node.log.end_offsets(EVENTS)[partition]}"}


def test_one_turn_has_a_position_also_when_it_is_published_again(memory: Memory, cube: str) -> None:
    turn = {"turn_id": "1", "cube": cube, "speaker": "Ann", "text": "I live in Oslo."}
    position = memory.publish(turn)
    assert position == memory.publish(turn) and position.topic == TURNS
    assert memory.search("Oslo", user_id=cube, at_least=position)
    with pytest.raises(InputError, match="same id, different turn"):
        memory.publish({**turn, "text": "I live in Rome."})
    assert len(memory.get_all(user_id=cube)) == 1


def test_a_publish_tells_new_turns_from_known_ones_and_refused_ones(memory: Memory, cube: str) -> None:
    turns = [
        {"turn_id": str(n), "cube": cube, "speaker": "Ann", "text": f"I own {n} boats."} for n in range(3)
    ]
    assert memory.publish(turns[:2]).turns == 2
    before = memory.status()
    report = memory.publish([*turns, {**turns[0], "text": "I own a kayak."}, turns[2]])
    assert (report.turns, report.duplicates, report.rejected) == (1, 3, 1)
    assert len(report.positions) == 1 and "same id, different turn" in report.refusals[0].reason
    memory.drain(timeout=30)
    after = memory.status()
    assert after.turns == before.turns + 1 and after.lag == 0
    assert after.turns == after.turns_extracted + after.turns_skipped
    assert after.dead_letters == before.dead_letters + 1
    assert len(memory.get_all(user_id=cube)) == 3


def test_results_answer_by_our_names_and_by_mem0s(memory: Memory, cube: str) -> None:
    added = memory.add(
        "I live in Oslo.", user_id=cube, agent_id="bot", run_id="r1", metadata={"topic": "home"},
        timestamp="2024-01-01T00:00:00Z",
    )  # fmt: skip
    (result,) = added["results"]
    assert (result["event"], result["position"].startswith("c1.e")) == ("ADD", True)
    memory.add("I like tea.", user_id=cube, agent_id="bot", run_id="r1", timestamp="2024-01-02T00:00:00Z")
    found = memory.search("Oslo", filters={"user_id": cube}, top_k=3)
    entry = found["results"][0]
    assert entry["memory"] == found[0].text and entry["id"] == result["id"]
    assert (entry["user_id"], entry["agent_id"], entry["run_id"]) == (cube, "bot", "r1")
    assert entry["metadata"] == {"topic": "home"} and entry["score"] == found[0].score
    assert dict(memory.get(result["id"]))["created_at"] == "2024-01-01T00:00:00+00:00"
    assert memory.get("nothing") is None
    assert [one.memory.state.sources[0].ordinal for one in memory.get_all(user_id=cube)] == [0, 1]
    assert memory.context("Where does Ann live?", 12, user_id=cube).startswith("- ")
    texts = memory.search("Ann Oslo tea", filters={"user_id": cube, "metadata": {"topic": "home"}})
    assert [one.memory_id for one in texts] == [result["id"]]
    with pytest.raises(InputError, match="did you mean 'kind'"):
        memory.search("x", filters={"knd": "fact"})


def test_what_was_added_is_found_at_once_by_another_client(
    settings: dict[str, Any], cube: str, tmp_path: Path
) -> None:
    other_home = tmp_path if "log" in settings else settings["home"]
    with Memory(**settings) as memory, Memory(**{**settings, "home": other_home}, process=False) as other:
        for number in range(40):
            text = f"My badge number is {100_000 + number}."
            added = memory.add(text, user_id=cube, wait=number % 4 == 0)
            found = other.search(
                f"badge {100_000 + number}", user_id=cube, top_k=1, at_least=added["position"]
            )
            assert str(100_000 + number) in found[0].text
        assert other.get(found[0].memory_id).text == found[0].text


def test_a_position_that_never_comes_is_not_waited_for_without_end(memory: Memory) -> None:
    for topic in (TURNS, EVENTS):
        with pytest.raises(WaitTimeout):
            memory.search("x", at_least=Position(topic, 0, 9999), timeout=0.1)


def test_changes_are_read_back_searched_and_told(memory: Memory, cube: str) -> None:
    start = of_cube(memory, cube)
    (added,) = memory.add("I live in Oslo.", user_id=cube)["results"]
    (other,) = memory.add("I like tea.", user_id=cube)["results"]
    cut = memory.replay().cut
    memory.update(added["id"], "Ann lives in Rome.", metadata={"sure": True})
    assert memory.search("Rome", user_id=cube)[0].text == memory.get(added["id"]).text == "Ann lives in Rome."
    assert [row["event"] for row in memory.history(added["id"])] == ["ADD", "UPDATE"]
    why = memory.why(added["id"])
    assert why.turns[0].event.payload.content.text == "I live in Oslo."
    assert [item.event.type for item in why.decisions] == ["MemoryCreated", "MemoryCorrected"]
    (changed,) = memory.diff(cut, cube=cube).changes
    assert "Oslo" in changed.before.content.text and "Rome" in changed.after.content.text
    then = memory.at(cut)
    assert "Oslo" in then.get(added["id"]).text
    ranked = then.search("Where does Ann live? Oslo", user_id=cube, explain=True)
    assert "Oslo" in ranked[0].text and len(ranked) == 2
    told = memory.forget(added["id"])
    assert told.memories == (added["id"],) and len(told.turns) == 1
    assert memory.get(added["id"]) is None and memory.why(added["id"]).forgotten_at is not None
    assert [one.memory_id for one in memory.search("Rome Oslo", user_id=cube)] == [other["id"]]
    assert [one.memory_id for one in then.search("Rome Oslo", user_id=cube)] == [other["id"]]
    with pytest.raises(NotFound):
        memory.history(added["id"])
    effects = [e.event.type for e in memory.subscribe(**start, cube=cube, follow=False)]
    assert effects == ["MemoryCreated", "MemoryCreated", "MemoryCorrected", "MemoryForgotten"]
    assert memory.state_hash() == memory.replay().state_hash


def test_a_turn_and_a_cube_are_forgotten_with_all_that_came_of_them(memory: Memory, cube: str) -> None:
    memory.publish([
        {"turn_id": str(n), "cube": cube, "speaker": "Ann", "text": f"I own {n} boats."} for n in range(1, 4)
    ])  # fmt: skip
    assert len(memory.forget(cube=cube, turn="2").memories) == 1
    assert sorted(one.text for one in memory.get_all(user_id=cube)) == [
        "Ann owns 1 boats.",
        "Ann owns 3 boats.",
    ]
    with pytest.raises(NotFound):
        memory.forget(cube=cube, turn="17")
    memory.delete_all(user_id=cube)
    assert not memory.get_all(user_id=cube) and not memory.search("boats", user_id=cube)
    assert memory.state_hash() == memory.replay().state_hash


def test_recalls_are_told_and_change_no_state(memory: Memory, cube: str) -> None:
    memory.add("I live in Oslo.", user_id=cube)
    before, recalls = memory.state_hash(), Recalls(memory.node, seconds=3600)
    found = memory.search("Oslo", user_id=cube)
    recalls.note(found)
    recalls.note(found)
    assert recalls.flush() == 1 and recalls.flush() == 0
    memory.drain(timeout=30)
    recalled = memory.get(found[0].memory_id)
    assert recalled.state.recalls == 1 and recalled.state.version == 1
    assert memory.state_hash() == before == memory.replay().state_hash
    recalls.close()


def test_reprocessing_compares_first_and_keeps_what_was_corrected_and_forgotten(
    memory: Memory, cube: str
) -> None:
    memory.publish([turn for turn in story(20) if turn.cube == "ann"], cube=cube)
    wrong = memory.search("Where does she live?", cube=cube)[0]
    memory.update(wrong.memory_id, "Ann lives on a boat.")
    gone = memory.search("favourite number", cube=cube)[0]
    memory.forget(gone.memory_id)
    cut, before = memory.replay().cut, {one.text for one in memory.get_all(cube=cube)}
    plan = memory.reprocess(cube=cube)
    assert (plan.cubes, plan.turns, plan.switched) == (1, 20, False)
    assert memory.replay().cut == cut, "a comparison writes nothing"
    done = memory.reprocess(cube=cube, switch=True)
    assert (done.same, done.added, done.removed) == (plan.same, plan.added, plan.removed) and done.same > 5
    after = {one.text for one in memory.get_all(cube=cube)}
    assert "Ann lives on a boat." in after and wrong.text not in after and gone.text not in after
    memory.drain(timeout=30)
    assert {one.text for one in memory.search(wrong.text, cube=cube, top_k=100)} == after
    assert {one.text for one in memory.at(cut).get_all(cube=cube)} == before
    assert memory.state_hash() == memory.replay().state_hash
    memory.publish({"turn_id": "new", "cube": cube, "speaker": "Ann", "text": "I bought a red kayak."})
    assert "kayak" in memory.search("kayak", cube=cube)[0].text
    with pytest.raises(NotFound):
        memory.reprocess(cube="nobody")


def test_a_group_goes_on_where_it_was_and_has_one_member(memory: Memory, cube: str) -> None:
    start = of_cube(memory, cube)
    memory.publish([turn for turn in story(20) if turn.cube == "ann"], cube=cube)
    asked = {**start, "cube": cube, "follow": False}
    whole = [e.position for e in memory.subscribe(**asked)]
    first = memory.subscribe(**asked, group=cube)
    taken = [next(first).position for _ in range(5)]
    with pytest.raises(LeaseUnavailable, match="group"):
        next(memory.subscribe(group=cube, follow=False))
    first.close()
    rest = [e.position for e in memory.subscribe(**asked, group=cube)]
    assert taken[:-1] + rest == whole, "the one that was not followed by another comes again"
    assert list(memory.subscribe(**asked, group=cube)) == []


def test_raw_decisions_are_marked_where_they_are_void(memory: Memory, cube: str) -> None:
    added = memory.add("I live in Oslo.", user_id=cube)["results"][0]
    cut = memory.replay().cut
    position = memory.why(added["id"]).decisions[0].record.position
    memory.forget(added["id"])
    (record,) = memory.node.log.read(EVENTS, position.partition, position.offset, 1)
    memory.node.log.append(
        [Outgoing(topic=EVENTS, key=record.key, value=record.value, headers=record.headers)]
    )
    memory.drain(timeout=30)
    raw = [(e.event.type, e.void) for e in memory.subscribe(from_=cut, cube=cube, raw=True, follow=False)]
    assert raw == [("MemoryForgotten", None), ("MemoryCreated", "duplicate")]


def test_an_export_holds_the_cube(memory: Memory, cube: str, tmp_path: Path) -> None:
    memory.publish([turn for turn in story(10) if turn.cube == "ann"], cube=cube)
    memory.drain(timeout=30)
    texts = sorted(one.text for one in memory.get_all(cube=cube))
    report = memory.export(tmp_path / "cube.avro", cube=cube)
    assert report.events["TurnRecorded"] == 10
    with Memory(tmp_path / "home", tenant_key=workers.TENANT_KEY) as home:
        home.import_(tmp_path / "cube.avro")
        assert sorted(one.text for one in home.get_all(cube=cube)) == texts


def test_metrics_tell_of_memories(memory: Memory, cube: str) -> None:
    memory.add("I live in Oslo.", user_id=cube)
    memory.drain(timeout=30)
    assert 'mnemostream_memories{status="active"}' in memory.metrics()


def test_the_asynchronous_client_does_the_same(settings: dict[str, Any], cube: str) -> None:
    async def first(memory: AsyncMemory) -> str:
        async for effect in memory.subscribe(cube=f"Zoe of {cube}"):
            return effect.event.type
        return "nothing"

    async def run() -> None:
        async with AsyncMemory(**settings) as memory:
            added = await memory.add("I live in Oslo.", user_id=cube, timestamp="2024-01-01T00:00:00Z")
            memory_id = added["results"][0]["id"]
            several = [memory.add(f"I own {n} books.", user_id=f"{cube}-{n}") for n in range(8)]
            assert len(await asyncio.gather(*several)) == 8
            assert (await memory.search("Oslo", user_id=cube))[0].memory_id == memory_id
            assert "Oslo" in await memory.context("live", user_id=cube)
            await memory.update(memory_id, "Ann lives in Rome.")
            assert [row["event"] for row in await memory.history(memory_id)] == ["ADD", "UPDATE"]
            assert await memory.state_hash() == (await memory.replay()).state_hash
            assert len(await memory.get_all(user_id=cube)) == 1
            assert (await memory.training(cube)).sets == ()
            await memory.forget(memory_id)
            assert await memory.get(memory_id) is None
            follower = asyncio.create_task(first(memory))
            await asyncio.sleep(0.3)
            when = datetime(2024, 1, 1, tzinfo=UTC)
            await memory.add("I saw a heron.", user_id=f"Zoe of {cube}", timestamp=when)
            assert await asyncio.wait_for(follower, 20) == "MemoryCreated"

    asyncio.run(run())


def test_a_rebuild_says_that_nothing_was_wrong_and_searches_go_on(
    memory: Memory, cube: str, settings: dict[str, Any]
) -> None:
    memory.add("I live in Oslo.", user_id=cube)
    report = memory.rebuild()
    assert report.identical and report.after == memory.state_hash()
    memory.add("I like tea.", user_id=cube)
    assert len(memory.search("tea Oslo", user_id=cube)) == 2
    if "log" in settings:
        assert memory.rebuild(rollback=True).after == memory.state_hash()
        assert len(memory.search("tea Oslo", user_id=cube)) == 2
    else:
        with pytest.raises(InputError, match="rollback"):
            memory.rebuild(rollback=True)


def trained(memory: Memory, cube: str, folder: Path, ids: Sequence[str], turns: Sequence[str] = ()) -> str:
    """A training set of some memories and turns of a cube, and an adapter from it, in the log; the adapter's id."""
    name = f"{cube} {folder.name}"
    entering.enter_set(memory.node, training_set(folder / "set", name, cube, ids, turns))
    one = adapter(folder / "adapter", f"adapter of {name}", name, cube)
    assert entering.enter_adapter(memory.node, one) is None
    return f"adapter of {name}"


def measured(memory: Memory, folder: Path, adapter_id: str, perplexity: float = 10.0) -> None:
    """An evaluation of an adapter, in the log."""
    evaluated = AdapterEvaluated(
        adapter_id=adapter_id, recall_before=0.0, recall_after=0.9, perplexity_before=10.0,
        perplexity_after=perplexity, questions=20, text_sha256=str(perplexity),
    )  # fmt: skip
    assert entering.enter_evaluation(memory.node, folder / "adapter", evaluated) is None


def test_an_adapter_is_promoted_when_it_is_good_enough_and_forgetting_retires_it(
    memory: Memory, cube: str, tmp_path: Path
) -> None:
    ids = [memory.add(f"I own {n} boats.", user_id=cube, run_id=str(n))["results"][0]["id"] for n in range(3)]
    both, one = tmp_path / "both", tmp_path / "one"
    first, second = trained(memory, cube, both, ids[:2]), trained(memory, cube, one, ids[2:])
    with pytest.raises(AdapterRefused, match="not evaluated"):
        memory.promote(first, cube=cube)
    measured(memory, both, first, 13.5)
    with pytest.raises(AdapterRefused, match="perplexity"):
        memory.promote(first, cube=cube)
    assert memory.promote(first, cube=cube, perplexity_bound=1.5).status == "promoted"
    measured(memory, one, second)
    measured(memory, both, first)
    memory.promote(second, cube=cube)
    memory.promote(first, cube=cube)
    report = memory.training(cube)
    assert [(one.status, one.reason) for one in report.adapters] == [
        ("promoted", None),
        ("retired", "superseded"),
    ]
    assert report.adapters[0].settings == {"epochs": 3, "rank": 8} and report.sets[0].memories == 2
    assert all(one.stored and not one.flagged for one in (*report.sets, *report.adapters))
    again = trained(memory, cube, tmp_path / "again" / "both", ids[:2])
    assert again == first and len(memory.training(cube).adapters) == 2, "done again it is the same event"
    rmtree(both / "set")
    training_set(both / "set", "of others", cube, [])
    told = memory.forget(ids[0])
    assert (told.sets, told.adapters) == ((f"{cube} both",), (first,))
    assert set(told.folders) == {
        str(tmp_path / "again" / "both" / "set"), str(both / "adapter"), str(tmp_path / "again" / "both" / "adapter"),
    }, "another set lies where the first one was"  # fmt: skip
    report = memory.training(cube)
    assert [(one.status, one.reason) for one in report.adapters] == [
        ("retired", "forgotten"),
        ("retired", "superseded"),
    ]
    assert [(one.flagged, one.stored) for one in report.sets] == [(True, False), (False, True)]
    assert [(one.flagged, one.stored) for one in report.adapters] == [(True, False), (False, True)]
    with pytest.raises(AdapterRefused, match="forgotten"):
        memory.promote(first, cube=cube)
    assert memory.retire(second, cube=cube).reason == "superseded"
    with pytest.raises(NotFound, match="did you mean"):
        memory.retire(first[:-1], cube=cube)


def test_a_set_that_holds_words_of_a_forgotten_turn_or_cube_is_found(
    memory: Memory, cube: str, tmp_path: Path
) -> None:
    memory.publish([
        {"turn_id": str(n), "cube": cube, "speaker": "Ann", "text": text}
        for n, text in enumerate(("Hello!", "I own 2 boats.", "I own 3 cats."))
    ])  # fmt: skip
    trained(memory, cube, tmp_path / "words", [], ["0"])
    trained(memory, cube, tmp_path / "others", [], ["2"])
    told = memory.forget(cube=cube, turn="0")
    assert (told.memories, told.sets) == ((), (f"{cube} words",))
    assert [one.flagged for one in memory.training(cube).sets] == [True, False]
    late = trained(memory, cube, tmp_path / "late", [], ["0", "2"])
    assert memory.training(cube).adapters[-1].reason == "forgotten", (
        f"{late} was trained before, and came after"
    )
    told = memory.forget(cube=cube)
    assert set(told.sets) == {f"{cube} {name}" for name in ("words", "others", "late")}
    assert all(one.flagged and not one.stored for one in memory.training(cube).sets)


def test_an_adapter_of_an_unknown_set_is_not_entered(memory: Memory, cube: str, tmp_path: Path) -> None:
    folder = adapter(tmp_path / "adapter", "a", "nowhere", cube)
    why = entering.enter_adapter(memory.node, folder)
    assert why is not None and "knows no training set" in why
    assert memory.training(cube).adapters == ()
