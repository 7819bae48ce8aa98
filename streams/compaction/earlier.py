"""An earlier set, read to go on from it: its index, and the bytes of its files, checked against its manifest."""

from hashlib import sha256
from pathlib import Path

import msgspec

from ...infra.training_set.index import Index, decode_index
from ...infra.training_set.manifest import BLOCKS, LINEAGE, Manifest
from ...processors.compaction.blocks import Files
from ...schemas.errors import InputError
from .reading import SetCut


class Earlier(msgspec.Struct, frozen=True, kw_only=True):
    """The index of a set, the cut that it was built up to, and the bytes of its files, last those of the lineage."""

    index: Index
    data: tuple[memoryview, ...]
    cut: SetCut

    @classmethod
    def read(cls, folder: Path, manifest: Manifest, files: Files, cut: SetCut) -> "Earlier":
        """Read a set. Raises InputError where a file is not what the manifest says."""
        index = decode_index(checked(folder, manifest, BLOCKS), len(files) + 1, str(folder / BLOCKS))
        names = [*(file_name(*file) for file in files), LINEAGE]
        data = tuple(memoryview(checked(folder, manifest, name)) for name in names)
        return cls(index=index, data=data, cut=cut)


def file_name(format_: str, split: str) -> str:
    """Where the rows of a format and a split lie in a set."""
    return f"{format_}/{split}.jsonl"


def checked(folder: Path, manifest: Manifest, name: str) -> bytes:
    """The bytes of a set's file; raises InputError where they are not those that the manifest tells of."""
    try:
        raw = (folder / name).read_bytes()
    except OSError as exc:
        raise InputError(f"{folder / name}: cannot be read ({exc.strerror}); build the set anew") from exc
    entry = manifest.files.get(name)
    if entry is None or sha256(raw).hexdigest() != entry.sha256:
        raise InputError(f"{folder / name}: was changed since it was built; build the set in another folder")
    return raw
