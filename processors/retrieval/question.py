"""What a question asks for beyond its words: a period, a point in time, people."""

import re
from datetime import datetime
from typing import Final

import msgspec

from ..text import analyse
from .periods import Period, Recurring, read_period

__all__ = ["Period", "Question", "Recurring", "read_question"]
_WHEN: Final = re.compile(
    r"\bwhen\b|\bhow long\b|\bsince when\b|\bhow many (?:days|weeks|months|years)\b|"
    r"\b(?:what|which|what's the)\s+(?:\w+\s+)?(?:date|day|month|year|time|season|week|weekend)\b",
    re.IGNORECASE,
)


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """A question as retrieval sees it.

    `terms` maps each term to its weight, `order` has them as they stand, with repeats; `period` is what it names
    ("in May 2023"); `asks_when` tells that the answer is a time, or how long something lasted.
    """

    terms: dict[str, float]
    order: tuple[str, ...] = ()
    period: Period | Recurring | None = None
    asks_when: bool = False


def read_question(text: str, reference_date: datetime | None = None) -> Question:
    """Read a question; the same text always gives the same reading. `reference_date`: when it is asked."""
    order = analyse(text)
    return Question(
        terms=dict.fromkeys(order, 1.0),
        order=order,
        period=read_period(text, reference_date),
        asks_when=bool(_WHEN.search(text)),
    )
