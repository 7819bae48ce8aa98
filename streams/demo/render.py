"""What the demo looks like: calm lines on 80 columns, with or without a terminal."""

import shlex
import shutil
import sys
import time
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from rich.console import Console
from rich.text import Text

from ..cli import words
from ..cli.output import console, hanging, write_json
from ..cli.showing import show_answer
from ..results import Diff, Effect
from .runner import QUESTIONS, Demo, Lineage, Session, conversation, position, summary
from .travel import PRIVATE, SINCE, UNTIL

MARKS: Final = {
    "MemoryCreated": "+",
    "MemoryReinforced": "=",
    "MemoryRevised": "~",
    "CandidateRejected": "-",
    "MemoryExpired": "x",
}
PAUSE_SECONDS: Final = 0.12  # between sessions on a terminal: ten of them, to be seen going by
INDENT: Final = 15


def as_json(demo: Demo, home: Path) -> None:
    """The demo as one JSON object."""
    write_json(summary(demo, home))


def as_text(demo: Demo, home: Path, *, pace: bool, began: float) -> None:
    """The demo for a person."""
    out = console()
    pause = PAUSE_SECONDS if pace and out.is_terminal else 0.0
    _opening(out, home)
    _decisions(out, demo, pause)
    _account(out, demo)
    _searches(out, demo)
    lineage = demo.lineage()
    _lineage(out, lineage)
    diff = demo.changed()
    _travel(out, diff)
    _forget(out, demo, diff.b)
    _replay(out, demo)
    _next(out, home, lineage.memory.memory_id, diff.a)
    out.print(Text(f"{time.monotonic() - began:.1f} s in all", style="dim"))


def _title(out: Console, text: str, about: str = "") -> None:
    out.print()
    out.print(Text.assemble((text, "bold"), (f"  {about}" if about else "", "dim")))


def _opening(out: Console, home: Path) -> None:
    turns = conversation()
    first, last = turns[0].occurred_at, turns[-1].occurred_at
    assert first is not None
    assert last is not None
    sessions = len({turn.session_id for turn in turns})
    out.print(Text("Mnemostream demo", style="bold"))
    out.print(
        f"{len(turns)} turns in {sessions} sessions, {first:%B} to {last:%B %Y}, in English and German,\n"
        "through the whole pipeline. No server, no language model, no network."
    )
    out.print(Text(f"home {home}", style="dim"), soft_wrap=True)


def _decisions(out: Console, demo: Demo, pause: float) -> None:
    _title(out, "1. Decisions, as they are made")
    for session in demo.sessions():
        _session(out, session, demo)
        time.sleep(pause)
    expired = demo.expiry()
    out.print(Text(" a tick of the clock: 3 November 2025", style="bold dim"))
    for effect in expired:
        _effect(out, effect, demo)
    if not expired:
        out.print(Text("   nothing more is due", style="dim"))


def _session(out: Console, session: Session, demo: Demo) -> None:
    first = session.turns[0]
    assert first.occurred_at is not None
    speakers = ", ".join(dict.fromkeys(turn.speaker for turn in session.turns))
    number = words.counted(len(session.turns), "turn")
    out.print(Text(f" {words.day(first.occurred_at)} · {speakers} · {number}", style="bold dim"))
    for effect in session.effects:
        _effect(out, effect, demo)
    if session.skipped:
        reasons = Counter(reason for _, reason in session.skipped)
        told = ", ".join(f"{count} {reason}" for reason, count in sorted(reasons.items()))
        _line(out, "·", "skipped", "dim", told)
    if session.duplicates:
        _line(out, "·", "known", "dim", f"{words.counted(session.duplicates, 'turn')} of an earlier run")


def _effect(out: Console, effect: Effect, demo: Demo) -> None:
    told = words.describe(effect.event, demo.text_of)
    after = [change.after for change in effect.changes if change.after is not None]
    mark = MARKS.get(effect.event.type, " ")
    if effect.event.type == "MemoryRevised" and len(after) == 2:
        old, new = sorted(after, key=lambda memory: memory.state.valid_to is None)
        _line(out, mark, told.verb, told.style, words.unstamped(new))
        _line(out, " ", "", "dim", f"no longer: {words.unstamped(old)}")
    elif effect.event.type == "MemoryReinforced" and after:
        _line(
            out,
            mark,
            told.verb,
            told.style,
            f"({after[0].state.strength:g} times) {words.unstamped(after[0])}",
        )
    else:
        _line(out, mark, told.verb, told.style, words.unstamped(after[0]) if after else told.text)


def _line(out: Console, mark: str, verb: str, style: str, text: str) -> None:
    line = Text.assemble((f"   {mark} {verb:<{INDENT - 5}} ", style), (text, "" if verb else "dim"))
    out.print(line, no_wrap=True, overflow="ellipsis")


