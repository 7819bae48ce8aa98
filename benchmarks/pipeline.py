"""Turns a second: the pipeline, from `publish` until all is searchable, against the bare loop over the same turns."""

import tempfile
from pathlib import Path

from mnemostream.processors.draft import TurnDraft
from mnemostream.processors.turn import TurnView

from .bare import Bare
from .homes import open_home
from .measuring import Report, alternated, forget_caches, ratio, share, timed
from .workplace import Workplace, embedder_loaded

GROUP = 256  # turns per commit on both sides: what publishing and each step take by default


def measure(place: Workplace, report: Report) -> None:
    """`publish` of all turns in one call, against extract, embed, look up, insert and commit of the same turns."""
    turns = place.turns()
    views = as_views(turns)
    seconds = alternated(place.rounds, {"pipeline": lambda: _pipeline(turns), "bare": lambda: _bare(views)})
    rates = {name: [len(turns) / one for one in values] for name, values in seconds.items()}
    report.figure("pipeline turns/s ÷ bare loop turns/s", ratio(rates["pipeline"], rates["bare"]), least=0.6)
    for name, values in rates.items():
        report.rate(f"{name} turns/s", share(values, 0.5))
    name = "turns/s on LoCoMo" if place.data.is_file() else "turns/s on made-up conversations"
    report.figure(name, share(rates["pipeline"], 0.5), least=1000)
    report.notes["pipeline"] = (
        f"{len(turns)} turns, {GROUP} a commit, synchronous=FULL, WAL. Per turn the bare loop extracts (our pure "
        "extractor), embeds, looks up the first statement in sqlite-vec and in FTS5 (both within the cube, k=10), "
        "inserts a row of the log (fastavro) and each statement's vector and terms. Both sides use our embedder over "
        "wordllama's table, which is faster than the package wordllama. All caches are emptied before each round."
    )


def as_views(turns: list[TurnDraft]) -> list[tuple[str, TurnView]]:
    """(cube, turn) as the bare loop takes them; cubes are numbered, since FTS5 takes letters and digits only."""
    cubes = {name: f"c{number}" for number, name in enumerate(dict.fromkeys(turn.cube for turn in turns))}
    return [
        (
            cubes[turn.cube],
            TurnView(
                turn_id=turn.turn_id or f"{number}",
                session_id=turn.session_id,
                ordinal=turn.ordinal,
                role=turn.role,
                speaker=turn.speaker,
                text=turn.text,
                caption=turn.caption,
                participants=turn.participants,
                occurred_at=turn.occurred_at,
            ),
        )
        for number, turn in enumerate(turns)
        if turn.occurred_at is not None
    ]


def _pipeline(turns: list[TurnDraft]) -> float:
    forget_caches()
    with tempfile.TemporaryDirectory() as home, open_home(Path(home)) as memory:
        memory.node.embedder.embed(["loaded"])
        return timed(lambda: memory.publish(turns))


def _bare(views: list[tuple[str, TurnView]]) -> float:
    forget_caches()
    embedder, sessions = embedder_loaded(), {}

    def loop() -> None:
        for start in range(0, len(views), GROUP):
            bare.publish(views[start : start + GROUP], embedder.embed, sessions)

    with tempfile.TemporaryDirectory() as folder:
        bare = Bare(Path(folder) / "bare.db")
        try:
            return timed(loop)
        finally:
            bare.con.close()
