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
from ..statement import bare
from .asking import Asked, begun, of_clause
from .clauses import Clause, clauses_of, resolved
from .persons import in_first, in_third, lowered, owned_by_us, speaks
from .synonyms import reworded

VERSION: Final = 1  # of the wordings: another number makes every example anew
HELD_OUT: Final = 6
_QUOTED: Final = re.compile(r"^([^:]{1,60}): ")
_ANSWERED: Final = re.compile(r"^([^:?]{1,60}): ([^?]+\?) ([^:?]{1,60}): (.+)$")
_NAME: Final = re.compile(r"(?:[A-Z][\w'&-]*)(?:\s+(?:&\s+)?[A-Z][\w'-]*)*")
_FRAMES: Final = (
    "Quick question: {}",
    "Please answer: {}",
    "Somebody asked me: {}",
    "I cannot remember: {}",
    "Let me ask you something: {}",
    "Just to be sure, {}",
)


class Pair(msgspec.Struct, frozen=True, kw_only=True):
    """A question and its answer. `form` names the wording; `held_out`: for tests, never for training."""

    question: str
    answer: str
    form: str
    held_out: bool = False


def questions(memory: Memory) -> tuple[Pair, ...]:
    """Every wording for a memory, none twice; the same for the same text and memory id. Empty without content."""
    if memory.content is None:
        return ()
    text = bare(memory.content.text)
    speaker = memory.content.subject
    pairs: dict[str, Pair] = {}
    if answered := _ANSWERED.match(text):
        asked_so = _as_asked(memory.memory_id, speaker, answered[2], answered[4])
        pairs = {pair.question.lower(): pair for pair in asked_so}
        text = f"{answered[3]}: {answered[4]}"
    if quoted := _QUOTED.match(text):
        speaker, text = quoted[1], text[quoted.end() :]
    before: Clause | None = None
    for statement, clause in clauses_of(text, speaker):
        about = clause and resolved(clause, before)
        before = clause
        for n, asked in enumerate(_asked(statement, about, speaker, quoted=quoted is not None)):
            held = _held(memory.memory_id, n)
            for form, question in _wordings(asked, n, statement):  # held out together: they differ in a word
                told = _tidy(f"{question[:1].upper()}{question[1:]}")
                pair = Pair(question=told, answer=_ended(asked.answer), form=form, held_out=held)
                pairs.setdefault(told.lower(), pair)
    return tuple(pairs.values())


def _as_asked(memory_id: str, speaker: str, question: str, answer: str) -> Iterator[Pair]:
    """A question that was asked in the conversation, and the answer that it got."""
    asked = [Asked("as asked", question, answer)]
    first = in_first(question, speaker)
    asked += [Asked("as asked, first person", first, answer)] if first else []
    seen: set[str] = set()
    for n, one in enumerate(asked):
        for form, told in _wordings(one, 2 * n + 1, answer):
            if told.lower() not in seen:
                held = _held(memory_id, len(seen))
                yield Pair(question=_tidy(told), answer=_ended(one.answer), form=form, held_out=held)
            seen.add(told.lower())


def _wordings(asked: Asked, n: int, statement: str) -> Iterator[tuple[str, str]]:
    """The n-th question of a statement, also with other words, and some in a frame."""
    yield asked.form, asked.question
    if not asked.form.startswith("complete"):
        names = " ".join(_NAME.findall(statement))
        for other in reworded(asked.question, names):
            yield f"{asked.form}, other word", other
    if n % 2:
        question = f"{asked.question[:1].lower()}{asked.question[1:]}"
        yield f"{asked.form}, framed", _FRAMES[n // 2 % len(_FRAMES)].format(question)


def _held(memory_id: str, n: int) -> bool:
    """Whether the n-th wording of a memory is held out: one in HELD_OUT, from where its id says."""
    start = blake2b(memory_id.encode(), digest_size=4).digest()
    return (int.from_bytes(start, "big") + n) % HELD_OUT == 0


def _asked(statement: str, clause: Clause | None, speaker: str, *, quoted: bool) -> Iterator[Asked]:
    """Questions for a statement, in the third person and as its speaker would put them."""
    whole = f"{speaker} said: {statement}" if quoted and not speaks(statement) else statement
    if clause is None:
        yield from _about(_topic(statement), _cues(statement), whole)
        return
    found = list(of_clause(clause, speaker))
    for asked in found:
        yield msgspec.structs.replace(asked, question=in_third(asked.question, speaker, quoted=quoted))
    for asked in found:
        first = in_first(asked.question, speaker)
        if first is not None:
            yield msgspec.structs.replace(asked, form=f"{asked.form}, first person", question=first)
        elif quoted and speaks(asked.question):
            own = owned_by_us(asked.question)
            yield msgspec.structs.replace(asked, form=f"{asked.form}, first person", question=own)
    topic = in_third(lowered(clause.subject), speaker, quoted=quoted)
    yield from _about(topic, "" if len(topic.split()) > 2 else _cues(clause.text), whole)
    yield from begun(clause)


def _about(topic: str, cues: str, answer: str) -> Iterator[Asked]:
    """Questions that name only what a statement is about, and a few words of it."""
    yield Asked("about", f"What do you know about {topic}{' and ' if cues else ''}{cues}?", answer)
    yield Asked("said", f"What was said of {topic}{' and ' if cues else ''}{cues}?", answer)


def _cues(statement: str) -> str:
    """The first two plain words of a statement that say something."""
    words = [word.strip(",.;:!?'\"()") for word in statement.split()]
    return " ".join([word for word in words if len(word) > 3 and word.islower() and word.isalpha()][:2])


def _topic(statement: str) -> str:
    names = _NAME.findall(statement)
    return str(names[0]) if names else " ".join(statement.split()[:3])


def _tidy(question: str) -> str:
    """One blank between words, and none before a mark."""
    return re.sub(r"\s+([?.,!])", r"\1", re.sub(r"\s+", " ", question)).strip()


def _ended(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."
