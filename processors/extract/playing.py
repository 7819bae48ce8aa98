"""What an agent tells as a character, or as the one who leads a game: what a player has, has to do, and learns."""

import re
from collections.abc import Iterable
from typing import Final

from .caseless import Caseless

_STAGE: Final = re.compile(
    r"(?<![*\w])\*(?=[^\s*])[^*\n]*\s[^*\n]*\*(?![*\w])|\b(?:ooc|out of character)\b", re.IGNORECASE
)
_GAME: Final = Caseless(
    r"\b(?:roll(?:ed|s)? (?:a |for )|(?:d20|d6|hit points|hp|xp|quests?|dungeons?|taverns?|goblins?|dragons?|wizards?"
    r"|sorcer\w+|elves|elf|dwar(?:f|ves|ven)|spells?|potions?|gold pieces|silver pieces|armou?r class|npcs?"
    r"|in character|dungeon master|game master|text adventure|role-?play\w*)\b)"
)
_GETS: Final = re.compile(
    r"\b(?:you|ye) (?:now |also |both |have )?(?:gain|receive|earn|unlock|lose|obtain|find|found|win|won|lost"
    r"|gained|received"
    r"|earned|learn|learned|carry|reach|reached|defeat|defeated|take \d+|have \d+)\b"
    r"|\b(?:hands?|gives?|grants?|offers?|toss(?:es)?|slides?|pass(?:es)?|handed|gave|granted|offered) (?:you"
    r"|ye|thee|it to you)\b"
    r"|^(?:here, )?take (?:this|these|my|the)\b|\b(?:is|are) (?:now )?yours\b",
    re.IGNORECASE,
)
_TELLS: Final = re.compile(
    r"\b(?:leads? (?:to|into|down)|lies? (?:in|beneath|beyond|under|behind)|(?:is|are) (?:hidden|guarded|sealed"
    r"|cursed|locked|kept)"
    r"|belong(?:s|ed)? to|opens? only|can only be|knows? the|lives? (?:in|on|at)|rules? (?:over|the)|stole"
    r"|was (?:stolen|taken))\b"
    r"|\b(?:named|called|known as|my name is) [A-Z]|\bI(?:['’]m| am) (?-i:[A-Z])\w+|\bmy \w+ (?-i:[A-Z])\w+"
    r"|\b\d+ (?:gold|silver|copper|coins?|hit points|hp|xp|damage|rations?|arrows?|potions?)\b",
    re.IGNORECASE,
)
_QUEST: Final = re.compile(
    r"^[\"“]?(?:find|bring|fetch|return|steal|slay|kill|free|rescue|deliver|recover|defeat|seek) (?:me |my "
    r"|the |us |back |out )",
    re.IGNORECASE,
)


_STEP: Final = (
    r"I (?:\w+ly )?(?:creep|sneak|crawl|tiptoe|walk|step|climb|enter|peek|look|listen|nod|bow|kneel|smile|grin|shrug"
    r"|squeeze|whisper|shout|knock|light|point|turn|wait|follow|draw|write|sit|stand)\b"
)
_STEPS: Final = re.compile(rf"\b{_STEP}", re.IGNORECASE)
_MOVES: Final = re.compile(rf"^(?:(?:then|now|slowly|quietly|carefully|so)[, ]+)?{_STEP}", re.IGNORECASE)


def moves(sentence: str) -> bool:
    """Whether a player tells a step or a gesture, which is over as soon as it is told: "I creep into the cave"."""
    return _MOVES.match(sentence) is not None


def may_move(text: str) -> bool:
    """Whether a sentence of a text may tell such a step."""
    return _STEPS.search(text) is not None


def plays(texts: Iterable[str]) -> bool:
    """Whether some of these texts are of a game or a role."""
    return any(_STAGE.search(text) is not None or _GAME.found_in(text) for text in texts)


def befalls(sentence: str) -> bool:
    """Whether a sentence of who leads a game tells what a player has to know later."""
    return any(rule.search(sentence) is not None for rule in (_GETS, _TELLS, _QUEST))
