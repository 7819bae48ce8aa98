"""Conversations with agents are remembered well: precision, recall, and nothing that must not be kept."""

from collections.abc import Mapping
from functools import cache

import pytest

from .measure import HERE, Counts, measure, total

PARTS = (
    "check",
    "check2",
    "check3",
    "dev",
)  # check4 is only measured: what it gives stands in docs/quality.md
LEAST_PRECISION = 0.85
LEAST_RECALL = 0.8


@cache
def measured(part: str) -> Mapping[str, Counts]:
    """Of each conversation of a part by name, and of all."""
    counts = measure(HERE / part)
    return {one.name: one for one in (*counts, total(counts))}


@pytest.mark.parametrize("part", PARTS)
def test_what_is_kept_is_worth_keeping(part: str) -> None:
    counts = measured(part)["all"]
    assert counts.precision >= LEAST_PRECISION, "\n".join(counts.wrong)


@pytest.mark.parametrize("part", PARTS)
def test_what_is_worth_keeping_is_kept(part: str) -> None:
    counts = measured(part)["all"]
    assert counts.recall >= LEAST_RECALL, "\n".join(counts.missed)


@pytest.mark.parametrize("part", PARTS)
def test_no_suggestion_becomes_a_memory(part: str) -> None:
    counts = measured(part)["all"]
    assert [line for line in counts.never if ": suggestion: " in line] == []


def test_there_is_enough_to_measure() -> None:
    turns = sum(measured(part)["all"].turns for part in PARTS)
    assert turns >= 330
    assert sum(len(measured(part)) - 1 for part in PARTS) >= 8
