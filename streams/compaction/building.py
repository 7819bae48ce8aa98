"""`compact`: a cube's memories and turns up to a cut become a training set in a folder, and the log is told of it.

1. The cut is named, and what lies before it waited for. 2. In one snapshot the units are made: all, or, where an
earlier set of the same cube, policy and formats is given, those that changed since. 3. They are joined into files in a
folder beside the one that is asked for, which gets its name when it is whole. 4. `TrainingSetBuilt` is appended: a
crash before it leaves a whole set that nobody was told of, and the same call again tells of the same set.
"""

import time
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol

import msgspec

from ...infra.training_set.cards import axolotl, card, dataset_info
from ...infra.training_set.folder import checked_target, whole_folder
from ...infra.training_set.index import encode_index
from ...infra.training_set.manifest import (
    BLOCKS,
    LINEAGE,
    NAME,
    VERSION,
    FileEntry,
    Manifest,
    encode_manifest,
    read_manifest,
)  # fmt: skip
from ...infra.training_set.parquet import check_parquet, write_parquet
from ...processors.compaction.blocks import Files
from ...processors.compaction.examples import CONVERSATION, Unit
from ...processors.compaction.formats import TAKES, chosen, files_of
from ...processors.compaction.paraphrasing import Paraphraser
from ...processors.compaction.policy import TEMPLATES, CompactionPolicy
from ...processors.compaction.questions import VERSION as WORDINGS
from ...schemas.errors import InputError, NotFound
from ...schemas.hints import hint
from ...schemas.ids import Scope, derive
from ...schemas.registry import package_schemas
from ...schemas.topics import BY_NAME, EVENTS, TURNS
from ..asof import When
from ..cuts import read_cut
from .earlier import Earlier, file_name
from .joining import join
from .reading import CubeReader, SetCut, set_cut
from .remembering import Remembering
from .units import LocalUnits
from .writing import write_file, write_files

if TYPE_CHECKING:
    from ..bootstrap import Node

_OTHERS: Final = ("dataset_info.json", "axolotl.yml", "README.md")


class CompactReport(msgspec.Struct, frozen=True, kw_only=True):
    """A training set that was built. `rows` counts examples by kind and split, `left_out` by reason.

    `files`: name → SHA-256, bytes and rows. `recomputed`: units that were made, the others came from an earlier set.
    """

    path: str
    cube: str
    training_set_id: str
    manifest_sha256: str
    cut: str
    formats: tuple[str, ...]
    rows: int
    counts: Mapping[str, Mapping[str, int]]
    left_out: Mapping[str, int]
    memories: int
    files: Mapping[str, FileEntry]
    recomputed: int
    units: int
    runner: str
    seconds: float


class Units(Protocol):
    """Where units come from: this process, or a Flink job."""

    def all(self) -> Iterable[Unit]:
        """Every unit of the cube."""
        ...

    def again(self, keys: list[str]) -> Iterable[Unit]:
        """Some units once more, the same as before."""
        ...

    def forgotten(self) -> int:
        """How many memories were forgotten up to the cut."""
        ...


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """What is asked for, checked. `there`: the manifest of the set that the new one replaces."""

    scope: Scope
    path: Path
    formats: tuple[str, ...]
    parquet: bool
    policy: CompactionPolicy
    there: Manifest | None = None

    @property
    def files(self) -> Files:
        """The JSONL files, each a format and a split."""
        return files_of(self.formats)

    @property
    def talking(self) -> bool:
        """Whether a format can hold conversations."""
        return any(CONVERSATION in TAKES[format_] for format_ in self.formats)

    @property
    def settings(self) -> dict[str, Any]:
        """How the set is made: sets that agree in it can be gone on with."""
        return {
            "formats": ",".join(self.formats),
            "parquet": self.parquet,
            "policy": self.policy.digest,
            "templates": f"{TEMPLATES}.{WORDINGS}",
        }


