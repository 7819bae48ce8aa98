"""The gate: refuses a change of schemas that some earlier or later version could not read.

FULL_TRANSITIVE: every version of a record reads what every other version wrote, and the other way round. So a
change may add or take away fields with a default, and nothing else; what may grow is a string, never an enum.
"""

import json
from importlib.resources.abc import Traversable
from itertools import combinations
from typing import Any

import avro.errors
import avro.schema
import fastavro
from avro.compatibility import ReaderWriterCompatibilityChecker, SchemaCompatibilityType
from fastavro.schema import SchemaParseException

from .framing import NAMESPACE
from .registry import CONTENT, FINGERPRINTS, SchemaFile, Schemas, schema_paths
from .topics import BY_NAME, Topic


def problems(root: Traversable, topics: dict[str, Topic] | None = None) -> list[str]:
    """What is wrong with the schemas below `root`, one line each; empty when all may go out.

    `topics`: name → Topic that folders are held against; the package's own by default.
    """
    topics = BY_NAME if topics is None else topics
    try:
        paths, schemas = schema_paths(root), Schemas(root)
    except (OSError, ValueError) as exc:
        return [f"{FINGERPRINTS}: cannot be read: {exc}"]
    found = _listing(root, paths)
    parsed: dict[SchemaFile, Any] = {}
    for file in schemas.files:
        if file.path not in paths:
            continue
        try:
            parsed[file] = avro.schema.parse(schemas.text(file.path))
            fastavro.parse_schema(schemas.json(file))  # `avro` takes a default of any type, fastavro does not
        except (avro.errors.AvroException, ValueError, SchemaParseException) as exc:
            found.append(f"{file.path}: is no Avro schema: {exc}")
            continue
        found += _file(file, parsed[file], schemas.json(file), topics)
    found += _missing(schemas, topics) + _ambiguous(schemas)
    for name in schemas.names():
        versions = sorted((file for file in parsed if file.name == name), key=lambda file: file.version)
        found += _versions(versions, parsed)
    return found


def _listing(root: Traversable, paths: list[str]) -> list[str]:
    listed = json.loads(root.joinpath(FINGERPRINTS).read_text("utf-8"))
    found = [
        f"{path}: is listed in {FINGERPRINTS} and does not exist" for path in sorted(set(listed) - set(paths))
    ]
    return found + [f"{path}: is not listed in {FINGERPRINTS}" for path in sorted(set(paths) - set(listed))]


def _file(file: SchemaFile, schema: Any, source: Any, topics: dict[str, Topic]) -> list[str]:
    found = []
    if schema.fingerprint() != file.fingerprint:
        found.append(
            f"{file.path}: its fingerprint is {schema.fingerprint().hex()}, {FINGERPRINTS} says "
            f"{file.fingerprint.hex()}; a schema that is out is never edited: add a version"
        )
    wanted = f"{NAMESPACE}.{file.name}"
    if (schema.type, getattr(schema, "fullname", None)) != ("record", wanted):
        got = getattr(schema, "fullname", schema.type)
        found.append(f"{file.path}: wanted the record {wanted}, got {got}; name and file must agree")
    if file.folder != CONTENT:
        topic = topics.get(file.folder)
        if topic is None:
            found.append(f"{file.path}: there is no topic {file.folder!r}")
        elif file.name not in topic.events:
            found.append(f"{file.path}: topic {file.folder} carries no {file.name}; enter it in topics.py")
    return found + [f"{file.path}: the enum {name!r} cannot grow; use a string" for name in _enums(source)]


def _enums(source: Any) -> list[str]:
    if isinstance(source, list):
        return [name for item in source for name in _enums(item)]
    if not isinstance(source, dict):
        return []
    if source.get("type") == "enum":
        return [str(source.get("name"))]
    parts = [source.get(key) for key in ("type", "items", "values", "fields")]
    return [name for part in parts if isinstance(part, dict | list) for name in _enums(part)]


def _missing(schemas: Schemas, topics: dict[str, Topic]) -> list[str]:
    known = {(file.folder, file.name) for file in schemas.files}
    return [
        f"{topic.name}: {event} has no schema"
        for topic in topics.values()
        for event in topic.events
        if (topic.name, event) not in known
    ]


def _ambiguous(schemas: Schemas) -> list[str]:
    """Schemas that a reader could not tell apart: by their fingerprint, or by their name."""
    found, prints, folders = [], dict[bytes, SchemaFile](), dict[str, str]()
    for file in schemas.files:
        if (same := prints.setdefault(file.fingerprint, file)) is not file:
            found.append(
                f"{file.path}: has the fingerprint of {same.path}, since defaults, docs and logical types don't "
                "count; change a field as well, or leave it"
            )
        if (folder := folders.setdefault(file.name, file.folder)) != file.folder:
            found.append(f"{file.path}: there is a {file.name} in {folder}, too; a name has one place")
    return found


def _compatibility(reader: Any, writer: Any) -> Any:
    checker: Any = ReaderWriterCompatibilityChecker
    return checker().get_compatibility(reader, writer)


def _versions(versions: list[SchemaFile], parsed: dict[SchemaFile, Any]) -> list[str]:
    numbers = [file.version for file in versions]
    if numbers != list(range(1, len(numbers) + 1)):
        return [f"{versions[0].name}: versions {numbers} leave a gap or do not begin with 1"]
    found = []
    for old, new in combinations(versions, 2):
        for reader, writer in ((new, old), (old, new)):
            result = _compatibility(parsed[reader], parsed[writer])
            if result.compatibility is not SchemaCompatibilityType.compatible:
                why = f"{'; '.join(sorted(result.messages))} at {max(sorted(result.locations), key=len, default='/')}"
                found.append(
                    f"{reader.path}: cannot read what {writer.name} v{writer.version} wrote: {why}; "
                    "add or remove only fields with a default"
                )
    return found
