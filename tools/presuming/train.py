"""Teaches the network of processors/presuming from what gather.py gathered. Minutes with a GPU.

    python tools/presuming/train.py GATHERED TABLE [--steps 4000] [--small-steps 7000] [--teachers 2]

The model is taught first; then a small network, which begins with some of its layers, learns to say what it says
(Hinton et al. 2015), the last third with its weights in four bits. TABLE is processors/presuming/table.npz. What is
held out is measured.

--near N teaches each statement also beside its N nearest of other groups, as another thing. The table of now was made
with 6, which was a mistake (docs/adr/0046): such often say the same.
"""

import argparse
import time
from pathlib import Path
from typing import Final

import numpy as np
import torch
from net import LONGEST, Net, table, take_model, take_over
from torch.nn import functional

DEVICE: Final = "cuda" if torch.cuda.is_available() else "cpu"
BATCH: Final = 256
LAYERS: Final = (0, 1, 3, 5)  # of the teacher, for the small one
INNER: Final = 384
PAIRS: Final = (
    "dev",
    "dev2",
    "check",
    "check2",
    "check3",
    "check4",
    "train",
    "train2",
)  # sources that are labelled by hand
OWN_WEIGHT: Final = 4.0  # of such a pair
NEAR_WEIGHT: Final = 0.15
HARD: Final = 0.3  # share of the labels in what the small one learns
START: Final = time.monotonic()


def say(*words: object) -> None:
    """Print, with the seconds since the start."""
    print(f"{time.monotonic() - START:6.1f}", *words, flush=True)


class Reader:
    """Pairs of statements as one batch of pieces."""

    def __init__(self, pieces: np.ndarray, counts: np.ndarray, start: int, between: int) -> None:
        self.pieces = torch.tensor(pieces.astype(np.int64)).to(DEVICE)
        self.counts = torch.tensor(counts.astype(np.int64)).to(DEVICE)
        self.start, self.between = start, between

    def batch(self, old: torch.Tensor, new: torch.Tensor) -> tuple[torch.Tensor, ...]:
        """Pieces, sides, what counts, and the places of both statements."""
        first, second = self.counts[old][:, None], self.counts[new][:, None]
        at = torch.arange(int((first + second).max()) + 3, device=DEVICE)[None]
        mine, behind = (at >= 1) & (at <= first), at - first - 2
        theirs = (behind >= 0) & (behind < second)
        ids = torch.where(mine, self._piece(old, at - 1), torch.where(theirs, self._piece(new, behind), 0))
        ids[:, 0] = self.start
        ids = torch.where((at == first + 1) | (at == first + second + 2), self.between, ids)
        mask = at <= first + second + 2
        return ids, ((at > first + 1) & mask).long(), mask, mine, theirs

    def _piece(self, which: torch.Tensor, at: torch.Tensor) -> torch.Tensor:
        places = at.clamp(0, LONGEST - 1).expand(len(which), at.shape[1])
        return self.pieces[which].gather(1, places)


class Lesson:
    """Pairs with labels, how much each counts, and what a teacher says of them."""

    def __init__(
        self, old: torch.Tensor, new: torch.Tensor, label: torch.Tensor, weight: torch.Tensor
    ) -> None:
        self.old, self.new, self.label = old, new, label
        self.weight = weight / weight.sum()
        self.taught: torch.Tensor | None = None


def taught(net: Net, reader: Reader, lesson: Lesson, steps: int, rate: float, name: str) -> Net:
    """The net, after so many batches; with a teacher's word the last third has coarse weights."""
    net.to(DEVICE).train()
    groups = [
        {"params": [p for p in net.parameters() if p.dim() > 1], "weight_decay": 0.01},
        {"params": [p for p in net.parameters() if p.dim() <= 1], "weight_decay": 0.0},
    ]
    optimizer = torch.optim.AdamW(groups, lr=rate, betas=(0.9, 0.98))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / (0.06 * steps), max(0.0, (steps - step) / (0.94 * steps)))
    )
    for step in range(steps):
        if lesson.taught is not None and step == 2 * steps // 3:
            net.make_rough()
        chosen = torch.multinomial(lesson.weight, BATCH, replacement=True)
        with torch.autocast(DEVICE, dtype=torch.bfloat16):
            sums = net(*reader.batch(lesson.old[chosen], lesson.new[chosen]))
        if lesson.taught is None:
            loss = functional.cross_entropy(sums, lesson.label[chosen], label_smoothing=0.03)
        else:
            said = functional.softmax(lesson.taught[chosen], -1)
            loss = functional.kl_div(functional.log_softmax(sums, -1), said, reduction="batchmean")
            loss = loss + HARD * functional.cross_entropy(sums, lesson.label[chosen])
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        if step % 1000 == 0:
            say(name, step, round(loss.item(), 4))
    return net.eval()


@torch.no_grad()
def sums_of(net: Net, reader: Reader, old: torch.Tensor, new: torch.Tensor) -> torch.Tensor:
    """What a net says of pairs."""
    found = []
    for n in range(0, len(old), 4096):
        with torch.autocast(DEVICE, dtype=torch.bfloat16):
            found.append(net(*reader.batch(old[n : n + 4096], new[n : n + 4096])))
    return torch.cat(found)


