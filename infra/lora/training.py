"""Training a LoRA adapter from a training set: the rows' replies are learnt, and the model is kept what it was."""

import math
import random
import time
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

import msgspec
import peft
import torch
from torch.nn.functional import cross_entropy

from ...schemas.errors import InputError
from ..training_set.folder import whole_folder
from .base import Base, load_base
from .checkpoint import Checkpoints
from .folder import CARD, Card, save_adapter
from .keeping import Kept, divergence, general_texts, kept_texts, left_padded, logits_of, sample
from .options import Trained, TrainOptions
from .prompts import prompt_ids, reply_ids, style_of
from .rows import TrainingRows, read_rows

_TARGETS: Final = (
    "gate_proj",
    "up_proj",
    "down_proj",
)  # facts lie in the feed-forward layers (Geva et al. 2021)
_WARM: Final = 10  # steps until the learning rate is at its peak
_KEPT: Final = 4  # general texts of a step
_FEW: Final = 4  # rows of a memory, of which an epoch has one
_SMOOTH: Final = 0.9

Encoded = tuple[list[int], int]  # token ids, and where the reply begins


def train_adapter(
    set_dir: Path,
    base: str,
    out: Path,
    options: TrainOptions | None = None,
    progress: Callable[[int], None] = lambda _: None,
) -> Trained:
    """Train an adapter on a training set's folder; `out` is there only when it is whole.

    1. Read the set and load the base model. 2. Let the base model write text of its own. 3. Learn, in an order that the
    seed gives, and go on from the newest checkpoint of the same training. 4. Write the adapter, PEFT's layout, beside
    `out`, and put it in its place. `progress` is told of rows learnt. The same set, base model and options give
    the same adapter id; on the same machine and thread count, the same bytes. Raises InputError and SettingsError, as
    `load_base` does, and where `out` is there and is no adapter.
    """
    options, started = options or TrainOptions(), time.monotonic()
    options.check()
    if out.exists() and not (out / CARD).exists() and (not out.is_dir() or any(out.iterdir())):
        raise InputError(f"{out}: is there, and is no adapter; name a folder that is new, or empty")
    rows = read_rows(set_dir)
    loaded = load_base(base)
    style = style_of(loaded, options.prompt)
    card = _card(rows, base, style, options)
    _quick_head(loaded.model)
    learnt = [[_encode(loaded, style, row.prompt, row.completion) for row in same] for same in rows.learnt]
    run = _Run(
        loaded, learnt, general_texts(loaded, rows.general, options.seed) if options.keep else [], options
    )
    told = run.learn(Checkpoints(out, card.adapter_id), progress)
    card = _put(out, loaded, run.model, card)
    return Trained(
        adapter_id=card.adapter_id,
        artefact_sha256=card.artefact_sha256,
        out=out,
        rows=sum(map(len, learnt)),
        memories=len(card.memory_ids),
        seconds=round(time.monotonic() - started, 1),
        **told,
    )


def _card(rows: TrainingRows, base: str, style: str, options: TrainOptions) -> Card:
    told = msgspec.to_builtins(options)
    cause = msgspec.json.encode([rows.manifest_sha256, base, told], order="sorted")
    return Card(
        adapter_id=sha256(cause).hexdigest()[:32],
        base_model=base,
        training_set_id=str(rows.manifest.get("training_set_id", "")),
        manifest_sha256=rows.manifest_sha256,
        scope=dict(rows.manifest.get("scope", {})),
        memory_ids=tuple(sorted({one for same in rows.learnt for row in same for one in row.memory_ids})),
        seed=options.seed,
        prompt=style,
        options=told,
        artefact_sha256="",
    )


def _encode(base: Base, style: str, prompt: str, completion: str) -> Encoded:
    asked = prompt_ids(base, style, prompt)
    return asked + reply_ids(base, style, completion), len(asked)


def _put(out: Path, base: Base, model: Any, card: Card) -> Card:
    out.parent.mkdir(parents=True, exist_ok=True)
    with whole_folder(out) as beside:
        card = save_adapter(beside, base, model, card)
    Checkpoints(out, card.adapter_id).drop()
    return card


