"""The default embedder: wordllama's static token embeddings, pooled by us so that no bit depends on a batch.

The table is float16, so every element is a multiple of 2**-24: float64 sums of a text's token vectors are
exact, and exact sums have no order. The vector is that sum, scaled so that its greatest magnitude is 127.
Nothing is downloaded: weights and tokeniser lie in the `wordllama` wheel, whose code is never imported.
"""

import json
import mmap
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from ...processors.similarity import quantise
from ...schemas.errors import SettingsError

if TYPE_CHECKING:
    from tokenizers import Tokenizer

DIMENSIONS: Final = 256
MAX_CHARACTERS: Final = 32_768  # the tokeniser is worse than linear: a word of 10 MB would hold up the stream
_WEIGHTS: Final = "weights/l2_supercat_256.safetensors"
_TOKENIZER: Final = "tokenizers/l2_supercat_tokenizer_config.json"


class WordllamaEmbedder:
    """`Embedder` over wordllama's `l2_supercat` table: 256 dimensions, about 16 MB, no network."""

    model: Final = "wordllama/l2_supercat_256/1"
    dimensions: Final = DIMENSIONS

    def __init__(self) -> None:
        self._loaded: tuple[Tokenizer, np.ndarray[Any, np.dtype[np.float16]]] | None = None

    def embed(self, texts: Sequence[str]) -> list[bytes]:
        """One int8 vector of 256 bytes per text; all zero where a text has no token. Any Unicode is taken."""
        if self._loaded is None:  # loading takes 60 ms, which a command that embeds nothing need not pay
            self._loaded = _load()
        tokenizer, table = self._loaded
        vectors = []
        for text in texts:
            clean = text[:MAX_CHARACTERS].encode("utf-8", "replace").decode()
            ids = tokenizer.encode(clean, add_special_tokens=False).ids
            vectors.append(quantise(table[ids].sum(axis=0, dtype=np.float64)))
        return vectors


def _load() -> "tuple[Tokenizer, np.ndarray[Any, np.dtype[np.float16]]]":
    """The tokeniser and the table, mapped from the installed wheel; SettingsError when it is not there."""
    spec = find_spec("wordllama")
    if spec is None or not spec.submodule_search_locations:
        raise SettingsError("embedder wordllama: the package is not installed; pip install wordllama")
    from tokenizers import Tokenizer

    folder = Path(spec.submodule_search_locations[0])
    tokenizer = Tokenizer.from_file(str(folder / _TOKENIZER))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer, _read_table(folder / _WEIGHTS)


def _read_table(path: Path) -> "np.ndarray[Any, np.dtype[np.float16]]":
    """The single float16 matrix of a safetensors file, mapped and not copied."""
    with path.open("rb") as file:
        mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    header_size = int.from_bytes(mapped[:8], "little")
    (entry,) = (v for k, v in json.loads(mapped[8 : 8 + header_size]).items() if k != "__metadata__")
    start, end = entry["data_offsets"]
    if entry["dtype"] != "F16" or entry["shape"][1] != DIMENSIONS:
        raise SettingsError(
            f"{path}: wanted F16 of width {DIMENSIONS}, got {entry['dtype']} {entry['shape']}"
        )
    table = np.frombuffer(mapped, dtype="<f2", count=(end - start) // 2, offset=8 + header_size + start)
    return table.reshape(entry["shape"])
