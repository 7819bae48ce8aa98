"""Of what a user tells an agent: what belongs to the work at hand, and is over when that is done.

Worth keeping is what will still matter: who somebody is, has, likes, plans, decided, must or must not. Requests, code,
logs, steps and moods are not, unless they carry such a thing.
"""

import re
from typing import Final

from ..text import content_words
from .beings import KIN
from .caseless import Caseless
from .data import is_data
from .names import entities_of
from .requests import OUTPUT, points_at_offer, requested

_LASTS: Final = Caseless(
    r"\b(?:always|never|every|each|from now on|any ?more|no longer|in (?:the )?future|for good|as a rule|rules?"
    r"|deci(?:sion|ded)|deadline|policy|by default|until|unless|whenever|remember|remind me|keep in mind|note that"
    r"|(?:but )?(?:no|not|never|without) [\w' -]{3,40} please|but (?:not|only|never|without) (?:like|as|in|with|to"
    r"|for|on)\b"
    r"|to (?:me|us|him|her) (?:alone|only)|instead of|only ever|only(?: please)?(?=\W*$)|weekly|daily|monthly"
    r"|per (?:day|week|month))\b"
    r"|^(?:please[, ]+)?(?:do not|don['’]t(?! (?:worry|bother|mind|forget|you|get|know|think))|avoid|stop \w+ing|no) \w"
    r"|\blet['’]?s (?:go (?:with|for)|take|stick|use|keep|choose|pick|book|say|make it|drop|skip|switch|move|meet)\b"
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
    r"(?:i|we)(?:['’]d| would| really|) ?(?:want|need|like|love|have to|would like)(?: your| some| a bit of| you)?"
    r" (?:help|to (?:ask|know|understand|check)\b(?! why (?:our|my))|to see (?:how|what|if|whether|which|why)"
    r"|a question|advice|you to"
    r"|(?:an?|the|some) (?:\w+ )?(?:summary|list|table|example|function|regex|recipe|poem|text|image|overview))"
    r"|i(?:['’]m| am) (?:wondering|curious|not sure|unsure|asking"
    r"|looking for (?:\w+ )?(?:something|ideas?|advice|help|information|a way|suggestions?|recommendations?"
    r"|inspiration))"
    r"|i (?:wonder|have (?:a|one|another) (?:\w+ )?question|was wondering"
    r"|(?:don['’]t|do not) (?:understand|get (?:it|this|that|why|how|what)|see (?:how|why|what|it)|follow(?=[.,!?]|$))"
    r"|can['’]t figure)|help me\b|any (?:ideas?|tips?|thoughts)|no idea)"
)
_THING: Final = (
    r"(?:the|my|this|your) (?:\w+ )?(?:code|function|script|query|tests?|output|result|program|loop|page|button|build"
    r"|command|line|error|cell|formula|chart|table|file|import|text|answer|sentence|version)"
)
_FAILING: Final = (
    r"(?:prints?|returns?|works?|fails?|says(?! (?:that )?(?:i|we|you|he|she|they|my|our)\b)|throws?|shows?|gives?"
    r"|crash(?:es)?|looks?|raises?|runs?|is (?:wrong|empty|none|red|green|slow|too (?:long|short|slow)|not working)"
    r"|does(?:n['’]t| not)"
    r"|still (?:fails?|prints?|returns?|says?|throws?|crash(?:es)?|shows?|gives?|looks?|raises?|runs?|does|is|not))\b"
)
_FAILS: Final = Caseless(
    rf"^(?:(?:and|but|so|now|then|yes|no|ok|hm+)[, ]+)*(?:it|that|this|mine) (?:\w+ )?{_FAILING}"
    rf"|\b{_THING} (?:\w+ )?{_FAILING}"
    r"|\b(?:\w+error|\w+exception|error message|error:|traceback|stack ?trace|syntax|undefined|null pointer)\b"
)
_STEP: Final = Caseless(
    r"\bi (?:get|got|keep getting|see|am seeing|have) (?:an?|the|this|that|these|only)? ?(?:\w+ )?"
    r"(?:error|exception|warning|message|output|result|none|nan|null|question)\b"
    r"|\bi(?:['’]m| am) (?:(?:stuck|confused|lost|back|here|ready|done)(?=[.,!]|$| again| now)|still (?:getting"
    r"|stuck))\b"
    r"|\bi (?:guess|think so|suppose so|hope so|see(?=[.,!?]|$)|mean|believe so|agree|get it|got it"
    r"|understand(?=[.,!]|$| now| it| that)|(?:just )?tried (?:it|that|this|again|your|to (?:run|install|open"
    r"|fix|load))"
    r"|ran it|did (?:it|that)|(?:\w+ )?fixed (?:it|that)|hadn['’]t thought|had no idea|didn['’]t (?:know|think)"
    r"|will (?:try|do (?:it|that)|check|have a look))\b"
    r"|\bi['’]ll (?:try|do (?:it|that)|check|have a look|let you know|be back|think about)\b"
    r"|\blet me (?:try|check|see|think)\b|\bhere(?:['’]s| is| are) (?:my|the|mine|what|it)\b"
    r"|\bthat(?:['’]s what)? (?:helped|fixed|confused)\b"
    r"|\bi(?:['’]ve| have)? (?:just )?(?:attached|uploaded|pasted|shared|sent you) (?:a|an|the|my|it|some)\b"
)
# Beginnings of sentences that accept, announce or leave.
_EMPTY: Final = Caseless(
    r"^(?:(?:ah+|oh+|ok(?:ay)?|yes|yeah|no|great|right|so|and|but|well|hm+|wow)[,.! ]+)*"
    r"(?:that(?:['’]s| is| was| calms| helps| sounds| makes)|this (?:is|was|helps)|it(?:['’]s| is| was)|thanks"
    r"|thank you|clear|got it|understood|makes sense|fixed|done|works|born ready|deal|agreed|fair enough"
    r"|good (?:point|idea|question)|not needed|not (?:yet|really|now|today)|(?:good )?morning(?=\W*$)"
    r"|wish me luck|\w+ here(?=\W*$)|yes please|never ?mind|no (?:need|thanks|problem)|change of plans?"
    r"|small change|(?:one more|another|last) (?:thing|question)|quick (?:one|question|kickoff|update)"
    r"|(?:bad|good|great) news|back again|i have to (?:run|go)|see you|same as|looks|sounds)\b"
)
_MOOD: Final = Caseless(
    r"\b(?:i|we)(?:['’]m| am| was| feel| felt|['’]re| are) (?:\w+ ){0,2}?(?:tired|drained|overwhelmed|stressed"
    r"|lonely|guilty|angry|upset|sleepy|happy|sad|anxious|excited|nervous"
    r"|proud|glad|sorry|hungry|bored|curious|impressed|relieved|annoyed|frustrated|scared|worried|thrilled|surprised"
    r"|exhausted|grateful|better|good|fine|ok(?:ay)?|great)\b"
    r"(?! (?:of|at|about|with|in|for|to|that|because|since|when|enough)\b)"
)
_PERSONAL: Final = Caseless(
    r"\b(?:my|our|today|tomorrow|tonight|yesterday|(?:last|next) \w+|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
)
_TODAY: Final = Caseless(r"\b(?:today|tonight|right now|at the moment)\b")
MOST_EMPTY: Final = 5  # content words of a sentence that is empty as it begins
MOST_MOOD: Final = 3  # of one that tells how somebody feels, and not why
_AT_ONCE: Final = frozenset(
    "close open merge run rerun look delete push pull restart deploy post print stop start resume".split()
)  # what is asked for with these is done at once, whatever its name
_KIN_SAID: Final = re.compile(
    rf"\b(?:the|my|our) (?:{'|'.join(sorted(KIN, key=len, reverse=True))}|kids|children|twins|boys|girls|family)\b",
    re.IGNORECASE,
)
_BACK: Final = re.compile(r"^back (?:to|on|at) [a-z]+ [a-z]+", re.IGNORECASE)  # "Back to running before work"
# What is said of one thing that both know of: "The landlord wants the keys back."
_OF_ONE: Final = re.compile(r"^(?:the|our|their|no|only) \w", re.IGNORECASE)
LEAST_OF_ONE: Final = 3  # content words
_STARTS_NAMED: Final = re.compile(
    r"^(?!(?:It|You|This|That|These|Those|There|Here|What|Every\w*|Any\w*|Some\w*|No\w*|All|Both|One|Now|Then|Ah+|Oh+"
    r"|Hm+|Wow|Ye(?:s|ah|p))\b)[A-Z][a-z]+"
    r" (?:is|was|has|had|does|did|will|won['’]t|isn['’]t|can|can['’]t|[a-z]+s|[a-z]+ed|went|got|said|came|left)\b"
)
_NAMES: Final = Caseless(r"\b(?:call|name) (?:it|him|her|them|me|this|that|the \w+|my \w+) \w")
_STANDING: Final = Caseless(
    r"\b(?:always|never|from now on|any ?more|in (?:the )?future|whenever|by default|but not (?:like|as|in|with)"
    r"|every (?:time|answer|day|week|month|morning|evening|reply|mail|e-?mail|report)|no longer)\b"
)


