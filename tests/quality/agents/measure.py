"""How well conversations with agents are remembered: memories in force against labels, as README.md defines it.

    python -m tests.quality.agents.measure [FOLDER] [-v] [--json FILE]

Nothing here knows the rules of extraction: a home is fed by `publish` and read by `get_all`, as a user would.
"""

import argparse
import json
import re
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Final

import msgspec

from mnemostream.infra.readers import read_turns
from mnemostream.processors.extract.dates import MONTHS
from mnemostream.schemas.memory import ACTIVE
from mnemostream.streams.client import Memory
from mnemostream.streams.results import Found

HERE: Final = Path(__file__).parent
TRUSTED: Final = {"assistant": "assistant", "tool": "tool", "system": "document"}  # anybody else is a user
ENDED: Final = "ended"
_BY_EITHER: Final = {
    "assistant",
    "tool",
}  # it is enough that what a tool gave, or what the agent says of it, is kept

_WRITTEN: Final = re.compile(
    rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)? )?(?P<month>{'|'.join(MONTHS)})(?: (?P<on>\d{{1,2}})(?:st|nd|rd|th)?)?,? "
    r"\(?(?P<year>\d{4})"
)
_SAID_ON: Final = re.compile(r"^\d{1,2} \w+ \d{4}[:,] ")

Groups = list[list[str]]


