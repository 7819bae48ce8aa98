"""Entering training sets and adapters in the log and the artefact store, from the folders that they were written to."""

from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import msgspec

from ..processors.training import Training, set_parts
from ..schemas.content import Scalar
from ..schemas.errors import InputError
from ..schemas.events import AdapterEvaluated, AdapterTrained, TrainingSetBuilt
from ..schemas.ids import Scope
from .training import CARD, MANIFEST, enter, settled, training_of

if TYPE_CHECKING:
    from .bootstrap import Node

LINEAGE: Final = "lineage.jsonl"
_CONVERSATION: Final = b'"conversation"'  # whatever blanks a writer puts around it
CONVERSATION: Final = "conversation"  # the kind of example that holds the words of turns


class SetManifest(msgspec.Struct, frozen=True, kw_only=True):
    """Of a training set's manifest what is entered; `sha256` is the file's digest."""

    training_set_id: str
    scope: Scope
    cut: str = ""
    rows: int = 0
    left_out: Mapping[str, int] = {}
    memory_ids: tuple[str, ...] = ()
    settings: Mapping[str, Scalar] = {}
    sha256: str


class AdapterCard(msgspec.Struct, frozen=True, kw_only=True):
    """Of an adapter's `mnemostream.json` what is entered. `scope` None: it was trained from a set of nobody's."""

    adapter_id: str
    base_model: str
    training_set_id: str = ""
    scope: Scope | None = None
    seed: int = 0
    settings: Mapping[str, Scalar] = {}
    memory_ids: tuple[str, ...] = ()


def read_manifest(folder: Path) -> SetManifest:
    """The manifest of a training set's folder. Raises InputError for what is no training set."""
    raw, told = _read(folder, MANIFEST, "a training set that 'mnemostream compact' wrote")
    counts = told.get("rows", told.get("counts", 0))
    return SetManifest(
        training_set_id=_text(folder, MANIFEST, told, "training_set_id"),
        scope=_scope(folder, MANIFEST, told),
        cut=str(told.get("cut", "")),
        rows=_total(counts),
        left_out={str(reason): int(count) for reason, count in dict(told.get("left_out") or {}).items()},
        memory_ids=tuple(_ids(told.get("memory_ids") or ())),
        settings=scalars({**(told.get("settings") or {}), **_policy(told)}),
        sha256=sha256(raw).hexdigest(),
    )


def read_card(folder: Path) -> AdapterCard:
    """What an adapter's folder says of it. Raises InputError for what is no adapter of ours."""
    _, told = _read(folder, CARD, "an adapter that 'mnemostream train' wrote")
    options = told.get("settings") or told.get("options") or {}
    return AdapterCard(
        adapter_id=_text(folder, CARD, told, "adapter_id"),
        base_model=_text(folder, CARD, told, "base_model"),
        training_set_id=str(told.get("training_set_id") or ""),
        scope=_scope(folder, CARD, told) if told.get("scope") else None,
        seed=int(told.get("seed") or 0),
        settings=scalars({**options, **{name: told[name] for name in ("gguf_file",) if told.get(name)}}),
        memory_ids=tuple(_ids(told.get("memory_ids") or ())),
    )


def enter_set(node: "Node", folder: Path) -> Training:
    """Tell the log of a training set, and keep a copy in the artefact store.

    1. The events are durable: from now on what it holds is found. 2. The copy, which the log has the name of. 3. Where
    something in it was forgotten meanwhile, the copy goes again. After a crash, do it again. Raises InputError,
    StorageError, LogError.
    """
    manifest = read_manifest(folder)
    scope = own(node, manifest.scope, folder)
    built = TrainingSetBuilt(
        training_set_id=manifest.training_set_id,
        manifest_sha256=manifest.sha256,
        artefact_sha256=node.artefacts.digest(folder),
        cut=manifest.cut,
        rows=manifest.rows,
        left_out=dict(manifest.left_out),
        memory_ids=manifest.memory_ids,
        turn_ids=tuple(_turns(folder / LINEAGE)),
        settings=dict(manifest.settings),
    )
    known = enter(node, scope, set_parts(built)).sets[manifest.training_set_id]
    if known.artefact_sha256 != built.artefact_sha256:
        raise InputError(
            f"{folder}: was changed since the log was told of set {manifest.training_set_id}; compact the cube again"
        )
    node.artefacts.put(folder)
    return settled(node, scope)[0]