def show(name: str, net: Net, reader: Reader, data: dict[str, np.ndarray], which: np.ndarray) -> None:
    """Precision and recall on what is held out, by source, at several shares."""
    label, source_of = data["expected"][which], data["source"][which]
    old, new = (torch.tensor(data[side][which].astype(np.int64)).to(DEVICE) for side in ("old", "new"))
    shares = functional.softmax(sums_of(net, reader, old, new), -1).cpu().numpy() if len(which) else label
    for source in np.unique(source_of):
        rows = np.flatnonzero(source_of == source)
        shown = [f"{100 * (shares[rows].argmax(1) == label[rows]).mean():.1f} % right"]
        for number, kind in ((1, "same"), (2, "updates")):
            for least in (0.5, 0.8, 0.95):
                found = shares[rows, number] >= least
                hit, of = (found & (label[rows] == number)).sum(), (label[rows] == number).sum()
                shown.append(
                    f"{kind} {least}: P {100 * hit / max(1, found.sum()):.0f} R {100 * hit / max(1, of):.0f}"
                )
        say(name, data["sources"][source], len(rows), " | ".join(shown))


def weights(data: dict[str, np.ndarray], which: np.ndarray) -> np.ndarray:
    """How much each pair counts: of many of one kind in one group each counts less."""
    key = data["group"][which].astype(np.int64) * 1000 + data["kind"][which]
    _, place, count = np.unique(key, return_inverse=True, return_counts=True)
    own = np.isin(data["sources"][data["source"][which]], (*PAIRS, "talk"))
    return np.where(own, OWN_WEIGHT, 1.0) / np.sqrt(count[place])


def near(
    data: dict[str, np.ndarray], words: torch.Tensor, which: np.ndarray, most: int
) -> tuple[torch.Tensor, torch.Tensor]:
    """Statements beside their `most` nearest of other groups, by the mean of their word vectors."""
    group = np.full(len(data["large"]), -1)
    group[data["old"][which]] = group[data["new"][which]] = -2
    for side in ("old", "new"):
        group[data[side][which]] = data["group"][which]
    ids = torch.tensor(np.flatnonzero(group >= 0)).to(DEVICE)
    groups = torch.tensor(group[group >= 0]).to(DEVICE)
    pieces = torch.tensor(data["large"].astype(np.int64)).to(DEVICE)[ids]
    rare = torch.log(len(ids) / (1 + torch.bincount(pieces.flatten(), minlength=len(words)).float())).clamp(
        min=0.1
    )
    share = (pieces > 0).float() * rare[pieces]
    vectors = torch.stack([(words[p] * s.unsqueeze(-1)).sum(0) for p, s in zip(pieces, share, strict=True)])
    vectors = functional.normalize(vectors - vectors.mean(0), dim=1)
    old, new = [], []
    for n in range(0, len(ids), 1024):
        likeness = vectors[n : n + 1024] @ vectors.T
        likeness[groups[n : n + 1024, None] == groups[None]] = -1
        new.append(ids[n : n + 1024].repeat_interleave(most))
        old.append(ids[likeness.topk(most, 1).indices.flatten()])
    return torch.cat(old), torch.cat(new)


def main() -> None:
    """Teach, measure, write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("gathered", type=Path)
    parser.add_argument("table", type=Path)
    for name, value in (("steps", 4000), ("small-steps", 7000), ("teachers", 2), ("near", 0)):
        parser.add_argument(f"--{name}", type=int, default=value)
    options = parser.parse_args()
    torch.manual_seed(0)
    with np.load(options.gathered) as file:
        data = dict(file)
    held = np.isin(data["sources"][data["source"]], data["hold"])
    learned, measured = np.flatnonzero(~held), np.flatnonzero(held)
    large = Reader(data["large"], data["large_count"], 101, 102)
    small = Reader(data["small"], data["small_count"], 2, 3)
    old, new, label = (
        torch.tensor(data[name].astype(np.int64)).to(DEVICE) for name in ("old", "new", "expected")
    )
    words = torch.tensor(data["model/words"].astype(np.float32) * data["model/words.scales"]).to(DEVICE)
    beside_old, beside_new = near(data, words, learned, options.near)
    say(f"{len(learned)} pairs to learn, {len(beside_old)} beside, {len(measured)} to measure")
    weight = torch.tensor(weights(data, learned)).float().to(DEVICE)
    at = torch.tensor(learned).to(DEVICE)
    lesson = Lesson(
        torch.cat([old[at], beside_old]),
        torch.cat([new[at], beside_new]),
        torch.cat([label[at], torch.zeros_like(beside_old)]),
        torch.cat([weight, torch.full((len(beside_old),), NEAR_WEIGHT, device=DEVICE)]),
    )
    said = 0
    for seed in range(options.teachers):
        torch.manual_seed(seed)
        teacher = Net(len(words), 6, tangent=False)
        take_model(teacher, data)
        teacher = taught(teacher, large, lesson, options.steps, 1e-4, f"teacher {seed}")
        show(f"teacher {seed}", teacher, large, data, measured)
        said = said + sums_of(teacher, large, lesson.old, lesson.new)
    lesson.taught = said / options.teachers
    net = Net(len(data["kept"]), len(LAYERS), inner=INNER, tangent=True).to(DEVICE)
    take_over(net, teacher, data["kept"], LAYERS)
    net = taught(net, small, lesson, options.small_steps, 2e-4, "small")
    show("small", net, small, data, measured)
    np.savez(options.table, **table(net, data["vocabulary"]))
    say(f"{options.table}: {options.table.stat().st_size} bytes")


if __name__ == "__main__":
    main()
