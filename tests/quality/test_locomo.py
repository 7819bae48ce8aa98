"""The LoCoMo benchmark on a conversation of our own: the whole pipeline, and a run in the scorers' form."""

import json
from pathlib import Path

import pytest

from mnemostream.schemas.errors import InputError
from mnemostream.streams.quality.locomo import FileClient, read_questions, run

SAMPLE = {
    "sample_id": "talk-1",
    "conversation": {
        "speaker_a": "Ada",
        "speaker_b": "Bo",
        "session_1_date_time": "1:56 pm on 8 May, 2023",
        "session_1": [
            {"speaker": "Ada", "dia_id": "D1:1", "text": "I adopted a three-legged tortoise yesterday."},
            {"speaker": "Bo", "dia_id": "D1:2", "text": "I burnt my lasagne in the new oven again."},
        ],
        "session_2_date_time": "9:05 am on 2 June, 2023",
        "session_2": [{"speaker": "Bo", "dia_id": "D2:1", "text": "My trombone teacher moved to Lisbon."}],
    },
    "qa": [
        {
            "question": "When did Ada adopt the tortoise?",
            "answer": "7 May 2023",
            "evidence": ["D1:1"],
            "category": 2,
        },
        {
            "question": "What instrument does Bo learn?",
            "answer": "trombone",
            "evidence": ["D2:1"],
            "category": 4,
        },
    ],
    "observation": {"session_1_observation": {"Ada": [["Ada secretly owns a submarine.", "D1:1"]]}},
    "session_summary": {"session_1_summary": "Ada secretly owns a submarine."},
    "event_summary": {"events_session_1": {"Ada": ["Ada secretly owns a submarine."]}},
}


def test_a_run_answers_every_question_from_the_conversation_alone(tmp_path: Path) -> None:
    data, out = tmp_path / "data.json", tmp_path / "run.jsonl"
    data.write_text(json.dumps([SAMPLE]))
    report = run(FileClient, data, out)
    assert (report.turns, report.rejected, report.questions) == (3, 0, 2)
    assert len(report.latencies_ms) == 2
    lines = [json.loads(line) for line in out.read_text().splitlines()]
    assert [line["qid"] for line in lines] == ["talk-1:0", "talk-1:1"]
    first, second = (line["ranked"][0] for line in lines)
    assert first["ids"] == ["D1:1"]
    assert "7 May" in first["text"], "the relative date is resolved"
    assert second["ids"] == ["D2:1"]
    assert "submarine" not in out.read_text(), "what annotators wrote is never fed"


def test_a_run_is_the_same_each_time(tmp_path: Path) -> None:
    data = tmp_path / "data.json"
    data.write_text(json.dumps([SAMPLE]))
    runs = []
    for name in ("a", "b"):
        run(FileClient, data, tmp_path / name)
        runs.append((tmp_path / name).read_bytes())
    assert runs[0] == runs[1]


@pytest.mark.parametrize("content", ["", "{}", "[1]", '[{"qa": []}]', "\ud800"])
def test_what_is_not_locomo_is_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "data.json"
    path.write_bytes(content.encode("utf-8", "surrogatepass"))
    with pytest.raises(InputError, match="LoCoMo"):
        read_questions(path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="absent"):
        read_questions(tmp_path / "absent.json")
