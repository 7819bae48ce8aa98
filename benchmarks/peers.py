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
from contextlib import ExitStack
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)

from benchmarks.homes import open_home  # noqa: E402
from benchmarks.measuring import LOCOMO, REPORTS, Report, ratio, share, timed  # noqa: E402
from benchmarks.workplace import SEED, Workplace, embedder_loaded  # noqa: E402
from mnemostream.processors.draft import TurnDraft  # noqa: E402
from mnemostream.streams.quality.texts import Speaker  # noqa: E402

LEAST = 50.0
BLOCKS = 8
SINGLE = 20  # messages of each block that are added one a call: it takes long
QUESTIONS = 300
TOP = 10
MEM0, MEM0_ONE = "mem0 add, a session a call", "mem0 add, a message a call"
ADD, ADD_ONE = "add, a session a call", "add, a message a call"
PUBLISH, DURABLE = "publish of an eighth", "publish of an eighth, not waited for"
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

    def settle(self) -> None:
        self._memory.drain()

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
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--report", type=Path, default=REPORTS / "peers.json")
    options = parser.parse_args()
    report = Report()
    with tempfile.TemporaryDirectory(prefix="mnemostream-bench-") as folder:
        os.environ |= {"MEM0_TELEMETRY": "False", "MEM0_DIR": folder}
        turns = Workplace(Path(folder), options.data).turns()
        measure(report, turns, questions_of(options.data, turns), options.rounds)
    return report.write(
        options.report,
        data=options.data.name if options.data.is_file() else "made up",
        rounds=options.rounds,
        seeds={"questions": SEED},
        peers={name: version(name) for name in ("mem0ai", "qdrant-client")},
    )


def measure(report: Report, turns: list[TurnDraft], asked: list[tuple[str, str]], rounds: int) -> None:
    """Both sides open at once and alternating, an eighth of the sessions at a time, since a disk has its moods."""
    rates: dict[str, list[float]] = {}
    taken: dict[str, list[float]] = {"mem0": [], "mnemostream": []}
    for _ in range(rounds):
        with ExitStack() as stack:
            sides = _sides(stack)
            for number, block in enumerate(_blocks(sessions(turns))):
                for name in sides if number % 2 else reversed(sides):
                    rates.setdefault(name, []).append(_rate(*sides[name], _grouped(name, block)))
            _search({"mem0": sides[MEM0][0], "mnemostream": sides[PUBLISH][0]}, asked, taken)
    for name, values in rates.items():
        report.rate(f"{name}: messages/s", share(values, 0.5))
    report.figure("add ÷ mem0's, a session a call", ratio(rates[ADD], rates[MEM0]), least=LEAST)
    report.figure("publish of many ÷ mem0's add", ratio(rates[PUBLISH], rates[MEM0]), least=LEAST)
    report.figure("add ÷ mem0's, a message a call", ratio(rates[ADD_ONE], rates[MEM0_ONE]))
    report.figure("publish, durable but not yet searchable ÷ mem0's add", ratio(rates[DURABLE], rates[MEM0]))
    for name, values in taken.items():
        for part in (0.5, 0.95):
            report.rate(f"search p{part * 100:.0f} ms, {name}", 1000 * share(values, part))
    report.figure(
        "search p50: mem0's ÷ ours", share(taken["mem0"], 0.5) / share(taken["mnemostream"], 0.5), least=1.0
    )
    report.notes["peers"] = (
        f"{len(turns)} messages in {len(sessions(turns))} sessions; one a call: {SINGLE} of each of {BLOCKS} parts. "
        "All is durable and searchable when a call returns, but for the last of our four. mem0 stores messages as they "
        f"are (infer=False) and searches by vector alone. {len(asked)} questions, top {TOP}."
    )


def _sides(stack: ExitStack) -> dict[str, tuple[Any, Callable[[Any, Sequence[Group]], None]]]:
    """Each side with a folder of its own."""

    def opened(kind: Any) -> Any:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="mnemostream-bench-"))
        side = kind(Path(folder))
        stack.callback(side.close)
        return side

    return {
        MEM0: (opened(Mem0), Mem0.add),
        ADD: (opened(Ours), Ours.add),
        PUBLISH: (opened(Ours), Ours.publish),
        DURABLE: (opened(Ours), Ours.publish_only),
        MEM0_ONE: (opened(Mem0), Mem0.add),
        ADD_ONE: (opened(Ours), Ours.add),
    }


def _blocks(groups: Sequence[Group]) -> list[Sequence[Group]]:
    size = -(-len(groups) // BLOCKS)
    return [groups[start : start + size] for start in range(0, len(groups), size)]


def _grouped(name: str, block: Sequence[Group]) -> Sequence[Group]:
    if name in (MEM0_ONE, ADD_ONE):
        return [(cube, [turn]) for cube, turns in block for turn in turns][:SINGLE]
    return block


def _rate(side: Any, add: Callable[[Any, Sequence[Group]], None], groups: Sequence[Group]) -> float:
    seconds = timed(lambda: add(side, groups))
    if isinstance(side, Ours):
        side.settle()
    return sum(len(turns) for _, turns in groups) / seconds


def questions_of(data: Path, turns: list[TurnDraft]) -> list[tuple[str, str]]:
    """(cube, question): LoCoMo's where its file is there."""
    if data.is_file():
        samples = json.loads(data.read_text("utf-8"))
        asked = [(str(s["sample_id"]), str(q["question"])) for s in samples for q in s["qa"]]
    else:
        cubes = dict.fromkeys(turn.cube or "" for turn in turns)
        asked = [(cube, text) for cube in cubes for text in Speaker(SEED, cube).questions(QUESTIONS)]
    return random.Random(SEED).sample(asked, QUESTIONS)


def _search(sides: dict[str, Any], asked: list[tuple[str, str]], taken: dict[str, list[float]]) -> None:
    for side in sides.values():
        for cube, text in asked[:20]:
            side.search(cube, text)
    for number, (cube, text) in enumerate(asked):
        for name in sides if number % 2 else reversed(sides):
            began = time.perf_counter()
            sides[name].search(cube, text)
            taken[name].append(time.perf_counter() - began)


if __name__ == "__main__":
    sys.exit(main())
