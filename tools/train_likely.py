"""Trains what dedupe falls back to where its rules say nothing: writes processors/facts/likely_table.py.

    python tools/train_likely.py FILE... [--check FILE]

FILE: labelled pairs (tests/quality/dedupe/README.md). Needs scikit-learn, which the product does not. Each pair goes
through extraction; where nothing depends on which came first it is learned turned round, too; and each statement is
learned beside those of other pairs that share most with it, as another thing. --check only measures.
"""

import argparse
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.model_selection import GroupKFold

from mnemostream.processors.facts import Told, read, relation
from mnemostream.processors.facts.features import VERSION, features
from mnemostream.processors.facts.side import Side, side_of
from mnemostream.schemas.events import Candidate, CandidatesExtracted
from mnemostream.schemas.topics import CANDIDATES
from mnemostream.streams.client import Memory
from mnemostream.streams.quality.dedupe import rows_of
from mnemostream.streams.quality.pairs import Pair, read_pairs

OUT: Final = Path(__file__).resolve().parent.parent / "processors/facts/likely_table.py"
CLASSES: Final = ("new", "same", "updates")
TREES, DEPTH, RATE = 150, 3, 0.08
SCALE: Final = 10_000
BESIDE: Final = 2  # statements of other pairs that each is learned beside
BESIDE_WEIGHT: Final = 0.03
_EITHER_WAY: Final = {
    "same": "same",
    "paraphrase": "same",
    "other person": "new",
    "other time": "new",
    "beside": "new",
    "contradicted": "updates",
    "more specific": "same",  # says less than what was said
}


class Said(NamedTuple):
    """A statement as extraction leaves it."""

    told: Told
    side: Side


class Example(NamedTuple):
    """The features of a pair, what it is, how much it counts, and which pair it came from."""

    features: dict[str, float]
    expected: int
    weight: float
    group: tuple[str, int]
    kind: str
    unread: bool  # whether rules say nothing of it


def statements(path: Path, pairs: Sequence[Pair]) -> list[tuple[Said | None, Said | None]]:
    """Both statements of each pair; None for one that leaves no memory."""
    found: dict[tuple[str, str], Said] = {}
    with tempfile.TemporaryDirectory() as folder:
        memory = Memory(Path(folder), recalls=False, log="", index="")
        rows_of(memory, pairs)
        for item in memory.tail(CANDIDATES, from_="start", follow=False):
            if item.event is None or not isinstance(payload := item.event.payload, CandidatesExtracted):
                continue
            contents = payload.content.items if payload.content else ()
            for candidate, content in zip(payload.candidates, contents, strict=True):
                key = item.event.envelope.scope.cube, payload.turn_id
                found.setdefault(key, _said(candidate, content.text, content.subject))
        memory.close()
    return [(found.get((f"pair-{n:05}", "a")), found.get((f"pair-{n:05}", "b"))) for n in range(len(pairs))]


def _said(candidate: Candidate, text: str, subject: str) -> Said:
    told = Told(reading=read(text, subject), said_at=candidate.occurred_at, when=candidate.event_time)
    return Said(told, side_of(text, subject))


def examples(path: Path, *, more: bool) -> Iterator[Example]:
    """What a file teaches; `more`: with what is derived from its pairs."""
    pairs = read_pairs(path)
    both = statements(path, pairs)
    for number, (pair, (old, new)) in enumerate(zip(pairs, both, strict=True)):
        if old is None or new is None:
            continue
        group = path.name, number
        yield _example(new, old, pair.expected, 1.0, group, pair.kind)
        if more and pair.kind in _EITHER_WAY and old.told.when is None and new.told.when is None:
            yield _example(*_turned(new, old), _EITHER_WAY[pair.kind], 1.0, group, f"{pair.kind}, turned")
        if more:
            for other in _nearest(new, number, both):
                if not relation(new.told, other.told):
                    yield _example(new, other, "new", BESIDE_WEIGHT, group, "other pair")


def _example(
    new: Said, old: Said, expected: str, weight: float, group: tuple[str, int], kind: str
) -> Example:
    found = features(new.told, old.told, new.side, old.side)
    unread = not relation(new.told, old.told)
    return Example(found, CLASSES.index(expected), weight, group, kind, unread)


def _turned(new: Said, old: Said) -> tuple[Said, Said]:
    """The older statement said as the newer one, and the other way round."""
    return (
        old._replace(told=Told(reading=old.told.reading, said_at=new.told.said_at)),
        new._replace(told=Told(reading=new.told.reading, said_at=old.told.said_at)),
    )


def _nearest(new: Said, number: int, both: Sequence[tuple[Said | None, Said | None]]) -> list[Said]:
    mine = new.side.classes
    shares = [
        (len(mine & old.side.classes) / max(1, len(mine | old.side.classes)), -n, old)
        for n, (old, _) in enumerate(both)
        if n != number and old is not None
    ]
    return [old for share, _, old in sorted(shares, key=lambda one: one[:2])[-BESIDE:] if share > 0]


