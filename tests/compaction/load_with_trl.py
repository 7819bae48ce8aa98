"""Run by the interpreter of `.venv-trl`: TRL's trainers take every format of a set, from JSONL and from Parquet.

Prints one JSON object: format and file kind → rows, columns and the loss of a step of a tiny random model.
"""

import json
import logging
import os
import sys
import tempfile
from pathlib import Path

os.environ |= {"HF_HUB_OFFLINE": "1", "TOKENIZERS_PARALLELISM": "false", "CUDA_VISIBLE_DEVICES": ""}

import torch
from datasets import disable_progress_bars, load_dataset
from tokenizers import Tokenizer, decoders, models, pre_tokenizers
from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast
from trl import DPOConfig, DPOTrainer, SFTConfig, SFTTrainer

TEMPLATE = (
    "{% for message in messages %}<{{ message['role'] }}>{{ message['content'] }}<end>{% endfor %}"
    "{% if add_generation_prompt %}<assistant>{% endif %}"
)


def tokenizer() -> PreTrainedTokenizerFast:
    """One token a byte."""
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    made = Tokenizer(models.BPE(vocab={token: n for n, token in enumerate(alphabet)}, merges=[]))
    made.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    made.decoder = decoders.ByteLevel()
    found = PreTrainedTokenizerFast(
        tokenizer_object=made, eos_token="<eos>", pad_token="<pad>", bos_token="<bos>"
    )
    found.chat_template = TEMPLATE
    return found


def model(tokens: PreTrainedTokenizerFast) -> LlamaForCausalLM:
    torch.manual_seed(0)
    return LlamaForCausalLM(
        LlamaConfig(
            vocab_size=len(tokens), hidden_size=16, intermediate_size=32, num_hidden_layers=1, num_attention_heads=2,
            num_key_value_heads=2, max_position_embeddings=512, pad_token_id=tokens.pad_token_id,
            bos_token_id=tokens.bos_token_id, eos_token_id=tokens.eos_token_id,
        )
    )  # fmt: skip


def main(folder: Path, scratch: str) -> None:
    disable_progress_bars()
    logging.disable(logging.WARNING)
    tokens, found = tokenizer(), {}
    shared = {
        "output_dir": scratch, "max_steps": 1, "per_device_train_batch_size": 2, "report_to": "none", "use_cpu": True,
        "save_strategy": "no", "disable_tqdm": True, "bf16": False, "max_length": 256, "logging_steps": 1,
    }  # fmt: skip
    for name in ("prompt-completion", "messages", "openai", "sharegpt", "dpo"):
        for kind, ending in (("json", "jsonl"), ("parquet", "parquet")):
            files = {"train": str(folder / name / f"train.{ending}")}
            data = load_dataset(kind, data_files=files, split="train", cache_dir=f"{scratch}/cache")
            rows, columns = len(data), data.column_names
            data = data.select(range(min(8, rows)))
            trainer: SFTTrainer | DPOTrainer
            if name == "dpo":
                trainer = DPOTrainer(
                    model=model(tokens), ref_model=model(tokens), args=DPOConfig(**shared), train_dataset=data,
                    processing_class=tokens,
                )  # fmt: skip
            else:
                trainer = SFTTrainer(
                    model=model(tokens), args=SFTConfig(**shared), train_dataset=data, processing_class=tokens
                )
            loss = trainer.train().training_loss
            found[f"{name}.{ending}"] = {"rows": rows, "columns": sorted(columns), "loss": loss}
    print(json.dumps(found))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch_:
        main(Path(sys.argv[1]), scratch_)
