"""Of what a user tells an agent: what belongs to the work at hand, and is over when that is done.

Worth keeping is what will still matter: who somebody is, has, likes, plans, decided, must or must not. Requests, code,
logs, steps and moods are not, unless they carry such a thing.
"""

import re
from typing import Final

from ..text import content_words
from .caseless import Caseless
from .data import is_data
from .names import entities_of
from .requests import OUTPUT, requested

_LASTS: Final = Caseless(
    r"\b(?:always|never|every|each|from now on|any ?more|no longer|in (?:the )?future|for good|as a rule|rules?"
    r"|deci(?:sion|ded)|deadline|policy|by default|until|unless|whenever|remember|keep in mind|note that|instead of"
    r"|only ever|weekly|daily|monthly|per (?:day|week|month))\b"
)
_FIRST: Final = re.compile(
    r"\b(?:I|I['’](?:m|ve|d|ll)|[Mm]y|[Mm]ine|[Mm]e|[Ww]e|[Ww]e['’]\w+|[Oo]urs?|[Uu]s|im|ive|i)\b"
)
_OWN_CLAUSE: Final = re.compile(
    r"(?:[,;:]| because| since| as| so| and| but| [-–—]) ?(?:so |because |since |and |but )?"
    r"(?:I|I['’](?:m|ve|d|ll)|my|we|we['’]\w+|our)\b"
)
_THEY: Final = re.compile(
    r"\b(?:he|she|they|his|her|him|their|them|he['’]s|she['’]s|they['’]\w+)\b", re.IGNORECASE
)
_DIGIT: Final = re.compile(r"\d")
_ASKS_FOR: Final = Caseless(
    r"^(?:(?:hi|hello|hey|so|ok|okay|and|now|well|also)[,! ]+)*(?:"
    r"i(?:['’]d| would| really|) ?(?:want|need|like|love|have to|would like)(?: your| some| a bit of| you)?"
    r" (?:help|to (?:ask|know|understand|see|check|get)|a question|advice|you to"
    r"|(?:an?|the|some) (?:\w+ )?(?:summary|list|table|example|function|regex|recipe|poem|text|image|overview))"
    r"|i(?:['’]m| am) (?:looking for(?! (?:an? |my |our )?(?:\w+ )?(?:jobs?|flat|apartment|house|home|room"
    r"|place|work|position"
    r"|internship|apprenticeship|partner|flatmate|roommate|tenant|nanny|school)\b)|wondering|curious|not sure"
    r"|unsure|asking)"
    r"|i (?:wonder|have (?:a|one|another) (?:\w+ )?question|was wondering"
    r"|(?:don['’]t|do not) (?:get|understand|follow|see)|can['’]t figure)|help me\b|any (?:ideas?|tips?|thoughts)"
    r"|no idea)"
)
_THING: Final = (
    r"(?:the|my|this|your) (?:\w+ )?(?:code|function|script|query|tests?|output|result|program|loop|page|button|build"
    r"|command|line|error|cell|formula|chart|table|file|model|import|text|answer|sentence|version)"
)
_FAILING: Final = (
    r"(?:prints?|returns?|works?|fails?|says(?! (?:that )?I\b)|throws?|crash(?:es)?|shows?|gives?|looks?|raises?|runs?"
    r"|is (?:wrong|empty|none|red|green|slow|too (?:long|short|slow)|not working)|does(?:n['’]t| not)|still)\b"
)
_FAILS: Final = Caseless(
    rf"^(?:(?:and|but|so|now|then|yes|no|ok|hm+)[, ]+)*(?:it|that|this|mine) (?:\w+ )?{_FAILING}"
    rf"|\b{_THING} (?:\w+ )?{_FAILING}"
    r"|\b(?:\w+error|\w+exception|error message|error:|traceback|stack ?trace|syntax|undefined|null pointer)\b"
)
_STEP: Final = Caseless(
    r"\bi (?:get|got|keep getting|see|am seeing|have) (?:an?|the|this|that|these|only)? ?(?:\w+ )?"
    r"(?:error|exception|warning|message|output|result|none|nan|null|question)\b"
    r"|\bi(?:['’]m| am) (?:stuck|confused|lost|back|here|ready|done|still (?:getting|seeing|stuck))\b"
    r"|\bi (?:guess|think so|suppose so|hope so|see\b|mean|believe so|agree|get it|got it|(?:just )?tried|ran it"
    r"|did (?:it|that)|(?:\w+ )?fixed (?:it|that)|hadn['’]t thought|had no idea|didn['’]t (?:know|think)"
    r"|will (?:try|do|check|have a look)|understand)\b"
    r"|\bi['’]ll (?:try|do (?:it|that)|check|have a look|let you know|be back|think about)\b"
    r"|\blet me (?:try|check|see|think)\b|\bhere(?:['’]s| is| are) (?:my|the|mine|what|it)\b"
    r"|\bthat (?:helped|fixed|confused)\b"
)
_EMPTY: Final = Caseless(
    r"^(?:(?:ah+|oh+|ok(?:ay)?|yes|yeah|no|great|right|so|and|but|well|hm+|wow)[,.! ]+)*"
    r"(?:that(?:['’]s| is| was| calms| helps| sounds| makes)|this (?:is|was|helps)|it(?:['’]s| is| was)|thanks"
    r"|thank you|clear|got it|understood|makes sense|fixed|done|works|born ready|deal|agreed|fair enough"
    r"|good (?:point|idea|question)|not needed|not (?:yet|really|now|today)|(?:good )?morning(?=\W*$)"
    r"|wish me luck|\w+ here|yes please|never ?mind|no (?:need|thanks|problem)"
    r"|change of plans?"
    r"|small change|(?:one more|another|last) (?:thing|question)"
    r"|quick (?:one|question|kickoff|update)|(?:bad|good|great) news"
    r"|back again|i have to (?:run|go)|see you|same as|looks|sounds)\b"
)
_MOOD: Final = Caseless(
    r"\b(?:i|we)(?:['’]m| am| was| feel| felt|['’]re| are) (?:\w+ ){0,2}?(?:tired|happy|sad|anxious|excited|nervous"
    r"|proud|glad|sorry|hungry|bored|curious|impressed|relieved|annoyed|frustrated|scared|worried|thrilled"
    r"|surprised|exhausted"
    r"|grateful|better|good|fine|ok(?:ay)?|great)\b(?! (?:at|of|with|enough)\b)"
)
MOST_EMPTY: Final = 5  # content words of a sentence that is empty as it begins
MOST_MOOD: Final = 3  # of one that tells how somebody feels, and not why

