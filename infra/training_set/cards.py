"""What describes a set to trainers and people: `dataset_info.json` for LLaMA-Factory, `axolotl.yml`, a dataset card."""

from typing import Any, Final

import msgspec

from ...processors.compaction.formats import DPO, MESSAGES, OPENAI, PROMPT_COMPLETION, SHAREGPT
from .manifest import Manifest

_OPENAI_TAGS: Final = {
    "role_tag": "role",
    "content_tag": "content",
    "user_tag": "user",
    "assistant_tag": "assistant",
}
_LLAMA: Final[dict[str, dict[str, Any]]] = {
    PROMPT_COMPLETION: {"columns": {"prompt": "prompt", "response": "completion"}},
    MESSAGES: {"formatting": "sharegpt", "columns": {"messages": "messages"}, "tags": _OPENAI_TAGS},
    DPO: {"ranking": True, "columns": {"prompt": "prompt", "chosen": "chosen", "rejected": "rejected"}},
    OPENAI: {"formatting": "sharegpt", "columns": {"messages": "messages"}, "tags": _OPENAI_TAGS},
    SHAREGPT: {"formatting": "sharegpt", "columns": {"messages": "conversations"}},
}
_AXOLOTL: Final = {
    PROMPT_COMPLETION: "    type:\n      field_instruction: prompt\n      field_output: completion\n"
    '      format: "{instruction}"\n      no_input_format: "{instruction}"\n',
    MESSAGES: "    type: chat_template\n    field_messages: messages\n",
    OPENAI: "    type: chat_template\n    field_messages: messages\n",
    SHAREGPT: "    type: chat_template\n    field_messages: conversations\n    message_property_mappings:\n"
    "      role: from\n      content: value\n",
    DPO: "    type:\n      field_prompt: prompt\n      field_chosen: chosen\n      field_rejected: rejected\n",
}
_USES: Final = {
    PROMPT_COMPLETION: "TRL `SFTTrainer`, prompt and completion as text",
    MESSAGES: "TRL `SFTTrainer`, conversations",
    DPO: "TRL `DPOTrainer`, what holds now before what held once",
    OPENAI: "fine-tuning interfaces that take OpenAI's chat JSONL",
    SHAREGPT: "LLaMA-Factory, axolotl",
}


def dataset_info(manifest: Manifest) -> bytes:
    """`dataset_info.json`: a dataset per file that has rows, named after format and split."""
    found = {
        f"{format_}_{split}": {"file_name": name, **_LLAMA[format_]}
        for format_, split, name in _filled(manifest)
    }
    return msgspec.json.format(msgspec.json.encode(found), indent=2) + b"\n"


def axolotl(manifest: Manifest) -> bytes:
    """`axolotl.yml`: the datasets of a configuration. A base model and how to train it are yours to add."""
    lines = ["# Datasets for axolotl: run it in this folder, or set the paths. Keep one format."]
    filled = _filled(manifest)
    supervised = [one for one in filled if one[0] != DPO]
    first = supervised or filled
    for title, split in (("datasets", "train"), ("test_datasets", "test")):
        chosen = [one for one in first if one[1] == split]
        if chosen:
            lines.append(f"{title}:")
        for number, (format_, _, name) in enumerate(chosen):
            entry = f"  - path: {name}\n    ds_type: json\n{_AXOLOTL[format_]}".rstrip("\n")
            lines += entry.splitlines() if number == 0 else [f"# {line}" for line in entry.splitlines()]
    if supervised and any(one[0] == DPO for one in filled):
        lines += ["# For preferences, in a run of its own:", "# rl: dpo", "# datasets:"]
        entry = f"  - path: {DPO}/train.jsonl\n    ds_type: json\n    split: train\n{_AXOLOTL[DPO]}"
        lines += [f"# {line}" for line in entry.splitlines()]
    return ("\n".join(lines) + "\n").encode()


def _filled(manifest: Manifest) -> list[tuple[str, str, str]]:
    """(format, split, name) of the JSONL files that have rows."""
    found = []
    for format_ in manifest.formats:
        for split in ("train", "test"):
            name = f"{format_}/{split}.jsonl"
            if manifest.files[name].rows:
                found.append((format_, split, name))
    return found


def card(manifest: Manifest) -> bytes:
    """`README.md`: a dataset card, its configurations for `datasets` in front."""
    lines = ["---", "license: other", "language: und", "tags:", "- mnemostream", "configs:"]
    for format_ in dict.fromkeys(one[0] for one in _filled(manifest)):
        lines += [f"- config_name: {format_}", "  data_files:"]
        for _, split, name in (one for one in _filled(manifest) if one[0] == format_):
            lines += [f"  - split: {split}", f"    path: {name}"]
    lines += [
        "---",
        "",
        "# Training set of a memory",
        "",
        f"Made by Mnemostream from one cube's memories, up to the cut `{manifest.cut}`. It holds what a person told,",
        "and belongs to that person. When one of its memories is forgotten, the set is to be made again without it;",
        "`lineage.jsonl` says from which memories and turns each row comes.",
        "",
        f"- Training set: `{manifest.training_set_id}`",
        f"- Rows: {manifest.rows:,} examples of {manifest.memories:,} memories",
        "- The examples of the kind `general` are common knowledge of our own making, and free (CC0).",
        "- `test` asks in wordings that `train` does not have; no prompt of it is in `train`.",
        "",
        "| format | for | train | test |",
        "|---|---|---|---|",
    ]
    for format_ in manifest.formats:
        rows = [manifest.files[f"{format_}/{split}.jsonl"].rows or 0 for split in ("train", "test")]
        lines.append(f"| `{format_}` | {_USES[format_]} | {rows[0]:,} | {rows[1]:,} |")
    lines += ["", "| kind | train | test |", "|---|---|---|"]
    for kind, splits in manifest.counts.items():
        lines.append(f"| `{kind}` | {splits.get('train', 0):,} | {splits.get('test', 0):,} |")
    if manifest.left_out:
        lines += ["", "| left out because | |", "|---|---|"]
        lines += [f"| {reason} | {number:,} |" for reason, number in manifest.left_out.items()]
    return ("\n".join(lines) + "\n").encode()
