"""Checkpoints of a training that was begun: adapter, optimiser and step, written whole or not at all."""

import json
import shutil
from pathlib import Path
from typing import Any, Final

import torch
from peft import get_peft_model_state_dict, set_peft_model_state_dict
from safetensors.torch import load_file, save_file

from ..training_set.folder import whole_folder

STEP: Final = "step.json"
WEIGHTS: Final = "adapter.safetensors"
MOMENTS: Final = "moments.safetensors"
_MOMENTS: Final = ("exp_avg", "exp_avg_sq")


class Checkpoints:
    """Beside the folder that is to be made: `<out>.training`. Holds the newest checkpoint of one training alone."""

    def __init__(self, out: Path, what: str) -> None:
        """`what` names the training: a checkpoint of another one is not gone on from."""
        self.folder, self._what = out.with_name(f"{out.name}.training"), what

    def resume(self, model: Any, optimiser: torch.optim.Optimizer) -> int:
        """Load the newest checkpoint; returns the steps that it has, 0 where there is none of this training."""
        try:
            told = json.loads((self.folder / STEP).read_bytes())
            weights = load_file(self.folder / WEIGHTS)
            moments = load_file(self.folder / MOMENTS)
        except (OSError, ValueError):
            return 0
        if told.get("what") != self._what:
            return 0
        set_peft_model_state_dict(model, weights)
        for n, parameter in enumerate(_trained(optimiser)):
            state = {name: moments[f"{n}.{name}"] for name in _MOMENTS}
            optimiser.state[parameter] = {**state, "step": torch.tensor(float(told["step"]))}
        return int(told["step"])

    def save(self, model: Any, optimiser: torch.optim.Optimizer, step: int) -> None:
        """Write a checkpoint in the place of the one before."""
        weights = {name: one.contiguous() for name, one in get_peft_model_state_dict(model).items()}
        moments = {
            f"{n}.{name}": optimiser.state[parameter][name]
            for n, parameter in enumerate(_trained(optimiser))
            for name in _MOMENTS
        }
        self.folder.parent.mkdir(parents=True, exist_ok=True)
        with whole_folder(self.folder) as beside:
            save_file(weights, beside / WEIGHTS)
            save_file(moments, beside / MOMENTS)
            (beside / STEP).write_text(json.dumps({"step": step, "what": self._what}), "utf-8")

    def drop(self) -> None:
        """Remove them: the adapter is made."""
        shutil.rmtree(self.folder, ignore_errors=True)


def _trained(optimiser: torch.optim.Optimizer) -> list[Any]:
    return [parameter for group in optimiser.param_groups for parameter in group["params"]]
