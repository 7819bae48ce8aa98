"""Which live memories are due by an instant, under any policy: asked of indexes, at the cost of what is due.

A kind's time runs from `reinforced_at`, and so does decay, at a pace that kind and strength set. Memories of one kind
and one strength are therefore due in the order in which they were last said, whatever the policy: one index over
(kind, strength, reinforced_at) answers for every policy, and nothing is kept that would have to follow a change of it.
The indexes are made when they are first asked for; a home whose policy needs none pays for none.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final

from ...processors.lifecycle import LifecyclePolicy
from ...processors.score import fading
from ..times import to_micros
from .store import Store

_LIVE: Final = "status IN ('active', 'superseded')"
_EXPIRY: Final = (
    "CREATE INDEX IF NOT EXISTS memory_live_due_{g} ON memory_{g} (expires_at)"
    f" WHERE expires_at IS NOT NULL AND {_LIVE}"
)
_AGE: Final = (
    "CREATE INDEX IF NOT EXISTS memory_age_{g} ON memory_{g} (kind, strength, reinforced_at)"
    f" WHERE {_LIVE}"
)
_STRENGTH: Final = (
    "SELECT kind, strength FROM memory_{g} WHERE kind = ? AND strength > ? AND "
    f"{_LIVE} ORDER BY strength LIMIT 1"
)
_KIND: Final = (
    f"SELECT kind, strength FROM memory_{{g}} WHERE kind > ? AND {_LIVE} ORDER BY kind, strength LIMIT 1"
)


def due_rows(store: Store, g: str, until: datetime, policy: LifecyclePolicy) -> Iterator[tuple[int, str]]:
    """(cube number, memory id) of all that is due by `until` under `policy`, some twice. Within a transaction.

    A strength is how often something was said, so kind and strength have few pairs; each is looked up by itself.
    """
    store.con.execute(_EXPIRY.format(g=g))
    select = f"SELECT cube_id, memory_id FROM memory_{g} WHERE"
    yield from store.rows(f"{select} expires_at <= ? AND {_LIVE}", (to_micros(until),))
    if policy.kind_ttl_days or policy.decay_below is not None:
        store.con.execute(_AGE.format(g=g))
        for kind, strength in _pairs(store, g):
            age = _least_age(kind, strength, policy)
            latest = None if age is None else _before(until, age)
            if latest is not None:
                where = f"kind = ? AND strength = ? AND reinforced_at <= ? AND {_LIVE}"
                yield from store.rows(f"{select} {where}", (kind, strength, to_micros(latest)))


def _pairs(store: Store, g: str) -> Iterator[tuple[str, float]]:
    """Each (kind, strength) that live memories have: one step of the index for each."""
    last: tuple[str, float] = ("", 0.0)
    while rows := (store.rows(_STRENGTH.format(g=g), last) or store.rows(_KIND.format(g=g), (last[0],))):
        last = rows[0]
        yield last


def _least_age(kind: str, strength: float, policy: LifecyclePolicy) -> timedelta | None:
    """How long after it was last said such a memory is due first; None: never, for its age."""
    days, bound = policy.kind_ttl_days.get(kind), policy.decay_below
    ages = (
        None if days is None else timedelta(days=days),
        None if bound is None else fading(kind, strength, bound),
    )
    return min((age for age in ages if age is not None), default=None)


def _before(instant: datetime, age: timedelta) -> datetime | None:
    try:
        return instant - age
    except OverflowError:
        return None