# What is said of somebody in passing, or of where one was, and not when or why.
_REMARKS: Final = re.compile(
    r"^(?:(?:and|but|so|well|oh|lol|haha)[, ]+)*(?:(?:[Mm]y|[Oo]ur) (?:\w+ ){1,3}|[A-Z]\w+ |(?:he|she|they) )(?:"
    r"(?:is|was|are) (?:such |really |truly |just )?an? (?:absolute |real |total |true |proper )?"
    r"(?:saint|angel|gem|star|legend|hero|darling|treasure|nightmare"
    r"|pain|monster|genius|clown|menace|sweetheart|drama queen)"
    r"|(?:always |just |only |will |will just |will always |is going to )*(?:exaggerat(?:es?|ed)"
    r"|butts? in|fuss(?:es)?|nags?"
    r"|means? well|knows? best|worr(?:y|ies) too much|talks? too much|never listens?|does (?:absolutely )?nothing)"
    r")(?: (?:again|as always|as usual|really|a lot))?[.!…\s]*$"
    r"|^(?:I|[Ww]e) (?:was|were) (?:just )?at (?:the|my|our) (?:doctor|dentist|vet|hairdresser"
    r"|gym|office|shop)s?(?:['’]s?)?"
    r"(?: again)?[.!…\s]*$"
)


