"""What of a turn states nothing: greetings, thanks, filler and plain questions, and what they leave behind."""

import re
from collections.abc import Sequence, Set
from functools import lru_cache
from typing import Final

from ..text import content_words
from .caseless import Caseless
from .chatter import is_chatter, is_short_chatter

GREETING, THANKS, FILLER, QUESTION, STATEMENT = "greeting", "thanks", "filler", "question", ""
HYPOTHETICAL: Final = "hypothetical"
_REASONS: Final = (HYPOTHETICAL, QUESTION, THANKS, GREETING, FILLER)  # the most telling first

_GREETINGS: Final = (
    r"hey(?: there)?|hi(?: there)?|hello|good (?:morning|afternoon|evening|night)|yo|heya|hiya|howdy"
    r"|long time(?:,)? no (?:see|chat|talk|speak)|(?:(?:it['’]s )?(?:so )?(?:good|great|nice|awesome) )?"
    r"to (?:see|hear from|talk to) (?:you|ya)(?: again)?"
)
_THANKS: Final = r"(?:thanks|thank you|thx|ty)(?: (?:so much|a lot|a bunch|again|very much))?"
_FILLERS: Final = (
    r"wow|whoa|woah|oh(?: (?:wow|yeah|no|yes|man|nice|cool|really))?|ah+|aw+|yeah|yep|yes|yup|nope|nah|no"
    r"|ooh|woo-?hoo|haha\w*|lol|well"
    r"|ok(?:ay)?|sure(?: thing)?|absolutely|totally|definitely|exactly|cool|nice|great|awesome|amazing"
    r"|congrats"
    r"|congratulations|yay|hmm+|um+|uh|right|true|of course|for sure|no (?:problem|worries|doubt|way)"
    r"|you're welcome|my pleasure|by the way|btw|anyway|guess what|you know what|gosh|man|yikes|phew"
    r"|so true|same here"
    r"|sounds (?:great|good|fun|awesome)|good (?:one|idea|luck|job)|great (?:idea|job)|not much|cheers"
)
# Whole sentences of other languages; nothing more is read of those.
_BYE: Final = (
    r"bis (?:bald|morgen|später|dann|nachher)|hasta (?:luego|mañana|pronto)|à (?:bientôt|demain|plus)|a presto"
    r"|até (?:logo|amanhã)|tot (?:ziens|morgen)|vi ses|до свидания|またね"
)
_FOREIGN: Final = re.compile(
    rf"^(?:(?P<greeting>{_BYE}|hallo|guten (?:tag|morgen|abend)|servus|moin|tschüss|hola|buen(?:os|as) \w+"
    rf"|adiós|bonjour|salut"
    r"|bonsoir|au revoir|ciao|buongiorno|buonasera|olá|oi|tchau|hoi|hej|привет|здравствуйте|пока|你好|您好|再见"
    r"|こんにちは|おはよう|さようなら|안녕하세요|안녕|مرحبا)"
    r"|(?P<thanks>danke(?: (?:schön|sehr|dir))?|vielen dank|(?:muchas )?gracias|merci(?: beaucoup)?|grazie(?: mille)?"
    r"|obrigad[oa]|bedankt|dank je|tack|takk|спасибо|谢谢|謝謝|ありがとう(?:ございます)?|감사합니다|شكرا)"
    r"|(?P<filler>ja|nein|genau|sí|si|oui|non|d'accord|vale|claro|да|нет|是|好|はい|いいえ|네))"
    rf"(?:[,!.]? (?:{_BYE}|[A-ZÀ-Ý][\w-]*))?[\W_]*$",
    re.IGNORECASE,
)
_LEAD: Final = re.compile(
    rf"(?:(?P<greeting>{_GREETINGS})|(?P<thanks>{_THANKS})|(?P<filler>{_FILLERS}))(?![\w'’-])"
    r"(?P<name>[ ,]+(?-i:[A-Z])[\w.-]*)?(?P<gap>\s*(?:[,!.…~:)]+|\s-+\s|\s–\s|\s—\s)+\s*|\s*$)",
    re.IGNORECASE,
)
_QUESTION_START: Final = re.compile(
    r"^(?:(?:so|and|but|or|also|oh|by the way|btw|anyway)[, ]+)?(?:what|who|whom|whose|which|where|when"
    r"|why|how|do|does"
    r"|did|is|are|was|were|am|have|has|had|can|could|will|would|should|shall|may|any|anything|anyone|got|ever"
    r"|what's|who's|how's|where's|don't|doesn't|didn't|isn't|aren't|wasn't|haven't|hasn't|can't|won't"
    r"|wanna|want|need"
    r"|ready|you|your)\b",
    re.IGNORECASE,
)
_TAG: Final = re.compile(
    r"[,–—-]+\s*(?:right|huh|eh|remember(?: that)?|you know|yeah|no|ok(?:ay)?"
    r"|(?:is|are|do|does|did|was|were|have|has|ca"
    r"|wo)n['’]t (?:it|they|you|he|she|we|I))\?+$",
    re.IGNORECASE,
)
_ASKED: Final = re.compile(r"[?？][\"'”’)\]!\s\W]*$")
_FIRST_PERSON: Final = re.compile(r"\b(?:I|I['’]\w+|my|we|we['’]\w+|our)\b")
_IF: Final = re.compile(r"(?:if|when|unless|suppos\w+)\b", re.IGNORECASE)
_CLAUSES: Final = re.compile(r"(?:,|;|\s[-–—]+|\.\.\.|…)\s+(?:(?:so|and|but)\s+)?")