class _Run:
    """One training: the model with its adapter, what it learns and what it keeps."""

    def __init__(
        self, base: Base, learnt: list[list[Encoded]], texts: list[list[int]], options: TrainOptions
    ) -> None:
        torch.manual_seed(options.seed)
        self._options, self._learnt, self._padding = options, learnt, base.tokenizer.pad_token_id
        self._texts: list[Kept] = kept_texts(base.model, texts, self._padding)
        layers = int(base.model.config.get_text_config().num_hidden_layers)
        config = peft.LoraConfig(
            r=options.rank,
            lora_alpha=options.rank * options.scale,
            lora_dropout=0.0,
            target_modules=_targets(base),
            layers_to_transform=list(range(int(layers * options.lowest), layers)),
            task_type="CAUSAL_LM",
        )
        self.model = peft.get_peft_model(base.model, config)

    def learn(self, checkpoints: Checkpoints, progress: Callable[[int], None]) -> dict[str, Any]:
        """All steps; returns how many, and what the loss and the divergence were at the end."""
        options = self._options
        epoch = sum(map(self._count, self._learnt))
        steps = max(1, math.ceil(options.epochs * epoch / options.batch))
        weights = [one for one in self.model.parameters() if one.requires_grad]
        optimiser = torch.optim.AdamW(weights, lr=options.learning_rate, weight_decay=0.0, betas=(0.9, 0.99))
        resumed = checkpoints.resume(self.model, optimiser)
        batches, loss, drift = self._batches(), 0.0, 0.0
        self.model.train()
        for step in range(steps):
            rows = next(batches)
            if step < resumed:
                progress(len(rows))
                continue
            for group in optimiser.param_groups:
                group["lr"] = options.learning_rate * _pace(step, steps)
            now, far = self._step(rows, step, optimiser)
            loss = now if step == resumed else _SMOOTH * loss + (1 - _SMOOTH) * now
            drift = far if step == resumed else _SMOOTH * drift + (1 - _SMOOTH) * far
            progress(len(rows))
            if (step + 1) % options.checkpoint == 0 and step + 1 < steps:
                checkpoints.save(self.model, optimiser, step + 1)
        self.model.eval()
        return {"steps": steps, "resumed_at": resumed, "loss": round(loss, 4), "divergence": round(drift, 4)}

    def _step(self, rows: list[Encoded], step: int, optimiser: torch.optim.Optimizer) -> tuple[float, float]:
        loss = self._loss(rows)
        drift = torch.zeros(())
        if self._texts:
            chosen = sample(self._texts, _KEPT, random.Random(f"{self._options.seed} {step}"))
            drift = divergence(self.model, chosen, self._padding)
        (loss + self._options.keep * drift).backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        optimiser.step()
        optimiser.zero_grad()
        return loss.item(), drift.item()

    def _loss(self, rows: list[Encoded]) -> Any:
        """Mean cross entropy of the replies' tokens."""
        ids, mask = left_padded([row for row, _ in rows], self._padding)
        lengths = [len(row) - start for row, start in rows]
        longest = max(lengths)
        logits = logits_of(self.model, ids, mask, longest + 1)[:, :-1]
        wanted = ids[:, -longest:].clone()
        for n, length in enumerate(lengths):
            wanted[n, : longest - length] = -100
        return cross_entropy(logits.reshape(-1, logits.shape[-1]), wanted.reshape(-1))

    def _batches(self) -> Iterator[list[Encoded]]:
        """Batches without end. An epoch has up to `wordings` rows of every memory, others than the one before."""
        waiting: list[Encoded] = []
        epoch = 0
        while True:
            while len(waiting) < self._options.batch:
                order = random.Random(f"{self._options.seed} epoch {epoch}")
                fresh = [row for same in self._learnt for row in self._worded(same, epoch)]
                order.shuffle(fresh)
                waiting += fresh
                epoch += 1
            yield waiting[: self._options.batch]
            waiting = waiting[self._options.batch :]

    def _count(self, same: list[Encoded]) -> int:
        """How many rows of a memory an epoch has: one of which little can be asked has fewer."""
        return min(self._options.wordings, math.ceil(len(same) / _FEW))

    def _worded(self, same: list[Encoded], epoch: int) -> list[Encoded]:
        """The rows of a memory that are learnt in an epoch."""
        count = self._count(same)
        order = list(range(len(same)))
        random.Random(f"{self._options.seed} {len(same)}").shuffle(order)
        return [same[order[(epoch * count + n) % len(same)]] for n in range(count)]


def _pace(step: int, steps: int) -> float:
    """Share of the learning rate: a short rise, then half a cosine down to a tenth."""
    return min(1.0, (step + 1) / _WARM) * (0.1 + 0.45 * (1 + math.cos(math.pi * step / steps)))


def _targets(base: Base) -> Any:
    """The feed-forward layers where they have the usual names, otherwise all linear layers."""
    names = {name.rsplit(".", 1)[-1] for name, _ in base.model.named_modules()}
    return list(_TARGETS) if names.issuperset(_TARGETS) else "all-linear"


class _Head(torch.nn.Module):  # type: ignore[misc,unused-ignore]
    """The output layer in bfloat16: half of a step's time on a model with many words, and it is not trained."""

    def __init__(self, head: Any) -> None:
        super().__init__()
        self.register_buffer("_weight", head.weight.detach().to(torch.bfloat16), persistent=False)

    def forward(self, hidden: Any) -> Any:
        return (hidden.to(torch.bfloat16) @ self._weight.T).float()


def _quick_head(model: Any) -> None:
    head = model.get_output_embeddings()
    if isinstance(head, torch.nn.Linear) and head.bias is None:
        model.set_output_embeddings(_Head(head))
