"""Whether memories answer a question at all: how much of it they carry, by which two questions can be compared.

A score is relative to the best candidate of its question, and some candidate is always the best. `support` is not:
0 where nothing has anything to do with the question, near 1 where one memory carries all of it.
"""

from collections.abc import Callable, Collection, Sequence
from typing import Final

from ..ports import Candidate, IndexRecord

LOOKED_AT: Final = 3  # memories about whom the question names, and as many about others; more change nothing


def support(
    candidates: Sequence[Candidate],
    best: Sequence[int],
    terms: Collection[str],
    people: Collection[str],
    records: Callable[[Sequence[int]], Sequence[IndexRecord]],
) -> float:
    """The support that candidates give to a question with `terms`, of which `people` name somebody.

    `best` are numbers of candidates, the nearest first. m is the mean of the greatest share of the question's terms
    that one of the best memories about whom it names holds, and of the greatest cosine of these; m' is the same of
    memories about others. The result is m - max(0, m' - m), at least 0: that the words are said of somebody else
    speaks against an answer.
    """
    asked = frozenset(terms) - frozenset(people)
    mine = [n for n in best if not people or candidates[n].named]
    others = [n for n in best if people and not candidates[n].named]
    own, theirs = (_carried(candidates, part, asked, records) for part in (mine, others))
    return round(max(0.0, own - max(0.0, theirs - own)), 6)


def _carried(
    candidates: Sequence[Candidate],
    best: Sequence[int],
    asked: frozenset[str],
    records: Callable[[Sequence[int]], Sequence[IndexRecord]],
) -> float:
    if not best:
        return 0.0
    cosine = max(candidates[n].cosine for n in best)
    shares = [
        len(asked & set(record.terms)) / len(asked) if asked else 1.0 for record in records(best[:LOOKED_AT])
    ]
    return (max(shares, default=0.0) + max(0.0, cosine)) / 2
