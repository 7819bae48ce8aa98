"""A client of the cluster: the node that `Memory` reads and writes where it is given the addresses of servers."""

from collections.abc import Mapping
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Final

from ...infra.artefacts import FolderArtefacts
from ...infra.embedded.lease import LEASE, FileLease
from ...infra.embedded.log import EmbeddedLog
from ...infra.embedded.store import Store
from ...infra.kafka import KafkaAddress
from ...infra.models import load_reranker
from ...infra.settings import Settings
from ...processors.lifecycle import LifecyclePolicy
from ...processors.ports import Clock, Embedder
from ...schemas.topics import EVENTS, TURNS
from ..bootstrap import READY, Node
from ..observe.embedding import TimedEmbedder
from ..stored import stored
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
    tables, partitions = stored(store, cluster.keys, settings), store.partitions
    positions = EmbeddedLog(store, cluster.clock)
    replica = Replica(cluster, positions, KafkaAddress.parse(settings.log).shown)
    node = Node(
        settings=settings,
        clock=cluster.clock,
        store=store,
        log=ClientLog(cluster.log),
        cubes=tables.cubes,
        turns=tables.turns,
        vault=tables.vault,
        fold=tables.fold,
        versions=tables.versions,
        index=ClientIndex(
            lambda: cluster.index(lambda: True),
            tables.versions,
            partial(replica.position, EVENTS),
            partitions,
        ),
        keys=cluster.keys,
        sealer=cluster.sealer,
        codec=cluster.codec,
        wire=cluster.wire,
        embedder=TimedEmbedder(cluster.embedder, tables.measures),
        reranker=load_reranker(settings.reranker),
        lease=FileLease(store.home / LEASE),
        dedupe=cluster.dedupe,
        lifecycle=LifecyclePolicy(),
        tally=tables.tally,
        measures=tables.measures,
        artefacts=FolderArtefacts(settings.artefact_folder),
        chat_model=cluster.chat_model,
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
