"""Lists: items that say something stand alone; names and things stay behind what they are a list of."""

import re
from collections.abc import Collection, Sequence
from typing import Final

import msgspec

from ..text import content_words
from ..turn import TurnView
from .voices import sentence_of
from .wording import Sentence, Voice

_SPEAKS: Final = re.compile(
    r"\b(?:I|I['’]\w+|[Mm]y|[Ww]e|[Ww]e['’]\w+|[Oo]ur)\b|\b(?:is|are|was|were|has|have|had)\b"
)
MOST_LISTED: Final = (
    200  # characters of a list in one statement; a longer one goes on in the next, with its heading
)


def listed(found: Sequence[Sentence], items: Collection[str], turn: TurnView, voice: Voice) -> list[Sentence]:
    """`found`, with the sentences that are among the `items` of a list made into statements of their own.

    "My allergies:", "peanuts", "cats" become one, and so many as their length needs; a heading whose items all stand
    alone says nothing more.
    """
    if not items:
        return list(found)
    result: list[Sentence] = []
    heading: Sentence | None = None
    told: list[str] = []
    bare = False  # nothing stands behind the heading yet
    for sentence in found:
        item = sentence.said in items and not sentence.block
        if item and _stands(sentence):
            result += _with_heading(heading, told, turn, voice)
            told, bare = [], False
            result.append(msgspec.structs.replace(sentence, alone=True))
        elif item and heading is not None:
            told.append(sentence.said)
            bare = False
        else:
            result += _with_heading(heading, told, turn, voice)
            result += [heading] if bare and heading is not None else []
            heading, told, bare = None, [], False
            if sentence.said.endswith(":") and not sentence.block:
                heading, bare = sentence, True
            else:
                result.append(sentence)
    result += _with_heading(heading, told, turn, voice)
    return [*result, heading] if bare and heading is not None else result


def _stands(item: Sentence) -> bool:
    """Whether an item speaks of somebody by itself."""
    return item.claim is not None or (
        len(content_words(item.said)) > 1 and _SPEAKS.search(item.said) is not None
    )


def _with_heading(
    heading: Sentence | None, told: Sequence[str], turn: TurnView, voice: Voice
) -> list[Sentence]:
    if heading is None:
        return []
    statements: list[str] = []
    for item in told:
        if statements and len(statements[-1]) + len(item) <= MOST_LISTED:
            statements[-1] += f"; {item}"
        else:
            statements.append(f"{heading.said} {item}")
    alone = len(statements) > 1
    return [
        msgspec.structs.replace(made, alone=alone or made.alone)
        for made in (sentence_of(said, turn, voice) for said in statements)
    ]
