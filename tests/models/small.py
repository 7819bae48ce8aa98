"""Models of random weights, small enough to be made by a test: they show the mechanics, and understand nothing."""

import json
from pathlib import Path

WORDS = "anna plays the cello dog puppy income tax return what does eat bones ? . , a longer text about many things"
SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]


def small_bert(folder: Path, labels: int | None = None) -> Path:
    """Write a BERT of one layer with its tokeniser into a folder: an encoder, or a classifier of `labels` classes."""
    import torch
    from transformers import BertConfig, BertForSequenceClassification, BertModel, BertTokenizerFast

    folder.mkdir(parents=True, exist_ok=True)
    letters = [chr(code) for code in range(97, 123)]
    vocabulary = dict.fromkeys([*SPECIAL, *WORDS.split(), *letters, *(f"##{one}" for one in letters)])
    (folder / "vocab.txt").write_text("\n".join(vocabulary), encoding="utf-8")
    BertTokenizerFast(vocab=str(folder / "vocab.txt")).save_pretrained(folder)
    torch.manual_seed(3)
    config = BertConfig(
        vocab_size=len(vocabulary),
        hidden_size=32,
        intermediate_size=64,
        num_hidden_layers=1,
        num_attention_heads=2,
        max_position_embeddings=64,
        initializer_range=0.5,
        num_labels=labels or 2,
    )
    network = BertModel(config) if labels is None else BertForSequenceClassification(config)
    network.save_pretrained(folder)
    if labels is None:
        (folder / "1_Pooling").mkdir(exist_ok=True)
        pooling = {"pooling_mode_mean_tokens": True, "pooling_mode_cls_token": False}
        (folder / "1_Pooling/config.json").write_text(json.dumps(pooling), encoding="utf-8")
    return folder
