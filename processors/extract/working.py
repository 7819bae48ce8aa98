"""Of what a user tells an agent: what belongs to the work at hand, and is over when that is done.

Worth keeping is what will still matter: who somebody is, has, likes, plans, decided, must or must not. Requests, code,
logs, steps and moods are not, unless they carry such a thing.
"""

import re
from typing import Final

from ..text import content_words
from .caseless import Caseless
from .language import word_set
from .names import entities_of
from .verbs import BASE_VERBS

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
_LEADS: Final = re.compile(
    r"^(?:(?:please|pls|and|then|now|so|also|but|ok(?:ay)?|yes|no|sure|great|good|right|fine|well|just|alright|cool"
    r"|perfect|first|next|instead|rather|actually|in that case)[,: ]+)+",
    re.IGNORECASE,
)
_ASKS_FOR: Final = Caseless(
    r"^(?:(?:hi|hello|hey|so|ok|okay|and|now|well|also)[,! ]+)*(?:"
    r"i(?:['’]d| would| really|) ?(?:want|need|like|love|have to|would like)(?: your| some| a bit of| you)?"
    r" (?:help|to (?:ask|know|understand|see|check|get)|a question|advice)"
    r"|i(?:['’]m| am) (?:looking for|wondering|curious|not sure|unsure|asking)"
    r"|i (?:wonder|have (?:a|one|another) (?:\w+ )?question|was wondering"
    r"|(?:don['’]t|do not) (?:get|understand|follow|see)|can['’]t figure)|help me\b|any (?:ideas?|tips?|thoughts)"
    r"|no idea)"
)
_THING: Final = (
    r"(?:it|that|this|mine|the (?:\w+ )?(?:code|function|script|query|tests?|output|result|program|loop|page|app"
    r"|button|build|command|line|error|cell|formula|chart|table|file|model|import|text|answer|sentence|version|one))"
)
_FAILS: Final = Caseless(
    rf"\b{_THING} (?:\w+ )?(?:prints?|returns?|works?|fails?|says|throws?|crash(?:es)?|shows?|gives?|looks?|raises?"
    r"|runs?|is (?:wrong|empty|none|red|green|slow|too (?:long|short|slow)|not working)|does(?:n['’]t| not)|still)\b"
    r"|\b\w*(?:error|exception)\b(?: |:|$)|\btraceback\b|\bstack ?trace\b|\bsyntax\b|\bundefined\b",
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
    r"^(?:that(?:['’]s| is| was| calms| helps| sounds| makes)|this (?:is|was|helps)|it(?:['’]s| is| was)|thanks"
    r"|thank you|clear|got it|understood|makes sense|fixed|done|works|born ready|deal|agreed|fair enough"
    r"|good (?:point|idea|question)|not needed|wish me luck|\w+ here|yes please|never ?mind|no (?:need|thanks|problem)"
    r"|change of plans?|small change"
    r"|(?:one more|another|last) (?:thing|question)|quick (?:one|question|kickoff|update)|(?:bad|good|great) news"
    r"|back again|i have to (?:run|go)|see you|same as)\b"
)
MOST_EMPTY: Final = 5  # content words of a sentence that is empty as it begins

_CODE: Final = re.compile(
    r"^\s*(?:SELECT|INSERT INTO|UPDATE \w+ SET|DELETE FROM|CREATE|ALTER TABLE|DROP|FROM \w+|WHERE|GROUP BY|ORDER BY"
    r"|WITH \w+ AS)\b.*"
    r"|^\s*(?:def |class \w+[:({]|import \w|from [\w.]+ import|print\(|for \w+ in .*:$|if .*:$|while .*:$|else:|try:"
    r"|except\b.*:$|return\b|const \w|let \w+ ?=|var \w|function\b.*[({]|public |private |#include|fn \w|func \w"
    r"|package \w|use \w+::|\$ ?\w|>>> ?|\.\.\. |(?:npm|pip|git|docker|kubectl|sudo|curl|cd|ls|make|cargo|apt|brew)"
    r" [\w./-]+(?: |$))"
    r"|[{};]\s*$|=>|\(\)[;:]|^\s*[\w.\[\]]+ ?[-+*/]?= ?\S|==|!=|&&|\|\||</?\w+[^>]*>|^\s*[}\])]+,?$"
)
_LOG: Final = re.compile(
    r"^\s*(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\d\d:\d\d:\d\d"
    r"|\[?(?:ERROR|WARN(?:ING)?|INFO|DEBUG|FAIL(?:ED)?|FATAL|TRACE|PASS)\b"
    r"|Traceback\b|File \".*\", line \d|at [\w.$]+\(|\w+(?:Error|Exception)\b:?)"
)
_ROW: Final = re.compile(r"^[^;,\t|\s][^;\t|]*(?:[;\t|][^;\t|]+){2,}$|^[^\s,]+(?:,[^\s,]+){2,}$")
_PROSE: Final = re.compile(r"^[A-Z][a-z]+ [a-z]+ [a-z]+")
_STARTS_NAMED: Final = re.compile(
    r"^(?!(?:It|This|That|These|Those|There|Here|What|Every\w*|Any\w*|Some\w*|No\w*|All|Both|One|Now|Then)\b)[A-Z][a-z]+"
    r" (?:is|was|has|had|does|did|will|won['’]t|isn['’]t|can|can['’]t|[a-z]+s|[a-z]+ed|went|got|said|came|left)\b"
)
_NO_REQUEST: Final = word_set("love hope need thank wish hate prefer miss like want enjoy")
_REQUEST: Final = (BASE_VERBS - _NO_REQUEST) | word_set(
    """swap order send cancel schedule summarise summarize convert draft list save rename translate calculate compute
    generate rewrite rerun refactor highlight sort filter plot compare delete insert assign deploy archive reply
    reserve format shorten undo redo skip proceed let let's lets"""
)
_WORD: Final = re.compile(r"[A-Za-z]+(?:['’]s)?")


def is_data(line: str) -> bool:
    """Whether a line is code, a log's, or a row of a table, and no sentence."""
    if _LOG.match(line) or _ROW.match(line):
        return True
    return _CODE.search(line) is not None and _PROSE.match(line) is None


def requests(sentence: str) -> bool:
    """Whether a sentence tells the agent to do something, now."""
    first = _WORD.match(_LEADS.sub("", sentence))
    return first is not None and first[0].lower().replace("’", "'") in _REQUEST


def is_working(sentence: str, *, known: bool, answering: bool = False) -> bool:
    """Whether a user's sentence is of the work at hand alone.

    `known`: it is known to be said to an agent; `answering`: it answers what the agent asked about the user.
    """
    if is_data(sentence) or _FAILS.found_in(sentence) or _ASKS_FOR.found_in(sentence) or is_empty(sentence):
        return True
    if _LASTS.found_in(sentence) or _particular(sentence):
        return False
    if requests(sentence):
        return _OWN_CLAUSE.search(sentence) is None
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
    return _EMPTY.found_in(sentence) and len(terms) <= MOST_EMPTY


def speaks_of_self(sentence: str) -> bool:
    """Whether "I" or "we", in any form, stands in a sentence."""
    return _FIRST.search(sentence) is not None


def _particular(sentence: str) -> bool:
    """Whether a sentence has a number or a name."""
    if _DIGIT.search(sentence) is not None or _STARTS_NAMED.match(sentence) is not None:
        return True
    return bool(entities_of(sentence))
