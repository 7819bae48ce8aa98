"""What is said, without what only accompanies it: stage directions, asides, citations, leads and tails."""

import re
from collections.abc import Sequence
from typing import Final

import msgspec

from ..turn import TurnView
from . import results
from .agents import TOOLS
from .stage import without_directions

MOST_PROSE: Final = 600  # characters of a tool's prose; beyond it is a page or a log
# "Big news: ...", "New year, new me: ...", "Gotta run, ...": what leads to a statement and says nothing.
_ANNOUNCED: Final = (
    r"(?:(?:some|a|an) )?(?:big|small|tiny|quick|short|good|great|bad|sad|fun|funny|weird|happy|false|minor|little|side"
    r"|final|important|random) (?:news|update|pause|note|question|one|thing|fact|confession|alarm|panic|kickoff|change"
    r"|correction|reminder|request|story|heads-up|aside)|new \w+, new \w+"
    r"|changes? of (?:plans?|days?|times?|dates?|place|address)(?: though)?"
)
_LEAVES: Final = (
    r"(?:(?:I|we)(?:['’]ve)? )?(?:gotta|got to|have to|must|need to)"
    r" (?:go|run|dash|leave|rush|stop)(?: now| here)?"
)
# These need a comma or such behind them: "First day at the mill" and "Right shoulder" begin statements.
_PARTED: Final = (
    r"(?:well|hey(?: \w+)?|hi(?: \w+)?|hello|hola|hallo|ciao|salut|bonjour|servus|moin|hej|don['’]t you (?:start|dare"
    r"|worry)|for real(?: though)?|tempting"
    r"|(?:that['’]?s )?(?:one more|another|one other|the other|first|last|the next) thing|first(?: of all)?|right"
    r"|ok(?:ay)?|yes|better (?:even|still)|even better|decision(?: then)?|correction|update"
    r"|(?:some |for )?context|background|fyi|sorry (?:for|about) the (?:late|long|slow|delayed|short) \w+"
    r"|I (?:forgot to (?:say|mention|tell you)|should (?:mention|add|say)|must say)(?: that)?"
    r"|long story short|first things first"
    r"|(?:a )?general rule|to be honest|(?:looks|sounds) (?:good|great|fine|perfect)|please(?=, (?:for|with|about)\b)"
    rf"|{_ANNOUNCED}|{_LEAVES})(?:[,:;]| ?[–—]| -)+ "
)
_LEAD: Final = re.compile(
    r"^(?:(?:and|but|also|so|plus|oh|anyway|btw|by the way|honestly|tbh|to be honest|actually|no wait)[,:;–— -]+"
    r"|(?:yes|no|ok(?:ay)?|well|hey|hello|hi) (?=(?:but|and|so|I|we|my|our)\b)"
    r"|(?:done|fixed|sorted|all set),? and (?=(?:the|your|I)\b)"
    rf"|{_PARTED}|(?:and|but|also|so|plus) )+(?=\S)",
    re.IGNORECASE,
)
_TAIL: Final = re.compile(
    r"(?:,? (?:by the way|btw|haha+|hehe+|lol|lmao|ha|thanks|thank you|(?:and )?thank (?:god|goodness|heavens)|ugh"
    r"|phew|yay)|\s*[:;]-?[)D(P]+)+[\s.!]*$",
    re.IGNORECASE,
)
_OWN_NAME: Final = re.compile(
    r"^(?:I['’]?m|I am|[Mm]y name (?:is|['’]s)|[Tt]his is|[Ii]t['’]s) (?P<name>[A-Z][\w-]+)(?: [A-Z][\w-]+)?"
    r"(?:,? (?:and|here)|[,.!]|$)\s*"
)
_IS: Final = (
    re.compile(  # what one says of oneself behind one's name: "I'm Ann, from Oslo", "I'm Ann, a nurse"
        r"(?:from|an?|the|in|at|based|\d{1,2}\b|(?:first|second|third|fourth|fifth|final|last)[- ]year)"
        r" ?(?!\w+ (?:question|thing)\b)"
    )
)
_CITED: Final = re.compile(r"^[ \t]*>.*$", re.MULTILINE)
_ASIDE: Final = re.compile(r"^[(\[]?\s*(?:ooc|out of character|irl)\b[:,;. -]*", re.IGNORECASE)


def spoken(text: str, role: str) -> str:
    """A cleaned text without stage directions, and, of an agent, without what it cites."""
    if role in TOOLS:
        return "" if len(text) > MOST_PROSE or results.failed(text) else text
    if role == "assistant" and ">" in text:
        text = _CITED.sub("", text)
    return without_directions(text)


def without_stage(turn: TurnView) -> TurnView:
    """A turn without stage directions."""
    return msgspec.structs.replace(turn, text=without_directions(turn.text)) if "*" in turn.text else turn


def steps_out(turn: TurnView, before: Sequence[TurnView]) -> bool:
    """Whether a turn is said out of the game in which it was asked, in double brackets."""
    return turn.text.lstrip().startswith("((") and not any(one.text.rstrip().endswith("))") for one in before)


def without_lead(sentence: str) -> str:
    """A sentence without what only leads to it: "And", "By the way,", "Big news:"."""
    return _started(sentence, _LEAD.sub("", sentence))


def bare(sentence: str, speaker: str) -> str:
    """A sentence without what only leads to it or closes it: "And", "By the way,", "haha", "I'm Ann" of Ann."""
    rest = _TAIL.sub("", _LEAD.sub("", sentence))
    if (own := _OWN_NAME.match(rest)) and own["name"].lower() in speaker.lower().split():
        rest = rest[own.end() :]
        if own[0].rstrip()[-1:] == "," and own[0][:1] == "I" and _IS.match(rest):
            rest = f"I'm {rest}"
    if not re.search(r"\w", rest):
        return ""
    if rest[-1].isalnum() and sentence.rstrip()[-1:] in ".!":
        rest += "."
    return _started(sentence, rest)


def _started(sentence: str, rest: str) -> str:
    """`rest` of a sentence, with a capital where its beginning was cut off."""
    return rest[:1].upper() + rest[1:] if rest != sentence and rest[1:2].islower() else rest


def aside(sentence: str) -> str:
    """A sentence without the brackets and marks of one who steps out of a game."""
    rest = _ASIDE.sub("", sentence)
    if rest[:1] == "(" and rest.rstrip()[-1:] == ")" and rest.count("(") == 1:
        rest = rest.strip()[1:-1]
    if rest[:1] in '"“”' and rest.count('"') + rest.count("“") + rest.count("”") == 1:
        rest = rest[1:]
    if rest[-1:] in '"“”' and rest.count('"') + rest.count("“") + rest.count("”") == 1:
        rest = rest[:-1]
    if rest.count("(") != rest.count(")"):
        rest = (
            rest.strip("()").strip()
            if rest[:1] == "(" or rest.rstrip(".!?")[-1:] == ")" or rest[-1:] == ")"
            else rest
        )
    return rest[:1].upper() + rest[1:] if rest != sentence else rest
