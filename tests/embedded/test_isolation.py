"""No request sees another tenant's data, and a cube's answers never depend on its neighbours."""

from pathlib import Path

import pytest

from mnemostream.schemas.errors import NotFound
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


def test_a_cubes_answers_are_the_same_alone_and_among_others(tmp_path: Path) -> None:
    turns = [turn for turn in story(30) if turn.cube == "ann"]
    others = [turn for turn in story(30) if turn.cube != "ann"]
    asked = ("where does Ann live?", "what does Ann love?", "sister called yesterday")
    answers = []
    for name, published in (("alone", [turns]), ("among", [others, turns])):
        with Memory(tmp_path / name) as memory:
            for part in published:
                memory.publish(part)
            answers.append(
                [[(f.memory_id, f.text, f.score) for f in memory.search(q, cube="ann")] for q in asked]
            )
    assert answers[0] == answers[1]
    assert all(answers[0])
