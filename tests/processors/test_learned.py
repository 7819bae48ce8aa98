"""What was learned from pairs: its table, what it may say, and that it says the same wherever it is asked."""

import subprocess
import sys
from datetime import UTC, datetime

import pytest

from mnemostream.processors.facts import OTHER, SAME, UPDATES, Told, read
from mnemostream.processors.facts.features import VERSION, features
from mnemostream.processors.facts.learned import presumed, votes, worth
from mnemostream.processors.facts.lexicon import DERIVED, EQUAL, IS_A, KIND, NONE, OPPOSITE, SYNONYM, related
from mnemostream.processors.facts.likely_table import DEPTH, NAMES, TREES
from mnemostream.processors.facts.likely_table import VERSION as LEARNED
from mnemostream.processors.facts.side import side_of

THEN, NOW = datetime(2025, 3, 1, tzinfo=UTC), datetime(2025, 5, 1, tzinfo=UTC)


def told(text: str, at: datetime) -> Told:
    return Told(reading=read(text, "Ada"), said_at=at)


def said(new: str, old: str) -> str:
    return presumed(told(new, NOW), told(old, THEN), side_of(new, "Ada"), side_of(old, "Ada"))


def found(new: str, old: str) -> dict[str, float]:
    return features(told(new, NOW), told(old, THEN), side_of(new, "Ada"), side_of(old, "Ada"))


def test_the_table_is_of_these_features() -> None:
    assert LEARNED == VERSION
    assert set(NAMES) == set(found("Ada lives in Oslo.", "Ada lives in Bergen."))
    for line in TREES.splitlines():
        votes_for, splits, leaves = line.split(" ")
        assert votes_for in "012"
        assert len(splits.split(",")) == 2**DEPTH - 1 and len(leaves.split(",")) == 2**DEPTH
        assert all(int(split.split(":")[0]) < len(NAMES) for split in splits.split(","))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Ada's desk is on the first floor.", "Ada's desk has been moved to the third floor.", UPDATES),
        ("Lena is Ada's supervisor.", "Ada is supervised by Lena.", SAME),
        ("Ada has a cat.", "Ada plays the cello in an orchestra.", OTHER),
        ("Ada likes hiking.", "Ada likes baking.", OTHER),
        ("Ada's rent is 900 euros.", "Ada's sister pays a rent of 700 euros.", OTHER),
    ],
)
def test_it_says(old: str, new: str, expected: str) -> None:
    assert said(new, old) == expected


def test_what_is_turned_round_in_a_comparison_is_never_the_same() -> None:
    old, new = "Ada thinks tea is better than coffee.", "Ada thinks coffee is better than tea."
    assert said(new, old) != SAME


def test_long_and_vague_statements_are_not_judged() -> None:
    assert worth("Ada lives in Oslo.", read("Ada lives in Oslo.", "Ada"))
    assert not worth("Ada will check it out.", read("Ada will check it out.", "Ada"))
    long = "Ada lives in Oslo with " + "her sister and " * 20 + "her dog."
    assert not worth(long, read(long, "Ada"))


def test_another_process_votes_the_same() -> None:
    pair = "Ada's desk has been moved to the third floor.", "Ada's desk is on the first floor."
    code = f"from tests.processors.test_learned import found, votes; print(votes(found(*{pair!r})))"
    for seed in ("1", "2"):
        run = subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        )
        assert run.stdout.strip() == str(votes(found(*pair)))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("car", "car", EQUAL),
        ("violin", "fiddle", SYNONYM),
        ("abhor", "abhorrent", DERIVED),
        ("dog", "animal", IS_A),
        ("animal", "dog", KIND),
        ("against", "banana", NONE),
        ("cold", "hot", OPPOSITE),
    ],
)
def test_words_are_related(one: str, other: str, expected: int) -> None:
    assert related(one, other) == expected
