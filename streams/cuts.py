"""Cuts: a place in every partition of a topic set, printed as one token.

A token is `c1.` and, for each topic by its short letter, partition:offset pairs: `c1.e0:17,1:4`. `start` and
`end` are tokens too.
"""

import re
from collections.abc import Mapping
from typing import Final

from ..schemas.errors import InputError
from ..schemas.topics import EVENTS, TRAINING, TURNS

LETTERS: Final = {"e": EVENTS, "t": TURNS, "a": TRAINING}
_LETTER_OF: Final = {topic: letter for letter, topic in LETTERS.items()}
_TOKEN: Final = re.compile(r"c1((?:\.[a-z](?:\d+:\d+(?:,\d+:\d+)*)?)*)")


def print_cut(cut: Mapping[tuple[str, int], int]) -> str:
    """The token of a cut."""
    parts: dict[str, list[str]] = {}
    for (topic, partition), offset in sorted(cut.items()):
        parts.setdefault(_LETTER_OF[topic], []).append(f"{partition}:{offset}")
    return "c1" + "".join(f".{letter}{','.join(pairs)}" for letter, pairs in sorted(parts.items()))


def read_cut(token: str) -> dict[tuple[str, int], int]:
    """The cut of a token; raises InputError."""
    match = _TOKEN.fullmatch(token)
    if match is None:
        raise InputError(
            f"cut {token!r}: wanted 'start', 'end' or a token like c1.e0:17,1:4 from an earlier result"
        )
    cut: dict[tuple[str, int], int] = {}
    for part in filter(None, match[1].split(".")):
        if part[0] not in LETTERS:
            raise InputError(f"cut {token!r}: {part[0]!r} names no topic; there are {', '.join(LETTERS)}")
        for pair in filter(None, part[1:].split(",")):
            partition, _, offset = pair.partition(":")
            cut[LETTERS[part[0]], int(partition)] = int(offset)
    return cut
