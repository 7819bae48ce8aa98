"""What is asked of a clause: its value by its subject, its parts by what, where, when and who, all by its beginning."""

import re
from collections.abc import Iterator
from typing import Final

import msgspec

from ..extract.language import word_set
from .clauses import Clause, Part, apposition_of, names_of, parts_of
from .forms import of_subject, of_verb
from .persons import lowered

_PEOPLE: Final = word_set(
    """boss manager dentist doctor teacher coach trainer sister brother mother father mum mom dad son daughter wife
    husband partner girlfriend boyfriend fiance friend colleague neighbour neighbor uncle aunt cousin nephew niece
    grandmother grandfather grandma grandpa tutor mentor therapist landlord landlady lawyer vet supervisor roommate
    flatmate director author founder owner inventor president leader captain professor assistant chef nanny
    babysitter mechanic"""
)
_PLACES: Final = word_set("in at near from to into on around behind")
_TIMES: Final = word_set("on every since until during in at before after by")
_TIME: Final = re.compile(
    r"\b(?:\d{4}|\d{1,2}(?::\d\d)?\s?(?:am|pm)|\d{1,2}:\d\d|january|february|march|april|may|june|july|august|september|"
    r"october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|morning|evening|night|noon|midnight|"
    r"weekend|week|month|year|spring|summer|autumn|winter|day|o'clock)\b",
    re.IGNORECASE,
)


_AT: Final = re.compile(r" (?:at|in|on|for|from|with|near) .+$")
_OWNED: Final = re.compile(
    r"the ([\w-]+) (?:that |which )?(\w+) (?:owns?|has|have|leads?|runs?|bought|built|drives?)$"
)


_PERSON: Final = re.compile(r"(?:Dr|Mr|Mrs|Ms|Prof)\.? [A-Z]")
_FELT: Final = word_set(
    """allergic afraid fond proud keen interested addicted scared tired sick sure aware married engaged related famous
    known responsible ready late full good bad hopeless"""
)
_WITHIN: Final = word_set("in at on under near behind beside inside around")
_BOUND: Final = re.compile(r"(.+'s (?:[\w-]+ )?[\w-]+) (to|in|at|from|for) ([A-Z].*)$")


class Asked(msgspec.Struct, frozen=True):
    """A wording by its name, the question in the words of the statement, and the answer."""

    form: str
    question: str
    answer: str


def of_clause(clause: Clause, speaker: str) -> Iterator[Asked]:
    """Every question for what a clause says."""
    if clause.is_be:
        yield from _being(clause, speaker)
    else:
        yield from _doing(clause, speaker)
    if found := apposition_of(clause.subject):
        yield from _naming(lowered(found[0]), found[1], speaker)
    if bound := _BOUND.match(clause.subject):
        yield Asked("where to", f"Where is {bound[1]} {bound[2]}?", bound[3])
        yield Asked("what to", f"What is {bound[1]} {bound[2]}?", bound[3])
        if bound[2] == "to":
            yield Asked("destination", f"What is the destination of {bound[1]}?", bound[3])
            yield Asked("goes to", f"Where does {bound[1]} go?", bound[3])


def _being(clause: Clause, speaker: str) -> Iterator[Asked]:
    """Questions for "S is V"."""
    subject, value = lowered(clause.subject), clause.rest
    named = re.match(r"(?:called|named|nicknamed|known as) (.+)$", value)
    owner = re.match(r"(.+?)(?:'s|') name$", subject)
    if named or owner:
        thing = owner[1] if owner else subject
        yield from _naming(thing, named[1] if named else value, speaker)
        return
    parts = parts_of(value)
    if len(parts) > 1 and parts[0].text.lower() in _FELT:
        head, part = parts[0].text, parts[1]  # "allergic to dorvin nuts"
        for form, lead in (("what", "What"), ("tell", "Tell me what"), ("know", "Do you know what")):
            question = (
                f"{lead} {clause.verb} {subject} {head} {part.preposition}?"
                if form == "what"
                else (f"{lead} {subject} {clause.verb} {head} {part.preposition}.")
            )
            yield Asked(form, question, part.text)
        for question in of_verb(head, part.preposition, subject):
            yield Asked("form", question, part.text)
        return
    if parts and parts[0].preposition:
        word = "When" if _TIME.search(value) else "Where"
        yield Asked(word.lower(), f"{word} {clause.verb} {subject}?", value)
        yield Asked("tell", f"Tell me {word.lower()} {subject} {clause.verb}.", value)
        yield Asked("know", f"Do you know {word.lower()} {subject} {clause.verb}?", value)
    person = subject.split()[-1].lower() in _PEOPLE or _PERSON.match(value) is not None
    who = "Who" if person else "What"
    for form, question in (
        ("what", f"{who} {clause.verb} {subject}?"),
        ("tell", f"Tell me {'who ' + subject + ' is' if person else subject}."),
        ("remember", f"Do you remember {subject}?"),
        ("know", f"Do you know {who.lower()} {subject} {clause.verb}?"),
        ("forgot", f"Somebody wants to know {who.lower()} {subject} {clause.verb}."),
        ("short", f"{subject[:1].upper()}{subject[1:]}?"),
        *_turned(subject, clause.verb),
        *(("form", question) for question in of_subject(subject)),
        *_shorter(subject, clause.verb),
    ):
        yield Asked(form, question, value)
    yield from _backwards(subject, value)


