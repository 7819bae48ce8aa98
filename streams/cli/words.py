"""Events in a few words: what `tail` and the demo show of each, with the colour of its verb."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, Final

import msgspec

from ...schemas.events import Event
from ...schemas.memory import Memory

VERBS: Final = {
    "TurnRecorded": ("turn", "default"),
    "CandidatesExtracted": ("extracted", "default"),
    "TurnSkipped": ("skipped", "dim"),
    "MemoryCreated": ("created", "green"),
    "MemoryReinforced": ("reinforced", "cyan"),
    "MemoryRevised": ("revised", "yellow"),
    "CandidateRejected": ("rejected", "red"),
    "MemoriesMerged": ("merged", "yellow"),
    "MemoryExpired": ("expired", "magenta"),
    "MemoryForgotten": ("forgotten", "magenta"),
    "MemoryCorrected": ("corrected", "yellow"),
    "TrainingSetBuilt": ("built", "green"),
    "AdapterTrained": ("trained", "green"),
    "AdapterEvaluated": ("evaluated", "cyan"),
    "AdapterPromoted": ("promoted", "green"),
    "AdapterRetired": ("retired", "magenta"),
}
REASONS: Final = {
    "expired": "it had expired before it was said",
    "low-salience": "it says too little",
    "forgotten": "its turn was forgotten",
}
CHANGES: Final = {"added": ("+", "green"), "changed": ("~", "yellow"), "removed": ("-", "magenta")}
TextOf = Callable[[str], str | None]


class Words(msgspec.Struct, frozen=True, kw_only=True):
    """An event in words: its verb, the verb's colour, and one line of text."""

    verb: str
    style: str
    text: str


def describe(event: Event, text_of: TextOf) -> Words:
    """`event` in words; `text_of` gives the text of a memory by its id, None where it has none."""
    verb, style = VERBS.get(event.type, (event.type, "default"))
    return Words(verb=verb, style=style, text=_line(_text(event.type, event.payload, text_of)))


def _text(kind: str, payload: Any, text_of: TextOf) -> str:
    match kind:
        case "TurnRecorded":
            content = payload.content
            text = f"{content.speaker}: {content.text}" if content else "(forgotten)"
        case "CandidatesExtracted":
            text = f"{counted(len(payload.candidates), 'candidate')} from {payload.turn_id}"
        case "TurnSkipped":
            text = f"{payload.turn_id}: {payload.reason}"
        case "CandidateRejected":
            text = REASONS.get(payload.reason, str(payload.reason))
        case "Tick":
            text = str(payload.instant)
        case "TrainingSetBuilt":
            text = f"set {payload.training_set_id}: {counted(payload.rows, 'row')}"
        case "AdapterTrained" | "AdapterPromoted":
            text = f"adapter {payload.adapter_id} of {payload.base_model}"
        case "AdapterEvaluated":
            text = f"adapter {payload.adapter_id}: recall {payload.recall_before:.2f} → {payload.recall_after:.2f}"
        case "AdapterRetired":
            text = f"adapter {payload.adapter_id}: {payload.reason}"
        case _:
            text = _own(payload, text_of)
    return text


def _own(payload: Any, text_of: TextOf) -> str:
    """The text that an event carries, or else that of the memory that it is about."""
    content = getattr(payload, "content", None)
    if content is not None:
        return str(content.text)
    about = getattr(payload, "memory", payload)
    memory_id = str(getattr(about, "memory_id", ""))
    return text_of(memory_id) or memory_id


def _line(text: str) -> str:
    """On one line, without control characters: a text must not steer the terminal."""
    return "".join(char if char.isprintable() else " " for char in " ".join(text.split()))


def change_of(before: Memory | None, after: Memory | None) -> str:
    """What became of a memory from one moment to another: added, changed or removed."""
    return "added" if before is None else "removed" if after is None else "changed"


def day(instant: datetime) -> str:
    """A date for a person: 9 July 2025, in UTC."""
    return f"{instant.day} {instant:%B %Y}"


def unstamped(memory: Memory) -> str:
    """The text of a memory without the date of its saying, for where that date is shown already."""
    text = "(forgotten)" if memory.content is None else memory.content.text
    stamp = day(memory.state.occurred_at)
    return _line(text.removeprefix(f"{stamp}: ").removeprefix(f"{stamp}, "))


def counted(number: int, noun: str) -> str:
    """1 turn, 2 turns, 3 memories."""
    plural = noun[:-1] + "ies" if noun.endswith("y") else noun + "s"
    return f"{number:,} {noun if number == 1 else plural}"


def shown(text: str) -> str:
    """Any text on one line, without control characters."""
    return _line(text)
