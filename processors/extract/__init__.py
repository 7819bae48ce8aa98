"""Extraction by rules: from one turn, and the turns before it, to statements that stand on their own.

`extract` is pure and never raises on any text; docs/adr/0005 tells what it decides and why.
"""

from collections.abc import Sequence

from ..turn import Extraction, TurnView
from .statements import drafts_of

__all__ = ["extract"]


def extract(turn: TurnView, recent: Sequence[TurnView]) -> Extraction:
    """The statements of `turn`, or the reason why it has none.

    `recent`: the last turns of the session before this one, oldest first; the last is asked for the question
    that `turn` may answer. The outcome depends on nothing else, and takes time linear in the text.
    """
    drafts, reason = drafts_of(turn, recent)
    return Extraction(drafts=drafts, skipped=None if drafts else reason)
