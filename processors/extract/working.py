"""Of what a user tells an agent: what belongs to the work at hand, and is over when that is done.

Worth keeping is what will still matter: who somebody is, has, likes, plans, decided, must or must not. Requests, code,
logs, steps and moods are not, unless they carry such a thing.
"""

import re
from typing import Final

from ..text import content_words
from .caseless import Caseless
from .names import entities_of
from .verbs import BASE_VERBS

_LASTS: Final = Caseless(
    r"\b(?:always|never|every|each|from now on|any ?more|no longer|in future|in the future|for good|as a rule"
    r"|(?:general|house|golden) rule|rule|decision|decided|deadline|policy|by default|until|unless|whenever"
    r"|remember|keep in mind|note that|instead of|only ever|weekly|daily|monthly|per (?:day|week|month))\b"
)
_FIRST: Final = re.compile(
    r"\b(?:I|I['’](?:m|ve|d|ll)|[Mm]y|[Mm]ine|[Mm]e|[Ww]e|[Ww]e['’]\w+|[Oo]ur|[Oo]urs|[Uu]s|im|ive|i)\b"
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
    r"^(?:(?:please|pls|and|then|now|so|also|but|ok(?:ay)?|yes|no|sure|great|good|right|fine|well|just|alright|cool|perfect"
    r"|first|next|instead|rather|actually|in that case)[,: ]+)+",
    re.IGNORECASE,
)
_ASKS_FOR: Final = Caseless(
    r"^(?:(?:hi|hello|hey|so|ok|okay|and|now|well|also)[,! ]+)*(?:i(?:['’]d| would| really|) ?"
    r"(?:want|need|like|love|have to|would like)(?: your| some| a bit of| you)? (?:help|to (?:ask|know|understand|see"
    r"|check|learn more about how)|a question|advice|to get)|i(?:['’]m| am) (?:looking for|wondering|curious|not sure"
    r"|unsure|trying to|asking)|i (?:wonder|have (?:a|one|another) (?:\w+ )?question|was wondering|don['’]t (?:get|understand|follow|see)"
    r"|can['’]t figure|do not understand)|help me\b|any (?:ideas?|tips?|thoughts)|no idea)",
)
_STEP: Final = Caseless(
    r"\b(?:i (?:get|got|keep getting|see|am seeing) (?:an?|the|this|that|these|only|\"|'|“)|i(?:['’]m| am) (?:stuck|confused|lost|back|here|ready|done"
    r"|still (?:getting|seeing|stuck))|i (?:guess|think so|suppose so|hope so|see|mean|believe so|agree|get it|got it"
    r"|tried|just tried|ran it|did (?:it|that)|fixed (?:it|that)|hadn['’]t thought|had no idea|didn['’]t (?:know|think)"
    r"|will (?:try|do|check|have a look)|understand)|i['’]ll (?:try|do (?:it|that)|check|have a look|let you know|be back)"
    r"|it (?:prints|returns|works|fails|says|throws|crashes|shows|gives|doesn['’]t work|still)|that (?:works|helped|fixed)"
    r"|let me (?:try|check|see|think)|here(?:['’]s| is| are) (?:my|the|mine|what|it)|(?:traceback|error|exception)\b)"
)
_EMPTY: Final = Caseless(
    r"^(?:(?:that(?:['’]s| is| was| calms| helps| sounds| makes)|this (?:is|was|helps)|it(?:['’]s| is| was)"
    r"|thanks|thank you|clear|got it|understood|makes sense|fixed|done|works|born ready|deal|agreed|fair enough|good (?:point|idea|question)|not needed"
    r"|wish me luck|never ?mind|no (?:need|thanks|problem)|change of plans?|small change|one more thing|another thing"
    r"|quick (?:one|question|kickoff|update)|bad news|good news|great news|back again|i have to (?:run|go)|see you|same as)\b)"
)
MOST_EMPTY: Final = 5  # content words of a sentence that is empty as it begins

_CODE: Final = re.compile(
    r"^\s*(?:SELECT|INSERT INTO|UPDATE \w+ SET|DELETE FROM|CREATE|ALTER TABLE|DROP|FROM \w+|WHERE|GROUP BY|ORDER BY|WITH \w+ AS)\b.*"
    r"|^\s*(?:def |class \w+[:({]|import \w|from [\w.]+ import|print\(|for \w+ in .*:$|if .*:$|while .*:$|else:|try:|except\b.*:$"
    r"|return\b|const \w|let \w+ ?=|var \w|function\b.*[({]|public |private |#include|fn \w|func \w|package \w|use \w+::|\$ ?\w|>>> ?|\.\.\. "
    r"|(?:npm|pip|git|docker|kubectl|sudo|curl|cd|ls|make|cargo|apt|brew) [\w./-]+(?: |$))"
    r"|[{};]\s*$|=>|\(\)[;:]|^\s*[\w.\[\]]+ ?[-+*/]?= ?\S|==|!=|&&|\|\||</?\w+[^>]*>|^\s*[}\])]+,?$"
)
_LOG: Final = re.compile(
    r"^\s*(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\d\d:\d\d:\d\d|\[?(?:ERROR|WARN(?:ING)?|INFO|DEBUG|FAIL(?:ED)?|FATAL|TRACE|PASS)\b"
    r"|Traceback\b|File \".*\", line \d|at [\w.$]+\(|\w+(?:Error|Exception)\b:?)"
)
_ROW: Final = re.compile(r"^[^;,\t|\s][^;\t|]*(?:[;\t|][^;\t|]+){2,}$|^[^\s,]+(?:,[^\s,]+){2,}$")


def is_data(line: str) -> bool:
    """Whether a line is code, a log's, or a row of a table, and no sentence."""
    if _LOG.match(line) or _ROW.match(line):
        return True
    return bool(_CODE.search(line)) and not re.match(r"^[A-Z][a-z]+ [a-z]+ [a-z]+", line)


def requests(sentence: str) -> bool:
    """Whether a sentence tells the agent to do something, now."""
    rest = _LEADS.sub("", sentence)
    first = re.match(r"[A-Za-z']+", rest)
    if first is None:
        return False
    word = first[0].lower()
    if word in ("let's", "lets") or word == "let":
        return True
    return (
        word in BASE_VERBS
        and word not in ("love", "hope", "need", "thank", "wish", "hate", "prefer", "miss", "book")
        or (word in _ALSO_ASKED)
    )


_ALSO_ASKED: Final = frozenset(
    """swap order send cancel schedule summarise summarize convert draft list fix save rename translate calculate compute
    generate rewrite rerun refactor highlight sort filter plot compare delete clear insert assign deploy archive reply
    book reserve remind format shorten undo redo skip continue proceed""".split()
)


def is_working(sentence: str, *, known: bool) -> bool:
    """Whether a user's sentence is of the work at hand alone. `known`: it is known to be said to an agent."""
    if is_data(sentence):
        return True
    lasts = _LASTS.found_in(sentence)
    if requests(sentence):
        return not (lasts or _OWN_CLAUSE.search(sentence) or _particular(sentence))
    if _ASKS_FOR.found_in(sentence):
        return True
    if _EMPTY.found_in(sentence) and len(content_words(sentence)) <= MOST_EMPTY and not _particular(sentence):
        return True
    if _STEP.found_in(sentence) and not (lasts or _named(sentence)):
        return True
    if not known:
        return False
    return not (lasts or _FIRST.search(sentence) or _THEY.search(sentence) or _particular(sentence))


def _particular(sentence: str) -> bool:
    return bool(_DIGIT.search(sentence)) or _named(sentence)


def _named(sentence: str) -> bool:
    return bool(entities_of(sentence))
