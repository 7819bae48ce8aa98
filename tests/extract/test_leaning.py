"""Talk with an agent: a statement says of whom and of what it speaks, or stands behind what says it."""

import pytest

from mnemostream.processors.extract import extract
from mnemostream.processors.extract.dangling import PERSON, THING, TIME, dangling, tells_of_what
from mnemostream.processors.turn import Extraction, TurnView

from .speech import turn


def talk(*said: str) -> list[TurnView]:
    """Turns of Ann and of her agent Pip, whose are those that begin with "Pip: "."""
    return [
        turn(
            text.removeprefix("Pip: "),
            turn_id=f"D1:{n}",
            ordinal=n,
            role="assistant" if text.startswith("Pip: ") else "user",
            speaker="Pip" if text.startswith("Pip: ") else "Ann",
            participants=("Ann", "Pip"),
        )
        for n, text in enumerate(said)
    ]


def last(*said: str) -> Extraction:
    """What is extracted from the last of some turns."""
    turns = talk("Pip: Hello, I'm here to help.", *said)
    return extract(turns[-1], turns[-5:-1])


def told(*said: str) -> list[str]:
    """The texts of that, without the day of saying."""
    found = [draft.text for draft in last(*said).drafts]
    return [text.removeprefix("9 June 2023: ").removeprefix("9 June 2023, ") for text in found]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("She wants it back.", PERSON),
        ("I called him twice.", PERSON),
        ("They moved my shift.", PERSON),
        ("It makes a strange noise.", THING),
        ("I keep it in the cellar.", THING),
        ("We already have one.", THING),
        ("The second one was too loud.", THING),
        ("My cousin Rolf had this.", THING),
        ("My aunt had the same trouble.", THING),
        ("I refused and left.", THING),
        ("Moved to 7 pm.", THING),
        ("Thursday is fine.", THING),
        ("Then the rent falls to 400.", TIME),
        ("I'll remind you the evening before.", TIME),
    ],
)
def test_what_a_sentence_leaves_open(sentence: str, kind: str) -> None:
    found = dangling(sentence)
    assert found is not None
    assert found.kind == kind


@pytest.mark.parametrize(
    "sentence",
    [
        "My aunt Rosa sold her boat.",
        "The kettle is new, and it leaks.",
        "It's raining in Bergen.",
        "It's hard to wake up before six.",
        "I love it when the shop is empty.",
        "Rolf left because he found a better job.",
        "We never eat out on Mondays, that's a rule.",
        "This week I work from home.",
        "I have one brother and two sisters.",
        "There are five of us.",
        "I moved to Graz.",
        "The bank says they need my passport.",
        "Then I go to bed.",
    ],
)
def test_a_sentence_that_names_what_it_speaks_of_leaves_nothing_open(sentence: str) -> None:
    assert dangling(sentence) is None


def test_a_sentence_before_may_say_it() -> None:
    assert tells_of_what("I bought a boat.", "It leaks.")
    assert not tells_of_what("I slept badly.", "It leaks.")


@pytest.mark.parametrize(
    ("before", "text", "kept"),
    [
        ("My landlord wants us out.", "I told him no twice.", "Ann told Ann's landlord no twice."),
        ("The midwife, Frau Holt, came at noon.", "I pay her 80 euros a visit.",
         "Ann pays the midwife Frau Holt 80 euros a visit."),
        ("I asked Mrs. Brandt next door for help.", "She will feed the cat in May.",
         "Ann: Mrs. Brandt will feed the cat in May (2024)."),
        ("We have a new nanny, her name is Ines.", "She can't come on Fridays.", "Ann: Ines can't come on Fridays."),
        ("My manager hates calls. Anna sent the contract.", "She wants it back by Friday.",
         "Ann: Anna sent the contract. Anna wants it back by Friday (9 June 2023)."),
        ("My wife liked the flat. Our lender approved the loan.", "She needs my payslips.",
         "Ann's lender needs Ann's payslips."),
        ("My brother Cid moved in.", "His car is a red Fiat.", "Ann's brother Cid's car is a red Fiat."),
    ],
)  # fmt: skip
def test_who_is_meant_is_named_wherever_the_pronoun_stands(before: str, text: str, kept: str) -> None:
    assert told(before, "Pip: I see.", text) == [kept]
    (draft,) = last(before, "Pip: I see.", text).drafts
    assert [source.turn_id for source in draft.sources] == ["D1:3", "D1:1"], (
        "the turn that names the person, too"
    )


def test_in_one_turn_each_statement_names_its_person() -> None:
    assert told("My physio says the knee is fine. She wants me to swim.") == [
        "Ann's physio says the knee is fine.",
        "Ann's physio wants Ann to swim.",
    ]


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("My sister met my boss.", "She moved to Oslo in March."),  # either of them
        (
            "My daughter found her under the shed.",
            "She was soaked through, hungry, cold and lame.",
        ),  # the cat, or the daughter
        ("My wife liked the flat. Our freezer broke.", "She needs my payslips by Friday."),
        ("My manager hates calls. Vienna was lovely.", "She wants the contract signed by Friday."),
        ("My brother called.", "She moved to Oslo in March."),
        ("My mother saw Vera.", "I sent her flowers on Monday."),
    ],
)
def test_nobody_is_named_who_may_not_be_meant(before: str, text: str) -> None:
    whole = " ".join(told(before, "Pip: I see.", text))
    assert "She" in whole or "her" in whole, whole


def test_the_fullest_name_is_taken() -> None:
    assert told(
        "My vet Dr. Hale called.", "Pip: What did the vet say?", "He wants to see Rex on Monday."
    ) == ["Pip: What did the vet say? Ann: Ann's vet Dr. Hale wants to see Rex on Monday (12 June 2023)."]


