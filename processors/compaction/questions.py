"""Questions that a memory answers, in varied wordings, with the answer: what a model is trained to recall.

A clause "S is V" is asked for by S; "S does O in P" by what, where, when and who; every clause by its beginning and
by what it is about. The same question is put in the third person and, where the memory is about who speaks, in the
first. One wording in six, chosen by the hash of the memory id, is held out: it is never trained on.
"""

import re
from collections.abc import Iterator
from hashlib import blake2b
from typing import Final

import msgspec

from ...schemas.memory import Memory
from ..extract.language import word_set
from ..statement import bare
from .clauses import BASE_OF, Clause, Part, apposition_of, clauses_of, names_of, parts_of, resolved
from .synonyms import reworded

VERSION: Final = 1  # of the wordings: another number makes every example anew
HELD_OUT: Final = 6
_QUOTED: Final = re.compile(r"^([^:]{1,60}): ")
_PEOPLE: Final = word_set(
    """boss manager dentist doctor teacher coach trainer sister brother mother father mum mom dad son daughter wife
    husband partner girlfriend boyfriend fiance friend colleague neighbour neighbor uncle aunt cousin nephew niece
    grandmother grandfather grandma grandpa tutor mentor therapist landlord landlady lawyer vet supervisor roommate
    flatmate director author founder owner inventor president leader captain professor assistant chef nanny
    babysitter mechanic"""
)
_NAME: Final = re.compile(r"(?:[A-Z][\w'&-]*)(?:\s+(?:&\s+)?[A-Z][\w'-]*)*")
_AGREES: Final = {"is": "am", "has": "have", "does": "do"}
_PLACES: Final = word_set("in at near from to into on around behind")
_TIMES: Final = word_set("on every since until during in at before after by")
_TIME: Final = re.compile(
    r"\b(?:\d{4}|\d{1,2}(?::\d\d)?\s?(?:am|pm)|\d{1,2}:\d\d|january|february|march|april|may|june|july|august|september|"
    r"october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|morning|evening|night|noon|midnight|"
    r"weekend|week|month|year|spring|summer|autumn|winter|day|o'clock)\b",
    re.IGNORECASE,
)


class Pair(msgspec.Struct, frozen=True, kw_only=True):
    """A question and its answer. `form` names the wording; `held_out`: for tests, never for training."""

    question: str
    answer: str
    form: str
    held_out: bool = False


class _Asked(msgspec.Struct, frozen=True):
    form: str
    question: str
    answer: str


def questions(memory: Memory) -> tuple[Pair, ...]:
    """Every wording for a memory, none twice; the same for the same text and memory id. Empty without content."""
    if memory.content is None:
        return ()
    text = bare(memory.content.text)
    speaker = memory.content.subject
    if quoted := _QUOTED.match(text):
        speaker, text = quoted[1], text[quoted.end() :]
    pairs: dict[str, Pair] = {}
    before: Clause | None = None
    for statement, found_clause in clauses_of(text, speaker):
        clause = found_clause and resolved(found_clause, before)
        before = found_clause
        for n, asked in enumerate(_asked(statement, clause, speaker, quoted=quoted is not None)):
            held = _held(memory.memory_id, n)
            found = [(asked.form, asked.question)]
            if not asked.form.startswith("complete"):
                found += [
                    (f"{asked.form}, other word", other)
                    for other in reworded(asked.question, _names(statement))
                ]
            for form, question in found:  # held out together: they differ in a word
                told = _tidy(f"{question[:1].upper()}{question[1:]}")
                pair = Pair(question=told, answer=_ended(asked.answer), form=form, held_out=held)
                pairs.setdefault(told.lower(), pair)
    return tuple(pairs.values())


def _held(memory_id: str, n: int) -> bool:
    """Whether the n-th wording of a memory is held out: one in HELD_OUT, from where its id says."""
    start = blake2b(memory_id.encode(), digest_size=4).digest()
    return (int.from_bytes(start, "big") + n) % HELD_OUT == 0


def _asked(statement: str, clause: Clause | None, speaker: str, *, quoted: bool) -> Iterator[_Asked]:
    """Questions for a statement, in the third person and as its speaker would put them."""
    whole = f"{speaker} said: {statement}" if quoted and not _first_person(statement) else statement
    if clause is None:
        yield from _about(_topic(statement), _cues(statement), whole)
        return
    found = list(_of_clause(clause, speaker))
    for asked in found:
        yield msgspec.structs.replace(asked, question=_third(asked.question, speaker, quoted=quoted))
    for asked in found:
        first = _first(asked.question, speaker)
        if first != asked.question and not re.search(r"\b(?:of|in|for|to|with) I\b", first):
            yield msgspec.structs.replace(asked, form=f"{asked.form}, first person", question=first)
    topic = _third(_lowered(clause.subject), speaker, quoted=quoted)
    yield from _about(topic, "" if len(topic.split()) > 2 else _cues(clause.text), whole)
    yield from _begun(clause)


