"""Words that change little of what a statement says: two that differ in nothing else say the same."""

from typing import Final

from .classes import class_of

_WORDS: Final = """
always often usually usual regular regularly frequently sometimes occasionally generally normally mostly mainly
constantly
new old own whole entire main certain particular proper actual current currently present recent lately nowadays
today now
nice lovely wonderful amazing awesome season fully favourite favorite dear beloved
really truly actually quite rather pretty fairly absolutely definitely certainly totally completely fully simply
basically
kind sort type form way thing stuff lot bit bunch couple time times day days place area part side piece case
fact matter
person people guy man woman someone somebody folk one
happen happens occur feel keep put place hold go come bring use using used become stay remain suffer experience
able currently long far near around about along away back out off up down over together
years year ye yet ago since already still ever just even only else well too very much many more most less least
work working job career role position company business firm
live lives life living
name called named call
buy purchase get got own have
begin start make take give see do
old age aged
habit routine regularly hobby pastime
real
local nearby
member
order
"""
SOFT: Final = (
    frozenset(filter(None, map(class_of, _WORDS.split())))
    - frozenset(map(class_of, ("call", "company", "one", "order", "member", "old", "new")))
) | {"new", "old"}


def rigid(terms: frozenset[str]) -> frozenset[str]:
    """The terms that carry what is said."""
    return terms - SOFT
