"""Texts for synthetic homes: memories, turns and questions of made-up people, the same for the same seed.

Words are those of the default embedder's vocabulary, drawn as words are in real texts: a few very often, most
seldom (Zipf, Mandelbrot). A cube speaks mostly of two people, and each memory has its date in front, as
extraction writes it, so that posting lists are as long and as uneven as those of real conversations.
"""

import json
import random
import re
from bisect import bisect
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import accumulate
from pathlib import Path

from ...processors.draft import TurnDraft
from ...processors.text import STOP_WORDS

VOCABULARY = Path(__file__).resolve().parent.parent.parent / "infra/models/static/vocabulary.jsonl"
WORDS = 4000
FLATTENED = 5  # Mandelbrot's shift: without it one word would be in every text
START = datetime(2023, 1, 2, 9, tzinfo=UTC)
SESSION = 20  # turns
PEOPLE = (
    "Caroline Melanie Maria John Joanna Nate Tim James Audrey Andrew Deborah Jolene Evan Sam Calvin Dave Priya "
    "Tomas Ingrid Yusuf Hana Mateo Leila Oscar Noor Felix Amara Jonas Clara Ravi"
).split()
PLACES = "Lisbon Oslo Boston Kyoto Prague Denver Nairobi Vienna Toronto Seville Dublin Cusco".split()
SAID = (
    "the {0} of the {1} and the {2} was {3}",
    "a {0} with {name} and some {1} {2} for the {3}",
    "{0} {1} in {place}, then the {2} and {number} {3}",
    "the {0} {1} that {name} {2} last {3}",
    "{0} and {1} because of the {2}, not the {3}",
)
TOLD = (
    "I bought {number} {0} for the {1} and a {2} in {place} with {name}.",
    "I visited the {0} {1} in {place} and {name} showed me the {2}.",
    "I am learning the {0} and I made a {1} for {name} after the {2}.",
    "My sister works at a {0} in {place} and she likes the {1} {2}.",
    "I joined a {0} group with {name} and we talked about the {1} and the {2}.",
)
ASKED = (
    "What did {name} say about the {0} {1}?",
    "When was the {0} and the {1} {2}?",
    "Who had the {0} in {1}?",
)


@cache
def vocabulary() -> tuple[list[str], list[float]]:
    """(words, running sums of how often each is drawn)."""
    tokens = (json.loads(line) for line in VOCABULARY.read_text("utf-8").splitlines())
    plain = [token[1:] for token in tokens if re.fullmatch("▁[a-z]{4,12}", token)]
    words = [word for word in plain if word not in STOP_WORDS][:WORDS]
    return words, list(accumulate(1 / (rank + FLATTENED) for rank in range(len(words))))


class Speaker:
    """What is said in one cube. Two of the same seed and voice (the cube's name) say the same, word for word."""

    def __init__(self, seed: int, voice: str, cube: str = "") -> None:
        self._draw = random.Random(f"{seed}/{voice}")
        self.cube = cube or voice
        self.people = self._draw.sample(PEOPLE, 4)

    def word(self) -> str:
        """A word, drawn as in real texts: a few very often, most seldom."""
        words, sums = vocabulary()
        return words[bisect(sums, self._draw.random() * sums[-1])]

    def _filled(self, form: str) -> str:
        draw, words = self._draw, [self.word() for _ in range(4)]
        name, place = self._person(), draw.choice(PLACES)
        return form.format(*words, name=name, place=place, number=draw.randint(2, 60))

    def _person(self) -> str:
        return self._draw.choices(self.people, (60, 25, 10, 5))[0]

    def memories(self, count: int) -> Iterator[tuple[str, str, datetime]]:
        """(who, statement, when) of `count` memories, as extraction would word them, in the order of time."""
        for number in range(count):
            who, when = self._person(), at(number)
            parts = [self._filled(form) for form in self._draw.sample(SAID, self._draw.choice((1, 1, 2)))]
            yield who, f"{when.day} {when:%B %Y}, {who}: {self.word()} {' '.join(parts)}.", when

    def turns(self, count: int, label: str) -> Iterator[TurnDraft]:
        """Turns in which somebody tells something; ids carry `label`."""
        for number in range(count):
            who = self._person()
            yield TurnDraft(
                text=self._filled(self._draw.choice(TOLD)),
                speaker=who,
                cube=self.cube,
                turn_id=f"{label}-{number}",
                session_id=f"{label}-{number // SESSION}",
                ordinal=number % SESSION,
                participants=tuple(self.people[:2]),
                occurred_at=at(number) + timedelta(days=900),
            )

    def questions(self, count: int) -> list[str]:
        """Questions about what may have been said."""
        return [self._filled(self._draw.choice(ASKED)) for _ in range(count)]


def at(number: int) -> datetime:
    """When memory or turn `number` was said: sessions of twenty, about two days apart."""
    session, turn = divmod(number, SESSION)
    return START + timedelta(hours=43 * (session % 400), minutes=turn, seconds=session // 400)
