"""Did you mean: what to say of a name that is unknown. The one place that guesses what was meant."""

from collections.abc import Iterable
from difflib import get_close_matches

LISTED = 24  # names that a message lists at most
FEW = 8  # names that are listed also where one of them is the one that was meant


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name that `name` is most likely a slip of; None where none is near."""
    by_folded = {one.casefold(): one for one in known}
    wanted = name.casefold()
    if (close := get_close_matches(wanted, by_folded, n=1)) or (
        close := [one for one in by_folded if len(wanted) > 2 and one.startswith(wanted)]
    ):
        return by_folded[close[0]]
    return None


def hint(name: str, known: Iterable[str]) -> str:
    """What a message goes on with behind an unknown name: the one that was meant, and those that there are."""
    names = list(known)
    if not names:
        return "there are none"
    meant = nearest(name, names)
    more = f" and {len(names) - LISTED:,} more" if len(names) > LISTED else ""
    there = f"there are {', '.join(names[:LISTED])}{more}"
    if meant is None:
        return there
    return f"did you mean {meant!r}?" + (f" There are {', '.join(names)}" if 1 < len(names) <= FEW else "")
