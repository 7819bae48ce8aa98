"""The stream with a language model in it: whatever its server does, each turn has one outcome, true and in time."""

import json
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from mnemostream import Memory
from mnemostream.infra.settings import Settings
from mnemostream.schemas.errors import SettingsError

from .server import Asked, ChatServer, Script, Status, served, statements
from .talk import CUBE, SAID, audited, measured, settled, turns

IN_TIME = (
    12.0  # seconds for the talk, with a server that never answers: five turns fail, then it is left alone
)


@pytest.fixture(autouse=True)
def direct(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


def opened(home: Path, server: ChatServer, **given: Any) -> Memory:
    told = {"llm_timeout": 0.8, "llm_deadline": 2.0, "recalls": False, **given}
    return Memory(home, extract="llm", llm_base_url=server.url, llm_model="tiny", **told)


def told_rightly(asked: Asked) -> str:
    """What a good model says of some turns, and nothing of the others."""
    said = {
        "black dog": [{"text": "Bob adopted a black dog called Rufus from the shelter", "when": "last Friday",
                       "kind": "event", "entities": ["Rufus"], "sources": [0]}],
        "two kids": ["Ann lives in Oslo", {"text": "Ann has two kids", "kind": "relation"}],
        "cats": ["Ann doesn't like cats", {"text": "Ann loves dogs", "kind": "preference"}],
        "sunset": [{"text": "Ann painted a sunset over the lake.", "when": "yesterday", "kind": "event"}],
    }  # fmt: skip
    return statements(*next((told for words, told in said.items() if words in asked.text), []))


def lies(asked: Asked) -> str:
    """What a small model says: the right form, and mostly nothing of what was said."""
    speaker = asked.turns[-1]["speaker"]
    return statements(
        "Paris is the capital of France",
        f"{speaker} bought 7 horses in Madrid in 1999",
        f"{speaker} is married to {asked.turns[0]['speaker']}",
        {"text": asked.text.replace("n't", "").replace("not ", ""), "when": "last Monday"},
        {"text": f"{speaker} went to Rome", "when": "2020", "entities": ["Rome"], "sources": [9, -1]},
        "Bob owes Ann 900 dollars",
        " ".join(reversed(asked.text.split())),
    )


class Killed:
    """Answers some questions rightly; then the server is gone."""

    def __init__(self, after: int) -> None:
        self.after, self.server = after, None

    def __call__(self, asked: Asked) -> str:
        if asked.number >= self.after:
            raise ConnectionAbortedError
        return told_rightly(asked)


def raises(status: int, headers: dict[str, str] | None = None, body: bytes = b"{}") -> Script:
    def script(_: Asked) -> str:
        raise Status(status, headers, body)

    return script


def hangs(_: Asked) -> str:
    time.sleep(1.5)
    return statements("too late")


def refuses_forms(asked: Asked) -> str:
    if "response_format" in asked.body:
        raise Status(400)
    return told_rightly(asked)


def busy_at_first() -> Script:
    known: set[str] = set()

    def script(asked: Asked) -> str:
        if asked.text not in known:
            known.add(asked.text)
            raise Status(429, {"Retry-After": "0"})
        return told_rightly(asked)

    return script


RECORDED = {
    row["text"]: row["answer"]
    for row in map(json.loads, Path(__file__).with_name("smol_answers.jsonl").read_text("utf-8").splitlines())
}


def recorded(asked: Asked) -> str:
    """What SmolLM2-135M-Instruct said of the same question (`benchmarks/llm.py --record`)."""
    return RECORDED.get(asked.body["messages"][1]["content"], statements())


FAULTS: dict[str, tuple[Script, str]] = {
    "lies": (lies, "unsupported"),
    "smollm2": (recorded, "unsupported"),
    "cut": (lambda _: '{"statements": [{"text": "Ann lives in Os', "unreadable"),
    "prose": (lambda _: "I am sorry, but as a language model I cannot.", "unreadable"),
    "empty": (lambda _: '{"statements": []}', "empty"),
    "nested": (lambda _: '{"statements": ' + "[" * 50_000, "unreadable"),
    "killed": (Killed(3), "unreachable"),
    "errors": (raises(500), "server-error"),
    "busy": (raises(429, {"Retry-After": "60"}), "busy"),
    "garbage": (raises(200, {}, b"\x00\xff<html>"), "garbled"),
    "no-model": (raises(404), "refused"),
    "hangs": (hangs, "late"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_each_turn_has_one_true_outcome_in_time(tmp_path: Path, fault: str) -> None:
    script, reason = FAULTS[fault]
    with served(script) as server, opened(tmp_path, server) as memory:
        began = time.monotonic()
        memory.publish(turns(), cube=CUBE)
        taken = time.monotonic() - began
        settled(memory)
        audited(memory)
        assert measured(memory, "llm_turns_total", outcome="rules", reason=reason) > 0
        assert measured(memory, "llm_turns_total") == len(SAID)
        assert measured(memory, "llm_calls_total") == len(server.asked)
        assert taken < IN_TIME
        asked, state = len(server.asked), memory.state_hash()
        assert memory.replay().state_hash == state
        assert memory.rebuild().identical
        assert len(server.asked) == asked  # what is decided is in the log


@pytest.mark.parametrize(
    "script", [told_rightly, refuses_forms, busy_at_first()], ids=("right", "no-forms", "busy")
)
def test_what_a_model_tells_is_stored_dated_and_found(tmp_path: Path, script: Script) -> None:
    with served(script) as server, opened(tmp_path, server) as memory:
        memory.publish(turns(), cube=CUBE)
        settled(memory)
        texts = audited(memory)
        assert (
            "Bob adopted a black dog called Rufus from the shelter the Friday before 9 June 2023 (2 June)."
            in texts
        )
        assert "9 June 2023: Ann doesn't like cats" in texts
        assert "9 June 2023: Ann painted a sunset over the lake yesterday (8 June 2023)." in texts
        found = memory.search("Where does Ann live?", cube=CUBE)[0]
        assert found.text == "9 June 2023: Ann lives in Oslo"
        assert found.content is not None and found.content.claim is not None
        assert found.content.claim.attribute == "lives in"
        assert "tiny prompt/1" in found.state.producer
        assert measured(memory, "llm_turns_total", outcome="model") == 4
        assert measured(memory, "llm_statements_total", outcome="kept") == 6
        assert measured(memory, "llm_tokens_total", direction="in") >= 400
        # What the model left out is told by the rules.
        assert any("Green Hill Clinic" in text for text in texts)


def test_what_states_nothing_is_not_asked_about(tmp_path: Path) -> None:
    with served(told_rightly) as server, opened(tmp_path, server) as memory:
        memory.publish(turns(), cube=CUBE)
        asked = {one.text for one in server.asked}
        memory.publish(
            {"text": "You could try yoga.", "role": "assistant", "speaker": "Assistant", "session_id": "s"},
            cube=CUBE,
        )
        assert len(server.asked) == len(asked)
    assert "Thanks!" not in asked and "Hey Bob! Good to see you!" not in asked
    assert any("Green Hill" in text for text in asked)


def test_the_turns_before_are_data_beside_the_one_to_read(tmp_path: Path) -> None:
    with served(told_rightly) as server, opened(tmp_path, server) as memory:
        memory.publish(turns(), cube=CUBE)
    clinic = next(one for one in server.asked if "Green Hill" in one.text)
    assert [turn["number"] for turn in clinic.turns] == [4, 3, 2, 1, 0]
    assert [turn["text"] for turn in clinic.turns] == [text for _, text in SAID[3:8]]


def test_a_batch_is_given_up_when_its_home_closes_and_done_by_the_next(tmp_path: Path) -> None:
    working = threading.Event()

    def script(asked: Asked) -> str:
        if not working.is_set():
            server.hang(30)
        return told_rightly(asked)

    with served(script) as server:
        memory = opened(tmp_path, server, llm_timeout=60, llm_deadline=60)
        memory.publish(turns(), cube=CUBE, wait=False)
        while not server.asked:
            time.sleep(0.01)
        began = time.monotonic()
        memory.close()
        assert time.monotonic() - began < 3
        working.set()
        with opened(tmp_path, server) as again:
            again.drain(10)
            settled(again)
            assert "9 June 2023: Ann lives in Oslo" in audited(again)


def test_adding_and_searching_go_on_while_a_model_takes_its_time(tmp_path: Path) -> None:
    slow = {"llm_timeout": 60, "llm_deadline": 60}
    with served(lambda _: server.hang(30) or "") as server, opened(tmp_path, server, **slow) as memory:
        memory.publish(turns(), cube=CUBE, wait=False)
        while not server.asked:
            time.sleep(0.01)
        began = time.monotonic()
        memory.publish({"text": "I own a kayak.", "speaker": "Eve"}, cube="eve", wait=False)
        memory.search("kayak", cube="eve")
        assert time.monotonic() - began < 1


def test_reprocessing_by_a_model_is_a_generation_of_its_own(tmp_path: Path) -> None:
    with Memory(tmp_path) as memory:
        memory.publish(turns(), cube=CUBE)
        before = audited(memory)
    with served(told_rightly) as server, opened(tmp_path, server) as memory:
        report = memory.reprocess(switch=True)
        assert report.switched and report.added
        after = audited(memory)
        assert "9 June 2023: Ann lives in Oslo" in after and "9 June 2023: Ann lives in Oslo" not in before


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"extract": "gpt"}, "wanted rules or llm"),
        ({"extract": "llm"}, "llm_base_url"),
        ({"extract": "llm", "llm_base_url": "localhost:8000", "llm_model": "m"}, "wanted http"),
        ({"extract": "llm", "llm_base_url": "http://", "llm_model": "m"}, "wanted http"),
        ({"extract": "llm", "llm_base_url": "http://a:b@c/v1", "llm_model": "m"}, "MNEMOSTREAM_LLM_API_KEY"),
        ({"extract": "llm", "llm_base_url": "http://c/v1"}, "llm_model"),
        (
            {"extract": "llm", "llm_base_url": "http://c/v1", "llm_model": "m", "llm_timeout": 0},
            "llm_timeout",
        ),
        ({"llm_api_key": "secret"}, "MNEMOSTREAM_LLM_API_KEY alone"),
    ],
)
def test_settings_that_make_no_sense_are_told(given: dict[str, Any], told: str) -> None:
    with pytest.raises(SettingsError, match=told):
        Settings.load({}, **given)


def test_a_key_is_in_no_setting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MNEMOSTREAM_LLM_API_KEY", "very-secret")
    with served(told_rightly) as server, opened(tmp_path, server) as memory:
        memory.publish(turns()[:3], cube=CUBE)
        assert server.asked[0].headers["authorization"] == "Bearer very-secret"
        assert "very-secret" not in repr(memory.node.settings) + memory.metrics()


def test_without_the_extra_it_is_said_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mnemostream.infra.chat.find_spec", lambda _: None)
    with pytest.raises(SettingsError, match=r"mnemostream\[llm\]"):
        Memory(tmp_path, extract="llm", llm_base_url="http://127.0.0.1:1/v1", llm_model="m")
