"""What says too little alone, in talk with an agent, and what it then stands behind."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnemostream.processors.extract.fragments import states
from mnemostream.processors.extract.openings import is_open, leaves_out
from mnemostream.processors.extract.standing import goes_on_with, needs_more

from .test_leaning import told


@pytest.mark.parametrize(
    "sentence",
    [
        "In 40 minutes.",
        "Balance 310.",
        "Mostly at night.",
        "Meeting on 9 May at 2 pm.",
        "Which is odd as my cat sleeps there.",
        "or it's the cheap hinges.",
        "I was twelve.",
        "We were there yesterday.",
        "I'm at 71.3.",
        "I read that in a magazine.",
        "I don't plan to",
        "Rosa showed me how when we were small.",
        "Signed 3 May, 9,000 euros.",
        "I'll remind you on 4 July.",
        "The wolves of the Grey Hill took it.",
        "Our notary wants it, from 1 May.",
        "Ada bought him a lamp.",
        "Olga pays the other half",
        "Don't trust 7, half of that is guesses.",
        "The son is a baker.",
        "The guards saw nothing of course",
        "Nothing else that I know of.",
        "Don't tell Ruth.",
    ],
)
def test_what_says_too_little(sentence: str) -> None:
    assert needs_more(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "I'm 52.",
        "I paint boats.",
        "We're moving to Turin!",
        "Ines is six.",
        "Ben has broken his arm.",
        "My staff need a day together.",
        "The exam is on 20 May.",
        "Short answers please.",
        "Scanner yes, a Canon from my office.",
        "The fence, my brother can mend it at Easter.",
        "Tax number of Osprey: NL8821",
        "No shellfish, I'm allergic to it.",
        "I want Rosa to feed the cat when I'm away and give it water.",
        "Never write in capital letters.",
    ],
)
def test_what_stands_alone(sentence: str) -> None:
    assert not needs_more(sentence)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("I ran 8 km without a break. In 50 minutes.", ["Ann ran 8 km without a break. In 50 minutes."]),
        ("My insurer pays after all. Excess 300.", ["Ann's insurer pays after all. Excess 300."]),
        (
            "My nephew Otto had an accident. On the stairs. 14 stitches, left arm.",
            ["Ann's nephew Otto had an accident. On the stairs. 14 stitches, left arm."],
        ),
        (
            "I share the garage with Olga, a potter. Olga pays the other half",
            ["Ann shares the garage with Olga, a potter. Olga pays the other half"],
        ),
        (
            "What do you think of the Lynx 4? Rolf says it's too loud",
            ["What does Pip think of the Lynx 4? Rolf says it's too loud"],
        ),
        ("I use Debian at work. I live in Bergen.", ["Ann uses Debian at work.", "Ann lives in Bergen."]),
    ],
)
def test_it_goes_with_the_sentence_before_it(text: str, kept: list[str]) -> None:
    assert [one.removeprefix("Ann: ") for one in told(text)] == kept


def test_a_later_sentence_stands_behind_the_question_that_it_decides() -> None:
    asked = "Pip: Should it be a chart or a table? And do you want the returns counted?"
    assert told(asked, "A chart. Returns yes, as a footnote.")[-1] == (
        "Pip: Does Ann want the returns counted? Ann: Returns yes, as a footnote."
    )
    assert told("Pip: Shall I look for a second supplier?", "No need, there's only one, Marlin.") == [
        "Pip: Shall Pip look for a second supplier? Ann: No need, there's only one, Marlin."
    ]


def test_a_short_question_stands_with_what_it_asks_about() -> None:
    asked = "Pip: I'll ask for a reading at seven each morning. Is that all right?"
    assert told(asked, "Seven is fine except Sundays.") == [
        "Pip: Pip will ask for a reading at seven each morning. Is that all right? Ann: Seven is fine except Sundays."
    ]


def test_what_somebody_did_who_was_just_named_goes_with_it() -> None:
    assert goes_on_with("Purchasing (that's Edda) sends it all back", "Edda decided so when I told her")
    assert not goes_on_with("Purchasing sends it all back", "Edda decided so when I told her")
    assert not goes_on_with("Edda is my boss", "Edda retires on 1 May")


@given(st.text(max_size=60))
def test_any_text_is_judged(text: str) -> None:
    for judged in (needs_more(text), states(text), is_open(text), leaves_out(text)):
        assert isinstance(judged, bool)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (
            "My results. Ward A: mean 5.9 hours. ward B: mean 6.8 hours.",
            "Ward A: mean 5.9 hours. ward B: mean 6.8",
        ),
        ("I teach drawing there, by the way, so don't call me.", "Ann teaches drawing, by the way, so"),
    ],
)
def test_what_is_alike_goes_together_and_a_place_told_before_goes(text: str, kept: str) -> None:
    assert any(kept in one for one in told(text)), told(text)


def test_short_items_of_an_agents_list_are_one_statement() -> None:
    asked = "Book the van from 3 to 9 May, please."
    listed = "Pip: - van booked, VX-11, 540 €\n- driver: Ann\n- excess 900 €"
    assert told(asked, listed)[-1].endswith("van booked, VX-11, 540 €; driver: Ann; excess 900 €")


def test_no_suggestion_stands_before_what_is_said_of_it() -> None:
    suggested = "Pip: Some people wear an alarm button round the neck. A rail in the bath would help, too."
    assert all("alarm" not in one for one in told(suggested, "No button, I'm not a cow."))