# Stems that praise, agree or encourage: a short sentence of nothing else says nothing to remember.
_EMPTY_WORDS: Final = content_words(
    """great awesome amazing cool nice good glad happy love wow fun beautiful lovely sweet sounds looks look seems
    feels bet agree right true exactly luck care talk soon later bye see catch keep going work job way fantastic
    wonderful incredible impressive inspiring super totally definitely absolutely really proud excited exciting
    hear hearing know think thing sure hope well best better idea point yeah thanks thank appreciate mean means
    kind words welcome problem worries congrats congratulations enjoy take chat stay strong nothing anything
    something everything always wait tell told say said makes make sense wish day one time hey cheers rock got
    deserve inspiration perfect news turn stuff talking ah oh hmm aww doubt wild crazy insane hard tough done
    doing update updates share sharing dude bro guys buddy friend interesting pretty sad thrilled pumped stoked
    jealous stunning gorgeous adorable cute awful sorry bad ok alright course worry help important special pic
    pics photo photos picture peaceful calming"""
)
_CHEERS: Final = re.compile(
    r"^(?:congrats|congratulations|way to go|kudos|good luck|best of luck|all the best|hang in there|let me know"
    r"|take care|keep (?:it|up|me|us|going|pushing|on|being|shining|doing|spreading|inspiring|rocking|believing)"
    r"|stay (?:safe|strong|positive|tuned|well|in touch|true|healthy|motivated)|have (?:fun|an? (?:great|good|nice))"
    r"|(?:(?:I['’]m|I am|we['’]re) )?(?:so |really |super |very )?(?:glad|happy|proud|stoked|thrilled|excited|here)"
    r" (?:for|of|that|to hear|to see|to know) you|glad (?:you|it)|(?:I )?can['’]?t wait to (?:hear|see|catch up)"
    r"|(?:I )?hope (?:you|your|it|that|all|everything|things)|enjoy (?:your|every|it|yourself)"
    r"|you(?:['’]re| are) (?:so|such|really|doing|truly|definitely|an? (?:amazing|great|true|real|inspiration))"
    r"|thanks|thank you|(?:I )?(?:really )?appreciate"
    r"|your (?:support|encouragement|dedication|kind words|passion|determination|hard work)"
    r")\b",
    re.IGNORECASE,
)
MOST_CHEERED: Final = (
    6  # content words of a cheer that are about something; a longer one tells something, too
)
_NAME_OR_NUMBER: Final = re.compile(r"\d|(?<=[\w,] )[A-Z](?!\b)")
_GOODBYE: Final = re.compile(
    r"^(?:bye\b|see (?:you|ya)\b|talk (?:to you )?(?:soon|later)|catch (?:you|ya) later|take care\b"
    r"|have a (?:good|great|nice)|good ?night|hope (?:you|all|everything)['’ ](?:re|are|is|s)\b"
    r"|(?:it['’]s )?(?:been )?(?:so )?(?:good|great|nice|lovely|awesome) (?:to )?(?:see|hear from|talk to|chat with"
    r"|seeing|chatting with|hearing from|talking to) (?:you|ya)\b|how (?:are|have) you)",
    re.IGNORECASE,
)
MOST_GOODBYE: Final = 45  # characters: "Great to see you taking the lead in the council" says more than hello