def trained(learned: Sequence[Example], names: Sequence[str], seed: int = 0) -> GradientBoostingClassifier:
    """Trees that tell the classes apart."""
    model = GradientBoostingClassifier(
        n_estimators=TREES,
        max_depth=DEPTH,
        learning_rate=RATE,
        subsample=0.7,
        max_features=0.2,
        random_state=seed,
    )
    model.fit(matrix(learned, names), [one.expected for one in learned], [one.weight for one in learned])
    return model


def matrix(found: Sequence[Example], names: Sequence[str]) -> np.ndarray:
    """A row an example."""
    return np.array([[float(one.features.get(name, 0.0)) for name in names] for one in found])


def margins(scores: np.ndarray) -> np.ndarray:
    """By how much each class lies before the best other one."""
    return np.stack(
        [scores[:, n] - np.delete(scores, n, axis=1).max(axis=1) for n in range(scores.shape[1])], axis=1
    )


def show(found: Sequence[Example], scores: np.ndarray, title: str) -> None:
    """Precision and recall at several margins."""
    right, margin = np.array([one.expected for one in found]), margins(scores)
    print(f"{title}: {len(found)} pairs, {100 * (scores.argmax(axis=1) == right).mean():.1f} % right")
    for number, name in enumerate(CLASSES[1:], 1):
        shown = []
        for least in (0.0, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0):
            taken = margin[:, number] >= least
            of, hit = (right == number).sum(), (taken & (right == number)).sum()
            shown.append(f"{least}: P {100 * hit / max(1, taken.sum()):.0f} R {100 * hit / max(1, of):.0f}")
        print(f"  {name}  " + " | ".join(shown))


def cross_validated(learned: Sequence[Example], names: Sequence[str], seeds: int = 1) -> np.ndarray:
    """Scores of each example by trees that have not seen its pair."""
    numbers = {group: n for n, group in enumerate(dict.fromkeys(one.group for one in learned))}
    groups = [numbers[one.group] for one in learned]
    scores = np.zeros((len(learned), len(CLASSES)))
    for seed in range(seeds):
        for seen, held in GroupKFold(6, shuffle=True, random_state=seed).split(learned, groups=groups):
            model = trained([learned[n] for n in seen], names, seed)
            scores[held] += model.decision_function(matrix([learned[n] for n in held], names)) / seeds
    return scores


def table(model: GradientBoostingClassifier, names: Sequence[str]) -> str:
    """The module: a line a tree, as its class, its splits from the root down, and its leaves from left to right."""
    start = (
        model.decision_function(np.zeros((1, len(names))))[0] - _grown(model, np.zeros((1, len(names))))[0]
    )
    lines = [f"{number} {_tree(tree.tree_)}" for row in model.estimators_ for number, tree in enumerate(row)]
    first = ", ".join(str(round(one * SCALE)) for one in start)
    shown = "\n".join(f'    "{name}",' for name in names)
    return (
        '"""What `likely` judges by: trees over features. Made by tools/train_likely.py; not to be edited."""\n'
        "# ruff: noqa: E501\n\nfrom typing import Final\n\n"
        f"VERSION: Final = {VERSION}\nDEPTH: Final = {DEPTH}\nSCALE: Final = {SCALE}\nSTART: Final = ({first})\n"
        f"NAMES: Final = (\n{shown}\n)\n"
        'TREES: Final = """\\\n' + "\n".join(lines) + '\n"""\n'
    )


def _grown(model: GradientBoostingClassifier, rows: np.ndarray) -> np.ndarray:
    return sum(
        model.learning_rate * np.stack([tree.predict(rows) for tree in row], axis=1)
        for row in model.estimators_
    )


def _tree(tree: object) -> str:
    """A tree made whole: 2^DEPTH - 1 splits as feature:bound, by level; then as many leaves and one, as integers."""
    splits, leaves = [], []
    level = [0]
    for _ in range(DEPTH):
        below = []
        for node in level:
            leaf = tree.children_left[node] < 0
            splits.append("0:inf" if leaf else f"{tree.feature[node]}:{_bound(tree.threshold[node])}")
            below += [node, node] if leaf else [tree.children_left[node], tree.children_right[node]]
        level = below
    leaves = [str(round(RATE * float(tree.value[node][0][0]) * SCALE)) for node in level]
    return f"{','.join(splits)} {','.join(leaves)}"


def _bound(value: float) -> str:
    return repr(round(float(value), 4)).removesuffix(".0")


def main() -> None:
    """Train, measure, write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--check", type=Path)
    parser.add_argument("--measure", action="store_true", help="cross-validate")
    options = parser.parse_args()
    learned = [one for path in options.files for one in examples(path, more=True)]
    names = sorted({name for one in learned for name in one.features})
    if options.measure:
        scores = cross_validated(learned, names)
        for title, chosen in (
            (
                "held out",
                [n for n, one in enumerate(learned) if "turned" not in one.kind and one.kind != "other pair"],
            ),
            (
                "held out, rules silent",
                [n for n, one in enumerate(learned) if one.unread and "turned" not in one.kind],
            ),
        ):
            show([learned[n] for n in chosen], scores[chosen], title)
    model = trained(learned, names)
    if options.check:
        checked = list(examples(options.check, more=False))
        show(checked, model.decision_function(matrix(checked, names)), options.check.name)
    OUT.write_text(table(model, names), "utf-8")


if __name__ == "__main__":
    main()
