"""What people see of the past: histories, where a memory comes from, replays, and the difference of two moments."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...schemas.memory import Memory
from ..results import Diff, ReplayReport, ReprocessReport, Why
from ..wire import Opened
from .output import console, hanging, one_line, table
from .words import CHANGES, change_of, counted, describe, shown

if TYPE_CHECKING:
    from rich.console import Console


def show_why(found: Why) -> None:
    """Where a memory comes from; of a forgotten one only that it was, and when."""
    from rich.text import Text

    out = console()
    if found.memory is None:
        when = f"{found.forgotten_at:%Y-%m-%d %H:%M:%S} UTC"
        out.print(f"memory {shown(found.memory_id)} was forgotten on {when}", soft_wrap=True)
        return
    content = found.memory.content
    hanging(out, Text("memory  ", style="dim"), Text(shown(content.text) if content else "(forgotten)"))
    show_lineage(found.memory, found.turns, found.decisions, out)
    out.print(
        Text(f"{counted(len(found.versions), 'version')}; 'mnemostream history' shows each", style="dim")
    )


def show_lineage(
    memory: Memory, turns: Sequence[Opened], decisions: Sequence[Opened], out: "Console | None" = None
) -> None:
    """The turns behind a memory and the decisions on it, each with its position."""
    from rich.text import Text

    out = out or console()

    def text_of(memory_id: str) -> str | None:
        own = memory_id == memory.memory_id and memory.content is not None
        return memory.content.text if own and memory.content is not None else None

    for title, items in (("turns", turns), ("decisions", decisions)):
        out.print(Text(title, style="bold"))
        for item in items:
            place = f"{item.record.topic}[{item.record.partition}]@{item.record.offset}"
            line = Text.assemble((f"  {place}  ", "dim"))
            if item.event is not None:
                words = describe(item.event, text_of)
                line.append(f"{words.verb}  ", style=words.style).append(words.text)
            one_line(out, line)


def show_history(found: Sequence[Mapping[str, Any]]) -> None:
    """What a memory said, one line a version."""
    from rich.text import Text

    out = console()
    for entry in found:
        text = entry.get("new_memory") or entry.get("old_memory") or ""
        when = str(entry.get("updated_at") or entry.get("created_at") or "")[:16].replace("T", " ")
        lead = Text.assemble((f"{when:<16}  ", "dim"), (f"{entry.get('event', ''):<10}", "cyan"))
        status = entry.get("status") or "active"
        hanging(out, lead, Text(("" if status == "active" else f"{status}: ") + shown(str(text))))


def show_replay(report: ReplayReport, stored: str | None) -> None:
    """A replay's hash, and whether the stored state has the same."""
    rows: dict[str, object] = {
        "state hash": report.state_hash,
        "events": f"{report.events:,} in {report.seconds:.2f} s",
        "memories": f"{report.memories:,}",
        "cut": report.cut,
    }
    if report.voids:
        rows["void"] = ", ".join(f"{number:,} {reason}" for reason, number in sorted(report.voids.items()))
    if stored is not None:
        same = stored == report.state_hash
        rows["stored"] = "identical" if same else f"{stored}: differs; 'mnemostream rebuild' mends it"
    table(rows)


def show_diff(found: Diff, out: "Console | None" = None, *, wrap: bool | None = None) -> None:
    """What came (+), changed (~) and went (-) from one moment to another."""
    from rich.text import Text

    out = out or console()
    for change in found.changes:
        kind = change_of(change.before, change.after)
        sign, style = CHANGES[kind]
        lead = Text(f"{sign} {kind:<8} ", style=style)
        hanging(out, lead, Text(_said(change.before, change.after)), wrap=wrap)
    counts = dict.fromkeys(CHANGES, 0)
    for change in found.changes:
        counts[change_of(change.before, change.after)] += 1
    told = ", ".join(f"{number:,} {kind}" for kind, number in counts.items())
    out.print(Text(f"{told}; from {found.a} to {found.b}", style="dim"), soft_wrap=True)


def show_reprocess(found: ReprocessReport) -> None:
    """What new decisions over old turns would change, or did."""
    from rich.text import Text

    out = console()
    for sign, style, texts in (("+", "green", found.added), ("-", "magenta", found.removed)):
        for text in texts:
            hanging(out, Text(f"{sign} ", style=style), Text(shown(text)))
    out.print(
        f"{counted(found.turns, 'turn')} of {counted(found.cubes, 'cube')} in {found.seconds:.2f} s: "
        f"{found.memories_before:,} memories before, {found.memories_after:,} after, {found.same:,} the same",
        soft_wrap=True,
    )
    out.print(
        "the new decisions are in force" if found.switched else "nothing is changed; add --switch to do so"
    )


def _said(before: Memory | None, after: Memory | None) -> str:
    """What a memory says, and what of it changed."""
    old, new = _text(before), _text(after)
    if before is None or after is None:
        return old or new
    if old != new:
        return f"{new} (said: {old})"
    notes = [
        f"{name} {was} → {now}"
        for name in ("status", "strength", "version")
        if (was := getattr(before.state, name)) != (now := getattr(after.state, name))
    ]
    return f"{new} ({notes[0] if notes else 'changed'})"


def _text(memory: Memory | None) -> str:
    return "" if memory is None or memory.content is None else shown(memory.content.text)