def test_a_question_names_its_person_and_stands_behind_what_it_asks_about() -> None:
    assert told("My aunt Rosa is coming.", "Pip: Does she eat meat?", "No meat and no fish.") == [
        "Pip: Does Ann's aunt Rosa eat meat? Ann: No. No meat and no fish."
    ]
    (text,) = told("We bid for the barn in Kelso.", "Pip: Have they answered?", "Not before Friday.")
    assert text.startswith("Ann: We bid for the barn in Kelso. Pip: Have they answered? Ann: ")


def test_who_picks_stands_behind_what_there_was_to_pick() -> None:
    (draft,) = last(
        "Pip: The 9 am train is full; 10 and 11 am are free. Which one do you prefer?", "The 11 am one."
    ).drafts
    assert draft.text.endswith(
        "The 9 am train is full; 10 and 11 am are free. Which one does Ann prefer? Ann: The 11 am one."
    )


def test_an_agents_report_stands_behind_what_it_is_about() -> None:
    assert told("I see Dr. Yun on 12 July.", "Pip: Good. I'll remind you the evening before.") == [
        "Ann: Ann sees Dr. Yun on 12 July (2023). Pip: Pip will remind Ann the evening before."
    ]
    assert told(
        "I was charged twice!",
        "Pip: You're right, there is a second charge of 40 € from 12 May. I have refunded it to your card.",
    ) == [
        "Pip: Ann is right, there is a second charge of 40 € from 12 May (2023). Pip has refunded it to Ann's card."
    ]


def test_one_goes_on_with_what_one_said() -> None:
    assert told("Our client Norvik wants weekly calls.", "Pip: Noted.", "My boss hates that.") == [
        "Ann: Our client Norvik wants weekly calls. Ann's boss hates that."
    ]


def test_a_bare_wish_goes_with_its_reason() -> None:
    assert told("Evenings only please. I work at the bakery until four.") == [
        "Ann: Evenings only please. Ann works at the bakery until four."
    ]


def test_an_agents_suggestion_leads_nothing() -> None:
    assert not any(
        "could" in text
        for text in told("Pip: You could sell the old boat.", "My wife would never allow that.")
    )


def test_what_tells_nobody_anything_is_left_out_and_the_reason_told() -> None:
    found = last("Pip: Fine.", "Then we'll decide.")
    assert (found.drafts, found.skipped) == ((), "no-statement")


def test_a_deed_of_an_agents_that_does_not_say_to_what_is_left_out() -> None:
    assert told("Is that all?", "Pip: Yes. I've put it into the plan.") == []
    assert told("Is that all?", "Pip: Yes. I've saved it as final.pdf.") == ["Pip has saved it as final.pdf."]
    assert told("I moved to Elm Street.", "Pip: Thanks. I've put it into the file.") == [
        "Ann: Ann moved to Elm Street. Pip: Pip has put it into the file."
    ]


def test_among_friends_the_text_stays() -> None:
    friends = [
        turn("My landlord wants us out.", turn_id="D1:0", ordinal=0),
        turn("Oh no.", turn_id="D1:1", speaker="Bob"),
    ]
    (draft,) = extract(turn("I told him no twice."), friends).drafts
    assert draft.text == "9 June 2023: Ann told him no twice."


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("I asked the plumber, he will.", THING),
        ("We would like to get to 40 by June.", THING),
        ("Measured again, it's 2.35 now.", THING),
        ("I keep mine.", THING),
        ("Rolf keeps it in the shed.", THING),
        ("Pepper sleeps on it because it's soft.", THING),
        ("Dr. Hale said it's worse than in May.", THING),
        ("We need four beds in that week.", TIME),
        ("The guy has sung at two weddings.", PERSON),
    ],
)
def test_who_acts_is_not_it_and_what_is_left_out_is_open(sentence: str, kind: str) -> None:
    found = dangling(sentence)
    assert found is not None
    assert found.kind == kind


@pytest.mark.parametrize(
    "sentence",
    [
        "A friend of mine bakes bread.",
        "The red bike is mine.",
        "Rolf has a boat, and it leaks.",
        "I sleep more than I did.",
        "My weight went from 90 to 84.",
        "The man next door is 80.",
    ],
)
def test_what_is_said_in_full_is_not_open(sentence: str) -> None:
    assert dangling(sentence) is None


def test_a_fragment_goes_with_the_sentence_before_it() -> None:
    assert told("I was a miller in Kelso. 31 years.") == ["Ann was a miller in Kelso. 31 years."]
    assert told("Guess who passed the exam. 84%!") == ["Ann: Guess who passed the exam. 84%!"]
    assert told("I applied for a grant from the city. The decision takes six weeks.") == [
        "Ann applied for a grant from the city. The decision takes six weeks."
    ]


def test_what_says_of_what_it_is_stands_alone() -> None:
    assert told("I moved to Kelso in May. Budget 900 euros.")[-1].endswith("Ann: Budget 900 euros.")


def test_a_number_of_nothing_is_left_out() -> None:
    assert told("Pip: I see.", "30 minutes!") == []


def test_a_first_meeting_stays_with_what_it_is_of() -> None:
    (text,) = told("We have a lawyer now: Mr. Ferro, our first meeting is on 3 July at 3 pm.")
    assert "Ferro, our first meeting" in text


def test_so_does_one_of_a_first_turn() -> None:
    def first(text: str) -> list[str]:
        return [draft.text for draft in extract(turn(text), []).drafts]

    assert first("Guess who passed the exam. 84%!") == ["9 June 2023, Ann: Guess who passed the exam. 84%!"]
