"""Whether a search tells questions that nothing answers: by `Results.support`, on LoCoMo's questions of both kinds.

A question of category 5 asks for what nobody said, mostly by naming the wrong speaker. Two figures: how often such a
question has less support than one that has an answer (the area under the ROC curve, ties count half); and how many of
them lie below the support that 95 % of the answerable ones reach, how many below the one that a search goes by.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import msgspec

from ...infra.readers import read_turns
from ..client import Memory
from .documents import document, named
from .evidence import CATEGORIES, SCORED, UNANSWERABLE, Talk, read_talks
from .homes import fresh_home

REFUSING: Final = "refusing"
KEPT: Final = 0.95  # of the answerable


class Refusal(msgspec.Struct, frozen=True, kw_only=True):
    """How well answerable and unanswerable questions are told apart; shares from 0 to 1.

    `refused` of the unanswerable lie below `threshold`, which `kept` of the answerable reach. `refused_by_default` and
    `kept_by_default` are the same for what a search calls answered.
    """

    answerable: int
    unanswerable: int
    auc: float
    threshold: float
    kept: float
    refused: float
    kept_by_default: float
    refused_by_default: float


def measure(data: Path, **settings: Any) -> dict[str, Any]:
    """Ask all questions of a file of LoCoMo's form of a home with these settings; returns the document.

    Raises InputError when `data` is no such file.
    """
    talks = read_talks(data)
    with fresh_home(**settings) as memory:
        with data.open("rb") as stream:
            memory.publish(read_turns(stream, format="locomo", name=str(data)))
        rows = [row for talk in talks for row in _rows(memory, talk)]
        model = memory.node.embedder.model
    told = msgspec.to_builtins(refusal(rows))
    return document(REFUSING, rows, data=named(data), embedder=model, **told)


def _rows(memory: Memory, talk: Talk) -> list[dict[str, Any]]:
    rows = []
    for asked in talk.questions:
        if asked.category == UNANSWERABLE or (asked.category in SCORED and asked.evidence):
            found = memory.search(asked.text, cube=talk.sample_id, top_k=1)
            support, answered = found.support or 0.0, float(bool(found.answered))
            group = CATEGORIES[asked.category]
            rows.append({"id": asked.qid, "group": group, "support": support, "answered": answered})
    return rows


def refusal(rows: Sequence[dict[str, Any]]) -> Refusal:
    """The figures of rows with `group`, `support` and `answered`, of which both kinds are there."""
    against = CATEGORIES[UNANSWERABLE]
    yes = [row for row in rows if row["group"] != against]
    no = [row for row in rows if row["group"] == against]
    with_answer, without = (sorted(float(row["support"]) for row in part) for part in (yes, no))
    threshold = with_answer[int((1.0 - KEPT) * len(with_answer))]
    below = sum(bisect_left(without, one) + bisect_right(without, one) for one in with_answer)
    return Refusal(
        answerable=len(yes),
        unanswerable=len(no),
        auc=below / (2 * len(yes) * len(no)),
        threshold=threshold,
        kept=1.0 - bisect_left(with_answer, threshold) / len(yes),
        refused=bisect_left(without, threshold) / len(no),
        kept_by_default=sum(row["answered"] for row in yes) / len(yes),
        refused_by_default=1.0 - sum(row["answered"] for row in no) / len(no),
    )
