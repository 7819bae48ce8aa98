"""The network: two statements go in, and out comes how likely the second is another thing, the same, or an update.

A transformer of four layers (Vaswani et al. 2017, as BERT has it), distilled from a larger one; `table.npz` holds its
weights in four bits. It is asked for one pair at a time, so that no neighbour shows in the last bits of a sum, and its
answer is rounded.
"""

from functools import cache, lru_cache
from importlib.resources import files
from typing import Any, Final, NamedTuple

import numpy as np

from .pieces import Pieces

START, BETWEEN = 2, 3  # the places of the pieces before the first statement, and behind each
GLANCED: Final = 1  # layers after which a glance tells most of what has nothing to do with another
BITS: Final = 8  # of the sum: votes are rounded to 1/256
_GROUP: Final = 32  # weights that share a scale
_EPSILON: Final = 1e-12
Array = np.ndarray[Any, np.dtype[np.float32]]


class Votes(NamedTuple):
    """How likely a statement is what to an older one: shares of 1, each rounded to 1/256."""

    other: float
    same: float
    updates: float


UNRELATED: Final = Votes(1.0, 0.0, 0.0)


class _Layer(NamedTuple):
    """Weights of a layer, as columns; biases; and the scales and shifts of its two normings."""

    attend: Array
    attend_bias: Array
    merge: Array
    merge_bias: Array
    merge_norm: Array
    widen: Array
    widen_bias: Array
    narrow: Array
    narrow_bias: Array
    narrow_norm: Array


class Network:
    """The weights of a table, and what they say of two statements."""

    def __init__(self, table: dict[str, np.ndarray[Any, Any]]) -> None:
        self.pieces = Pieces(
            {piece: n for n, piece in enumerate(bytes(table["vocabulary"]).decode().split("\n"))}
        )
        self._heads = int(table["heads"])
        self._words: Array = _whole(table, "words")
        self._places: Array = table["places"].astype(np.float32)
        self._norm: Array = table["norm"].astype(np.float32)
        self._layers = [_layer(table, n) for n in range(int(table["layers"]))]
        self._glance: Array = table["glance"].astype(np.float32)
        self._hidden, self._hidden_bias = _columns(table, "hidden")
        self._out, self._out_bias = _columns(table, "out")

    def votes(self, old: str, new: str, *, glancing: bool = False) -> Votes:
        """What `new` is to the older statement `old`, both as their speaker said them.

        `glancing`: what a first look takes for another thing is looked at no further, and gets all votes for it.
        """
        states, first = self._glanced(old, new)
        if glancing and _seen(states, first) @ self._glance[:-1] + self._glance[-1] < 0:
            return UNRELATED
        for layer in self._layers[GLANCED:]:
            states = self._through(layer, states)
        hidden = np.maximum(_seen(states, first) @ self._hidden + self._hidden_bias, 0)
        return _shares(hidden @ self._out + self._out_bias)

    def seen_at_a_glance(self, old: str, new: str) -> Array:
        """What a glance judges by: a vector of three times the width."""
        return _seen(*self._glanced(old, new))

    def _glanced(self, old: str, new: str) -> tuple[Array, int]:
        """The states behind the layers of a glance, and the number of pieces of `old`."""
        first = self.pieces.of(old)
        states = self._embedded(first, self.pieces.of(new))
        for layer in self._layers[:GLANCED]:
            states = self._through(layer, states)
        return states, len(first)

    def _embedded(self, first: tuple[int, ...], second: tuple[int, ...]) -> Array:
        ids = [START, *first, BETWEEN, *second, BETWEEN]
        states: Array = self._words[ids] + self._places[: len(ids)]
        states[: 2 + len(first)] += self._places[-2]
        states[2 + len(first) :] += self._places[-1]
        return _normed(states, self._norm)

    def _through(self, layer: _Layer, states: Array) -> Array:
        count, width = states.shape
        mixed = states @ layer.attend + layer.attend_bias
        queries, keys, values = mixed.reshape(count, 3, self._heads, -1).transpose(1, 2, 0, 3)
        scores = queries @ keys.transpose(0, 2, 1) * np.float32((width // self._heads) ** -0.5)
        scores = np.exp(scores - scores.max(axis=-1, keepdims=True))
        scores /= scores.sum(axis=-1, keepdims=True)
        seen = (scores @ values).transpose(1, 0, 2).reshape(count, width)
        states = _normed(states + seen @ layer.merge + layer.merge_bias, layer.merge_norm)
        wide = _gelu(states @ layer.widen + layer.widen_bias)
        return _normed(states + wide @ layer.narrow + layer.narrow_bias, layer.narrow_norm)


@cache
def _network() -> Network:
    with (
        files(__package__).joinpath("table.npz").open("rb") as file,
        np.load(file, allow_pickle=False) as table,
    ):
        return Network(dict(table))


@lru_cache(maxsize=1 << 12)
def votes(old: str, new: str, *, glancing: bool = False) -> Votes:
    """How likely `new` is another thing than the older statement `old`, the same, or an update of it.

    `glancing`: the answer is UNRELATED where a first look suffices, as it does for most that only share words.
    """
    return _network().votes(old, new, glancing=glancing)


def _seen(states: Array, first: int) -> Array:
    """The start's state, how the means of both statements differ, and their product."""
    a = states[1 : 1 + first].mean(axis=0) if first else states[0]
    b = states[2 + first : -1].mean(axis=0) if len(states) > first + 3 else states[0]
    return np.concatenate([states[0], np.abs(a - b), a * b])


def _shares(sums: Array) -> Votes:
    shares = np.exp(sums - sums.max())
    other, same, updates = np.rint(shares / shares.sum() * 2**BITS).tolist()
    return Votes(other / 2**BITS, same / 2**BITS, updates / 2**BITS)


def _normed(states: Array, norm: Array) -> Array:
    """Each row with mean 0 and variance 1, then scaled and shifted."""
    centred = states - states.mean(axis=-1, keepdims=True)
    spread = np.sqrt(np.square(centred).mean(axis=-1, keepdims=True) + _EPSILON)
    normed: Array = centred / spread * norm[0] + norm[1]
    return normed


def _gelu(x: Array) -> Array:
    """Hendrycks and Gimpel 2016, by their tangent."""
    inner = np.float32(0.7978845608) * (x + np.float32(0.044715) * x * x * x)
    wide: Array = np.float32(0.5) * x * (1 + np.tanh(inner))
    return wide


def _layer(table: dict[str, np.ndarray[Any, Any]], n: int) -> _Layer:
    attend, merge, widen, narrow = (
        _columns(table, f"{n}.{name}") for name in ("attend", "merge", "widen", "narrow")
    )
    norms = (table[f"{n}.{name}_norm"].astype(np.float32) for name in ("merge", "narrow"))
    return _Layer(*attend, *merge, next(norms), *widen, *narrow, next(norms))


def _columns(table: dict[str, np.ndarray[Any, Any]], name: str) -> tuple[Array, Array]:
    return np.ascontiguousarray(_whole(table, name).T), table[f"{name}.bias"].astype(np.float32)


def _whole(table: dict[str, np.ndarray[Any, Any]], name: str) -> Array:
    """Weights of a row each: two to a byte, less 8, times the scale of their group."""
    packed, scales = table[name], table[f"{name}.scales"]
    codes = np.stack([packed & 15, packed >> 4], axis=-1).reshape(len(packed), -1).astype(np.float32) - 8
    scaled: Array = codes.reshape(len(packed), -1, _GROUP) * scales.astype(np.float32)[:, :, None]
    return scaled.reshape(len(packed), -1)
