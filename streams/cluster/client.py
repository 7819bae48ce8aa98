"""A client of the cluster: the node that `Memory` reads and writes where it is given the addresses of servers."""

from collections.abc import Mapping
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Final

from ...infra.embedded.cubes import CubeIds
from ...infra.embedded.fold import EmbeddedFold
from ...infra.embedded.lease import LEASE, FileLease
from ...infra.embedded.log import EmbeddedLog
from ...infra.embedded.store import Store
from ...infra.embedded.tally import Tally
from ...infra.embedded.turns import TurnTable
from ...infra.embedded.vault import Vault
from ...infra.embedded.versions import VersionReader
from ...infra.kafka import KafkaAddress
from ...infra.settings import Settings
from ...processors.lifecycle import LifecyclePolicy
from ...processors.ports import Clock, Embedder
from ...schemas.topics import EVENTS, TURNS
from ..bootstrap import READY, Node
from ..observe.embedding import TimedEmbedder
from ..observe.measures import Measures, timer
from .client_index import ClientIndex
from .client_log import ClientLog
from .parts import READ, Cluster, open_cluster
from .replica import Replica

FOLDER: Final = "replicas"  # in the home folder


def open_client(
    settings: Settings,
    *,
    clock: Clock | None = None,
    embedder: Embedder | None = None,
    environment: Mapping[str, str] | None = None,
) -> Node:
    """Reach the cluster of `settings`, and open this home's replica of it, or make one.

    Weaviate is reached with the first search. Raises what `open_cluster` raises.
    """
    cluster = open_cluster(settings, clock=clock, embedder=embedder, environment=environment, serving=False)
    try:
        store = Store(_folder(settings), partitions=cluster.log.partitions(TURNS))
        try:
            return _joined(cluster, store)
        except BaseException:
            store.close()
            raise
    except BaseException:
        cluster.close()
        raise


def _folder(settings: Settings) -> Path:
    """Where the replica lies: of these brokers and this prefix alone."""
    address = KafkaAddress.parse(settings.log).shown
    name = sha256(f"{address}\n{settings.prefix}".encode()).hexdigest()[:16]
    return settings.home / FOLDER / name


def _joined(cluster: Cluster, store: Store) -> Node:
    settings = cluster.settings
    cubes, tally = CubeIds(store), Tally(store)
    measures = Measures(tally)
    store.on_commit = timer(measures, "mnemostream_commit_seconds")
    vault = Vault(cluster.keys, enabled=settings.seal, tenant_key=settings.tenant_key_bytes)
    versions, partitions = VersionReader(store, cubes, vault), store.partitions
    positions = EmbeddedLog(store, cluster.clock)
    replica = Replica(cluster, positions, KafkaAddress.parse(settings.log).shown)
    node = Node(
        settings=settings,
        clock=cluster.clock,
        store=store,
        log=ClientLog(cluster.log),
        cubes=cubes,
        turns=TurnTable(store, cubes),
        vault=vault,
        fold=EmbeddedFold(store, cubes, vault),
        versions=versions,
        index=ClientIndex(
            lambda: cluster.index(lambda: True), versions, partial(replica.position, EVENTS), partitions
        ),
        keys=cluster.keys,
        sealer=cluster.sealer,
        codec=cluster.codec,
        wire=cluster.wire,
        embedder=TimedEmbedder(cluster.embedder, measures),
        lease=FileLease(store.home / LEASE),
        dedupe=cluster.dedupe,
        lifecycle=LifecyclePolicy(),
        tally=tally,
        measures=measures,
        replica=replica,
        closing=cluster.closing,
    )
    if store.meta(READY) is None:
        store.write(lambda: _make(node, positions))
    replica.join(node)
    return node


def _make(node: Node, positions: EmbeddedLog) -> None:
    if node.store.meta(READY) is None:
        positions.create_topics(READ)
        node.fold.create()
        node.tally.create()
        node.store.set_meta(READY, "1")
