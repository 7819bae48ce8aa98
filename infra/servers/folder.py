"""The servers' folder: their data, logs, pid files and ports; and the cache of what was downloaded and built.

servers.json            the ports, chosen at the first start and kept
kafka.pid weaviate.pid  which process each server is, by pid and start
logs/                   what the servers say, and what getting them said
kafka/ weaviate/        their settings and data
"""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final, TypeVar

import msgspec

from ...schemas.errors import LeaseUnavailable, StorageError
from ..embedded.errors import system_errors
from ..embedded.lease import FileLease
from ..settings import PREFIX
from .processes import Process

SETTING: Final = PREFIX + "SERVERS"
_LOCK_SECONDS: Final = 900.0  # the other command may be building Weaviate
_LOG_BYTES: Final = 16 << 20  # from this size on a log is put aside when its server starts

Ports = dict[str, int]
_T = TypeVar("_T")


class Kept(msgspec.Struct, kw_only=True):
    """What servers.json holds: by server the ports by their use."""

    version: int = 1
    ports: dict[str, Ports] = msgspec.field(default_factory=dict)


class ServersFolder:
    """One set of servers. Its files are written as a whole or not at all."""

    def __init__(self, path: Path) -> None:
        self.path = path.expanduser().absolute()
        self.logs = self.path / "logs"

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Hold off other commands on this folder. Raises LeaseUnavailable after a quarter of an hour."""
        lease = FileLease(self.path / "servers.lock")
        if not lease.acquire(_LOCK_SECONDS):
            raise LeaseUnavailable(
                f"{self.path}: {lease.holder() or 'another process'} is starting or stopping these servers; "
                "wait for it, or choose another folder with --folder"
            )
        try:
            yield
        finally:
            lease.release()

    def data(self, name: str) -> Path:
        """The folder of one server, which is made where it is missing. Raises StorageError."""
        path = self.path / name
        with system_errors(path, "made"):
            path.mkdir(parents=True, exist_ok=True)
        return path

    def log(self, name: str) -> Path:
        """The log of one server, or of getting it."""
        return self.logs / f"{name}.log"

    def fresh_log(self, name: str) -> Path:
        """The log of a server about to start: one that grew large is kept as `.log.1`. Raises StorageError."""
        log = self.log(name)
        with system_errors(log):
            self.logs.mkdir(parents=True, exist_ok=True)
            if log.exists() and log.stat().st_size > _LOG_BYTES:
                log.replace(log.with_suffix(".log.1"))
            log.touch()
        return log

    def kept(self) -> Kept:
        """The ports chosen so far. Raises StorageError."""
        return _read(self.path / "servers.json", Kept) or Kept()

    def keep(self, kept: Kept) -> None:
        """Keep the ports. Raises StorageError."""
        write(self.path / "servers.json", msgspec.json.format(msgspec.json.encode(kept)))

    def process(self, name: str) -> Process | None:
        """The process of a server, while it is alive; None otherwise. Raises StorageError."""
        found = _read(self.path / f"{name}.pid", Process)
        return found if found is not None and found.alive else None

    def note_process(self, name: str, process: Process | None) -> None:
        """Write the pid file of a server, or remove it. Raises StorageError."""
        path = self.path / f"{name}.pid"
        if process is not None:
            write(path, msgspec.json.encode(process) + b"\n")
            return
        with system_errors(path, "removed"):
            path.unlink(missing_ok=True)


def default_folder(environment: Mapping[str, str] | None = None) -> Path:
    """MNEMOSTREAM_SERVERS, else ~/.mnemostream/servers."""
    given = (os.environ if environment is None else environment).get(SETTING)
    return Path(given) if given else Path.home() / ".mnemostream" / "servers"


def default_cache(environment: Mapping[str, str] | None = None) -> Path:
    """Where downloads and builds lie for all folders: mnemostream/servers in the user's cache folder."""
    given = (os.environ if environment is None else environment).get("XDG_CACHE_HOME")
    return (Path(given) if given else Path.home() / ".cache") / "mnemostream" / "servers"


def once(path: Path, make: Callable[[Path], None]) -> None:
    """Make the folder `path` of the cache, once for all processes: `make` fills an empty folder given to it.

    The folder appears whole or not at all. Raises StorageError, and what `make` raises.
    """
    if path.exists():
        return
    lease = FileLease(path.with_name(f"{path.name}.lock"))
    if not lease.acquire(_LOCK_SECONDS):
        raise LeaseUnavailable(
            f"{path}: {lease.holder() or 'another process'} has been making it for too long"
        )
    try:
        if path.exists():
            return
        with system_errors(path.parent, "written"):
            half = Path(tempfile.mkdtemp(prefix=f"{path.name}.", dir=path.parent))
        try:
            make(half)
            with system_errors(path, "written"):
                half.rename(path)
        finally:
            shutil.rmtree(half, ignore_errors=True)
    finally:
        lease.release()


def write(path: Path, data: bytes) -> None:
    """Replace the file at `path` as a whole. Raises StorageError."""
    with system_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        half = path.with_name(f"{path.name}.{os.getpid()}")
        half.write_bytes(data)
        half.replace(path)


def _read(path: Path, kind: type[_T]) -> _T | None:
    with system_errors(path, "read"):
        try:
            data = path.read_bytes()
        except FileNotFoundError:
            return None
    try:
        return msgspec.json.decode(data, type=kind)
    except msgspec.MsgspecError as exc:
        raise StorageError(
            f"{path}: is damaged ({exc}); stop the servers, remove the file, and run 'mnemostream up'"
        ) from exc
