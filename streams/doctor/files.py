"""Checks of a home folder and its files, before anything is opened as a home: they must stand any damage."""

import errno
import shutil
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import apsw

from ...infra.embedded.errors import storage_errors
from ...infra.embedded.keys import FILE as KEYS_FILE
from ...infra.embedded.store import APPLICATION_ID, FILE, VERSION
from ...schemas.errors import StorageError
from .findings import Finding, Severity, at, quoted

LEAST_FREE: Final = 64 << 20  # a commit needs little; a rebuild as much again as the file has
_FAULTS: Final = 3  # of an integrity check that are told
_MEND: Final = {errno.EROFS: "mount -o remount,rw", errno.ENOSPC: "df -h", errno.EDQUOT: "df -h"}


def exists(home: Path) -> bool:
    """Whether there is a home to examine: a folder with a file of ours."""
    return (home / FILE).exists() or (home / KEYS_FILE).exists()


def folder(home: Path) -> Iterator[Finding]:
    """The folder is there, can be written, and has room."""
    if not home.exists():
        yield _found(
            "folder",
            "warning",
            home,
            "there is no such folder; the next command makes it",
            at("status", home),
        )
        return
    if not home.is_dir():
        message = "is a file, and a home is a folder; choose another"
        yield _found("folder", "error", home, message, "export MNEMOSTREAM_HOME=~/.mnemostream")
        return
    try:
        with tempfile.TemporaryFile(dir=home):
            pass
    except OSError as exc:
        command = _MEND.get(exc.errno or 0, "chmod u+rwx")
        message = f"cannot be written ({exc.strerror}), so nothing can be published"
        yield _found("folder", "error", home, message, f"{command} {quoted(home)}")
        return
    if not exists(home):
        yield _found(
            "folder", "note", home, "is empty; the next command makes a home of it", at("status", home)
        )
    free = shutil.disk_usage(home).free
    wanted = max(LEAST_FREE, _size(home / FILE))
    if free < wanted:
        message = (
            f"{free >> 20:,} MiB are free, and a rebuild may take {wanted >> 20:,} MiB: free some space, or move the "
            "home to another disk"
        )
        yield _found("space", "warning", home, message, f"df -h {quoted(home)}")


def header(home: Path) -> Iterator[Finding]:
    """The home's file is there, is one of ours, and of a version that this program reads."""
    path = home / FILE
    if not path.exists():
        message = "is gone, and the log with it; put it back from a copy, or begin anew and import an export"
        yield _found("file", "error", path, message, at("import EXPORT.avro", home))
        return
    try:
        with storage_errors(path):
            con = _connect(path)
            application, version = (int(str(con.pragma(name))) for name in ("application_id", "user_version"))
            empty = int(str(con.pragma("schema_version"))) == 0
            con.close()
    except StorageError as exc:
        yield _found("file", "error", path, _about(exc, path), _restore(home, path))
        return
    if application == APPLICATION_ID and version > VERSION:
        message = f"is of file version {version}, of a newer mnemostream; this one reads up to {VERSION}"
        yield _found("file", "error", path, message, "pip install --upgrade mnemostream")
    elif application != APPLICATION_ID and not empty:
        message = "is not a file of mnemostream; choose another home folder"
        yield _found("file", "error", path, message, "export MNEMOSTREAM_HOME=~/.mnemostream")


def pages(home: Path) -> Iterator[Finding]:
    """Every page of both files can be read and fits the others."""
    for path in filter(Path.exists, (home / FILE, home / KEYS_FILE)):
        try:
            with storage_errors(path):
                con = _connect(path)
                rows = [str(row[0]) for row in con.execute(f"PRAGMA integrity_check({_FAULTS})")]
                con.close()
        except StorageError as exc:
            rows = [_about(exc, path)]
        if rows != ["ok"]:
            message = f"the file is damaged ({'; '.join(rows)[:300]})"
            yield _found("pages", "error", path, message, _restore(home, path))


def keys(home: Path) -> Iterator[Finding]:
    """The file of keys is there, can be read, and only by its owner."""
    path = home / KEYS_FILE
    if not path.exists():
        message = "is missing, and without it no content of this home can be opened; put it back from a copy"
        yield _found("keys-file", "error", path, message, _copy(home, path))
        return
    try:
        with storage_errors(path):
            con = _connect(path)
            con.execute("SELECT count(*) FROM content_key").fetchall()
            con.close()
    except (StorageError, apsw.Error) as exc:
        message = f"{_about(exc, path)}; without it no content of this home can be opened"
        yield _found("keys-file", "error", path, message, _copy(home, path))
    others = [one for one in (path, home / FILE) if one.exists() and stat.S_IMODE(one.stat().st_mode) & 0o077]
    for one in others:
        message = f"other users of this machine may read it (mode {stat.S_IMODE(one.stat().st_mode):o})"
        yield _found("keys-file", "warning", one, message, f"chmod 600 {quoted(one)}")


def _found(check: str, severity: Severity, where: Path, message: str, command: str) -> Finding:
    return Finding(check=check, severity=severity, where=str(where), message=message, command=command)


def _connect(path: Path) -> apsw.Connection:
    """Open a file that is there, and make none."""
    import sqlite_vec

    con = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
    con.enable_load_extension(True)
    con.load_extension(sqlite_vec.loadable_path())
    return con


def _about(error: Exception, path: Path) -> str:
    return " ".join(str(error).removeprefix(f"{path}: ").split())


def _restore(home: Path, path: Path) -> str:
    """Put a copy back; where there is none, what can still be read is exported first."""
    aside = quoted(path.with_name(path.name + ".damaged"))
    return f"mv {quoted(path)} {aside} && cp COPY/{path.name} {quoted(home)}/"


def _copy(home: Path, path: Path) -> str:
    return f"cp COPY/{path.name} {quoted(home)}/"


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
