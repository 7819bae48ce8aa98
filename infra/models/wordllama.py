"""The default embedder: wordllama's static token vectors, pooled by us so that no bit depends on the batch.

`static/` holds the table in compact form: each row is 256 int8 mantissas and a power of two, so a float64 sum of
rows is exact, and exact sums have no order. A text's vector is the sum of its tokens' rows, scaled so that its
greatest magnitude becomes 127. Nothing is downloaded, and the package `wordllama` itself is not needed.
"""

import json
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import Any, Final

import numpy as np

from ...processors.similarity import quantise
from .bpe import Tokenizer

DIMENSIONS: Final = 256
MAX_CHARACTERS: Final = 32_768  # what a vector of a whole book says of it is nothing
Table = np.ndarray[Any, np.dtype[np.int8]]


class WordllamaEmbedder:
    """`Embedder` over wordllama's `l2_supercat` table: 256 dimensions, numpy only, 8 MB, no network."""

    model: Final = "wordllama/l2_supercat_256/2"
    dimensions: Final = DIMENSIONS

    def __init__(self) -> None:
        self._loaded: tuple[Tokenizer, Table, np.ndarray[Any, np.dtype[np.float64]]] | None = None

    def embed(self, texts: Sequence[str]) -> list[bytes]:
        """One int8 vector of 256 bytes per text; all zero where a text has no token. Any Unicode is taken."""
        if self._loaded is None:  # a command that embeds nothing need not pay for loading
            self._loaded = _load()
        tokenizer, table, scales = self._loaded
        vectors = []
        for text in texts:
            ids = np.array(tokenizer.encode(text[:MAX_CHARACTERS]), np.intp)
            # in float64 these sums are exact: no order shows
            vectors.append(quantise(scales.take(ids) @ table.take(ids, axis=0).astype(np.float64)))
        return vectors


@cache  # once for all homes of a process, with the words that the tokeniser remembers
def _load() -> tuple[Tokenizer, Table, np.ndarray[Any, np.dtype[np.float64]]]:
    """The tokeniser, the mantissas (one row per token), and each row's power of two."""
    folder = files(__package__).joinpath("static")
    lines = folder.joinpath("vocabulary.jsonl").read_text("utf-8").splitlines()
    vocabulary = json.loads("[" + ",".join(lines) + "]")
    data = np.frombuffer(folder.joinpath("table.bin").read_bytes(), np.int8)
    count = len(vocabulary)
    scales = np.exp2(data[:count].astype(np.float64))
    return Tokenizer(vocabulary), data[count:].reshape(count, DIMENSIONS), scales
