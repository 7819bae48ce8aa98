"""Dedupe decides: exact and near duplicates, revision by event time, liveness by value, and what is rejected."""

import pytest

from mnemostream.processors.dedupe import DedupePolicy, decide
from mnemostream.schemas import events as ev
from mnemostream.schemas.content import Claim

from .world import World, day, on


def lives(place: str) -> Claim:
    return Claim(subject="ann", attribute="lives in", value=place)


def test_five_facts_said_fifteen_times_leave_five_memories() -> None:
    world = World()
    facts = [
        "Ann loves hiking in the mountains.",
        "Ann has a black cat called Miso.",
        "Ann works as a nurse at the city hospital.",
        "Ann is allergic to peanuts.",
        "Ann plays the cello in an orchestra.",
    ]
    for time in range(15):
        for fact in facts:
            world.say(fact, time)
    assert world.texts() == sorted(facts)
    assert {memory.state.strength for memory in world.cube.memories.values()} == {15.0}
    assert all(len(memory.state.sources) == 15 for memory in world.cube.memories.values())


def test_a_date_stamp_is_no_difference() -> None:
    world = World()
    world.say("8 May 2023: Ann loves hiking.", 0)
    assert world.say("9 June 2023: Ann loves hiking.", 30).type == "MemoryReinforced"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Ann loves hiking in the mountains.", "Ann really loves hiking in mountains!"),
        ("Ann has a black cat called Miso.", "Ann has a cat called Miso, a black cat."),
        ("Ann is allergic to peanuts.", "Ann is very allergic to peanuts"),
    ],
)
def test_the_same_in_other_words_reinforces(first: str, second: str) -> None:
    world = World()
    world.say(first, 0)
    decided = world.say(second, 5)
    assert decided.type == "MemoryReinforced"
    assert decided.payload.how in ("stated", "near")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Ann plays the cello.", "Ann plays the piano."),
        ("Ann has a cat.", "Ann has a dog."),
        ("Ann likes coffee.", "Ann likes coffee ice cream."),
        ("Ann likes coffee.", "Ann doesn't like coffee after dinner."),
        ("Ann's brother lives near the sea.", "Ann's sister lives near the sea."),
        ("Ann wants to learn Welsh.", "Ann learns Welsh."),
        ("Ann worked at Acme.", "Ann works at Acme."),
        ("Ann's sister Zoe is a vet.", "Ann's sister Lea is a vet."),
    ],
)
def test_what_differs_in_person_object_or_time_stays_apart(first: str, second: str) -> None:
    world = World()
    world.say(first, 0)
    assert world.say(second, 5).type == "MemoryCreated"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Ann likes coffee in the morning.", "Ann does not like coffee in the morning."),
        ("Ann has 2 cats at home.", "Ann has 3 cats at home."),
        ("Ann works at Acme.", "Ann no longer works at Acme."),
        ("Ann smokes.", "Ann used to smoke."),
        ("Ann has a boat.", "Ann sold Ann's boat."),
        ("Ann uses Vim.", "Ann switched from Vim to Emacs."),
        ("Ann drives a Fiat.", "Ann swapped Ann's Fiat for a bike."),
        ("The invoice is paid.", "The invoice is unpaid."),
        ("Ann's grandfather is alive.", "Ann's grandfather passed away."),
        ("Ann has a dog.", "Ann has a dog called Rex."),
    ],
)
def test_what_denies_ends_or_says_more_takes_the_place_of_the_old(first: str, second: str) -> None:
    world = World()
    world.say(first, 0)
    assert world.say(second, 30).type == "MemoryRevised"
    assert world.texts() == [second]
    assert world.texts("superseded") == [first]


def test_what_ended_before_the_old_was_said_closes_nothing() -> None:
    world = World()
    world.say("Ann works at Acme.", 40)
    assert world.say("Ann left Acme.", 41, event_time=on(3)).type == "MemoryCreated"
    assert len(world.texts()) == 2


