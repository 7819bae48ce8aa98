"""English verb forms: the third person of a present tense, and whether a form is past, base or participle."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from .language import word_set

_IRREGULAR_PAST: Final = """ate awoke became began bent bit blew bore bought bound broke brought built
    burnt came caught chose clung crept dealt did dove drank drew dreamt drove dug fed fell felt flew
    forbade forgave forgot fought found froze gave got grew had heard held hid hung kept knelt knew laid
    lay led left lent lit lost made meant met misread mistook outdid overcame overdid overslept paid
    proved put ran rang read redid rode rose said sang sank sat saw sent sewed shone shook shot slept slid
    snuck sold sought spent spoke sprang spun stole stood strode struck stuck stung stunk swam swept swore
    swung taught thought threw told took tore understood undertook was were wept went withdrew woke won
    wore wound wove wrote cut hit let set hurt cost quit shut spread beat cast burst split upset rid bid
    bled bred fled sped lied died tied learnt spelt spilt spoilt skyped"""
IRREGULAR_PAST: Final = frozenset(_IRREGULAR_PAST.split())

_PARTICIPLES: Final = """been become begun bitten blown born borne broken chosen come done drawn
    driven drunk eaten fallen flown forgiven forgotten frozen given gone gotten grown hidden known lain
    mistaken outgrown overcome ridden risen run rung seen sewn shaken shown shrunk spoken stolen sung sunk
    sworn swum taken thrown torn woken worn woven written better rather"""
_PARTICIPLE: Final = frozenset(_PARTICIPLES.split()) - {"rather"}

# Present forms that end like a past tense.
_BASE_ED: Final = word_set(
    "need feed bleed breed speed succeed proceed exceed heed seed weed shed embed wed bed plead dread"
)

_BASE_VERBS: Final = """accept ace ache achieve act adapt add adjust admire admit adopt adore advise afford
    agree aim allow amaze announce answer appear apply appreciate argue arrive ask assist assume attempt
    attend avoid back bake believe belong bet bike book boost bounce break breathe brighten bring budget
    build buy call calm camp care carry carve catch celebrate challenge change charge chase chat check cheer
    cherish chill choose clean clear climb close coach code collect come comfort commit communicate compare
    compete complain complete connect conquer consider continue cook count cover crave create cry cut dance
    dare date deal decide dedicate deliver depend deserve design develop dig discover discuss do donate
    double doubt draw dream dress drink drive drop earn ease eat edit embrace encounter encourage end enjoy
    enter escape exercise expand expect experience explain explore express face fail fall fear feel fetch
    fight figure fill film find finish fire fish fit fix float focus fold follow force forget form found gain
    garden gather gaze get give go grab graduate grow guess handle hang hate have head heal hear help hike
    hit hold hope host hug hurt identify ignore imagine impress improve include increase influence inform
    inspire install intend introduce invent invest invite iron jog join judge juggle jump keep kick kiss knit
    knock know lack laugh lay lead learn leave lend let lie lift light like link listen live load lock log look lose
    love lower maintain make manage mark marry match matter mean meditate meet melt mention mentor mind miss
    mix move nail need negotiate note notice nurture obtain occupy offer open order organise organize outdo
    overcome oversee owe own pack paint park participate pass pause pay perform photograph pick pitch plan plant
    play please polish post pour practice practise pray prefer prepare present press pretend prevent print
    process produce promise promote protect prove provide publish pull pump pursue push put question quote
    race raise rate reach read realise realize recall receive recharge recognise recognize recommend reduce
    reflect refresh refuse regret rehearse relate relax release rely remain remember remind remove rent
    repair repeat replace report rescue research resist respect rest return ride rock roll root rule run rush
    save say scare score scream sculpt search see seem select sell send sense serve set settle shake shape
    share shine shoot shop shout show sign sing sit sketch ski skip sleep slide slow smell smile snap solve
    sort sound spark speak spend spot spread squeeze stand start stay steal step stick stop stretch strive
    struggle study suffer suggest support suppose surf surprise surround survive swear swim switch take talk
    taste teach tell tend thank think throw tidy touch track trade train translate travel treasure treat
    trust try turn type understand unwind update upload use value visit volunteer vote wait wake walk want
    warm wash watch wear weigh whip win wish wonder work worry wrap write yell zoom"""
BASE_VERBS: Final = frozenset(_BASE_VERBS.split())

_HELD: Final = word_set("a an the my our his her no some two three four five better")
_IS_SO: Final = word_set(  # participles that tell how somebody is
    """scared worried tired bored married divorced engaged retired interested excited concerned pleased relieved annoyed
    disappointed exhausted frightened terrified confused used named called born based supposed allowed"""
)

MODALS: Final = word_set(
    """can could will would shall should may might must can't cannot couldn't won't wouldn't shan't
    shouldn't mightn't mustn't needn't 'll 'd"""
)
_THIRD: Final = {
    "am": "is", "are": "is", "were": "was", "have": "has", "do": "does", "go": "goes", "don't": "doesn't",
    "haven't": "hasn't", "aren't": "isn't", "weren't": "wasn't", "dont": "doesn't", "havent": "hasn't",
}  # fmt: skip
ADVERBS: Final = word_set(
    """just really also always never ever often still even only already now then soon sometimes usually so
    too quite both all rather almost actually almost kinda sorta honestly maybe perhaps once twice
    currently first fully no longer"""
)


def is_adverb(word: str) -> bool:
    """Whether a lower-case word may stand between a subject and its verb."""
    return word in ADVERBS or (
        word.endswith("ly") and word not in ("rely", "apply", "supply", "reply", "fly")
    )


def is_past(word: str) -> bool:
    """Whether a lower-case verb is in the past tense, or may be ("read", "put")."""
    return word in IRREGULAR_PAST or (word.endswith("ed") and word not in _BASE_ED)


def has_past(words: Sequence[str]) -> bool:
    """Whether any of the words `is_past`."""
    return not IRREGULAR_PAST.isdisjoint(words) or any(
        word.endswith("ed") and word not in _BASE_ED for word in words
    )


def is_participle(word: str) -> bool:
    """Whether "had", rather than "would", stands before this lower-case word."""
    return "-" not in word and (word in _PARTICIPLE or is_past(word))


def of_clitic(rest: str) -> str:
    """What "'s" is before the words `rest`: "has" before "already said yes", "is" before "scared of horses"."""
    words = rest.lower().split()
    following = next((word.strip(".,;:!?") for word in words if not is_adverb(word)), "")
    done = is_participle(following) and following not in _IS_SO
    return "has" if done or following in ("enough", "no") else "is"


def of_d(rest: str) -> str:
    """What "'d" is before the words `rest`: "had" before "a girl" and "been", "would" before "come"."""
    words = rest.lower().split()
    following = next((word.strip(".,;:!?") for word in words if not is_adverb(word)), "")
    done = is_participle(following) and following not in BASE_VERBS
    return "had" if done or following in _HELD else "would"


@lru_cache(maxsize=4096)
def third_person(word: str) -> str:
    """The form that agrees with a name, of a lower-case verb that agrees with "I" or "you"."""
    if word in _THIRD:
        return _THIRD[word]
    if word in MODALS or is_past(word) or word.endswith("n't") or word in ("used", "gonna", "wanna", "gotta"):
        return word
    if word.endswith("y") and len(word) > 1 and word[-2] not in "aeiou":
        return word[:-1] + "ies"
    if word.endswith(("s", "x", "z", "ch", "sh", "o")):
        return word + "es"
    return word + "s"
