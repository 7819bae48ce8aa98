"""Teaches a glance: after its first layer the network of processors/presuming need not look at most pairs further.

    python tools/presuming/glance.py FOLDER TABLE

FOLDER: tests/quality/dedupe. TABLE: processors/presuming/table.npz, which gets the weights. They are chosen so that of
the pairs that are the same or an update, and that the network takes for it, two in a hundred are lost. What share of
the others is looked at no further is printed, on groups that were not learned from.
"""

import argparse
import random
from pathlib import Path
from typing import Final

import numpy as np
import torch
from gather import NEW, Book, Row, enter_groups, enter_talk
from torch.nn import functional

from mnemostream.processors.presuming.network import Network

MOST: Final = {"kin": 9000, "talk": 9000, "beside": 4000}  # pairs of each kind
WORDS: Final = 24  # of a statement at most
LOST: Final = 0.02
TAKEN: Final = 0.5  # votes for "the same" and "an update" together from which a pair counts as taken for it
STEPS: Final = 400


def kind_of(row: Row) -> str:
    """What a pair is for a glance."""
    return "kin" if row.expected != NEW else "talk" if row.source == "talk" else "beside"


def drawn(book: Book) -> list[Row]:
    """Some pairs of each kind, in an order of chance."""
    rows = list(book.rows)
    random.Random(0).shuffle(rows)
    left = dict(MOST)
    found = []
    for row in rows:
        short = max(len(book.texts[n].split()) for n in (row.old, row.new)) <= WORDS
        if short and left[kind_of(row)]:
            left[kind_of(row)] -= 1
            found.append(row)
    return found


def main() -> None:
    """Draw, look, teach, measure, write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("folder", "table"):
        parser.add_argument(name, type=Path)
    options = parser.parse_args()
    torch.manual_seed(0)
    with np.load(options.table) as file:
        table = dict(file)
    width = table["places"].shape[1]
    table["glance"] = np.zeros(3 * width + 1, np.float16)
    network, book = Network(table), Book()
    for path in sorted((options.folder / "groups").glob("*.jsonl")):
        enter_groups(book, path)
    for path in sorted((options.folder / "talk").glob("*.jsonl")):
        enter_talk(book, path)
    rows = drawn(book)
    pairs = [(book.texts[row.old], book.texts[row.new]) for row in rows]
    kinds = np.array([kind_of(row) for row in rows])
    seen = torch.tensor(np.array([network.seen_at_a_glance(*pair) for pair in pairs]))
    kin = torch.tensor(kinds == "kin")
    learned = torch.tensor([hash_of(row.group) % 4 != 0 for row in rows])
    glance = taught(seen[learned], kin[learned])
    held = ~learned.numpy()
    sums = (seen @ glance[:-1] + glance[-1]).numpy()
    taken = [n for n in np.flatnonzero(held & kin.numpy()) if 1 - network.votes(*pairs[n]).other >= TAKEN]
    glance[-1] -= float(np.quantile(sums[taken], LOST))
    for kind in MOST:
        at = sums[held & (kinds == kind)] >= np.quantile(sums[taken], LOST)
        print(f"{kind}: {at.mean():.3f} of {len(at)} are looked at further")
    table["glance"] = glance.numpy().astype(np.float16)
    np.savez(options.table, **table)


def hash_of(group: str) -> int:
    """A number that stays the same from run to run."""
    return sum(map(ord, group))


def taught(seen: torch.Tensor, kin: torch.Tensor) -> torch.Tensor:
    """Weights, and last what is added, of a logistic regression."""
    mean, spread = seen.mean(0), seen.std(0) + 1e-6
    x, y = (seen - mean) / spread, kin.float()
    w = torch.zeros(x.shape[1] + 1, requires_grad=True)
    optimizer = torch.optim.Adam([w], lr=0.01)
    for _ in range(STEPS):
        loss = functional.binary_cross_entropy_with_logits(x @ w[:-1] + w[-1], y)
        loss = loss + 1e-2 * w[:-1].square().sum()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    whole = w.detach()
    return torch.cat([whole[:-1] / spread, (whole[-1] - (whole[:-1] * mean / spread).sum())[None]])


if __name__ == "__main__":
    main()