class Fact(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What has to be remembered."""

    id: str
    statement: str
    turns: list[str]
    must: Groups
    who: str
    kind: str
    valid_from: str | None
    valid_to: str | None


class Label(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What may be remembered, or, where it says `why`, what must not."""

    turns: list[str]
    must: Groups
    why: str = ""


class Labels(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The labels of one conversation."""

    name: str
    facts: list[Fact]
    also: list[Label]
    never: list[Label]


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """A memory as the measure sees it. `dates`: days, months or years that it is dated with, as ISO beginnings."""

    text: str
    trust: str
    subject: str
    sources: tuple[str, ...]
    dates: tuple[str, ...]
    in_force: bool


class Counts(msgspec.Struct, kw_only=True):
    """Of one conversation, or of all: counts, and what was missed, wrong, kept and stale, for a person to read."""

    name: str
    turns: int = 0
    facts: int = 0
    found: int = 0
    kept: int = 0
    right: int = 0
    missed: list[str] = []
    wrong: list[str] = []
    never: list[str] = []
    stale: list[str] = []
    memories: list[Kept] = []  # those in force

    @property
    def recall(self) -> float:
        """The share of the facts that is remembered as it should be."""
        return self.found / self.facts if self.facts else 1.0

    @property
    def precision(self) -> float:
        """The share of the memories in force that should be there."""
        return self.right / self.kept if self.kept else 1.0

    def as_dict(self) -> dict[str, Any]:
        """Everything, for a report."""
        shares = {"recall": round(self.recall, 4), "precision": round(self.precision, 4)}
        told = msgspec.structs.asdict(self)
        del told["memories"]
        return {**told, **shares}


def remembered(conversation: Path, home: Path) -> list[Kept]:
    """Publish a conversation into an empty home, and what is kept of it at its end."""
    with Memory(home, recalls=False) as memory:
        with conversation.open("rb") as stream:
            report = memory.publish(read_turns(stream, name=conversation.name), cube="measured")
        if report.rejected:
            raise ValueError(f"{conversation}: {report.refusals[0].place}: {report.refusals[0].reason}")
        return [_kept(found) for found in memory.get_all(cube="measured")]


def judge(labels: Labels, memories: Sequence[Kept], turns: int = 0) -> Counts:
    """Match memories with labels, and count."""
    counts = Counts(
        name=labels.name, turns=turns, facts=len(labels.facts), missed=[], wrong=[], never=[], stale=[]
    )
    in_force = [memory for memory in memories if memory.in_force]
    ids = {fact.id: fact for fact in labels.facts}
    for fact in labels.facts:
        carriers = [memory for memory in memories if carries_fact(memory, fact)]
        successor = ids.get(fact.valid_to or "")
        alive = [m for m in carriers if m.in_force and not (successor and carries_fact(m, successor))]
        if fact.valid_to is not None and alive:
            counts.stale.append(f"{fact.id}: {alive[0].text}")
        if carriers and (bool(alive) == (fact.valid_to is None)):
            counts.found += 1
        else:
            counts.missed.append(f"{fact.id}: {fact.statement}")
    holding = [fact for fact in labels.facts if fact.valid_to is None]
    counts.kept, counts.memories = len(in_force), in_force
    for memory in in_force:
        bad = [label for label in labels.never if carries(memory, label)]
        counts.never.extend(f"{label.why}: {memory.text}" for label in bad)
        good = any(carries_fact(memory, fact) for fact in holding) or any(
            carries(memory, also) for also in labels.also
        )
        if good and not bad:
            counts.right += 1
        else:
            counts.wrong.append(f"[{memory.trust}] {memory.text}")
    return counts


def carries_fact(memory: Kept, fact: Fact) -> bool:
    """Whether a memory carries a fact: its turns, its words, whose word it is, and its date."""
    trusts = _BY_EITHER if fact.who in _BY_EITHER else {TRUSTED.get(fact.who, "user")}
    named = fact.who in (*TRUSTED, "user") or fact.who == memory.subject
    dated = fact.valid_from is None or any(day.startswith(fact.valid_from) for day in memory.dates)
    return memory.trust in trusts and named and dated and _carries(memory, fact.turns, fact.must)


def carries(memory: Kept, label: Label) -> bool:
    """Whether a memory rests on one of the label's turns and has its words."""
    return _carries(memory, label.turns, label.must)


def _carries(memory: Kept, turns: Iterable[str], must: Groups) -> bool:
    if set(turns).isdisjoint(memory.sources):
        return False
    text = f" {plain(memory.text)}"
    return all(any(f" {plain(item)}" in text for item in group) for group in must)


def plain(text: str) -> str:
    """Text as words are looked for in it: lower case, no punctuation but in numbers, contractions written out."""
    text = text.lower().replace("’", "'")
    text = re.sub(r"\bcan't|\bcannot", "can not", text)
    text = re.sub(r"\bwon't", "will not", text)
    text = re.sub(r"n't\b", " not", text)
    text = re.sub(r"(?<=\d),(?=\d)", "", text)
    text = re.sub(r"(?<!\d)[.:]|[.:](?!\d)|[^\w\s.:'+]|'(?!\w)|(?<!\w)'", " ", text)
    return " ".join(text.split())


def _kept(found: Found) -> Kept:
    state, content = found.state, found.content
    assert content is not None
    starts = [state.valid_from, *([state.event_time.start] if state.event_time else [])]
    written = list(_WRITTEN.finditer(_SAID_ON.sub("", found.text)))
    months = [f"{date['year']}-{MONTHS.index(date['month']) + 1:02}" for date in written]
    days = [
        f"{month}-{int(date['day'] or date['on'] or 0):02}"
        for date, month in zip(written, months, strict=True)
    ]
    return Kept(
        text=found.text,
        trust=state.trust,
        subject=content.subject,
        sources=found.sources,
        dates=(*(start.date().isoformat() for start in starts), *months, *days),
        in_force=state.status == ACTIVE,
    )


def measure(folder: Path) -> list[Counts]:
    """Every conversation of a folder, in order of names."""
    found = []
    for conversation in sorted(folder.glob("*.jsonl")):
        labels = msgspec.json.decode(conversation.with_suffix(".labels.json").read_bytes(), type=Labels)
        with tempfile.TemporaryDirectory(prefix="mnemostream-agents-") as home:
            memories = remembered(conversation, Path(home))
        found.append(judge(labels, memories, turns=len(conversation.read_bytes().splitlines())))
    return found


def total(counts: Sequence[Counts]) -> Counts:
    """All conversations as one."""
    numbers = ("turns", "facts", "found", "kept", "right")
    lists = ("missed", "wrong", "never", "stale")
    return Counts(
        name="all",
        **{name: sum(getattr(one, name) for one in counts) for name in numbers},
        **{name: [f"{one.name}: {line}" for one in counts for line in getattr(one, name)] for name in lists},
    )


def main() -> None:
    """Print the table, and with -v what was missed and what was wrong."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, nargs="?", default=HERE / "dev")
    parser.add_argument("-v", "--verbose", action="store_true")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    counts = measure(options.folder)
    counts.append(total(counts))
    print(f"{'conversation':16} turns facts recall  kept precision never stale")
    for one in counts:
        print(
            f"{one.name:16} {one.turns:5} {one.facts:5} {one.recall:6.3f} {one.kept:5} {one.precision:9.3f} "
            f"{len(one.never):5} {len(one.stale):5}"
        )
    if options.verbose:
        for name in ("missed", "wrong", "never", "stale"):
            print(f"\n{name}", *getattr(counts[-1], name), sep="\n  ")
    if options.json:
        options.json.write_text(
            json.dumps([one.as_dict() for one in counts], indent=1, ensure_ascii=False) + "\n"
        )


if __name__ == "__main__":
    main()
