"""Checks of a home folder and its files, before anything is opened as a home: they must stand any damage."""

import errno
import shutil
import stat
import tempfile
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import Final

import apsw

from ...infra.embedded.errors import storage_errors
from ...infra.embedded.keys import APPLICATION_ID as KEYS_APPLICATION_ID
from ...infra.embedded.keys import FILE as KEYS_FILE
from ...infra.embedded.keys import VERSION as KEYS_VERSION
from ...infra.embedded.pages import PagedFile
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


def log_file(home: Path) -> Iterator[Finding]:
    """The file of log and state is there, is one of ours, of this version, and has all that it says it has."""
    path = home / FILE
    if not path.exists():
        message = "is gone, and the log with it; put the folder back from a copy, or import an export into a new one"
        yield _found("file", "error", path, message, at("import EXPORT.avro", "NEW"))
        return
    yield from _opened("file", log_of(home), home)


def keys_file(home: Path) -> Iterator[Finding]:
    """The file of keys is there, as it should be, and can be read by its owner alone."""
    path = home / KEYS_FILE
    if not path.exists():
        message = "is missing, and without it no content of this home can be opened; put it back from a copy"
        yield _found("keys-file", "error", path, message, f"cp COPY/{path.name} {quoted(home)}/")
        return
    yield from _opened("keys-file", keys_of(home), home)
    for one in (path, home / FILE):
        mode = stat.S_IMODE(one.stat().st_mode) if one.exists() else 0
        if mode & 0o077:
            message = f"other users of this machine may read it (mode {mode:o})"
            yield _found("keys-file", "warning", one, message, f"chmod 600 {quoted(one)}")


def pages(home: Path) -> Iterator[Finding]:
    """Every page of both files fits its checksum, and the others."""
    for file in (log_of(home), keys_of(home)):
        if not file.path.exists():
            continue
        try:
            bad = file.damaged()
            told = [f"pages {', '.join(map(str, bad[:_FAULTS]))} do not fit their checksums"] if bad else []
            if not bad:
                con = file.connect()
                rows = [str(row[0]) for row in con.execute(f"PRAGMA integrity_check({_FAULTS})")]
                con.close()
                told = [] if rows == ["ok"] else rows
        except (StorageError, apsw.Error) as exc:
            told = [_about(exc, file.path)]
        if told:
            message = f"the file is damaged ({'; '.join(told)[:300]}); restore the folder from a copy"
            yield _found("pages", "error", file.path, message, _restore(home))


def log_of(home: Path) -> PagedFile:
    """The file of log and state."""
    counter = "SELECT number FROM commits"
    return PagedFile(home / FILE, application_id=APPLICATION_ID, version=VERSION, counter=counter)


def keys_of(home: Path) -> PagedFile:
    """The file of keys."""
    counter = "SELECT max(number) FROM content_key"
    path = home / KEYS_FILE
    return PagedFile(path, application_id=KEYS_APPLICATION_ID, version=KEYS_VERSION, counter=counter)


def _opened(check: str, file: PagedFile, home: Path) -> Iterator[Finding]:
    """What is said when a file is opened as a home opens it; an empty one is not made."""
    if not file.path.stat().st_size and not file.mark.read():
        yield _found(check, "note", file.path, "is empty; the next command makes it", at("status", home))
        return
    try:
        with storage_errors(file.path):
            con = file.open()
            try:
                file.admit(con, nullcontext, _make_nothing)
            finally:
                con.close()
    except (StorageError, apsw.Error) as exc:
        message = _about(exc, file.path)
        yield _found(check, "error", file.path, message, _mend(message, home))
    finally:
        file.mark.close()


def _make_nothing() -> None:
    raise StorageError("is empty, and was not before")


def _mend(message: str, home: Path) -> str:
    if "newer mnemostream" in message:
        return "pip install --upgrade mnemostream"
    if "not a file of mnemostream" in message:
        return "export MNEMOSTREAM_HOME=~/.mnemostream"
    return at("publish CONVERSATIONS.jsonl", "NEW") if "older mnemostream" in message else _restore(home)


def _found(check: str, severity: Severity, where: Path, message: str, command: str) -> Finding:
    return Finding(check=check, severity=severity, where=str(where), message=message, command=command)


def _about(error: Exception, path: Path) -> str:
    return " ".join(str(error).removeprefix(f"{path}: ").split())


def _restore(home: Path) -> str:
    """The whole folder, since its files belong together: each knows how much the others must have."""
    return f"mv {quoted(home)} {quoted(f'{home}.damaged')} && cp -a COPY {quoted(home)}"


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
