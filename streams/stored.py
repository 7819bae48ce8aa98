"""What is read and written of a state in one file: a home's, a partition's of a worker, or a client's replica."""

import msgspec

from ..infra.embedded.cubes import CubeIds
from ..infra.embedded.fold import EmbeddedFold
from ..infra.embedded.store import Store
from ..infra.embedded.tally import Tally
from ..infra.embedded.turns import TurnTable
from ..infra.embedded.vault import Vault
from ..infra.embedded.versions import VersionReader
from ..infra.settings import Settings
from ..processors.ports import KeyStore
from .observe.measures import Measures, timer


class Stored(msgspec.Struct, frozen=True, kw_only=True):
    """The tables of a file, joined over one connection pool and one set of keys."""

    cubes: CubeIds
    turns: TurnTable
    vault: Vault
    fold: EmbeddedFold
    versions: VersionReader
    tally: Tally
    measures: Measures


def stored(store: Store, keys: KeyStore, settings: Settings) -> Stored:
    """Join the tables of `store`, whose commits are timed from now on. Makes none of them."""
    cubes, tally = CubeIds(store), Tally(store)
    measures = Measures(tally)
    store.on_commit = timer(measures, "mnemostream_commit_seconds")
    vault = Vault(keys, enabled=settings.seal, tenant_key=settings.tenant_key_bytes)
    return Stored(
        cubes=cubes,
        turns=TurnTable(store, cubes),
        vault=vault,
        fold=EmbeddedFold(store, cubes, vault),
        versions=VersionReader(store, cubes, vault),
        tally=tally,
        measures=measures,
    )
