"""ChatGPT's export: what was said is read, what was not is passed over, and no bad record hides another."""

import io
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnemostream.infra.readers import detect, elements, read_turns
from mnemostream.processors.draft import Rejected, TurnDraft
from mnemostream.schemas.errors import InputError
from mnemostream.streams.client import Memory

from ..readers.taken import turns
from .chats import BEGAN, conversation, hidden, message, node, written

START = datetime.fromtimestamp(BEGAN, UTC)
TALK = (
    message(1, "user", "I live in Oslo."),
    message(2, "assistant", "How nice!"),
    message(3, "user", "My cat is called Tom."),
)


def zipped(**files: bytes) -> bytes:
    out = io.BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name.replace("__", "-") + ".json", data)
    return out.getvalue()


def test_a_conversation_is_a_session_and_a_message_a_turn() -> None:
    first, second, third = turns(written(conversation(*TALK)))
    assert (first.session_id, first.turn_id, first.ordinal) == ("c1", "m1", 0)
    assert (first.speaker, first.role, first.text) == ("User", "user", "I live in Oslo.")
    assert first.occurred_at == START + timedelta(minutes=1)
    assert (second.speaker, second.metadata, second.ordinal) == ("Assistant", {"model": "gpt-4o"}, 1)
    assert (third.turn_id, third.ordinal, third.metadata) == ("m3", 2, {})
    assert third.place == "<stdin> conversation 1 message m3" and json.loads(third.raw)["id"] == "m3"


def test_what_nobody_said_is_passed_over() -> None:
    talk = conversation(*hidden(10), *TALK[:1], *hidden(30), *TALK[1:], *hidden(50))
    assert [turn.text for turn in turns(written(talk))] == [
        "I live in Oslo.", "How nice!", "My cat is called Tom."
    ]  # fmt: skip


def test_only_the_branch_that_was_last_seen_is_read() -> None:
    talk = conversation(*TALK)
    mapping = talk["mapping"]
    mapping["edited"] = node("edited", "m2", message(9, "user", "My cat is called Kim.", id="edited"))
    mapping["m2"]["children"].append("edited")
    assert [turn.turn_id for turn in turns(written(talk))] == ["m1", "m2", "m3"]
    talk["current_node"] = "edited"
    assert [turn.turn_id for turn in turns(written(talk))] == ["m1", "m2", "edited"]
    assert [turn.ordinal for turn in turns(written(talk))] == [0, 1, 2]


def test_images_are_captions_and_transcriptions_are_text() -> None:
    image = {"content_type": "image_asset_pointer", "asset_pointer": "sediment://f1", "width": 1, "height": 1}
    painted = {**image, "metadata": {"dalle": {"prompt": "a fjord in winter", "gen_id": "g"}}}
    recording = {"content_type": "real_time_user_audio_video_asset_pointer", "audio_asset_pointer": {}}
    heard = {"content_type": "audio_transcription", "text": "I like tea.", "direction": "in"}
    talk = conversation(
        message(1, "user", image, "What is on this?", kind="multimodal_text"),
        message(2, "tool", painted, "no words", kind="multimodal_text"),
        message(3, "tool", image, kind="multimodal_text"),
        message(4, "user", heard, recording, kind="multimodal_text"),
        message(5, "user", recording, kind="multimodal_text"),
        message(6, "assistant", content={"content_type": "code", "language": "json", "text": "{}"}),
    )
    asked, picture, said, code = turns(written(talk))
    assert (asked.text, asked.caption) == ("What is on this?", "image")
    assert (picture.role, picture.text, picture.caption) == ("tool", "", "a fjord in winter")
    assert (said.text, said.caption) == ("I like tea.", None)
    assert code.text == "{}"


def test_marks_of_links_and_cards_are_taken_out_of_answers() -> None:
    text = (
        "See \ue200entity\ue202[\"city\",\"Oslo\",\"Norway\"]\ue201 and \ue200url\ue202the map\ue202https://x\ue201."
        "\ue200cite\ue202turn0search1\ue201 Warm【12†L1-L2】 \ue200entity\ue202[broken\ue201\ue203all year."
    )  # fmt: skip
    answer, question = turns(written(conversation(message(1, "assistant", text), message(2, "user", text))))
    assert answer.text == "See Oslo and the map. Warm all year."
    assert question.text == text


