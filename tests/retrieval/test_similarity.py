"""int8 vectors: quantisation and similarities are exact, whatever the order of summation."""

import math
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnemostream.processors.similarity import MAX_DIMENSIONS, as_matrix, cosine, quantise, similarity

floats = st.lists(st.floats(-1e6, 1e6, allow_subnormal=False), min_size=1, max_size=40)


@given(floats)
def test_quantised_is_symmetric_and_the_greatest_is_127(values: list[float]) -> None:
    data = np.frombuffer(quantise(np.array(values)), dtype=np.int8).astype(int)
    mirrored = np.frombuffer(quantise(-np.array(values)), dtype=np.int8).astype(int)
    assert (mirrored == -data).all()
    assert int(np.abs(data).max()) == (127 if any(values) else 0)


def test_halves_go_to_even() -> None:
    assert list(np.frombuffer(quantise(np.array([127.0, 0.5, 1.5, 2.5, -0.5])), dtype=np.int8)) == [
        127,
        0,
        2,
        2,
        0,
    ]


@given(st.integers(1, MAX_DIMENSIONS), st.randoms(use_true_random=False))
def test_cosine_is_that_of_the_integers(width: int, random: object) -> None:
    left = [random.randint(-127, 127) for _ in range(width)]  # type: ignore[attr-defined]
    right = [random.randint(-127, 127) for _ in range(width)]  # type: ignore[attr-defined]
    dot = sum(a * b for a, b in zip(left, right, strict=True))
    length = math.sqrt(sum(a * a for a in left) * sum(b * b for b in right))
    expected = round(dot / length, 6) if length else 0.0
    assert similarity(np.array(left, np.int8).tobytes(), np.array(right, np.int8).tobytes()) == expected


def test_the_worst_case_is_still_exact() -> None:
    full = np.full(MAX_DIMENSIONS, 127, dtype=np.int8)
    assert Fraction(float(full.astype(np.float32) @ full.astype(np.float32))) == MAX_DIMENSIONS * 127 * 127
    assert similarity(full.tobytes(), full.tobytes()) == 1.0


def test_rows_are_independent_of_each_other() -> None:
    rng = np.random.default_rng(1)
    vectors = [rng.integers(-127, 128, 256, dtype=np.int8).tobytes() for _ in range(300)]
    query = vectors[7]
    together = cosine(as_matrix(vectors, 256), query)
    assert together.tolist() == [similarity(v, query) for v in vectors]
    assert cosine(as_matrix([], 256), query).shape == (0,)


def test_zero_vectors_are_like_nothing() -> None:
    assert similarity(bytes(8), bytes(8)) == 0.0


def test_too_wide_is_refused() -> None:
    with pytest.raises(ValueError, match="1024"):
        similarity(bytes(MAX_DIMENSIONS + 1), bytes(MAX_DIMENSIONS + 1))
