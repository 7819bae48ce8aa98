"""Writes docs/events.md, the event reference, from the schemas.

python tools/event_reference.py          writes it
"""

import json
from pathlib import Path
from typing import Any

from mnemostream.schemas.registry import CONTENT, package_schemas
from mnemostream.schemas.topics import TOPICS

DOC = Path(__file__).parent.parent / "docs" / "events.md"
HEAD = """# Event reference

Made from the schemas by `python tools/event_reference.py`; a test checks that it is up to date.

**Value.** One Avro record: the envelope, then the fields of the event's type. It is framed in Avro single-object
encoding (`c3 01`, the schema's CRC-64-AVRO fingerprint in 8 bytes, little-endian, the body) or, with a schema
registry, in Confluent's framing (`00`, the schema's id in 4 bytes, big-endian, the body); a reader takes both and
tells them apart by the first byte. Subjects are `<topic>-mnemostream.<record>`. Times are microseconds since the
epoch, UTC. What may grow (kind, trust, status, role, reason) is a string: expect values that are not listed here.

**Key.** `tenant/cube` in UTF-8, each part percent-encoded. The key of `memory.state.v1` has `/memory_id` behind it, and
lies on its cube's partition.

**Headers.** CloudEvents attributes: `ce_specversion` 1.0, `ce_id` the event id, `ce_type` the record's name,
`ce_source` `mnemostream/` and the producer, `ce_subject` the key, `ce_time` when it happened; and `ignorable`, `1` when
a reader that cannot read the value may skip it. A dead letter has `reason`, `step`, `topic`, `place` and `attempts`.

**Content.** What people said, and what was made from it, travels in `sealed`: a record of its own
([below](#sealed-content)), framed like the value, encrypted with AES-256-GCM under the key of its turn or
memory. It is bound to its event and cube. `sealed` is null where the key was destroyed before it was written; where it
was destroyed later, nobody can open it ([why](adr/0004-sealing.md)).

**Versions.** A schema that is out stays as it is, for ever; a change is a new version beside it, which may add or
take away fields that have a default ([how](adr/0003-wire-form.md)). The newest are shown here.
"""


def type_name(schema: Any) -> str:
    if isinstance(schema, list):
        return " or ".join(type_name(item) for item in schema)
    if isinstance(schema, str):
        name = schema.removeprefix("mnemostream.")
        return name if name == schema else link(name)
    if schema.get("logicalType") == "timestamp-micros":
        return "time"
    if schema["type"] == "array":
        return f"list of {type_name(schema['items'])}"
    if schema["type"] == "map":
        return f"map of {type_name(schema['values'])}"
    return link(schema["name"]) if "name" in schema else str(schema["type"])


def link(name: str) -> str:
    return f"[{name}](#{name.lower()})"


def table(fields: list[dict[str, Any]]) -> list[str]:
    rows = ["| field | type | default | meaning |", "|---|---|---|---|"]
    for field in fields:
        default = f"`{json.dumps(field['default'])}`" if "default" in field else ""
        rows.append(
            f"| `{field['name']}` | {type_name(field['type'])} | {default} | {field.get('doc', '')} |"
        )
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
