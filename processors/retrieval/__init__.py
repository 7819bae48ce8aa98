"""Retrieval: filters, BM25, fusion and ranking over any `MemoryIndex`, the same in both runtimes."""

from .packing import tokens
from .search import Ranked, search

__all__ = ["Ranked", "search", "tokens"]