def order_of(
    node: "Node",
    path: str | Path,
    cube: str,
    formats: str | Iterable[str],
    policy: CompactionPolicy | Mapping[str, Any] | None,
) -> Order:
    """What is asked for, checked before anything is read. Raises InputError, NotFound, SettingsError."""
    names, parquet = chosen([formats] if isinstance(formats, str) else formats)
    if parquet:
        check_parquet()
    given = msgspec.structs.asdict(policy) if isinstance(policy, CompactionPolicy) else dict(policy or {})
    scope = Scope.checked(node.settings.tenant, cube)
    if node.cubes.find(scope) is None:
        known = sorted(one.cube for one, _ in node.cubes.all() if one.tenant == scope.tenant)
        raise NotFound(f"cube {cube!r}: there is none; {hint(cube, known)}")
    order = Order(
        scope=scope,
        path=Path(path).expanduser().absolute(),
        formats=names,
        parquet=parquet,
        policy=CompactionPolicy.checked(**given),
    )
    order = msgspec.structs.replace(order, there=checked_target(order.path))
    if order.there is not None and order.there.scope != scope:
        raise InputError(
            f"{path}: is a training set of cube {order.there.scope.cube!r}; name another folder for {cube!r}"
        )
    return order


def build_local(
    node: "Node",
    order: Order,
    cut: SetCut,
    *,
    since: Path | None = None,
    paraphraser: Paraphraser | None = None,
) -> CompactReport:
    """Build a set in this process; from what changed since the set in `since`, or in `order.path`, where it can be."""
    began = time.monotonic()
    remembering = None
    if order.policy.paraphrases and paraphraser is not None:
        remembering = Remembering(paraphraser, since or order.path)
    earlier = _earlier(order, since, cut) if remembering is None else None
    with node.store.reading():
        units = LocalUnits(
            CubeReader(node, order.scope, cut), order.policy, talking=order.talking, paraphraser=remembering
        )
        if earlier is None:
            made, gone = list(units.all()), frozenset[str]()
        else:
            made, gone = units.changed(earlier.index, earlier.cut)
        return _built(node, order, cut, units, made, gone, earlier, began, "local", remembering)


def build_from(node: "Node", order: Order, cut: SetCut, units: Units, runner: str) -> CompactReport:
    """Build a set from units that were made elsewhere."""
    began = time.monotonic()
    return _built(node, order, cut, units, list(units.all()), frozenset(), None, began, runner, None)


def _earlier(order: Order, since: Path | None, cut: SetCut) -> Earlier | None:
    """The earlier set, where it can be gone on with: made the same way, and not behind the cut."""
    folder = since or order.path
    manifest = order.there if folder == order.path else read_manifest(folder)
    if manifest is None:
        if since is not None:
            raise InputError(f"{since}: holds no training set; leave --since out to build one from nothing")
        return None
    if manifest.scope != order.scope or manifest.settings != order.settings:
        return None
    before = _cut_of(manifest, cut.partition)
    if before.events > cut.events or before.turns > cut.turns:
        return None
    return Earlier.read(folder, manifest, order.files, before)


def _cut_of(manifest: Manifest, partition: int) -> SetCut:
    found = read_cut(manifest.cut)
    return SetCut(
        partition=partition, events=found.get((EVENTS, partition), 0), turns=found.get((TURNS, partition), 0)
    )


