"""What two statements have in common and what not, as numbers: what `likely` judges by. VERSION changes with them."""

from collections.abc import Iterator
from typing import Final

from ..extract.language import word_set
from ..times import overlap
from .attributes import is_person
from .classes import FAMILY
from .clause import Clause
from .lemmas import is_verb
from .lexicon import COUSIN, DERIVED, IS_A, KIND, NEAR, OPPOSITE, SCORES, SYNONYM, category_of, related
from .reading import Fact
from .sayings import LIGHT
from .side import Aligned, Side, aligned
from .subjects import same_subject
from .terms import canonical, digital
from .told import Told
from .values import SINGLE_THINGS

VERSION: Final = 1
Feature = tuple[str, float]
_RELATIONS: Final = {
    "synonym": SYNONYM,
    "derived": DERIVED,
    "is a": IS_A,
    "kind": KIND,
    "near": NEAR,
    "cousin": COUSIN,
    "opposite": OPPOSITE,
}
_CATEGORIES: Final = (
    *(
        "person",
        "food",
        "animal",
        "thing",
        "act",
        "event",
        "place",
        "time",
        "attribute",
        "state",
        "adj",
        "message",
    ),
    *("thought", "group", "verb", "number", ""),
)
_PREPOSITIONS: Final = word_set("in at on from with of for to by near under over about as into than")
_PLACES: Final = ("nothing", "be", "preposition", "a", "the", "my", "have", "verb", "other")
_VERBS: Final = ("be", "have", "like", "use")
_COMPARING: Final = word_set("than over prefer rather better before after more to")
_FIRST: Final = word_set(
    "n1 first last only main best favourite favorite native most current default final usual oldest"
)


def features(new: Told, old: Told, mine: Side, theirs: Side) -> dict[str, float]:
    """The features of a new statement beside an older one, by name; their order is always the same."""
    covered, said = aligned(theirs.words, mine.words), aligned(mine.words, theirs.words)
    found: dict[str, float] = {}
    found.update(_of_side("old", theirs, covered, mine))
    found.update(_of_side("new", mine, said, theirs))
    found.update(_of_both(mine, theirs, covered, said))
    found.update(_of_place(mine, theirs))
    found.update(_of_times(new, old, mine, theirs))
    if mine.reading.facts and theirs.reading.facts:
        one, other = _facts(mine, theirs)
        found.update(_of_frames(one, other, mine, theirs))
        found.update(_of_moods(one.clause, other.clause))
    return found


def _of_side(name: str, side: Side, found: Aligned, other: Side) -> Iterator[Feature]:
    count = max(1, len(side.words))
    yield f"{name} words", len(side.words)
    yield f"{name} clauses", side.clauses
    yield f"{name} said", sum(found.scores) / count
    yield f"{name} least said", min(found.scores, default=100)
    yield f"{name} left", len(found.left)
    yield f"{name} share left", round(len(found.left) / count, 3)
    yield f"{name} firm left", found.firm
    yield f"{name} verbs left", sum(map(is_verb, found.left))
    yield f"{name} numbers left", len(side.numbers - other.numbers)
    yield f"{name} names left", len(side.names - other.names - frozenset(other.words))
    yield f"{name} family left", len((side.classes - other.classes) & FAMILY)
    yield f"{name} changes", side.changes
    yield f"{name} first", not _FIRST.isdisjoint(side.said)
    for relation, number in _RELATIONS.items():
        yield f"{name} {relation}", found.relations.count(number)
    last = _category(found.left[-1]) if found.left else "none"
    for category in _CATEGORIES:
        yield f"{name} last {category}", last == category


def _category(word: str) -> str:
    return "number" if digital(word) else category_of(word)


def _of_both(mine: Side, theirs: Side, covered: Aligned, said: Aligned) -> Iterator[Feature]:
    shared, all_ = mine.classes & theirs.classes, mine.classes | theirs.classes
    yield "shared", len(shared)
    yield "jaccard", round(len(shared) / max(1, len(all_)), 3)
    yield "left on both", min(len(covered.left), len(said.left))
    yield "one left on both", len(covered.left) == len(said.left) == 1
    pairs = {related(one, other) for one in said.left for other in covered.left}
    for relation in ("near", "cousin", "opposite"):
        yield f"left {relation}", _RELATIONS[relation] in pairs
    yield (
        "last of one category",
        bool(said.left and covered.left) and _category(said.left[-1]) == _category(covered.left[-1]),
    )
    yield "numbers equal", bool(mine.numbers) and mine.numbers == theirs.numbers
    yield "numbers differ", bool(mine.numbers - theirs.numbers and theirs.numbers - mine.numbers)
    yield "names equal", bool(mine.names) and mine.names == theirs.names
    yield "names differ", bool(mine.names - theirs.names and theirs.names - mine.names)


