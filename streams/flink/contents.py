"""Contents of records in a job: carried sealed, opened with the cube's own keys, sealed anew for what is decided."""

from collections.abc import Callable, Sequence

from msgspec.structs import replace

from ...infra.kafka.master_key import MasterKey
from ...infra.sealing import Sealer
from ...processors.ports import KeyStore, Outgoing
from ...schemas.codec import Codec
from ...schemas.content import MemoryContent
from ...schemas.events import Event, Payload
from ...schemas.framing import SchemaRegistry
from ...schemas.seal import Sealed
from ..wire import Wire
from .kept_cube import Carried
from .kept_keys import KeptKeys


class _Unopened:
    """A sealing that opens nothing, and tells whether there was something to open."""

    def __init__(self) -> None:
        self.met = False

    def seal(self, parts: list[tuple[str, bytes, bytes]]) -> list[Sealed | None]:
        raise NotImplementedError("nothing is written through this codec")

    def unseal(self, parts: list[tuple[Sealed, bytes]]) -> list[bytes | None]:
        self.met = True
        return [None] * len(parts)

    def opens(self, key_ids: list[str]) -> list[bool]:
        return [False] * len(key_ids)


class _Keys:
    """The keys of the present cube; the cluster's own store makes new ones, and knows those that were just made."""

    def __init__(self, kept: KeptKeys, store: Callable[[], KeyStore]) -> None:
        self._kept, self._store = kept, store

    def create(self, key_ids: Sequence[str]) -> list[bytes | None]:
        return self._store().create(key_ids)

    def get(self, key_ids: Sequence[str]) -> list[bytes | None]:
        found = self._kept.get(key_ids)
        unknown = [
            i for i, key in zip(key_ids, found, strict=True) if key is None and not self._kept.knows(i)
        ]
        if unknown:
            more = dict(zip(unknown, self._store().get(unknown), strict=True))
            found = [more.get(i) if key is None else key for i, key in zip(key_ids, found, strict=True)]
        return found

    def destroy(self, key_ids: Sequence[str]) -> None:
        raise NotImplementedError("a job destroys no keys")

    def close(self) -> None:
        """Nothing is held here."""


class Contents:
    """Records to events and back for the lifecycle of cubes.

    `store` opens the cluster's key store, which is asked for keys that the cube has not been told of yet: those of
    what a merge makes. `master` is None where nothing is sealed.
    """

    def __init__(
        self,
        master: MasterKey | None,
        store: Callable[[], KeyStore],
        partitions: int,
        registry: SchemaRegistry | None = None,
    ) -> None:
        self.master, self._store, self._partitions, self._registry = master, store, partitions, registry
        self._unopened = _Unopened()
        self._reader = Codec(self._unopened, registry=registry)

    def name(self, *parts: str) -> str:
        """A name for `parts` that tells nothing of them; the parts themselves where nothing is sealed anyway."""
        return "|".join(parts) if self.master is None else self.master.name(*parts)

    def carried(self, value: bytes) -> Event:
        """The event of a record; its content, if it has one, is `Carried`. Raises SchemaError."""
        self._unopened.met = False
        event = self._reader.decode(value)
        if not self._unopened.met or not isinstance(event.payload, Payload):
            return event  # without content, or of a type that this version does not know
        return Event(envelope=event.envelope, payload=replace(event.payload, content=Carried(value)))

    def opened(self, value: bytes, keys: KeptKeys) -> MemoryContent | None:
        """The content that a record carries; None where its key was destroyed."""
        content: MemoryContent | None = self._codec(keys).decode(value).payload.content
        return content

    def outgoing(self, events: Sequence[Event], keys: KeptKeys) -> list[Outgoing]:
        """The records of decisions, with keys and headers."""
        if not events:
            return []
        return Wire(self._codec(keys), self._partitions).outgoing(events)

    def _codec(self, keys: KeptKeys) -> Codec:
        sealer = Sealer(_Keys(keys, self._store), enabled=self.master is not None)
        return Codec(sealer, registry=self._registry)
