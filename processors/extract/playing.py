"""Whether a game is played, and what of it is over as soon as it is told: the steps of its players."""

import re
from collections.abc import Iterable
from typing import Final

from .caseless import Caseless
from .stage import has_stage
from .verbs import BASE_VERBS

_ASIDE: Final = re.compile(r"\b(?:ooc|out of character)\b|\(\(\w[^()\n]*[a-z]", re.IGNORECASE)
_BRACKETED: Final = re.compile(r"\(\(.*?(?:\)\)|\Z)", re.DOTALL)
_GAME: Final = Caseless(
    r"\b(?:roll(?:ed|s)? (?:a |for )|(?:\d*d20|\d*d6|hit points|hp|xp|quests?|dungeons?|taverns?|goblins?|dragons?"
    r"|wizards?"
    r"|sorcer\w+|elves|elf|dwar(?:f|ves|ven)|spells?|potions?|gold pieces|silver pieces|armou?r class|npcs?"
    r"|in character|out of character|dungeon master|game master|text adventure|role-?play\w*)\b)"
    r"|\brecap: you\b|\bwhat do you do\?|\bchoose: \(a\)"
)
_TRIES: Final = r"(?:want|would like|['’]d like|try|attempt|start|begin|go) (?:to |and )"
_GESTURE: Final = (
    r"creep|sneak|crawl|tiptoe|walk|step|climb|enter|peek|look(?! after| for)|listen|nod|bow|kneel|smile|grin|shrug"
    r"|squeeze|whisper"
    r"|shout|knock|light|point|turn|wait|follow|draw|write|sit|stand|search|hide|jump|attack|push|pull|wink|negotiate"
    r"|inspect|examine|go(?! to)|run(?! an?\b)|roll|try(?! to)|pretend|circle|approach|crouch|stay|swap|hand|toss|grab"
    r"|ask(?! for)|show(?! up)"
)
_STEP: Final = rf"I (?:\w+ly )?(?:{_TRIES}(?:\w+ly )?)?(?:{_GESTURE})\b"
_LEADS: Final = (
    r"(?:(?:[Aa]nd|[Bb]ut|[Tt]hen|[Nn]ow|[Ss]lowly|[Qq]uietly|[Cc]arefully|[Ss]o|[Ii]n the \w+)[, ]+)*"
)
_MOVES: Final = re.compile(rf"^{_LEADS}{_STEP}")
# What a player's character does, what it says, and what is added to a roll for it.
_GESTURES: Final = re.compile(
    rf"^{_LEADS}(?:He|She|They|[A-Z][a-z]+(?<!The)(?<!Who)) (?:\w+ly )?(?:{_GESTURE})(?:s|es)?\b"
)
_ADDED: Final = re.compile(r"(?:^|[,(] ?| )[+-]\d{1,2}\)?[.!]?$")
_HABIT: Final = re.compile(
    r"\b(?:every|each|always|never|usually|often|daily|weekly|real life|for a living|on \w+days|in the (?:mornings?"
    r"|evenings?)|a (?:day|week)|for \w+ years|all day|years|since|\d+)\b",
    re.IGNORECASE,
)
_WHAT_NEXT: Final = re.compile(
    r"\bdo (?:you|ye|we)\b(?! (?:have|know|like|want|live|play|prefer|mind))", re.IGNORECASE
)
_SCENE: Final = re.compile(
    r"(?:and |so |now )?what (?:will|does|shall) the \w+ (?:sing|say|do|play|answer|reply|order|drink)\b",
    re.IGNORECASE,
)
_VERB: Final = re.compile(r"[A-Za-z]+")


def moves(sentence: str, question: str = "") -> bool:
    """Whether a player tells a step or a gesture, which is over as soon as it is told: "I creep into the cave".

    `question`: what the one who leads the game asked; "Do you run or hide?" "Hide behind the bar." is a step, too.
    """
    if adds(sentence):
        return True
    if _MOVES.match(sentence) is not None or _GESTURES.match(sentence) is not None:
        return _HABIT.search(sentence) is None
    if _SCENE.match(question) is not None:
        return re.search(r"\b(?:I|my|we|our)\b", sentence) is None
    first = _VERB.match(sentence)
    if first is None or _WHAT_NEXT.search(question) is None:
        return False
    verb = first[0].lower()
    return verb in BASE_VERBS or re.search(rf"(?:\byou|\bor|,) {verb}\b", question.lower()) is not None


def adds(text: str) -> bool:
    """Whether a text ends with what is added to a roll of dice: "I talk to her, +2"."""
    return _ADDED.search(text) is not None


def may_move(text: str) -> bool:
    """Whether a sentence of a text, not counting what is said in brackets out of the game, may tell such a step."""
    played = _BRACKETED.sub(" ", text)
    return bool(played.strip())


def plays(texts: Iterable[str]) -> bool:
    """Whether some of these texts are of a game or a role."""
    return any(_ASIDE.search(text) is not None or has_stage(text) or _GAME.found_in(text) for text in texts)
