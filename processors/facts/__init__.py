"""Statements read for comparing: what a memory says of whom, and what a new one is to it. Docs: docs/adr/0043."""

from .reading import Reading, read
from .relation import apart, likely, numbered_apart, of_others, relation
from .told import MORE, OTHER, SAME, UPDATES, Told

__all__ = [
    "MORE",
    "OTHER",
    "SAME",
    "UPDATES",
    "Reading",
    "Told",
    "apart",
    "likely",
    "numbered_apart",
    "of_others",
    "read",
    "relation",
]
