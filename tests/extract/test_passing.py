"""What is over when it is said: moments, orders for now, steps of a game, receipts; and what of these stays."""

import pytest

from mnemostream.processors.extract import (
    findings,
    narrating,
    options,
    passing,
    playing,
    requests,
    results,
    stage,
    subjectless,
    unreal,
)


@pytest.mark.parametrize(
    "sentence",
    [
        "Phoning the vet now.",
        "I had to laugh.",
        "I nearly cried at the bus stop.",
        "hey doc.",
        "Nothing else I can think of.",
        "does this cost extra",
        "Tom here, from my brother's phone",
        "I'll ask Rosa.",
        "March list please, as always.",
        "Do sales by region and week, since Feb 3",
        "Ex nihilo, as we used to say at school.",
        "Rosa thinks you deserve a raise.",
        "You sound like my aunt.",
        "Which is funny as the cat hates me",
        "WAIT.",
        "Best holiday ever.",
        "Yes, you're right about Ben.",
    ],
)
def test_what_passes(sentence: str) -> None:
    assert passing.passes(sentence, "")


@pytest.mark.parametrize(
    "sentence",
    [
        "I had to sell the car.",
        "I cried because Ben moved out.",
        "I'll ask Rosa every Monday for the numbers.",
        "No garlic please.",
        "Did the 10 k in under an hour.",
        "Can you always send a list each Friday",
        "I'm allergic to nuts.",
        "Tom lives here with us.",
        "Do it every Monday.",
    ],
)
def test_what_stays(sentence: str) -> None:
    assert not passing.passes(sentence, "")


def test_a_word_alone_may_answer() -> None:
    assert passing.passes("Tax.", "")
    assert not passing.passes("Tax.", "What was it for?")


@pytest.mark.parametrize(
    ("sentence", "question", "moved"),
    [
        ("I sneak round the tower.", "", True),
        ("Then I try the third door.", "", True),
        ("I want to go up and look who is there", "", True),
        ("She nods.", "", True),
        ("With my best smile, +3", "", True),
        ("hide behind the bar", "Do you run, fight or hide?", True),
        ("I run a bakery in Lyon.", "", False),
        ("I look after my mother.", "", False),
        ("I draw every evening.", "", False),
        ("I swear to bring it back.", "", False),
        ("Vegan.", "Do you like cheese?", False),
    ],
)
def test_steps_of_players(sentence: str, question: str, moved: bool) -> None:
    assert playing.moves(sentence, question) is moved


@pytest.mark.parametrize(
    ("sentence", "tells"),
    [
        ("By the jetty lies a sloop, the Blue Hen, with torn sails.", True),
        ("Her mate, Ora Finn, limps.", True),
        ("The old king is dead.", True),
        ("He's your ally now.", True),
        ("New deal: a fifth for each.", True),
        ("Above the door is engraved: Keep out.", True),
        ("The rain drums on the roof.", False),
        ("Recap: You found the map.", False),
    ],
)
def test_what_the_leader_of_a_game_tells(sentence: str, tells: bool) -> None:
    assert narrating.befalls(sentence) is tells


def test_stage_directions_go_and_names_stay() -> None:
    told = "He points at the *Blue Hen*. *slides a note over* It reads: *the mill burns at noon* and *nothing* else."
    assert stage.without_directions(told).split() == (
        "He points at the Blue Hen. It reads: the mill burns at noon and nothing else.".split()
    )
    assert stage.has_stage(told)
    assert not stage.has_stage("I read *War and Peace* twice.")


@pytest.mark.parametrize(
    ("record", "kept"),
    [
        ('{"status": "sent", "at": "2026-05-01T08:30", "parcel": "dhl-99-210"}', False),
        ('{"status": "held", "until": "2026-05-04T18:00", "ref": "K-4410", "price": 310}', False),
        ('{"expr": "1d20+2", "rolls": [9], "total": 11}', False),
        ('{"title": "Dr. Low", "at": "2026-05-06T10:00"}', True),
        ('{"booking": "FA-2231", "price": 310, "deposit": 60}', True),
    ],
)
def test_receipts_of_tools(record: str, kept: bool) -> None:
    assert bool(results.told(record)) is kept


@pytest.mark.parametrize(
    ("sentence", "result", "found"),
    [
        ("Turnover was 51.3 k€.", '{"rows": [[51274.20]]}', True),
        ("The share is 12.5 percent.", '{"share": 0.125}', True),
        ("The aim of 60 is near.", '{"pulse_gt60": 4}', False),
        ("It rained all day.", '{"rows": [[51274.20]]}', False),
    ],
)
def test_numbers_of_a_result(sentence: str, result: str, found: bool) -> None:
    assert findings.shares(sentence, result) is found


@pytest.mark.parametrize(
    ("question", "answer", "asked"),
    [
        ("Should it be flyers or a poster?", "Poster.", "Should it be a poster?"),
        (
            "Do you sleep better with it or without it?",
            "Without.",
            "Do you sleep better with it or without it?",
        ),
        ("Is the pain in the knee or in the hip?", "In the knee, both.", "Is the pain in the knee?"),
        ("Tea or coffee?", "Coffee.", "Tea or coffee?"),
    ],
)
def test_what_was_not_chosen_goes(question: str, answer: str, asked: str) -> None:
    assert options.without_other(question, answer) == asked


def test_questions_for_later_are_orders() -> None:
    asked = "Could you send a summary of three lines at the end of each week?"
    assert requests.as_order(asked) == "Please send a summary of three lines at the end of each week."
    assert requests.as_order("Could you send the summary?") == ""


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Used to fence at school", "I used to fence at school"),
        ("retired since May", "I'm retired since May"),
        ("born in Cork", "I was born in Cork"),
        ("Used to it by now", "Used to it by now"),
        ("Moved the meeting to four", "Moved the meeting to four"),
    ],
)
def test_who_leaves_out_i(sentence: str, told: str) -> None:
    assert subjectless.with_self(sentence) == told


@pytest.mark.parametrize(
    "sentence",
    [
        "If I ever finish this I'll swim to Malta.",
        "My aunt would have loved that.",
        "or it's the new supplier",
        "If I set the shed alight I'd have peace in a minute.",
    ],
)
def test_what_is_only_supposed(sentence: str) -> None:
    assert unreal.what_is_real(sentence) == ""