def _of_place(mine: Side, theirs: Side) -> Iterator[Feature]:
    """Where two statements part and come together again, and whether one is put for another there."""
    x, y = theirs.said, mine.said
    most = min(len(x), len(y))
    start = next((n for n in range(most) if x[n] != y[n]), most)
    end = next((n for n in range(most - start) if x[-1 - n] != y[-1 - n]), most - start)
    old, new = x[start : len(x) - end], y[start : len(y) - end]
    pure = 0 < len(old) <= 3 and 0 < len(new) <= 3
    yield "equal at start", start
    yield "equal at end", end
    yield "equal around", round((start + end) / max(1, most), 3)
    yield "old between", min(len(old), 8)
    yield "new between", min(len(new), 8)
    yield "old words between", sum(word in theirs.words for word in old)
    yield "new words between", sum(word in mine.words for word in new)
    yield "one for one", pure
    yield "at the end", pure and end == 0
    before = _place(x[start - 1] if start else "") if pure else ""
    for place in _PLACES:
        yield f"after {place}", before == place
    yield "added", not old and bool(new)
    yield "order only", mine.words != theirs.words and sorted(mine.words) == sorted(theirs.words)
    turned = _turned(theirs.words, mine.words)
    yield "turned", turned
    yield "compared and turned", turned > 0 and not _COMPARING.isdisjoint(x) and not _COMPARING.isdisjoint(y)


def _place(word: str) -> str:
    if not word:
        return "nothing"
    if word in _PREPOSITIONS:
        return "preposition"
    if word in _PLACES:
        return word
    return "verb" if is_verb(word) else "other"


def _turned(x: tuple[str, ...], y: tuple[str, ...]) -> int:
    """How many pairs of words that both hold are in another order."""
    at = [y.index(word) for word in dict.fromkeys(x) if word in y and not is_verb(word)]
    return sum(one > other for n, one in enumerate(at) for other in at[n + 1 :])


def _of_times(new: Told, old: Told, mine: Side, theirs: Side) -> Iterator[Feature]:
    a, b = old.when, new.when
    yield "days later", (new.said_at - old.said_at).days > 5
    yield "old dated", 0 if a is None else 1 + (not a.assumed)
    yield "new dated", 0 if b is None else 1 + (not b.assumed)
    met = overlap(a, b)
    yield "at one time", met is True
    yield "at two times", met is False
    for name, side in (("old", theirs), ("new", mine)):
        yield f"{name} lasting", side.reading.lasting
        yield f"{name} scheduled", side.reading.scheduled
        yield f"{name} facts", len(side.reading.facts)
    yield "on some day", mine.reading.on_some_day and theirs.reading.on_some_day


def _facts(mine: Side, theirs: Side) -> tuple[Fact, Fact]:
    """The facts of both that share most, the first of them where several do."""
    pairs = [(one, other) for other in theirs.reading.facts for one in mine.reading.facts]
    return max(
        pairs,
        key=lambda pair: (
            2 * len(pair[0].clause.terms & pair[1].clause.terms) + (pair[0].clause.who == pair[1].clause.who)
        ),
    )


def _of_frames(new: Fact, old: Fact, mine: Side, theirs: Side) -> Iterator[Feature]:
    one, other = new.clause, old.clause
    a, b = set(other.who) - {"i"}, set(one.who) - {"i"}
    yield "subjects equal", other.who == one.who
    yield "subjects alike", same_subject(one, other, mine.reading, theirs.reading)
    yield "old of speaker", other.who == ("i",)
    yield "new of speaker", one.who == ("i",)
    yield "old of person", is_person(other.who)
    yield "new of person", is_person(one.who)
    yield "subject left", bool(a - b)
    yield "subject new", bool(b - a)
    yield "old subject said", bool(a) and a <= mine.classes
    yield "new subject said", bool(b) and b <= theirs.classes
    yield "verbs equal", canonical(other.verb) == canonical(one.verb)
    yield "verbs related", SCORES[related(other.verb, one.verb)]
    yield "old verb light", other.verb in LIGHT
    yield "new verb light", one.verb in LIGHT
    for verb in _VERBS:
        yield f"old {verb}", other.verb == verb
        yield f"new {verb}", one.verb == verb
    common = new.claims.keys() & old.claims.keys()
    yield "old claims", len(old.claims)
    yield "new claims", len(new.claims)
    yield "claims", len(common)
    yield "claims equal", sum(new.claims[name] == old.claims[name] for name in common)
    yield "claims differ", sum(new.claims[name].isdisjoint(old.claims[name]) for name in common)
    yield "single", not SINGLE_THINGS.isdisjoint(other.terms | set(other.who))
    yield "old in new", other.terms <= one.terms
    yield "new in old", one.terms <= other.terms
    yield "terms shared", len(other.terms & one.terms)


def _of_moods(one: Clause, other: Clause) -> Iterator[Feature]:
    yield "one denied", other.denied != one.denied
    for name, clause in (("old", other), ("new", one)):
        yield f"{name} denied", clause.denied
        yield f"{name} over", clause.over
        yield f"{name} past", clause.past
        yield f"{name} became", clause.became
        yield f"{name} planned", clause.planned
        yield f"{name} ends", bool(clause.ends)
        yield f"{name} vague", clause.vague
    yield "new changed", one.changed
    yield "new instead", one.instead
    topic = one.topic - {"my"}
    yield "ended", len(topic & other.terms) / len(topic) if topic else -1
    yield "replaced", len(one.old & other.terms) / len(one.old) if one.old else -1
