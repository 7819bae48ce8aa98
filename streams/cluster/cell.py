"""A cell: what one worker keeps of one partition. An embedded node's file, fed by the partition's records.

All in it is a fold of the log and can be lost: then it is made anew from the log's start.
"""

from pathlib import Path
from typing import Final

import msgspec

from ...infra.embedded.cubes import CubeIds
from ...infra.embedded.fold import EmbeddedFold
from ...infra.embedded.lease import FileLease
from ...infra.embedded.log import EmbeddedLog
from ...infra.embedded.store import Store
from ...infra.embedded.tally import Tally
from ...infra.embedded.turns import TurnTable
from ...infra.embedded.vault import Vault
from ...infra.embedded.versions import VersionReader
from ...infra.sealing import Sealer
from ...infra.settings import Settings
from ...processors.chat import ChatModel
from ...processors.dedupe import DedupePolicy
from ...processors.ports import Clock, Embedder
from ...schemas.codec import Codec
from ...schemas.errors import LeaseUnavailable
from ...schemas.topics import TURNS
from ..bootstrap import READY
from ..observe.embedding import TimedEmbedder
from ..observe.measures import Measures
from ..stored import stored
from ..wire import Wire
from .partition_log import PartitionLog
from .parts import Cluster
from .starting import prepare

FOLDER: Final = "workers"  # in the home folder
UNSEALED: Final = "unsealed"  # the file's own word that content was ever stored in it in the clear


class Cell(msgspec.Struct, frozen=True, kw_only=True):
    """One partition's state: a `Keeper` whose index is projected from the log, so none follows the fold."""

    partition: int
    settings: Settings
    clock: Clock
    store: Store
    log: PartitionLog
    cubes: CubeIds
    turns: TurnTable
    vault: Vault
    fold: EmbeddedFold
    versions: VersionReader
    sealer: Sealer
    codec: Codec
    wire: Wire
    embedder: Embedder
    chat_model: ChatModel | None
    dedupe: DedupePolicy
    tally: Tally
    measures: Measures
    lease: FileLease
    index: None = None

    @property
    def unsealed(self) -> bool:
        """Whether content may lie in the file in the clear: then to destroy its key does not erase it from copies."""
        return self.store.meta(UNSEALED) is not None

    def close(self) -> None:
        """Close the file, which is kept, and let another process open it."""
        self.measures.close()
        self.store.close()
        self.lease.release()


def cell_folder(settings: Settings, partition: int) -> Path:
    """Where a worker keeps what it has of a partition."""
    return settings.home / FOLDER / f"{settings.prefix}{partition}"


def open_cell(cluster: Cluster, partition: int) -> Cell:
    """Open, or make, the file of a partition. Raises LeaseUnavailable while another process has it open.

    It starts from its own file, or from a snapshot that is far ahead of it; a file that cannot be used is made anew.
    """
    folder = cell_folder(cluster.settings, partition)
    lease = cell_lease(folder)
    if not lease.acquire():
        raise LeaseUnavailable(
            f"{folder}: is open in another process ({lease.holder()}); stop that worker, or give this one "
            "another --home"
        )
    try:
        prepare(cluster, partition, folder)
        return _open(cluster, partition, folder, lease)
    except BaseException:
        lease.release()
        raise


def cell_lease(folder: Path) -> FileLease:
    """What only the process holds that has the file of a partition open."""
    return FileLease(folder.with_name(f"{folder.name}.lock"))


def _open(cluster: Cluster, partition: int, folder: Path, lease: FileLease) -> Cell:
    store = Store(folder, partitions=cluster.log.partitions(TURNS))
    tables = stored(store, cluster.keys, cluster.settings)
    cell = Cell(
        partition=partition,
        settings=cluster.settings,
        clock=cluster.clock,
        store=store,
        log=PartitionLog(cluster.log, EmbeddedLog(store, cluster.clock), partition),
        cubes=tables.cubes,
        turns=tables.turns,
        vault=tables.vault,
        fold=tables.fold,
        versions=tables.versions,
        sealer=cluster.sealer,
        codec=cluster.codec,
        wire=cluster.wire,
        embedder=TimedEmbedder(cluster.embedder, tables.measures),
        chat_model=cluster.chat_model,
        dedupe=cluster.dedupe,
        tally=tables.tally,
        measures=tables.measures,
        lease=lease,
    )
    if store.meta(READY) is None or not (cluster.settings.seal or cell.unsealed):
        try:
            store.write(lambda: _make(cell))
        except BaseException:
            store.close()
            raise
    return cell


def _make(cell: Cell) -> None:
    if cell.store.meta(READY) is None:
        cell.log.create()
        cell.fold.create()
        cell.tally.create()
        cell.store.set_meta(READY, "1")
    if not cell.settings.seal:
        cell.store.set_meta(UNSEALED, "1")
