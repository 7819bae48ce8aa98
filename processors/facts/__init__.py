"""Statements read for comparing: what a memory says of whom, and what a new one is to it. Docs: docs/adr/0043."""

from .reading import Reading, read
from .weighing import verdict as weighed
from .relation import MORE, OTHER, SAME, UPDATES, Told, apart, likely, relation

__all__ = ["MORE", "OTHER", "SAME", "UPDATES", "Reading", "Told", "apart", "likely", "read", "relation", "weighed"]
