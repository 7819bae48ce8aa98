"""How an adapter is trained, and what training tells."""

from pathlib import Path

import msgspec

from ...schemas.errors import InputError

PLAIN, CHAT = "plain", "chat"


class TrainOptions(msgspec.Struct, frozen=True, kw_only=True):
    """How to train.

    `epochs`: passes over what is learnt. `batch`: rows of a step. `learning_rate`: at its peak; a tenth at the end.
    `rank` and `scale`: of the LoRA matrices; what they add is multiplied by `scale`. `lowest`: share of the layers,
    from below, that stay as they are. `keep`: weight of the divergence from the base model on text that has nothing
    to do with what is learnt. `wordings`: rows of each memory in an epoch, at most, and at most a quarter of them; the
    next epoch has others. `prompt`: "plain" is "Question: … Answer:", "chat" the base model's chat template, "auto"
    chat where there is one. `checkpoint`: steps between checkpoints. Raises InputError, at `check`.
    """

    seed: int = 0
    epochs: float = 7.0
    batch: int = 16
    learning_rate: float = 1e-3
    rank: int = 16
    scale: float = 2.0
    lowest: float = 0.33
    keep: float = 1.0
    wordings: int = 6
    prompt: str = "auto"
    checkpoint: int = 25

    def check(self) -> None:
        """Raise InputError where a value cannot be used."""
        low = {
            "epochs": 0.0,
            "batch": 0,
            "learning_rate": 0.0,
            "rank": 0,
            "scale": 0.0,
            "wordings": 0,
            "checkpoint": 0,
        }
        for name, bound in low.items():
            if not getattr(self, name) > bound:
                raise InputError(f"option {name}: must be above {bound:g}, got {getattr(self, name)}")
        if not 0 <= self.lowest < 1:
            raise InputError(f"option lowest: a share of the layers, 0 ≤ lowest < 1, got {self.lowest}")
        if not self.keep >= 0:
            raise InputError(f"option keep: must not be below 0, got {self.keep}")
        if self.prompt not in ("auto", PLAIN, CHAT):
            raise InputError(f"option prompt: 'auto', 'plain' or 'chat', got {self.prompt!r}")


class Trained(msgspec.Struct, frozen=True, kw_only=True):
    """An adapter that was trained. `loss`: of the last steps; `resumed_at`: the step that it went on from, or 0."""

    adapter_id: str
    artefact_sha256: str
    out: Path
    rows: int
    memories: int
    steps: int
    resumed_at: int
    loss: float
    divergence: float
    seconds: float