_VOCATIVE_FIRST: Final = re.compile(r"((?-i:[A-Z])[\w-]{2,}), (?=\S)")
_VOCATIVE: Final = re.compile(r", ((?-i:[A-Z])[\w-]{2,})([.!?…]*)$")
_PRAISES: Final = Caseless(r"\b(?:you|your|you['’]\w+|keep|let['’]s|let me know|that['’]s|sounds?|looks?)\b")
MOST_PRAISE: Final = 8  # content words, none of which says anything, in a sentence that praises or encourages
LEAST_SUGGESTED: Final = 3  # content words of a suggestion that is put as a question
MOST_FILLER: Final = 3  # the same in any other sentence
_SUGGESTS: Final = re.compile(
    r"^(?:maybe|perhaps|how about (?:we|you|\w+ing)|what about \w+ing|why (?:not|don['’]t (?:you|we))|shall we"
    r"|let['’]s)\b",
    re.IGNORECASE,
)
# "work" and "job" praise elsewhere ("good job"); who speaks of their own says something.
_OF_ONES_WORK: Final = re.compile(
    r"^(?:I|we|my)\b[^,]{0,60}\b(?:jobs?|work(?:s|ed|ing)?|self-employed)\b", re.IGNORECASE
)
_TO_ANOTHER: Final = re.compile(r"\b(?:[Yy]ou|[Yy]ours?|it|[Tt]hat|[Tt]his)\b")
_FEELS: Final = re.compile(
    r"^(?:it|they|he|she|I|we)(?: (?:was|were|is|am|are|felt|feels?|seemed)|['’](?:s|m|re))\b", re.IGNORECASE
)
_ADDS: Final = re.compile(r"(?:and|also|plus|another thing|one more thing|by the way)\b", re.IGNORECASE)
_APPOINTS: Final = re.compile(r"\b(?:tomorrow|tonight|next|on|at)\b", re.IGNORECASE)
_THANKS_FOR: Final = re.compile(
    rf"^(?:{_THANKS}|sorry) (?:for|to) [^,;–-]{{0,60}}(?:, \w+)?[.!]*$", re.IGNORECASE
)
_SMALL: Final = re.compile(
    r"\b(?:how['’]?(?:s| is| are| have)? (?:it going|you|everything|things|life)|what['’]?s (?:up|new"
    r"|going on|been)|anything new|guess what|(?:you )?know what|what have you been up to"
    r"|what['’]ve you been up to|you\?$)",
    re.IGNORECASE,
)
_LEANS: Final = re.compile(
    r"(?:(?:and|but|so|plus|also|then|yet|though|still|thankfully|luckily)[, ]+)*(?:he|she|they|it|its"
    r"|his|her|their"
    r"|this(?! (?:time|week|month|year|morning|evening|afternoon|weekend|spring|summer|autumn|fall|winter)\b)"
    r"|that|these|those|he['’]s|she['’]s|it['’]s|they['’]\w+|that['’]s|both|there)\b",
    re.IGNORECASE,
)


def reason_of(reasons: Sequence[str], text: str) -> str:
    """Why a turn of `text` states nothing, given why each of its sentences does not."""
    return next((kind for kind in _REASONS if kind in reasons), "no-statement" if text.strip() else "empty")


@lru_cache(maxsize=1 << 10)  # a sentence is looked at again when the next turns may lean on it
def without_lead(sentence: str) -> tuple[str, str]:
    """The sentence behind its greetings, thanks and interjections, and the kind of the last of these."""
    at, kind = 0, ""
    while at < len(sentence) and (lead := _LEAD.match(sentence, at)):
        kind = GREETING if lead["greeting"] else THANKS if lead["thanks"] else kind or FILLER
        at = lead.end()
    rest = sentence[at:].strip()
    if kind == THANKS and rest[:4].lower() == "for ":  # "Thanks, Mel, for letting me join"
        return "", THANKS
    return (
        rest[:1].upper() + rest[1:]
        if at and rest[:1].islower() and (rest[1:2].islower() or rest[1:2] == " ")
        else rest
    ), kind


def foreign(sentence: str, *, english: bool) -> str:
    """GREETING, THANKS or FILLER, when a sentence is one of the commonest such of another language; else "".

    `english`: the turn is, and its own chatter is judged later, by what was asked.
    """
    found = _FOREIGN.match(sentence)
    if found:
        return found.lastgroup or ""
    return FILLER if not english and is_short_chatter(sentence) else ""


