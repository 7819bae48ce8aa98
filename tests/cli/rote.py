"""A trainer that learns by rote, in the place of one that needs a model: its weights are the rows that it read."""

import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from hashlib import sha256
from pathlib import Path
from types import ModuleType

import msgspec
import pytest


class TrainOptions(msgspec.Struct, frozen=True, kw_only=True):
    seed: int = 0
    epochs: int = 3


class Trained(msgspec.Struct, frozen=True, kw_only=True):
    adapter_id: str
    rows: int


class Question(msgspec.Struct, frozen=True, kw_only=True):
    question: str
    answer: str
    memory_id: str | None = None


class Row(msgspec.Struct, frozen=True, kw_only=True):
    question: str
    answer: str
    memory_id: str | None
    reply_before: str
    reply_after: str
    right_before: bool
    right_after: bool


class Evaluated(msgspec.Struct, frozen=True, kw_only=True):
    recall_before: float
    recall_after: float
    perplexity_before: float
    perplexity_after: float
    rows: tuple[Row, ...]


def train_adapter(
    set_dir: Path, base: str, out: Path, options: TrainOptions, progress: Callable[[int], None]
) -> Trained:
    lines = (set_dir / "prompt-completion" / "train.jsonl").read_text("utf-8").splitlines()
    manifest = json.loads((set_dir / "MANIFEST.json").read_bytes())
    known = [(row["prompt"], row["completion"].strip()) for row in map(json.loads, lines)]
    name = sha256(f"{manifest['training_set_id']} {base} {options}".encode()).hexdigest()[:32]
    out.mkdir(parents=True, exist_ok=True)
    (out / "adapter_model.safetensors").write_text(json.dumps(known), "utf-8")
    card = {
        "adapter_id": name,
        "base_model": base,
        "training_set_id": manifest["training_set_id"],
        "scope": manifest["scope"],
        "memory_ids": manifest["memory_ids"],
        "seed": options.seed,
        "options": {"epochs": options.epochs},
    }
    (out / "mnemostream.json").write_text(json.dumps(card), "utf-8")
    progress(len(lines))
    return Trained(adapter_id=name, rows=len(lines))


def answer(adapter: Path, question: str) -> str:
    """The completion of the prompt that shares the most telling words with the question."""
    known = json.loads((adapter / "adapter_model.safetensors").read_text("utf-8"))
    seen = Counter(word for prompt, _ in known for word in words(prompt))
    asked = words(question)
    best = max(known, key=lambda one: (sum(1 / seen[word] for word in asked & words(one[0])), one[1]))
    return str(best[1])


def words(text: str) -> set[str]:
    return set(re.findall(r"\w{3,}", text.lower()))


def evaluate_adapter(
    adapter: Path, questions: Sequence[Question], text: str, progress: Callable[[int], None]
) -> Evaluated:
    rows = []
    for number, one in enumerate(questions, 1):
        reply = answer(adapter, one.question)
        rows.append(
            Row(
                question=one.question,
                answer=one.answer,
                memory_id=one.memory_id,
                reply_before="",
                reply_after=reply,
                right_before=False,
                right_after=one.answer.lower() in reply.lower(),
            )
        )
        progress(number)
    return Evaluated(
        recall_before=0.0,
        recall_after=sum(row.right_after for row in rows) / len(rows),
        perplexity_before=8.0,
        perplexity_after=8.0 + len(text) / 1000,
        rows=tuple(rows),
    )


def install(patch: pytest.MonkeyPatch) -> None:
    """Put this in the place of the trainer."""
    module = ModuleType("mnemostream.infra.lora")
    for name in (
        "TrainOptions",
        "Trained",
        "Question",
        "Evaluated",
        "train_adapter",
        "answer",
        "evaluate_adapter",
    ):
        setattr(module, name, globals()[name])
    patch.setitem(sys.modules, "mnemostream.infra.lora", module)
