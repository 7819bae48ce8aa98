"""Schema registries: Confluent's API over HTTP, with a copy on disk of what it said; and one in memory for tests."""

from .http_registry import HttpSchemaRegistry
from .memory import MemorySchemaRegistry

__all__ = ["HttpSchemaRegistry", "MemorySchemaRegistry"]
