"""Retrieval: filters, BM25, fusion and ranking over any `MemoryIndex`, the same in both runtimes."""

from .packing import tokens
from .search import Answer, Asking, Missed, Ranked, answer, search

__all__ = ["Answer", "Asking", "Missed", "Ranked", "answer", "search", "tokens"]
