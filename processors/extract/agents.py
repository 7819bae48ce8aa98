"""Whether a turn is said in a conversation with an agent, to an agent or by one, and who else speaks in it."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from ..turn import TurnView

FRIENDS, PERHAPS, AGENT = 0, 1, 2  # people among themselves; who is spoken to is not known; with an agent
PROMPTS: Final = frozenset(("system", "developer"))  # who tells an agent what to be
TOOLS: Final = frozenset(("tool", "function"))


def setting_of(turn: TurnView, recent: Sequence[TurnView]) -> int:
    """FRIENDS, PERHAPS or AGENT. A first turn of nobody that is known to speak with others may be to an agent."""
    if turn.role != "user" or has_assistant(turn.participants):
        return AGENT
    if any(before.role != "user" for before in recent):
        return AGENT
    return FRIENDS if turn.participants or recent else PERHAPS


@lru_cache(maxsize=1024)
def has_assistant(participants: tuple[str, ...]) -> bool:
    """Whether somebody who takes part is called an assistant."""
    return any(name.lower() == "assistant" for name in participants)


def counterparts(turn: TurnView, recent: Sequence[TurnView]) -> tuple[str, ...]:
    """The speakers on the other side, each once: agents for a user, users for an agent; latest turns alone count."""
    if turn.role == "user":
        sides = [before.speaker for before in recent if before.role == "assistant"]
    else:
        sides = [before.speaker for before in recent if before.role == "user"]
    return tuple(dict.fromkeys(sides))
