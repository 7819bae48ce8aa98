"""What an agent tells as a character, or as the one who leads a game: what a player has, has to do, and learns."""

import re
from typing import Final

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
_NAME: Final = r"(?:[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2})"
_INTRODUCES: Final = re.compile(  # "a brig, the Wanderer", "her captain, Ada Crow,", "Old Finch, the gunner,"
    rf"\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Yy]our|[Tt]heir"
    rf"|[Mm]y) (?:[a-z][\w-]+ )?[a-z][\w-]+, (?:the )?{_NAME}(?=[,.;:!]|$)"
    rf"|\b{_NAME}, (?:the|an?|his|her|your) (?:[a-z][\w'’-]+ ){{0,2}}[a-z][\w-]+(?=[,.;:!]|$)"
    r"|\b(?:captain|king|queen|chief|leader|priest|owner|master|mistress|keeper|head) of [Tt]he\b"
)
_DIES: Final = re.compile(
    r"\b(?:is|are|lies?|falls?|drops?) (?:\w+ )?(?:dead|slain|killed|captured|freed|free)\b|\b(?:dies|died|sank|sinks"
    r"|(?:has|have|was|were) drowned"
    r"|betray(?:s|ed)|escap(?:es|ed))\b",
    re.IGNORECASE,
)
_HOLDS: Final = re.compile(
    r"\b(?:is|are|['’](?:s|re)) (?:now |still |also )?(?:your (?!turn|move|choice|call|chance|cue)\w+|bound to you"
    r"|in your (?:debt|service|hold|pack|bag|camp|hands?)|used up|set for|engraved|written|carved|inscribed"
    r"|open to you)\b"
    r"|\b(?:hangs?|lies|rests?|sits?|stands?) in your\b|\bowes? you\b|\bpromises? \w+|\bnew deal\b"
    r"|\b(?:goal|mission|quest|task|deal|prize|reward|price|share|vow|curse)\b.{0,60}\b(?:is|are|was)\b"
    r"|\bpays? (?:each of )?you\b|\byou(?:['’]ve| have) (?:carried|kept|got|found|won|sworn|learned|learnt|lost)\b"
    r"|\byou(?:['’]re| are) (?:now |back |down |up )?(?:at|to) \d",
    re.IGNORECASE,
)
_RECAPS: Final = re.compile(r"(?:recap|previously|last time|so far)\b[^:]{0,20}:", re.IGNORECASE)
_ROLLED: Final = re.compile(
    r"^(?:An? |Only an? |That['’]s an? )?(?:natural )?\d{1,3}(?:, \w+)?[.!]+ (?=[A-Z])"
)
_RULES: Final = (_GETS, _TELLS, _QUEST, _INTRODUCES, _DIES, _HOLDS)


def told_of(sentence: str) -> str:
    """What a sentence tells behind the roll of a die that it announces: "An 18. You see a door."."""
    return _ROLLED.sub("", sentence)


def from_what_befalls(sentence: str) -> str:
    """A sentence without the clauses before the first that tells what a player has to know later."""
    parts = sentence.split("; ")
    first = next((n for n, part in enumerate(parts) if befalls(part)), 0)
    rest = "; ".join(parts[first:])
    return f"{rest[:1].upper()}{rest[1:]}"


def befalls(sentence: str) -> bool:
    """Whether a sentence of who leads a game tells what a player has to know later; a recap tells it again."""
    if _RECAPS.match(sentence) is not None:
        return False
    return any(rule.search(sentence) is not None for rule in _RULES)