def _account(out: Console, demo: Demo) -> None:
    found = demo.status()
    by = ", ".join(f"{number} {name}" for name, number in sorted(found.memories_by_status.items()))
    out.print()
    out.print(
        f"{found.turns} turns = {found.turns_extracted} extracted + {found.turns_skipped} skipped · "
        f"{found.candidates} candidates · {found.memories} memories\n({by})"
    )


def _searches(out: Console, demo: Demo) -> None:
    _title(out, "2. Three searches")
    for question in QUESTIONS:
        out.print(Text.assemble((f" {question.query}", "bold"), (f"  {question.shows}", "dim")))
        for answer in demo.answers(question):
            show_answer(out, answer, short=True)


def _lineage(out: Console, lineage: Lineage) -> None:
    _title(out, "3. Where a memory comes from", "turns and decisions, by position")
    hanging(out, Text(" "), Text(words.unstamped(lineage.memory)), wrap=True)
    out.print(Text(f" memory {lineage.memory.memory_id}", style="dim"))
    for item in lineage.turns:
        _placed(out, position(item), "said", item.event.payload.content.text if item.event else "")
    for item in lineage.decisions:
        verb = words.VERBS.get(item.event.type, (item.event.type, ""))[0] if item.event else "unreadable"
        _placed(
            out,
            position(item),
            verb,
            f"on {words.day(item.event.envelope.occurred_at)}" if item.event else "",
        )


def _placed(out: Console, place: str, verb: str, text: str) -> None:
    line = Text.assemble((f"   {place:<29} ", "dim"), f"{verb:<11}", words.shown(text))
    out.print(line, no_wrap=True, overflow="ellipsis")


def _travel(out: Console, diff: Diff) -> None:
    about = f"what changed from {words.day(SINCE)} to {words.day(UNTIL)}"
    _title(out, "4. Time travel", about)
    seen = [(change, now) for change in diff.changes if (now := change.after or change.before) is not None]
    for change, now in sorted(seen, key=lambda pair: pair[1].state.occurred_at):
        kind = words.change_of(change.before, change.after)
        status = "" if now.state.status == "active" else f"{now.state.status}: "
        _line(out, words.CHANGES[kind][0], kind, words.CHANGES[kind][1], status + words.unstamped(now))
    if not diff.changes:
        out.print(Text("   nothing", style="dim"))


def _forget(out: Console, demo: Demo, past: str) -> None:
    _title(out, "5. Forgetting", "keys are destroyed; the log stays, and opens to nothing")
    forgot = demo.forgot(past)
    if forgot is None:
        out.print(Text(" it was forgotten in an earlier run", style="dim"))
        return
    out.print(Text(f" {PRIVATE}", style="bold"))
    show_answer(out, forgot.memory, short=True)
    number = words.counted(len(forgot.turns), "turn")
    out.print(Text.assemble((" forgotten", "bold magenta"), (f"  the memory, and {number}", "dim")))
    for where, there in (
        ("a search now", forgot.in_search),
        (f"a search as of {words.day(UNTIL)}", forgot.in_past),
        ("the log", forgot.in_log),
        ("every byte of the home's files", forgot.in_files),
    ):
        verdict = ("STILL THERE", "bold red") if there else ("gone", "green")
        out.print(Text.assemble((f"   {where:<31} ", "dim"), verdict))


def _replay(out: Console, demo: Demo) -> None:
    _title(out, "6. A full replay", "the stored state is thrown away and folded from the log again")
    report = demo.replayed()
    out.print(f" before  {report.before}")
    out.print(f" after   {report.after}")
    verdict = (" identical", "bold green") if report.identical else (" NOT identical", "bold red")
    taken = f"  {report.events} events in {report.seconds * 1000:.0f} ms"
    out.print(Text.assemble(verdict, (taken, "dim")))


def _next(out: Console, home: Path, memory_id: str, cut: str) -> None:
    _title(out, "Try next")
    for command in suggestions(home, memory_id, cut):
        out.print(f" {command}", soft_wrap=True)


def suggestions(home: Path, memory_id: str, cut: str) -> Iterable[str]:
    """Commands that work on the demo's home, as the caller can type them."""
    given = sys.argv[0]
    program = "mnemostream" if shutil.which("mnemostream") or not given.endswith("mnemostream") else given
    yield f"export MNEMOSTREAM_HOME={shlex.quote(str(home))}"
    yield f"{program} search 'What does Nora drink?' --cube nora --explain"
    yield f"{program} at {cut} search 'Where does Nora live?' --cube nora"
    yield f"{program} why {memory_id}"
    yield f"{program} tail events --from -5"
    yield f"{program} doctor"
