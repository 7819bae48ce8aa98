"""What all partitions of a worker share: the log, the keys, the index, the embedder. Joined here, and only here."""

import threading
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Final, Protocol

import msgspec

from ...infra.chat import load_chat_model
from ...infra.clock import SystemClock
from ...infra.kafka import KafkaKeyStore, KafkaLog, MasterKey
from ...infra.models import load_embedder
from ...infra.sealing import Sealer
from ...infra.settings import Settings
from ...processors.chat import ChatModel
from ...processors.dedupe import DedupePolicy
from ...processors.ports import Clock, Embedder, EventLog, KeyStore, Outgoing, ProjectedIndex
from ...schemas.codec import Codec
from ...schemas.errors import SettingsError
from ...schemas.topics import CANDIDATES, EVENTS, TURNS, topic_names
from ..bootstrap import registry_of
from ..topology import WORKERS
from ..wire import Wire

if TYPE_CHECKING:
    from ...infra.weaviate.connection import Connection

GROUP: Final = WORKERS  # behind the prefix
READ: Final = (TURNS, CANDIDATES, EVENTS)  # what workers read, from upstream to downstream
Holds = Callable[[], bool]


class StateWriter(Protocol):
    """The one writer of a partition of the state topic."""

    def append(self, records: Sequence[Outgoing]) -> object:
        """Append all; LeaseUnavailable where another worker writes the partition now."""
        ...

    def close(self) -> None:
        """Release connections."""
        ...


class Cluster(msgspec.Struct, frozen=True, kw_only=True):
    """A prefix on Kafka and Weaviate, as one process uses it. Any thread may use any part.

    `index` makes the index for a writer, which asks the given function before each write whether it may; `states` the
    writer of a partition of the state topic; `together` one that appends a new generation of decisions all or none.
    """

    settings: Settings
    clock: Clock
    log: EventLog
    keys: KeyStore
    sealer: Sealer
    codec: Codec
    wire: Wire
    embedder: Embedder
    dedupe: DedupePolicy
    index: Callable[[Holds], ProjectedIndex]
    states: Callable[[int], StateWriter]
    together: Callable[[], StateWriter]
    chat_model: ChatModel | None = None
    closing: tuple[Callable[[], None], ...] = ()

    def close(self) -> None:
        """Close what was opened here, the log last."""
        for close in self.closing:
            close()


def open_cluster(
    settings: Settings,
    *,
    clock: Clock | None = None,
    embedder: Embedder | None = None,
    chat_model: ChatModel | None = None,
    environment: Mapping[str, str] | None = None,
    serving: bool = True,
) -> Cluster:
    """Reach Kafka and Weaviate, make the topics that are not there, and with an empty log the collection.

    Where nothing is `serving`, Weaviate is reached with the first use of an index, which raises what is wrong then.

    Raises SettingsError where an address or the master key is missing, LogError where Kafka does not answer, refuses
    the login or has another partition count, IndexUnavailable where Weaviate does not answer, RegistryUnavailable where
    a schema registry is set, does not answer, and never did.
    """
    log_address, index_address = _addresses(settings)
    chat_model = chat_model or load_chat_model(settings, environment)
    master = MasterKey.load(environment)
    log = KafkaLog(log_address, partitions=settings.partitions, prefix=settings.prefix)
    closing: list[Callable[[], None]] = [log.close]
    try:
        log.create_topics(topic_names())
        server = _IndexServer(log, index_address, settings.prefix, environment)
        closing.insert(0, server.close)
        if serving:
            server.reached()
        keys = KafkaKeyStore(log, master)
        closing.insert(0, keys.close)
    except BaseException:
        for close in closing:
            close()
        raise

    cluster = joined(
        settings,
        log,
        keys,
        server.index,
        clock=clock,
        embedder=embedder,
        chat_model=chat_model,
        closing=tuple(closing),
    )
    try:
        cluster.codec.register()
    except BaseException:
        cluster.close()
        raise
    return cluster