def enter_adapter(node: "Node", folder: Path) -> str | None:
    """Tell the log of an adapter, and keep a copy, as of a set; returns why nothing was entered, None where it was.

    Only an adapter whose set the log knows is entered: of another nobody could say what it holds.
    """
    card = read_card(folder)
    if (why := unknown_set(node, card.scope, card.training_set_id)) is not None:
        return why
    assert card.scope is not None
    trained = AdapterTrained(
        adapter_id=card.adapter_id,
        training_set_id=card.training_set_id,
        base_model=card.base_model,
        artefact_sha256=node.artefacts.digest(folder),
        seed=card.seed,
        settings=dict(card.settings),
    )
    known = enter(node, card.scope, [trained]).adapters[card.adapter_id]
    if known.artefact_sha256 != trained.artefact_sha256:
        return f"the log knows adapter {card.adapter_id} with other files: it was trained before, or changed since"
    node.artefacts.put(folder)
    settled(node, card.scope)
    return None


def enter_evaluation(node: "Node", folder: Path, evaluated: AdapterEvaluated) -> str | None:
    """Tell the log what an adapter's evaluation measured; returns why nothing was entered, None where it was."""
    card = read_card(folder)
    if (why := unknown_set(node, card.scope, card.training_set_id)) is not None:
        return why
    assert card.scope is not None
    state = enter(node, card.scope, [evaluated])
    return None if card.adapter_id in state.adapters else f"the log does not know adapter {card.adapter_id}"


def unknown_set(node: "Node", scope: Scope | None, training_set_id: str) -> str | None:
    """Why the log cannot tell of what was trained from this set; None where it can."""
    if scope is None:
        return "its training set is of no cube"
    if scope.tenant != node.settings.tenant:
        return f"its cube belongs to tenant {scope.tenant!r}, and this home is of {node.settings.tenant!r}"
    known = training_of(node, scope).sets.get(training_set_id)
    if known is None or not known.whole:
        return f"cube {scope.cube!r} of this home knows no training set {training_set_id!r}"
    return None


def own(node: "Node", scope: Scope, folder: Path) -> Scope:
    """`scope`, where it is of this tenant; raises InputError."""
    if scope.tenant != node.settings.tenant:
        raise InputError(
            f"{folder}: is of tenant {scope.tenant!r}, and this home is of {node.settings.tenant!r}; set 'tenant'"
        )
    return scope


def scalars(told: Mapping[str, Any]) -> dict[str, Scalar]:
    """Settings as an event has them: what is no scalar as JSON."""
    return {
        str(name): value
        if isinstance(value, bool | int | float | str | None)
        else msgspec.json.encode(value).decode()
        for name, value in told.items()
    }


def _read(folder: Path, name: str, what: str) -> tuple[bytes, dict[str, Any]]:
    path = folder / name
    try:
        raw = path.read_bytes()
        return raw, msgspec.json.decode(raw, type=dict[str, Any])
    except FileNotFoundError:
        raise InputError(f"{folder}: has no {name}; name the folder of {what}") from None
    except (OSError, msgspec.MsgspecError) as exc:
        raise InputError(f"{path}: cannot be read ({exc}); name the folder of {what}") from exc


def _text(folder: Path, file: str, told: Mapping[str, Any], name: str) -> str:
    value = told.get(name)
    if not isinstance(value, str) or not value:
        raise InputError(f"{folder / file}: wanted a {name!r}, got {value!r}; write the folder anew")
    return value


def _scope(folder: Path, file: str, told: Mapping[str, Any]) -> Scope:
    found = told.get("scope")
    try:
        return Scope.checked(found["tenant"], found["cube"])  # type: ignore[index]
    except (TypeError, KeyError):
        raise InputError(
            f"{folder / file}: wanted a 'scope' with 'tenant' and 'cube', got {found!r}; write the folder anew"
        ) from None


def _policy(told: Mapping[str, Any]) -> dict[str, Any]:
    """The policy itself in the place of its digest, so that a set can be compacted again as it was."""
    return {"policy": told["policy"]} if isinstance(told.get("policy"), dict) else {}


def _total(counts: Any) -> int:
    """The rows of a set: the sum of the counts by kind and split."""
    return sum(map(_total, counts.values())) if isinstance(counts, dict) else int(counts)


def _ids(told: Any) -> Iterator[str]:
    """Memory ids, which may come with their versions: as a mapping, pairs, or records."""
    for one in told:
        if isinstance(one, dict):
            yield str(one["memory_id"])
        else:
            yield str(one if isinstance(one, str) else one[0])


def _turns(lineage: Path) -> Iterator[str]:
    """Ids of the turns whose own words stand in the examples."""
    try:
        with lineage.open("rb") as file:
            for line in file:
                if _CONVERSATION not in line:  # of a large set most lines are of other kinds
                    continue
                row = msgspec.json.decode(line, type=dict[str, Any])
                if row.get("kind") == CONVERSATION:
                    yield from row.get("turn_ids") or ()
    except FileNotFoundError:
        raise InputError(f"{lineage.parent}: has no {lineage.name}; write the training set anew") from None
    except msgspec.MsgspecError as exc:
        raise InputError(f"{lineage}: is damaged ({exc}); write the training set anew") from exc
