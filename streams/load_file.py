"""The file that is loaded: whose it is, and its events with their content opened."""

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

from ..infra.avro_file import AvroFile
from ..processors.cube import CubeState
from ..schemas.body import write
from ..schemas.container import Exported, from_record
from ..schemas.errors import InputError, SchemaError, UnknownSchema
from ..schemas.events import CandidatesExtracted, Event, TurnRecorded
from ..schemas.framing import single_object
from ..schemas.registry import package_schemas
from ..schemas.topics import EVENTS, TURNS
from .cube_log import BATCH
from .exporting import ALONE, CONTENTS_KEY, FORMAT, FORMAT_KEY, SEALED_KEY, TENANT_KEY, TOPIC_KEY

if TYPE_CHECKING:
    from .bootstrap import Node


class LoadFile:
    """An export that this home may load. Raises InputError for a file of another kind or of another tenant,
    UnknownSchema for one of a later version."""

    def __init__(self, node: "Node", file: AvroFile) -> None:
        self._node, self._file = node, file
        self._gone: CubeState | None = None
        version, tenant = file.metadata.get(FORMAT_KEY, ""), file.metadata.get(TENANT_KEY)
        if not version.isdecimal():
            raise InputError(f"{file.path}: is an Avro file, and not one that 'mnemostream export' wrote")
        if int(version) > FORMAT:
            raise UnknownSchema(
                f"{file.path}: is of format {version}, this version reads up to {FORMAT}; upgrade mnemostream"
            )
        if tenant != node.settings.tenant:
            raise InputError(
                f"{file.path}: holds cubes of the tenant {tenant!r}, and this home is opened as "
                f"{node.settings.tenant!r}; ids are made from the tenant's name, so open it as {tenant!r} "
                "(MNEMOSTREAM_TENANT)"
            )
        self.topic = file.metadata.get(TOPIC_KEY)
        if self.topic not in (None, *ALONE):
            raise UnknownSchema(
                f"{file.path}: is a file of topic {self.topic!r} alone, which this version cannot load; upgrade "
                "mnemostream"
            )

    @property
    def has_turns(self) -> bool:
        """Whether it holds the turns that its events tell of."""
        return self.topic != EVENTS

    def items(self) -> Iterator[Exported]:
        """The events, opened. Raises SchemaError, and InputError where the keys of sealed content are not here."""
        contents = msgspec.json.decode(self._file.metadata.get(CONTENTS_KEY, "{}"), type=dict[str, int])
        items = (from_record(record, contents) for record in self._file.records())
        if self.topic == TURNS:  # their outcomes are not in the file
            items = (replace(item, settled=False) for item in items)
        try:
            if self._file.metadata.get(SEALED_KEY) != "1":
                yield from items
            while batch := list(islice(items, BATCH)):
                yield from self._unsealed(batch)
        except SchemaError as exc:
            raise type(exc)(f"{self._file.path}: {exc}") from exc

    def _unsealed(self, batch: list[Exported]) -> Iterator[Exported]:
        schemas, values = package_schemas(), []
        for item in batch:
            if item.sealed is not None:
                schema = schemas.newest(item.event.type)
                values.append(single_object(schema) + write(schemas.parsed(schema), item.sealed, schema))
        opened = iter(self._node.codec.decode_all(values))
        for item in batch:
            if item.sealed is None:
                yield item
                continue
            event = next(opened)
            if event.payload.content is None and not self._is_forgotten(event):
                raise InputError(
                    f"{self._file.path}: its content is sealed with keys that {self._node.settings.home} does not "
                    f"have, as {item.sealed['sealed']['key_id']}; load it where it came from, or export it without "
                    "--sealed"
                )
            yield replace(item, event=event)

    def _is_forgotten(self, event: Event) -> bool:
        """Whether this home forgot what an event says: then its key was here, and was destroyed."""
        if self._gone is None or self._gone.scope != event.scope:
            self._gone = self._node.fold.load(event.scope)
        payload = event.payload
        if isinstance(payload, TurnRecorded | CandidatesExtracted):
            return payload.turn_id in self._gone.forgotten_turns or bool(self._gone.forgotten_to)
        memory = getattr(payload, "memory", None)
        return (payload.memory_id if memory is None else memory.memory_id) in self._gone.forgotten
