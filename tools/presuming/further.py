"""Teaches a table further by its own mistakes in some of the material, beside all else; minutes without a GPU.

    python tools/presuming/further.py GATHERED TABLE OUT --source NAME... [--steps 1500] [--rate 1e-4]

GATHERED is of gather.py with --table TABLE. Of some pairs of the sources those are learned that the network is not sure
of. One group in five is only measured.
"""

import argparse
from pathlib import Path
from typing import Final

import numpy as np
import torch
from net import from_table, table
from torch.nn import functional
from train import Reader, say, weights

BATCH: Final = 64
SHARE: Final = 0.15  # of a batch that comes from the sources, unless --share says otherwise
MOST: Final = 12_000  # pairs of the sources that are looked at
SMOOTH: Final = 0.03  # of a label that goes to the other two
SURE: Final = 0.9  # votes for what a pair is that need no lesson


def votes(net: torch.nn.Module, reader: Reader, old: torch.Tensor, new: torch.Tensor) -> torch.Tensor:
    """Shares of 1 for each pair."""
    found = []
    with torch.no_grad():
        for n in range(0, len(old), BATCH):
            found.append(functional.softmax(net(*reader.batch(old[n : n + BATCH], new[n : n + BATCH])), -1))
    return torch.cat(found)


def main() -> None:
    """Mine, teach, measure, write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("gathered", "table", "out"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--source", action="append", required=True)
    parser.add_argument("--steps", type=int, default=1500)
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--share", type=float, default=SHARE)
    options = parser.parse_args()
    torch.manual_seed(0)
    with np.load(options.gathered) as file:
        data = {name: file[name] for name in file.files if not name.startswith("model/")}
    with np.load(options.table) as file:
        before = dict(file)
    net = from_table(before)
    reader = Reader(data["small"], data["small_count"], 2, 3)
    old, new, label = (torch.tensor(data[name].astype(np.int64)) for name in ("old", "new", "expected"))
    source = data["sources"][data["source"]]
    fresh = np.isin(source, options.source)
    shuffled = np.random.default_rng(0).permutation
    measured = shuffled(np.flatnonzero(fresh & (data["group"] % 5 == 0)))[: MOST // 8]
    mined = shuffled(np.flatnonzero(fresh & (data["group"] % 5 != 0)))[:MOST]
    rest = np.flatnonzero(~fresh & ~np.isin(source, data["hold"]))
    share = votes(net.eval(), reader, old[mined], new[mined]).gather(1, label[mined, None])[:, 0].numpy()
    mined = mined[share < SURE]
    _show("before", votes(net, reader, old[measured], new[measured]), label[measured])
    say(f"{len(mined)} pairs to learn beside {len(rest)}")
    net.make_rough()
    net.train()
    optimizer = torch.optim.AdamW(net.parameters(), lr=options.rate, weight_decay=0.0)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / 30, (options.steps - step) / options.steps)
    )
    weight = torch.tensor(weights(data, rest))
    count = int(BATCH * options.share)
    for step in range(options.steps):
        one = torch.tensor(mined)[torch.randint(len(mined), (count,))]
        other = torch.tensor(rest)[torch.multinomial(weight, BATCH - count, replacement=True)]
        chosen = torch.cat([one, other])
        sums = net(*reader.batch(old[chosen], new[chosen]))
        loss = functional.cross_entropy(sums, label[chosen], label_smoothing=SMOOTH)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        if step % 50 == 0:
            say(step, round(loss.item(), 4))
        if step % 300 == 299:
            np.savez(options.out, **table(net, before["vocabulary"]))
    _show("after", votes(net.eval(), reader, old[measured], new[measured]), label[measured])
    np.savez(options.out, **table(net, before["vocabulary"]))


def _show(name: str, shares: torch.Tensor, label: torch.Tensor) -> None:
    wrong = [int((shares[label == 0, 1:].amax(-1) >= least).sum()) for least in (0.35, 0.5, 0.8)]
    right = [
        f"{int((shares[label == n].argmax(-1) == n).sum())} of {int((label == n).sum())}" for n in range(3)
    ]
    say(f"{name}: different things joined at 0.35, 0.5, 0.8: {wrong}; right of other, same, updates: {right}")


if __name__ == "__main__":
    main()
