"""Which records a codec reads and writes by compiled code: those of the newest version whose type agrees with it.

Readers are found by the head of a value, writers by the name of a record; each is compiled when it is first wanted.
"""

import json
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

import msgspec

from .compiled_reader import Reader, event_reader, record_reader
from .compiled_writer import event_writer, record_writer
from .compiling import Unlike
from .events import Payload
from .framing import CONFLUENT
from .registry import SchemaFile, Schemas
from .upcast import Upcasters

Make = Callable[[Any, type[Any]], Any]
_NOT_COMPILED = (
    Unlike,
    KeyError,
    NameError,
    TypeError,
)  # types of others may have hints that cannot be resolved


class Shortcuts:
    """Compiled readers and writers of one codec's schemas and types."""

    def __init__(
        self,
        schemas: Schemas,
        payloads: Mapping[str, type[Payload]],
        contents: Mapping[str, type[msgspec.Struct]],
        upcasters: Upcasters,
    ) -> None:
        self._schemas, self._payloads, self._contents = schemas, payloads, contents
        self._upcasters = upcasters
        self._readers: dict[bytes, tuple[SchemaFile, Reader] | None] = {}
        self._writers: dict[str, Callable[..., bytes] | None] = {}

    def reader(self, value: bytes) -> tuple[SchemaFile, int, Reader] | None:
        """The schema of a value, where its body begins, and what reads it; None where fastavro must."""
        size = 5 if value[:1] == bytes([CONFLUENT]) else 10
        found = self._readers.get(value[:size])
        return None if found is None else (found[0], size, found[1])

    def learn(self, head: bytes, file: SchemaFile) -> None:
        """Remember that values with that head are of that schema; compile its reader, if it has one."""
        if head not in self._readers:
            read = self._compiled(file, event_reader, record_reader)
            self._readers[head] = None if read is None else (file, read)

    def writer(self, name: str) -> Callable[..., bytes] | None:
        """What writes the newest version of a record: an event with what is sealed of it, or a content."""
        if name not in self._writers:
            self._writers[name] = self._compiled(self._schemas.newest(name), event_writer, record_writer)
        return self._writers[name]

    def _compiled(self, file: SchemaFile, event: Make, record: Make) -> Any:
        newest = file.version == self._schemas.newest(file.name).version
        if not newest or (file.name, file.version) in self._upcasters:
            return None
        for kinds, make in ((self._payloads, event), (self._contents, record)):
            if file.name in kinds:
                return _made(make, json.dumps(self._schemas.json(file)), kinds[file.name])
        return None


@lru_cache(maxsize=256)
def _made(make: Make, schema: str, kind: type[Any]) -> Any:
    """Compiled once for all codecs: it takes a millisecond or two."""
    try:
        return make(json.loads(schema), kind)
    except _NOT_COMPILED:
        return None
