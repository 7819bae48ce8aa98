"""Phrases that say the same, led to one by the rules of `phrase_rules`; each is tried where its words stand."""

from functools import lru_cache

import msgspec

from .phrase_rules import DENIALS, FILLERS, MACROS, RULES
from .triggers import by_word, compiled, is_anchored, parts_of, words_of


class Rule(msgspec.Struct, frozen=True, gc=False):
    """A pattern, what it becomes, and sets of words of each of which it needs one; the rarest first.

    `anchored`: it is found at the start alone. `parts`: of one that needs no word, strings one of which it needs.
    """

    pattern: str
    into: str
    words: tuple[frozenset[str], ...]
    anchored: bool
    parts: frozenset[str]


class Rules:
    """Rules in order, and which of them a clause may need, by its words."""

    def __init__(self, table: str) -> None:
        self.rules = [_rule(line) for line in table.splitlines() if line]
        self._always = [n for n, rule in enumerate(self.rules) if not rule.words]
        self._by_word = {
            word: [(n, self.rules[n].words[1:]) for n in several]
            for word, several in by_word(rule.words for rule in self.rules).items()
        }
        self._words = self._by_word.keys()

    def led(self, clause: str) -> str:
        """The clause after all rules, each of which sees what the ones before it left."""
        at, wanted = 0, self._wanted(clause, 0)
        while at < len(wanted):
            n = wanted[at]
            at += 1
            rule = self.rules[n]
            pattern = compiled(rule.pattern)
            if pattern.match(clause) if rule.anchored else pattern.search(clause):
                clause = " ".join(pattern.sub(rule.into, clause).split()).strip(" ,")
                at, wanted = 0, self._wanted(clause, n + 1)
        return clause

    def _wanted(self, clause: str, first: int) -> list[int]:
        """The rules from `first` on that the words of a clause give a chance, in order."""
        words, rules = set(clause.split()), self.rules
        found = {
            n
            for word in words & self._words
            for n, others in self._by_word[word]
            if n >= first and not (others and any(map(words.isdisjoint, others)))
        }
        for n in self._always:
            if n >= first and (not rules[n].parts or any(part in clause for part in rules[n].parts)):
                found.add(n)
        return sorted(found)


def _rule(line: str) -> Rule:
    pattern, into = line.rsplit(" => ", 1) if " => " in line else (line.removesuffix(" =>"), "")
    for name, meaning in MACROS.items():
        pattern = pattern.replace(f"{{{name}}}", meaning)
    words = words_of(pattern)
    return Rule(pattern, f"{into} ", words, is_anchored(pattern), frozenset() if words else parts_of(pattern))


@lru_cache(maxsize=1)
def _fillers() -> tuple[Rule, ...]:
    return tuple(_rule(f"{line} =>") for line in FILLERS.strip().splitlines())


@lru_cache(maxsize=1)
def _denials() -> Rules:
    return Rules(DENIALS)


@lru_cache(maxsize=1)
def rules() -> Rules:
    """The rules for clauses without their denial."""
    return Rules(RULES)


def without_fillers(clause: str) -> str:
    """The clause without what only joins it to the talk."""
    before = ""
    while before != clause:
        before = clause
        words = set(clause.split())
        for rule in _fillers():
            if not any(map(words.isdisjoint, rule.words)):
                pattern = compiled(rule.pattern)
                if not rule.anchored or pattern.match(clause):
                    clause = pattern.sub("", clause).strip(" ,")
    return clause


def denials_led_to_one(clause: str) -> str:
    """The clause with denials of a form of their own led to one."""
    return _denials().led(clause)


def led_to_one(clause: str) -> str:
    """The clause, without its denial, with its phrases led to one."""
    return rules().led(clause)
