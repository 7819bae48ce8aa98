"""Time expressions of `dates.tsv`: the interval that is meant, how fine it is, and what a reader sees."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from mnemostream.schemas.memory import EventTime

from .speech import said

LINES = (Path(__file__).parent / "dates.tsv").read_text(encoding="utf-8").splitlines()
CASES = [line.split("\t") for line in LINES if line and not line.startswith("#")]


@pytest.mark.parametrize(
    ("on", "text", "start", "end", "granularity", "shown"), CASES, ids=[c[1] for c in CASES]
)
def test_dates(on: str, text: str, start: str, end: str, granularity: str, shown: str) -> None:
    (draft,) = said(text, occurred_at=datetime.fromisoformat(f"{on}T18:30:00+00:00")).drafts
    assert shown in draft.text
    if start == "-":
        assert draft.event_time is None
        return
    assert draft.event_time == EventTime(
        start=datetime.fromisoformat(start).replace(tzinfo=UTC),
        end=datetime.fromisoformat(end).replace(tzinfo=UTC),
        granularity=granularity,
    )
    assert draft.expression is not None
    assert draft.expression in text


def test_there_are_enough_cases() -> None:
    assert len({case[1] for case in CASES}) >= 120
