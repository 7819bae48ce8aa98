"""Whether a statement says that something took a turn, so that an earlier one may be over: "The oven is back"."""

from typing import Final

from ..extract.caseless import Caseless
from ..statement import bare
from .changes import tells_change
from .overs import says_over

_TURNS: Final = Caseless(
    r"\b(?:back|again|paid|closed|after all|already|finally|arrived|(?:is|are) here|done|ordered|booked|signed|merged"
    r"|finished|new)\b"
)


def tells_turn(text: str) -> bool:
    """Whether a memory's text has a word for a change, an end, or for what was awaited."""
    return tells_change(text) or says_over(text) or _TURNS.found_in(bare(text))
