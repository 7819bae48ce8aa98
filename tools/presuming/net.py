"""The network of processors/presuming in torch, large and small, and how its weights are put into four bits."""

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
import torch
from torch import nn
from torch.nn import functional

LONGEST: Final = 34
GROUP: Final = 32
MOST: Final = 7  # the greatest code of a weight
_MODEL: Final = {  # a part of ours, and of BERT's layer
    "merge": "attention.output.dense",
    "merge_norm": "attention.output.LayerNorm",
    "widen": "intermediate.dense",
    "narrow": "output.dense",
    "narrow_norm": "output.LayerNorm",
}


def coarse(weights: torch.Tensor) -> torch.Tensor:
    """Weights as four bits leave them; gradients pass as if they were whole."""
    codes, scales = coded(weights.detach())
    rough = (codes * scales.unsqueeze(-1)).reshape(weights.shape)
    return weights + (rough - weights).detach()


def coded(weights: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Codes from -7 to 7 of the weights in groups, and a scale a group, in half precision."""
    groups = weights.reshape(weights.shape[0], -1, GROUP)
    scales = (groups.abs().amax(-1) / MOST).clamp(min=1e-7).half().float()
    return (groups / scales.unsqueeze(-1)).round().clamp(-MOST, MOST), scales


class Linear(nn.Linear):
    """A linear map that may be taught with coarse weights."""

    rough = False

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """The map."""
        return functional.linear(x, coarse(self.weight) if self.rough else self.weight, self.bias)


class Layer(nn.Module):
    """One layer of a transformer."""

    def __init__(self, width: int, heads: int, inner: int, tangent: bool) -> None:
        super().__init__()
        self.heads, self.tangent = heads, "tanh" if tangent else "none"
        self.attend, self.merge = Linear(width, 3 * width), Linear(width, width)
        self.widen, self.narrow = Linear(width, inner), Linear(inner, width)
        self.merge_norm, self.narrow_norm = nn.LayerNorm(width, eps=1e-12), nn.LayerNorm(width, eps=1e-12)
        self.drop = nn.Dropout(0.1)

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """States of shape (batch, places, width)."""
        count, places, width = x.shape
        mixed = self.attend(x).view(count, places, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        seen = functional.scaled_dot_product_attention(*mixed, attn_mask=mask[:, None, None, :])
        x = self.merge_norm(x + self.drop(self.merge(seen.transpose(1, 2).reshape(count, places, width))))
        wide = functional.gelu(self.widen(x), approximate=self.tangent)
        return self.narrow_norm(x + self.drop(self.narrow(wide)))


class Net(nn.Module):
    """Two statements in, three sums out: another thing, the same, an update."""

    def __init__(
        self, pieces: int, layers: int, *, width: int = 384, heads: int = 12, inner: int = 1536, tangent: bool
    ) -> None:
        super().__init__()
        self.rough = False
        self.words, self.places, self.sides = (
            nn.Embedding(pieces, width),
            nn.Embedding(2 * LONGEST + 3, width),
            nn.Embedding(2, width),
        )
        self.norm, self.drop = nn.LayerNorm(width, eps=1e-12), nn.Dropout(0.1)
        self.layers = nn.ModuleList(Layer(width, heads, inner, tangent) for _ in range(layers))
        self.hidden, self.out = Linear(3 * width, 128), Linear(128, 3)

    def forward(
        self,
        ids: torch.Tensor,
        side: torch.Tensor,
        mask: torch.Tensor,
        mine: torch.Tensor,
        theirs: torch.Tensor,
    ) -> torch.Tensor:
        """Sums; `mine` and `theirs` tell the places of the first and of the second statement."""
        words = functional.embedding(ids, coarse(self.words.weight)) if self.rough else self.words(ids)
        x = self.drop(self.norm(words + self.places.weight[: ids.shape[1]] + self.sides(side)))
        for layer in self.layers:
            x = layer(x, mask)
        a, b = _mean(x, mine), _mean(x, theirs)
        return self.out(
            self.drop(functional.relu(self.hidden(torch.cat([x[:, 0], (a - b).abs(), a * b], -1))))
        ).float()

    def make_rough(self) -> None:
        """Teach with coarse weights from now on."""
        self.rough = True
        for module in self.modules():
            if isinstance(module, Linear):
                module.rough = True


def _mean(x: torch.Tensor, where: torch.Tensor) -> torch.Tensor:
    share = where.unsqueeze(-1).to(x.dtype)
    return (x * share).sum(1) / share.sum(1).clamp(min=1)


@torch.no_grad()
def take_model(net: Net, data: dict[str, np.ndarray]) -> None:
    """Begin with the weights of the model."""
    part = {
        name.removeprefix("model/"): torch.tensor(data[name].astype(np.float32))
        for name in data
        if name.startswith("model/")
    }
    net.words.weight.copy_(part["words"] * part["words.scales"])
    net.places.weight.copy_(part["embeddings.position_embeddings.weight"][: net.places.num_embeddings])
    net.sides.weight.copy_(part["embeddings.token_type_embeddings.weight"])
    for kind in ("weight", "bias"):
        getattr(net.norm, kind).copy_(part[f"embeddings.LayerNorm.{kind}"])
        for n, layer in enumerate(net.layers):
            from_ = f"encoder.layer.{n}."
            names = ("query", "key", "value")
            whole = torch.cat([part[f"{from_}attention.self.{name}.{kind}"] for name in names])
            getattr(layer.attend, kind).copy_(whole)
            for ours, theirs in _MODEL.items():
                getattr(getattr(layer, ours), kind).copy_(part[f"{from_}{theirs}.{kind}"])


@torch.no_grad()
def take_over(net: Net, teacher: Net, kept: np.ndarray, layers: Sequence[int]) -> None:
    """Begin with some layers of a teacher, and of these with the inner units that weigh most."""
    net.words.weight.copy_(
        teacher.words.weight[torch.tensor(kept.astype(np.int64)).to(teacher.words.weight.device)]
    )
    for name in ("places", "sides", "norm", "hidden", "out"):
        getattr(net, name).load_state_dict(getattr(teacher, name).state_dict())
    for mine, n in zip(net.layers, layers, strict=True):
        theirs = teacher.layers[n]
        for name in ("attend", "merge", "merge_norm", "narrow_norm"):
            getattr(mine, name).load_state_dict(getattr(theirs, name).state_dict())
        weight = theirs.widen.weight.norm(dim=1) * theirs.narrow.weight.norm(dim=0)
        most = weight.topk(mine.widen.out_features).indices
        mine.widen.weight.copy_(theirs.widen.weight[most])
        mine.widen.bias.copy_(theirs.widen.bias[most])
        mine.narrow.weight.copy_(theirs.narrow.weight[:, most])
        mine.narrow.bias.copy_(theirs.narrow.bias)


def table(net: Net, vocabulary: np.ndarray, heads: int = 12) -> dict[str, Any]:
    """What processors/presuming/table.npz holds."""
    found: dict[str, Any] = {
        "heads": np.int32(heads),
        "layers": np.int32(len(net.layers)),
        "vocabulary": vocabulary,
    }
    found["places"] = torch.cat([net.places.weight, net.sides.weight]).detach().cpu().half().numpy()
    found["norm"] = _norm(net.norm)
    found["words"], found["words.scales"] = _packed(net.words.weight)
    maps = {"hidden": net.hidden, "out": net.out}
    for n, layer in enumerate(net.layers):
        maps |= {f"{n}.{name}": getattr(layer, name) for name in ("attend", "merge", "widen", "narrow")}
        found |= {f"{n}.{name}_norm": _norm(getattr(layer, f"{name}_norm")) for name in ("merge", "narrow")}
    for name, map_ in maps.items():
        found[name], found[f"{name}.scales"] = _packed(map_.weight)
        found[f"{name}.bias"] = map_.bias.detach().cpu().half().numpy()
    return found


def _norm(norm: nn.LayerNorm) -> np.ndarray:
    return torch.stack([norm.weight, norm.bias]).detach().cpu().half().numpy()


def _packed(weights: torch.Tensor) -> tuple[np.ndarray, np.ndarray]:
    """Two codes to a byte, the first in its lower half."""
    codes, scales = coded(weights.detach().float().cpu())
    whole = (codes.reshape(len(weights), -1) + MOST + 1).numpy().astype(np.uint8)
    return whole[:, 0::2] | whole[:, 1::2] << 4, scales.half().numpy()


@torch.no_grad()
def from_table(found: dict[str, np.ndarray]) -> Net:
    """The small network that a table holds."""
    inner = len(found["0.widen"])
    net = Net(len(found["words"]), int(found["layers"]), inner=inner, heads=int(found["heads"]), tangent=True)
    places = torch.tensor(found["places"].astype(np.float32))
    net.places.weight.copy_(places[:-2])
    net.sides.weight.copy_(places[-2:])
    net.words.weight.copy_(_unpacked(found, "words"))
    maps, norms = {"hidden": net.hidden, "out": net.out}, {"norm": net.norm}
    for n, layer in enumerate(net.layers):
        maps |= {f"{n}.{name}": getattr(layer, name) for name in ("attend", "merge", "widen", "narrow")}
        norms |= {f"{n}.{name}": getattr(layer, name) for name in ("merge_norm", "narrow_norm")}
    for name, map_ in maps.items():
        map_.weight.copy_(_unpacked(found, name))
        map_.bias.copy_(torch.tensor(found[f"{name}.bias"].astype(np.float32)))
    for name, norm in norms.items():
        weight, bias = torch.tensor(found[name].astype(np.float32))
        norm.weight.copy_(weight)
        norm.bias.copy_(bias)
    return net


def _unpacked(found: dict[str, np.ndarray], name: str) -> torch.Tensor:
    packed = found[name]
    codes = (
        np.stack([packed & 15, packed >> 4], -1).reshape(len(packed), -1, GROUP).astype(np.float32) - MOST - 1
    )
    return torch.tensor(
        (codes * found[f"{name}.scales"].astype(np.float32)[:, :, None]).reshape(len(packed), -1)
    )
