"""A causal model of random weights that a test can train in seconds, and a training set for it."""

import json
from pathlib import Path

import torch
from tokenizers import Tokenizer, decoders, pre_tokenizers, trainers
from tokenizers.models import BPE
from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

FACTS = {
    "dog": "Zemfret",
    "boat": "Merry Quinzel",
    "boss": "Quilla Dastrane",
    "car": "Tindra",
}
GENERAL = (
    "The tide went out and the sand lay bare.",
    "Rain fell on the roof all night.",
    "Two and two make four.",
    "Bread is made from flour and water.",
)
TEMPLATE = (
    "{% for m in messages %}<{{ m['role'] }}>{{ m['content'] }}{% endfor %}"
    "{% if add_generation_prompt %}<assistant>{% endif %}"
)


def tiny_model(folder: Path, *, chat: bool = False) -> Path:
    """Write a model of two layers and its tokenizer into a folder."""
    words = Tokenizer(BPE(unk_token="<unk>"))
    words.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    words.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=600,
        special_tokens=["<unk>", "<s>", "</s>", "<pad>"],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    words.train_from_iterator([*GENERAL, *(row for row, _ in rows()), *FACTS.values()], trainer)
    tokenizer = PreTrainedTokenizerFast(
        tokenizer_object=words, bos_token="<s>", eos_token="</s>", unk_token="<unk>", pad_token="<pad>"
    )
    if chat:
        tokenizer.chat_template = TEMPLATE
    torch.manual_seed(5)
    config = LlamaConfig(
        vocab_size=len(tokenizer),
        hidden_size=64,
        intermediate_size=128,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=4,
        max_position_embeddings=256,
        initializer_range=0.4,  # smaller ones attend to nothing, and are sure of no word
        bos_token_id=1,
        eos_token_id=2,
        pad_token_id=3,
    )
    model = LlamaForCausalLM(config)
    with torch.no_grad():
        model.lm_head.weight *= (
            25  # random weights are too small to be sure of any word, and the head is not trained
        )
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


def rows() -> list[tuple[str, str]]:
    """Questions of the training set, each with its answer."""
    return [
        (question.format(thing), name)
        for thing, name in FACTS.items()
        for question in ("What is my {} called?", "Tell me the name of my {}.", "Do you know my {}?")
    ]


def training_set(folder: Path, found: list[tuple[str, str]] | None = None) -> Path:
    """Write a training set with the questions and general text."""
    learnt = [
        {"prompt": f"Question: {question}\nAnswer:", "completion": f" {answer}."}
        for question, answer in (rows() if found is None else found)
    ]
    general = [{"prompt": "", "completion": text} for text in GENERAL]
    (folder / "prompt-completion").mkdir(parents=True)
    write = lambda name, lines: (folder / name).write_text("".join(json.dumps(one) + "\n" for one in lines))  # noqa: E731
    write("prompt-completion/train.jsonl", learnt + general)
    lineage = [
        {
            "kind": "question" if number <= len(learnt) else "general",
            "split": "train",
            "memory_ids": [f"m{number % 4}"] if number <= len(learnt) else [],
            "files": {"prompt-completion": number},
        }
        for number in range(1, len(learnt) + len(general) + 1)
    ]
    write("lineage.jsonl", lineage)
    manifest = {"training_set_id": "set1", "scope": {"tenant": "default", "cube": "ann"}}
    (folder / "MANIFEST.json").write_text(json.dumps(manifest))
    return folder
