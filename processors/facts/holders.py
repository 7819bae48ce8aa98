"""Who holds what: sets of ids by key, none of them empty."""

from collections.abc import Hashable, Iterable, Set
from typing import Final, Generic, TypeVar

K = TypeVar("K", bound=Hashable)
_NOBODY: Final = frozenset[str]()


class Holders(Generic[K]):
    """Ids by the keys that they hold."""

    def __init__(self) -> None:
        self._held: dict[K, set[str]] = {}

    def add(self, holder: str, keys: Iterable[K]) -> None:
        """Let an id hold keys."""
        for key in keys:
            self._held.setdefault(key, set()).add(holder)

    def remove(self, holder: str, keys: Iterable[K]) -> None:
        """Let an id hold keys no more."""
        for key in keys:
            held = self._held.get(key)
            if held is not None:
                held.discard(holder)
                if not held:
                    del self._held[key]

    def of(self, key: K, most: int) -> Set[str]:
        """The ids that hold a key; none where more than `most` do: such a key tells nothing."""
        held = self._held.get(key, _NOBODY)
        return held if len(held) <= most else _NOBODY
