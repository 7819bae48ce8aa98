"""Names instead of "I" and "you", and verbs that agree with them."""

import pytest

from .speech import texts


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("I love my garden.", "Ann loves Ann's garden."),
        ("I'm tired of the rain.", "Ann is tired of the rain."),
        ("I am a nurse.", "Ann is a nurse."),
        ("I've been painting lately.", "Ann has been painting lately."),
        ("I have two cats.", "Ann has two cats."),
        ("I don't eat meat.", "Ann doesn't eat meat."),
        ("I haven't slept since the party.", "Ann hasn't slept since the party."),
        ("I'd love to see Rome.", "Ann would love to see Rome."),
        ("I'd seen that film twice.", "Ann had seen that film twice."),
        ("I'd never been to Rome.", "Ann had never been to Rome."),
        ("I'd better bake some bread.", "Ann had better bake some bread."),
        ("I'll bring some bread.", "Ann will bring some bread."),
        ("I can't play the violin.", "Ann can't play the violin."),
        ("I was in Rome with my dad.", "Ann was in Rome with Ann's dad."),
        ("I went to Rome and ate pizza.", "Ann went to Rome and ate pizza."),
        ("I painted the kitchen.", "Ann painted the kitchen."),
        ("I need new shoes.", "Ann needs new shoes."),
        ("I study physics and keep birds.", "Ann studies physics and keeps birds."),
        ("I really enjoy chess.", "Ann really enjoys chess."),
        ("I no longer smoke.", "Ann no longer smokes."),
        ("I run and swim every day.", "Ann runs and swims every day."),
        ("I live in Rome and have two kids.", "Ann lives in Rome and has two kids."),
        ("I don't surf, but reading helps me escape and feel free.",
         "Ann doesn't surf, but reading helps Ann escape and feel free."),
        ("I'll stay in Rome and keep painting.", "Ann will stay in Rome and keep painting."),
        ("I'm a nurse and have two kids.", "Ann is a nurse and has two kids."),
        ("I don't drink and drive.", "Ann doesn't drink and drive."),
        ("I want to live in Rome and have two kids.", "Ann wants to live in Rome and have two kids."),
        ("I do yoga before I go to work.", "Ann does yoga before Ann goes to work."),
        ("My mate and I are just around the corner.", "Ann's mate and Ann are just around the corner."),
        ("My friends and I play chess.", "Ann's friends and Ann play chess."),
        ("I and my kids love dogs.", "Ann and Ann's kids love dogs."),
        ("The cake was dry but I hate dry cake.", "The cake was dry but Ann hates dry cake."),
        ("My son got hurt.", "Ann's son got hurt."),
        ("That car is mine.", "That car is Ann's."),
        ("I taught myself French.", "Ann taught themselves French."),
        ("The doctor told me to rest.", "The doctor told Ann to rest."),
        ("im a drummer and i love jazz.", "Ann is a drummer and Ann loves jazz."),
        ("ive got two drum kits.", "Ann has got two drum kits."),
        ("I bet the train is late.", "Ann bets the train is late."),
        ("I read the paper.", "Ann read the paper."),
        ("I’m glad I’ve met Zoe.", "Ann is glad Ann has met Zoe."),
    ],
)  # fmt: skip
def test_first_person(said: str, told: str) -> None:
    assert texts(said) == [told]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("You have a lovely kitchen.", "Ann: Bob has a lovely kitchen."),
        ("You're a born dancer.", "Ann: Bob is a born dancer."),
        ("You juggle two jobs, you waltz through both.", "Ann: Bob juggles two jobs, Bob waltzes through both."),
        ("You are a born dancer.", "Ann: Bob is a born dancer."),
        ("You were a born dancer.", "Ann: Bob was a born dancer."),
        ("You've got a fine kitchen, and you make great pasta.",
         "Ann: Bob has got a fine kitchen, and Bob makes great pasta."),
        ("Your brother plays chess.", "Ann: Bob's brother plays chess."),
        ("I saw your brother in Rome.", "Ann saw Bob's brother in Rome."),
        ("I think you should see a doctor.", "Ann thinks Bob should see a doctor."),
        ("I'll help you move the piano.", "Ann will help Bob move the piano."),
        ("I like the people you work with.", "Ann likes the people Bob works with."),
        ("I gave you my bike.", "Ann gave Bob Ann's bike."),
    ],
)  # fmt: skip
def test_second_person(said: str, told: str) -> None:
    assert texts(said) == [told]


@pytest.mark.parametrize(
    "said",
    [
        "It makes you think about the climate.",
        "Having friends who help you is a treasure.",
        "If you work hard you get far.",
        "Expressing yourself through art takes courage.",
        "You guys play chess well.",
        "You never know the difference a kind gesture makes.",
    ],
)
def test_you_that_is_anyone_stays(said: str) -> None:
    assert texts(said) == [f"Ann: {said}"]


def test_you_stays_where_several_could_be_meant() -> None:
    assert texts("You have a lovely kitchen.", participants=("Ann", "Bob", "Cid")) == [
        "Ann: You have a lovely kitchen."
    ]
    assert texts("You have a lovely kitchen.", participants=()) == ["Ann: You have a lovely kitchen."]


def test_we_keeps_its_meaning_behind_the_name() -> None:
    assert texts("We had a picnic in the park.") == ["Ann: We had a picnic in the park."]
    assert texts("I was glad that we had a picnic.") == ["Ann: Ann was glad that we had a picnic."]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Gonna bake a cake for Zoe.", "Ann is gonna bake a cake for Zoe."),
        ("Had a long day at the office.", "Ann had a long day at the office."),
        ("Just finished a novel about Rome.", "Ann just finished a novel about Rome."),
        ("Been practising the violin.", "Ann has been practising the violin."),
        ("Can't wait to see Rome.", "Ann can't wait to see Rome."),
        ("Love experimenting with spices.", "Ann loves experimenting with spices."),
        ("Love sure does move mountains.", "Ann: Love sure does move mountains."),
        ("Took the train to Oslo.", "Ann took the train to Oslo."),
        ("Took a bit of work, but the boat floats.", "Ann: Took a bit of work, but the boat floats."),
        ("Been a busy week at the harbour.", "Ann: Been a busy week at the harbour."),
        ("Made me think about the climate.", "Made Ann think about the climate."),
    ],
)
def test_a_left_out_i_is_supplied(said: str, told: str) -> None:
    assert texts(said) == [told]


def test_what_others_say_in_quotes_stays() -> None:
    assert texts('My boss shouted "I hate you" at Zoe.') == ['Ann\'s boss shouted "I hate you" at Zoe.']
    assert texts("I adored “My Left Foot” as a child.") == ["Ann adored “My Left Foot” as a child."]


def test_statements_about_neither_stay_attributed() -> None:
    assert texts("The beach was beautiful at sunset.") == ["Ann: The beach was beautiful at sunset."]


def test_only_names_of_the_participants_are_used() -> None:
    assert texts("I love my garden.", speaker="Dr. O’Neil-Björk", participants=("Dr. O’Neil-Björk",)) == [
        "Dr. O’Neil-Björk loves Dr. O’Neil-Björk's garden."
    ]
    assert texts("I love my garden.", speaker="user") == ["User loves User's garden."]
