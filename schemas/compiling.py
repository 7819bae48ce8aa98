"""Code made for one record and one type: where schema and type agree, and how generated lines become a function.

fastavro takes any schema and gives dicts, from which structs are made: three quarters of the time that an event
takes. For a record whose schema and type agree field by field, `compiled_reader` and `compiled_writer` generate the
code for bytes to frozen structs and back, as `dataclasses` does it. Only a shortcut: whoever uses it goes to fastavro
where there is none, and where it raises, since it is fastavro that tells what is wrong.
"""

from datetime import datetime
from types import NoneType, UnionType
from typing import Any, Final, Union, get_args, get_origin, get_type_hints

import msgspec

INSTANT: Final = "instant"
_TYPES: Final = {
    "string": str, "bytes": bytes, "long": int, "double": float, "boolean": bool, "null": NoneType, INSTANT: datetime,
}  # fmt: skip


class Unlike(Exception):
    """Schema and type do not agree: there is no shortcut."""


class Code:
    """The lines of one function, and the constants that they use."""

    def __init__(self, schema: Any, shared: dict[str, Any]) -> None:
        self._lines: list[str] = []
        self._depth = 1
        self._names = 0
        self._space = dict(shared)
        self._records: dict[str, Any] = {}
        self._collect(schema, "")

    def function(self, arguments: str) -> Any:
        """The function of these arguments whose lines were added."""
        source = "\n".join([f"def compiled({arguments}):", *self._lines])
        exec(compile(source, "<compiled Avro>", "exec"), self._space)  # noqa: S102  # made of this package's schemas
        return self._space["compiled"]

    def line(self, text: str) -> None:
        """Add a line to the block that is open."""
        self._lines.append("    " * self._depth + text)

    def open(self, text: str) -> None:
        """Add the line that begins a block."""
        self.line(text)
        self._depth += 1

    def close(self) -> None:
        """End a block."""
        self._depth -= 1

    def name(self) -> str:
        """A name that no other line uses."""
        self._names += 1
        return f"x{self._names}"

    def constant(self, value: Any) -> str:
        """A name for a value that is known beforehand."""
        name = f"K{len(self._space)}"
        self._space[name] = value
        return name

    def resolved(self, schema: Any) -> Any:
        """The schema, and not its name."""
        return self._records.get(schema, schema) if isinstance(schema, str) else schema

    def _collect(self, schema: Any, namespace: str) -> None:
        """Learn the records within a schema by their names."""
        if isinstance(schema, list):
            for branch in schema:
                self._collect(branch, namespace)
        elif isinstance(schema, dict):
            if schema["type"] == "record":
                space = schema.get("namespace", namespace)
                self._records[schema["name"]] = self._records[f"{space}.{schema['name']}"] = schema
                for field in schema["fields"]:
                    self._collect(field["type"], space)
            for inner in ("items", "values"):
                self._collect(schema.get(inner), namespace)


def kind_of(schema: Any) -> str:
    """ "record", "array", "map" or the name of a plain type."""
    if isinstance(schema, str):
        return schema
    kind, logical = schema["type"], schema.get("logicalType")
    if logical == "timestamp-micros" and kind == "long":
        return INSTANT
    if logical is not None or not isinstance(kind, str):
        raise Unlike(schema)
    return kind


def agree(kind: str, hint: Any) -> None:
    """Raise Unlike unless a field of the type `hint` holds what a plain type gives."""
    if _TYPES.get(kind) is not hint:
        raise Unlike(kind, hint)


def fields_of(schema: Any, kind: Any, given: tuple[str, ...] = ()) -> dict[str, Any]:
    """The types of a struct's fields, all of which have their place in the record or a default; `given` are set."""
    if not (isinstance(kind, type) and issubclass(kind, msgspec.Struct)):
        raise Unlike(schema["name"], kind)
    names = {field["name"] for field in schema["fields"]} | set(given)
    if any(field.required and field.name not in names for field in msgspec.structs.fields(kind)):
        raise Unlike(schema["name"], kind)
    return get_type_hints(kind)


def item_of(hint: Any) -> Any:
    """The type of the items of a tuple of any length."""
    arguments = get_args(hint)
    if get_origin(hint) is not tuple or len(arguments) != 2 or arguments[1] is not Ellipsis:
        raise Unlike(hint)
    return arguments[0]


def value_of(hint: Any) -> Any:
    """The type of the values of a dict by text."""
    arguments = get_args(hint)
    if get_origin(hint) is not dict or arguments[0] is not str:
        raise Unlike(hint)
    return arguments[1]


def type_of(branch: Any, hint: Any) -> Any:
    """Which of the types of a union is that of a branch of the schema's."""
    types = get_args(hint) if get_origin(hint) in (Union, UnionType) else ()
    wanted = _TYPES.get(kind_of(branch))
    structs = [one for one in types if isinstance(one, type) and issubclass(one, msgspec.Struct)]
    if kind_of(branch) == "record" and len(structs) == 1:
        return structs[0]
    if wanted not in types:
        raise Unlike(branch, hint)
    return wanted
