"""What an answer to an agent says beside its question, and what goes without one."""

import pytest

from mnemostream.processors.extract.hanging import is_bare
from mnemostream.processors.extract.options import without_other
from mnemostream.processors.extract.results import told as told_by_tool
from mnemostream.processors.extract.unreal import without_speech

from .test_leaning import told


def test_a_short_question_of_a_named_thing_stands_before_what_says_little_of_it() -> None:
    assert told("Pip: Slots can be in a file. Would YAML suit you?", "YAML is slow.") == [
        "Pip: Would YAML suit Ann? Ann: YAML is slow."
    ]


def test_an_object_that_stands_first_is_of_the_question() -> None:
    asked = "Pip: Do you have the tax number and the dates of the rates?"
    assert told(asked, "Number I'll ask for, the contact is Mieke Claes.") == [
        "Pip: Does Ann have the tax number and the dates of the rates? "
        "Ann: Number Ann will ask for, the contact is Mieke Claes."
    ]


def test_who_is_she_whose_birthday_it_is() -> None:
    born = "Hilde's birthday is on the 3rd of May. She'll be fifty."
    asked = "Pip: Some ideas: a scarf, a book, a day at the spa. Which would suit her?"
    assert told(born, asked, "The scarf.") == ["Pip: Which would suit Hilde? Ann: The scarf."]


def test_what_is_ruled_out_of_proposals_stands_apart_from_the_answer() -> None:
    asked = "Pip: I suggest: costs by week, refunds, best sellers. Should it be a chart or a letter?"
    assert told(asked, "Letter to the board. No best sellers, nobody trusts those.") == [
        "Pip: Should it be a letter? Ann: Letter to the board.",
        "Ann: No best sellers, nobody trusts those.",
    ]


def test_what_follows_a_yes_from_somewhere_stays_with_it() -> None:
    assert told("Pip: Do you have test strips at home?", "Yes, from the last time, probably expired.") == [
        "Ann has test strips at home. From the last time, probably expired."
    ]


def test_consent_needs_no_question_where_it_names_somebody() -> None:
    asked = "Pip: I have moved the bus to 9:15. Is that all right for you?"
    assert told(asked, "Better even, Otto isn't an early bird.") == ["Ann: Otto isn't an early bird."]


@pytest.mark.parametrize(
    "said", ["lol the captain is a cat.", "I'll say no. (I won't.)", "I tell him it's free."]
)
def test_what_is_said_in_jest_or_of_nothing_is_left_out(said: str) -> None:
    assert told("Pip: The ferry leaves at nine.", f"{said} Dora sails on with us.") == [
        "Ann: Dora sails on with us."
    ]


def test_words_of_somebody_end_with_their_mark() -> None:
    said = ['Bert asks: "Who stole the lamp?', 'Lamps do not walk."', "I mend lamps."]
    assert list(without_speech(said)) == [said[0], said[2]]
    assert list(without_speech(['My screen is 24" wide.', "I like it."])) == [
        'My screen is 24" wide.',
        "I like it.",
    ]


def test_a_number_of_this_morning_is_bare() -> None:
    assert is_bare("81.2 this morning.")
    assert not is_bare("81.2 at the gym this morning.")


def test_an_option_keeps_one_article() -> None:
    assert without_other("Should it be a chart or a letter?", "Letter.") == "Should it be a letter?"


def test_a_record_is_told_with_its_name() -> None:
    assert told_by_tool('{"ok": true, "name": "ramipril", "dose": "5 mg", "from": "2026-03-01"}') == (
        "name ramipril; dose 5 mg; from 2026-03-01"
    )
    assert told_by_tool('{"ok": true, "name": "notes.txt"}') == ""


def test_which_of_two_a_thing_is_that_nobody_names_is_left_out() -> None:
    assert told("Pip: Is the noise along the whole pipe or at one end?", "whole pipe, both floors.") == []
    assert told("Pip: Is the lamp of Ida's desk green or red?", "Green.") != []
    assert told("Pip: Is the pot 5 or 6 litres?", "6 litres.") != []