class _IndexServer:
    """Weaviate, reached when it is wanted. Beside an empty log the collection is made where there is none.

    Beside any other it was emptied: an empty one would answer, and wrongly.
    """

    def __init__(self, log: EventLog, url: str, prefix: str, environment: Mapping[str, str] | None) -> None:
        from ...infra.weaviate.address import Address
        from ...infra.weaviate.terms import Counts

        self._log, self._address, self._prefix = log, Address.parse(url, environment), prefix
        self._counts = Counts()
        self._lock = threading.Lock()
        self._connection: Connection | None = None

    def reached(self) -> "Connection":
        from ...infra.weaviate.connection import Connection
        from ...infra.weaviate.index import WeaviateIndex

        with self._lock:
            if self._connection is None:
                connection = Connection(self._address)
                try:
                    if not any(self._log.end_offsets(EVENTS).values()):
                        WeaviateIndex(connection, self._prefix).create()
                except BaseException:
                    connection.close()
                    raise
                self._connection = connection
            return self._connection

    def index(self, holds: Holds) -> ProjectedIndex:
        from ...infra.weaviate.index import WeaviateIndex

        return WeaviateIndex(self.reached(), self._prefix, holds=holds, counts=self._counts)

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()


def joined(
    settings: Settings,
    log: KafkaLog,
    keys: KeyStore,
    index: Callable[[Holds], ProjectedIndex],
    *,
    clock: Clock | None = None,
    embedder: Embedder | None = None,
    chat_model: ChatModel | None = None,
    closing: tuple[Callable[[], None], ...] = (),
) -> Cluster:
    """A cluster of parts that are given."""
    sealer = Sealer(keys, enabled=settings.seal, tenant_key=settings.tenant_key_bytes)
    codec = Codec(sealer, registry=registry_of(settings, verify=True))
    return Cluster(
        settings=settings,
        clock=clock or SystemClock(),
        log=log,
        keys=keys,
        sealer=sealer,
        codec=codec,
        wire=Wire(codec, log.partitions(TURNS)),
        embedder=embedder or load_embedder(settings.embedder),
        chat_model=chat_model,
        dedupe=DedupePolicy(),
        index=index,
        states=lambda partition: log.fenced(f"state-{partition}"),
        together=lambda: log.fenced("generation"),
        closing=closing,
    )


def lag(log: EventLog) -> int:
    """Records that some step of the workers has not dealt with; 0: every acknowledged turn is searchable.

    Read from upstream to downstream, so that what moves on meanwhile is counted rather than missed, and counted from
    the start of a partition where nothing is committed.
    """
    return sum(lags(log).values())


def lags(log: EventLog) -> dict[str, int]:
    """The same by topic."""
    behind = dict.fromkeys(READ, 0)
    for (topic, _), (_, records) in stand(log).items():
        behind[topic] += records
    return behind


def stand(log: EventLog) -> dict[tuple[str, int], tuple[int, int]]:
    """(topic, partition) → the offset that the workers' group has committed, and how many records wait behind it."""
    found = {}
    for topic in READ:
        committed = log.committed(GROUP, topic)
        for partition, end in log.end_offsets(topic).items():
            done = committed.get(partition, 0)
            found[topic, partition] = (done, waiting(log, topic, partition, done, end))
    return found


def waiting(log: EventLog, topic: str, partition: int, start: int, end: int) -> int:
    """Records from one offset up to another, at most; 0 where there are none, but markers of transactions."""
    if start >= end:
        return 0
    first = log.read(topic, partition, start, 1)
    return end - start if first and first[0].offset < end else 0


def _addresses(settings: Settings) -> tuple[str, str]:
    for name, value, example in (
        ("log", settings.log, "kafka://127.0.0.1:9092"),
        ("index", settings.index, "weaviate://127.0.0.1:8080?grpc_port=50051"),
    ):
        if not value:
            raise SettingsError(
                f"setting {name}: a worker needs an address, such as {example}; set MNEMOSTREAM_{name.upper()} "
                f"or --{name} (`mnemostream up` starts the servers here, and prints their addresses)"
            )
    return settings.log, settings.index
