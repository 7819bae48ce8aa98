"""Patterns that ignore case, looked for in lower case: with `re.IGNORECASE` a search takes five times as long."""

import re
from functools import cached_property
from typing import Final

# IGNORECASE takes these for "i" and "s"; their lower case is none, so texts that hold one are searched as they are.
_ODD: Final = frozenset("\u0130\u0131\u017f")


class Caseless:
    """A pattern written in lower case. `needs`: what stands in every text that it is found in; quick to look for.

    `parts`: strings, the commonest first, each of which is enough: quicker to look for than many alternatives.
    Compiled when it is first looked for: a process that only searches compiles none.
    """

    def __init__(self, pattern: str, needs: str = "", parts: str = "") -> None:
        self._parts = tuple(parts.split())
        self._pattern, self._needed = "|".join((*self._parts, pattern)), needs
        self._rest = pattern

    @cached_property
    def _lower(self) -> re.Pattern[str]:
        return re.compile(self._rest)

    @cached_property
    def _needs(self) -> re.Pattern[str]:
        return re.compile(self._needed) if self._needed else self._lower

    @cached_property
    def _any(self) -> re.Pattern[str]:
        return re.compile(self._pattern, re.IGNORECASE)

    def found_in(self, text: str) -> bool:
        """Whether the pattern is found in a text, whatever its case."""
        if not text.isascii() and not _ODD.isdisjoint(text):
            return self._any.search(text) is not None
        lowered = text.lower()
        for part in self._parts:
            if part in lowered:
                return True
        if self._needs.search(lowered) is None:
            return False
        return self._needs is self._lower or self._lower.search(lowered) is not None
