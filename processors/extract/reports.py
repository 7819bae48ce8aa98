"""Of what an agent says: what it did, arranged, promised or found out. What it suggests, explains or asks is no fact.

A closed list of ways to report, since an agent's sentences are mostly advice, and advice must not become a memory.
"""

import re
from typing import Final

from ..text import content_words
from .answers import leans_on_question
from .caseless import Caseless
from .findings import heads_findings, numbers_of, shares, showed, sums_up

_MONTHS: Final = "january|february|march|april|may|june|july|august|september|october|november|december"
# Stems of verbs for what an agent does, before "-ed" or "-d".
_STEMS: Final = "|".join(
    """add adjust append archiv arrang assign attach block book calculat cancel cancell chang check clear clos
    complet comput configur confirm convert copi correct count creat deduct delet deliver deploy disabl download draft
    drop email enabl enter extend fil fix flagg forward generat grant import increas install invit issu link lock log
    logg lower mark match mend merg mov mut nam not notifi open order paus pin plac plann postpon prepar process publish
    purchas push rais record reduc refund regist register releas remov renam renew repair replac reschedul reserv restor
    resubmitt sav schedul shar shift sign stor submitt subscrib swapp switch tagg transferr translat turn unlock
    unsubscrib updat refactor upgrad upload verifi""".split()
)
_IRREGULAR: Final = "|".join(
    "set put made sent written wrote paid found ran given gave taken took kept cut built forged bought".split()
)
_VERBED: Final = rf"(?:(?:{_STEMS})(?:ed|d)|{_IRREGULAR})"
_NOW: Final = r"(?:(?:now|just|also|already|successfully|therefore|then) )*"
# What an agent has been, thought or talked about is no deed.
_NO_DEED: Final = "|".join(
    """been had got thought seen heard known read understood said told mentioned suggested proposed explained shown
    always never no to not a an the some any your two three one about listed described outlined provided
    included highlighted rewritten rephrased recommended assumed learned noticed tried used access nothing""".split()
)
_DEED: Final = re.compile(
    rf"(?<!before )(?<!until )(?<!when )(?<!once )(?<!after )(?<!if )(?:\bI(?:['’]ve"
    rf"| have) {_NOW}(?!(?:{_NO_DEED})\b)(?:\w+(?:ed|en|pt|lt)|{_VERBED}|begun|done|won|hidden|left)\b"
    rf"|\bI {_NOW}{_VERBED}\b)",
    re.IGNORECASE,
)
_PASSIVE: Final = re.compile(
    rf"(?:\b(?:is|are|was|were|has been|have been)|['’](?:s|re)) {_NOW}{_VERBED}\b", re.IGNORECASE
)
_BRIEF: Final = re.compile(
    rf"^(?:all )?(?:done|noted|recorded|{_VERBED})\b\s*"
    r"(?:[:,.!–—-]|(?:for|to|on|as|until|in|the|your|both|it|at|from|with)\b)",
    re.IGNORECASE,
)
_PROMISES: Final = re.compile(
    r"\b(?:I|we)(?:['’]ll| will| won['’]t| will not| shall)\b|\bI promise\b", re.IGNORECASE
)
_GETS: Final = re.compile(r"^you(?:['’]ll| will) (?:get|receive|have|find) ", re.IGNORECASE)
_POLITE: Final = Caseless(
    r"\b(?:gladly|happily|happy to|glad to|pleased to|love to|look(?:ing)? forward|let you|help you"
    r"|keep (?:track|going)|walk you|show you|explain|guide you|do my best|be (?:happy|glad|here))\b"
)
_THAT: Final = Caseless(
    r"\b(?:do|leave|keep|note|remember|use|change|move|add|put|try|make) (?:it|that|this|so|them)\b"
)
MOST_THAT: Final = 3  # content words of a promise to do "that", which nobody knows without the turn before
_LASTING: Final = Caseless(
    r"\b(?:from now on|until|every|always|never|no more|any ?more|remind you|remember|keep|avoid|without"
    r"|weekly|daily|monthly|each|as of|from \w+ (?:\w+ )?on|starting|tomorrow|next (?:week|time|month)"
    r"|(?:on|at|by) (?:\d|mon|tues|wednes|thurs|fri|satur|sun)|leave \w+ out|will be|i promise)\b"
)
# A step of which nobody knows what it was about: "I've put the letter into the file", "I'll run the tests".
_STEP: Final = re.compile(
    rf"^(?:done|all set|ok(?:ay)?)?[,:!. –—-]*I(?:['’]ve| have)? {_NOW}"
    r"(?:adapted|adjusted|updated|put|placed|inserted|attached|uploaded|pasted|entered|corrected|reworded) "
    r"(?:the|this|that|these|those) \w+"
    r"(?: (?:in(?:to)?|to|on|onto) (?:the|this|that) \w+| accordingly| again"
    r"| now| on| off| for you)*[.!\s]*$"
    r"|\b(?:I['’]ll|I will) (?!.*\b(?:every|always|each|from now on|before|tonight|tomorrow)\b)"
    r"(?:.{0,60} and )?(?:re-?)?run (?:the |all )?(?:\w+ )?"
    r"(?:suite|tests?|linter|build|benchmarks?)\b",
    re.IGNORECASE,
)
_STANDS: Final = Caseless(
    r"\bfrom now on\b|\byour\b.{0,60}\bnow\b|\b(?:is|are|comes?) now\b.*\d|\b(?:is|are) (?:now )?yours\b"
    r"|\bwill (?:be|arrive|come|start|begin|end|expire|renew|run|open|close)\b.*\d"
    r"|\bnow (?:rings?|leaves?|departs?|arrives?|starts?|begins?|ends?|comes?|lasts?)\b"
    r"|\byour\b.{0,40}\b(?:is|are) (?:active|switched on|in place|ready|booked|confirmed|live)\b"
    r"|\b(?:has|have) (?:confirmed|accepted|agreed|declined|refused|arrived|approved|rejected|replied|answered)\b"
    r"|\b(?:follows?|leaves?|departs?|arrives?|takes? place|(?:is|are|falls?) due|we meet|we (?:play"
    r"|start) again)\b.{0,40}"
    rf"\b(?:{_MONTHS}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b",
    needs="now|yours|will|active|switched|place|ready|booked|confirmed|live|has|have|follow|leave|depart|arrive|due|meet|again",
)
_YOURS: Final = Caseless(
    r"\b(?:your(?! own words\b)|yours|you(?:['’]ve)? (?:have|owe|spent|earned|saved|used|paid|need to pay)|cost you)\b"
)
_PROPOSES: Final = Caseless(
    r"\b(?:could|might|may|should|would|can|cannot|i['’]d|suggest\w*|recommend\w*|consider|try|tips?|perhaps|maybe"
    r"|usually|often|typical(?:ly)?|generally|in general|normally|commonly|sometimes|(?:most|many|some|few) \w+"
    r"|for (?:example|instance)|e\.g|imagine|suppose|pretend|if|when|let me know|feel free|options?|ideas?|choose"
    r"|possib(?:le|ly)|likely|probably|such as|means?|remember (?:to|that)|make sure|don['’]t|please|let['’]s|shall"
    r"|want|sounds? like|like a|think of)\b"
)
# How much of something is right in general, which is advice and no finding.
_ADVISES: Final = Caseless(
    r"\b(?:plenty|enough|normal|safe|reasonable|common|sensible|ideal|optimal|healthy|realistic|roughly|rule of thumb"
    r"|better|best|worth|aim for|at most|at least|up to|per (?:kilo|kg|pound)|at your (?:weight|age|height|level|pace)"
    r"|for (?:your|a|an|somebody|someone|people) (?:age|weight|level|beginner\w*))\b"
)
_WOULD: Final = Caseless(r"\b(?:if|would|could|i['’]d|can|might|should|shall|unless)\b")
_HEARSAY: Final = Caseless(
    r"^either\b|\b(?:folk|people|they|legend|rumou?r|some|it is) (?:says?|has it|tell|said|claim)\b"
)
# Work on the text or code that lies before both is over with it.
_AT_HAND: Final = Caseless(
    r"\b(?:below|above|following|snippet|query|regex|wording|paragraph|sentence|function|loop|typo|grammar|indentation"
    r"|bug|(?:the|this|your) code|formula|example)\b"
)
_KEPT: Final = Caseless(
    r"\b(?:saved?|stored|ticket|calendar|file|merged|deployed|opened|sent|pushed|branch|committed|published)\b"
)
_DIGIT: Final = re.compile(r"\d")
_NOTED: Final = re.compile(
    r"^(?:noted|recorded|got it|understood|ok(?:ay)?|right|sure|of course)\b", re.IGNORECASE
)
ECHO: Final = 0.6  # of a sentence's content words, from which on it only repeats
LEAST_BRIEF: Final = 2  # content words: "Noted." reports nothing


