"""Whether a sentence to an agent leaves open of whom or of what it speaks, or what was done to what."""

import re
from typing import Final

from .dangling import dangling
from .language import word_set

# The object of the first clause is none of what stands in it: "The goblins stole it", "Aino bought him a rod".
_OBJECT: Final = re.compile(
    r"(?P<before>\b[\w’'-]+) (?:it(?! (?:hard|easy|easier|clear|when|that|if|to|up|out|off))|them|him"
    r"|her(?= (?:to|in|on|at|out|up|back|home|away|off|down|with|for|about|and|or|an?|the)\b"
    r"|[,.;!?]|\W*$))\b(?!['’]|.{0,8}:)",
    re.IGNORECASE,
)
_SECOND_CLAUSE: Final = re.compile(
    r"[,;:–—(\"“]|\b(?:and|but|or|so|because|when|if|as|while|that|which|who|whose|whether|how|what|where|than|since"
    r"|until|before|after|thinks?|thought|says?|said|hopes?|lets?"
    r"|(?:some|any|every|no)(?:body|one)['’]s)\b",
    re.IGNORECASE,
)
_THERE: Final = re.compile(r"(?<=[a-z]) there(?=, (?:by the way|btw)\b| (?:by the way|btw)\b)")
_UPON: Final = re.compile(r"(?:on|in|at|under|around)\b", re.IGNORECASE)
_THING: Final = re.compile(r"\b(?:an?|the|my|our) [a-z]+ with\b", re.IGNORECASE)
_MAKES: Final = word_set("make makes made making of get got")  # "make it", "most of it"
_POINTS: Final = re.compile(
    r"^(?:before|after|until|since|with|for|by|instead of|because of|like|from) (?:that|this)"
    r"(?:,| (?:I|we|he|she|they|the|my|our)\b)"
    r"|\b(?:needs?|wants?|uses?|measured|did|mentioned|heard|read|saw|likes?|hates?|remember|for|of|with) that "
    r"(?!(?:I|we|he|she|they|it|you|the|my|our|is|are|was|has|will|would|can|an?|there)\b)"
    r"(?:\w+ (?:for|of|from|in|to|on|at)|with|to|for|on|at|in|from|by)\b"
    r"|\b(?:the|in|of) (?:remaining|other half|(?:other|first|second|last) one|same (?:day|place|time|way|reason))\b"
    r"|\b(?:half|most|some|all|both|none|one|part) of (?:that|them|it|those|these)\b"
    r"|\bthere(?=,| (?:by the way|too|now|again|already|yesterday|today|last (?:week|year|month|night))\b)"
    r"|\bthe (?:day|night|evening|morning) before(?= (?:not|to|and|with)\b|\W*$)"
    r"|\b(?:tell|told|ask|asked|show|showed) her (?=it['’]s|it is|that|I|we)"
    r"|\bit['’]s only (?:the|just) |\b(?:that|this|those|these) (?:kind|sort|type)s? of\b|\bexactly that\b",
    re.IGNORECASE,
)
_PLACED: Final = re.compile(r"\b(?:in|at|to|from) [A-Z]|\bone\b|\bhalf\b")
_DONE: Final = re.compile(
    r"(?:did|[a-z]+ed) (?:all |both |the )?\d", re.IGNORECASE
)  # "Signed 14 May, 9,000 euros"
_ASKS_LATER: Final = re.compile(  # "I'll ask you on 20 July"
    r"(?:I['’]ll|I will|we['’]ll) (?:also |then )?(?:remind|ask|tell|call|ring|warn) (?:you|her|him|them)(?: again)?"
    r"(?: (?:on|in|at|before|every|each|the|tomorrow|tonight|next|if|when|then|by)\b"
    r"(?!.*\b(?:(?<!middle )(?<!end )(?<!start )of|about|to(?! eat)|whether|how|what)\b)"
    r"| (?:on|in|at|before) [^,]*, so that\b|[.!]|$)",
    re.IGNORECASE,
)
_RECEIPT: Final = re.compile(
    r"(?:sent|booked|saved|moved|ordered|filed|posted|done) (?:at|on|for|by|with)\b", re.IGNORECASE
)
_LACKS_SUBJECT: Final = re.compile(r"(?:always|usually|mostly) (?:was|were|is|has been)\b", re.IGNORECASE)
_COMES_ALONG: Final = re.compile(r"\b(?:comes?|coming) along\b", re.IGNORECASE)
_ASKS_WHAT: Final = re.compile(  # "I'll ask young Ben from next door"
    r"(?:I['’]ll|I will) (?:ask|tell|call|ring|email) "
    r"(?!.*\b(?:to|about|whether|if|for|that|when|what|how|on|at|tomorrow|tonight)\b)[^,;:]*",
    re.IGNORECASE,
)
_DOES_SO: Final = re.compile(  # "My landlord will, he's kind"
    r"(?!(?:yes|no)\b)[^,.;:]{2,30} (?:will|won['’]t|can|can['’]t),",
    re.IGNORECASE,
)
_NO_OBJECT: Final = re.compile(  # "I haven't signed yet", "We ordered and paid"
    r"(?:(?:I|we)(?:['’]ve| have(?:n['’]t| not)?| had)? )(?:now |just |already |finally )?"
    r"(?:signed|ordered|booked|accepted|cancelled|canceled|decided|submitted|applied)"
    r"(?: and (?:[a-z]+ed|paid|sent|left))?"
    r"(?: (?:yet|already|today|yesterday|now|this morning|last night))*(?:[,.!;]|$)",
    re.IGNORECASE,
)
_BUT_ONLY: Final = re.compile(  # "My elbow, but that's only the cold"
    r"(?:my|the|our) [a-z]+(?: [a-z]+)?, but (?:that|it)['’]s\b", re.IGNORECASE
)
_TO_KNOWN: Final = re.compile(  # "I have moved the series to 10:00"
    r"(?:I['’]ve|I have|I) (?:now |also |already )?[a-z]+(?:ed|ut|et|ent|ade) the [a-z]+ (?:to|on|at|for|by) "
    r"[\d:. apm]+$",
    re.IGNORECASE,
)
_UNSAID: Final = re.compile(r"\b(?:how(?= when\b|\W*$)|to(?=\W*$))", re.IGNORECASE)  # "I don't plan to"
_MEASURED: Final = re.compile(  # "I'm at 91.8"
    r"(?:I['’]m|I am|we['’]re|we are|it['’]s) (?:now |back )?(?:at|down to|up to|back to) \d[\d.,:/]*(?! ?[a-z%€$£])",
    re.IGNORECASE,
)


