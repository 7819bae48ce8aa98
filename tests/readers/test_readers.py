"""Readers: every format as its programs write it, every bad record named, and nothing hidden by its neighbour."""

import json
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnemostream.infra.readers import FORMATS, detect, read_turns
from mnemostream.processors.draft import Rejected, TurnDraft
from mnemostream.schemas.errors import InputError

from .taken import turns

LOCOMO = Path(__file__).parents[3] / "shared" / "data" / "locomo" / "dev.json"


def rejections(source: bytes, **options: str) -> list[Rejected]:
    return [item for item in read_turns(source, **options) if isinstance(item, Rejected)]


def lines(*records: object) -> bytes:
    return b"".join(json.dumps(record).encode() + b"\n" for record in records)


def locomo(**changes: object) -> bytes:
    turn = {"speaker": "Ann", "dia_id": "D1:1", "text": "I moved to Oslo.", **changes}
    other = {"speaker": "Ben", "dia_id": "D1:2", "text": "", "blip_caption": "a photo of a fjord"}
    conversation = {
        "speaker_a": "Ann",
        "speaker_b": "Ben",
        "session_1_date_time": "1:56 pm on 8 May, 2023",
        "session_1": [turn, other],
        "session_2_date_time": "9:05 am on 10 May, 2023",
        "session_2": [{"speaker": "Ben", "dia_id": "D2:1", "text": "Hi again"}],
    }
    return json.dumps([{"sample_id": "conv-1", "conversation": conversation, "qa": []}]).encode()


def test_locomo_turns_keep_ids_sessions_speakers_and_times() -> None:
    first, second, third = turns(locomo())
    assert (first.cube, first.turn_id, first.session_id, first.ordinal) == ("conv-1", "D1:1", "session_1", 0)
    assert first.occurred_at == datetime(2023, 5, 8, 13, 56, tzinfo=UTC)
    assert first.participants == ("Ann", "Ben") and first.role == "user"
    assert (second.text, second.caption, second.ordinal) == ("", "a photo of a fjord", 1)
    assert (third.session_id, third.ordinal) == ("session_2", 0)


@pytest.mark.skipif(not LOCOMO.is_file(), reason="LoCoMo's file may not be shipped")
def test_all_of_locomo_dev_is_read() -> None:
    found = turns(LOCOMO.read_bytes(), name="dev.json")
    assert len(found) == 2960
    assert len({turn.cube for turn in found}) == 5
    assert len({(turn.cube, turn.turn_id) for turn in found}) == 2960


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"text": 5}, "text: wanted text, got 5"),
        ({"speaker": None}, "speaker: wanted text, got null"),
        ({"text": ""}, "is empty"),
        ({"dia_id": "x" * 300}, "dia_id: wanted 1 to 256 bytes, got 300"),
    ],
)
def test_a_malformed_locomo_turn_is_named_and_the_rest_goes_on(changes: dict, says: str) -> None:
    found = list(read_turns(locomo(**changes), name="dev.json"))
    assert isinstance(found[0], Rejected) and says in found[0].reason
    assert found[0].place.startswith("dev.json conv-1 session_1")
    assert [item.turn_id for item in found[1:] if isinstance(item, TurnDraft)] == ["D1:2", "D2:1"]


def test_openai_chats_with_parts_tools_and_every_role() -> None:
    chat = {
        "messages": [
            {"role": "system", "content": "Be brief."},
            {"role": "developer", "content": "Use metric units."},
            {"role": "user", "name": "Ann", "content": [
                {"type": "text", "text": "What is on this?"},
                {"type": "image_url", "image_url": {"url": "data:image/png;base64,AA"}},
            ]},
            {"role": "assistant", "content": None, "tool_calls": [
                {"id": "c1", "type": "function", "function": {"name": "look", "arguments": "{}"}}
            ]},
            {"role": "tool", "tool_call_id": "c1", "content": "a cat"},
            {"role": "assistant", "content": None, "refusal": "I cannot say."},
            {"role": "function", "name": "old", "content": "7"},
        ]
    }  # fmt: skip
    found = turns(lines(chat))
    assert [turn.role for turn in found] == [
        "system",
        "developer",
        "user",
        "assistant",
        "tool",
        "assistant",
        "tool",
    ]
    assert (found[2].speaker, found[2].text, found[2].caption) == ("Ann", "What is on this?", "image")
    assert found[3].text == "" and json.loads(found[3].tool_calls or "")[0]["id"] == "c1"
    assert found[5].text == "I cannot say."
    assert [turn.ordinal for turn in found] == list(range(7))


def test_a_whole_file_of_messages_is_one_conversation_and_lines_are_several() -> None:
    messages = [{"role": "user", "content": "I like tea."}, {"role": "assistant", "content": "Noted."}]
    for whole in (messages, {"messages": messages}):
        for indent in (None, 2):
            assert len(turns(json.dumps(whole, indent=indent).encode())) == 2
    several = turns(lines({"messages": messages}, {"messages": messages}))
    assert len({turn.conversation for turn in several}) == 2
    both = json.dumps([{"messages": messages}, {"messages": messages}], indent=1).encode()
    assert len({turn.conversation for turn in turns(both)}) == 2


