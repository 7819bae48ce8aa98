"""Embedders and rerankers: adapters of these ports, chosen by a short spec."""

from ...processors.ports import Embedder, Reranker
from ...schemas.errors import SettingsError


def load_embedder(spec: str = "wordllama") -> Embedder:
    """The embedder named by `spec`: "wordllama", or "transformer:<hub id or local path>" (extra [models]).

    Loads no weights yet. Raises SettingsError for another spec.
    """
    kind, _, name = spec.partition(":")
    if kind == "wordllama" and not name:
        from .wordllama import WordllamaEmbedder

        return WordllamaEmbedder()
    if kind == "transformer" and name:
        from .transformer import TransformerEmbedder

        return TransformerEmbedder(name)
    raise SettingsError(f"embedder {spec!r}: wanted 'wordllama' or 'transformer:<hub id or local path>'")


def load_reranker(spec: str = "") -> Reranker | None:
    """The reranker named by `spec`: "" for none, or "transformer:<hub id or local path>" (extra [models]).

    Loads no weights yet. Raises SettingsError for another spec.
    """
    if not spec:
        return None
    kind, _, name = spec.partition(":")
    if kind == "transformer" and name:
        from .cross_encoder import CrossEncoder

        return CrossEncoder(name)
    raise SettingsError(f"reranker {spec!r}: wanted 'transformer:<hub id or local path>', or nothing")
