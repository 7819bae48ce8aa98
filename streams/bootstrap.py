"""The composition root: the one place that joins adapters to the core. Tests call the same function."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import msgspec

from ..infra.artefacts import FolderArtefacts
from ..infra.chat import load_chat_model
from ..infra.clock import SystemClock
from ..infra.embedded.cubes import CubeIds
from ..infra.embedded.fold import EmbeddedFold
from ..infra.embedded.index import EmbeddedIndex
from ..infra.embedded.keys import FILE as KEYS_FILE
from ..infra.embedded.keys import EmbeddedKeyStore
from ..infra.embedded.lease import LEASE, FileLease
from ..infra.embedded.log import EmbeddedLog
from ..infra.embedded.store import Store
from ..infra.embedded.tally import Tally
from ..infra.embedded.turns import TurnTable
from ..infra.embedded.vault import Vault
from ..infra.embedded.versions import VersionReader
from ..infra.models import load_embedder, load_reranker
from ..infra.registry import HttpSchemaRegistry
from ..infra.sealing import Sealer
from ..infra.settings import Settings
from ..processors.chat import ChatModel
from ..processors.dedupe import DedupePolicy
from ..processors.lifecycle import LifecyclePolicy
from ..processors.ports import ArtefactStore, Clock, Embedder, KeyStore, Reranker
from ..schemas.codec import Codec
from ..schemas.errors import SettingsError, StorageError
from ..schemas.framing import SchemaRegistry
from ..schemas.topics import topic_names
from .keeping import NodeIndex, NodeLog
from .observe.embedding import TimedEmbedder
from .observe.measures import Measures
from .stored import stored
from .wire import Wire

if TYPE_CHECKING:
    from .cluster.replica import Replica

READY: Final = "ready"


@contextmanager
def extra_wanted(extra: str, what: str) -> Iterator[None]:
    """Say what to install where an import of an extra's packages fails."""
    try:
        yield
    except ModuleNotFoundError as exc:
        raise SettingsError(
            f"{what}: {exc.name} is not installed; pip install 'mnemostream[{extra}]'"
        ) from exc


class Node(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that a client reads and writes, joined: an embedded home, or its replica of a cluster's state.

    `replica` brings the file up to what the cluster's log says; None where the file is the home itself.
    """

    settings: Settings
    clock: Clock
    store: Store
    log: NodeLog
    cubes: CubeIds
    turns: TurnTable
    vault: Vault
    fold: EmbeddedFold
    versions: VersionReader
    index: NodeIndex
    keys: KeyStore
    sealer: Sealer
    codec: Codec
    wire: Wire
    embedder: Embedder
    reranker: Reranker | None
    lease: FileLease
    dedupe: DedupePolicy
    lifecycle: LifecyclePolicy
    tally: Tally
    measures: Measures
    artefacts: ArtefactStore
    chat_model: ChatModel | None = None
    replica: "Replica | None" = None
    closing: tuple[Callable[[], None], ...] = ()

    def close(self) -> None:
        """Release the lease, files and connections."""
        self.lease.release()
        self.measures.close()
        self.keys.close()
        self.store.close()
        for close in self.closing:
            close()


def open_node(
    settings: Settings,
    *,
    clock: Clock | None = None,
    keys: KeyStore | None = None,
    embedder: Embedder | None = None,
    chat_model: ChatModel | None = None,
    dedupe: DedupePolicy | None = None,
    lifecycle: LifecyclePolicy | None = None,
    codec: Any = None,
) -> Node:
    """Open, or make, the home of `settings`; each part can be given instead. Raises StorageError.

    With `settings.log` and `settings.index` it is a client of that cluster; see `open_client`.
    """
    if settings.log or settings.index:
        with extra_wanted("cluster", "setting log, index"):
            from .cluster.client import open_client

        return open_client(settings, clock=clock, embedder=embedder)
    clock = clock or SystemClock()
    chat_model = chat_model or load_chat_model(settings)
    home = Path(settings.home)
    store = Store(home, partitions=settings.partitions)
    if store.meta(READY) is not None and keys is None and not (home / KEYS_FILE).exists():
        store.close()
        raise StorageError(
            f"{home / KEYS_FILE}: is missing, and without it no content of this home can be opened; put it back "
            "from a copy, or choose another home folder"
        )
    try:
        keys = keys or EmbeddedKeyStore(home)
    except BaseException:
        store.close()
        raise
    sealer = Sealer(keys, enabled=settings.seal, tenant_key=settings.tenant_key_bytes)
    codec = codec or Codec(sealer, registry=registry_of(settings))
    tables = stored(store, keys, settings)
    index = EmbeddedIndex(store, tables.cubes, tables.vault)
    node = Node(
        settings=settings,
        clock=clock,
        store=store,
        log=EmbeddedLog(store, clock, tables.tally),
        cubes=tables.cubes,
        turns=tables.turns,
        vault=tables.vault,
        fold=tables.fold,
        versions=tables.versions,
        index=index,
        keys=keys,
        sealer=sealer,
        codec=codec,
        wire=Wire(codec, store.partitions),
        embedder=TimedEmbedder(embedder or load_embedder(settings.embedder), tables.measures),
        reranker=load_reranker(settings.reranker),
        lease=FileLease(home / LEASE),
        dedupe=dedupe or DedupePolicy(),
        lifecycle=lifecycle or LifecyclePolicy(),
        tally=tables.tally,
        measures=tables.measures,
        artefacts=FolderArtefacts(settings.artefact_folder),
        chat_model=chat_model,
    )
    if store.meta(READY) is None:
        try:
            store.write(lambda: _make(node, index))
        except BaseException:
            node.close()
            raise
    else:
        tables.tally.create()
    return node


def registry_of(settings: Settings, *, verify: bool = False) -> SchemaRegistry | None:
    """The schema registry that is set, asked when it is first needed; None where records carry fingerprints."""
    if not settings.registry:
        return None
    return HttpSchemaRegistry(settings.registry, settings.home, verify=verify)


def _make(node: Node, index: EmbeddedIndex) -> None:
    """Make topics and the first generation of fold and index; nothing where another process was faster."""
    if node.store.meta(READY) is not None:
        return
    node.log.create_topics(topic_names())
    node.fold.create()
    index.create()
    node.tally.create()
    node.store.set_meta(READY, "1")
