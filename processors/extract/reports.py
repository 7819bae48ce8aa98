"""Of what an agent says: what it did, arranged, promised or found out. What it suggests, explains or asks is no fact.

A closed list of ways to report, since an agent's sentences are mostly advice, and advice must not become a memory.
"""

import re
from typing import Final

from .caseless import Caseless

_DONE: Final = (
    "add|append|archiv|arrang|assign|attach|block|book|calculat|cancel|cancell|chang|check|clear|clos|complet|comput"
    "|configur|confirm|convert|copi|correct|count|creat|deduct|delet|deliver|deploy|disabl|download|draft|drop|email"
    "|enabl|enter|extend|fil|fix|flagg|forward|fulfill|generat|grant|identifi|implement|includ|increas|install|invit|issu|lower|log|logg"
    "|mark|mend|merg|mov|mut|nam|not|notifi|open|order|paus|pin|plac|plann|postpon|prepar|process|publish|purchas|push|rais"
    "|record|reduc|refund|register|releas|remov|renam|renew|repair|replac|reschedul|reserv|restor|resubmitt|sav|schedul|shar|shift"
    "|sign|stor|submitt|subscrib|swapp|switch|tagg|transferr|translat|turn|unsubscrib|updat|upgrad|upload|verifi"
)
_IRREGULAR: Final = "set(?: up)?|put|made|sent|written|wrote|paid|found|ran|run|given|gave|taken|took|kept|cut|built|forged|bought"
_VERBED: Final = rf"(?:(?:{_DONE})(?:ed|d)|{_IRREGULAR})"
_NOW: Final = r"(?:(?:now|just|also|already|successfully|therefore|then) )*"
# "I have/I've" and any participle but one of thinking, talking or being.
_DEED: Final = re.compile(
    rf"\bI(?:['’]ve| have) {_NOW}(?!been|had|got|thought|seen|heard|known|read|understood|said|told|mentioned|suggested|proposed"
    r"|explained|shown|always|never|no\b|to\b|not\b|a\b|an\b|the\b|some\b|any\b|your\b|two\b|three\b|one\b|about\b|access|nothing)"
    rf"(?:\w+(?:ed|en|pt|lt)|{_VERBED}|begun|done|won|drawn|sung|hidden|left|mended)\b"
    rf"|\bI {_NOW}{_VERBED}\b(?! like)",
    re.IGNORECASE,
)
_PASSIVE: Final = re.compile(
    rf"(?:\b(?:is|are|was|were|has been|have been)|['’](?:s|re)) {_NOW}{_VERBED}\b", re.IGNORECASE
)
_BRIEF: Final = re.compile(
    rf"^(?:all )?(?:done|noted|recorded|{_VERBED})\b\s*(?:[:,.!–—-]|for\b|to\b|on\b|as\b|until\b|in\b|the\b|your\b|both\b|it\b|at\b|from\b|with\b)",
    re.IGNORECASE,
)
_PROMISES: Final = re.compile(
    r"\bI(?:['’]ll| will| won['’]t| will not| shall)\b|\bwe(?:['’]ll| will)\b", re.IGNORECASE
)
_LASTING: Final = Caseless(
    r"\b(?:from now on|until|every|always|never|no more|any ?more|remind you|remember|keep|avoid|without"
    r"|weekly|daily|monthly|each|as of|starting|by (?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|(?:on|at) (?:\d|mon|tues|wednes|thurs|fri|satur|sun)|tomorrow|next (?:week|time|month)|leave \w+ out|will be)\b"
)
_STANDS: Final = Caseless(r"\bfrom now on\b|\byour\b.{0,60}\bnow\b|\b(?:is|are|comes?) now\b", needs="now")
_YOURS: Final = Caseless(
    r"\b(?:your|yours|you['’]?(?:ve|re)? (?:have|owe|spent|earned|saved|used|need to pay)|cost you|paid)\b"
)
_PROPOSES: Final = Caseless(
    r"\b(?:could|might|may|should|would|can|cannot|i['’]d|suggest\w*|recommend\w*|consider|try|tips?|perhaps|maybe|usually"
    r"|often|typical(?:ly)?|generally|in general|normally|commonly|sometimes|most people|many people|for (?:example|instance)|e\.g|imagine"
    r"|suppose|pretend|if|when|let me know|feel free|options?|ideas?|choose|possible|possibly|likely|probably|estimated? to|such as|means?"
    r"|remember (?:to|that)|make sure|don['’]t|please|let['’]s|shall|want|sounds? like|like a|think of)\b"
)
_WOULD: Final = Caseless(r"\b(?:if|would|could|i['’]d|can|might|should|shall|unless)\b")
_DIGIT: Final = re.compile(r"\d")
_WORD: Final = re.compile(r"[a-z]{4,}|\d[\d.,]*\d|\d")
_IMPERATIVE: Final = re.compile(r"^[A-Z][a-z]+ (?:the|a|an|your|it|them|some|\d+)\b")


def reported(sentence: str, result: str) -> bool:
    """Whether an agent's sentence reports a deed, a promise or a finding. `result`: what a tool gave just before."""
    if _WOULD.found_in(sentence):
        return False
    if _DEED.search(sentence) or _BRIEF.match(sentence) or _STANDS.found_in(sentence):
        return True
    if _PASSIVE.search(sentence) and not _PROPOSES.found_in(sentence):
        return True
    if _PROMISES.search(sentence):
        return _LASTING.found_in(sentence) or bool(_DIGIT.search(sentence))
    if not _DIGIT.search(sentence) or _PROPOSES.found_in(sentence):
        return False
    return _YOURS.found_in(sentence) or (bool(result) and _shares(sentence, result))


def _shares(sentence: str, result: str) -> bool:
    """Whether a sentence tells a number or a word of a tool's result."""
    told = {_bare(word) for word in _WORD.findall(sentence.lower())}
    given = {_bare(word) for word in _WORD.findall(result.lower())}
    return not told.isdisjoint(given)


def _bare(word: str) -> str:
    if not word[0].isdigit():
        return word
    bare = word.replace(",", "").rstrip(".")
    return bare.rstrip("0").rstrip(".") if "." in bare else bare
