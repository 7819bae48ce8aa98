"""An embedder that is timed: whoever embeds, extraction or a search, goes through it."""

import time
from collections.abc import Sequence
from typing import Any, Final

from ...infra.embedded.tally import labels
from ...processors.ports import Embedder
from .measures import Measures

SECONDS: Final = "mnemostream_embed_seconds"
TEXTS: Final = "mnemostream_embedded_texts_total"
_PLAIN: Final = labels()


class TimedEmbedder:
    """Another embedder, each call of which is timed."""

    def __init__(self, embedder: Embedder, measures: Measures) -> None:
        self._embedder = embedder
        self._measures = measures

    @property
    def model(self) -> str:
        """The name of the embedder's model."""
        return self._embedder.model

    @property
    def dimensions(self) -> int:
        """Elements of a vector."""
        return self._embedder.dimensions

    def embed(self, texts: Sequence[str]) -> list[bytes]:
        """The embedder's vectors."""
        began = time.perf_counter()
        vectors = self._embedder.embed(texts)
        self._measures.observe(SECONDS, _PLAIN, time.perf_counter() - began)
        self._measures.count(TEXTS, _PLAIN, len(texts))
        return vectors

    def __getattr__(self, name: str) -> Any:
        """What else an embedder may have."""
        return getattr(self._embedder, name)
