"""Time expressions: what a reader sees, and the interval that is meant."""

from datetime import UTC, datetime

import pytest

from mnemostream.processors.extract.grammar import NAMES
from mnemostream.processors.extract.resolve import RESOLVERS
from mnemostream.processors.extract.when import find_times
from mnemostream.schemas.memory import EventTime

from .speech import SAID, said, texts

# said, shown, first day, day after the last, granularity
TABLE = [
    ("I ran home yesterday.", "yesterday (8 June 2023)", "2023-06-08", "2023-06-09", "day"),
    ("I ran home last night.", "last night (8 June 2023)", "2023-06-08", "2023-06-09", "day"),
    ("I ran home this morning.", "this morning (9 June 2023)", "2023-06-09", "2023-06-10", "day"),
    ("I leave tomorrow.", "tomorrow (10 June 2023)", "2023-06-10", "2023-06-11", "day"),
    ("I ran the day before yesterday.", "the day before yesterday (7 June 2023)", "2023-06-07", "2023-06-08", "day"),
    ("I leave the day after tomorrow.", "the day after tomorrow (11 June 2023)", "2023-06-11", "2023-06-12", "day"),
    ("I ran last Saturday.", "the Saturday before 9 June 2023 (3 June)", "2023-06-03", "2023-06-04", "day"),
    ("I ran last Friday.", "the Friday before 9 June 2023 (2 June)", "2023-06-02", "2023-06-03", "day"),
    ("I ran last Tues with Zoe.", "the Tuesday before 9 June 2023 (6 June)", "2023-06-06", "2023-06-07", "day"),
    ("I'll run next Sunday.", "the Sunday after 9 June 2023 (11 June)", "2023-06-11", "2023-06-12", "day"),
    ("I ran on Tuesday.", "on Tuesday (6 June 2023)", "2023-06-06", "2023-06-07", "day"),
    ("I'll run on Tuesday.", "on Tuesday (13 June 2023)", "2023-06-13", "2023-06-14", "day"),
    ("I ran last week.", "the week before 9 June 2023 (2 to 8 June)", "2023-06-02", "2023-06-09", "week"),
    ("I'll run next week.", "the week after 9 June 2023 (10 to 16 June)", "2023-06-10", "2023-06-17", "week"),
    ("I ran this week.", "the week of 9 June 2023 (5 to 11 June)", "2023-06-05", "2023-06-12", "week"),
    ("I ran last weekend.", "the weekend before 9 June 2023 (3 to 4 June)", "2023-06-03", "2023-06-05", "range"),
    ("I ran this past weekend.", "the weekend before 9 June 2023 (3 to 4 June)", "2023-06-03", "2023-06-05", "range"),
    ("I ran over the weekend.", "the weekend before 9 June 2023 (3 to 4 June)", "2023-06-03", "2023-06-05", "range"),
    ("I ran two weekends ago.", "two weekends before 9 June 2023 (27 to 28 May)", "2023-05-27", "2023-05-29", "range"),
    ("I'll run this weekend.", "this weekend (10 to 11 June 2023)", "2023-06-10", "2023-06-12", "range"),
    ("I ran three days ago.", "three days ago (6 June 2023)", "2023-06-06", "2023-06-07", "day"),
    ("I ran two weeks ago.", "two weeks before 9 June 2023 (23 to 29 May)", "2023-05-23", "2023-05-30", "week"),
    ("I ran 2 months ago.", "2 months ago (April 2023)", "2023-04-01", "2023-05-01", "month"),
    ("I moved ten years ago.", "ten years ago (2013)", "2013-01-01", "2014-01-01", "year"),
    ("I moved about a year ago.", "about a year ago (2022)", "2022-01-01", "2023-01-01", "year"),
    ("I ran last month.", "last month (May 2023)", "2023-05-01", "2023-06-01", "month"),
    ("I'll run next month.", "next month (July 2023)", "2023-07-01", "2023-08-01", "month"),
    ("I run a lot this month.", "this month (June 2023)", "2023-06-01", "2023-07-01", "month"),
    ("I ran last year.", "last year (2022)", "2022-01-01", "2023-01-01", "year"),
    ("I ran last summer.", "last summer (summer 2022)", "2022-06-01", "2022-09-01", "season"),
    ("I'll ski next winter.", "next winter (winter 2023 to 2024)", "2023-12-01", "2024-03-01", "season"),
    ("I ran last July.", "last July (July 2022)", "2022-07-01", "2022-08-01", "month"),
    ("I ran in March.", "in March (2023)", "2023-03-01", "2023-04-01", "month"),
    ("I ran in October.", "in October (2022)", "2022-10-01", "2022-11-01", "month"),
    ("I'll run in March.", "in March (2024)", "2024-03-01", "2024-04-01", "month"),
    ("I ran in March 2021.", "March 2021", "2021-03-01", "2021-04-01", "month"),
    ("I ran on May 3rd.", "May 3rd (2023)", "2023-05-03", "2023-05-04", "day"),
    ("I ran on 3 May 2021.", "3 May 2021", "2021-05-03", "2021-05-04", "day"),
    ("I ran on 2021-05-03.", "2021-05-03", "2021-05-03", "2021-05-04", "day"),
    ("I ran on the 3rd with Zoe.", "on the 3rd (3 June 2023)", "2023-06-03", "2023-06-04", "day"),
    ("I ran in 2016.", "in 2016", "2016-01-01", "2017-01-01", "year"),
    ("I've run since 2016.", "since 2016 (7 years)", "2016-01-01", "2023-06-10", "range"),
    ("I've known Zoe for 4 years.", "for 4 years (since about 2019)", "2019-01-01", "2023-06-09", "range"),
    ("Seven years now, since I met Zoe.", "Seven years now (7 years, since about 2016)",
     "2016-01-01", "2023-06-09", "range"),
    ("I'll be in Rome in two weeks.", "in two weeks (20 to 26 June 2023)", "2023-06-20", "2023-06-27", "week"),
    ("Last week's exam was hard.", "Last week's (the week before 9 June 2023, 2 to 8 June) exam",
     "2023-06-02", "2023-06-09", "week"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "shown", "start", "end", "granularity"), TABLE)
