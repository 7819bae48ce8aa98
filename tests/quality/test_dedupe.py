"""Pairs of statements through the pipeline: how well the same and updates are told, and how without reading."""

from pathlib import Path

import pytest

from mnemostream.processors.dedupe import DedupePolicy
from mnemostream.streams import bootstrap
from mnemostream.streams.quality.dedupe import run

PAIRS = Path(__file__).parent / "dedupe"


def test_the_development_set_is_told() -> None:
    report = run(PAIRS / "dev.jsonl")
    same, updates = report.outcomes["same"], report.outcomes["updates"]
    assert (same.precision or 0) >= 0.95 and (same.recall or 0) >= 0.95
    assert (updates.precision or 0) >= 0.9 and (updates.recall or 0) >= 0.9
    assert {kind: share.share for kind, share in report.kinds.items() if share.share < 0.9} == {}


def test_statements_that_are_not_read_miss_the_figures(monkeypatch: pytest.MonkeyPatch) -> None:
    """By words and vectors alone neither is told, so the figures above are the reading's."""
    monkeypatch.setattr(bootstrap, "DedupePolicy", lambda: DedupePolicy(stated=False))
    report = run(PAIRS / "dev.jsonl")
    assert (report.outcomes["same"].recall or 0) < 0.6
    assert (report.outcomes["updates"].recall or 0) < 0.4
