"""Writing a tenant: batches that leave newer versions alone.

Weaviate cannot refuse an old version, so what is stored is read first. Between that and the write lies a moment:
one writer per partition is assumed. A writer that lost its partition and does not know it yet (a zombie) asks
`holds` before each batch, and writes at most one more; whoever has the partition now compares digests with its
fold and repairs.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Final, TypeVar

from ...processors.ports import IndexRecord
from ...schemas.errors import LeaseUnavailable
from . import layout
from .objects import properties_of, vector_of
from .tenant import Tenant

BATCH: Final = 400  # objects of a request; half a megabyte with vectors of 256
_READ: Final = (layout.MEMORY_ID, layout.VERSION)
Holds = Callable[[], bool]
T = TypeVar("T")


def upsert(tenant: Tenant, records: Sequence[IndexRecord], holds: Holds) -> None:
    """Write the records that are no older than what is stored; of several of one memory, the newest and last."""
    newest: dict[str, IndexRecord] = {}
    for record in records:
        known = newest.get(record.memory.memory_id)
        if known is None or record.memory.state.version >= known.memory.state.version:
            newest[record.memory.memory_id] = record
    for batch in _batches(list(newest.values())):
        check(tenant, holds)
        stored = {
            one[layout.MEMORY_ID]: int(one[layout.VERSION])
            for one in tenant.named([record.memory.memory_id for record in batch], _READ)
        }
        fresh = [
            record
            for record in batch
            if record.memory.state.version >= stored.get(record.memory.memory_id, 0)
        ]
        if fresh:
            check(tenant, holds)
            _write(tenant, fresh)


def _write(tenant: Tenant, records: Sequence[IndexRecord]) -> None:
    """Write records over what is stored of them; what has no vector to change is removed first (see `vector_of`)."""
    objects = [(one.memory.memory_id, properties_of(one), vector_of(one)) for one in records]
    for memory_id, _, vector in objects:
        if vector is None:
            tenant.clear(memory_id)
    tenant.put(objects)


def delete(tenant: Tenant, memory_ids: Sequence[str], holds: Holds) -> None:
    """Remove memories; unknown ones are passed over."""
    for batch in _batches(list(dict.fromkeys(memory_ids))):
        check(tenant, holds)
        tenant.remove(batch)


def check(tenant: Tenant, holds: Holds) -> None:
    """Raise LeaseUnavailable where `holds` says no."""
    if not holds():
        raise LeaseUnavailable(
            f"index of {tenant.scope.key.decode()}: this process holds its partition no more; another one writes it"
        )


def _batches(items: Sequence[T]) -> Iterable[Sequence[T]]:
    return (items[start : start + BATCH] for start in range(0, len(items), BATCH))