def without_vocative(sentence: str, other: str | None) -> str:
    """The sentence without the name, or its short form, of whom it speaks to: "Mel, ...", "..., Mel!"."""
    if other is None:
        return sentence
    first = _VOCATIVE_FIRST.match(sentence)
    if first and other.startswith(first[1][:3]) and not sentence[first.end() :].startswith("and "):
        rest = sentence[first.end() :]
        sentence = rest[:1].upper() + rest[1:] if rest[1:2].islower() or rest[1:2] == " " else rest
    last = _VOCATIVE.search(sentence[-40:])
    if last is None or not other.startswith(last[1][:3]):
        return sentence
    return sentence[: len(sentence) - len(last[0])] + last[2]


def asks(sentence: str) -> bool:
    """Whether a sentence ends as a question."""
    end = sentence[-200:]
    return ("?" in end or "？" in end) and bool(_ASKED.search(end))


def assertion_of(question: str) -> str:
    """What a question suggests, or asserts on the side ("I love it, have you tried it?"); "" for a plain one."""
    if _SUGGESTS.match(question) and len(content_words(question)) >= LEAST_SUGGESTED:
        return question
    if _TAG.search(question) and not _QUESTION_START.match(question):
        return _TAG.sub(".", question)
    for cut in _CLAUSES.finditer(question):
        head, tail = question[: cut.start()], question[cut.end() :]
        if _IF.match(head) or not _QUESTION_START.match(tail) or _QUESTION_START.match(head):
            continue
        if _FIRST_PERSON.search(head) or len(content_words(head)) >= 2:
            return head.rstrip(" ,;-–—") + "."
    return ""


def judged(sentence: str, others: tuple[str, ...] = ()) -> str:
    """GREETING, THANKS, FILLER, QUESTION or STATEMENT, of an English sentence without its lead."""
    if asks(sentence):
        return QUESTION
    if len(sentence) <= MOST_GOODBYE and _GOODBYE.match(sentence) and not _APPOINTS.search(sentence):
        return GREETING
    if _THANKS_FOR.match(sentence):
        return THANKS
    terms = content_words(sentence)
    if _cheers(sentence, terms.difference(others)):
        return FILLER
    empty = len(terms) <= MOST_PRAISE and all(term in _EMPTY_WORDS or term in others for term in terms)
    if empty and not _tells(sentence, terms):
        return THANKS if "thank" in terms or "appreci" in terms else FILLER
    return FILLER if is_chatter(sentence, others) else STATEMENT


def _tells(sentence: str, terms: Set[str]) -> bool:
    """Whether a sentence of words that praise tells something all the same: by its length, or of one's own work."""
    if _OF_ONES_WORK.match(sentence) and not _TO_ANOTHER.search(sentence):
        return True
    return len(terms) > MOST_FILLER and not _PRAISES.found_in(sentence)


def _cheers(sentence: str, terms: Set[str]) -> bool:
    """Whether a sentence only wishes well, thanks or encourages, and names nobody, no number, nothing of its own."""
    found = _CHEERS.match(sentence)
    if found is None or sum(term not in _EMPTY_WORDS for term in terms) > MOST_CHEERED:
        return False
    end = found.end()
    return not (_FIRST_PERSON.search(sentence, end) or _NAME_OR_NUMBER.search(sentence, end))


def leans_back(sentence: str) -> bool:
    """Whether a sentence starts with a word that points to the one before it."""
    return bool(_LEANS.match(sentence))


def adds(sentence: str) -> bool:
    """Whether a sentence begins something else: "And ...", "Also ..."."""
    return bool(_ADDS.match(sentence))


def says_little(term: str) -> bool:
    """Whether a term praises, agrees or encourages."""
    return term in _EMPTY_WORDS


def is_tagged(question: str) -> bool:
    """Whether a question only asks for assent: "..., isn't it?"."""
    return bool(_TAG.search(question))


def is_small(question: str) -> bool:
    """Whether a question asks for nothing in particular: "How are you?", "What's new?"."""
    return bool(_SMALL.search(question))


def feels(sentence: str) -> bool:
    """Whether a sentence says how something was, or how somebody feels, as the answer to a question does."""
    return bool(_FEELS.match(sentence))
