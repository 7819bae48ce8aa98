"""From a memory's text to clauses of plain words: lower case, lemmas, numbers and times in one form, "i" for the speaker."""

import re
from functools import lru_cache
from typing import Final

import msgspec

from ..extract.language import word_set
from ..extract.verbs import BASE_VERBS, IRREGULAR_PAST, third_person
from ..irregular import BASE
from ..statement import bare

MOST_CHARS: Final = 280  # of a text that is read: a longer one says more than one thing
_COMPUTING: Final = re.compile(r"(?<=\bin )IT\b")
MOST_SENTENCES: Final = 4
_ENDS: Final = re.compile(r"[.!;]\s")
_UNREADABLE: Final = re.compile(
    r"\?|\[image: |\n|```|://|\b(?:said|says|told|asked|goes|wrote|reads|called it)\b[^.]{0,12}[\"“]|[\"“][^\"”]{40,}"
)
_NOTE: Final = re.compile(r"\s*\([^()]*\d[^()]*\)")
_ANCHORED: Final = re.compile(
    r"\b(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|a few|several|a couple of|the) )?(?:day|night|week|weekend|month|year|morning|evening|spring|summer|fall|autumn|winter|mon\w*|tues\w*"
    r"|wednes\w*|thurs\w*|fri\w*|satur\w*|sun\w*|few days|days?|weeks?|months?|years?)? ?"
    r"(?:before|after|of|from|ago from) \d{1,2} [A-Z]\w+ \d{4}"
)
_CAPITAL: Final = re.compile(r"(?<![.!?:] )(?<!^)\b[A-Z][\w'’&-]*")
_SENTENCE: Final = re.compile(
    r":\s+|(?<!\bdr)(?<!\bmr)(?<!\bms)(?<!\bst)(?<!\bmrs)[.!;]+(?:\s+|$)|\s+[-–—]+\s+|—"
)
_CLAUSE: Final = re.compile(
    r",? (?:and|but|so|because|since|which is why|as) (?=(?:i|we|he|she|they|it|my|our) [a-z])"
    r"|, (?=(?:i|we|he|she|they|it|that) (?!(?:and|or)\b)[a-z])|,? but (?=(?:now|not)\b)|, (?:and )?now (?=[a-z])"
    r"|, (?=not [a-z])|,? (?:and|but) (?=now [a-z])"
)
_APOSTROPHES: Final = re.compile("[’`´ʼ‘]")
_CONTRACTIONS: Final = tuple(
    (re.compile(pattern), into)
    for pattern, into in (
        (r"\bcannot\b", "can not"),
        (r"\bcan't\b", "can not"),
        (r"\bdont\b", "do not"),
        (r"\bwon't\b", "will not"),
        (r"\bain't\b", "be not"),
        (r"n't\b", " not"),
        (r"\b(do|does|did|is|are|was|were|has|have|had|could|would|should)nt\b", r"\1 not"),
        (r"'ve\b", " have"),
        (r"'re\b", " are"),
        (r"'ll\b", " will"),
        (r"'m\b", " am"),
        (r"'d\b", " would"),
        (r"\b(he|she|it|that|there|here|what|who|everything|name|which)'s\b", r"\1 is"),
        (
            r"'s (?=called|named|not|now|a|an|allergic|been|gone|going|always|never|moved|in|at|on|very|really|from)\b",
            " is ",
        ),
        (r"(?<!am )(?<!is )(?<!are )(?<!be )(?<!get )(?<!got )(?<!ing )\bused to (?=[a-z])", "usedto "),
        (
            r"\b(?:have|has|had)( never| not| already| just| ever| only|) been to (?=[a-z])",
            r"have\1 visited ",
        ),
        (r"[\"“”]", " "),
        (r"\b(?:native language|first language|mother tongue)\b", "mothertongue"),
        (r"\b(?:quarter to) (\w+)", r"\1 less quarter"),
        (r"\bfull[- ]time\b", "fulltime"),
        (r"\bpart[- ]time\b", "parttime"),
        (
            r"\b(?:work(?:ing|s|ed)?|job) (?:from (?:my )?home|remotely|remote)\b|\bremote work(?:ing)?\b|\bhome office\b|\btelework(?:ing)?\b",
            "workfromhome",
        ),
        (r"\b(?:younger|little|kid|baby) (brother|sister)", r"younger \1"),
        (r"\b(?:older|elder|big) (brother|sister)", r"older \1"),
        (r"\b(gonna)\b", "going to"),
        (r"\b(wanna)\b", "want to"),
        (r"\bgotta\b", "have to"),
        (r"\bi ha(?:ve|s) got to\b", "i have to"),
        (r"\b(ha(?:ve|s)) got\b", r"\1"),
        (r"\blet's\b", "we"),
        (r"\b(our|ours)\b", "my"),
        (r"\b(we|us|me|myself|ourselves|themselves)\b", "i"),
        (r"\b(mine)\b", "my"),
    )
)
_PRONOUNS: Final = tuple(
    pair for pair in _CONTRACTIONS if "themselves" in pair[0].pattern or "ours" in pair[0].pattern
)
_CONTRACTED: Final = tuple(pair for pair in _CONTRACTIONS if "'" in pair[0].pattern)
_EXPANSIONS: Final = tuple(
    pair for pair in _CONTRACTIONS if pair not in _PRONOUNS and pair not in _CONTRACTED
)
_UNCOMMON: Final = re.compile(
    r"nt\b|cannot|used to|gonna|wanna|gotta|have got|has got|ha(?:ve|s|d) (?:\w+ )?been to|mine\b|full|part|work|remote|home"
    r"|native|first lang|mother|quarter|brother|sister|[\"“”]|let's"
)
_SMALL: Final = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen""".split()
_TENS: Final = {
    word: 10 * n for n, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
}
_ORDINALS: Final = """zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
    fourteenth fifteenth""".split()
_VALUE: Final = {word: n for n, word in enumerate(_SMALL)} | _TENS
_NUMBER_WORD: Final = re.compile(
    rf"\b(?:({'|'.join(_TENS)})(?:[ -]({'|'.join(_SMALL[1:10])}))?|({'|'.join(_SMALL[2:] + ['zero'])}))\b"
)
_ORDINAL_WORD: Final = re.compile(rf"\b({'|'.join(_ORDINALS[3:])})\b")
_EARLY_ORDINAL: Final = re.compile(
    r"\b(first|second)(?= (?:year|grade|floor|class|form|semester|term|child|baby|birthday|job|draft|version|round|place)\b)"
)
_MONTHS: Final = (
    """january february march april may june july august september october november december""".split()
)
_MONTH_AT: Final = {name[:3]: n for n, name in enumerate(_MONTHS, 1)}
_MONTH: Final = (
    r"(january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\b\.?"
)
_NUMBERS: Final = tuple(
    (re.compile(pattern), into)
    for pattern, into in (
        (r"(?<=\d),(?=\d{3}\b)", ""),
        (r"(?<=\d)\s?k\b", "000"),
        (r"[$]\s?(\d+(?:\.\d+)?)", r"\1 dollar"),
        (r"€\s?(\d+(?:\.\d+)?)", r"\1 euro"),
        (r"£\s?(\d+(?:\.\d+)?)", r"\1 pound"),
        (r"(\d)\s?€", r"\1 euro"),
        (r"(\d)\s?\$", r"\1 dollar"),
        (r"(\d)\s?%", r"\1 percent"),
        (r"(\d)\s?(?:kgs?|kilos?|kilograms?)\b", r"\1 kilo"),
        (r"(\d)\s?(?:mg|milligrams?)\b", r"\1 mg"),
        (r"(\d)\s?(?:g|grams?)\b", r"\1 gram"),
        (r"(\d)\s?(?:km|kms|kilometers?|kilometres?)\b", r"\1 km"),
        (r"(\d)\s?(?:cm|centimet\w+)\b", r"\1 cm"),
        (r"(\d)\s?(?:lbs?|pounds?)\b", r"\1 pound"),
        (r"(\d)\s?(?:hrs?|hours?)\b", r"\1 hour"),
        (r"(\d)\s?(?:mins?|minutes?)\b", r"\1 minute"),
        (r"\bnoon\b|\bmidday\b", "12 pm"),
        (r"\bhalf past (\d{1,2})\b", r"\1:30"),
        (r"\b(\d{1,2})[.:](\d\d) ?([ap])\.?m\b\.?", r"t\1:\2\3"),
        (r"\b(\d{1,2}) ?([ap])\.?m\b\.?", r"t\1:00\2"),
        (r"\b(\d{1,2}):(\d\d)\b", r"t\1:\2"),
        (r"\b(\d{1,2}) ?o'clock\b", r"t\1:00"),
        (
            r"\b(at|until|till|from|past) (\d{1,2})\b(?= (?:in the|every|each|on|now|today|tomorrow|instead|sharp|these|most|usually|since)\b"
            r"|\s*(?:[,.!;]|$))",
            r"\1 t\2:00",
        ),
        (rf"\b(\d{{1,2}})(?:st|nd|rd|th)?(?: of)? {_MONTH}", r"d\2-\1"),
        (rf"\b{_MONTH} (?:the )?(\d{{1,2}})(?:st|nd|rd|th)?\b(?!:)", r"d\1-\2"),
        (r"\b(?:19|20)\d\d-(\d\d)-(\d\d)\b", r"d#\1-\2"),
        (r"\b(\d+)(?:st|nd|rd|th)\b", r"n\1"),
        (r"\b(\d+) ?(?:-| )?year(?:s)?[- ]olds?\b", r"\1 year old"),
        (r"\ba (?:couple|pair) of\b", "2"),
        (r"\b(?:a|1|one) decade\b", "10 years"),
        (r"\b(?:a|1|one) fortnight\b", "2 weeks"),
        (r"\bhalf a year\b", "6 months"),
        (
            r"(?<!the )(?<!this )(?<!that )(?<!which )(?<!no )(?<!any )(?<!every )(?<!each )(?<!another )(?<!good )(?<!new )\bone (?=[a-z]+)"
            r"(?!one (?:of|day|another|time|thing|by|who|that|is|was|to|in|on|at|for)\b)",
            "1 ",
        ),
        (r"\ba dozen\b", "12"),
        (r"\bonce\b", "1 time"),
        (r"\btwice\b", "2 time"),
    )
)
_COUNTS: Final = re.compile(
    r"\d|noon|midday|couple|pair of|dozen|decade|fortnight|half a year|once|twice|\bone\b"
)
_DATE: Final = re.compile(r"\bd([a-z]{3})[a-z]*-0?(\d{1,2})\b|\bd#0?(\d{1,2})-0?(\d{1,2})\b")
_CLOCK: Final = re.compile(r"\bt(\d{1,2}):(\d\d)([ap]?)")
_TOKEN: Final = re.compile(r"@\S+|[td]\d[\d:.-]*[ap]?|\d+(?:[.:]\d+)*|[^\W\d_][\w'&+#/-]*(?:'s)?|,")
_KEPT_ING: Final = word_set(
    """meeting building painting wedding training booking drawing parking evening morning heating something anything
    nothing everything king ring spring string wing thing ceiling clothing earring sibling darling pudding boring
    interesting exciting amazing missing during ping bing ding beijing sing bring swing housing lightning"""
)
_KEPT_ED: Final = word_set(
    "gone terrified frightened petrified married engaged divorced widowed retired separated closed broken red bed shed need speed feed hundred united limited bored"
    " left-handed right-handed disabled enabled excited interested scared tired confused worried blocked called"
    " named done fixed resolved"
)
_KEPT_S: Final = word_set(
    "always yes this his its us is was has does perhaps besides news series species glasses less bus gas"
)
_THIRD: Final = {third_person(verb): verb for verb in sorted(BASE_VERBS)}
_BETWEEN: Final = word_set(
    "not never just already also now since recently always only no longer still ever finally all"
)
_SAME_PARTICIPLE: Final = word_set(
    "read cut put set let hit run come become quit hurt cost shut split spread overcome"
)
_MORE_VERBS: Final = word_set(
    """swap postpone migrate reschedule prescribe dislike detest loathe smoke quit divorce resign retire adore own
    teach study drive earn adopt marry weigh hurt cancel hire fire rent lease promote upgrade downgrade delay push bump
    lower raise increase decrease reduce double halve expire close open scrap commute attend coach own sew knit
    support play speak bark snore hate fear scare terrify frighten resit vape gamble donate volunteer subscribe
    unsubscribe deploy host store run cost start rehearse meet rely depend report train wake delete uninstall install
    deactivate activate shave dye cut trim grow commute bake brew garden paint sketch knit crochet weld solder mow vacuum
    iron rescue foster babysit mentor lecture tutor intern freelance consult invest trade sublet renovate redecorate
    refurbish insulate plaster mortgage remortgage insure bank budget overdraw diagnose operate vaccinate immunise sprain
    fracture dislocate twist bruise sneeze cough ache itch bleed faint vomit relapse recover heal cure prescribe inject
    inhale swallow chew diet fast binge purge lift squat bench jog sprint row paddle kayak canoe surf ski skate snowboard
    sled climb boulder abseil trek hike backpack camp fish hunt shoot fence box wrestle spar juggle meditate pray worship
    baptise convert believe vote protest campaign canvass strike picket unionise resign retire graduate enrol enroll
    matriculate flunk cram revise skip bunk tutor mark grade translate interpret transcribe edit proofread publish blog
    vlog stream podcast record mix master compose arrange conduct rap strum rehearse audition perform tour headline
    migrate refactor debug compile merge revert rebase roll push pull commit release ship launch roll scale provision
    containerise benchmark profile log monitor alert escalate triage assign unassign estimate sprint groom demo
    hand submit die crash slip suck deliver drown burn freeze melt boil roast grill steam peel slice chop stir pour sip gulp
    nibble bark meow purr bite scratch sting hatch nest molt graze gallop trot buck kick punch slap hug cuddle tickle pinch
    poke nudge shove drag haul tow lift hoist lug stack pile heap wrap unwrap pack unpack fold crease hang drape pin clip
    staple glue tape stick peel scrape sand polish wax buff scrub rinse wash dry soak sweep dust wipe mop disinfect sanitise
    bloom wilt sprout germinate prune weed rake hoe till sow harvest reap thresh mill grind knead proof rise brew ferment
    distil pickle cure smoke age decant flow leak drip spill overflow flood drain clog jam stall skid swerve brake
    accelerate overtake reverse park tow refuel charge plug unplug reboot restart shut boot hang lag glitch freeze
    malfunction fail break snap crack shatter chip dent bend twist warp rust corrode decay rot mould fade peel tear rip
    fray wear stretch shrink loosen tighten adjust align calibrate tune test inspect audit review approve reject
    accept decline refuse agree disagree argue quarrel bicker debate discuss negotiate bargain compromise concede yield
    surrender retreat advance attack defend protect guard shield cover hide seek search hunt track trace follow chase
    catch trap cage release free rescue save help aid assist support back endorse sponsor fund finance    tidy declutter organise rearrange reorganise sort label file archive shred recycle compost donate pledge fundraise
    sponsor crowdfund endorse recommend suggest advise warn threaten sue settle appeal testify convict acquit parole
    imprison jail arrest detain deport evict foreclose repossess auction bid haggle barter borrow lend loan owe repay
    refund reimburse expense invoice bill charge deposit withdraw transfer wire cash tip splurge save scrimp hoard
    stockpile cancel book reserve rebook check board land taxi stopover transit cruise sail dock moor anchor drift
    share split divide co-own rent lease let sublease house-sit pet-sit walk feed groom neuter spay microchip leash
    train housebreak rehome adopt name rename nickname call text ping email message dm ghost block unblock follow
    unfollow like dislike subscribe mute unmute ban kick flirt date court woo propose elope wed honeymoon separate
    divorce reconcile cohabit conceive miscarry abort deliver breastfeed wean potty teethe crawl toddle outgrow
    snore sleepwalk dream nap doze oversleep yawn stretch prefer favour favor idolise admire envy resent regret
    celebrate commemorate mourn bury cremate bequeath inherit will handle manage lead supervise oversee coordinate
    hold attend host chair moderate facilitate present pitch demo network join leave found co-found incorporate
    liquidate bankrupt fold expand shrink grow hire recruit onboard promote demote sack fire lay second furlough
    rotate relocate emigrate immigrate naturalise register unregister renew lapse expire extend shorten postpone
    adjourn suspend resume restart pause halt stop cease quit drop ditch dump scrap bin toss chuck throw"""
)
_VERBS: Final = frozenset(BASE_VERBS) | _MORE_VERBS
_OURS: Final = word_set("depart arrive wakeup bedtime namebe fear can die changed usedto notmore be1")
_THIRD_MORE: Final = {third_person(verb): verb for verb in sorted(_MORE_VERBS)}
_BE: Final = dict.fromkeys(("am", "is", "are", "was", "were", "been", "being", "'s"), "be")
_AUX: Final = {
    **_BE,
    "has": "have",
    "had": "have",
    "having": "have",
    "does": "do",
    "did": "do",
    "doing": "do",
}


class Plain(msgspec.Struct, frozen=True, gc=False):
    """A clause in plain words, and whether its verb was in a past tense."""

    text: str
    past: bool


def clauses_of(text: str, subject: str) -> tuple[tuple[Plain, ...], frozenset[str]]:
    """The clauses of `text` in plain words, and the names in it in lower case; none for what is not read."""
    text = bare(text)
    if text.startswith(f"{subject}: "):
        text = text[len(subject) + 2 :]
    if len(text) > MOST_CHARS or _UNREADABLE.search(text) or len(_ENDS.findall(text)) > MOST_SENTENCES:
        return (), frozenset()
    text = _ANCHORED.sub(" ", _NOTE.sub("", _APOSTROPHES.sub("'", text)))
    if subject:
        mine, me = _speaker(subject)
        text = me.sub("I", mine.sub("my", text))
    names = frozenset(word.lower().removesuffix("'s") for word in _CAPITAL.findall(text)) - {
        "i",
        "i'm",
        "i've",
    }
    text = _COMPUTING.sub("computing", text).lower()
    if "'" in text:
        for pattern, into in _CONTRACTED:
            text = pattern.sub(into, text)
    if _UNCOMMON.search(text):
        for pattern, into in _EXPANSIONS:
            text = pattern.sub(into, text)
    for pattern, into in _PRONOUNS:
        text = pattern.sub(into, text)
    found: list[Plain] = []
    for sentence in _SENTENCE.split(_numbers(text)):
        for clause in _with_subject(_CLAUSE.split(sentence)):
            words = _TOKEN.findall(clause)
            if plain := " ".join(map(lemma, _without_perfect(words))).strip(" ,"):
                found.append(Plain(plain, _is_past(words)))
    return tuple(found), names


def _with_subject(pieces: list[str]) -> list[str]:
    """Pieces of a sentence; one that is a name alone belongs to the next: "Daniel and I split up"."""
    whole: list[str] = []
    held = ""
    for piece in pieces:
        words = piece.split()
        if (
            not held
            and len(pieces) > 1
            and 0 < len(words) <= _SHORT
            and not any(is_verb(lemma(w)) or w in _AUX for w in words)
        ):
            held = piece
            continue
        whole.append(f"{held} and {piece}" if held else piece)
        held = ""
    return [*whole, held] if held else whole


_SHORT: Final = 3  # words of a subject


def _without_perfect(words: list[str]) -> list[str]:
    """The words without the "have" of a perfect: "I have (just) moved" tells of now, as "I live" does."""
    kept = []
    for n, word in enumerate(words):
        if word in ("have", "has", "had"):
            at = n + 1
            while at < len(words) and (words[at] in _BETWEEN or words[at].endswith("ly")):
                at += 1
            if at < len(words) and _is_participle(words[at]):
                continue
        kept.append(word)
    return kept


def _is_participle(word: str) -> bool:
    if word in _SAME_PARTICIPLE or word == "been":
        return True
    base = lemma(word)
    return (
        base != word
        and is_verb(base)
        and not word.endswith(("ing", "s"))
        and word not in ("was", "were", "did")
    )


def _is_past(words: list[str]) -> bool:
    """Whether the first verb is in a past tense."""
    for before, word in zip(["", *words], words, strict=False):
        if word in ("was", "were", "did", "had"):
            return True
        if word in _AUX or word in ("can", "will", "would", "should", "might", "must", "not"):
            return False
        base = lemma(word)
        if base != word and is_verb(base) and (word.endswith("ed") or word in IRREGULAR_PAST):
            return True
        if word in IRREGULAR_PAST and word not in (
            "cut",
            "set",
            "put",
            "hit",
            "hurt",
            "let",
            "cost",
            "read",
            "bid",
            "left",
        ):
            return True
        if third(word) or (is_verb(word) and before in ("i", "we", "they")):
            return False
    return False


@lru_cache(maxsize=256)
def _speaker(subject: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    name = re.escape(subject)
    return re.compile(rf"\b{name}'s\b"), re.compile(rf"\b{name}\b")


def _numbers(text: str) -> str:
    text = _NUMBER_WORD.sub(_number, text)
    text = _EARLY_ORDINAL.sub(lambda m: "n1" if m[1] == "first" else "n2", text)
    text = _ORDINAL_WORD.sub(lambda m: f"n{_ORDINALS.index(m[1])}", text)
    if not _COUNTS.search(text):
        return text
    for pattern, into in _NUMBERS:
        text = pattern.sub(into, text)
    return _CLOCK.sub(_clock, _DATE.sub(_date, text))


def _number(match: re.Match[str]) -> str:
    tens, unit, small = match.groups()
    return str(_VALUE[small] if small else _VALUE[tens] + (_VALUE[unit] if unit else 0))


def _date(match: re.Match[str]) -> str:
    month = _MONTH_AT.get(match[1] or "", 0) if match[1] else int(match[3])
    return f"d{month}-{int(match[2] or match[4])}"


def _clock(match: re.Match[str]) -> str:
    """By the 24-hour clock; with an "a" or "p" behind it where that is what was said or shown."""
    hour, half = int(match[1]), match[3]
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    elif hour > 12:
        half = "p"
    return f"t{hour}:{match[2]}{half}"


@lru_cache(maxsize=1 << 14)
def lemma(word: str) -> str:
    """The base form of a lower-case word, as far as tables and endings tell; nouns keep their form."""
    if word in _AUX:
        return _AUX[word]
    if word == "an":
        return "a"
    if word in _KEPT_ING or word in _KEPT_ED or word in _KEPT_S:
        return word
    if word in ("got", "gotten"):
        return "get"
    if word in ("left", "leaves"):
        return "left" if word == "left" else "leave"
    if word in IRREGULAR_PAST or word in BASE:
        return BASE.get(word, word)
    if third := _THIRD.get(word) or _THIRD_MORE.get(word):
        return third
    if word.endswith("ing") and len(word) > 5:
        return _verb(word[:-3]) or word
    if word.endswith("ed") and len(word) > 3:
        return _verb(word[:-2]) or (
            word[:-3] + "y" if word.endswith("ied") and word[:-3] + "y" in _VERBS else word
        )
    if word.endswith("s") and word[:-1] in _MORE_VERBS:
        return word[:-1]
    return word


def _verb(stump: str) -> str:
    """The verb that "-ing" or "-ed" was put to."""
    for base in (stump, stump + "e", stump[:-1] if stump[-1:] == stump[-2:-1] else ""):
        if base in _VERBS:
            return base
    return ""


def is_verb(word: str) -> bool:
    """Whether a lemma is known as a verb."""
    return word in _VERBS or word in _OURS


def third(word: str) -> str:
    """The verb of a third person's form, or ""."""
    return _THIRD.get(word) or _THIRD_MORE.get(word) or ""
