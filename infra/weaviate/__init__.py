"""Weaviate as the index: one multi-tenant collection per generation, one tenant per scope (docs/adr/0028)."""
