"""Writes docs/events.md, the event reference, from the schemas.

python tools/event_reference.py          writes it
"""

from pathlib import Path
from typing import Any

from mnemostream.schemas.registry import CONTENT, package_schemas
from mnemostream.schemas.topics import TOPICS

DOC = Path(__file__).parent.parent / "docs" / "events.md"
HEAD = """# Event reference

Made from the schemas by `python tools/event_reference.py`; a test checks that it is up to date.

Every value is one Avro record, in Avro single-object encoding (`c3 01` and the schema's CRC-64-AVRO fingerprint)
or, with a schema registry, in Confluent's framing (`00` and a 4-byte id). Keys are `tenant/cube` in UTF-8, each
part percent-encoded. Times are microseconds since the epoch, UTC. `sealed` holds the record's content, itself an
Avro record, encrypted (AES-256-GCM) under the key of its turn or memory.
"""


def type_name(schema: Any) -> str:
    if isinstance(schema, list):
        return " or ".join(type_name(item) for item in schema)
    if isinstance(schema, str):
        return schema.removeprefix("mnemostream.")
    if schema.get("logicalType") == "timestamp-micros":
        return "time"
    if schema["type"] == "array":
        return f"list of {type_name(schema['items'])}"
    if schema["type"] == "map":
        return f"map of {type_name(schema['values'])}"
    return str(schema.get("name", schema["type"]))


def table(fields: list[dict[str, Any]]) -> list[str]:
    rows = ["| field | type | default |", "|---|---|---|"]
    for field in fields:
        default = f"`{field['default']!r}`".replace("None", "null") if "default" in field else ""
        rows.append(f"| `{field['name']}` | {type_name(field['type'])} | {default} |")
    return [*rows, ""]


def shared(schema: Any, found: dict[str, Any]) -> None:
    """Collect the named records within a schema."""
    if isinstance(schema, list):
        for item in schema:
            shared(item, found)
    elif isinstance(schema, dict):
        if schema.get("type") == "record":
            found.setdefault(schema["name"], schema)
        for key in ("type", "items", "values"):
            shared(schema.get(key), found)
        for field in schema.get("fields", ()):
            shared(field["type"], found)


def kept(topic: Any) -> str:
    if topic.compacted:
        return "log-compacted"
    return "kept for ever" if topic.retention_ms is None else f"kept {topic.retention_ms // 86_400_000} days"


def render() -> str:
    schemas, lines, common = package_schemas(), [HEAD], {}
    for topic in TOPICS:
        lines += [f"## `{topic.name}`", "", f"{kept(topic).capitalize()}.", ""]
        for name in topic.events:
            file = schemas.newest(name)
            schema = schemas.json(file)
            lines += [f"### {name}", "", f"{schema['doc']} Schema version {file.version}.", ""]
            lines += table(schema["fields"])
            for field in schema["fields"]:
                shared(field["type"], common)
    lines += ["## Sealed content", ""]
    for file in schemas.files:
        if file.folder == CONTENT:
            schema = schemas.json(file)
            lines += [f"### {file.name}", "", f"{schema['doc']} Schema version {file.version}.", ""]
            lines += table(schema["fields"])
            shared([field["type"] for field in schema["fields"]], common)
    lines += ["## Records within events", ""]
    for name in sorted(common):
        lines += [f"### {name}", "", common[name].get("doc", ""), "", *table(common[name]["fields"])]
    return "\n".join(lines).rstrip() + "\n"


if __name__ == "__main__":
    DOC.write_text(render(), "utf-8")
