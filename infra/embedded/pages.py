"""Files of SQLite whose every page carries a checksum, and what is checked when one is opened.

The checksum is that of SQLite's own `cksumvfs`: eight bytes at the end of each page, verified whenever the page is
read, from the file as from its write-ahead log. It works as long as the header says so, it passes over a page that
is not there, and a damaged end of the log is to SQLite the torn end of what was being written. So these are checked
at opening: the header's constants, that the file has all its pages, and that it says no less than its mark.
"""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, Final

import apsw

from ...schemas.errors import StorageError
from .connections import connect, load, snapshot
from .errors import MEND, system_errors
from .mark import Mark

PAGE: Final = 4096
RESERVED: Final = 8  # bytes of each page, for its checksum
_MAGIC: Final = b"SQLite format 3\0"
_CONSTANTS: Final = bytes((PAGE >> 8, PAGE & 255, 2, 2, RESERVED, 64, 32, 32))  # of each file's header
_HEADER: Final = 100
_LOG_HEADER: Final = 32
_FRAME_HEADER: Final = 24


class PagedFile:
    """One such file of a home: its connections, who made it, and its mark.

    `counter` is the query of the number within the file that its mark repeats.
    """

    def __init__(self, path: Path, *, application_id: int, version: int, counter: str) -> None:
        self.path, self.mark = path, Mark(path)
        self._application_id, self._version, self._counter = application_id, version, counter

    def open(self) -> apsw.Connection:
        """A first connection, to be admitted; raises StorageError for a file that it must not even touch."""
        self._inspect()
        con = self.connect()
        con.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)  # of a damaged file nothing is to be changed
        return con

    def connect(self) -> apsw.Connection:
        """Another connection: durable, and leaving no bytes of what was deleted."""
        return connect(self.path)

    def admit(
        self,
        con: apsw.Connection,
        transaction: Callable[[], AbstractContextManager[Any]],
        make: Callable[[], None],
    ) -> None:
        """Make the file where it is new; raise StorageError where it is not ours, or damaged."""
        if not self._known(con):
            with self.mark.lock():
                if not self._known(con):  # otherwise another process was faster
                    self._make(con, transaction, make)
        self._verify(con)
        con.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0)

    def _make(
        self,
        con: apsw.Connection,
        transaction: Callable[[], AbstractContextManager[Any]],
        make: Callable[[], None],
    ) -> None:
        con.pragma("page_size", PAGE)
        con.reserve_bytes(reserve=RESERVED)
        con.pragma("journal_mode", "wal")
        with transaction():
            make()
            con.pragma("application_id", self._application_id)
            con.pragma("user_version", self._version)
        with system_errors(self.path):
            self.path.chmod(0o600)

    def _inspect(self) -> None:
        """Look at the file before SQLite does, which would take an empty one for new, and drop its log.

        What tells that it is not new is looked at first, since another process may be making it right now.
        """
        known = self.mark.read() or _size(self._beside("-wal"))
        with system_errors(self.path):
            try:
                with self.path.open("rb") as file:
                    header = file.read(_HEADER)
            except FileNotFoundError:
                header = None
        if not header:
            if known:
                state = "is missing" if header is None else "is empty"
                raise StorageError(f"{self.path}: {state}, and was not before; {MEND}")
            return
        if header[16:24] == _CONSTANTS and header.startswith(_MAGIC) and len(header) == _HEADER:
            return
        if not _size(self._beside("-journal")):  # otherwise it was being made, and SQLite will set it right
            raise self._refused(header)

    def _refused(self, header: bytes) -> StorageError:
        if not header.startswith(_MAGIC) or len(header) < _HEADER:
            return StorageError(f"{self.path}: the file is damaged (no header of SQLite); {MEND}")
        version, application_id = int.from_bytes(header[60:64]), int.from_bytes(header[68:72])
        if application_id == self._application_id and version != self._version:
            return self._other_version(version)
        if application_id == self._application_id or self.mark.read():
            return StorageError(
                f"{self.path}: the file is damaged (its header is not as it was made); {MEND}"
            )
        return self._foreign()

    def _known(self, con: apsw.Connection) -> bool:
        """Whether this is a file of ours; False for an empty one."""
        marked = self.mark.read()  # first, as in `_inspect`
        with snapshot(con):
            application_id, version, schema = (
                _pragma(con, name) for name in ("application_id", "user_version", "schema_version")
            )
        if application_id == self._application_id:
            if version != self._version:
                raise self._other_version(version)
            return True
        if application_id or schema:
            raise self._foreign()
        if marked:
            raise StorageError(f"{self.path}: is empty, and was not before; {MEND}")
        return False

    def _other_version(self, version: int) -> StorageError:
        if version > self._version:
            return StorageError(
                f"{self.path}: was made by a newer mnemostream (file version {version}, this one reads up to "
                f"{self._version}); upgrade mnemostream"
            )
        return StorageError(
            f"{self.path}: was made by an older mnemostream (file version {version}, this one reads {self._version}); "
            "read it with that one, and publish its conversations into a new home"
        )

    def _foreign(self) -> StorageError:
        return StorageError(f"{self.path}: is not a file of mnemostream; choose another home folder")

    def _verify(self, con: apsw.Connection) -> None:
        """Nothing that was acknowledged is missing, and no page. The mark is read first, since it grows."""
        marked = self.mark.read()
        with snapshot(con):
            number = int(con.execute(self._counter).fetchall()[0][0] or 0)
            pages, there = _pragma(con, "page_count"), _size(self.path) // PAGE
            cut = there < pages and not set(range(there + 1, pages + 1)) <= self._logged()
        if number < marked:
            raise StorageError(
                f"{self.path}: the last {marked - number} of {marked} acknowledged writes are missing: "
                f"{self._beside('-wal').name} was damaged or removed, or the file is an older copy; {MEND}. To go "
                f"on without them, delete {self.mark.path}"
            )
        if cut:
            raise StorageError(f"{self.path}: the file is damaged (it was cut off at page {there}); {MEND}")

    def _logged(self) -> set[int]:
        """The pages that stand in the write-ahead log."""
        try:
            log = memoryview(self._beside("-wal").read_bytes())
        except FileNotFoundError:
            return set()
        frames = range(_LOG_HEADER, len(log) - _FRAME_HEADER - PAGE + 1, _FRAME_HEADER + PAGE)
        return {
            int.from_bytes(log[place : place + 4])
            for place in frames
            if log[place + 8 : place + 16] == log[16:24]
        }

    def damaged(self) -> list[int]:
        """The numbers of the pages that do not fit their checksums, of the whole file; those in the log left out."""
        load()
        logged = self._logged()
        found: list[int] = []
        with apsw.Connection(":memory:") as con, self.path.open("rb") as file:
            for number, page in enumerate(iter(lambda: file.read(PAGE), b""), 1):
                fits = con.execute("SELECT verify_checksum(?)", (page,)).fetchall()[0][0]
                if not fits and number not in logged:
                    found.append(number)
        con.close()
        return found

    def _beside(self, suffix: str) -> Path:
        return self.path.with_name(self.path.name + suffix)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0


def _pragma(con: apsw.Connection, name: str) -> int:
    return int(str(con.pragma(name)))
