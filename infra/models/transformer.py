"""Any sentence-transformers model as an embedder, through `transformers` and torch (extra [models])."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any, Final

import numpy as np

from ...processors.similarity import MAX_DIMENSIONS, quantise
from ...schemas.errors import SettingsError

MAX_CHARACTERS: Final = 32_768  # as for wordllama: a word of 10 MB would hold up the tokeniser
_POOLINGS: Final = {"pooling_mode_mean_tokens": "mean", "pooling_mode_cls_token": "cls"}


class TransformerEmbedder:
    """`Embedder` over a model by hub id or local folder, pooled as the model's own files say (else: mean).

    Texts go through the model one at a time on one CPU thread: padding and split sums change the last bits of
    a float, and a rounding to int8 shows them. So the vectors are the same for every batch and thread count
    of one machine; between machines of other instruction sets they may differ, which is why they travel in
    events. A unit-length layer needs no work: int8 vectors are scaled by their greatest element anyway.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._loaded: _Model | None = None

    @property
    def model(self) -> str:
        """`transformer/` and the hub id, or the folder's own name."""
        path = Path(self._name)
        return f"transformer/{path.resolve().name if path.is_dir() else self._name}"

    @property
    def dimensions(self) -> int:
        """Elements of a vector; loads the model."""
        return self._model().dimensions

    def embed(self, texts: Sequence[str]) -> list[bytes]:
        """One int8 vector of `dimensions` bytes per text; all zero for an empty text."""
        model = self._model()
        with one_thread(model.torch):
            return [model.vector(text) if text.strip() else bytes(model.dimensions) for text in texts]

    def _model(self) -> "_Model":
        if self._loaded is None:
            self._loaded = _Model(self._name)
        return self._loaded


class _Model:
    """A loaded model with its tokeniser and pooling."""

    def __init__(self, name: str) -> None:
        with loading("embedder", name) as (self.torch, transformers):
            self._tokenizer = transformers.AutoTokenizer.from_pretrained(name)
            self._network = transformers.AutoModel.from_pretrained(name).eval()
            self._pooling, self._limit = _read_pooling(name), _read_limit(name)
        self.dimensions = int(self._network.config.hidden_size)
        if self.dimensions > MAX_DIMENSIONS:
            raise SettingsError(
                f"embedder transformer:{name}: {self.dimensions} dimensions, wanted at most {MAX_DIMENSIONS}"
            )

    def vector(self, text: str) -> bytes:
        """The int8 vector of one text."""
        limit = min(
            self._limit, self._tokenizer.model_max_length, self._network.config.max_position_embeddings
        )
        inputs = self._tokenizer(clean(text), return_tensors="pt", truncation=True, max_length=limit)
        with self.torch.inference_mode():
            states = self._network(**inputs).last_hidden_state[0].to(self.torch.float64).numpy()
        pooled = states[0] if self._pooling == "cls" else np.add.reduce(states, axis=0)
        # Rounding first keeps a last-bit difference of the sum from reaching the int8 rounding.
        return quantise(np.round(pooled / np.abs(pooled).max(), 9))


def _read_pooling(name: str) -> str:
    """ "mean" or "cls", from the pooling module's file; "mean" where there is none."""
    config = _read_json(name, "1_Pooling/config.json")
    if config is None:
        return "mean"
    wanted = [mode for key, mode in _POOLINGS.items() if config.get(key)]
    if len(wanted) != 1:
        raise ValueError("its pooling is neither mean nor cls alone")
    return wanted[0]


def _read_limit(name: str) -> int:
    """The most tokens of a text that the model was made for."""
    config = _read_json(name, "sentence_bert_config.json") or {}
    return int(config.get("max_seq_length") or 512)


def _read_json(name: str, file: str) -> dict[str, Any] | None:
    """A file of the model as JSON, from its folder or the hub's cache; None where it has no such file."""
    found = import_module("transformers.utils").cached_file(
        name, file, _raise_exceptions_for_missing_entries=False, _raise_exceptions_for_connection_errors=False
    )
    if found is None:
        return None
    loaded: dict[str, Any] = json.loads(Path(found).read_text(encoding="utf-8"))
    return loaded


def clean(text: str) -> str:
    """What of a text a tokeniser takes."""
    return text[:MAX_CHARACTERS].encode("utf-8", "replace").decode()


@contextmanager
def loading(role: str, name: str) -> Iterator[tuple[Any, Any]]:
    """Torch and `transformers`, to load the model with this name. Raises SettingsError for what is missing or broken.

    `role` is the setting that names it.
    """
    try:
        torch, transformers = import_module("torch"), import_module("transformers")
    except ImportError as exc:
        raise SettingsError(
            f"{role} transformer:{name}: {exc.name} is not installed; pip install 'mnemostream[models]'"
        ) from exc
    try:
        yield torch, transformers
    except (OSError, ValueError) as exc:
        raise SettingsError(
            f"{role} transformer:{name}: cannot be loaded ({exc}); give a hub id or a model's folder"
        ) from exc


@contextmanager
def one_thread(torch: Any) -> Any:
    """Torch on one thread, and on as many as before afterwards."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(before)
