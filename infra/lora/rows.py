"""What a trainer reads of a training set's folder: its manifest, and the rows that train."""

import json
from hashlib import sha256
from pathlib import Path
from typing import Any

import msgspec

from ...processors.compaction.formats import PROMPT_COMPLETION as ROWS
from ...schemas.errors import InputError
from ..training_set.manifest import LINEAGE
from ..training_set.manifest import NAME as MANIFEST


class TrainingRow(msgspec.Struct, frozen=True, gc=False):
    """A prompt and its completion; `memory_ids` is empty where it is general knowledge."""

    prompt: str
    completion: str
    memory_ids: tuple[str, ...] = ()


class TrainingRows(msgspec.Struct, frozen=True):
    """A training set: its manifest, the digest of that, what is to be learnt, and general text to be kept.

    The rows of a memory stand together.
    """

    manifest: dict[str, Any]
    manifest_sha256: str
    learnt: tuple[tuple[TrainingRow, ...], ...]
    general: tuple[str, ...]


def read_rows(folder: Path) -> TrainingRows:
    """Read a set. Raises InputError."""
    try:
        told = (folder / MANIFEST).read_bytes()
        manifest = json.loads(told)
        rows = _json_lines(folder / ROWS / "train.jsonl")
        lineage = {
            int(line["files"][ROWS]): line
            for line in _json_lines(folder / LINEAGE)
            if line["split"] == "train" and ROWS in line["files"]
        }
    except FileNotFoundError as exc:
        raise InputError(
            f"{folder}: is no training set with the format {ROWS} ({exc.filename} is missing); "
            "'mnemostream compact --out DIR' writes one"
        ) from exc
    except (OSError, ValueError, KeyError, TypeError) as exc:
        raise InputError(f"{folder}: the training set cannot be read ({exc}); build it anew") from exc
    learnt: dict[tuple[str, ...], list[TrainingRow]] = {}
    general = []
    for number, row in enumerate(rows, 1):
        line = lineage.get(number, {})
        memory_ids = tuple(line.get("memory_ids", ()))
        if memory_ids or line.get("kind") not in ("general", None):
            learnt.setdefault(memory_ids, []).append(
                TrainingRow(row["prompt"], row["completion"], memory_ids)
            )
        else:
            general.append(row["prompt"] + row["completion"])
    if not learnt:
        raise InputError(f"{folder}: has no rows about memories; there is nothing to train on")
    return TrainingRows(
        manifest, sha256(told).hexdigest(), tuple(map(tuple, learnt.values())), tuple(general)
    )


def _json_lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_bytes().splitlines() if line]