def test_resolved(sentence: str, shown: str, start: str, end: str, granularity: str) -> None:
    (draft,) = said(sentence).drafts
    assert shown in draft.text
    assert draft.event_time == EventTime(
        start=datetime.fromisoformat(start).replace(tzinfo=UTC),
        end=datetime.fromisoformat(end).replace(tzinfo=UTC),
        granularity=granularity,
    )
    assert draft.expression is not None
    assert draft.expression in sentence


@pytest.mark.parametrize(
    ("sentence", "shown"),
    [
        ("I ran a few days ago.", "a few days before 9 June 2023"),
        ("I ran several weeks ago.", "several weeks before 9 June 2023"),
        ("I ran a few years ago.", "a few years ago"),
    ],
)
def test_vague_times_are_anchored_at_most(sentence: str, shown: str) -> None:
    (draft,) = said(sentence).drafts
    assert shown in draft.text
    assert draft.event_time is None


@pytest.mark.parametrize(
    "sentence",
    [
        "I meet Zoe every Tuesday.",
        "In the last year I grew a lot.",
        "I learned chess in two weeks.",
        "The last week of school was fun for the kids.",
        "I may march in the parade.",
        "I won the second round 3 to 2.",
        "I lived in Rome for 4 years.",
        "I ran on the 31st of nothing.",
    ],
)
def test_no_time_of_its_own(sentence: str) -> None:
    (draft,) = said(sentence).drafts
    assert draft.event_time is None
    assert "2023" not in draft.text.removeprefix("9 June 2023")


def test_nothing_is_resolved_against_an_assumed_time() -> None:
    (draft,) = said("I ran home yesterday.", time_assumed=True).drafts
    assert draft.text == "Ann ran home yesterday."
    assert draft.event_time is None


def test_an_anchored_expression_stands_instead_of_the_day_of_saying() -> None:
    assert said("I ran last week.").drafts[0].text == "Ann ran the week before 9 June 2023 (2 to 8 June)."
    assert said("I ran home.  I ate.").drafts[0].text.startswith("9 June 2023: Ann ran home.")


def test_the_tense_is_that_of_the_clause() -> None:
    (text,) = texts("I ran on Tuesday, but I'll run again on Sunday.")
    assert text == "Ann ran on Tuesday (6 June 2023), but Ann will run again on Sunday (11 June 2023)."


def test_first_time_of_several_is_the_event_time() -> None:
    (draft,) = said("I ran yesterday and will run tomorrow.").drafts
    assert draft.expression == "yesterday"


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31", "2024-02-29", "2023-12-31", "2023-01-01"])
def test_ends_of_the_calendar_raise_nothing(day: str) -> None:
    at = datetime.fromisoformat(day).replace(tzinfo=UTC)
    for sentence, *_ in TABLE:
        for time in find_times(sentence, at.date()):
            assert time.time is None or time.time.start < time.time.end
        said(sentence, occurred_at=at)


def test_last_and_next_year_across_the_turn_of_the_year() -> None:
    (draft,) = said("I skied last month.", occurred_at=datetime(2023, 1, 8, tzinfo=UTC)).drafts
    assert "last month (December 2022)" in draft.text
    (draft,) = said("I skied last week.", occurred_at=datetime(2023, 1, 3, tzinfo=UTC)).drafts
    assert "the week before 3 January 2023 (27 December 2022 to 2 January 2023)" in draft.text


def test_the_year_stands_where_the_days_are_of_another_year() -> None:
    (draft,) = said("I skied last week.", occurred_at=datetime(2023, 1, 1, tzinfo=UTC)).drafts
    assert "the week before 1 January 2023 (25 to 31 December 2022)" in draft.text


def test_days_are_of_the_turn_not_of_now() -> None:
    assert SAID.year == 2023
    (draft,) = said("I ran today.", occurred_at=datetime(1999, 5, 4, tzinfo=UTC)).drafts
    assert "today (4 May 1999)" in draft.text


def test_each_pattern_of_the_grammar_has_its_meaning() -> None:
    assert set(NAMES) == set(RESOLVERS)
