"""What a new statement is to an older one where no rule says it: features of both, weighed together.

The weights were learnt from labelled pairs (`tools/train_weighing.py`) and lie in `weights`. Sums of products in one
order give the same verdict everywhere. What is not clearly the same or an update is another thing.
"""

from itertools import pairwise
from typing import Final

from ..extract.language import word_set
from .classes import OPPOSITES
from .clause import Clause
from .kinds_of import KIND_OF
from .reading import Reading
from .soft import rigid
from .subjects import persons_of
from .terms import canonical
from .told import OTHER, SAME, UPDATES, Told
from .weights import BIAS, MEANS, SCALES, WEIGHTS

OUTCOMES: Final = (SAME, UPDATES, OTHER)
SAME_BAR: Final = 0.5  # how much more than the next outcome an outcome must weigh (log odds)
UPDATES_BAR: Final = 0.5
MOST_FACTS: Final = 2  # of a new statement: one that says more is no plain update
MOST_WORDS: Final = 8  # of a statement, that carry what it says
NEAR: Final = 0.4  # cosine
_SIDE_BY_SIDE: Final = word_set(  # verbs that hold of many things at once
    """like love hate speak know play visit eat read watch have see meet buy sell grow teach learn want tell bring
    fear enjoy collect follow support make need finish"""
)
_CHANGES: Final = word_set(
    """move switch change raise postpone delay reschedule promote migrate trade replace revise drop increase cut shift
    slip settle upgrade relocate rename turn put push grow become get go start turn double lower reduce extend bring"""
)
_PLACED: Final = word_set("in at on from for to by under near with")


def verdict(new: Told, old: Told, cosine: float) -> str:
    """SAME, UPDATES or OTHER, by weight."""
    values = features(new, old, cosine)
    if values is None:
        return OTHER
    same, updates, other = scores(values)
    if same - max(updates, other) >= SAME_BAR:
        return SAME
    if updates - max(same, other) >= UPDATES_BAR:
        return UPDATES
    return OTHER


def scores(values: list[float]) -> tuple[float, ...]:
    """How much the features speak for each of OUTCOMES."""
    scaled = [(value - mean) / scale for value, mean, scale in zip(values, MEANS, SCALES, strict=True)]
    return tuple(
        bias + sum(one * weight for one, weight in zip(scaled, row, strict=True))
        for bias, row in zip(BIAS, WEIGHTS, strict=True)
    )


def features(new: Told, old: Told, cosine: float) -> list[float] | None:
    """What is weighed of two statements; None where they cannot be weighed."""
    a, b = old.reading, new.reading
    if not (a.facts and b.facts and a.whole and b.whole and a.single and len(b.facts) <= MOST_FACTS):
        return None
    ours, theirs = [fact.clause for fact in b.facts], [fact.clause for fact in a.facts]
    if any(clause.vague for clause in (*ours, *theirs)):
        return None
    said_b, said_a = _terms(ours), _terms(theirs)
    hard_b, hard_a = rigid(said_b), rigid(said_a)
    shared, only_b, only_a = hard_a & hard_b, hard_b - hard_a, hard_a - hard_b
    if cosine < NEAR or max(len(hard_a), len(hard_b)) > MOST_WORDS or not shared - a.names - b.names:
        return None
    close_b, close_a = _unmatched(only_b, hard_a), _unmatched(only_a, hard_b)
    if _narrower(theirs, ours, only_a, only_b):
        return None
    values = [
        cosine,
        max(0.0, cosine - 0.8),
        len(shared) / max(1, len(hard_a)),
        len(shared) / max(1, len(hard_b)),
        min(3.0, len(shared)),
        min(6.0, close_a),
        min(6.0, close_b),
        min(3.0, close_a, close_b),
        float(not only_a),
        float(not only_b),
        float(len(only_a) == 1 and len(only_b) == 1),
        float(len(said_a & said_b) / max(1, len(said_a | said_b))),
        float(min(8, len(hard_b)) - min(8, len(hard_a))),
        float(len(ours) - len(theirs)),
    ]
    values += _differing(_numbers(said_a), _numbers(said_b))
    values += _differing(_names(a), _names(b))
    values += _of_marks(theirs, ours)
    values += _of_subjects(theirs, ours)
    values += _of_values(a, b, only_a, only_b, theirs, ours)
    values += _of_times(new, old)
    return values


def _narrower(
    theirs: list[Clause], ours: list[Clause], only_a: frozenset[str], only_b: frozenset[str]
) -> bool:
    """Whether the new statement is of a plan, a liking or a denial that the older one leaves room for."""
    old, new = theirs[0], ours[-1]
    if old.planned != new.planned and not (new.denied or new.over or new.ends):
        return True
    adds = bool(only_b) and not only_a
    if adds and new.denied and not old.denied:
        return not (new.over or new.changed or new.now)
    return adds and new.verb == old.verb and old.verb in _SIDE_BY_SIDE


