"""An answer stands behind the question that it fits, and one statement in each memory."""

import pytest

from mnemostream.processors.extract.asking import parts_of, question_for

from .test_agents import by_agent, told


@pytest.mark.parametrize(
    ("question", "parts"),
    [
        (
            "How long did you swim, and did they set you a limit?",
            ["How long did you swim?", "Did they set you a limit?"],
        ),
        (
            "Tell me of your trip: where did you stay, and what did you eat?",
            ["Where did you stay?", "What did you eat?"],
        ),
        ("How much do you take, and when?", ["How much do you take, and when?"]),
        ("Would you like tea and cake?", ["Would you like tea and cake?"]),
    ],
)
def test_a_double_question_is_two(question: str, parts: list[str]) -> None:
    assert parts_of(question) == parts


def test_an_answer_is_to_the_earlier_question_only_where_it_fits_that_alone() -> None:
    asked = ["Was he your uncle?", "Is there anything that I can do for you?"]
    assert question_for("Uncle, yes, on my mother's side.", asked) == 0
    assert question_for("No, thanks.", asked) == 1
    assert question_for("The garden needs water.", asked) == 1


@pytest.mark.parametrize(
    ("asked", "text", "kept"),
    [
        (
            "Was he your uncle? And is there something that I can do for you?",
            "Uncle, yes, for 40 years.",
            ["Pip: Was he Ann's uncle? Ann: Uncle, yes, for 40 years."],
        ),
        (
            "How long did you swim, and did they set you a limit for your weight?",
            "At most 20 kilos, it's in the letter. 10 minutes I swam there.",
            [
                "Pip: Did they set Ann a limit for Ann's weight? Ann: At most 20 kilos, it's in the letter.",
                "Pip: How long did Ann swim? Ann: 10 minutes Ann swam there.",
            ],
        ),
        ("Anything else for today?", "My mail.", []),
        ('How do you say "I have a dog" in Finnish?', "minulla on koira", []),
        (
            "Do you have someone nearby? And do you have plans this week?",
            "My daughter Ida lives in Leeds.",
            ["Ann's daughter Ida lives in Leeds."],
        ),
    ],
)
def test_an_answer_stands_behind_the_question_that_it_fits(asked: str, text: str, kept: list[str]) -> None:
    assert told(text, by_agent(asked)) == kept


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (
            "Hi! I'm Ann, from Bergen. I want to learn Dutch.",
            ["Ann is from Bergen.", "Ann wants to learn Dutch."],
        ),
        (
            "About 40 chairs. My uncle gives us 2,000 for the hall.",
            ["Ann: About 40 chairs.", "Ann: Ann's uncle gives us 2,000 for the hall."],
        ),
        (
            "Evenings only please. I have a toddler.",
            ["Ann: Evenings only please. Ann has a toddler."],
        ),
        (
            "I've been painting since 2019 and my studio is a garage.",
            ["Ann has been painting since 2019 (4 years).", "Ann's studio is a garage."],
        ),
        (
            "I have trouble with my landlord. I've rented a room in Rome since 3 May 2020, and he wants the keys.",
            [
                "Ann has trouble with Ann's landlord.",
                "Ann has rented a room in Rome since 3 May 2020 (3 years).",
                "Ann's landlord wants the keys.",
            ],
        ),
        (
            "I keep a list in the cache. And config key is fine but call it PORT_ID.",
            ["Ann keeps a list in the cache.", "Ann: Config key is fine but call it PORT_ID."],
        ),
        (
            "My sister turns 30. My brother Olaf lives in Rome.",
            ["Ann's sister turns 30.", "Ann's brother Olaf lives in Rome."],
        ),
        (
            "Tom is my eldest. There's also Fiona, who lives in Perth.",
            ["Tom is Ann's eldest.", "Ann: There's also Fiona, who lives in Perth."],
        ),
    ],
)
def test_each_statement_is_a_memory_of_its_own(text: str, kept: list[str]) -> None:
    assert told(text) == kept
