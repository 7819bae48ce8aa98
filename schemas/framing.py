"""The two framings of an Avro value, told apart by the first byte.

C3 01  fingerprint (8 bytes, little-endian CRC-64-AVRO)  value      Avro single-object encoding
00     registry id (4 bytes, big-endian)                 value      Confluent's framing
"""

from typing import Final, Protocol

from .errors import MalformedPayload, UnknownSchema
from .registry import SchemaFile, Schemas

SINGLE_OBJECT: Final = b"\xc3\x01"
CONFLUENT: Final = 0x00
NAMESPACE: Final = "mnemostream"  # of all records


class SchemaRegistry(Protocol):
    """A schema registry, as Confluent's is. Ids are for ever; what an id means never changes."""

    def register(self, subject: str, schema: str) -> int:
        """The id of a schema (JSON text) under a subject, which it enters when it is new."""
        ...

    def schema(self, schema_id: int) -> str:
        """The JSON text of the schema with that id; raises UnknownSchema."""
        ...


class SchemaIds:
    """A registry's ids of our schemas, and the other way round, each asked for once."""

    def __init__(self, registry: SchemaRegistry, schemas: Schemas) -> None:
        self._registry = registry
        self._schemas = schemas
        self._ids: dict[SchemaFile, int] = {}
        self._files: dict[int, SchemaFile] = {}

    def id_of(self, file: SchemaFile) -> int:
        """The id of a schema, registered under `<topic>-<full name of the record>` when it is new."""
        if file not in self._ids:
            subject = f"{file.folder}-{NAMESPACE}.{file.name}"
            self._ids[file] = self._registry.register(subject, self._schemas.text(file.path))
        return self._ids[file]

    def file_of(self, schema_id: int) -> SchemaFile:
        """The schema with that id, learned from the registry when it is not ours; raises UnknownSchema."""
        if schema_id not in self._files:
            self._files[schema_id] = self._schemas.learn(self._registry.schema(schema_id))
        return self._files[schema_id]


def single_object(file: SchemaFile) -> bytes:
    """The head of a value in single-object encoding."""
    return SINGLE_OBJECT + file.fingerprint


def confluent(schema_id: int) -> bytes:
    """The head of a value in Confluent's framing."""
    return bytes([CONFLUENT]) + schema_id.to_bytes(4, "big")


def read_head(value: bytes, schemas: Schemas, ids: SchemaIds | None) -> tuple[SchemaFile, int]:
    """The schema that wrote `value`, and where its body begins; raises UnknownSchema or MalformedPayload."""
    if value[:2] == SINGLE_OBJECT and len(value) >= 10:
        return schemas.by_fingerprint(value[2:10]), 10
    if value[:1] == bytes([CONFLUENT]) and len(value) >= 5:
        schema_id = int.from_bytes(value[1:5], "big")
        if ids is None:
            raise UnknownSchema(
                f"schema id {schema_id}: the value is in Confluent's framing and no schema registry is set; "
                "set one, or read it where it was written"
            )
        return ids.file_of(schema_id), 5
    raise MalformedPayload(
        f"a value of {len(value)} bytes begins with {value[:2].hex() or 'nothing'}: wanted c301 and a "
        "fingerprint of 8 bytes, or 00 and an id of 4 bytes"
    )
