"""A base model and its tokenizer: by hub id, from a folder, or from a GGUF file.

transformers takes the weights of a GGUF file as they are, but cuts the words of a SentencePiece vocabulary wrongly
(huggingface/transformers issue 41494); such a vocabulary is read by `gguf_vocabulary`.
"""

import logging
import os
from pathlib import Path
from typing import Any, Final

import msgspec
import torch
import transformers

from ...schemas.errors import InputError, SettingsError
from ...schemas.hints import hint
from .gguf_vocabulary import tokenizer_of

_BYTES: Final = 4  # of a weight: computed in float32, which every processor can
_ROOM: Final = 1.6  # what training needs beside the weights, on top of them


class Base(msgspec.Struct, frozen=True):
    """A base model: its name as it was given, the model in float32, and its tokenizer."""

    name: str
    model: Any
    tokenizer: Any

    @property
    def chats(self) -> bool:
        """Whether it has a chat template."""
        return bool(self.tokenizer.chat_template)


def load_base(name: str, tokenizer: Path | None = None) -> Base:
    """Load a base model; `tokenizer` is a folder that has its tokenizer already.

    Raises InputError where there is no such model or it is none that continues a text, SettingsError where it does not
    fit into the memory that is free.
    """
    transformers.utils.logging.disable_progress_bar()
    logging.getLogger("transformers").setLevel(logging.ERROR)
    place, source = _source(name)
    try:
        config = transformers.AutoConfig.from_pretrained(place, **source)
        _check_memory(name, config)
        words = _tokenizer(place, source, tokenizer)
        model = transformers.AutoModelForCausalLM.from_pretrained(place, dtype=torch.float32, **source)
    except (OSError, ValueError, KeyError, ImportError) as exc:
        first = str(exc).strip().splitlines()[0] if str(exc).strip() else type(exc).__name__
        raise InputError(
            f"base model {name!r}: cannot be loaded ({first}); give the id of a model on a hub, the folder of one, "
            "or a .gguf file"
        ) from exc
    if words.pad_token_id is None:
        words.pad_token_id = words.eos_token_id if words.eos_token_id is not None else 0
    model.eval()
    return Base(name, model, words)


def _source(name: str) -> tuple[str, dict[str, str]]:
    """What transformers is to load from, and its further arguments."""
    path = Path(name).expanduser()
    if path.is_file():
        if path.suffix != ".gguf":
            raise InputError(
                f"base model {name!r}: is a file, and no .gguf file; give the folder of the model"
            )
        return str(path.parent), {"gguf_file": path.name}
    if path.is_dir():
        files = sorted(path.glob("*.gguf"))
        if (path / "config.json").exists() or not files:
            return str(path), {}
        if len(files) > 1:
            names = ", ".join(file.name for file in files)
            raise InputError(
                f"base model {name!r}: has more than one .gguf file ({names}); name the one to use"
            )
        return str(path), {"gguf_file": files[0].name}
    if path.is_absolute() or name.startswith((".", "~")) or name.endswith(".gguf") or name.count("/") > 1:
        beside = [one.name for one in path.parent.iterdir()] if path.parent.is_dir() else []
        raise InputError(
            f"base model {name!r}: no such file or folder; {hint(path.name, beside)}".rstrip("; ")
        )
    return name, {}


def _tokenizer(place: str, source: dict[str, str], folder: Path | None) -> Any:
    if folder is not None and (folder / "tokenizer.json").exists():
        return transformers.AutoTokenizer.from_pretrained(str(folder))
    if "gguf_file" in source:
        found = tokenizer_of(Path(place) / source["gguf_file"])
        if found is not None:
            return found
    return transformers.AutoTokenizer.from_pretrained(place, **source)


def _check_memory(name: str, config: Any) -> None:
    """Raise SettingsError where a model's weights and what training needs exceed the free memory."""
    with torch.device("meta"):
        weights = sum(
            one.numel() for one in transformers.AutoModelForCausalLM.from_config(config).parameters()
        )
    free = free_memory()
    needed = weights * _BYTES * _ROOM
    if free is not None and needed > free:
        raise SettingsError(
            f"base model {name!r}: {weights / 1e6:,.0f} million weights need about {needed / 1e9:,.1f} GB "
            f"of memory, and {free / 1e9:,.1f} GB are free; take a smaller model"
        )


def free_memory() -> int | None:
    """Bytes of memory that may be taken; None where the system does not tell."""
    try:
        lines = Path("/proc/meminfo").read_text("ascii").splitlines()
        told = {line.split(":")[0]: int(line.split()[1]) * 1024 for line in lines}
        return told.get("MemAvailable")
    except (OSError, ValueError, IndexError):
        pass
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (OSError, ValueError, AttributeError):
        return None
