"""Candidates from whole records: for an index that has them at hand, and what every other adapter is held to."""

from collections.abc import Sequence

from ..entities import subject_terms
from ..ports import Asked, Candidate, IndexRecord
from ..similarity import as_matrix, cosine


def candidates_of(records: Sequence[IndexRecord], asked: Asked) -> list[Candidate]:
    """Each record compared with a question."""
    return [
        Candidate(state=record.memory.state, cosine=score, named=_named(record, asked))
        for record, score in zip(records, _cosines(records, asked.vector), strict=True)
    ]


def _named(record: IndexRecord, asked: Asked) -> tuple[str, ...]:
    content = record.memory.content
    subject = () if content is None else subject_terms(content.subject)
    return tuple(term for term in asked.terms if term in subject)


def _cosines(records: Sequence[IndexRecord], vector: bytes) -> list[float]:
    """The cosine of each record's vector with `vector`; 0 where it has none of that width."""
    cosines = [0.0] * len(records)
    numbers, data = [], []
    for number, record in enumerate(records):
        content = record.memory.content
        its = None if content is None or content.embedding is None else content.embedding.data
        if its is not None and len(its) == len(vector):
            numbers.append(number)
            data.append(its)
    for number, value in zip(numbers, cosine(as_matrix(data, len(vector)), vector).tolist(), strict=True):
        cosines[number] = value
    return cosines
