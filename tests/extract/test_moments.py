"""What is over by tomorrow, what is said in jest, and what an agent tells for now alone; and what of these stays."""

import pytest

from mnemostream.processors.extract import (
    apart,
    corrections,
    declared,
    language,
    moments,
    passing,
    playing,
    requests,
)


@pytest.mark.parametrize(
    "sentence",
    [
        "I skipped lunch.",
        "I just had a quick sandwich.",
        "I read the lease again.",
        "Did the verbs on the train.",
        "We're leaving anyway.",
        "Rosa is next to me.",
        "The tomatoes are thriving.",
        "My nephew put this on my tablet.",
        "Ok, I'll tell Dr. Mora.",
        "We went there last week.",
        "Maybe the scale is broken.",
        "That must have been the wind.",
        "Ten bells for ten hours, got it.",
        "If the shop can deliver it, even better.",
        "A lemon tart I could try.",
        "The exam is on Monday, I'll make it.",
        "Then I propose we keep it secret.",
        "I'm not a toddler.",
        "I never want to hear that song again.",
        "I'd never live it down.",
        "I was there and they talked me into it.",
        "I want to stay alive",
        "someone in the choir said it's cheaper",
        "haha noooo",
        'haha nooo. "Quack."',
    ],
)
def test_what_is_of_the_day_or_said_in_jest_passes(sentence: str) -> None:
    assert moments.is_of_day(sentence)
    assert passing.passes(sentence, "")


@pytest.mark.parametrize(
    "sentence",
    [
        "I'll call Ines every Sunday.",
        "We were there in 2019 and lived in a van.",
        "Maybe I'll retire in June.",
        "I could bake for the fair.",
        "I skipped lunch for two weeks because of the fast.",
        "I had soup every evening.",
        "I read the lease, the notice is three months.",
        "I'm not a vegetarian.",
        "We're moving to Bath.",
        "Rosa is behind the bakery project.",
        "The tomatoes are in the greenhouse.",
        "My nephew put new tyres on my bike.",
        "I never want to fly without Rosa.",
        "My sister told me she is pregnant.",
    ],
)
def test_what_lasts_is_not_of_the_day(sentence: str) -> None:
    assert not moments.is_of_day(sentence)


def test_what_is_supposed_of_kin_or_agreed_to_is_left_out() -> None:
    assert moments.teases("My uncle would, he paints everything green.")
    assert moments.teases("Ok, you're right about Ben, he'd sleep through it.")
    assert moments.teases("The correction: I wrote May.")
    assert not moments.teases("My uncle would like a window seat.")


def test_a_reading_is_for_now_and_a_plan_is_not() -> None:
    assert moments.is_for_now("The cellar is at 14 degrees.")
    assert moments.is_for_now("I'll leave the page as it is until you have.")
    assert not moments.is_for_now("I'll keep the table until you have paid.")
    assert not moments.is_for_now("I've set the cellar to 14 degrees.")


def test_what_a_character_hands_over_or_sings_is_a_step() -> None:
    assert playing.moves("Falk hands the key to the miller.")
    assert playing.moves("I swap the cups.")
    assert playing.moves("A song of the sea!", "What will the piper play?")
    assert not playing.moves("I hate rats in real life.", "What will the piper play?")


def test_small_things_of_words() -> None:
    assert not requests.requests("No WATCH/NOTIFY, our proxy is old.")
    assert declared.declared("Who do you prefer?", "Somebody from the club then.") == (
        "I prefer somebody from the club."
    )
    assert language.is_cited('"Hyvää yötä, kaikki.') and not language.is_cited('"Good night, Zoë.')
    assert apart.exclaims("Parking!", "In a street like ours.")
    assert not apart.exclaims("Hello!", "12 weeks tomorrow.")


def test_what_is_taken_back_gives_way_to_what_is_so() -> None:
    assert corrections.takes_back("No wait, the boat is green.")
    assert not corrections.takes_back("No boats today.")
    assert corrections.corrected("Rosa's boat is blue.", "The boat is green.") == "Rosa's boat is green."
    assert corrections.corrected("Rosa's boat is blue.", "The dog is brown.") == ""


def test_what_one_will_do_stands_apart_from_what_one_has() -> None:
    assert not apart.may_join("I still have a meeting at noon.", "I'll write the minutes.")
    assert apart.may_join("I have two kites.", "I'll fly the kites.")
    assert apart.may_join("Rosa has two kites.", "I'll fly the kites.")


def test_a_turn_that_ends_with_what_is_added_to_a_roll_is_a_step() -> None:
    assert playing.adds("I talk to the miller. With my best smile, +2")
    assert not playing.adds("It was 3 degrees at noon, then 5.")
