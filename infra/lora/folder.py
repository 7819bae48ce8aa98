"""An adapter's folder: PEFT's own layout, the tokenizer, and a card that says what it was made from."""

import json
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

import msgspec
import peft

from ...schemas.errors import InputError
from .base import Base, load_base

CARD: Final = "mnemostream.json"
WEIGHTS: Final = "adapter_model.safetensors"


class Card(msgspec.Struct, frozen=True, kw_only=True):
    """What an adapter was made from, and by what. `prompt`: how questions are put to it, "plain" or "chat"."""

    adapter_id: str
    base_model: str
    training_set_id: str
    manifest_sha256: str
    scope: dict[str, str]
    memory_ids: tuple[str, ...]
    seed: int
    prompt: str
    options: dict[str, Any]
    artefact_sha256: str


def load_adapter(folder: Path) -> tuple[Base, Card, Any]:
    """The base model of an adapter, its card, and the model with the adapter. Raises InputError."""
    try:
        card = msgspec.json.decode((folder / CARD).read_bytes(), type=Card)
        digest = sha256((folder / WEIGHTS).read_bytes()).hexdigest()
    except (OSError, msgspec.MsgspecError) as exc:
        raise InputError(
            f"{folder}: is no adapter that mnemostream trained ({exc}); 'mnemostream train --out DIR' makes one"
        ) from exc
    if digest != card.artefact_sha256:
        raise InputError(f"{folder / WEIGHTS}: its bytes are not those that were trained; train it anew")
    base = load_base(card.base_model, tokenizer=folder)
    try:
        model = peft.PeftModel.from_pretrained(base.model, str(folder))
    except (OSError, ValueError, RuntimeError, KeyError) as exc:
        raise InputError(f"{folder}: does not fit base model {card.base_model!r} ({exc})") from exc
    model.eval()
    return base, card, model


def save_adapter(folder: Path, base: Base, model: Any, card: Card) -> Card:
    """Write an adapter into a folder; returns the card with the digest of the weights."""
    model.save_pretrained(str(folder), safe_serialization=True, save_embedding_layers=False)
    base.tokenizer.save_pretrained(str(folder))
    _name_base(folder, base.name)
    digest = sha256((folder / WEIGHTS).read_bytes()).hexdigest()
    card = msgspec.structs.replace(card, artefact_sha256=digest)
    (folder / CARD).write_bytes(msgspec.json.format(msgspec.json.encode(card), indent=1) + b"\n")
    return card


def _name_base(folder: Path, name: str) -> None:
    """The base model in PEFT's configuration, as it was named."""
    path = folder / "adapter_config.json"
    told = json.loads(path.read_bytes())
    told["base_model_name_or_path"] = name
    path.write_text(json.dumps(told, indent=2, sort_keys=True) + "\n", "utf-8")
