"""Training sets and adapters as folders, as compaction and training lay them out, with hardly anything in them."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any


def training_set(
    folder: Path, name: str, cube: str, memories: Sequence[str], turns: Sequence[str] = ()
) -> Path:
    """A training set's folder, with a row for each memory and each turn."""
    (folder / "prompt-completion").mkdir(parents=True)
    rows: list[dict[str, Any]] = [
        {"kind": "question", "memory_ids": [one], "turn_ids": ["x"]} for one in memories
    ]
    rows += [{"kind": "conversation", "memory_ids": [], "turn_ids": [one]} for one in turns]
    lines = "".join(json.dumps({"example": n, **row}) + "\n" for n, row in enumerate(rows))
    (folder / "lineage.jsonl").write_text(lines, "utf-8")
    manifest = {
        "training_set_id": name,
        "scope": {"tenant": "default", "cube": cube},
        "cut": "c1.e0:1",
        "counts": {"question": {"train": len(memories), "test": 0}},
        "left_out": {"expired": 1},
        "memory_ids": dict.fromkeys(memories, 1),
        "settings": {"formats": "prompt-completion"},
    }
    (folder / "MANIFEST.json").write_text(json.dumps(manifest), "utf-8")
    (folder / "prompt-completion" / "train.jsonl").write_text(json.dumps({"of": list(memories)}), "utf-8")
    return folder


def adapter(folder: Path, name: str, of: str, cube: str, base: str = "base") -> Path:
    """An adapter's folder."""
    folder.mkdir(parents=True)
    (folder / "adapter_model.safetensors").write_bytes(name.encode() * 100)
    card = {
        "adapter_id": name,
        "base_model": base,
        "training_set_id": of,
        "scope": {"tenant": "default", "cube": cube},
        "seed": 7,
        "options": {"epochs": 3, "rank": 8},
    }
    (folder / "mnemostream.json").write_text(json.dumps(card), "utf-8")
    return folder