def test_marks_that_do_not_end_take_no_time() -> None:
    for mark in ("\ue200", "\ue200entity\ue202[", "【1†", "【" + "†" * 1000):
        (answer,) = turns(
            written(conversation(message(1, "assistant", "Yes. " + mark * (100_000 // len(mark)))))
        )
        assert answer.text.startswith("Yes. ")


def test_a_time_that_is_missing_is_that_of_the_message_before() -> None:
    talk = conversation(
        message(1, "user", "One.", create_time=None),
        message(2, "user", "Two."),
        message(3, "user", "Three.", create_time=None),
        message(4, "user", "Four.", create_time="2024-05-01T10:00:00Z"),
    )
    found = [turn.occurred_at for turn in turns(written(talk))]
    assert found == [
        START, START + timedelta(minutes=2), START + timedelta(minutes=2), datetime(2024, 5, 1, 10, tzinfo=UTC)
    ]  # fmt: skip
    timeless = conversation(message(1, "user", "One.", create_time=None))
    timeless["create_time"] = "never"
    assert turns(written(timeless))[0].occurred_at is None


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"author": None}, "author: wanted an object, got null"),
        ({"author": {"role": "boss"}}, "unknown role 'boss'"),
        ({"content": "words"}, "content: wanted an object, got str"),
        ({"content": {"content_type": "hologram"}}, "'hologram' is not known"),
        ({"content": {"content_type": "text", "parts": "words"}}, "wanted a list of parts"),
        ({"content": {"content_type": "text", "parts": [7]}}, "parts[0]: wanted an object, got 7"),
        ({"content": {"content_type": "text", "parts": [{"content_type": "smell"}]}}, "unknown part 'smell'"),
        ({"content": {"content_type": "text", "parts": ["\ud800"]}}, "lone surrogate"),
        ({"content": {"content_type": "text", "parts": ["a\0b"]}}, "NUL character"),
        ({"create_time": 1e300}, "no time in seconds"),
        ({"create_time": True}, "wanted seconds since 1970"),
        ({"create_time": -1e10}, "year must be within"),
        ({"id": "x" * 300}, "id: wanted 1 to 256 bytes"),
        ({"metadata": [1]}, "metadata: wanted an object"),
    ],
)
def test_a_bad_message_is_named_and_hides_no_other(changes: dict[str, Any], says: str) -> None:
    talk = conversation(*TALK)
    talk["mapping"]["m2"]["message"] |= changes
    first, bad, third = read_turns(written(talk), name="conversations.json")
    assert isinstance(bad, Rejected) and says in bad.reason
    assert bad.place == "conversations.json conversation 1 message m2"
    assert isinstance(first, TurnDraft) and isinstance(third, TurnDraft)
    assert (first.turn_id, third.turn_id) == ("m1", "m3")
    assert third.occurred_at == START + timedelta(minutes=3)


@pytest.mark.parametrize("broken", [None, 5, {"id": "m2"}, {"id": "m2", "parent": 7, "message": 3}])
def test_a_node_that_is_broken_is_found_by_the_one_above_it(broken: Any) -> None:
    talk = conversation(*TALK)
    talk["mapping"]["m2"] = broken
    found = list(read_turns(written(talk)))
    assert [item.turn_id for item in found if isinstance(item, TurnDraft)] == ["m1", "m3"]
    del talk["mapping"]["m2"]
    _, bad, _ = read_turns(written(talk))
    assert isinstance(bad, Rejected) and "is missing from the mapping" in bad.reason


def test_a_conversation_that_cannot_be_followed_is_rejected_alone() -> None:
    loop, split, empty, plain = (conversation(*TALK, number=number) for number in range(1, 5))
    loop["mapping"]["m1"]["parent"] = "m3"
    split["mapping"]["other"] = node("other", "m1", message(7, "user", "Else."))
    split["current_node"] = "gone"
    empty["mapping"] = None
    plain["current_node"] = None  # there is only one end
    found = list(read_turns(written(loop, split, "junk", empty, plain, {"mapping": {}})))
    reasons = [item.reason for item in found if isinstance(item, Rejected)]
    assert ["m3' comes before itself" in reasons[0], '"gone" names no message' in reasons[1]] == [True, True]
    assert "wanted an object, got str" in reasons[2] and "mapping: wanted an object, got null" in reasons[3]
    assert [item.session_id for item in found if isinstance(item, TurnDraft)] == ["c4"] * 3
    assert len(reasons) == 4