def _shorter(subject: str, verb: str) -> Iterator[tuple[str, str]]:
    """By the subject without where or what it is for: "Ann's locker number at the harbour" is Ann's locker number."""
    short = _AT.sub("", subject)
    if "'s " in short and short != subject:
        yield "shorter", f"What {verb} {short}?"
        yield "shorter tell", f"Tell me {short}."
        for question in of_subject(short):
            yield "form", question


def _backwards(subject: str, value: str) -> Iterator[Asked]:
    """What a name stands for: "the mascot of the team" of Humphrey Stout, "a badger" where that is said of him."""
    called = names_of(value)
    name = called[1] if called else value
    if re.match(r"(?:the )?[A-Z]", name):
        yield Asked("who is", f"Who or what is {name}?", subject)
        yield Asked("known of", f"What do you know about {name}?", subject)
    if called:
        yield Asked("kind", f"What kind of thing is {name}?", called[0])
        yield Asked("what is", f"What is {name}?", called[0])


def _turned(subject: str, verb: str) -> Iterator[tuple[str, str]]:
    """ "The capital of Quendor" as "Quendor's capital", and the other way round."""
    if subject.rsplit(maxsplit=1)[-1].lower() in _PEOPLE:
        yield "name of", f"What {verb} the name of {subject}?"
        yield "called", f"What {verb} {subject} called?"
    if (owned := re.match(r"(.+)'s ([\w -]+)$", subject)) and not re.search(
        r" (?:of|in|on|at|to|for) ", subject
    ):
        yield "of", f"What {verb} the {owned[2]} of {owned[1]}?"
        yield "has", f"Which {owned[2]} {'did' if verb in ('was', 'were') else 'does'} {owned[1]} have?"
    elif of := re.match(r"the ([\w -]+) of (.+)$", subject):
        yield "owner", f"What {verb} {of[2]}'s {of[1]}?"
        yield "has", f"Which {of[1]} {'did' if verb in ('was', 'were') else 'does'} {of[2]} have?"


def _naming(thing: str, answer: str, speaker: str) -> Iterator[Asked]:
    """Questions for what something is called."""
    if " " not in thing and thing == speaker:
        for form, question in (("name", f"What is {thing}'s name?"), ("tell", f"Tell me {thing}'s name.")):
            yield Asked(form, question, answer)
        return
    if whose := _OWNED.match(thing):
        yield from _naming(f"{whose[2]}'s {whose[1]}", answer, speaker)
    yield Asked("called", f"What is {thing} called?", answer)
    yield Asked("name of", f"What is the name of {thing}?", answer)
    yield Asked("name", f"What is {thing}'s name?", answer)
    yield Asked("tell", f"Tell me the name of {thing}.", answer)
    yield Asked("remember", f"Do you remember what {thing} is called?", answer)
    if thing.rsplit(maxsplit=1)[-1].lower() in _PEOPLE:
        yield Asked("who", f"Who is {thing}?", answer)
    yield Asked("which", f"Which name does {thing} have?", answer)
    yield Asked("goes by", f"What name does {thing} go by?", answer)
    yield Asked("people call", f"What do people call {thing}?", answer)
    yield Asked("short", f"{thing[:1].upper()}{thing[1:]}?", answer)
    for question in of_subject(thing):
        yield Asked("form", question, answer)


