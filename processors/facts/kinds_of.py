"""What is a kind of what, as far as statements are compared: a collie is a dog, a cardiologist a doctor."""

from typing import Final

from ..extract.dates import MONTHS
from ..text import stem
from .classes import class_of

_KINDS: Final = """
dog|collie labrador poodle terrier beagle retriever dachshund husky spaniel corgi shepherd bulldog pug greyhound puppy
cat|tabby siamese persian ragdoll kitten
pet|dog cat rabbit hamster parrot budgie tortoise collie labrador
doctor|cardiologist paediatrician pediatrician surgeon dermatologist neurologist oncologist radiologist anaesthetist
teacher|lecturer professor tutor
instrument|guitar piano violin cello flute oboe clarinet saxophone trumpet drums harp accordion banjo ukulele viola
sport|football tennis basketball volleyball hockey rugby badminton squash golf cricket judo karate swimming climbing
language|french german spanish italian portuguese russian arabic chinese mandarin japanese korean dutch swedish polish
language|turkish hindi greek welsh finnish norwegian danish czech hungarian hebrew irish latin catalan
nut|peanut cashew almond walnut pistachio hazelnut pecan
fruit|apple banana orange pear mango strawberry grape kiwi
child|son daughter toddler baby
car|toyota honda ford volvo skoda kia audi bmw mercedes tesla fiat renault peugeot mazda nissan hyundai vw volkswagen
bike|tandem
phone|iphone pixel android
fish|salmon tuna cod trout
seafood|prawn shellfish lobster crab mussel
book|novel
novel|thriller
tree|oak birch apple cherry
antibiotics|amoxicillin penicillin
painkiller|ibuprofen paracetamol aspirin
antidepressant|sertraline fluoxetine citalopram
europe|spain italy france germany portugal greece austria
"""


def _kinds() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for line in _KINDS.strip().splitlines():
        kind, words = line.split("|")
        for word in words.split():
            found.setdefault(class_of(word), set()).add(class_of(kind))
    return {word: frozenset(kinds) for word, kinds in found.items()}


KIND_OF: Final = _kinds()


_MONTHS: Final = tuple(stem(month.lower()) for month in MONTHS)
_MONEY: Final = frozenset(map(stem, "euro dollar pound franc yen krona crown".split()))
_CASH: Final = frozenset({class_of("money")})


def with_kinds(terms: frozenset[str]) -> frozenset[str]:
    """The terms, and of what kind each is."""
    more = set[str]()
    for term in terms:
        more |= KIND_OF.get(term, frozenset())
        if term[:1] == "d" and term[1:2].isdigit():
            more.add(_MONTHS[int(term[1:].split("-")[0]) - 1])
        elif term in _MONEY:
            more |= _CASH
    return terms | more
