"""Folders that are whole or not there: written beside their place, made durable, and only then given their name."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ...schemas.errors import InputError
from ..whole_file import storage_errors, sync
from .manifest import NAME, Manifest, read_manifest


def checked_target(path: Path) -> Manifest | None:
    """The manifest of the set that lies at `path`, which a new one would replace; None where there is nothing.

    Raises InputError for anything else: it would be lost.
    """
    if path.is_symlink() or (path.exists() and not path.is_dir()):
        raise InputError(f"{path}: is not a folder; name one that is to be made")
    if not path.exists():
        if not path.parent.is_dir():
            raise InputError(f"{path}: the folder {path.parent} does not exist; make it first")
        return None
    names = {str(one.relative_to(path)) for one in path.rglob("*") if not one.is_dir()}
    manifest = read_manifest(path)
    if manifest is None:
        if names:
            raise InputError(f"{path}: is a folder of other things; name one that is empty, or to be made")
        return None
    others = sorted(names - manifest.files.keys() - {NAME})
    if others:
        raise InputError(
            f"{path}: holds {others[0]!r}, which is no part of the set there, and would be lost; move it away"
        )
    return manifest


@contextmanager
def whole_folder(path: Path) -> Iterator[Path]:
    """A folder to fill, which takes the place of `path` when the block ends without an error.

    1. Fill a folder beside `path`. 2. Make its files and names durable. 3. Move a set that lies there away, and give
    the new one its name. 4. Remove the old one. On any error before 3 nothing is left behind; a crash within it
    leaves both whole, beside their name.
    """
    with storage_errors(path):
        part = Path(tempfile.mkdtemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent))
    old = part.with_suffix(".old")
    try:
        yield part
        with storage_errors(path):
            for one in sorted(part.rglob("*")):
                sync(one)
            sync(part)
            part.chmod(0o755)
            if path.exists():
                path.rename(old)
            part.rename(path)
            sync(path.parent)
    finally:
        shutil.rmtree(part, ignore_errors=True)
        if old.exists() and path.exists():
            shutil.rmtree(old, ignore_errors=True)