def reported(sentence: str, result: str, heard: str) -> bool:
    """Whether an agent's sentence reports a deed, a promise or a finding.

    `result`: what a tool gave just before; `heard`: what its user said of late, which is no finding.
    """
    if _HEARSAY.found_in(sentence):
        return False
    if _AT_HAND.found_in(sentence) and not _KEPT.found_in(sentence):
        return False
    if _STEP.search(sentence) is not None:
        return False
    if _NOTED.match(sentence) and _echoes(sentence, heard):
        return False
    if _does(sentence) or _promises(sentence, result, heard):
        return True
    return not _WOULD.found_in(sentence) and _finds(sentence, result, heard)


def proposes(sentence: str) -> bool:
    """Whether a sentence suggests, supposes or speaks in general."""
    sentence = sentence.replace(" May", "")  # the month
    return _PROPOSES.found_in(sentence) or _WOULD.found_in(sentence)


def _does(sentence: str) -> bool:
    if len(content_words(sentence)) < LEAST_BRIEF:
        return False
    done = _DEED.search(sentence) or _BRIEF.match(sentence)
    if done is not None and not _WOULD.found_in(sentence[: done.end()]):
        return True
    stands = _STANDS.found_in(sentence) or _PASSIVE.search(sentence) is not None
    return stands and not _PROPOSES.found_in(sentence) and not _WOULD.found_in(sentence)


