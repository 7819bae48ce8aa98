"""The schemas: every version of every record, found by name, version and fingerprint.

`.avsc` files are the source of truth, one per record and version, each whole in itself and never edited once
it is out. `fingerprints.json` beside them lists what the `avro` package computes of each (CRC-64-AVRO of the
canonical form), so that a start need not parse them all; the gate checks that it is right.
"""

import json
import re
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any, Final

import msgspec

from .body import parse
from .errors import UnknownSchema
from .hints import hint

CONTENT: Final = "content"  # the folder of the sealed parts' records
FINGERPRINTS: Final = "fingerprints.json"
_FILE: Final = re.compile(r"(?P<name>[A-Za-z0-9]+)\.v(?P<version>\d+)\.avsc")


class SchemaFile(msgspec.Struct, frozen=True, kw_only=True):
    """One version of one record: where it lies, and its CRC-64-AVRO fingerprint (8 bytes, little-endian).

    `version` is 0 for a schema that came with data and is not among this program's own: a later version's.
    """

    folder: str
    name: str
    version: int
    fingerprint: bytes

    @property
    def path(self) -> str:
        """Its path below the folder of schemas."""
        return f"{self.folder}/{self.name}.v{self.version}.avsc"

    def __str__(self) -> str:
        return f"{self.name} v{self.version}" if self.version else f"{self.name} of a later version"


class Schemas:
    """All schemas below `root` (a folder, or the package's own). Parsed when first used."""

    def __init__(self, root: Traversable) -> None:
        self.root = root
        listed = json.loads(root.joinpath(FINGERPRINTS).read_text("utf-8"))
        self.files = [_schema_file(path, bytes.fromhex(digest)) for path, digest in sorted(listed.items())]
        self._by_fingerprint = {file.fingerprint: file for file in self.files}
        self._by_name = {(file.name, file.version): file for file in self.files}
        self._newest = {file.name: file for file in sorted(self.files, key=lambda file: file.version)}
        self._texts: dict[bytes, str] = {}
        self._parsed: dict[bytes, Any] = {}

    def newest(self, name: str) -> SchemaFile:
        """The newest version of a record; raises UnknownSchema."""
        file = self._newest.get(name)
        if file is None:
            raise UnknownSchema(f"record {name!r}: no schema; {hint(name, self.names())}")
        return file

    def version(self, name: str, version: int) -> SchemaFile:
        """One version of a record; raises UnknownSchema."""
        file = self._by_name.get((name, version))
        if file is None:
            raise UnknownSchema(f"record {name!r}: no schema of version {version} is known")
        return file

    def by_fingerprint(self, fingerprint: bytes) -> SchemaFile:
        """The schema with that CRC-64-AVRO fingerprint (8 bytes, little-endian); raises UnknownSchema."""
        file = self._by_fingerprint.get(fingerprint)
        if file is None:
            raise UnknownSchema(
                f"fingerprint {fingerprint.hex()}: no schema has it; it was written by a later version, "
                "or the bytes are damaged. Upgrade mnemostream, or look at the record in the dead-letter topic"
            )
        return file

    def learn(self, text: str) -> SchemaFile:
        """The file of a schema's JSON text, which a schema registry gave; a later version's is kept in memory.

        Raises UnknownSchema when it is no Avro schema, or that of a record that is not known here.
        """
        import avro.errors  # only a reader that has a registry pays for it
        import avro.schema

        try:
            schema: Any = avro.schema.parse(text)
        except (avro.errors.AvroException, ValueError) as exc:
            raise UnknownSchema(f"what the schema registry gave is no Avro schema: {exc}") from exc
        fingerprint: bytes = schema.fingerprint()
        if fingerprint in self._by_fingerprint:
            return self._by_fingerprint[fingerprint]
        known = self.newest(getattr(schema, "name", None) or str(schema.type))
        file = SchemaFile(folder=known.folder, name=known.name, version=0, fingerprint=fingerprint)
        self._texts[fingerprint] = text
        self._by_fingerprint[fingerprint] = file
        return file

    def parsed(self, file: SchemaFile) -> Any:
        """The schema as `body.read` and `body.write` take it."""
        schema = self._parsed.get(file.fingerprint)
        if schema is None:
            schema = self._parsed[file.fingerprint] = parse(self.json(file))
        return schema

    def json(self, file: SchemaFile) -> Any:
        """The schema as its JSON value."""
        return json.loads(self._texts.get(file.fingerprint) or self.text(file.path))

    def text(self, path: str) -> str:
        """The text of a file below the root."""
        node = self.root
        for part in path.split("/"):
            node = node.joinpath(part)
        return node.read_text("utf-8")

    def names(self) -> list[str]:
        """The names of all records."""
        return sorted({file.name for file in self.files})


def _schema_file(path: str, fingerprint: bytes) -> SchemaFile:
    folder, _, name = path.rpartition("/")
    match = _FILE.fullmatch(name)
    if match is None:
        raise UnknownSchema(f"schema file {path!r}: wanted a name like Record.v1.avsc")
    return SchemaFile(
        folder=folder, name=match["name"], version=int(match["version"]), fingerprint=fingerprint
    )


def schema_paths(root: Traversable) -> list[str]:
    """The paths of all `.avsc` files below `root`, sorted."""
    return sorted(
        f"{folder.name}/{file.name}"
        for folder in root.iterdir()
        if folder.is_dir()
        for file in folder.iterdir()
        if file.name.endswith(".avsc")
    )


def package_root() -> Traversable:
    """The folder of the schemas that come with the package."""
    return files(__package__).joinpath("avsc")


@cache
def package_schemas() -> Schemas:
    """The schemas that come with the package."""
    return Schemas(package_root())
