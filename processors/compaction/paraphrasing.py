"""Other wordings of a statement, by a language model that somebody names: what is asked of it, and what is kept."""

from collections.abc import Sequence
from typing import Protocol

from ..text import normalise


class Paraphraser(Protocol):
    """Says a statement in other words."""

    def paraphrase(self, statement: str, count: int) -> Sequence[str]:
        """Up to `count` sentences that say what `statement` says. Raises ServerError where nobody answers."""
        ...


def sentences(paraphraser: Paraphraser, statement: str, answer: str, count: int) -> list[str]:
    """The distinct paraphrases that still hold the answer, word for word, in the order in which they came."""
    wanted = f" {normalise(answer)} "
    known = {normalise(statement)}
    kept: list[str] = []
    for text in paraphraser.paraphrase(statement, count):
        said = " ".join(text.split())
        form = normalise(said)
        if form not in known and wanted in f" {form} " and len(kept) < count:
            known.add(form)
            kept.append(said)
    return kept
