"""What a step counts in the transaction that holds its work, so that the count is exact."""

from collections import Counter
from collections.abc import Iterable
from typing import Final

from ...infra.embedded.tally import Key, Tally, labels
from ...infra.embedded.turns import DEAD, EXTRACTED, SKIPPED
from ...schemas.events import Event, TurnSkipped

_TURNS: Final = "mnemostream_turns_total"
_CANDIDATES: Final = ("mnemostream_candidates_total", labels(), "")


def count_turns(tally: Tally, outcomes: Iterable[Event], dead: int) -> None:
    """Count what became of turns, `dead` of which could not be read."""
    found: Counter[tuple[str, str]] = Counter({(SKIPPED, DEAD): dead} if dead else {})
    candidates = 0
    for event in outcomes:
        payload = event.payload
        if isinstance(payload, TurnSkipped):
            found[SKIPPED, payload.reason] += 1
        else:
            found[EXTRACTED, ""] += 1
            candidates += len(payload.candidates)
    amounts: dict[Key, float] = {
        (_TURNS, labels(outcome=outcome, reason=reason), ""): count
        for (outcome, reason), count in found.items()
    }
    tally.add(amounts | {_CANDIDATES: candidates})