def without_there(sentence: str) -> str:
    """A sentence without a "there" that is no more than a place told before: "I teach there, by the way"."""
    return _THERE.sub("", sentence, count=1)


def is_open(sentence: str) -> bool:
    """Whether a sentence leaves open of whom or of what it speaks."""
    if dangling(sentence) is not None:
        return True
    points = _POINTS.search(sentence)
    if points is not None and _PLACED.search(sentence, 0, points.start()) is None:
        return True
    found = _OBJECT.search(sentence)
    if found is None or (
        found["before"].lower() in _MAKES and found[0].split()[-1].lower() not in ("her", "him")
    ):
        return False
    if _UPON.match(found["before"]) and _THING.search(sentence, 0, found.start()):
        return False  # "at a table with wine on it"
    return _SECOND_CLAUSE.search(sentence, 0, found.start()) is None


def leaves_out(sentence: str) -> bool:
    """Whether a sentence does not say to what something was done, of what somebody is told, or what is measured."""
    if _RECEIPT.match(sentence) or _LACKS_SUBJECT.match(sentence) or _COMES_ALONG.search(sentence):
        return True
    if (
        _ASKS_WHAT.match(sentence)
        or _DOES_SO.match(sentence)
        or _DONE.match(sentence)
        or _MEASURED.match(sentence)
        or _NO_OBJECT.match(sentence)
        or _BUT_ONLY.match(sentence)
    ):
        return True
    return _ASKS_LATER.match(sentence) is not None or _UNSAID.search(sentence) is not None


def is_receipt(sentence: str) -> bool:
    """Whether a sentence says when or how something was done, and not what: "Sent at 9:40."."""
    return _RECEIPT.match(sentence) is not None


def reminds(sentence: str) -> bool:
    """Whether an agent's sentence does not say of what it will remind: "I'll remind you on 20 May."."""
    return _ASKS_LATER.match(sentence) is not None


def of_one_thing(sentence: str) -> bool:
    """Whether a sentence reports a deed done to a thing that only the talk before it tells: "I've moved it to 4 pm"."""
    return _TO_KNOWN.match(sentence) is not None