def _doing(clause: Clause, speaker: str) -> Iterator[Asked]:
    """Questions for "S does O in P"."""
    apposed = apposition_of(clause.subject)
    subject, parts = (
        lowered(apposed[0] if apposed and "," in clause.subject else clause.subject),
        _placed(parts_of(clause.rest)),
    )
    does = _auxiliary(clause)
    for n, part in enumerate(parts):
        others = " ".join(
            one.whole for one in parts[:n] + parts[n + 1 :] if not one.preposition or one != part
        )
        before = " ".join(one.whole for one in parts[:n])
        yield from _by_part(clause, subject, does, part, others, before)
    for named in filter(None, (names_of(part.text) for part in parts)):
        noun = re.sub(r"^(?:an?|the) ", "", named[0])
        yield Asked("name of", f"What is the name of the {noun} that {subject} {clause.verb}?", named[1])
        yield Asked("called", f"What is {subject}'s {noun} called?", named[1])
    for n, part in enumerate(parts):
        if part.preposition and (called := names_of(part.text)):
            before = " ".join(one.whole for one in parts[:n])
            noun = re.sub(r"^(?:an?|the) ", "", called[0])
            question = (
                f"{part.preposition.capitalize()} which {noun} {does} {subject} {clause.lemma} {before}?"
            )
            yield Asked("which called", question, called[1])
    for part in parts:
        for question in of_verb(clause.lemma, part.preposition, subject):
            yield Asked("form", question, part.text)
    if (
        clause.subject != speaker
        and clause.subject.split()[-1][:1].isupper()
        and not clause.subject.endswith("'s")
    ):
        yield Asked("who", f"Who {clause.verb} {clause.rest}?", clause.subject)


def _placed(parts: list[Part]) -> list[Part]:
    """Places within places as one: "in the blue tin under the sink"."""
    found: list[Part] = []
    for part in parts:
        last = found[-1] if found else None
        if (
            last
            and {last.preposition, part.preposition} <= _WITHIN
            and not _TIME.search(f"{last.text} {part.text}")
        ):
            found[-1] = Part(preposition=last.preposition, text=f"{last.text} {part.whole}")
        else:
            found.append(part)
    return found


def _by_part(
    clause: Clause, subject: str, does: str, part: Part, others: str, before: str
) -> Iterator[Asked]:
    base = f"{does} {subject} {clause.lemma}".strip()
    told = f"{subject} {clause.verb}"
    if not part.preposition:
        yield Asked("what", f"What {base} {others}?", part.text)
        yield Asked("what alone", f"What {base}?", part.text)
        if part.text[:1].isupper() and "'s" not in part.text:
            yield Asked("whom", f"Who {base} {others}?", part.text)
        yield Asked("tell", f"Tell me what {told} {others}.", part.text)
        yield Asked("know", f"Do you know what {told}?", part.text)
        return
    time = bool(_TIME.search(part.whole)) and part.preposition.split()[-1] in _TIMES
    if part.preposition == "by" and part.text[:1].isupper() and before:
        made = before.removeprefix("reading ").removeprefix("watching ")
        yield Asked("who by", f"Who is {made} by?", part.text)
        yield Asked("who made", f"Who wrote or made {made}?", part.text)
    if part.preposition == "every":
        yield Asked("how often", f"How often {base} {others}?", part.whole)
    word = "when" if time else "where" if part.preposition in _PLACES else ""
    if word:
        yield Asked(word, f"{word.capitalize()} {base} {others}?", part.text)
        yield Asked(f"{word} tell", f"Tell me {word} {told} {before}.", part.text)
        yield Asked(f"{word} know", f"Do you know {word} {told} {before}?", part.text)
        yield Asked(f"{word} alone", f"{word.capitalize()} {base}?", part.text)
        which = "At what time" if time else f"{part.preposition.capitalize()} which place"
        yield Asked(f"{word} which", f"{which} {base} {others}?", part.text)
    else:
        yield Asked("what of", f"What {base} {before} {part.preposition}?", part.text)
        yield Asked("what of tell", f"Tell me what {told} {before} {part.preposition}.", part.text)


def _auxiliary(clause: Clause) -> str:
    if clause.auxiliary:
        return clause.auxiliary
    if clause.lemma != clause.verb and not clause.verb.split()[0].endswith("s"):
        return "did"
    first = clause.subject.split()[-1].lower()
    plural = clause.verb == clause.lemma or first in ("we", "they", "i")
    return "do" if plural else "does"


def begun(clause: Clause) -> Iterator[Asked]:
    """The clause without what it says last."""
    words = clause.rest.split()
    start = f"{clause.subject} {clause.verb}"
    yield Asked("complete", f"Complete the sentence: {start} ...", clause.rest)
    if len(words) > 4:
        yield Asked(
            "complete more",
            f"Complete: {start} {' '.join(words[: len(words) // 2])} ...",
            " ".join(words[len(words) // 2 :]),
        )
