"""Dead letters of a home: found, put together again, given back; and turns that are too large for a record."""

from pathlib import Path

import msgspec
import pytest

from mnemostream.processors.draft import TurnDraft
from mnemostream.processors.ports import Outgoing
from mnemostream.processors.weight import MAX_WEIGHT
from mnemostream.schemas.errors import InputError, NotFound
from mnemostream.schemas.ids import Scope
from mnemostream.schemas.topics import TURNS, dead_letter_topic
from mnemostream.streams import dead_letters
from mnemostream.streams.client import Memory
from mnemostream.streams.wire import CHUNK, MAX_REASON
from tests.recovery.story import story

KEY = Scope("default", "ann").key


def huge(size: int, turn_id: str = "huge") -> TurnDraft:
    return msgspec.structs.replace(
        story(1)[0], turn_id=turn_id, text="x" * size, raw=b"r" * size, place="line 7"
    )


def test_a_turn_that_is_too_large_is_refused_alone_with_its_bytes_in_chunks(tmp_path: Path) -> None:
    with Memory(tmp_path, process=False) as memory:
        report = memory.publish([story(1)[1], huge(2 * CHUNK + 5), story(1)[2]], wait=False)
        assert (report.turns, report.rejected) == (2, 1)
        (refusal,) = report.refusals
        assert str(MAX_WEIGHT) in refusal.reason and "split it into several turns" in refusal.reason
        assert refusal.place == "line 7"
        (letter,) = memory.dead_letters()
        assert letter.raw == b"r" * (2 * CHUNK + 5) and letter.key == KEY
        assert memory.dead_letter(dead_letters.shown(letter.position)) == letter
        (refused,) = memory.retry_dead_letters([letter]).refused
        assert "was refused before it became a record" in refused.reason


def test_of_a_dead_letter_that_lacks_a_part_there_are_no_bytes(tmp_path: Path) -> None:
    with Memory(tmp_path, process=False) as memory:
        node = memory.node
        parts = node.wire.refused(KEY, b"r" * (2 * CHUNK), "why", "publish", TURNS, "line 1")
        node.store.write(lambda: node.log.append(parts[1:]))
        (letter,) = memory.dead_letters()
        assert letter.raw is None and "only 1 of its 2 parts" in letter.reason


def test_a_reason_and_a_key_of_any_length_make_a_dead_letter(tmp_path: Path) -> None:
    with Memory(tmp_path, process=False) as memory:
        node = memory.node
        node.store.write(lambda: node.log.append([Outgoing(topic=TURNS, key=b"\xff" * 900_000, value=b"no")]))
        partition = next(number for number, end in node.log.end_offsets(TURNS).items() if end)
        (record,) = node.log.read(TURNS, partition, 0, 1)
        letter = node.wire.dead_letter(record, "why " * 900_000, "extract")
        headers = dict(letter.headers)
        assert len(headers["reason"].decode()) == MAX_REASON + 1
        assert len(letter.key) + len(letter.value or b"") < 20_000


def test_a_record_that_can_be_read_again_is_given_back_and_has_its_effect(tmp_path: Path) -> None:
    with Memory(tmp_path, process=False) as memory:
        node, turn = memory.node, story(1)[0]
        memory.publish([turn], wait=False)
        (record,) = (r for p in node.log.end_offsets(TURNS) for r in node.log.read(TURNS, p, 0, 9))
        letters = [
            node.wire.dead_letter(record, "odd", "extract"),
            node.wire.dead_letter(record, "odd", "extract", 2),
        ]
        bad = msgspec.structs.replace(record, value=b"no event")
        node.store.write(lambda: node.log.append([*letters, node.wire.dead_letter(bad, "poison", "extract")]))
        found = list(memory.dead_letters())
        report = memory.retry_dead_letters(found)
        assert report.retried == (found[0].position, found[1].position)
        (refused,) = report.refused
        assert "still cannot be taken" in refused.reason
        again = node.log.read(TURNS, report.positions[1].partition, report.positions[1].offset, 1)[0]
        assert (again.key, again.value) == (record.key, record.value)
        assert dict(again.headers)["attempts"] == b"2" and dict(again.headers)["ce_type"] == b"TurnRecorded"
        assert dict(node.wire.dead_letter(again, "odd", "extract").headers)["attempts"] == b"3"
    with Memory(tmp_path) as memory:
        memory.drain(timeout=20)
        assert memory.status().lag == 0 and len(memory.get_all(cube="ann")) == 1


def test_a_dead_letter_is_named_as_it_is_shown(tmp_path: Path) -> None:
    with Memory(tmp_path, process=False) as memory:
        with pytest.raises(NotFound, match="there is none"):
            memory.dead_letter(f"{dead_letter_topic(TURNS)}[0]@7")
        with pytest.raises(InputError, match=r"wanted TOPIC\[PARTITION\]@OFFSET"):
            memory.dead_letter("7")


def test_a_turn_whose_candidates_make_no_record_is_skipped_and_counted(tmp_path: Path) -> None:
    text = " ".join(f"I love the {number} comets of Graz." for number in range(8000))
    assert len(text) < MAX_WEIGHT
    with Memory(tmp_path) as memory:
        memory.publish([msgspec.structs.replace(story(1)[0], text=text), *story(2)[3:]])
        memory.drain(timeout=60)
        status = memory.status()
        assert status.skipped_by_reason["too-large"] == 1 and status.dead_letters == 0
        assert status.turns == status.turns_extracted + status.turns_skipped
