"""The client's shape: positions, results, filters, recalls, reprocessing, groups, and the asynchronous twin."""

import asyncio
import os
import subprocess
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace

from mnemostream import AsyncMemory
from mnemostream.processors.draft import TurnDraft
from mnemostream.processors.ports import Outgoing
from mnemostream.schemas.errors import InputError, LeaseUnavailable, NotFound, WaitTimeout
from mnemostream.schemas.ids import Position
from mnemostream.schemas.topics import EVENTS, TURNS
from mnemostream.streams.client import Memory
from mnemostream.streams.recalling import Recalls
from tests.recovery.harness import ROOT
from tests.recovery.story import story


def test_one_turn_has_a_position_also_when_it_is_published_again(tmp_path: Path) -> None:
    turn = {"turn_id": "1", "cube": "Ann", "speaker": "Ann", "text": "I live in Oslo."}
    with Memory(tmp_path) as memory:
        position = memory.publish(turn)
        assert position == memory.publish(
            TurnDraft(turn_id="1", cube="Ann", speaker="Ann", text="I live in Oslo.")
        )
        assert position.topic == TURNS
        assert memory.search("Oslo", user_id="Ann", at_least=position)
        with pytest.raises(InputError, match="same id, different turn"):
            memory.publish({**turn, "text": "I live in Rome."})
        assert memory.status().dead_letters == 1


def test_results_answer_by_our_names_and_by_mem0s(tmp_path: Path) -> None:
    with Memory(tmp_path) as memory:
        added = memory.add(
            "I live in Oslo.", user_id="Ann", agent_id="bot", run_id="r1", metadata={"topic": "home"},
            timestamp="2024-01-01T00:00:00Z",
        )  # fmt: skip
        (result,) = added["results"]
        assert (result["event"], result["position"].startswith("c1.e")) == ("ADD", True)
        found = memory.search("Oslo", filters={"user_id": "Ann"}, top_k=3)
        (entry,) = found["results"]
        assert entry["memory"] == found[0].text == found[0]["memory"] and entry["id"] == result["id"]
        assert (entry["user_id"], entry["agent_id"], entry["run_id"]) == ("Ann", "bot", "r1")
        assert entry["metadata"] == {"topic": "home"} and entry["score"] == found[0].score
        assert dict(memory.get(result["id"]))["created_at"] == "2024-01-01T00:00:00+00:00"
        assert "score" not in memory.get(result["id"]).as_dict() and memory.get("nothing") is None
        assert memory.get_all(filters={"user_id": "Ann"})["results"][0]["id"] == result["id"]
        assert memory.context("Where does Ann live?", user_id="Ann") == f"- {found[0].text}"
        assert memory.context("Where?", 1, user_id="Ann") == ""
        with pytest.raises(KeyError):
            found["answers"]


@pytest.mark.parametrize(
    ("filters", "texts"),
    [
        ({"metadata": {"topic": "home"}}, ["Oslo"]),
        ({"metadata.topic": "drink"}, ["tea"]),
        ({"agent_id": "bot"}, ["Oslo"]),
        ({"run_id": "r2"}, ["tea"]),
        ({"kind": ["fact", "preference"], "status": "active"}, ["Oslo", "tea"]),
        ({"trust": "assistant"}, []),
        ({"tags": "x"}, []),
        ({"valid_at": "2024-01-15T00:00:00Z"}, ["Oslo"]),
    ],
)
def test_filters_let_through_what_they_say(filters: dict, texts: list[str], tmp_path: Path) -> None:
    with Memory(tmp_path) as memory:
        memory.add(
            "I live in Oslo.",
            user_id="Ann",
            agent_id="bot",
            metadata={"topic": "home"},
            timestamp="2024-01-01T00:00:00Z",
        )
        memory.add(
            "I like tea.",
            user_id="Ann",
            run_id="r2",
            metadata={"topic": "drink"},
            timestamp="2024-02-01T00:00:00Z",
        )
        for found in (
            memory.get_all(user_id="Ann", filters=filters),
            memory.search("Ann Oslo tea", filters={"user_id": "Ann", **filters}),
        ):
            assert sorted(one.text.rstrip(".").split()[-1] for one in found) == texts


@pytest.mark.parametrize(
    ("filters", "told"),
    [
        ({"knd": "fact"}, "filter 'knd': there is no such field (did you mean 'kind'?)"),
        ({"kind": "fcat"}, "filter kind: 'fcat' is none (did you mean 'fact'?)"),
        ({"metadata.x": [1]}, "filter metadata 'x': wanted text, a number, true, false or null"),
        ({"live_at": "soon"}, "time 'soon': wanted a form like"),
        ({"agent_id": 7}, "filter agent_id: wanted text, got 7"),
    ],
)
def test_a_filter_that_says_nothing_is_refused(filters: dict, told: str, tmp_path: Path) -> None:
    with Memory(tmp_path) as memory:
        for asked in (lambda: memory.search("x", filters=filters), lambda: memory.get_all(filters=filters)):
            with pytest.raises(InputError) as error:
                asked()
            assert str(error.value).startswith(told)


