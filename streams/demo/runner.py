"""The demo's steps: publish session by session, search, trace one memory, travel in time, forget, and replay."""

import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.resources import files
from io import BytesIO
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import msgspec

from ...infra.readers import read_turns
from ...processors.draft import TurnDraft
from ...schemas.events import Event
from ...schemas.ids import Position, Scope
from ...schemas.memory import Memory as MemoryRecord
from ...schemas.topics import CANDIDATES, EVENTS
from ..client import Memory
from ..cuts import print_cut
from ..results import Diff, Effect, Found, RebuildReport, Status
from ..wire import Opened
from . import travel

if TYPE_CHECKING:
    from ..bootstrap import Node

CUBE: Final = "nora"
TICK: Final = datetime(2025, 11, 3, tzinfo=UTC)  # the day after the last session


class Question(msgspec.Struct, frozen=True):
    """A search of the demo, and what it shows."""

    query: str
    shows: str


QUESTIONS: Final = (
    Question("Where does Nora work?", "the newer fact first, the older with its end"),
    Question("Wann ist die Chorprobe?", "in the language in which it was said"),
    Question("What was Nora's favourite tea in March 2025?", "as it was then"),
)
TRACED: Final = QUESTIONS[0].query
ANSWERS: Final = 2


class Session(msgspec.Struct, frozen=True, kw_only=True):
    """What one session led to: its turns, the turns skipped by reason, and the decisions on the rest."""

    turns: tuple[TurnDraft, ...]
    duplicates: int
    skipped: tuple[tuple[str, str], ...]
    effects: tuple[Effect, ...]


class Lineage(msgspec.Struct, frozen=True, kw_only=True):
    """A memory, the turns that it was made from, and the decisions on it."""

    memory: MemoryRecord
    turns: tuple[Opened, ...]
    decisions: tuple[Opened, ...]


def conversation() -> list[TurnDraft]:
    """The demo's conversation."""
    data = files(__package__).joinpath("conversation.jsonl").read_bytes()
    turns = list(read_turns(BytesIO(data), format="jsonl", name="conversation.jsonl"))
    return [turn for turn in turns if isinstance(turn, TurnDraft)]


class Demo:
    """The demo on one home; its steps are called in the order in which they stand here."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory
        self._node: Node = memory.node
        self._scope = Scope(self._node.settings.tenant, CUBE)

    def sessions(self) -> Iterator[Session]:
        """Publish the conversation session by session, and yield what was decided as soon as it was."""
        for _, turns in groupby(conversation(), key=lambda turn: turn.session_id):
            yield self._session(tuple(turns))

    def expiry(self) -> tuple[Effect, ...]:
        """Tell the lifecycle that it is the day after the last session; what is due expires."""
        places = self._places()
        self._memory.tick(TICK)
        self._memory.drain(timeout=30)
        return self._effects(places)

    def answers(self, question: Question) -> list[Found]:
        """The best answers to one question."""
        return self._memory.search(question.query, cube=CUBE, top_k=ANSWERS)

    def lineage(self) -> Lineage:
        """Where the best answer to TRACED comes from."""
        best = self._memory.search(TRACED, cube=CUBE, top_k=1)[0]
        why = self._memory.why(best.memory_id)
        assert why.memory is not None
        return Lineage(memory=why.memory, turns=why.turns, decisions=why.decisions)

    def changed(self) -> Diff:
        """What is different between the beginning of a month and its end."""
        return travel.changed(self._memory, CUBE)

    def forgot(self, past: str) -> travel.Forgot | None:
        """Forget something private, and look for it; None where an earlier run has forgotten it."""
        return travel.forget(self._memory, CUBE, past)

    def replayed(self) -> RebuildReport:
        """Throw the stored state away and fold the log again."""
        return self._memory.rebuild()

    def status(self) -> Status:
        """The account of the home."""
        return self._memory.status()

    def text_of(self, memory_id: str) -> str | None:
        """The text of a memory."""
        found = self._memory.get(memory_id)
        return None if found is None or found.content is None else found.content.text

    def _session(self, turns: tuple[TurnDraft, ...]) -> Session:
        places = self._places()
        report = self._memory.publish(turns, timeout=30)
        return Session(
            turns=turns,
            duplicates=report.duplicates or 0,
            skipped=tuple(self._skipped(places)),
            effects=self._effects(places),
        )

    def _places(self) -> dict[tuple[str, int], int]:
        """Where the topics of decisions end now."""
        return {
            (topic, partition): end
            for topic in (CANDIDATES, EVENTS)
            for partition, end in self._node.log.end_offsets(topic).items()
        }

    def _skipped(self, places: dict[tuple[str, int], int]) -> Iterator[tuple[str, str]]:
        for event in self._since(CANDIDATES, places):
            if event.type == "TurnSkipped":
                yield event.payload.turn_id, event.payload.reason

    def _since(self, topic: str, places: dict[tuple[str, int], int]) -> Iterator[Event]:
        for (of, partition), offset in sorted(places.items()):
            if of == topic:
                records = self._node.log.read(topic, partition, offset, 1000)
                yield from (item.event for item in self._node.wire.open(records) if item.event is not None)

    def _effects(self, places: dict[tuple[str, int], int]) -> tuple[Effect, ...]:
        cut = print_cut({place: offset for place, offset in places.items() if place[0] == EVENTS})
        return tuple(self._memory.subscribe(from_=cut, cube=CUBE, raw=True, follow=False))


def position(item: Opened) -> str:
    """topic[partition]@offset."""
    place: Position = item.record.position
    return f"{place.topic}[{place.partition}]@{place.offset}"


def run_demo(home: Path | None = None, *, as_json: bool = False, pace: bool = True) -> None:
    """Run the demo and print it; into a fresh temporary home, which stays, unless `home` is given."""
    from . import render

    began = time.monotonic()
    place = home or Path(tempfile.mkdtemp(prefix="mnemostream-demo-"))
    with Memory(place) as memory:
        demo = Demo(memory)
        if as_json:
            render.as_json(demo, place)
        else:
            render.as_text(demo, place, pace=pace, began=began)


def summary(demo: Demo, home: Path) -> dict[str, Any]:
    """The whole demo as one mapping, for `--json`."""
    from ..cli import views

    sessions = list(demo.sessions())
    effects = [effect for session in sessions for effect in session.effects] + list(demo.expiry())
    decisions: dict[str, int] = {}
    for effect in effects:
        decisions[effect.event.type] = decisions.get(effect.event.type, 0) + 1
    searches = [
        {"query": question.query, "answers": [views.found(item) for item in demo.answers(question)]}
        for question in QUESTIONS
    ]
    lineage, diff = demo.lineage(), demo.changed()
    forgot = demo.forgot(diff.b)
    return {
        "home": str(home),
        "sessions": len(sessions),
        "decisions": dict(sorted(decisions.items())),
        "searches": searches,
        "lineage": {
            "memory": views.memory(lineage.memory),
            "turns": [position(item) for item in lineage.turns],
            "decisions": [position(item) for item in lineage.decisions],
        },
        "diff": views.difference(diff),
        "forgotten": None
        if forgot is None
        else {
            "memory_id": forgot.memory.memory_id,
            "turns": list(forgot.turns),
            "forgotten_at": views.plain(forgot.forgotten_at),
            "gone": forgot.gone,
        },
        "status": views.status(demo.status()),
        "replay": views.plain(demo.replayed()),
    }
