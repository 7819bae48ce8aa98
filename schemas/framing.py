"""The two framings of an Avro value, told apart by the first byte.

C3 01  fingerprint (8 bytes, little-endian CRC-64-AVRO)  value      Avro single-object encoding
00     registry id (4 bytes, big-endian)                 value      Confluent's framing
"""

from typing import Final, Protocol

from .errors import MalformedPayload, UnknownSchema
from .registry import SchemaFile, Schemas

SINGLE_OBJECT: Final = b"\xc3\x01"
CONFLUENT: Final = 0x00


class SchemaIds(Protocol):
    """A schema registry's side of Confluent framing."""

    def id_of(self, file: SchemaFile) -> int:
        """The registry's id of a schema, registered under `<topic>-<record>` when it is new."""
        ...

    def fingerprint_of(self, schema_id: int) -> bytes:
        """The CRC-64-AVRO fingerprint of the schema with that id; raises UnknownSchema."""
        ...


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
                f"schema id {schema_id}: the value is in Confluent's framing and no schema registry is set"
            )
        return schemas.by_fingerprint(ids.fingerprint_of(schema_id)), 5
    raise MalformedPayload(
        f"a value of {len(value)} bytes begins with {value[:2].hex() or 'nothing'}: wanted c301 and a "
        "fingerprint of 8 bytes, or 00 and an id of 4 bytes"
    )