def _built(
    node: "Node",
    order: Order,
    cut: SetCut,
    units: Units,
    made: list[Unit],
    gone: frozenset[str],
    earlier: Earlier | None,
    began: float,
    runner: str,
    remembering: Remembering | None,
) -> CompactReport:
    recomputed = len(made)
    result = join(earlier, made, gone, order.files, units.again)
    made.clear()
    left_out = result.left_out
    if forgotten := units.forgotten() + left_out.get("forgotten", 0):
        left_out = dict(sorted({**left_out, "forgotten": forgotten}.items()))
    versions = dict(zip(result.index.keys, result.index.units["versions"].tolist(), strict=True))
    memory_ids = {name: versions["m" + name] for name in sorted(set(result.index.memories))}
    if not memory_ids and CONVERSATION not in result.counts:
        told = ", ".join(f"{number:,} {reason}" for reason, number in left_out.items())
        raise InputError(
            f"cube {order.scope.cube!r}: has no memory to learn up to this cut"
            + (f" (left out: {told})" if told else "")
            + "; publish something, or let the policy take more"
        )
    with whole_folder(order.path) as folder:
        files = write_files(folder, result, order.files)
        if order.parquet:
            for format_, split in order.files:
                files |= _parquet(folder, format_, split, files[file_name(format_, split)])
        files[BLOCKS] = write_file(folder, BLOCKS, [encode_index(result.index)])
        if remembering is not None:
            files |= remembering.write(folder)
        manifest = _manifest(order, cut, files, left_out, memory_ids, result.counts)
        for name, text in zip(
            _OTHERS, (dataset_info(manifest), axolotl(manifest), card(manifest)), strict=True
        ):
            files[name] = write_file(folder, name, [text])
        manifest = msgspec.structs.replace(manifest, files=dict(sorted(files.items())))
        whole = write_file(folder, NAME, [encode_manifest(manifest)])
    return CompactReport(
        path=str(order.path),
        cube=order.scope.cube,
        training_set_id=manifest.training_set_id,
        manifest_sha256=whole.sha256,
        cut=manifest.cut,
        formats=order.formats,
        rows=manifest.rows,
        counts=manifest.counts,
        left_out=manifest.left_out,
        memories=len(memory_ids),
        files=manifest.files,
        recomputed=recomputed,
        units=len(result.index.keys),
        runner=runner,
        seconds=round(time.monotonic() - began, 3),
    )


def _parquet(folder: Path, format_: str, split: str, lines: FileEntry) -> dict[str, FileEntry]:
    name = f"{format_}/{split}.parquet"
    write_parquet(folder / file_name(format_, split), format_, folder / name)
    raw = (folder / name).read_bytes()
    return {name: write_file(folder, name, [raw], lines.rows)}


def _manifest(
    order: Order,
    cut: SetCut,
    files: dict[str, FileEntry],
    left_out: dict[str, int],
    memory_ids: dict[str, int],
    counts: dict[str, dict[str, int]],
) -> Manifest:
    schemas = package_schemas()
    names = sorted({*BY_NAME[TURNS].events, *BY_NAME[EVENTS].events})
    digests = [f"{name}={entry.sha256}" for name, entry in sorted(files.items())]
    settings = order.settings
    identity = [order.scope.tenant, order.scope.cube, cut.token, *map(str, settings.values()), *digests]
    partition = str(cut.partition)
    return Manifest(
        format_version=VERSION,
        training_set_id=derive("training-set", *identity),
        scope=order.scope,
        cut=cut.token,
        offsets={EVENTS: {partition: (0, cut.events)}, TURNS: {partition: (0, cut.turns)}},
        schemas={name: schemas.newest(name).fingerprint.hex() for name in names},
        policy=order.policy,
        settings=settings,
        templates=(TEMPLATES, WORDINGS),
        formats=order.formats,
        parquet=order.parquet,
        rows=files[LINEAGE].rows or 0,
        counts=counts,
        left_out=left_out,
        files=dict(sorted(files.items())),
        memories=len(memory_ids),
        memory_ids=msgspec.Raw(msgspec.json.encode(memory_ids)),
    )


def cut_named(
    node: "Node", scope: Scope, to: When, wait: Callable[[Mapping[tuple[str, int], int]], None]
) -> SetCut:
    """The cut that `to` names, once all that lies before it is folded."""
    cut = set_cut(node, scope, to)
    wait({(EVENTS, cut.partition): cut.events})
    return cut