def _of_clause(clause: Clause, speaker: str) -> Iterator[_Asked]:
    if clause.is_be:
        yield from _being(clause, speaker)
    else:
        yield from _doing(clause, speaker)
    if found := apposition_of(clause.subject):
        yield from _naming(_lowered(found[0]), found[1], speaker)


def _being(clause: Clause, speaker: str) -> Iterator[_Asked]:
    """Questions for "S is V"."""
    subject, value = _lowered(clause.subject), clause.rest
    named = re.match(r"(?:called|named|nicknamed|known as) (.+)$", value)
    owner = re.match(r"(.+?)(?:'s|') name$", subject)
    if named or owner:
        thing = owner[1] if owner else subject
        yield from _naming(thing, named[1] if named else value, speaker)
        return
    parts = parts_of(value)
    if (
        len(parts) > 1
        and not parts[0].preposition
        and len(parts[0].text.split()) <= 2
        and parts[0].text[0].islower()
    ):
        head, part = parts[0].text, parts[1]  # "allergic to dorvin nuts"
        for form, lead in (("what", "What"), ("tell", "Tell me what"), ("know", "Do you know what")):
            question = (
                f"{lead} {clause.verb} {subject} {head} {part.preposition}?"
                if form == "what"
                else (f"{lead} {subject} {clause.verb} {head} {part.preposition}.")
            )
            yield _Asked(form, question, part.text)
        return
    if parts and parts[0].preposition:
        word = "When" if _TIME.search(value) else "Where"
        yield _Asked(word.lower(), f"{word} {clause.verb} {subject}?", value)
        yield _Asked("tell", f"Tell me {word.lower()} {subject} {clause.verb}.", value)
        yield _Asked("know", f"Do you know {word.lower()} {subject} {clause.verb}?", value)
    person = subject.split()[-1].lower() in _PEOPLE
    who = "Who" if person else "What"
    for form, question in (
        ("what", f"{who} {clause.verb} {subject}?"),
        ("tell", f"Tell me {'who ' + subject + ' is' if person else subject}."),
        ("remember", f"Do you remember {subject}?"),
        ("know", f"Do you know {who.lower()} {subject} {clause.verb}?"),
        ("forgot", f"Somebody wants to know {who.lower()} {subject} {clause.verb}."),
        ("short", f"{subject[:1].upper()}{subject[1:]}?"),
        *_turned(subject, clause.verb),
    ):
        yield _Asked(form, question, value)


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


def _naming(thing: str, answer: str, speaker: str) -> Iterator[_Asked]:
    """Questions for what something is called."""
    if " " not in thing and thing == speaker:
        for form, question in (("name", f"What is {thing}'s name?"), ("tell", f"Tell me {thing}'s name.")):
            yield _Asked(form, question, answer)
        return
    yield _Asked("called", f"What is {thing} called?", answer)
    yield _Asked("name of", f"What is the name of {thing}?", answer)
    yield _Asked("name", f"What is {thing}'s name?", answer)
    yield _Asked("tell", f"Tell me the name of {thing}.", answer)
    yield _Asked("remember", f"Do you remember what {thing} is called?", answer)
    if thing.rsplit(maxsplit=1)[-1].lower() in _PEOPLE:
        yield _Asked("who", f"Who is {thing}?", answer)
    yield _Asked("which", f"Which name does {thing} have?", answer)


def _doing(clause: Clause, speaker: str) -> Iterator[_Asked]:
    """Questions for "S does O in P"."""
    subject, parts = _lowered(clause.subject), parts_of(clause.rest)
    does = _auxiliary(clause)
    for n, part in enumerate(parts):
        others = " ".join(
            one.whole for one in parts[:n] + parts[n + 1 :] if not one.preposition or one != part
        )
        before = " ".join(one.whole for one in parts[:n])
        yield from _by_part(clause, subject, does, part, others, before)
    for named in filter(None, (names_of(part.text) for part in parts)):
        noun = re.sub(r"^(?:an?|the) ", "", named[0])
        yield _Asked("name of", f"What is the name of the {noun} that {subject} {clause.verb}?", named[1])
        yield _Asked("called", f"What is {subject}'s {noun} called?", named[1])
    if clause.lemma == "work" and parts and parts[0].preposition == "as":
        yield _Asked("job", f"What is {subject}'s job?", parts[0].text)
        yield _Asked("living", f"What {does} {subject} do for a living?", parts[0].text)
    if (
        clause.subject != speaker
        and clause.subject.split()[-1][:1].isupper()
        and not clause.subject.endswith("'s")
    ):
        yield _Asked("who", f"Who {clause.verb} {clause.rest}?", clause.subject)


