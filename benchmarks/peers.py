"""Adds and searches the same texts with mem0 and with mnemostream, in one run: `make bench-peers`.

    python benchmarks/peers.py [--data FILE] [--rounds N] [--report FILE]

mem0 runs as it does out of the box without a model: `infer=False`, its local Qdrant in a folder, its history in
SQLite. Both sides use one embedder, ours; mem0's model must not be called, and no network is. What a mem0 add does per
message (embed, insert, history) it does one by one however messages are grouped; it neither extracts nor dedupes.
"""

import argparse
import json
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)

from benchmarks.homes import open_home  # noqa: E402
from benchmarks.measuring import LOCOMO, REPORTS, Report, alternated, ratio, share  # noqa: E402
from benchmarks.texts import Speaker  # noqa: E402
from benchmarks.workplace import SEED, Workplace, embedder_loaded  # noqa: E402
from mnemostream.processors.draft import TurnDraft  # noqa: E402

LEAST = 50.0
SINGLE = 200  # messages that are added one a call: it takes long
QUESTIONS = 300
TOP = 10
Group = tuple[str, list[TurnDraft]]  # a cube and the messages of one call


class Embedder:
    """Our embedder as mem0 calls one."""

    def __init__(self) -> None:
        self._embedder = embedder_loaded()

    def embed(self, text: str, memory_action: str | None = None) -> list[float]:
        return np.frombuffer(self._embedder.embed([text])[0], np.int8).astype(np.float32).tolist()

    def embed_batch(self, texts: Sequence[str], memory_action: str | None = None) -> list[list[float]]:
        return [self.embed(text) for text in texts]


class NoModel:
    """A language model that must not be asked."""

    def __getattr__(self, name: str) -> Any:
        raise AssertionError(f"mem0 asked its model: {name}")


class Mem0:
    """mem0 on a folder."""

    def __init__(self, folder: Path) -> None:
        from mem0 import Memory  # after its environment variables are set

        store = {"collection_name": "memories", "embedding_model_dims": 256, "path": str(folder / "qdrant")}
        unused = {"provider": "openai", "config": {"api_key": "unused"}}
        self._memory = Memory.from_config(
            {
                "vector_store": {"provider": "qdrant", "config": store},
                "history_db_path": str(folder / "history.db"),
                "llm": unused,
                "embedder": unused,
            }
        )
        self._memory.embedding_model, self._memory.llm = Embedder(), NoModel()

    def add(self, groups: Sequence[Group]) -> None:
        for cube, turns in groups:
            self._memory.add(messages(turns), user_id=cube, infer=False)

    def search(self, cube: str, text: str) -> Any:
        return self._memory.search(text, filters={"user_id": cube}, top_k=TOP)

    def close(self) -> None:
        self._memory.vector_store.client.close()
        self._memory.db.close()


class Ours:
    """mnemostream on a folder."""

    def __init__(self, folder: Path) -> None:
        self._memory = open_home(folder / "home")
        self._memory.node.embedder.embed(["loaded"])

    def add(self, groups: Sequence[Group]) -> None:
        for cube, turns in groups:
            self._memory.add(messages(turns), user_id=cube, timestamp=turns[0].occurred_at)

    def publish(self, groups: Sequence[Group]) -> None:
        self._memory.publish([turn for _, turns in groups for turn in turns])

    def publish_only(self, groups: Sequence[Group]) -> None:
        self._memory.publish([turn for _, turns in groups for turn in turns], wait=False)

    def search(self, cube: str, text: str) -> Any:
        return self._memory.search(text, cube=cube, top_k=TOP)

    def close(self) -> None:
        self._memory.close()


def messages(turns: Sequence[TurnDraft]) -> list[dict[str, Any]]:
    """Turns as chat programs have them."""
    return [{"role": turn.role, "content": turn.text, "name": turn.speaker} for turn in turns]


def sessions(turns: Sequence[TurnDraft]) -> list[Group]:
    """The turns of each session as one group, in their order."""
    groups: dict[tuple[str, str], list[TurnDraft]] = {}
    for turn in turns:
        groups.setdefault((turn.cube or "", turn.session_id or ""), []).append(turn)
    return [(cube, group) for (cube, _), group in groups.items()]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=LOCOMO)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--report", type=Path, default=REPORTS / "peers.json")
    options = parser.parse_args()
    report = Report()
    with tempfile.TemporaryDirectory(prefix="mnemostream-bench-") as folder:
        os.environ |= {"MEM0_TELEMETRY": "False", "MEM0_DIR": folder}
        place = Workplace(Path(folder), options.data, options.rounds)
        turns = place.turns()
        _measure_adding(report, turns, options.rounds)
        _measure_searching(report, turns, _questions(options.data, turns))
    return report.write(
        options.report,
        data=options.data.name if options.data.is_file() else "made up",
        rounds=options.rounds,
        seeds={"questions": SEED},
        peers={name: version(name) for name in ("mem0ai", "qdrant-client")},
    )


