"""What people see of memories, answers and accounts: short lines for 80 columns."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final

from ...schemas.hints import hint
from ...schemas.memory import Memory
from ..results import DeadLetter, Found, Results, RetryReport, Status
from .output import console, hanging, table
from .words import counted, day, shown

if TYPE_CHECKING:
    from rich.console import Console

    from ...processors.entity_list import Entity


_REASONS: Final = {
    "top_k": "below the last answer of --top-k",
    "threshold": "below --threshold",
    "token_budget": "its {detail} tokens did not fit into what was left of --token-budget",
    "repeats": "says again what {detail} says",
    "filter": "left out by the filter: {detail}",
}


def show_found(found: Results, *, cube: str, cubes: Sequence[str] = (), explain: bool = False) -> None:
    """Answers, best first: score and text, then where each comes from; first, where so, that none is an answer."""
    from rich.text import Text

    out = console()
    if not found:
        _nothing(out, cube, cubes)
    elif found.answered is False:
        told = f"nothing here answers this (support {found.support:.2f}); the nearest:"
        out.print(Text(told, style="yellow"), soft_wrap=True)
    elif explain:
        out.print(Text(f"support {found.support:.2f}", style="dim"), soft_wrap=True)
    for item in found:
        show_answer(out, item)
        _show_parts(out, item)
    for number, missed in enumerate(found.missed):
        if number == 0:
            out.print(Text("what just fell out:", style="dim"), soft_wrap=True)
        show_answer(out, missed)
        why = _REASONS[missed.reason].format(detail=missed.detail)
        hanging(out, Text("        "), Text(why, style="yellow"))
        _show_parts(out, missed)


def _show_parts(out: "Console", item: Found) -> None:
    from rich.text import Text

    if item.terms:
        parts = " + ".join(f"{name} {value:.3f}" for name, value in item.terms.items() if value)
        hanging(out, Text("        "), Text(f"= {parts}", style="dim"))


def show_entities(found: Sequence["Entity"], *, cube: str, cubes: Sequence[str] = ()) -> None:
    """Entities: how many memories name each, and its names."""
    from rich.text import Text

    out = console()
    if not found:
        _nothing(out, cube, cubes)
    for entity in found:
        names = ", ".join(shown(name) for name in entity.aliases)
        text = shown(entity.name) + (f" (also {names})" if names else "")
        hanging(out, Text(f"{entity.count:6,}  ", style="cyan"), Text(text))


def _nothing(out: "Console", cube: str, cubes: Sequence[str]) -> None:
    names = [shown(name) for name in cubes]
    known = "" if cube in cubes or not names else f"; there is no such cube, {hint(shown(cube), names)}"
    out.print(f"nothing found in cube {shown(cube)!r}{known}", soft_wrap=True)


def show_list(found: Sequence[Found], *, cube: str, cubes: Sequence[str] = ()) -> None:
    """Memories without a question: kind and text, then id, status and sources."""
    from rich.text import Text

    out = console()
    if not found:
        _nothing(out, cube, cubes)
    for item in found:
        hanging(out, Text(f"{item.memory.state.kind:<12}", style="cyan"), Text(shown(item.text)))
        about = [f"id {item.memory_id}", "from " + ", ".join(shown(turn) for turn in item.sources)]
        hanging(out, Text(" " * 12), Text(" · ".join([*about, *_validity(item.memory)]), style="dim"))
    if found:
        out.print(
            Text(f"{counted(len(found), 'memory')} in cube {shown(cube)!r}", style="dim"), soft_wrap=True
        )


def show_answer(out: "Console", item: Found, *, short: bool = False) -> None:
    """One answer; `short` leaves out its id, and wraps it even where there is no terminal."""
    from rich.text import Text

    wrap = True if short else None
    hanging(out, Text(f"{item.score or 0:6.3f}  ", style="cyan"), Text(shown(item.text)), wrap=wrap)
    about = [] if short else [f"id {item.memory_id}"]
    about += ["from " + ", ".join(shown(turn) for turn in item.sources), *_validity(item.memory)]
    hanging(out, Text("        "), Text(" · ".join(about), style="dim"), wrap=wrap)


def _validity(memory: Memory) -> list[str]:
    state = memory.state
    notes = [] if state.status == "active" else [state.status]
    if state.valid_to is not None:
        notes.append(f"true until {day(state.valid_to)}")
    if state.expires_at is not None:
        notes.append(f"expires {day(state.expires_at)}")
    return notes


def show_memory(memory: Memory) -> None:
    """A memory, field by field."""
    state, content = memory.state, memory.content
    assert content is not None
    rows: dict[str, object] = {
        "memory": memory.memory_id,
        "text": shown(content.text),
        "kind": state.kind,
        "status": state.status,
        "version": state.version,
        "said by": f"{shown(content.subject)} ({state.trust})",
        "said": _times(state.strength, state.reinforced_at),
        "true from": _when(state.valid_from),
        "true until": _when(state.valid_to),
        "expires": _when(state.expires_at),
        "sources": ", ".join(shown(source.turn_id) for source in state.sources),
        "supersedes": ", ".join(state.supersedes),
        "superseded by": state.superseded_by,
        "entities": ", ".join(shown(name) for name in content.entities),
        "tags": ", ".join(shown(tag) for tag in content.tags),
    }
    table({name: value for name, value in rows.items() if value not in (None, "")})


def _times(strength: float, last: datetime) -> str:
    times = "once" if strength == 1 else f"{strength:g} times"
    return f"{times}, last on {day(last)}"


def _when(instant: datetime | None) -> str | None:
    return None if instant is None else f"{instant:%Y-%m-%d %H:%M} UTC"


def show_status(found: Status) -> None:
    """The account of a home."""
    skipped = ", ".join(f"{number:,} {reason}" for reason, number in sorted(found.skipped_by_reason.items()))
    kinds = ", ".join(f"{number:,} {name}" for name, number in sorted(found.memories_by_status.items()))
    rows: dict[str, object] = {
        "home": shown(found.home),
        "cubes": f"{found.cubes:,}",
        "turns": f"{found.turns:,}",
        "  extracted": f"{found.turns_extracted:,}",
        "  skipped": f"{found.turns_skipped:,}" + (f" ({skipped})" if skipped else ""),
        "candidates": f"{found.candidates:,}",
        "memories": f"{found.memories:,}" + (f" ({kinds})" if kinds else ""),
        "dead letters": f"{found.dead_letters:,}",
        "lag": _lag(found),
        "processed by": found.lease or _processors(found),
        "state hash": found.state_hash,
    }
    rows |= {f"stopped {shown(cube)}": shown(why) for cube, why in sorted(found.stopped.items())}
    table(rows)


def _processors(found: Status) -> str:
    return "nobody just now" if found.cluster is None else f"the workers of {found.cluster}"


def _lag(found: Status) -> str:
    if not found.lag:
        return "0"
    hint = "" if found.lease else "; nobody processes this home: any 'mnemostream publish' goes on with them"
    if found.cluster is not None:
        hint = "; 'mnemostream worker' runs one that does"
    return f"{counted(found.lag, 'record')} not processed yet{hint}"


def show_retried(report: RetryReport) -> None:
    """How many records were given back, and why others were not."""
    from rich.text import Text

    out = console()
    out.print(f"{counted(len(report.retried), 'record')} given back to the log")
    for item in report.refused:
        out.print(Text(f"{item.place}  {shown(item.reason)}", style="red"), soft_wrap=True)


def show_dead_letters(letters: Sequence[DeadLetter]) -> None:
    """Dead letters: position, place and reason."""
    from rich.text import Text

    out = console()
    if not letters:
        out.print("no dead letters")
    for letter in letters:
        where = f"{letter.position.topic}[{letter.position.partition}]@{letter.position.offset}"
        out.print(Text(f"{where}  {shown(letter.place)}", style="dim"), soft_wrap=True)
        out.print(Text(f"  {shown(letter.reason)}", style="red"), soft_wrap=True)
