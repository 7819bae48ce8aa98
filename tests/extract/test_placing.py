"""Which question of an agent's each part of a turn stands behind, and what stands behind none."""

import pytest

from .speech import turn
from .test_agents import agent, by_agent, told


@pytest.mark.parametrize(
    ("asked", "text", "kept"),
    [
        # The question whose kind, words or persons the answer has, of several.
        (
            "And the price, with tax? Loft or cellar?",
            "900, at most 950. Loft, the cat sleeps in the cellar.",
            "Pip: The price, with tax? Ann: 900, at most 950.",
        ),
        (
            "Do the hens still need netting? And would Rosa move in, too?",
            "The fox comes at night, so yes netting, but we have our own.",
            "Ann: The fox comes at night, so yes netting, but we have our own.",
        ),
        (
            "Would you like an alarm, and at what time? And do you take magnesium at the moment?",
            "5:45 on weekdays, I start at the mill at 7. No magnesium, just zinc.",
            "Pip: Does Ann take magnesium at the moment? Ann: No magnesium, just zinc.",
        ),
        # A plain yes is to the question before the last where the last is answered later.
        (
            "Do you ski at home? And has he said when he wants to see you again?",
            "Yes, bought boots, every winter. The exam is on 20 June.",
            "Ann skis at home.",
        ),
        # And to the part of a double question that asks for one.
        (
            "How was the ride last weekend, did you reach the lake?",
            "No. That's the other thing, Piet broke his wrist on Tuesday, so we stayed.",
            "Ann did not reach the lake.",
        ),
        # What picks of the agent's proposals stands without the others, and is no answer to its offer.
        (
            "Without milk one could bake a plum tart, scones or a sponge. Shall I look up a recipe for you?",
            "Scones. I've made them for years.",
            "Ann: Scones. Ann has made them for years.",
        ),
        # What stands behind a plain yes to an offer is none.
        (
            "I'll note it. Would you like a reminder on Mondays in addition?",
            "Not needed. But move the evening reminder to 7, I stay up longer now in June.",
            "Move the evening reminder to 7, Ann stays up longer now in June (2023).",
        ),
    ],
)
def test_what_stands_behind_which_question(asked: str, text: str, kept: str) -> None:
    assert kept in told(text, by_agent(asked))


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        (
            "The bell hangs in your hall. Next time: where to with it?",
            "Best evening so far.",
        ),
        ("How are you?", "Like a wet sock."),
        ("Tell me please:\n\n- when it began\n- that you take zinc", "My brother Marek had this for a year."),
    ],
)
def test_what_answers_nothing_stands_behind_nothing(asked: str, text: str) -> None:
    assert not any(one.startswith("Pip: ") for one in told(text, by_agent(asked)))


def test_what_a_list_asks_for_is_no_statement() -> None:
    asks = "So tell me please:\n\n- how many chairs you need,\n- and whether there's a day that is fixed already."
    assert agent(asks, turn("Hm.", turn_id="D1:1", ordinal=0, participants=())) == []


def test_he_is_nobody_who_has_something_of_hers() -> None:
    before = by_agent("Did Mr Holt drive you?")
    text = "Yes. My friend Dulcie forgets things. Dulcie ended up in Leeds in her nightie. I'd like to bake him a pie."
    assert "Ann would like to bake Mr Holt a pie." in told(text, before)


def test_each_of_you_is_more_than_one() -> None:
    (kept,) = agent("I have set aside a twentieth share for each of you.")
    assert kept == "Pip has set aside a twentieth share for each of you."


def test_her_may_be_of_the_other_user() -> None:
    before = turn(
        "My cousin Marta has a nut allergy.", turn_id="D1:1", ordinal=0, speaker="Lea", participants=()
    )
    assert not any(
        "Marta's side" in one for one in told("And wine is ok for her side.", before, by_agent("Noted."))
    )


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("I always mix type I and type II up.", "Ann always mixes type I and type II up."),
        ("You told me nothing on Monday and I'd no list.", "and Ann had no list."),
        ("I've a room in Leeds from ten, and I don't know the way.", "Ann doesn't know the way."),
        ('Piet is kind. Sign as "Jo", he knows me as Jo.', '"Jo", he knows Ann as Jo.'),
        (
            "Mr Hall can't, his wife's in bed since Monday, she broke her hip.",
            "Mr Hall's wife broke her hip.",
        ),
        ("Marek is on paternity leave, a girl, Hanka. His stand-in is Yusuf.", "Marek's stand-in is Yusuf."),
    ],
)
def test_who_is_meant(text: str, kept: str) -> None:
    assert any(one.endswith(kept) for one in told(text))


@pytest.mark.parametrize(
    "text",
    [
        "It's 14 degrees there, no forget that.",
        "Not that I do, but suppose I brought my friend Gwen along one day.",
    ],
)
def test_what_is_taken_back_or_supposed_is_not_kept(text: str) -> None:
    assert told(text) == []
