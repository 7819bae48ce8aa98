"""Times of sentences to an agent, that are mostly of what lies ahead: which year or month is meant."""

from datetime import date

import pytest

from mnemostream.processors.extract.when import find_times


@pytest.mark.parametrize(
    ("on", "sentence", "start"),
    [
        # What has no verb lies ahead, but for what has just gone by.
        ("2026-02-02", "Your week 26 January to 1 February: 48 percent.", "2026-01-26"),
        ("2026-02-02", "Check-up 20 April.", "2026-04-20"),
        ("2026-11-20", "Swimming badge: 14 May.", "2027-05-14"),
        # What has to be done by a day does, too, and a day alone is before the one that it is told for.
        ("2026-03-09", "Paid: 16,000, the rest Mr Holt demands by 20 March.", "2026-03-20"),
        (
            "2026-06-16",
            "The tiler begins on 22 June, done by 24 July, he says, and he had a dog.",
            "2026-06-22",
        ),
        # A weekday tells the year, whatever the verb says.
        ("2026-02-15", "The cabin was held until Wednesday 18 February.", "2026-02-18"),
        ("2026-02-15", "The cabin was ours from Thursday 19 February.", "2026-02-19"),
        # What is looked for, asked for or signed up for lies ahead.
        ("2026-04-03", "I found two ferries and a flight on 8 September: 210 and 318 euros.", "2026-09-08"),
        ("2026-04-27", "I have sent a request for 16 July, 19:30.", "2026-07-16"),
        ("2026-04-27", "I registered the team for the cup on 3 October.", "2026-10-03"),
        ("2026-04-20", "The tax is 431 euros, to be filed by 30 April.", "2026-04-30"),
        ("2026-06-20", "The inn has confirmed 16 August, 19:30.", "2026-08-16"),
        # What has just gone by is meant where no verb tells the other.
        ("2026-03-29", "March so far: 74 percent (end of January: 61).", "2026-01-21"),
        # In a month without such a day the next one's is meant.
        ("2026-02-09", "Piet turns 70 on the 30th and they want us all there.", "2026-03-30"),
        # Set for a Tuesday on a Tuesday.
        ("2026-02-24", "I've set the plan to 20 minutes for Tuesday.", "2026-03-03"),
        # What was not, does not.
        ("2026-04-03", "I broke my wrist on 8 September.", "2025-09-08"),
        ("2026-02-03", "I was at the clinic on Thursday the 29th.", "2026-01-29"),
    ],
)
def test_year_and_month_that_are_meant(on: str, sentence: str, start: str) -> None:
    (first, *_) = find_times(sentence, date.fromisoformat(on), ahead=True)
    assert first.time is not None
    assert first.time.start.date() == date.fromisoformat(start)


@pytest.mark.parametrize(
    "sentence",
    [
        "We want Friday evenings, and he teaches there Monday and Thursday evenings.",
        "Remind me on Friday evening before to fetch the bib.",
        "I've moved the Thursday lessons to Wednesday.",
        "The school year starts in August.",
        "The pay comes on the 15th.",
    ],
)
def test_days_that_come_again_or_are_of_another_week_have_no_date(sentence: str) -> None:
    assert find_times(sentence, date(2026, 1, 29), ahead=True) == []


@pytest.mark.parametrize(
    ("sentence", "last"),
    [
        ("The fair is on 23 April, I need the boards by the 20th.", "2026-04-20"),
        ("We leave on 23 April and are back on the 4th.", "2026-05-04"),
        ("The tiler begins on 22 June, done by 24 July, he says, and he had a dog.", "2026-07-24"),
        ("She signed it, in two parts, 400 on 1 May, 500 on 1 August.", "2025-08-01"),
        ("He signed and pays us in two parts, 400 on 1 May, 500 on 1 August.", "2026-08-01"),
    ],
)
def test_last_of_several_days(sentence: str, last: str) -> None:
    found = find_times(sentence, date(2026, 4, 13), ahead=True)[-1]
    assert found.time is not None
    assert found.time.start.date() == date.fromisoformat(last)
