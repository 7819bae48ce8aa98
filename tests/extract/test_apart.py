"""What stands apart in talk with an agent: run-on sentences, deeds of one report, second sentences of one person."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnemostream.processors.extract.apart import cut_at_smileys, may_join, stands_apart
from mnemostream.processors.extract.dangling import dangling
from mnemostream.processors.extract.deeds import deeds_of
from mnemostream.processors.extract.segment import sentences
from mnemostream.processors.extract.splices import spliced
from mnemostream.processors.extract.verbs import of_clitic, of_d

from .test_agents import agent, by_agent, told


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "Sorry for the long silence, my brother broke his arm in May, then the cellar was flooded.",
            ["My brother broke his arm in May", "The cellar was flooded."],
        ),
        (
            "I met Vera at the fair with Lars, who by the way is opening a bakery in July.",
            ["I met Vera at the fair with Lars", "Lars is opening a bakery in July."],
        ),
        (
            "The rink is next to the school, plus I have old skates at home.",
            ["The rink is next to the school", "I have old skates at home."],
        ),
        ("Our cat ran off in April (shh), so don't tell my aunt.", ["Our cat ran off in April."]),
        ("Don't ask what the boat cost.", []),
        # What belongs together stays together.
        ("I am allergic to nuts, so don't put any in.", ["I am allergic to nuts, so don't put any in."]),
        ("If it snows, then we take the train.", ["If it snows, then we take the train."]),
        ("Sorry about that, thanks.", ["Sorry about that, thanks."]),
        ("I agreed, but we don't tell Max.", ["I agreed, but we don't tell Max."]),
    ],
)
def test_run_on_sentences_are_cut_without_apologies_and_asides(text: str, parts: list[str]) -> None:
    assert spliced(text) == parts


@given(st.text(alphabet="Ia mywho,ts.plusrden()ButhelT", max_size=160))
def test_a_cut_sentence_only_loses_words(text: str) -> None:
    words = {word.lower().strip(",.") for word in text.split()}
    assert {word.lower().strip(",.") for part in spliced(text) for word in part.split()} <= words


@pytest.mark.parametrize(
    ("text", "deeds"),
    [
        (
            "I've noted the new dose, changed the alarm accordingly, and put the visit on 3 May into your calendar.",
            [
                "I've noted the new dose, changed the alarm accordingly.",
                "I've put the visit on 3 May into your calendar.",
            ],
        ),
        (
            "I've noted the move on 4 June, and that you want no boxes.",
            ["I've noted the move on 4 June.", "I've noted that you want no boxes."],
        ),
        (
            "Stress test at the clinic on 9 June, and the limit for your weight is now 20 kilos.",
            ["The limit for your weight is now 20 kilos."],
        ),
        (
            'I\'ve saved "a, sent b, and moved c" as a note.',
            ['I\'ve saved "a, sent b, and moved c" as a note.'],
        ),
        (
            "I've drafted the letter and saved it as letter.md.",
            ["I've drafted the letter and saved it as letter.md."],
        ),
    ],
)
def test_a_report_is_cut_deed_by_deed(text: str, deeds: list[str]) -> None:
    assert deeds_of(text) == deeds


def test_what_was_done_and_what_holds_now_are_two_memories() -> None:
    assert agent(
        "I've noted the new dose from 3 May, moved the evening alarm, and booked the room for Lars."
    ) == [
        "Pip has noted the new dose from 3 May (2023).",
        "Pip has moved the evening alarm.",
        "Pip has booked the room for Lars.",
    ]


def test_a_second_she_is_who_the_first_one_was() -> None:
    assert told("My doc put me on iron pills. She says coffee is fine but not with the pills.") == [
        "Ann's doc put Ann on iron pills.",
        "Ann's doc says coffee is fine but not with the pills.",
    ]
    assert told("Vera's my landlady. She's scared of dogs.")[0] == "Vera's Ann's landlady."
    assert told(
        "He is at the college in Lund, physics. He'd a girlfriend, Moa, but that's over.",
        by_agent("How's Otto?"),
    ) == [
        "Pip: How's Otto? Ann: Otto is at the college in Lund, physics.",
        "Ann: Otto had a girlfriend, Moa, but that's over.",
    ]


def test_he_is_nobody_where_two_were_asked_about() -> None:
    kept = told(
        "He doesn't come here again.", by_agent("Do you want Otto to pay? And can Lars stay with you?")
    )
    assert not any(text.startswith(("Otto", "Lars")) for text in kept)


@pytest.mark.parametrize(
    ("rest", "verb"),
    [("already said yes", "has"), ("scared of horses", "is"), ("married", "is"), ("a nurse", "is")],
)
def test_s_is_has_before_what_was_done(rest: str, verb: str) -> None:
    assert of_clitic(rest) == verb


@pytest.mark.parametrize(
    ("rest", "verb"), [("a girl", "had"), ("been ill", "had"), ("come over", "would"), ("like tea", "would")]
)
def test_d_is_had_before_what_somebody_had(rest: str, verb: str) -> None:
    assert of_d(rest) == verb


@pytest.mark.parametrize(
    ("sentence", "apart"),
    [
        ("The piano, we sold it in March.", True),
        ("Purchasing (that's Vera) is sending the whole batch back.", True),
        ("It's a girl, we say Tove.", True),
        ("My feet are fine again, the new soles did it.", True),
        ("Knut says nobody sleeps under the beam until then.", True),
        ("They sold it in March.", False),
        ("Email is ok, once a month.", False),
    ],
)
def test_some_sentences_only_seem_to_point_back(sentence: str, apart: bool) -> None:
    found = dangling(sentence)
    assert found is None or stands_apart(sentence, found) == apart


def test_a_smiley_ends_a_sentence() -> None:
    assert list(cut_at_smileys(["We argued and I won :) We fly.", "💪 Also I paint.", "A 5 :) or so"])) == [
        "We argued and I won :)",
        "We fly.",
        "Also I paint.",
        "A 5 :) or so",
    ]


def test_a_number_ends_a_sentence_but_counts_no_item_and_no_day() -> None:
    assert sentences("I'm free after 5. Not on Fridays though.") == [
        "I'm free after 5.",
        "Not on Fridays though.",
    ]
    assert sentences("We need 1. Milk 2. Eggs") == ["We need 1. Milk 2. Eggs"]
    assert sentences("She comes on the 5. May at noon.") == ["She comes on the 5. May at noon."]


def test_a_short_sentence_of_another_matter_joins_nothing() -> None:
    assert not may_join("Otto himself is sweet, he's only vain.", "Sign as Annie.")
    assert not may_join("Vera broke her hip.", "Mrs Lund's daughter takes me, Tove.")
    assert not may_join("My pulse is 62 now.", "I'm at 91.8.")
    assert may_join("The shop closes in May.", "Until then the baker helps.")


def test_a_request_leads_nothing_and_never_is_an_instruction() -> None:
    assert told("Two weeks without a leak. You can close the case. It was the tap, I threw it out.") == [
        "Ann: Two weeks without a leak. It was the tap, Ann threw it out."
    ]
    kept = told(
        "Please send me short lists from now on, I read this on the tram. And never call, the kids pick up."
    )
    assert kept[-1] == "Ann: Never call, the kids pick up."


def test_a_bare_measure_goes_with_what_follows() -> None:
    kept = told(
        "The meter has been running since 8 April, skin is happy. 26 weeks! My needs are through the roof."
    )
    assert any("26 weeks! Ann's needs are through the roof" in text for text in kept)
