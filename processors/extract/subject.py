"""The "I" that English leaves out at the start of a sentence: "Gonna call Zoe", "Had a long day"."""

from collections.abc import Sequence
from typing import Final

from .language import word_set
from .verbs import third_person

# Not "made", "felt" or "was" alone: before them it is often "it" that is left out.
_PAST: Final = word_set(
    "had went took got did tried saw met finished started bought visited joined watched attended signed"
)
_NOT_BEHIND_PAST: Final = word_set("me us by from in")
_PRESENT: Final = word_set("appreciate hope wish")
_BEHIND_LOVE: Final = word_set(
    "the that this these those it your my how when them him her to"
)  # not "Love is"
_NOT_BEHIND_TOOK: Final = word_set(
    "a some time ages long forever hours days weeks months years quite"
)  # "it took"
_NOT_BEHIND_PRESENT: Final = word_set("and at is it's you you're all everything")
_PROGRESSIVE: Final = word_set("gonna planning thinking hoping")
_NOT_BEHIND_BEEN: Final = word_set("there a an quite ages too so way such")
_PAIRS: Final = {
    ("can't", "wait"): "can't",
    ("looking", "forward"): "is looking",
    ("just", "finished"): "just",
    ("made", "this"): "made",
    ("made", "these"): "made",
    ("made", "some"): "made",
    ("made", "my"): "made",
}


def supplied(order: Sequence[str], speaker: str) -> str:
    """What the first of the lower-case words `order` becomes behind the speaker; "" where no "I" is missing."""
    first, second = order[0], order[1] if len(order) > 1 else ""
    verb = _PAIRS.get((first, second), "")
    if (
        first in _PAST
        and second not in _NOT_BEHIND_PAST
        and not (first == "took" and second in _NOT_BEHIND_TOOK)
    ):
        verb = first
    elif first == "just" and second in _PAST:
        verb = "just"
    elif first in _PRESENT and second not in _NOT_BEHIND_PRESENT:
        verb = third_person(first)
    elif first == "love" and (second in _BEHIND_LOVE or second.endswith("ing")):
        verb = "loves"
    elif first in _PROGRESSIVE:
        verb = f"is {first}"
    elif first == "been" and second not in _NOT_BEHIND_BEEN:
        verb = "has been"
    return f"{speaker} {verb}" if verb else ""