def _terms(clauses: list[Clause]) -> frozenset[str]:
    return frozenset().union(*(clause.terms | set(clause.who) for clause in clauses)) - {"i"}


def _unmatched(words: frozenset[str], others: frozenset[str]) -> float:
    """How many words have none of their kind or beginning among others."""
    return float(
        sum(1.0 - max((_likeness(word, other) for other in others), default=0.0) for word in sorted(words))
    )


def _likeness(x: str, y: str) -> float:
    if min(len(x), len(y)) >= 4 and x[:4] == y[:4]:
        return 0.8
    return 0.5 if y in KIND_OF.get(x, ()) or x in KIND_OF.get(y, ()) else 0.0


def _differing(mine: frozenset[str], theirs: frozenset[str]) -> list[float]:
    gone, come = bool(mine - theirs), bool(theirs - mine)
    return [
        float(gone and come),
        float(come and not gone),
        float(gone and not come),
        float(bool(mine & theirs)),
    ]


def _numbers(terms: frozenset[str]) -> frozenset[str]:
    return frozenset(term for term in terms if any(map(str.isdigit, term)))


def _names(reading: Reading) -> frozenset[str]:
    return frozenset(name[:5] for name in reading.names)


def _of_marks(theirs: list[Clause], ours: list[Clause]) -> list[float]:
    denied_a, denied_b = _any(theirs, "denied"), _any(ours, "denied")
    changes = [clause for clause in ours if clause.changed or clause.verb in _CHANGES]
    held = frozenset().union(*(clause.terms | set(clause.who) for clause in theirs)) - {"i"}
    reached = any(
        rigid((clause.terms | set(clause.who)) - {canonical(clause.verb)}) & held for clause in changes
    )
    return [
        denied_a,
        denied_b,
        float(denied_a != denied_b),
        _any(ours, "ends"),
        _any(ours, "changed"),
        _any(ours, "now"),
        float(any(clause.old for clause in ours)),
        _any(ours, "over"),
        _any(ours, "instead"),
        float(bool(changes)),
        float(reached),
        _any(theirs, "past"),
        _any(ours, "past"),
        float(_any(theirs, "past") != _any(ours, "past")),
        float(_any(theirs, "planned") != _any(ours, "planned")),
    ]


def _any(clauses: list[Clause], mark: str) -> float:
    return float(any(getattr(clause, mark) for clause in clauses))


def _of_subjects(theirs: list[Clause], ours: list[Clause]) -> list[float]:
    persons_a = frozenset().union(*map(persons_of, theirs))
    persons_b = frozenset().union(*map(persons_of, ours))
    return [
        float(persons_a == persons_b),
        float(theirs[0].who == ours[-1].who),
        float(any(one.who == other.who for one in theirs for other in ours)),
        float(bool(_subjects(theirs) & _subjects(ours))),
        float(theirs[0].who == ("i",)),
        float(ours[-1].who == ("i",)),
    ]


def _subjects(clauses: list[Clause]) -> frozenset[str]:
    return frozenset(word for clause in clauses for word in clause.who)


def _of_values(
    a: Reading,
    b: Reading,
    only_a: frozenset[str],
    only_b: frozenset[str],
    theirs: list[Clause],
    ours: list[Clause],
) -> list[float]:
    claims_a = {name for fact in a.facts for name in fact.claims}
    claims_b = {name for fact in b.facts for name in fact.claims}
    verbs_a, verbs_b = ({canonical(one.verb) or one.verb for one in said} for said in (theirs, ours))
    same_verb = bool(verbs_a & verbs_b)
    opposed = any(y in OPPOSITES.get(x, ()) for x in only_a for y in only_b)
    kinds = any(KIND_OF.get(x, frozenset()) & KIND_OF.get(y, frozenset()) for x in only_a for y in only_b)
    both = bool(only_a) and bool(only_b)
    return [
        float(same_verb),
        float(same_verb and both),
        float(both and any(one.verb in _SIDE_BY_SIDE for one in theirs) and same_verb),
        float(both and same_verb and any(one.verb == "be" and one.who != ("i",) for one in theirs)),
        float(both and same_verb and _placed(theirs, only_a) and _placed(ours, only_b)),
        float(bool(claims_a & claims_b)),
        float(bool(claims_a) != bool(claims_b)),
        float(opposed),
        float(kinds),
    ]


def _placed(clauses: list[Clause], words: frozenset[str]) -> bool:
    """Whether one of the words stands right behind a preposition."""
    for clause in clauses:
        said = clause.said.split()
        if any(x in _PLACED and canonical(y) in words for x, y in pairwise(said)):
            return True
    return False


def _of_times(new: Told, old: Told) -> list[float]:
    a, b = old.when, new.when
    told_a, told_b = a is not None and not a.assumed, b is not None and not b.assumed
    apart = bool(
        a is not None and b is not None and told_a and told_b and not (a.start < b.end and b.start < a.end)
    )
    return [float(apart), float(told_a), float(told_b), float(told_a and told_b and not apart)]