def _by_part(
    clause: Clause, subject: str, does: str, part: Part, others: str, before: str
) -> Iterator[_Asked]:
    base = f"{does} {subject} {clause.lemma}".strip()
    told = f"{subject} {clause.verb}"
    if not part.preposition:
        yield _Asked("what", f"What {base} {others}?", part.text)
        yield _Asked("what alone", f"What {base}?", part.text)
        if part.text[:1].isupper():
            yield _Asked("whom", f"Who {base} {others}?", part.text)
        yield _Asked("tell", f"Tell me what {told} {others}.", part.text)
        yield _Asked("know", f"Do you know what {told}?", part.text)
        return
    time = bool(_TIME.search(part.whole)) and part.preposition.split()[-1] in _TIMES
    if part.preposition == "by" and part.text[:1].isupper() and before:
        made = before.removeprefix("reading ").removeprefix("watching ")
        yield _Asked("who by", f"Who is {made} by?", part.text)
        yield _Asked("who made", f"Who wrote or made {made}?", part.text)
    word = "when" if time else "where" if part.preposition in _PLACES else ""
    if word:
        yield _Asked(word, f"{word.capitalize()} {base} {others}?", part.text)
        yield _Asked(f"{word} tell", f"Tell me {word} {told} {before}.", part.text)
        yield _Asked(f"{word} know", f"Do you know {word} {told} {before}?", part.text)
        yield _Asked(f"{word} alone", f"{word.capitalize()} {base}?", part.text)
        which = "At what time" if time else f"{part.preposition.capitalize()} which place"
        yield _Asked(f"{word} which", f"{which} {base} {others}?", part.text)
    else:
        yield _Asked("what of", f"What {base} {before} {part.preposition}?", part.text)
        yield _Asked("what of tell", f"Tell me what {told} {before} {part.preposition}.", part.text)


def _auxiliary(clause: Clause) -> str:
    if clause.auxiliary:
        return clause.auxiliary
    if clause.lemma != clause.verb and not clause.verb.split()[0].endswith("s"):
        return "did"
    first = clause.subject.split()[-1].lower()
    plural = clause.verb == clause.lemma or first in ("we", "they", "i")
    return "do" if plural else "does"


def _about(topic: str, cues: str, answer: str) -> Iterator[_Asked]:
    """Questions that name only what a statement is about, and a few words of it."""
    yield _Asked("about", f"What do you know about {topic}{' and ' if cues else ''}{cues}?", answer)
    yield _Asked("said", f"What was said of {topic}{' and ' if cues else ''}{cues}?", answer)


def _cues(statement: str) -> str:
    """The first two plain words of a statement that say something."""
    words = [word.strip(",.;:!?'\"()") for word in statement.split()]
    return " ".join([word for word in words if len(word) > 3 and word.islower() and word.isalpha()][:2])


def _begun(clause: Clause) -> Iterator[_Asked]:
    """The clause without what it says last."""
    words = clause.rest.split()
    start = f"{clause.subject} {clause.verb}"
    yield _Asked("complete", f"Complete the sentence: {start} ...", clause.rest)
    if len(words) > 4:
        yield _Asked(
            "complete more",
            f"Complete: {start} {' '.join(words[: len(words) // 2])} ...",
            " ".join(words[len(words) // 2 :]),
        )


def _topic(statement: str) -> str:
    names = _NAME.findall(statement)
    return str(names[0]) if names else " ".join(statement.split()[:3])


def _names(statement: str) -> str:
    return " ".join(_NAME.findall(statement))


def _first_person(text: str) -> bool:
    return re.search(r"\b(?:I|my|our|we|me|us)\b", text, re.IGNORECASE) is not None


def _third(text: str, speaker: str, *, quoted: bool) -> str:
    """As somebody else would ask: of "the user", where the speaker has no name."""
    if quoted:
        text = re.sub(r"\b(?:my|our)\b", f"{speaker}'s", text, flags=re.IGNORECASE)
        text = re.sub(r"\b(?:I|we)\b", speaker, text)
        text = re.sub(r"\bdo (?=" + re.escape(speaker) + r"\b)", "does ", text)
    return re.sub(r"\bUser\b", "the user", text) if speaker == "User" else text


def _first(text: str, speaker: str) -> str:
    """As the speaker would ask."""
    if not speaker:
        return text
    name = re.escape(speaker)
    text = re.sub(rf"\b{name}'s\b", "my", text)
    text = re.sub(rf"\bdoes {name}\b", "do I", text)
    text = re.sub(rf"\bis {name}\b", "am I", text)
    text = re.sub(
        rf"\b{name} (\w+)",
        lambda found: f"I {_AGREES.get(found[1]) or BASE_OF.get(found[1], found[1])}",
        text,
    )
    return re.sub(rf"\b{name}\b", "I", text)


def _agrees(verb: str) -> str:
    return _AGREES.get(verb) or BASE_OF.get(verb, verb)


def _lowered(phrase: str) -> str:
    """A subject as it stands within a sentence."""
    first = phrase.split(" ", 1)[0]
    return (
        phrase[:1].lower() + phrase[1:]
        if first in ("The", "My", "Our", "A", "An", "This", "We", "They")
        else phrase
    )


def _tidy(question: str) -> str:
    """One blank between words, and none before a mark."""
    return re.sub(r"\s+([?.,!])", r"\1", re.sub(r"\s+", " ", question)).strip()


def _ended(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."
