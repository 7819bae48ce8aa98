"""Retrieval: filters, BM25, fusion and ranking over any `MemoryIndex`, the same in both runtimes."""
