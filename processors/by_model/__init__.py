"""Extraction by a language model: what it is asked about a turn, and how much of its answer is believed.

Pure: the model is asked by a host. Nothing in an answer is believed that the turns do not say (docs/adr/0044).
"""

from .drafts import Read, extraction_of, worth_asking
from .prompt import SCHEMA, TASK, VERSION, question_text

__all__ = ["SCHEMA", "TASK", "VERSION", "Read", "extraction_of", "question_text", "worth_asking"]
