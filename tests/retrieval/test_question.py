"""Reading questions: the period they name, whether they ask for a time."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnemostream.processors.retrieval.question import Period, Recurring, read_question


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
        ("What did Anna do in the summer of 2022?", "2022-06-01", "2022-09-01"),
        ("in winter 2022", "2021-12-01", "2022-03-01"),
        ("Where was Anna between May and July 2023?", "2023-05-01", "2023-08-01"),
        ("Where was Anna between August 11 and August 15 2023?", "2023-08-11", "2023-08-16"),
        ("from 2019 to 2021", "2019-01-01", "2022-01-01"),
        ("What did Anna do before June 2023?", "0001-01-01", "2023-06-01"),
        ("What did Anna do after 3 June 2023?", "2023-06-04", "9999-12-31"),
        ("Where has Anna lived since 2021?", "2021-01-01", "9999-12-31"),
        ("What did Anna do the week before August 3, 2023?", "2023-07-26", "2023-08-03"),
    ],
)
def test_periods(text: str, start: str, end: str) -> None:
    period = read_question(text).period
    assert period is not None
    expected = tuple(datetime.fromisoformat(day).replace(tzinfo=UTC) for day in (start, end))
    assert (period.start, period.end) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Who marched?",
        "may she go?",
        "What did Anna do last month?",
        "on 31 February 2023",
        "10 apples",
        "",
        "31 December 9999",
    ],
)
def test_what_names_no_period(text: str) -> None:
    assert read_question(text).period is None


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("What did Anna do last month?", "2024-02-01", "2024-03-01"),
        ("Where was Anna last summer?", "2023-06-01", "2023-09-01"),
        ("What did Anna do yesterday?", "2024-03-09", "2024-03-10"),
        ("What did Anna read in May?", "2023-05-01", "2023-06-01"),
        ("What did Anna do in January?", "2024-01-01", "2024-02-01"),
        ("between November and February", "2023-11-01", "2024-03-01"),
        ("before June", "0001-01-01", "2023-06-01"),
    ],
)
def test_a_reference_date_places_what_has_no_year(text: str, start: str, end: str) -> None:
    period = read_question(text, datetime(2024, 3, 10, tzinfo=UTC)).period
    assert isinstance(period, Period)
    expected = tuple(datetime.fromisoformat(day).replace(tzinfo=UTC) for day in (start, end))
    assert (period.start, period.end) == expected


@pytest.mark.parametrize(
    ("text", "inside", "outside"),
    [
        ("What did Anna do in May?", "2019-05-31", "2019-06-01"),
        ("between November and February", "2022-01-05", "2022-03-01"),
        ("in the winter", "2022-12-01", "2022-11-30"),
        ("What happened on 5 May?", "2021-05-05", "2021-05-06"),
    ],
)
def test_without_a_year_or_a_date_of_asking_any_year_will_do(text: str, inside: str, outside: str) -> None:
    period = read_question(text).period
    assert isinstance(period, Recurring)
    day = timedelta(days=1)
    within, beyond = (datetime.fromisoformat(on).replace(tzinfo=UTC) for on in (inside, outside))
    assert period.covers(within) and period.meets(within, within + day)
    assert not period.covers(beyond) and not period.meets(beyond, beyond + day)
    assert not period.meets(within - 400 * day, within + 400 * day)  # what lasts for years is of no month


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("When did Anna move?", True),
        ("What date is the wedding?", True),
        ("In which month did Anna move?", True),
        ("How long ago was it?", True),
        ("How long has Anna known Ben?", True),
        ("How many weeks did it take?", True),
        ("Where did Anna move?", False),
        ("Whenever", False),
    ],
)
def test_asking_for_a_time(text: str, asks: bool) -> None:
    assert read_question(text).asks_when is asks


words = st.sampled_from(
    "between from before since in on May 31 february 2023 29 and to summer last week 9999 of".split()
)


@given(
    st.one_of(st.text(max_size=60), st.lists(words, max_size=8).map(" ".join)),
    st.datetimes(timezones=st.just(UTC)),
)
def test_any_text_is_a_question(text: str, asked: datetime) -> None:
    assert read_question(text) == read_question(text)
    period = read_question(text, asked).period
    assert not isinstance(period, Period) or period.start < period.end
