"""English verb forms: the third person of a present tense, and whether a form is past, base or participle."""

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

_BASE_VERBS: Final = """accept ache achieve act adapt add admire admit adopt adore advise afford agree
    aim allow amaze appreciate apply argue arrive ask assume attend avoid bake believe belong book bring
    build buy call camp care carry catch celebrate challenge change chat check cherish chill choose clean climb
    coach code collect come compete complete connect consider continue cook count cover create cry dance
    deal decide deserve design develop dig do donate doubt draw dream drink drive earn eat embrace
    encourage end enjoy exercise expect experience explain explore express face fail fall fear feel fight
    figure find finish fish fit fix focus follow forget garden get give go grow guess handle hang hate
    have head hear help hike hit hold hope identify imagine improve include inspire intend invest invite
    join jog keep know lack laugh lead learn leave let lift like listen live look lose love make manage
    mean meditate meet mentor mind miss mix move need notice offer open order own paint participate pay
    perform pick plan plant play practice practise prefer prepare promise provide push put reach read
    realise realize recall receive recognise recognize recommend refuse regret relate relax rely remember
    remind rent report research respect rest return ride run save say search see seem sell send set share
    shop show sign sing sit ski sleep smile speak spend stand start stay stick stop strive struggle study
    suggest support suppose surf swear swim take talk taste teach tell tend thank think train travel
    treasure treat trust try turn understand use value visit volunteer wait wake walk want watch wear win
    wish wonder work worry write"""
BASE_VERBS: Final = frozenset(_BASE_VERBS.split())

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


def is_participle(word: str) -> bool:
    """Whether "had", rather than "would", stands before this lower-case word."""
    return word in _PARTICIPLE or is_past(word)


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