_STARTS_NAMED: Final = re.compile(
    r"^(?!(?:It|This|That|These|Those|There|Here|What|Every\w*|Any\w*|Some\w*|No\w*|All|Both|One|Now"
    r"|Then)\b)[A-Z][a-z]+"
    r" (?:is|was|has|had|does|did|will|won['’]t|isn['’]t|can|can['’]t|[a-z]+s|[a-z]+ed|went|got|said|came|left)\b"
)
_NAMES: Final = Caseless(r"\b(?:call|name) (?:it|him|her|them|me|this|that|the \w+|my \w+) \w")
_STANDING: Final = Caseless(
    r"\b(?:always|never|from now on|any ?more|in (?:the )?future|whenever|by default"
    r"|every (?:time|answer|day|week|month|morning|evening|reply|mail|e-?mail|report)|no longer)\b"
)


def is_working(sentence: str, *, known: bool, answering: bool = False) -> bool:
    """Whether a user's sentence is of the work at hand alone.

    `known`: it is known to be said to an agent; `answering`: it answers what the agent asked about the user.
    """
    if is_data(sentence) or _FAILS.found_in(sentence) or _ASKS_FOR.found_in(sentence) or is_empty(sentence):
        return True
    verb = requested(sentence)
    if verb in OUTPUT:
        return not (_STANDING.found_in(sentence) or _OWN_CLAUSE.search(sentence))
    if _LASTS.found_in(sentence) or _particular(sentence):
        return False
    if verb:
        return not answering and _OWN_CLAUSE.search(sentence) is None
    if _STEP.found_in(sentence):
        return True
    return known and not (answering or speaks_of_self(sentence) or _THEY.search(sentence))


def is_empty(sentence: str) -> bool:
    """Whether a short sentence only accepts, announces or leaves."""
    terms = content_words(sentence)
    if not terms:
        return True
    if _particular(sentence) or _OWN_CLAUSE.search(sentence):
        return False
    if len(terms) <= MOST_MOOD and _MOOD.found_in(sentence):
        return True
    return len(terms) <= MOST_EMPTY and _EMPTY.found_in(sentence)


def speaks_of_self(sentence: str) -> bool:
    """Whether "I" or "we", in any form, stands in a sentence."""
    return _FIRST.search(sentence) is not None


def _particular(sentence: str) -> bool:
    """Whether a sentence has a number or a name."""
    if _DIGIT.search(sentence) is not None or _NAMES.found_in(sentence):
        return True
    return _STARTS_NAMED.match(sentence) is not None or bool(entities_of(sentence))