def _promises(sentence: str, result: str, heard: str) -> bool:
    promised = _PROMISES.search(sentence) or _GETS.match(sentence)
    if promised is None or _POLITE.found_in(sentence) or _WOULD.found_in(sentence[: promised.start()]):
        return False
    if _THAT.found_in(sentence) and len(content_words(sentence)) <= MOST_THAT:
        return False
    if not heard and not result:  # nobody has told it anything yet: it introduces itself
        return _DIGIT.search(sentence) is not None
    return _LASTING.found_in(sentence) or _DIGIT.search(sentence) is not None


def _finds(sentence: str, result: str, heard: str) -> bool:
    if heads_findings(sentence):
        return True
    if _DIGIT.search(sentence) is None or _PROPOSES.found_in(sentence) or leans_on_question(sentence):
        return False
    if result and (shares(sentence, result) or sums_up(sentence)):
        return True
    if showed(sentence):
        return True
    return (
        _YOURS.found_in(sentence)
        and not _ADVISES.found_in(sentence)
        and not numbers_of(sentence) <= numbers_of(heard)
    )


def _echoes(sentence: str, heard: str) -> bool:
    """Whether a sentence says again what was said to it."""
    told = content_words(_NOTED.sub("", sentence))
    return len(told & content_words(heard)) >= ECHO * len(told)
