"""Corrections and forgets of any process, beside the one that processes."""

from pathlib import Path

import pytest

from mnemostream.schemas.errors import InputError, NotFound
from mnemostream.streams.client import Memory


def test_a_correction_from_another_process_is_folded_searched_and_replayed(tmp_path: Path) -> None:
    with Memory(tmp_path) as agent, Memory(tmp_path, process=False) as other:
        added = agent.add("I live in Oslo.", user_id="Ann")["results"][0]["id"]
        assert other.update(added, "Ann lives in Bergen.")["message"] == "Memory updated successfully!"
        corrected = other.get(added)
        assert corrected is not None
        assert corrected.content is not None and corrected.content.text == "Ann lives in Bergen."
        assert corrected.state.version == 2
        assert [found.text for found in agent.search("Bergen", user_id="Ann")] == ["Ann lives in Bergen."]
        agent.add("I live in Bergen.", user_id="Ann")
        assert agent.get(added).state.strength == 2.0, "dedupe judges by what the memory says now"
        assert agent.state_hash() == agent.replay().state_hash and agent.rebuild().identical
        with pytest.raises(InputError, match="forget it instead"):
            other.update(added, "  ")


def test_what_was_forgotten_is_in_no_view_and_no_replay(tmp_path: Path) -> None:
    with Memory(tmp_path) as agent, Memory(tmp_path, process=False) as other:
        canary = agent.add("My canary is called Zebulon.", user_id="Ann")["results"][0]["id"]
        agent.add("I live in Oslo.", user_id="Ann")
        other.forget(canary)
        for memory in (agent, other):
            assert memory.get(canary) is None
            assert not any(
                "Zebulon" in found.text for found in memory.search("canary Zebulon", user_id="Ann")
            )
        assert agent.state_hash() == agent.replay().state_hash and agent.rebuild().identical
        for topic in ("conversation.turns.v1", "memory.candidates.v1", "memory.events.v1"):
            assert "Zebulon" not in "".join(
                str(item) for item in other.tail(topic, from_="start", follow=False)
            )
        with pytest.raises(NotFound, match="forgotten already"):
            agent.forget(canary)
    with Memory(tmp_path) as again:
        assert again.status().memories == 1


def test_the_same_turn_published_again_stays_forgotten(tmp_path: Path) -> None:
    turn = {"turn_id": "t1", "cube": "Ann", "speaker": "Ann", "text": "My canary is called Zebulon."}
    with Memory(tmp_path) as memory:
        memory.publish(turn)
        (found,) = memory.search("canary", user_id="Ann")
        memory.forget(found.memory_id)
        report = memory.publish([turn])
        assert (report.turns, report.duplicates) == (0, 1)
        assert memory.search("canary", user_id="Ann") == []
