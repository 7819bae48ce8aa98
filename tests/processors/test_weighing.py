"""What no rule says is weighed: what it finds, and what it leaves alone."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnemostream.processors.facts import OTHER, SAME, UPDATES, Told, read, weighed
from mnemostream.processors.facts.weighing import features, scores
from mnemostream.processors.facts.weights import BIAS, MEANS, SCALES, WEIGHTS

NOW = datetime(2024, 5, 6, tzinfo=UTC)
COSINES = st.floats(-1, 1, allow_nan=False)


def told(text: str) -> Told:
    return Told(reading=read(text, "Ann"), said_at=NOW, when=None)


def test_there_is_a_weight_for_each_feature_and_outcome() -> None:
    values = features(told("The invoice came to 480 euros."), told("The invoice came to 420 euros."), 0.9)
    assert values is not None
    assert len(values) == len(MEANS) == len(SCALES)
    assert len(BIAS) == len(WEIGHTS) == 3
    assert all(len(row) == len(values) for row in WEIGHTS)
    assert min(SCALES) > 0


@pytest.mark.parametrize(
    ("old", "new", "cosine", "expected"),
    [
        ("Ann's thesis is about owls.", "Ann's thesis is on owls.", 0.97, SAME),
        ("The invoice came to 420 euros.", "The invoice came to 480 euros.", 0.9, UPDATES),
        ("Ann likes coffee.", "Ann likes coffee ice cream.", 0.8, OTHER),
        ("Ann wants to learn Welsh.", "Ann learns Welsh.", 0.9, OTHER),
        ("Ann bought a kettle.", "Ann bought a toaster.", 0.6, OTHER),
        ("Ann likes coffee.", "Ann doesn't like coffee after dinner.", 0.8, OTHER),
    ],
)
def test_what_is_weighed(old: str, new: str, cosine: float, expected: str) -> None:
    assert weighed(told(new), told(old), cosine) == expected


@given(COSINES)
def test_statements_with_nothing_in_common_stay_apart_however_near_their_vectors(cosine: float) -> None:
    assert weighed(told("Ann repaired the boiler."), told("Ann admires Goya."), cosine) == OTHER


@given(COSINES)
def test_of_two_sentences_the_older_is_left_alone(cosine: float) -> None:
    old = told("Ann lives in Graz. The flat has a balcony.")
    assert weighed(told("Ann lives in Linz."), old, cosine) == OTHER


@given(st.lists(st.floats(0, 5, allow_nan=False), min_size=len(MEANS), max_size=len(MEANS)))
def test_the_same_features_weigh_the_same(values: list[float]) -> None:
    assert scores(values) == scores(list(values))
