"""What a registry said, on disk: so that a process which starts while the registry is down goes on."""

import threading
from hashlib import sha256
from pathlib import Path
from typing import Final

import msgspec

from ...schemas.errors import StorageError
from ..whole_file import storage_errors, whole_file

FILE: Final = "schemas.json"


class _Registry(msgspec.Struct, kw_only=True):
    ids: dict[str, int] = {}  # subject, and the SHA-256 of the schema's text → id
    texts: dict[str, str] = {}  # id → the schema's text


class Kept:
    """The file of a home, for one registry. Several processes may write it: what one loses is asked for again."""

    def __init__(self, folder: Path, url: str) -> None:
        self.path, self._url = folder / FILE, url
        self._lock = threading.Lock()
        self._known = self._read().get(url, _Registry())

    def id_of(self, subject: str, text: str) -> int | None:
        """The id that a schema had under a subject."""
        return self._known.ids.get(_key(subject, text))

    def text_of(self, schema_id: int) -> str | None:
        """The schema that an id means."""
        return self._known.texts.get(str(schema_id))

    def keep(self, schema_id: int, text: str, subject: str | None = None) -> None:
        """Keep what the registry said. Raises StorageError where it said otherwise before."""
        with self._lock:
            before = self._known.texts.get(str(schema_id))
            if before is not None and msgspec.json.decode(before) != msgspec.json.decode(text):
                raise StorageError(
                    f"schema registry at {self._url}: its id {schema_id} stood for another schema before; it was "
                    f"emptied or replaced. Restore it; or, if no record was written with it, remove {self.path}"
                )
            key = None if subject is None else _key(subject, text)
            if before is not None and (key is None or self._known.ids.get(key) == schema_id):
                return
            self._known.texts.setdefault(str(schema_id), text)
            if key is not None:
                self._known.ids[key] = schema_id
            self._write()

    def _write(self) -> None:
        everything = self._read()
        theirs = everything.get(self._url, _Registry())
        everything[self._url] = _Registry(
            ids=theirs.ids | self._known.ids, texts=theirs.texts | self._known.texts
        )
        with storage_errors(self.path):
            self.path.parent.mkdir(parents=True, exist_ok=True)
        with whole_file(self.path) as file, storage_errors(self.path):
            file.write(msgspec.json.format(msgspec.json.encode(everything)))

    def _read(self) -> dict[str, _Registry]:
        try:
            return msgspec.json.decode(self.path.read_bytes(), type=dict[str, _Registry])
        except FileNotFoundError:
            return {}
        except (OSError, msgspec.MsgspecError) as exc:
            raise StorageError(f"{self.path}: cannot be read ({exc}); remove it, it is made anew") from exc


def _key(subject: str, text: str) -> str:
    return f"{subject} {sha256(text.encode()).hexdigest()}"
