"""What dedupe compares: the cube's statements by hash, by words and vector, and by the claim they make.

A `Likeness` is derived from a cube's memories and follows their changes; it holds nothing that a replay
would not give, and no answer depends on the order in which memories came. Words come before vectors: those whose
words are alike are few, in however large a cube, and the cosine of a few is exact and cheap.
"""

from collections.abc import Hashable, Iterable
from typing import TypeVar

from ..schemas.content import MemoryContent
from ..schemas.memory import ACTIVE, SUPERSEDED, Memory
from .alike import Statements
from .cube import Change
from .facts import Reading, read
from .facts.changes import SlotIndex
from .facts.index import FactIndex
from .facts.overs import OverIndex
from .presuming.near import NearTerms
from .similarity import as_matrix, cosine
from .statement import statement_of

K = TypeVar("K", bound=Hashable)
Key = tuple[str, str]  # a claim's subject and attribute
_COMPARED = (ACTIVE, SUPERSEDED)


class _Waiting:
    """Contents that are not in an index yet: they are entered when their subject is first asked for.

    Most of a large cube never are.
    """

    def __init__(self) -> None:
        self._held: dict[str, dict[str, MemoryContent]] = {}

    def add(self, key: str, content: MemoryContent) -> None:
        self._held.setdefault(content.subject.lower(), {})[key] = content

    def take(self, subject: str) -> dict[str, MemoryContent]:
        """What waits of a lower-case subject; it waits no longer."""
        return self._held.pop(subject, {})

    def drop(self, key: str, content: MemoryContent) -> bool:
        """Whether it waited; if so, it is let go."""
        return self._held.get(content.subject.lower(), {}).pop(key, None) is not None


class Likeness:
    """An index over the memories of one cube that a candidate can be like: active and superseded ones."""

    def __init__(self, memories: Iterable[Memory] = ()) -> None:
        self._by_hash: dict[str, tuple[str, ...]] = {}
        self._by_claim: dict[Key, tuple[str, ...]] = {}
        self._contents: dict[str, MemoryContent] = {}  # of what has a vector
        self._statements = Statements()
        self._unread = _Waiting()  # not among the statements yet
        self._facts: dict[str, tuple[FactIndex, NearTerms]] = {}  # by subject, of the active ones
        self._untold = _Waiting()  # not among the facts yet
        self._slots: dict[str, tuple[SlotIndex, OverIndex]] = {}  # by subject, of the active ones
        self._unslotted = _Waiting()  # not among the slots yet
        for memory in memories:
            self._add(memory)

    def follow(self, changes: Iterable[Change]) -> None:
        """Take in what changed in the cube."""
        for change in changes:
            before, after = change.before, change.after
            if before is not None and after is not None and _compared(before) == _compared(after):
                continue  # nothing that is compared has changed
            if before is not None:
                self._remove(before)
            if after is not None:
                self._add(after)

    def same_text(self, text_hash: str) -> list[str]:
        """Sorted ids of the memories with that keyed hash."""
        return sorted(self._by_hash.get(text_hash, ()))

    def same_claim(self, key: Key) -> list[str]:
        """Sorted ids of the memories that claim something of the same subject's attribute."""
        return sorted(self._by_claim.get(key, ()))

    def near(self, content: MemoryContent, cosine_at_least: float, words: float) -> list[tuple[float, str]]:
        """(cosine rounded to 6 decimals, memory id) of all that say about the same, best first, ties by id.

        They are about the same subject, with equal numbers and polarity; the Jaccard index of their terms is at
        least `words`, the cosine at least `cosine_at_least`. Only vectors of the same model are compared.
        """
        mine = content.embedding
        if mine is None:
            return []
        for key, theirs in self._unread.take(content.subject.lower()).items():
            self._statements.add(key, statement_of(theirs))
        found = [
            (key, vector.data)
            for key in self._statements.like(statement_of(content), words)
            if (vector := self._contents[key].embedding) is not None and vector.model == mine.model
        ]
        if not found:
            return []
        cosines = cosine(as_matrix([data for _, data in found], mine.dimensions), mine.data).tolist()
        near = [
            (value, key) for value, (key, _) in zip(cosines, found, strict=True) if value >= cosine_at_least
        ]
        return sorted(near, key=lambda pair: (-pair[0], pair[1]))

    def stated(self, content: MemoryContent) -> list[str]:
        """Sorted ids of the active memories, said of or by the same, that may state the same or what it updates."""
        return self._facts_of(content)[0].candidates(reading_of(content))

    def alike(self, content: MemoryContent, most: int) -> list[str]:
        """Ids of the active memories, said of or by the same, whose words are most alike, the most alike first."""
        return self._facts_of(content)[1].of(reading_of(content).terms, most)

    def _facts_of(self, content: MemoryContent) -> tuple[FactIndex, NearTerms]:
        subject = content.subject.lower()
        facts, near = self._facts.setdefault(subject, (FactIndex(), NearTerms()))
        for key, theirs in self._untold.take(subject).items():
            facts.add(key, reading_of(theirs))
            near.add(key, reading_of(theirs).terms)
        return facts, near

    def changed(self, content: MemoryContent) -> list[str]:
        """Sorted ids of the active memories, said of or by the same, of what a content says is over or another now."""
        subject = content.subject.lower()
        slots, over = self._slots.setdefault(subject, (SlotIndex(), OverIndex()))
        for key, theirs in self._unslotted.take(subject).items():
            slots.add(key, theirs.text, subject)
            over.add(key, theirs.text, subject)
        found = {*slots.changed_by(content.text, subject), *over.ended_by(content.text, subject)}
        return sorted(found)

    def _add(self, memory: Memory) -> None:
        content, key = memory.content, memory.memory_id
        if content is None or memory.state.status not in _COMPARED:
            return
        if content.text_hash:
            self._by_hash[content.text_hash] = (*self._by_hash.get(content.text_hash, ()), key)
        if content.claim is not None:
            claim = (content.claim.subject, content.claim.attribute)
            self._by_claim[claim] = (*self._by_claim.get(claim, ()), key)
        if content.embedding is not None:
            self._contents[key] = content
            self._unread.add(key, content)
        if memory.state.status == ACTIVE:
            self._untold.add(key, content)
            self._unslotted.add(key, content)

    def _remove(self, memory: Memory) -> None:
        content, key = memory.content, memory.memory_id
        if content is None:
            return
        _drop(self._by_hash, content.text_hash, key)
        if content.claim is not None:
            _drop(self._by_claim, (content.claim.subject, content.claim.attribute), key)
        subject = content.subject.lower()
        if not self._untold.drop(key, content) and subject in self._facts:
            facts, near = self._facts[subject]
            facts.remove(key, reading_of(content))
            near.remove(key, reading_of(content).terms)
        if not self._unslotted.drop(key, content) and subject in self._slots:
            for index in self._slots[subject]:
                index.remove(key, subject)
        if self._contents.pop(key, None) is not None and not self._unread.drop(key, content):
            self._statements.remove(key, statement_of(content))


def _drop(index: dict[K, tuple[str, ...]], at: K, key: str) -> None:
    """Take an id out of an entry, and the entry with its last."""
    left = tuple(one for one in index.get(at, ()) if one != key)
    if left:
        index[at] = left
    else:
        index.pop(at, None)


def reading_of(content: MemoryContent) -> Reading:
    """What a content states."""
    return read(content.text, content.subject)


def _compared(memory: Memory) -> tuple[int, str]:
    """What tells whether a memory must be entered anew: its content as an object, and whether it counts."""
    return id(memory.content), memory.state.status if memory.state.status in _COMPARED else ""