def _measure_adding(report: Report, turns: list[TurnDraft], rounds: int) -> None:
    by_session, single = sessions(turns), [(turn.cube or "", [turn]) for turn in turns[:SINGLE]]
    sides: dict[str, tuple[Any, Callable[[Any, Sequence[Group]], None], Sequence[Group]]] = {
        "mem0 add, a session a call": (Mem0, Mem0.add, by_session),
        "add, a session a call": (Ours, Ours.add, by_session),
        "publish of all": (Ours, Ours.publish, by_session),
        "publish of all, not waited for": (Ours, Ours.publish_only, by_session),
        "mem0 add, a message a call": (Mem0, Mem0.add, single),
        "add, a message a call": (Ours, Ours.add, single),
    }
    rates = alternated(rounds, {name: lambda side=side: _rate(*side) for name, side in sides.items()})
    for name, values in rates.items():
        report.rate(f"{name}: messages/s", share(values, 0.5))
    peer = rates["mem0 add, a session a call"]
    report.figure("add ÷ mem0's, a session a call", ratio(rates["add, a session a call"], peer), least=LEAST)
    report.figure("publish of all ÷ mem0's add", ratio(rates["publish of all"], peer), least=LEAST)
    alone = ratio(rates["add, a message a call"], rates["mem0 add, a message a call"])
    report.figure("add ÷ mem0's, a message a call", alone)
    durable = ratio(rates["publish of all, not waited for"], peer)
    report.figure("publish of all, durable but not yet searchable ÷ mem0's add", durable)
    report.notes["adding"] = (
        f"{len(turns)} messages in {len(by_session)} sessions; one a call: the first {SINGLE}. All is durable and "
        "searchable when a call returns, but for the last. mem0 stores messages as they are (infer=False)."
    )


def _rate(kind: Any, add: Callable[[Any, Sequence[Group]], None], groups: Sequence[Group]) -> float:
    with tempfile.TemporaryDirectory(prefix="mnemostream-bench-") as folder:
        side = kind(Path(folder))
        began = time.perf_counter()
        add(side, groups)
        seconds = time.perf_counter() - began
        side.close()
    return sum(len(turns) for _, turns in groups) / seconds


def _questions(data: Path, turns: list[TurnDraft]) -> list[tuple[str, str]]:
    if data.is_file():
        asked = [
            (str(s["sample_id"]), str(q["question"]))
            for s in json.loads(data.read_text("utf-8"))
            for q in s["qa"]
        ]
    else:
        cubes = dict.fromkeys(turn.cube or "" for turn in turns)
        asked = [(cube, text) for cube in cubes for text in Speaker(SEED, cube).questions(QUESTIONS)]
    return random.Random(SEED).sample(asked, QUESTIONS)


def _measure_searching(report: Report, turns: list[TurnDraft], asked: list[tuple[str, str]]) -> None:
    taken: dict[str, list[float]] = {"mem0": [], "mnemostream": []}
    with tempfile.TemporaryDirectory(prefix="mnemostream-bench-") as folder:
        sides: dict[str, Any] = {"mem0": Mem0(Path(folder)), "mnemostream": Ours(Path(folder))}
        sides["mem0"].add(sessions(turns))
        sides["mnemostream"].publish(sessions(turns))
        for number, (cube, text) in enumerate([*asked[:20], *asked]):
            for name in sides if number % 2 else reversed(sides):
                began = time.perf_counter()
                sides[name].search(cube, text)
                taken[name].append(time.perf_counter() - began)
        for side in sides.values():
            side.close()
    for name, values in taken.items():
        for part in (0.5, 0.95):
            report.rate(f"search p{part * 100:.0f} ms, {name}", 1000 * share(values[20:], part))
    quotient = share(taken["mem0"][20:], 0.5) / share(taken["mnemostream"][20:], 0.5)
    report.figure("search p50: mem0's ÷ ours", quotient, least=1.0)
    report.notes["searching"] = (
        f"{len(asked)} questions, top {TOP}, sides in turn; mem0 searches by vector alone"
    )


if __name__ == "__main__":
    sys.exit(main())
