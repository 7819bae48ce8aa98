"""Who speaks to whom in a turn, and what they say as sentences: with the time expressions and the claim in each."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from ..turn import TurnView
from . import agents, segment
from .claims import claim_of
from .kinds import kind_of
from .language import decides_nothing, is_english
from .when import find_times
from .wording import Sentence, Voice

_ROLES: Final = frozenset(("user", "assistant", "tool", "system", "developer", "function"))


def voice_of(turn: TurnView, recent: Sequence[TurnView] = ()) -> Voice:
    """Who speaks to whom, and whether English rewriting applies."""
    speaker = shown(turn.speaker or turn.role)
    setting = agents.setting_of(turn, recent)
    others = _others(turn.participants or agents.counterparts(turn, recent), speaker)
    english = is_english(turn.text) or (setting != agents.FRIENDS and _answers_in_names(turn, recent))
    return Voice(
        speaker=speaker,
        other=others[0] if len(others) == 1 else None,
        english=english,
        rewrites=english and turn.role in ("user", "assistant"),
        instructs=turn.role in agents.PROMPTS or (turn.role == "user" and setting != agents.FRIENDS),
        said_on=turn.said_on,
        setting=setting,
    )


def _answers_in_names(turn: TurnView, recent: Sequence[TurnView]) -> bool:
    """Whether a turn of names alone ("Café Zoé, Rue Émile 4") follows an agent's question in English."""
    asked = recent[-1] if recent and recent[-1].role == "assistant" else None
    return asked is not None and "?" in asked.text and is_english(asked.text) and decides_nothing(turn.text)


@lru_cache(maxsize=1024)
def _others(participants: tuple[str, ...], speaker: str) -> tuple[str, ...]:
    """Who else takes part, by the names that are shown, each once."""
    names = dict.fromkeys(map(shown, participants))
    return tuple(name for name in names if name != speaker)


@lru_cache(maxsize=1024)
def shown(name: str) -> str:
    """A name as it stands in statements: on one line, never empty, a role with a capital."""
    name = " ".join(segment.clean(name).split()) or "Somebody"
    return name.capitalize() if name in _ROLES else name


def sentence_of(said: str, turn: TurnView, voice: Voice, *, leads: bool = False) -> Sentence:
    """A sentence that a turn states, with its times and its claim; `leads`: it is said for the next one."""
    if not voice.english:
        return Sentence(said)
    claim = claim_of(said, voice.speaker) if turn.role == "user" and not leads else None
    alone = claim is not None or (
        voice.instructs and kind_of(said, instructs=True, dated=False) == "instruction"
    )
    ahead = voice.setting != agents.FRIENDS and not leads  # one talks with an agent of what is to be done
    times = tuple(find_times(said, voice.said_on, ahead=ahead)) if voice.said_on else ()
    return Sentence(said, times, claim=claim, alone=alone)