def test_transcripts_with_times_marks_and_turns_of_several_lines() -> None:
    text = (
        "\ufeffAnn: I moved to Oslo.\r\n  It is cold there.\r\n\r\n"
        "[2023-05-08 13:56] Ben: When?\r\n"
        "2023-05-08T13:57:00+02:00 Ann: Look at https://example.org: it is nice\r\n"
    )
    first, second, third = turns(text.encode())
    assert (first.speaker, first.text, first.occurred_at) == (
        "Ann",
        "I moved to Oslo.\nIt is cold there.",
        None,
    )
    assert second.occurred_at == datetime(2023, 5, 8, 13, 56, tzinfo=UTC)
    assert third.occurred_at == datetime(2023, 5, 8, 11, 57, tzinfo=UTC)
    assert third.text.startswith("Look at https://")
    assert [turn.text for turn in turns(text.encode("utf-16"))] == [first.text, second.text, third.text]


def test_our_own_lines_carry_every_field() -> None:
    record = {
        "cube": "ann", "turn_id": "t1", "session_id": "s1", "ordinal": 4, "speaker": "Ann", "role": "user",
        "text": "I like tea.", "caption": "a cup", "participants": ["Ann", "Ben"], "time": "2024-01-02T03:04:05Z",
        "agent_id": "a", "actor": "x", "expires_at": "2025-01-01T00:00:00+01:00",
        "metadata": {"n": 1, "f": 0.5, "b": True, "z": None, "s": "ü"}, "tags": ["food"],
    }  # fmt: skip
    (turn,) = turns(lines(record))
    assert turn.metadata == record["metadata"] and turn.tags == ("food",) and turn.ordinal == 4
    assert turn.occurred_at == datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert turn.expires_at == datetime(2024, 12, 31, 23, tzinfo=UTC)


@pytest.mark.parametrize(
    ("record", "says"),
    [
        (b'{"text": "a"', "malformed JSON"),
        (b'{"text": NaN}', "NaN is no JSON number"),
        (b'{"text": "a", "text": "b"}', "'text' stands twice"),
        (b'{"text": "a\\u0000b"}', "NUL character at 1"),
        (b'{"text": "\\ud800"}', "lone surrogate"),
        (b'{"text": "\xff"}', "not UTF-8: byte 0xff"),
        (b'{"text": ""}', "is empty"),
        (b'{"text": " \\n "}', "is empty"),
        (b'{"text": "x", "role": "boss"}', "unknown role 'boss'"),
        (b'{"text": "x", "time": "2024-01-01T00:00:00"}', "has no zone; add Z"),
        (b'{"text": "x", "time": "9999-01-01T00:00:00Z"}', "year must be within"),
        (b'{"text": "x", "time": "tomorrow"}', "wanted a form like"),
        (b'{"text": "x", "metadata": {"a": {"b": 1}}}', "metadata 'a': wanted text, a number"),
        (b'{"text": "x", "metadata": {"a": 1e999}}', "not finite"),
        (b'{"text": "x", "metadata": {"a": 99999999999999999999}}', "does not fit 64 bits"),
        (b'{"text": "x", "turn_id": ""}', "turn_id: wanted 1 to 256 bytes, got 0"),
        (b'{"text": "x", "colour": 1}', "unknown field 'colour'"),
        (b'{"text": "x", "ordinal": true}', "ordinal"),
        (b"[1, 2]", "wanted an object, got a list"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"text": "' + b"x" * 10_000_000 + b'"}', "10000000 bytes, more than"),
    ],
    ids=lambda value: value[:30] if isinstance(value, bytes) else None,
)
def test_a_bad_record_is_named_kept_whole_and_hides_no_other(record: bytes, says: str) -> None:
    good = b'{"text": "I like tea."}\n'
    found = list(read_turns(good + record + b"\n" + good, format="jsonl", name="x.jsonl"))
    assert [type(item) for item in found] == [TurnDraft, Rejected, TurnDraft]
    bad = found[1]
    assert isinstance(bad, Rejected)
    assert says in bad.reason and bad.place == "x.jsonl line 2"
    assert bad.raw == record + b"\n"


def test_a_line_longer_than_any_turn_is_cut_off_and_the_rest_goes_on() -> None:
    data = b'{"text": "' + b"x" * (70 << 20) + b'"}\n{"text": "I like tea."}\n'
    found = list(read_turns(BytesIO(data), format="jsonl"))
    assert [type(item) for item in found] == [Rejected, TurnDraft]


def test_formats_are_told_apart_and_unknown_ones_are_refused() -> None:
    assert detect(locomo(), "x") == "locomo"
    assert detect(lines({"messages": []}), "x") == "openai"
    assert detect(lines({"text": "a"}), "x") == "jsonl"
    assert detect(b"Ann: hello\n", "x") == "transcript"
    for head in (b"", b"just some words", b"\x89PNG\r\n"):
        with pytest.raises(InputError, match="say which with --format"):
            read_turns(head, name="x")
    with pytest.raises(InputError, match="'csv': unknown; there are locomo"):
        read_turns(b"a,b", format="csv")


def test_a_truncated_locomo_file_is_one_rejection() -> None:
    (bad,) = rejections(locomo()[:-40], name="dev.json")
    assert bad.place == "dev.json" and "malformed JSON" in bad.reason


@given(st.binary(max_size=300), st.sampled_from((None, *FORMATS)))
def test_any_bytes_give_turns_and_rejections_or_an_input_error(data: bytes, format: str | None) -> None:
    try:
        for item in read_turns(data, format=format):
            assert isinstance(item, TurnDraft | Rejected)
    except InputError as exc:
        assert "save it as UTF-8" in str(exc) or format is None
