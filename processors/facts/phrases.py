"""Phrases that say the same, led to one by the rules of `phrase_rules`; each is tried where its words stand."""

import re
from functools import lru_cache

import msgspec

from .phrase_rules import DENIALS, FILLERS, MACROS, RULES
from .triggers import by_word, compiled, words_of


class Rule(msgspec.Struct, frozen=True, gc=False):
    """A pattern, what it becomes, and sets of words of each of which it needs one; the rarest first."""

    pattern: str
    into: str
    words: tuple[frozenset[str], ...]


class Rules:
    """Rules in order, and which of them a clause may need, by its words."""

    def __init__(self, table: str) -> None:
        self.rules = [_rule(line) for line in table.splitlines() if line]
        self._always = [n for n, rule in enumerate(self.rules) if not rule.words]
        self._by_word = by_word(rule.words for rule in self.rules)

    def led(self, clause: str) -> str:
        """The clause after all rules, each of which sees what the ones before it left."""
        at, wanted = 0, self._wanted(clause, 0)
        while at < len(wanted):
            n = wanted[at]
            at += 1
            rule = self.rules[n]
            pattern = compiled(rule.pattern)
            if pattern.search(clause):
                clause = " ".join(pattern.sub(rule.into, clause).split()).strip(" ,")
                at, wanted = 0, self._wanted(clause, n + 1)
        return clause

    def _wanted(self, clause: str, first: int) -> list[int]:
        """The rules from `first` on that the words of a clause give a chance, in order."""
        words = set(clause.split())
        found = {n for word in words for n in self._by_word.get(word, ()) if n >= first}
        found.update(n for n in self._always if n >= first)
        return sorted(n for n in found if not any(map(words.isdisjoint, self.rules[n].words)))


def _rule(line: str) -> Rule:
    pattern, into = line.rsplit(" => ", 1) if " => " in line else (line.removesuffix(" =>"), "")
    for name, meaning in MACROS.items():
        pattern = pattern.replace(f"{{{name}}}", meaning)
    return Rule(pattern, f"{into} ", words_of(pattern))


@lru_cache(maxsize=1)
def _fillers() -> tuple[tuple[re.Pattern[str], tuple[frozenset[str], ...]], ...]:
    return tuple((re.compile(line), words_of(line)) for line in FILLERS.strip().splitlines())


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
        for pattern, needed in _fillers():
            if not any(map(words.isdisjoint, needed)):
                clause = pattern.sub("", clause).strip(" ,")
    return clause


def denials_led_to_one(clause: str) -> str:
    """The clause with denials of a form of their own led to one."""
    return _denials().led(clause)


def led_to_one(clause: str) -> str:
    """The clause, without its denial, with its phrases led to one."""
    return rules().led(clause)