def is_remark(sentence: str) -> bool:
    """Whether a sentence only judges somebody in passing ("My aunt is a saint"), or says no more than where one was."""
    return _REMARKS.match(sentence) is not None


def is_working(sentence: str, *, known: bool, answering: bool = False) -> bool:
    """Whether a user's sentence is of the work at hand alone.

    `known`: it is known to be said to an agent; `answering`: it answers what the agent asked about the user.
    """
    if is_data(sentence) or _FAILS.found_in(sentence) or _ASKS_FOR.found_in(sentence):
        return True
    verb = requested(sentence)
    if verb in OUTPUT:
        return not (_STANDING.found_in(sentence) or _OWN_CLAUSE.search(sentence))
    if is_empty(sentence, known=known) or (known and _STEP.found_in(sentence) and not _lasts(sentence)):
        return True
    at_once = verb in _AT_ONCE and sentence.rstrip(" .!").endswith(" please")
    if (verb == "do" and points_at_offer(sentence)) or (
        at_once and not (_DIGIT.search(sentence) or _STANDING.found_in(sentence))
    ):
        return not (answering or _OWN_CLAUSE.search(sentence))
    if verb:
        return not (answering or _lasts(sentence) or _OWN_CLAUSE.search(sentence))
    return known and not (answering or _lasts(sentence) or _of_somebody(sentence))


def is_empty(sentence: str, *, known: bool) -> bool:
    """Whether a short sentence only accepts, announces or leaves, or tells an agent how its user feels right now."""
    terms = content_words(sentence)
    if not terms:
        return True
    if _particular(sentence) or _OWN_CLAUSE.search(sentence):
        return False
    if (known or _TODAY.found_in(sentence)) and len(terms) <= MOST_MOOD and _MOOD.found_in(sentence):
        return True
    return len(terms) <= MOST_EMPTY and _EMPTY.found_in(sentence) and not _PERSONAL.found_in(sentence)


def speaks_of_self(sentence: str) -> bool:
    """Whether "I" or "we", in any form, stands in a sentence."""
    return _FIRST.search(sentence) is not None


def starts_named(sentence: str) -> bool:
    """Whether a sentence begins with a name and its verb."""
    return _STARTS_NAMED.match(sentence) is not None


def _of_somebody(sentence: str) -> bool:
    """Whether a sentence is about the user, about somebody, or about one thing that both know of."""
    if speaks_of_self(sentence) or _THEY.search(sentence) or _BACK.match(sentence):
        return True
    if _KIN_SAID.search(sentence) and len(content_words(sentence)) >= LEAST_OF_ONE:
        return True
    return _OF_ONE.match(sentence) is not None and len(content_words(sentence)) >= LEAST_OF_ONE


def _lasts(sentence: str) -> bool:
    """Whether a sentence has a word for what is to stay so, or a number or a name."""
    return _LASTS.found_in(sentence) or _particular(sentence)


def _particular(sentence: str) -> bool:
    if _DIGIT.search(sentence) is not None or _NAMES.found_in(sentence):
        return True
    return _STARTS_NAMED.match(sentence) is not None or bool(entities_of(sentence))
