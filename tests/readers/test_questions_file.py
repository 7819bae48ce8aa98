"""The file of questions for an evaluation: what a line may be, and what is said of one that may not."""

from pathlib import Path

import pytest

from mnemostream.schemas.errors import InputError
from mnemostream.streams.questions_file import Line, read_questions, read_text

GOOD = '{"question": "Where does Ann live?", "answer": "Oslo"}'


def test_a_line_has_a_question_and_an_answer_and_may_have_more(tmp_path: Path) -> None:
    path = tmp_path / "q.jsonl"
    path.write_bytes(
        b"\xef\xbb\xbf" + GOOD.encode() + b"\r\n\n"
        b'{"question": "How many \xe2\x9b\xb5?", "answer": 7, "memory_id": "m", "level": "hard"}'
    )
    assert read_questions(path) == [
        Line(question="Where does Ann live?", answer="Oslo"),
        Line(question="How many ⛵?", answer="7", memory_id="m"),
    ]


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("{", "malformed JSON"),
        ("[]", "wanted an object"),
        ('{"question": "x"}', "answer"),
        ('{"question": "x", "answer": " "}', "answer: wanted some text"),
        ('{"question": 3, "answer": true}', "answer"),
        ('{"question": "x", "answer": "y", "memory_id": []}', "memory_id"),
        ('{"question": "x", "question": "y", "answer": "z"}', "stands twice"),
        (b"\xff", "not UTF-8"),
    ],
)
def test_a_bad_line_is_named_by_its_number(tmp_path: Path, line: str | bytes, why: str) -> None:
    path = tmp_path / "q.jsonl"
    raw = line.encode() if isinstance(line, str) else line
    path.write_bytes(GOOD.encode() + b"\n\n" + raw + b"\n")
    with pytest.raises(InputError, match=r"q\.jsonl line 3: .*" + why):
        read_questions(path)


def test_a_file_that_asks_or_says_nothing_is_refused(tmp_path: Path) -> None:
    (tmp_path / "empty").write_text(" \n\n")
    with pytest.raises(InputError, match="has no question"):
        read_questions(tmp_path / "empty")
    with pytest.raises(InputError, match="says nothing"):
        read_text(tmp_path / "empty")
    (tmp_path / "bytes").write_bytes(b"\xff")
    with pytest.raises(InputError, match="not UTF-8"):
        read_text(tmp_path / "bytes")
    for read in (read_questions, read_text):
        with pytest.raises(InputError, match="cannot be read"):
            read(tmp_path / "nowhere")
