"""mem0's memories: each becomes a turn with its words, times and names, and bad ones are rejected one by one."""

import io
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnemostream.infra.readers import mem0
from mnemostream.processors.draft import Rejected, TurnDraft
from mnemostream.streams.importing import import_file
from mnemostream.streams.runner import Runner

from .homes import check, ends, home, memories

# As mem0 2.2.1 gives it (`Memory.get_all`): nothing more than what it knows of a memory.
ENTRY = {
    "id": "0c1fdb7a-6d0c-4a53-9a4b-7f2f0e5c1c11",
    "memory": "Loves hiking in the hills",
    "hash": "2d4c",
    "metadata": {"category": "hobbies", "nested": {"b": [1], "a": None}},
    "created_at": "2024-03-01T09:00:00.123456+00:00",
    "updated_at": "2024-05-02T10:30:00+02:00",
    "user_id": "ann",
    "agent_id": "helper",
    "run_id": "r1",
}


def read(value: Any) -> list[TurnDraft | Rejected]:
    data = value if isinstance(value, bytes) else json.dumps(value).encode()
    return list(mem0.read(data, io.BytesIO(), "mem0.json"))


def test_a_mark_before_the_text_is_passed_over() -> None:
    for value in ([ENTRY], {"results": [ENTRY]}):
        data = b"\xef\xbb\xbf" + json.dumps(value).encode()
        assert mem0.detected(data) and len(read(data)) == 1
    assert not mem0.detected(b'{"messages": []}') and not mem0.detected(b"[]") and not mem0.detected(b"")


def turn(**changes: Any) -> TurnDraft:
    (found,) = read([{**ENTRY, **changes}])
    assert isinstance(found, TurnDraft), found
    return found


def test_a_memory_keeps_its_words_names_and_times() -> None:
    found = turn()
    assert (found.text, found.turn_id, found.cube) == (ENTRY["memory"], ENTRY["id"], "ann")
    assert (found.role, found.speaker, found.agent_id, found.session_id) == ("user", "ann", "helper", "r1")
    assert found.occurred_at == datetime(2024, 5, 2, 8, 30, tzinfo=UTC)
    assert found.metadata == {
        "category": "hobbies",
        "nested": '{"a": null, "b": [1]}',
        "created_at": "2024-03-01T09:00:00.123456+00:00",
    }
    assert found.place == "mem0.json memory 1" and json.loads(found.raw) == ENTRY
    plain = turn(metadata=None, updated_at=None, run_id=None, agent_id=None, user_id=None, categories=["a"])
    assert plain.occurred_at == datetime(2024, 3, 1, 9, 0, 0, 123456, UTC) and plain.metadata == {}
    assert (plain.cube, plain.session_id, plain.speaker, plain.tags) == (None, None, "User", ("a",))


@pytest.mark.parametrize(
    ("changes", "role", "speaker"),
    [
        ({"role": "assistant"}, "assistant", "helper"),
        ({"role": "assistant", "agent_id": None}, "assistant", "Assistant"),
        ({"attributed_to": "assistant"}, "assistant", "helper"),
        ({"attributed_to": "nobody"}, "user", "ann"),
        ({"role": "user", "actor_id": "Bob"}, "user", "Bob"),
    ],
)
def test_who_said_it(changes: dict[str, Any], role: str, speaker: str) -> None:
    found = turn(**changes)
    assert (found.role, found.speaker) == (role, speaker)


