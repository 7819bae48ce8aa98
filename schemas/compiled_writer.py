"""Writers compiled for one record and its type (see `compiling`): frozen structs to bytes."""

import struct
from collections.abc import Callable
from typing import Any, Final

from . import compiling
from .compiling import INSTANT, Code
from .events import Envelope, Event, Payload
from .seal import Sealed
from .varints import LONGS, instant

Writer = Callable[[Any], bytes]
_SHARED: Final = {"LONGS": LONGS, "double": struct.Struct("<d").pack, "instant": instant}
_CLASSES: Final = {"boolean": "bool", "long": "int", "double": "float", "string": "str"}


def record_writer(schema: Any, kind: type[Any]) -> Writer:
    """What writes a `kind` as a record of `schema` (its JSON value); raises Unlike."""
    code = _Writing(schema, _SHARED)
    code.line(f"return b''.join(({', '.join(code.write(schema, kind, 'value'))},))")
    write: Writer = code.function("value")
    return write


def event_writer(schema: Any, kind: type[Payload]) -> Callable[[Event, Sealed | None], bytes]:
    """What writes an event whose payload is a `kind`, with what is sealed of it; raises Unlike."""
    code = _Writing(schema, _SHARED)
    hints = compiling.fields_of(schema, kind, given=("content",))
    code.line("envelope, payload = event.envelope, event.payload")
    parts: list[str] = []
    for field in schema["fields"]:
        name, its = field["name"], field["type"]
        if name == "envelope":
            parts += code.write(its, Envelope, "envelope")
        elif name == "sealed":
            parts += code.write(its, Sealed | None, "sealed")
        else:
            parts += code.write(its, hints[name], f"payload.{name}")
    code.line(f"return b''.join(({', '.join(parts)},))")
    write: Callable[[Event, Sealed | None], bytes] = code.function("event, sealed")
    return write


class _Writing(Code):
    """Each method adds the lines that a value needs, and returns the expressions whose bytes in a row are the value's.

    `value` is an expression that may stand several times.
    """

    def write(self, schema: Any, hint: Any, value: str) -> list[str]:
        schema = self.resolved(schema)
        if isinstance(schema, list):
            return self._union(schema, hint, value)
        match compiling.kind_of(schema):
            case "record":
                return self.record(schema, hint, value)
            case "array":
                return self._items(schema["items"], compiling.item_of(hint), value)
            case "map":
                return self._entries(schema["values"], compiling.value_of(hint), value)
            case plain:
                compiling.agree(plain, hint)
                return self._plain(plain, value)

    def record(self, schema: Any, kind: Any, value: str) -> list[str]:
        hints = compiling.fields_of(schema, kind)
        parts: list[str] = []
        for field in schema["fields"]:
            if field["name"] not in hints:
                raise compiling.Unlike(schema["name"], kind)
            parts += self.write(field["type"], hints[field["name"]], f"{value}.{field['name']}")
        return parts

    def _plain(self, kind: str, value: str) -> list[str]:
        name = self.name()
        if kind == "string":
            self.line(f"{name} = {value}.encode()")
            return [f"LONGS[2 * len({name})]", name]
        if kind == "bytes":
            self.line(f"{name} = {value}")
            self._must_be(name, "bytes")
            return [f"LONGS[2 * len({name})]", name]
        if kind == "long":
            return [f"LONGS[{value} << 1]"]
        if kind == "boolean":
            self.line(f"{name} = {value}")
            self._must_be(name, "bool")
            return [f"(b'\\1' if {name} else b'\\0')"]
        if kind == "double":
            self.line(f"{name} = {value}")
            self._must_be(name, "float")
            return [f"double({name})"]
        return [f"instant({value})"] if kind == INSTANT else []

    def _must_be(self, name: str, kind: str) -> None:
        self.line(f"if {name}.__class__ is not {kind}: raise TypeError('no {kind}')")

    def _union(self, branches: list[Any], hint: Any, value: str) -> list[str]:
        one, name = self.name(), self.name()
        self.line(f"{one} = {value}")
        for number, schema in enumerate(branches):
            its = compiling.type_of(self.resolved(schema), hint)
            self.open(f"{'elif' if number else 'if'} {self._is(schema, one, len(branches))}:")
            parts = [repr(bytes([2 * number])), *self.write(schema, its, one)]
            self.line(f"{name} = {self._joined(parts)}")
            self.close()
        self.line("else: raise TypeError('of no branch')")
        return [name]

    def _is(self, schema: Any, one: str, branches: int) -> str:
        """The condition that a value is of a branch; of two, what is not null is left to the other."""
        kind = compiling.kind_of(self.resolved(schema))
        if kind == "null":
            return f"{one} is None"
        if branches == 2:
            return "True"
        return f"{one}.__class__ is {_CLASSES[kind]}"

    def _items(self, items: Any, hint: Any, value: str) -> list[str]:
        several, one, parts, name = self.name(), self.name(), self.name(), self.name()
        self.line(f"{several} = {value}")
        self._must_be(several, "tuple")
        self.line(f"{name} = b'\\0'")
        self.open(f"if {several}:")
        self.line(f"{parts} = [LONGS[2 * len({several})]]")
        self.open(f"for {one} in {several}:")
        self.line(f"{parts} += {', '.join(self.write(items, hint, one))},")
        self.close()
        self.line(f"{name} = b''.join({parts}) + b'\\0'")
        self.close()
        return [name]

    def _entries(self, values: Any, hint: Any, value: str) -> list[str]:
        several, key, one, parts, name = (self.name() for _ in range(5))
        self.line(f"{several} = {value}")
        self._must_be(several, "dict")
        self.line(f"{name} = b'\\0'")
        self.open(f"if {several}:")
        self.line(f"{parts} = [LONGS[2 * len({several})]]")
        self.open(f"for {key}, {one} in {several}.items():")
        both = [*self._plain("string", key), *self.write(values, hint, one)]
        self.line(f"{parts} += {', '.join(both)},")
        self.close()
        self.line(f"{name} = b''.join({parts}) + b'\\0'")
        self.close()
        return [name]

    def _joined(self, parts: list[str]) -> str:
        return " + ".join(parts) if len(parts) < 4 else f"b''.join(({', '.join(parts)},))"
