"""A schema registry in memory: what a Confluent registry does for a codec, for one process and for tests."""

from ...schemas.errors import UnknownSchema

FIRST = 1


class MemorySchemaRegistry:
    """Ids from 1 on; a schema has the same id under every subject, as in Confluent's registry."""

    def __init__(self) -> None:
        self._schemas: list[str] = []
        self.subjects: dict[str, list[int]] = {}

    def register(self, subject: str, schema: str) -> int:
        """The id of a schema (JSON text) under a subject, which it enters when it is new."""
        if schema not in self._schemas:
            self._schemas.append(schema)
        schema_id = self._schemas.index(schema) + FIRST
        entered = self.subjects.setdefault(subject, [])
        if schema_id not in entered:
            entered.append(schema_id)
        return schema_id

    def schema(self, schema_id: int) -> str:
        """The JSON text of the schema with that id; raises UnknownSchema."""
        if not FIRST <= schema_id < FIRST + len(self._schemas):
            raise UnknownSchema(
                f"schema id {schema_id}: the registry has none; the bytes are damaged, or another's"
            )
        return self._schemas[schema_id - FIRST]