def test_the_format_is_told_by_its_mapping_whatever_is_talked_about() -> None:
    talk = conversation(message(1, "user", '{"conversation": "sample_id", "role": "messages"}'))
    for data in (written(talk), json.dumps(talk).encode(), json.dumps([talk], indent=2).encode()):
        assert detect(data, "x") == "chatgpt"
        assert len(turns(data)) == 1
    chat = json.dumps({"messages": [{"role": "user", "content": 'Explain "mapping": {} in JSON.'}]}).encode()
    assert detect(chat, "x") == "openai"


def test_the_zip_that_it_comes_in_is_read_whole_or_in_numbered_files(tmp_path: Path) -> None:
    one, two = conversation(*TALK, number=1), conversation(*TALK, number=2)
    for data in (
        zipped(conversations=written(one, two), user=b"{}"),
        zipped(conversations__001=written(two), conversations__000=written(one), shared_conversations=b"[]"),
    ):
        assert [turn.session_id for turn in turns(data)] == ["c1"] * 3 + ["c2"] * 3
    path = tmp_path / "export.zip"
    path.write_bytes(data)
    with path.open("rb") as stream:
        assert len(list(read_turns(stream))) == 6
    for wrong, says in ((zipped(user=b"{}"), "no export of ChatGPT"), (data[:300], "cannot be unpacked")):
        with pytest.raises(InputError, match=says):
            list(read_turns(wrong))


def test_an_export_that_grew_adds_what_is_new_even_under_another_title(tmp_path: Path) -> None:
    talk = conversation(*TALK)
    longer = conversation(*TALK, message(4, "user", "I work as a baker."))
    longer["title"] = "Tom the cat"
    with Memory(tmp_path, process=False) as memory:
        first = memory.publish(read_turns(written(talk)), wait=False)
        second = memory.publish(read_turns(written(longer)), wait=False)
    assert (first.turns, first.rejected) == (3, 0)
    assert (second.turns, second.duplicates, second.rejected) == (1, 3, 0)


JUNK = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(("message", "content", "parts", "author", "parent", "children", "x")), inner
        )
    ),
    max_leaves=6,
)


@given(st.lists(JUNK, min_size=1, max_size=4), st.data())
def test_one_bad_message_never_hides_another(junk: list[Any], data: st.DataObject) -> None:
    talk = conversation(*(message(number, "user", f"I like number {number}.") for number in range(8)))
    bad = set(data.draw(st.lists(st.integers(0, 7), min_size=len(junk), max_size=len(junk), unique=True)))
    for number, value in zip(sorted(bad), junk, strict=True):
        where = data.draw(st.sampled_from(("node", "message", "content", "author")))
        at = talk["mapping"][f"m{number}"]
        if where == "node" and number < 7:  # the last one has nobody to tell of it but current_node
            talk["mapping"][f"m{number}"] = value if not isinstance(value, dict) else [value]
        elif where != "node":
            (at if where == "message" else at["message"])[where] = value
    found = {item.turn_id for item in read_turns(written(talk)) if isinstance(item, TurnDraft)}
    assert {f"m{number}" for number in range(8) if number not in bad} <= found


@given(st.lists(st.sampled_from((b"{", b"}}", b"[", b'{"a": NaN}', b'{"a": [1}', b"words", b'"\xff"', b"7"))))
def test_one_bad_conversation_never_hides_another(damage: list[bytes]) -> None:
    good = [json.dumps(conversation(*TALK, number=number)).encode() for number in range(len(damage) + 1)]
    balanced = [piece for piece in damage if piece not in (b"{", b"}}", b"[")]
    pieces = [piece for pair in zip(good, balanced, strict=False) for piece in pair]
    found = list(read_turns(b"[" + b", ".join(pieces) + b"]", format="chatgpt"))
    sessions = {item.session_id for item in found if isinstance(item, TurnDraft)}
    assert sessions == {f"c{number}" for number in range(len(balanced))}
    assert sum(isinstance(item, Rejected) for item in found) == len(balanced)
    for item in read_turns(b"[" + b",".join(damage), format="chatgpt"):
        assert isinstance(item, Rejected)


@given(
    st.lists(
        st.recursive(st.text() | st.integers(), lambda one: st.lists(one) | st.dictionaries(st.text(), one))
    )
)
def test_elements_are_cut_as_json_says_wherever_reading_pauses(values: list[Any]) -> None:
    text = json.dumps(values, ensure_ascii=False).encode()
    for size in (1, 2, 7):
        patched = pytest.MonkeyPatch()
        patched.setattr(elements, "READ", size)
        try:
            cut = [json.loads(raw) for _, raw in elements.elements(text[:1], io.BytesIO(text[1:]))]
        finally:
            patched.undo()
        assert cut == values