OTHER = """
import sys
from mnemostream.streams.client import Memory
with Memory(sys.argv[1], process=False) as memory:
    for line in sys.stdin:
        number, position = line.split()
        found = memory.search(f"badge {number}", user_id="Ann", top_k=1, at_least=position)
        print(number in found[0].text, flush=True)
"""


def test_what_was_added_is_found_by_another_process_at_that_position_a_thousand_times(tmp_path: Path) -> None:
    command = [sys.executable, "-c", OTHER, str(tmp_path)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with (
        subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
        ) as other,
        Memory(tmp_path) as memory,
    ):
        assert other.stdin is not None and other.stdout is not None
        for number in range(1000):
            added = memory.add(f"My badge number is {100_000 + number}.", user_id="Ann", wait=number % 4 == 0)
            other.stdin.write(f"{100_000 + number} {added['position']}\n")
            other.stdin.flush()
            assert other.stdout.readline() == "True\n", number
        other.stdin.close()
        assert other.wait(timeout=30) == 0


def test_a_position_that_never_comes_is_not_waited_for_without_end(tmp_path: Path) -> None:
    with Memory(tmp_path) as memory, pytest.raises(WaitTimeout):
        memory.search("x", at_least=Position(TURNS, 0, 99), timeout=0.1)


def test_recalls_are_told_in_the_background_and_change_no_state(tmp_path: Path) -> None:
    with Memory(tmp_path, recalls=False) as memory:
        memory.add("I live in Oslo.", user_id="Ann")
        before = memory.state_hash()
        recalls = Recalls(memory.node, seconds=3600)
        found = memory.search("Oslo", user_id="Ann")
        recalls.note(found)
        recalls.note(found)
        assert recalls.flush() == 1 and recalls.flush() == 0
        memory.drain(timeout=10)
        recalled = memory.get(found[0].memory_id)
        assert recalled.state.recalls == 1 and recalled.state.version == 1
        assert len(memory.why(found[0].memory_id).versions) == 1
        assert memory.state_hash() == before == memory.replay().state_hash
        assert memory.rebuild().identical and memory.get(found[0].memory_id).state.recalls == 1
        recalls.close()
    with Memory(tmp_path, process=False) as reader:
        ends = reader.node.log.end_offsets(EVENTS)
        reader.search("Oslo", user_id="Ann")
        assert reader._recalls is None and reader.node.log.end_offsets(EVENTS) == ends


def test_reprocessing_compares_first_and_keeps_what_was_corrected_and_forgotten(tmp_path: Path) -> None:
    with Memory(tmp_path) as memory:
        memory.publish(story(20))
        wrong = memory.search("Where does she live?", cube="ann")[0]
        memory.update(wrong.memory_id, "Ann lives on a boat.")
        gone = memory.search("favourite number", cube="ann")[0]
        memory.forget(gone.memory_id)
        cut, before = memory.replay().cut, {one.text for one in memory.get_all(cube="ann")}
        ben = memory.get_all(cube="ben")
        plan = memory.reprocess(cube="ann")
        assert (plan.cubes, plan.turns, plan.switched) == (1, 20, False)
        assert memory.replay().cut == cut, "a comparison writes nothing"
        seen: list[int] = []
        done = memory.reprocess(cube="ann", switch=True, progress=seen.append)
        assert (done.same, done.added, done.removed) == (plan.same, plan.added, plan.removed)
        assert seen[-1] == 20 and done.same > 5
        after = {one.text for one in memory.get_all(cube="ann")}
        assert "Ann lives on a boat." in after and wrong.text not in after and gone.text not in after
        assert memory.get_all(cube="ben") == ben
        assert {one.text for one in memory.at(cut).get_all(cube="ann")} == before
        assert memory.state_hash() == memory.replay().state_hash and memory.rebuild().identical
        assert {one.text for one in memory.at(cut).get_all(cube="ann")} == before
        memory.publish({"turn_id": "new", "cube": "ann", "speaker": "Ann", "text": "I bought a red kayak."})
        assert "kayak" in memory.search("kayak", cube="ann")[0].text
        assert memory.reprocess(cube="ann", switch=True).switched and memory.rebuild().identical
        assert "kayak" in memory.search("kayak", cube="ann")[0].text
        with pytest.raises(NotFound):
            memory.reprocess(cube="nobody")


def test_a_group_goes_on_where_it_was_and_has_one_member(tmp_path: Path) -> None:
    with Memory(tmp_path) as memory:
        memory.publish(story(6))
        whole = [e.position for e in memory.subscribe(from_="start", follow=False)]
        first = memory.subscribe(from_="start", group="g", follow=False)
        taken = [next(first).position for _ in range(5)]
        with pytest.raises(LeaseUnavailable, match="group 'g'"):
            next(memory.subscribe(group="g", follow=False))
        first.close()
        rest = [e.position for e in memory.subscribe(from_="start", group="g", follow=False)]
        assert taken[:-1] + rest == whole, "the one that was not followed by another comes again"
        assert list(memory.subscribe(from_="start", group="g", follow=False)) == []
        with pytest.raises(InputError, match="did you mean 'MemoryCreated'"):
            next(memory.subscribe(types={"MemoryCreatd"}))


