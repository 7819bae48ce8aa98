"""What a user tells an agent in passing: moments, gestures and remarks of which nothing is left when they are over."""

import re
from typing import Final

from ..text import content_words
from .moments import is_of_day
from .verbs import BASE_VERBS

MOST_TOLD: Final = 3  # content words of an errand: "I'll ask Tom" says nothing that lasts
_NOW: Final = re.compile(r"^[A-Z]?[a-z]+ing (?:\w+ ){0,4}(?:right )?now[.!]*$")
_OVERCOME: Final = re.compile(
    r"^(?:and |so |well,? )?I (?:(?:had|have) to (?:sit down|laugh|cry|smile|swallow)|(?:just |nearly |almost "
    r"|really )*"
    r"(?:cried|wept|laughed|screamed|gasped|blushed|melted|fainted laughing|fell off (?:my|the) chair))\b"
    r"(?! (?:because|when|since|every|for|over))[\w ]{0,30}[.!]*$",
    re.IGNORECASE,
)
_GREETS: Final = re.compile(
    r"^(?:hey|hi|hello|hola|hei|moi|hallo|dear|salve|servus|morning|evening) (?!I\b|it\b|we\b|my\b)[\w-]+[.!,]*$",
    re.IGNORECASE,
)
_NO_MORE: Final = re.compile(
    r"^(?:nothing|nobody|no one|none)(?: else)? (?:that )?(?:I|we) (?:know of|can think of|remember|am aware of"
    r"|recall)\b"
    r"|^(?:I|we)(?: have|['’]ve)? decided(?:[,.!]|$)(?: ?\w+(?: and \w+)?[.!]*)?$|^(?:so )?(?:we talked"
    r"|let['’]?s talk)\b[\w ]{0,12}[.!]*$",
    re.IGNORECASE,
)
_ANSWERS_ME: Final = re.compile(
    r"^(?:(?:does|is|are|can|could|should|will|would|may|might) (?:the|my|our|somebody|someone|anybody|anyone)"
    r"|(?:does|did|is|are|was|were|can|could|should|will|would|have|has|may|might|am) (?:that|this|it|there|I|we|you"
    r"|he|she|they))"
    r"\b[^,;:]*$",
    re.IGNORECASE,
)
_STANDING: Final = re.compile(
    r"\b(?:always|every|each|whenever|from now on|in (?:the )?future)\b", re.IGNORECASE
)
_HERE: Final = re.compile(
    r"^(?:(?:hi|hello|hey|so)[, ]+)?[A-Z]\w+ (?:here|again)\b(?:,? (?:on|from|at|with) (?:my|our|the) [\w'’ ]{3,40}"
    r"|,? \w+ing (?:in|on|back))?[.!]*$"
)
_ERRAND: Final = re.compile(
    r"^(?:I|we)(?:['’]ll| will|['’]m going to) (?:just |quickly )?(?:ask|tell|check with|talk to|speak to|look|see"
    r"|check|report)\b"
    r"(?! (?:every|each|on|at|in|you|about))(?: \w+){0,3}[.!]*$",
    re.IGNORECASE,
)
_BEST: Final = re.compile(
    r"^(?:the |our |my )?(?:best|worst|nicest|funniest|longest) \w+ (?:so far|ever|yet|in (?:ages|years|weeks"
    r"|a while))[.!]*$",
    re.IGNORECASE,
)
_PLEASE: Final = re.compile(
    r"^(?!(?:no|never|always|only|not)\b)[\w' -]{3,60},? please,?(?: (?:as (?:usual|always|ever)|again|now|today"
    r"|like last time))[.!]*$",
    re.IGNORECASE,
)
_AGREES: Final = re.compile(
    r"^I(?:['’]ve| have)?(?: had)? an? (?:bad |good |strange |funny )?feeling\b(?!.*\b(?:that|of|in|about)\b)"
    r"|^(?:hm+,? |ok,? |yes,? |well,? )*you(?:['’]re| are) (?:so |absolutely |totally |quite )?right\b[^,;]*$",
    re.IGNORECASE,
)
_OFF: Final = re.compile(
    r"^(?:and |now |so |ok,? )?off (?:to|for) (?!a flying\b)[^,;:\d]{2,40}$", re.IGNORECASE
)
_CRIES: Final = re.compile(
    r"^I(?:['’]m| am) (?:so |literally )*(?:crying|dying|laughing|dead|screaming|speechless|done)[.!]*$",
    re.IGNORECASE,
)
_GOD: Final = re.compile(r"^(?:oh )?(?:my |dear |good )?(?:god|lord|heavens)[.!]*$", re.IGNORECASE)
_SAYING: Final = re.compile(
    r"^[^,]{2,30}, as (?:we|they|I|you|one|people) (?:say|said|says|used to say|call it)\b", re.IGNORECASE
)
_OF_AGENT: Final = re.compile(
    r"\b(?:says?|said|thinks?|finds?) (?:that )?you (?:should|deserve|ought|are|must be)\b"
    r"|\byou(?:['’]re| are) (?:mad|crazy|evil|cruel|kidding|joking|funny|mean|insane|impossible|a (?:treasure|star"
    r"|gem|hero|saint))\b"
    r"|\byou (?:sound|look) like|\byou(?:['’]ve| have) been (?:better|great|wonderful|so|very|a)\b",
    re.IGNORECASE,
)
_COMMENTS: Final = re.compile(
    r"^which (?:is|was|are) (?:really |so |very |quite |kind of )?(?:funny|ironic|odd|strange|weird|sad|nice|annoying"
    r"|great|good|bad|silly)\b",
    re.IGNORECASE,
)
_DO: Final = re.compile(
    r"^(?:please |and |then |now )*do (?:the |a |an |some )?(?!it\b|that\b|this\b|not\b|n['’]t\b)[a-z]+\b",
    re.IGNORECASE,
)
_QUICK: Final = re.compile(
    r"^(?:a )?(?:quick|short|small|another|one (?:more|last)|last) (?:q|question)\b[^:]{0,40}:", re.IGNORECASE
)
_LEFT: Final = re.compile(  # what is said of nothing in particular
    r"^feels? like\b|^(?:it|that|this)(?:['’]d| would) be \d[\d.,]*\W*$|, typical(?: \w+)?[.!]*$"
    r"|^(?:it['’]s|it is|what) an? (?:\w+ )?(?:mon|tues|wednes|thurs|fri|satur|sun)?day\b[^,;]*$"
    r"|^(?:the|my|our) \w+!+$|^news: (?:the )?\w+[.!]*$|^\d+ (?:times|plus|minus|divided by|x) \d+[.!]*$"
    r"|^[\w.]+(?: [A-Z]\w+)? ha(?:s|ve) (?:written|answered|replied|called|rung|phoned)[.!]*$"
    r"|^(?:lol |haha )?I (?:always )?(?:forget everything|(?:love|like|hate|adore) (?:him|her|it|them|this|that))[.!]*$"
    r"|^I (?:\w+ ){0,2}(?:want|need|have) to (?:sleep|lie down|rest|scream|cry)[.!]*$"
    r"|\b(?:shaking|trembling|bursting|jumping|dancing|crying) with (?:excitement|joy|laughter|anticipation"
    r"|happiness)\b",
    re.IGNORECASE,
)
_WISHES: Final = re.compile(r"^(?:a |the |another )?[a-z]+ please[.!]*$", re.IGNORECASE)


