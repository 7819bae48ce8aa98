"""The manifest of a training set: what it was made from, what is in it, and the digest of every file."""

from pathlib import Path
from typing import Final

import msgspec

from ...processors.compaction.policy import CompactionPolicy
from ...schemas.content import Scalar
from ...schemas.errors import InputError
from ...schemas.ids import Scope

NAME: Final = "MANIFEST.json"
LINEAGE: Final = "lineage.jsonl"
BLOCKS: Final = "blocks.bin"
VERSION: Final = 1


class FileEntry(msgspec.Struct, frozen=True, kw_only=True):
    """A file of a set: `rows` is None where it has none."""

    sha256: str
    bytes: int
    rows: int | None = None


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """What `MANIFEST.json` says.

    `offsets`: topic → partition → [first offset, the one behind the last] of what was read; `cut` the same as a token.
    `schemas`: type of event → fingerprint of the schema that it is read by. `templates`: versions of the examples and
    of the questions in them. `settings`: what the set's event tells of how it was made. `counts`: kind → split → rows.
    `memory_ids`: every memory that a row is of → its version, as JSON, since there may be many; `memories` counts them.
    """

    format_version: int
    training_set_id: str
    scope: Scope
    cut: str
    offsets: dict[str, dict[str, tuple[int, int]]]
    schemas: dict[str, str]
    policy: CompactionPolicy
    settings: dict[str, Scalar]
    templates: tuple[int, int]
    formats: tuple[str, ...]
    parquet: bool
    rows: int
    counts: dict[str, dict[str, int]]
    left_out: dict[str, int]
    files: dict[str, FileEntry]
    memories: int
    memory_ids: msgspec.Raw


def read_manifest(folder: Path) -> Manifest | None:
    """The manifest of a set; None where the folder has none. Raises InputError for one that is none of ours."""
    path = folder / NAME
    try:
        raw = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as exc:
        raise InputError(f"{path}: cannot be read ({exc.strerror})") from exc
    try:
        manifest = msgspec.json.decode(raw, type=Manifest)
    except msgspec.DecodeError as exc:
        raise InputError(f"{path}: is no manifest of a training set that this version knows ({exc})") from exc
    if manifest.format_version != VERSION:
        raise InputError(
            f"{path}: has format {manifest.format_version}, and {VERSION} is known here; use the version that wrote it"
        )
    return manifest


def encode_manifest(manifest: Manifest) -> bytes:
    """The bytes of `MANIFEST.json`: one entry a line, the same for the same set."""
    return msgspec.json.format(msgspec.json.encode(manifest), indent=1) + b"\n"
