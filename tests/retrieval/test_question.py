"""Reading questions: the period they name, whether they ask for a time."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnemostream.processors.retrieval.question import read_question


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("What happened on 7 May 2023?", "2023-05-07", "2023-05-08"),
        ("What happened on May 7th, 2023?", "2023-05-07", "2023-05-08"),
        ("What happened on the 3rd of June 2022?", "2022-06-03", "2022-06-04"),
        ("Where was Anna on 2024-02-29?", "2024-02-29", "2024-03-01"),
        ("Which books did Anna read in December 2023?", "2023-12-01", "2024-01-01"),
        ("in sept. 2021", "2021-09-01", "2021-10-01"),
        ("What did Anna do in 2022?", "2022-01-01", "2023-01-01"),
    ],
)
def test_periods(text: str, start: str, end: str) -> None:
    period = read_question(text).period
    assert period is not None
    expected = tuple(datetime.fromisoformat(day).replace(tzinfo=UTC) for day in (start, end))
    assert (period.start, period.end) == expected


@pytest.mark.parametrize(
    "text",
    ["What did Anna do in May?", "Who marched?", "on 31 February 2023", "10 apples", "", "31 December 9999"],
)
def test_what_names_no_period(text: str) -> None:
    assert read_question(text).period is None


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("When did Anna move?", True),
        ("What date is the wedding?", True),
        ("In which month did Anna move?", True),
        ("How long ago was it?", True),
        ("Where did Anna move?", False),
        ("Whenever", False),
    ],
)
def test_asking_for_a_time(text: str, asks: bool) -> None:
    assert read_question(text).asks_when is asks


@given(st.text(max_size=60))
def test_any_text_is_a_question(text: str) -> None:
    assert read_question(text) == read_question(text)
