"""Reading a model's answer: as much of it as has the right types, whatever else it is."""

import json
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any, Final

import msgspec

from .prompt import MOST_STATEMENTS

MOST_ANSWER: Final = 20_000  # characters that are read of an answer
MOST_TRIES: Final = 64  # places at which JSON is looked for in what is none as a whole
_TEXTS: Final = ("text", "statement", "fact")  # names under which small models give the statement
_LISTS: Final = ("statements", "facts", "memories")
_OPENS: Final = re.compile(r"[{\[]")
_DECODER: Final = json.JSONDecoder(strict=False)


class Answered(msgspec.Struct, frozen=True, kw_only=True):
    """A statement as the model gave it; nothing of it is believed yet.

    `sources`: numbers of turns, 0 the turn that was read and n the nth before it; empty where it names none.
    """

    text: str
    kind: str = ""
    when: str = ""
    entities: tuple[str, ...] = ()
    sources: tuple[int, ...] = ()


def wrong(answer: str) -> str | None:
    """What is wrong with an answer as a whole, to be told to the model; None where it can be read."""
    items = _whole(answer)
    if items is None:
        return 'It is no JSON object with a list under "statements", or is cut off.'
    if items and not any(map(_read, items)):
        return 'Its statements have no "text" that is a string.'
    return None


def read(answer: str) -> list[Answered]:
    """The statements of an answer; those that are whole, where it is cut off. Empty where it has none."""
    items = _whole(answer)
    found = _pieces(answer) if items is None else iter(items)
    return [one for item in found if (one := _read(item)) is not None][:MOST_STATEMENTS]


def _whole(answer: str) -> list[Any] | None:
    """The list of the first JSON in an answer that has one, whatever stands before and behind it."""
    text = answer[:MOST_ANSWER]
    for start in islice((found.start() for found in _OPENS.finditer(text)), MOST_TRIES):
        value = _value(text, start)
        if isinstance(value, dict):
            found: list[Any] | None = next((value[n] for n in _LISTS if isinstance(value.get(n), list)), None)
            if found is not None:
                return found
        elif isinstance(value, list) and (not text[:start].strip() or _is_statements(value)):
            return value
    return None


def _is_statements(value: list[Any]) -> bool:
    """Whether a list without a name is one of statements, and not of the names in a statement."""
    return any(isinstance(item, dict) and _read(item) for item in value)


def _pieces(answer: str) -> Iterator[Any]:
    """The innermost objects of an answer that is none as a whole."""
    text, at = answer[:MOST_ANSWER], 0
    for _ in range(MOST_TRIES):
        at = text.find("{", at)
        if at < 0:
            return
        end = text.find("}", at)
        if end < 0:
            return
        at = text.rfind("{", at, end)
        value = _value(text, at)
        if isinstance(value, dict):
            yield value
        at = end + 1


def _value(text: str, start: int) -> Any:
    try:
        return _DECODER.raw_decode(text, start)[0]
    except (ValueError, RecursionError):  # nested by the thousand
        return None


def _read(item: Any) -> Answered | None:
    if isinstance(item, str):
        item = {"text": item}
    if not isinstance(item, dict):
        return None
    text = next((item[name] for name in _TEXTS if isinstance(item.get(name), str)), "")
    if not text.strip():
        return None
    kind, when = item.get("kind"), item.get("when")
    entities, sources = item.get("entities"), item.get("sources")
    return Answered(
        text=text,
        kind=kind if isinstance(kind, str) else "",
        when=when if isinstance(when, str) else "",
        entities=tuple(one for one in entities if isinstance(one, str)) if isinstance(entities, list) else (),
        sources=tuple(one for one in sources if type(one) is int) if isinstance(sources, list) else (),
    )