def test_it_expires_when_the_day_of_its_expiration_ends() -> None:
    assert turn(expiration_date="2024-12-31").expires_at == datetime(2025, 1, 1, tzinfo=UTC)
    assert turn(expiration_date="2024-12-31T12:00:00Z").expires_at == datetime(2024, 12, 31, 12, tzinfo=UTC)
    assert turn(created_at="2024-03-01T09:00:00", updated_at=None).occurred_at == datetime(
        2024, 3, 1, 9, tzinfo=UTC
    )


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"id": None}, "id: is missing"),
        ({"id": True}, "id: is missing"),
        ({"id": ""}, "id: wanted 1 to 256 bytes"),
        ({"memory": ""}, "memory: is empty"),
        ({"memory": None}, "memory: wanted text, got null"),
        ({"memory": "a\0b"}, "NUL character"),
        ({"role": "boss"}, "unknown role 'boss'"),
        ({"user_id": 7}, "user_id: wanted text, got 7"),
        ({"metadata": [1]}, "metadata: wanted an object"),
        ({"metadata": {"a": 1 << 70}}, "does not fit 64 bits"),
        ({"created_at": "yesterday"}, "created_at: time 'yesterday'"),
        ({"expiration_date": "soon"}, "expiration_date: time 'soon'"),
        ({"expiration_date": "9999-12-30"}, "year must be within"),
        ({"categories": "a"}, "categories: wanted a list"),
    ],
)
def test_a_bad_memory_is_named_and_hides_no_other(changes: dict[str, Any], says: str) -> None:
    first, bad, third = read({"results": [ENTRY, {**ENTRY, **changes}, ENTRY], "relations": []})
    assert isinstance(bad, Rejected) and says in bad.reason and bad.place == "mem0.json memory 2"
    assert isinstance(first, TurnDraft) and isinstance(third, TurnDraft)


PIECES = st.sampled_from((b"7", b"null", b'{"id": NaN}', b'{"id": "x"}', b"[[]]", b'{"a": [1}', b'"\xff"'))


@given(st.lists(PIECES, max_size=5), st.booleans())
def test_one_bad_memory_never_hides_another(pieces: list[bytes], listed: bool) -> None:
    good = [json.dumps({**ENTRY, "id": f"m{n}"}).encode() for n in range(len(pieces) + 1)]
    mixed = [piece for pair in zip(good, [*pieces, b""], strict=True) for piece in pair if piece]
    text = b"[" + b", ".join(mixed) + b"]"
    found = read(text if listed else b'{ "results" : ' + text + b', "relations": [{"a": 1}]}')
    assert [item.turn_id for item in found if isinstance(item, TurnDraft)] == [
        f"m{n}" for n in range(len(good))
    ]
    assert len(found) == len(mixed)


def test_an_import_has_provenance_and_is_done_once(tmp_path: Path) -> None:
    entries = [
        {**ENTRY, "id": "m1"},
        {**ENTRY, "id": "m2", "memory": "Is allergic to nuts", "run_id": None},
        {**ENTRY, "id": "m3", "memory": "Works as a baker", "run_id": None, "user_id": None},
        {**ENTRY, "id": "m4", "memory": ""},
    ]
    (tmp_path / "all.json").write_text(json.dumps({"results": entries}))
    (tmp_path / "list.json").write_text(json.dumps(entries[:2], indent=2))
    told: list[int] = []
    with home(tmp_path / "home") as node:
        report = import_file(node, None, tmp_path / "all.json", progress=told.append)
        assert (report.format, report.added, report.known, report.rejected) == (
            "mem0",
            {"TurnRecorded": 3},
            0,
            1,
        )
        assert report.cubes == ("ann", "default") and len(report.positions) == 3 and told == [4]
        assert report.refusals[0].place.endswith("all.json memory 4")
        Runner(node).drain()
        check(node)
        found = {memory.state.sources[0].turn_id: (scope.cube, memory) for scope, memory in memories(node)}
        assert {turn_id: cube for turn_id, (cube, _) in found.items()} == {
            "m1": "ann", "m2": "ann", "m3": "default"
        }  # fmt: skip
        content = found["m1"][1].content
        assert content is not None and "Loves hiking in the hills" in content.text
        assert content.metadata["category"] == "hobbies"
        assert found["m1"][1].state.agent_id == "helper" and found["m1"][1].state.session_id == "r1"
        before = ends(node)
        again = import_file(node, None, tmp_path / "list.json")
        assert (again.added, again.known, again.rejected) == ({}, 2, 0) and ends(node) == before
        entries[0]["memory"] = "Hates hiking"
        (tmp_path / "list.json").write_text(json.dumps(entries[:2]))
        changed = import_file(node, None, tmp_path / "list.json")
        assert (changed.known, changed.rejected) == (1, 1)
        assert "is known in cube 'ann' with other content" in changed.refusals[0].reason
