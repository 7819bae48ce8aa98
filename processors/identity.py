"""Ids and content hashes of turns that come without: keyed, so that an id tells nothing of a text.

A session without an id is named by its first turn, and by how many sessions before it in the source began with
the same words. A turn without an id is named by its session, its content, and how many equal turns came before
it in that session. So publishing a source again, or a longer export of it, gives the same ids for what it had,
while saying "yes" twice is two turns. Times are in neither: they may be assigned anew each time.
"""

from collections import Counter
from typing import Final

import msgspec
from msgspec.structs import replace

from .draft import TurnDraft
from .ports import Hasher

_encoder = msgspec.json.Encoder(order="sorted")
_SAID: Final = ("role", "speaker", "text", "caption", "tool_calls")


class Identifier:
    """Assigns ids in the order of one source; keeps only hashes of what it has seen."""

    def __init__(self, hasher: Hasher) -> None:
        self._hash = hasher
        self._sessions: dict[tuple[str, int], str] = {}
        self._starts: Counter[str] = Counter()
        self._turns: Counter[str] = Counter()

    def identify(self, draft: TurnDraft, cube: str) -> TurnDraft:
        """`draft` with a session id and a turn id."""
        session = draft.session_id if draft.session_id is not None else self._session(draft, cube)
        turn_id = draft.turn_id
        if turn_id is None:
            said = self._hash(_plain("turn", cube, session, _said(draft)))
            self._turns[said] += 1
            turn_id = "t-" + self._hash(_plain("turn-id", said, self._turns[said]))
        return replace(draft, session_id=session, turn_id=turn_id)

    def _session(self, draft: TurnDraft, cube: str) -> str:
        key = (cube, draft.conversation)
        if key not in self._sessions:
            start = self._hash(_plain("session", cube, _said(draft)))
            self._starts[start] += 1
            self._sessions[key] = "s-" + self._hash(_plain("session-id", start, self._starts[start]))
        return self._sessions[key]


def content_hash(draft: TurnDraft, hasher: Hasher) -> str:
    """The keyed hash of all that makes a turn what it is: the same id with another hash is another turn."""
    when = draft.occurred_at.isoformat() if draft.occurred_at is not None else None
    return hasher(_plain("content", _said(draft), when, draft.metadata, sorted(draft.tags), draft.agent_id))


def _said(draft: TurnDraft) -> list[str | None]:
    return [getattr(draft, name) for name in _SAID]


def _plain(*parts: object) -> str:
    return _encoder.encode(parts).decode()
