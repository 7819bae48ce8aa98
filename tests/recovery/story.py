"""A conversation for recovery tests: three people over a year, with facts that repeat, change and contradict."""

from datetime import UTC, datetime, timedelta

from mnemostream.processors.draft import TurnDraft

CITIES = ("Oslo", "Bergen", "Rome", "Lisbon", "Graz")
JOBS = ("nurse", "teacher", "baker", "pilot")
HOBBIES = ("hiking in the hills", "painting old boats", "baking rye bread", "reading about comets")
START = datetime(2024, 1, 1, 9, tzinfo=UTC)


def story(turns: int = 40) -> list[TurnDraft]:
    """`turns` turns in each of three cubes, interleaved; the same every time."""
    return [
        turn for number in range(turns) for cube in ("ann", "ben", "cleo") for turn in [_turn(cube, number)]
    ]


def _turn(cube: str, number: int) -> TurnDraft:
    shift = len(cube)
    texts = (
        f"I live in {CITIES[(number // 8 + shift) % len(CITIES)]} now.",
        f"I work as a {JOBS[(number // 11) % len(JOBS)]} and I like it.",
        f"I love {HOBBIES[number % len(HOBBIES)]}.",
        "Hello!",
        f"My sister called {number % 3} times yesterday because of the {HOBBIES[(number + 1) % 4]}.",
        "What do you think?",
        f"My favourite number is {number // 9}.",
    )
    return TurnDraft(
        text=texts[number % len(texts)],
        speaker=cube.capitalize(),
        cube=cube,
        turn_id=f"t{number}",
        session_id=f"s{number // 6}",
        ordinal=number % 6,
        participants=(cube.capitalize(), "Dora"),
        occurred_at=START + timedelta(days=9 * number, minutes=number),
    )
