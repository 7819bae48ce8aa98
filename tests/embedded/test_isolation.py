"""No request sees another tenant's data, and a cube's answers never depend on its neighbours."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from mnemostream.processors.projection import index_record
from mnemostream.schemas.errors import NotFound
from mnemostream.schemas.ids import Scope, derive
from mnemostream.schemas.topics import EVENTS, TURNS
from mnemostream.streams.client import Memory
from tests.recovery.story import story


def test_a_tenant_sees_nothing_of_another(tmp_path: Path) -> None:
    with Memory(tmp_path / "home", tenant="acme") as acme:
        added = acme.add("I hide a canary in the cellar.", user_id="Ann")
        with pytest.raises(Exception, match="unknown role"):
            acme.add([{"role": "boss", "content": "x"}], user_id="Ann")
        acme.publish([{"text": "x" * 300, "turn_id": "y" * 300, "cube": "Ann"}])
        secret = added["results"][0]["id"]
    with Memory(tmp_path / "home", tenant="evil") as evil:
        assert evil.get(secret) is None
        with pytest.raises(NotFound):
            evil.why(secret)
        assert evil.search("canary", user_id="Ann") == []
        assert list(evil.subscribe(from_="start", follow=False, raw=True)) == []
        for topic in (TURNS, EVENTS):
            assert list(evil.tail(topic, from_="start", follow=False)) == []
        assert list(evil.dead_letters()) == []
        evil.add("I keep a dog in the garden.", user_id="Ann")
        assert [found.text for found in evil.search("canary cellar", user_id="Ann")] == [
            "Ann keeps a dog in the garden."
        ]
    with Memory(tmp_path / "home", tenant="acme") as acme:
        assert acme.get(secret) is not None
        assert len(list(acme.dead_letters())) == 1


def neighbours(memory: Memory, cubes: int, count: int) -> None:
    """Fill the index with other cubes, whose memories say what the story's people say."""
    node, said = memory.node, [found for cube in ("ben", "cleo") for found in memory.get_all(cube=cube)]
    for number in range(cubes):
        scope = Scope(node.settings.tenant, f"neighbour {number}")
        records = []
        for n in range(count):
            found = said[(number + n) % len(said)].memory
            state = replace(found.state, memory_id=derive("neighbour", number, n))
            records.append(index_record(replace(found, state=state), 0, n))
        node.index.upsert(scope, records)


def test_a_cubes_answers_are_the_same_alone_and_among_a_thousand_others(tmp_path: Path) -> None:
    turns = [turn for turn in story(60) if turn.cube == "ann"]
    others = [turn for turn in story(60) if turn.cube != "ann"]
    asked = (
        "where does Ann live?",
        "what does Ann love?",
        "sister called yesterday",
        "boats",
        "nurse or pilot",
    )
    answers = []
    for alone in (True, False):
        with Memory(tmp_path / str(alone), tenant_key="ab" * 32, recalls=False) as memory:
            if not alone:
                memory.publish(others)
                neighbours(memory, cubes=1000, count=100)
            memory.publish(turns[:30])
            cut = memory.replay().cut
            memory.publish(turns[30:])
            answers.append(
                [
                    [
                        (f.memory_id, f.text, f.score, dict(f.terms))
                        for f in view.search(q, cube="ann", explain=True)
                    ]
                    for view in (memory, memory.at(cut))
                    for q in asked
                ]
            )
    assert answers[0] == answers[1]
    assert all(answers[0])
