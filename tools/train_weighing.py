"""Learn the weights of `processors/facts/weighing.py` from labelled pairs, and write `processors/facts/weights.py`.

    python tools/train_weighing.py tests/quality/dedupe/{dev,dev2,train,check}.jsonl --talk CONVERSATIONS.json

Softmax regression with an L2 penalty by plain gradient descent: a run gives the same weights again. Statements of
different pairs that are near each other are told apart, too, and so is what lies near in the conversations of `--talk`,
a file that `mnemostream publish` reads: in real talk hardly any two statements are one fact. What is learnt depends on
how statements are read, so a change there wants a new run.
"""

import argparse
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from textwrap import fill
from unittest.mock import patch

import numpy as np
import numpy.typing as npt

from mnemostream.infra.readers import read_turns
from mnemostream.processors import dedupe
from mnemostream.processors.draft import TurnDraft
from mnemostream.processors.facts import OTHER, Told
from mnemostream.processors.facts.weighing import features
from mnemostream.processors.likeness import reading_of
from mnemostream.processors.similarity import similarity
from mnemostream.schemas.memory import Memory as Stored
from mnemostream.streams.client import Memory
from mnemostream.streams.quality.pairs import NEW, OUTCOMES, Pair, read_pairs

Array = npt.NDArray[np.float64]
TARGET = Path(__file__).parent.parent / "processors" / "facts" / "weights.py"
HEADER = "Learnt by `tools/train_weighing.py` from labelled pairs; do not edit."
PENALTY, STEP, STEPS = 0.01, 0.1, 2500
CROSSED, CROSSED_COUNT = 3, 0.05  # so many statements of other pairs are set beside each, and count so much
TALK_COUNT = 0.1  # what all of the talk counts beside the pairs, however long it is


def stored(pairs: Sequence[Pair]) -> Iterator[tuple[Stored | None, Stored | None]]:
    """What each side of each pair leaves, alone in a cube."""
    with tempfile.TemporaryDirectory() as folder, Memory(Path(folder), recalls=False) as memory:
        memory.publish(
            [
                TurnDraft(
                    text=text,
                    speaker="User",
                    cube=f"{number}{side}",
                    turn_id="1",
                    session_id="1",
                    occurred_at=when,
                    place="pair",
                )
                for number, pair in enumerate(pairs)
                for side, text, when in (("a", pair.a, pair.when_a), ("b", pair.b, pair.when_b))
            ]
        )
        for number in range(len(pairs)):
            sides = [memory.get_all(cube=f"{number}{side}") for side in "ab"]
            a, b = (side[0].memory if side else None for side in sides)
            yield a, b


def told(memory: Stored) -> Told:
    assert memory.content is not None
    return Told(
        reading=reading_of(memory.content), said_at=memory.state.occurred_at, when=memory.state.event_time
    )


def cosine(one: Stored, other: Stored) -> float:
    assert one.content is not None and one.content.embedding is not None
    assert other.content is not None and other.content.embedding is not None
    return similarity(one.content.embedding.data, other.content.embedding.data)


def examples(pairs: Sequence[Pair], talk: Path | None) -> tuple[Array, Array, Array]:
    """Features, outcomes by number, and how much each counts."""
    both = [(pair, a, b) for pair, (a, b) in zip(pairs, stored(pairs), strict=True) if a and b]
    found = [
        (values, OUTCOMES.index(pair.expected), 1.0)
        for pair, a, b in both
        if (values := features(told(b), told(a), cosine(a, b))) is not None
    ]
    for number, (_, _, b) in enumerate(both):
        likest = sorted(
            ((cosine(a, b), other) for other, (_, a, _) in enumerate(both) if other != number), reverse=True
        )[:CROSSED]
        for value, other in likest:
            values = features(told(b), told(both[other][1]), value)
            if values is not None and value < 0.85:
                found.append((values, OUTCOMES.index(NEW), CROSSED_COUNT))
    if talk is not None:
        apart = told_apart(talk)
        each = TALK_COUNT * len(pairs) / max(1, len(apart))
        found += [(values, OUTCOMES.index(NEW), each) for values in apart]
    rows, outcomes, counts = zip(*found, strict=True)
    return np.array(rows), np.array(outcomes), np.array(counts)


def told_apart(talk: Path) -> list[list[float]]:
    """The features of all statements that would be weighed, were none of them joined."""
    found: list[list[float]] = []

    def seen(new: Told, old: Told, near: float) -> str:
        if (values := features(new, old, near)) is not None:
            found.append(values)
        return OTHER

    with (
        patch.object(dedupe, "weighed", seen),
        tempfile.TemporaryDirectory() as folder,
        Memory(Path(folder), recalls=False) as memory,
    ):
        memory.publish(read_turns(talk.read_bytes(), name=str(talk)))
    return found


def fit(x: Array, y: Array, counts: Array) -> tuple[Array, Array, Array]:
    """Means, scales, and weights with the bias in the last row."""
    means, scales = x.mean(0), x.std(0) + 1e-3
    rows = np.c_[(x - means) / scales, np.ones(len(x))]
    weights, moved = np.zeros((rows.shape[1], 3)), np.zeros((rows.shape[1], 3))
    wanted, share = np.eye(3)[y.astype(int)], (counts / counts.sum())[:, None]
    for _ in range(STEPS):
        logits = rows @ weights
        odds = np.exp(logits - logits.max(1, keepdims=True))
        gradient = rows.T @ (share * (odds / odds.sum(1, keepdims=True) - wanted))
        gradient[:-1] += PENALTY * weights[:-1]
        moved = 0.9 * moved + gradient
        weights -= STEP * moved
    return means, scales, weights


def written(means: Array, scales: Array, weights: Array) -> str:
    """The module that holds what was learnt."""
    tables = {"MEANS": means, "SCALES": scales, "BIAS": weights[-1]}
    said = [f"{name}: tuple[float, ...] = {_row(values)}" for name, values in tables.items()]
    rows = "".join(f"    {_row(column, '    ')},\n" for column in weights[:-1].T)
    said.append(f"WEIGHTS: tuple[tuple[float, ...], ...] = (\n{rows})")
    return "\n".join([f'"""{HEADER}"""', "", "# fmt: off", *said, ""])


def _row(values: Array, indent: str = "") -> str:
    said = ", ".join(f"{value:.4f}" for value in values)
    return fill(f"({said})", 90, initial_indent=indent, subsequent_indent=indent + " ").lstrip()


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("data", nargs="+", type=Path)
    asked.add_argument("--talk", type=Path)
    given = asked.parse_args()
    pairs = [pair for path in given.data for pair in read_pairs(path)]
    TARGET.write_text(written(*fit(*examples(pairs, given.talk))), encoding="utf-8")
    print(f"{TARGET}: learnt from {len(pairs)} pairs")


if __name__ == "__main__":
    main()