def test_without_reading_statements_only_words_and_vectors_count() -> None:
    world = World(policy=DedupePolicy(stated=False))
    world.say("Ann lives in Oslo.", 0)
    assert world.say("Ann's home is in Oslo.", 5).type == "MemoryCreated"
    assert world.say("Ann no longer lives in Oslo.", 9).type == "MemoryCreated"


def test_events_of_other_days_stay_apart_and_retold_ones_join() -> None:
    world = World()
    world.say("Ann went to the dentist.", 0, kind="event", event_time=on(0))
    assert world.say("Ann went to the dentist.", 9, kind="event", event_time=on(9)).type == "MemoryCreated"
    assert (
        world.say("Ann went to the dentist.", 12, kind="event", event_time=on(9)).type == "MemoryReinforced"
    )


def test_a_later_value_revises_and_the_old_one_keeps_its_interval() -> None:
    world = World()
    world.say("Ann lives in Oslo.", 0, claim=lives("oslo"))
    decided = world.say("Ann lives in Bergen.", 40, claim=lives("bergen"))
    assert isinstance(decided.payload, ev.MemoryRevised)
    assert world.texts() == ["Ann lives in Bergen."]
    old = world.cube.memories[decided.payload.old.memory_id].state
    assert (old.status, old.valid_from, old.valid_to) == ("superseded", day(0), day(40))
    assert old.superseded_by == decided.payload.memory.memory_id


def test_an_older_value_that_comes_late_is_a_past_interval_and_closes_nothing() -> None:
    world = World()
    world.say("Ann lives in Bergen.", 40, claim=lives("bergen"))
    decided = world.say("Ann lives in Oslo.", 41, claim=lives("oslo"), event_time=on(3))
    assert isinstance(decided.payload, ev.MemoryCreated)
    assert decided.payload.memory.status == "superseded"
    assert decided.payload.memory.valid_to == day(40)
    assert world.texts() == ["Ann lives in Bergen."]


def test_moving_back_revises_again_instead_of_reinforcing_the_past() -> None:
    world = World()
    for time, place in ((0, "Oslo"), (10, "Bergen"), (20, "Oslo")):
        decided = world.say(f"Ann lives in {place}.", time, claim=lives(place.lower()))
    assert isinstance(decided.payload, ev.MemoryRevised)
    assert world.texts() == ["Ann lives in Oslo."]
    assert world.texts("superseded") == ["Ann lives in Bergen.", "Ann lives in Oslo."]


def test_an_assistant_does_not_revise_what_the_user_said() -> None:
    world = World()
    world.say("Ann lives in Oslo.", 0, claim=lives("oslo"))
    world.say("Ann lives in Rome.", 5, claim=lives("rome"), trust="assistant")
    assert "Ann lives in Oslo." in world.texts()


def test_a_memory_that_is_over_is_like_nothing() -> None:
    world = World()
    world.say("Ann needs a parking permit.", 0, expires_at=day(5))
    assert world.say("Ann needs a parking permit.", 4).type == "MemoryReinforced"
    assert world.say("Ann needs a parking permit.", 6).type == "MemoryCreated"


def test_what_is_worth_nothing_or_over_already_is_rejected() -> None:
    world = World()
    assert world.say("Ann hums.", 0, salience=0.0).payload.reason == "low-salience"
    assert world.say("Ann needs a pen.", 2, expires_at=day(1)).payload.reason == "expired"


def test_a_candidate_of_a_forgotten_turn_is_rejected() -> None:
    world = World()
    candidate, content = world.candidate("Ann lives in Oslo.", 0)
    turn = candidate.sources[0].turn_id
    world.fold(world.event(ev.MemoryForgotten(memory_id="m0", turn_ids=(turn,)), "forget"))
    decided = decide(world.cube, world.likeness, candidate, content, world.by)
    assert decided.payload.reason == "forgotten"
