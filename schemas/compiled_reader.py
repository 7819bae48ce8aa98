"""Readers compiled for one record and its type (see `compiling`): bytes to frozen structs."""

import struct
from collections.abc import Callable
from typing import Any, Final

from . import compiling
from .compiling import INSTANT, Code
from .events import Envelope, Event, Payload
from .seal import Sealed
from .varints import INSTANTS, block_at, instant_at, length_at, number_at

Reader = Callable[[bytes, int], tuple[Any, int]]  # (value, where it begins) → (what was read, where it ends)
_SHARED: Final = {
    "INSTANTS": INSTANTS, "block_at": block_at, "double_at": struct.Struct("<d").unpack_from,
    "instant_at": instant_at, "length_at": length_at, "number_at": number_at,
}  # fmt: skip


def record_reader(schema: Any, kind: type[Any]) -> Reader:
    """What reads a record of `schema` (its JSON value) as a `kind`; raises Unlike."""
    code = _Reading(schema, _SHARED)
    code.line(f"return {code.record(schema, kind)}, i")
    read: Reader = code.function("v, i")
    return read


def event_reader(schema: Any, kind: type[Payload]) -> Reader:
    """What reads an event whose payload is a `kind`: as (the event without its content, what is sealed); or Unlike."""
    code = _Reading(schema, _SHARED)
    has_content = "content" in kind.__struct_fields__
    hints = compiling.fields_of(schema, kind, given=("content",))
    hints |= {"envelope": Envelope, "sealed": Sealed | None}
    parts = {field["name"]: code.read(field["type"], hints[field["name"]]) for field in schema["fields"]}
    envelope, sealed = parts.pop("envelope"), parts.pop("sealed", "None")
    fields = [f"{field}={value}" for field, value in parts.items()] + ["content=None"] * has_content
    payload = f"{code.constant(kind)}({', '.join(fields)})"
    code.line(f"return ({code.constant(Event)}(envelope={envelope}, payload={payload}), {sealed}), i")
    read: Reader = code.function("v, i")
    return read


class _Reading(Code):
    """Each method adds the lines that read a value at v[i], and returns the name under which it then is."""

    def read(self, schema: Any, hint: Any) -> str:
        schema = self.resolved(schema)
        if isinstance(schema, list):
            return self._union(schema, hint)
        match compiling.kind_of(schema):
            case "record":
                return self.record(schema, hint)
            case "array":
                return self._items(schema["items"], compiling.item_of(hint))
            case "map":
                return self._entries(schema["values"], compiling.value_of(hint))
            case plain:
                compiling.agree(plain, hint)
                return self._plain(plain)

    def record(self, schema: Any, kind: Any) -> str:
        hints, name = compiling.fields_of(schema, kind), self.name()
        fields = [(field["name"], field["type"]) for field in schema["fields"]]
        parts = [f"{field}={self.read(its, hints[field])}" for field, its in fields if field in hints]
        if len(parts) < len(fields):
            raise compiling.Unlike(schema["name"], kind)
        self.line(f"{name} = {self.constant(kind)}({', '.join(parts)})")
        return name

    def _plain(self, kind: str) -> str:
        name = self.name()
        if kind in ("string", "bytes"):
            self._length("length_at")
            self.line("j = i + (n >> 1)")
            self.line(f"{name} = v[i:j]{'.decode()' if kind == 'string' else ''}")
            self.line("i = j")
        elif kind == "long":
            self.line("n = v[i]; i += 1")
            self.line("if n > 127: n, i = number_at(v, i - 1)")
            self.line(f"{name} = (n >> 1) ^ -(n & 1)")
        elif kind == "boolean":
            self.line(f"{name} = (False, True)[v[i]]; i += 1")
        elif kind == "double":
            self.line(f"{name}, = double_at(v, i); i += 8")
        elif kind == INSTANT:
            self.line(f"{name} = INSTANTS.get(v[i : i + 8])")
            self.line(f"if {name} is None: {name}, i = instant_at(v, i)")
            self.line("else: i += 8")
        else:
            self.line(f"{name} = None")
        return name

    def _length(self, longer: str) -> None:
        """Twice a length or count as `n`. A byte without the bits of 129 is all of it, and not negative."""
        self.line("n = v[i]; i += 1")
        self.line(f"if n & 129: n, i = {longer}(v, i - 1)")

    def _union(self, branches: list[Any], hint: Any) -> str:
        name, branch = self.name(), self.name()
        self.line(f"{branch} = v[i]; i += 1")
        for number, schema in enumerate(branches):
            its = compiling.type_of(self.resolved(schema), hint)
            self.open(f"{'elif' if number else 'if'} {branch} == {2 * number}:")
            self.line(f"{name} = {self.read(schema, its)}")
            self.close()
        self.line("else: raise IndexError('no such branch')")
        return name

    def _items(self, items: Any, hint: Any) -> str:
        name, several = self.name(), self.name()
        self._length("block_at")
        self.line(f"{name} = ()")
        self.open("if n:")
        self.line(f"{several} = []")
        self._blocks(lambda: self.line(f"{several}.append({self.read(items, hint)})"))
        self.line(f"{name} = tuple({several})")
        self.close()
        return name

    def _entries(self, values: Any, hint: Any) -> str:
        name = self.name()
        self._length("block_at")
        self.line(f"{name} = {{}}")

        def entry() -> None:
            key = self._plain("string")
            self.line(f"{name}[{key}] = {self.read(values, hint)}")

        self._blocks(entry)
        return name

    def _blocks(self, one: Callable[[], None]) -> None:
        self.open("while n:")
        self.open("for _ in range(n >> 1):")
        one()
        self.close()
        self._length("block_at")
        self.close()
