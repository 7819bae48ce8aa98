"""Files of labelled pairs: what is taken, and what is refused with its line."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mnemostream.schemas.errors import InputError
from mnemostream.streams.quality.pairs import read_pairs

PAIR = {
    "kind": "updated",
    "a": "I live in Bonn.",
    "b": "I moved to Kiel.",
    "when_a": "2024-03-01",
    "when_b": "2024-06-01T08:00:00Z",
    "expected": "updates",
}


def written(folder: Path, *pairs: object) -> Path:
    path = folder / "pairs.jsonl"
    path.write_text("\n".join(json.dumps(pair) for pair in pairs))
    return path


def test_a_date_counts_as_its_noon_and_further_fields_are_passed_over(tmp_path: Path) -> None:
    (pair,) = read_pairs(written(tmp_path, {**PAIR, "note": 1}))
    assert (pair.when_a, pair.when_b.hour) == (datetime(2024, 3, 1, 12, tzinfo=UTC), 8)
    assert (pair.line, pair.kind, pair.expected) == (1, "updated", "updates")


@pytest.mark.parametrize(
    ("said", "outcome"), [("duplicate", "same"), ("Supersedes", "updates"), ("add", "new"), ("new", "new")]
)
def test_an_outcome_has_the_names_that_others_give_it(tmp_path: Path, said: str, outcome: str) -> None:
    assert read_pairs(written(tmp_path, {**PAIR, "expected": said}))[0].expected == outcome


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"expected": "perhaps"}, "line 2: 'expected' is 'perhaps'; wanted one of same, updates, new"),
        ({"a": ""}, "line 2: 'a' is"),
        ({"when_b": "soon"}, "line 2: when_b"),
        ({"kind": 3}, "line 2: 'kind' is"),
    ],
)
def test_a_wrong_pair_is_named_with_its_line(tmp_path: Path, wrong: dict[str, object], told: str) -> None:
    with pytest.raises(InputError, match=told):
        read_pairs(written(tmp_path, PAIR, {**PAIR, **wrong}))


def test_a_file_without_a_pair_says_how_one_looks(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="has no pair; write one a line"):
        read_pairs(written(tmp_path))