def test_raw_decisions_are_marked_where_they_are_void(tmp_path: Path) -> None:
    with Memory(tmp_path) as memory:
        added = memory.add("I live in Oslo.", user_id="Ann")["results"][0]["id"]
        cut = memory.replay().cut
        memory.update(added, "Ann lives in Rome.")
        memory.forget(added)
        (position,) = memory.node.log.append([_again(memory)])
        memory.drain(timeout=10)
        raw = list(memory.subscribe(from_=cut, raw=True, follow=False))
        assert [(e.event.type, e.void) for e in raw] == [
            ("MemoryCorrected", None), ("MemoryForgotten", None), ("MemoryCreated", "duplicate"),
        ]  # fmt: skip
        assert raw[-1].position == position
        assert [e.event.type for e in memory.subscribe(from_=cut, follow=False)] == [
            "MemoryCorrected",
            "MemoryForgotten",
        ]


def _again(memory: Memory) -> Outgoing:
    """The first event of the memory log, to be delivered once more."""
    partition = next(p for p, end in memory.node.log.end_offsets(EVENTS).items() if end)
    (record,) = memory.node.log.read(EVENTS, partition, 0, 1)
    return Outgoing(topic=EVENTS, key=record.key, value=record.value, headers=record.headers)


def test_the_asynchronous_client_does_the_same(tmp_path: Path) -> None:
    async def run() -> None:
        async with AsyncMemory(tmp_path) as memory:
            added = await memory.add("I live in Oslo.", user_id="Ann", timestamp="2024-01-01T00:00:00Z")
            memory_id = added["results"][0]["id"]
            several = [memory.add(f"I own {n} books.", user_id=f"U{n}") for n in range(8)]
            assert len(await asyncio.gather(*several)) == 8
            found = await memory.search("Oslo", user_id="Ann")
            assert (
                found["results"][0]["id"] == memory_id and (await memory.get(memory_id)).text == found[0].text
            )
            assert "Oslo" in await memory.context("live", user_id="Ann")
            assert isinstance(
                await memory.publish({"speaker": "Eve", "text": "I like tea.", "cube": "Eve"}), Position
            )
            cut = (await memory.replay()).cut
            effects = [e async for e in memory.subscribe(from_="start", cube="Ann", follow=False)]
            assert [e.event.type for e in effects] == ["MemoryCreated"]
            await memory.update(memory_id, "Ann lives in Rome.")
            assert [row["event"] for row in await memory.history(memory_id)] == ["ADD", "UPDATE"]
            assert "Oslo" in (await (await memory.at(cut)).get(memory_id)).text
            assert len((await memory.diff(cut, "end")).changes) == 1
            assert await memory.state_hash() == (await memory.replay()).state_hash
            assert (await memory.why(memory_id)).memory is not None and (await memory.rebuild()).identical
            assert len(await memory.get_all(user_id="Ann")) == 1 and (await memory.status()).lag == 0
            await memory.forget(memory_id)
            assert await memory.get(memory_id) is None and await memory.dead_letters() == []
            await memory.delete_all(user_id="Eve")
            async for item in memory.tail(from_="start", follow=False):
                assert item.event is not None
            follower = asyncio.create_task(_first_of(memory))
            await asyncio.sleep(0.2)
            await memory.add("I saw a heron.", user_id="Zoe", timestamp=datetime(2024, 1, 1, tzinfo=UTC))
            assert await asyncio.wait_for(follower, 10) == "MemoryCreated"

    async def _first_of(memory: AsyncMemory) -> str:
        async for effect in memory.subscribe(cube="Zoe"):
            return effect.event.type
        return "nothing"

    asyncio.run(run())


class NarrowEmbedder:
    """Another embedder: eight dimensions, by the letters of a text."""

    model, dimensions = "letters/8", 8

    def embed(self, texts: Sequence[str]) -> list[bytes]:
        return [bytes(1 + text.lower().count(letter) % 100 for letter in "aeiounrs") for text in texts]


def test_reprocessing_takes_a_home_to_another_embedder(tmp_path: Path) -> None:
    with Memory(tmp_path, recalls=False) as memory:
        memory.publish(story(8))
        cut = memory.replay().cut
    with Memory(tmp_path, process=False) as memory:
        wide = [found.memory_id for found in memory.at(cut).search("Where does she live?", cube="ann")]
        memory.node = replace(memory.node, embedder=NarrowEmbedder())
        assert memory.search("Where does she live?", cube="ann"), "by words alone"
        assert memory.reprocess(switch=True).switched
        for cube in ("ann", "ben", "cleo"):
            found = memory.get_all(cube=cube)
            assert found and {one.content.embedding.model for one in found} == {"letters/8"}
        assert memory.search("Where does she live?", cube="ann", explain=True)[0].terms["vector"] > 0
        assert memory.state_hash() == memory.replay().state_hash and memory.rebuild().identical
    with Memory(tmp_path, process=False) as memory:
        again = memory.at(cut).search("Where does she live?", cube="ann")
        assert [found.memory_id for found in again] == wide, "the past keeps its vectors"