def asks_aside(sentence: str) -> bool:
    """Whether a sentence is announced as a question: "Quick question: is there a pool, my son loves to swim"."""
    return _QUICK.match(sentence) is not None


def bursts_out(sentence: str) -> bool:
    """Whether a sentence only shows what moves its speaker, greets, or praises the agent: "I'm CRYING!"."""
    return any(
        rule.search(sentence) is not None for rule in (_OVERCOME, _GREETS, _BEST, _GOD, _OF_AGENT, _CRIES)
    )


def passes(sentence: str, question: str) -> bool:
    """Whether a user's sentence tells of a moment, asks or orders something for now, or only greets or comments.

    `question`: what it may answer, or "".
    """
    if is_of_day(sentence) or any(rule.search(sentence) is not None for rule in _RULES):
        return True
    if not question and (_WISHES.match(sentence) or _LEFT.search(sentence) or _is_word(sentence)):
        return True
    if _ANSWERS_ME.match(sentence) is not None or _DO.match(sentence) is not None:
        return _STANDING.search(sentence) is None
    if _ERRAND.match(sentence) is not None:
        return len(content_words(sentence)) <= MOST_TOLD
    return _is_shouted(sentence)


def _is_word(sentence: str) -> bool:
    """Whether a sentence is one word: "VAT."."""
    return len(sentence.split()) == 1 and sentence.strip(' .!?"“”').isalpha()


def _is_shouted(sentence: str) -> bool:
    """Whether a sentence is a verb alone: "HATE.", "Run!"."""
    word = sentence.strip(" .!?")
    return word.isalpha() and word.lower() in BASE_VERBS and word.isupper()


_RULES: Final = (
    _NOW,
    _OVERCOME,
    _GREETS,
    _NO_MORE,
    _HERE,
    _BEST,
    _PLEASE,
    _GOD,
    _CRIES,
    _AGREES,
    _OFF,
    _SAYING,
    _OF_AGENT,
    _COMMENTS,
)
