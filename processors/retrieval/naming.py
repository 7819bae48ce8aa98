"""Who a question names, and what else they are called: read from the index before the question is embedded."""

from collections.abc import Iterable, Sequence
from typing import Final

import msgspec

from ...schemas.ids import Scope
from ..entities import ABOUT, CALLED, also_called, entity_key, other_names, phrases
from ..ports import IndexFilter, MemoryIndex
from .question import Question
from .ranking import Weights

ALIASES: Final = 8  # memories that are read for what one is also called


def who_is_named(
    index: MemoryIndex, scopes: Sequence[Scope], question: Question, weights: Weights
) -> tuple[dict[str, float], frozenset[str]]:
    """The terms to ask for with their weights, those of other names among them, and which of them name a subject.

    People are called by name by others more than by themselves: as a word, a name finds the wrong turns.
    """
    terms, keys = dict(question.terms), phrases(question.order)
    found = {scope: index.known(scope, _keys(keys, terms)) for scope in scopes}
    for scope, held in found.items():
        if called := [key for key in keys if CALLED + key in held]:
            ids = index.holding(scope, [CALLED + key for key in called], ALIASES)
            contents = [r.memory.content for r in index.fetch(scope, ids) if r.memory.content is not None]
            for name in other_names(contents, called):
                parts = entity_key(name).split()
                for part in parts:
                    terms.setdefault(part, 1.0 / len(parts))
    if more := [term for term in terms if term not in question.terms]:
        found = {scope: held | index.known(scope, _keys((), more)) for scope, held in found.items()}
    people = frozenset(term for term in terms if any(ABOUT + term in held for held in found.values()))
    return {
        term: weight * (weights.name if term in people else 1.0) for term, weight in terms.items()
    }, people


def with_other_names(index: MemoryIndex, scopes: Sequence[Scope], where: IndexFilter) -> IndexFilter:
    """A filter by entities that lets their other names through, too."""
    if not where.entities:
        return where
    contents = [
        record.memory.content
        for scope in scopes
        for record in index.fetch(
            scope, index.holding(scope, [CALLED + key for key in where.entities], ALIASES)
        )
        if record.memory.content is not None
    ]
    return msgspec.structs.replace(where, entities=also_called(contents, where.entities))


def _keys(phrases: Iterable[str], terms: Iterable[str]) -> list[str]:
    return [*(CALLED + phrase for phrase in phrases), *(ABOUT + term for term in terms)]
