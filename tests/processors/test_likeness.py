"""What is like a statement is found as by comparing it with all, whatever the thresholds and what came and went."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnemostream.processors import alike
from mnemostream.processors.alike import Statements
from mnemostream.processors.cube import Change
from mnemostream.processors.likeness import Likeness
from mnemostream.processors.similarity import similarity
from mnemostream.processors.statement import Statement, statement_of
from mnemostream.schemas.content import Embedding, MemoryContent
from mnemostream.schemas.memory import ACTIVE, EXPIRED, Memory, MemoryState, Source

from .world import START

TERMS = st.frozensets(st.sampled_from("abcdefghij"), max_size=8)
STATEMENTS = st.builds(
    Statement,
    st.sampled_from(("ann", "ben")),
    TERMS,
    st.sampled_from((frozenset(), frozenset({"7"}))),
    st.booleans(),
)
BOUNDS = st.floats(-0.5, 1.5) | st.sampled_from((0.0, 0.5, 0.7, 1.0, float("nan"), float("inf")))


@pytest.fixture(params=(1, 32), autouse=True)
def _scanned(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Small groups are scanned, so the laws are asked of either kind."""
    monkeypatch.setattr(alike, "SCANNED", request.param)


@given(st.lists(STATEMENTS, max_size=40), st.data(), STATEMENTS, BOUNDS)
def test_statements_found_by_terms_are_those_found_by_comparing_all(
    statements: list[Statement], data: st.DataObject, wanted: Statement, at_least: float
) -> None:
    held = {str(number): statement for number, statement in enumerate(statements)}
    found = Statements()
    for key, statement in held.items():
        found.add(key, statement)
    for key in data.draw(st.sets(st.sampled_from(sorted(held) or ["none"]))):
        found.remove(key, held.pop(key, wanted))
    for statement in (wanted, *statements[:3]):
        like = sorted(key for key, other in held.items() if statement.like(other, at_least))
        assert sorted(found.like(statement, at_least)) == like


WORDS = ("loves", "hiking", "rye", "bread", "Oslo", "not", "2", "3", "cats", "old", "boats", "reads")
CONTENTS = st.builds(
    lambda subject, words, model, data: MemoryContent(
        text=f"{subject} {' '.join(words)}.",
        subject=subject,
        embedding=Embedding(model=model, dimensions=4, element_type="int8", data=bytes(data)),
    ),
    st.sampled_from(("Ann", "ann", "Ben")),
    st.lists(st.sampled_from(WORDS), max_size=5),
    st.sampled_from(("one", "two")),
    st.lists(st.sampled_from((0, 127, 129, 30)), min_size=4, max_size=4),
)


@given(
    st.lists(CONTENTS, max_size=25),
    st.lists(st.tuples(st.integers(0, 24), st.booleans())),
    CONTENTS,
    BOUNDS,
    BOUNDS,
)
def test_what_is_near_is_what_comparing_all_finds(
    contents: list[MemoryContent],
    gone: list[tuple[int, bool]],
    wanted: MemoryContent,
    cosine: float,
    words: float,
) -> None:
    memories = {str(number): memory(str(number), content) for number, content in enumerate(contents)}
    likeness = Likeness(memories.values())
    likeness.near(wanted, cosine, words)  # what is asked in between changes nothing
    for number, removed in gone:
        before = memories.pop(str(number), None)
        after = None if removed or before is None else memory(str(number), before.content, EXPIRED)
        likeness.follow([Change(str(number), before, after)])
    assert likeness.near(wanted, cosine, words) == nearest(memories, wanted, cosine, words)
    for number, content in enumerate(contents):
        likeness.follow([Change(f"again{number}", None, memory(f"again{number}", content))])
        memories[f"again{number}"] = memory(f"again{number}", content)
    assert likeness.near(wanted, cosine, words) == nearest(memories, wanted, cosine, words)


def nearest(
    memories: dict[str, Memory], wanted: MemoryContent, at_least: float, words: float
) -> list[tuple[float, str]]:
    """The same by comparing all."""
    found = []
    for key, one in memories.items():
        assert wanted.embedding is not None and one.content is not None and one.content.embedding is not None
        cosine = similarity(one.content.embedding.data, wanted.embedding.data)
        if (
            one.content.embedding.model == wanted.embedding.model
            and cosine >= at_least
            and statement_of(wanted).like(statement_of(one.content), words)
        ):
            found.append((cosine, key))
    return sorted(found, key=lambda pair: (-pair[0], pair[1]))


def memory(memory_id: str, content: MemoryContent | None, status: str = ACTIVE) -> Memory:
    fields: dict[str, Any] = dict.fromkeys(
        ("occurred_at", "reinforced_at", "valid_from", "observed_at"), START
    )
    state = MemoryState(
        memory_id=memory_id,
        version=1,
        kind="fact",
        trust="user",
        status=status,
        salience=0.5,
        strength=1.0,
        sources=(Source(turn_id="t", partition=0, offset=0),),
        producer="test/1",
        **fields,
    )
    return Memory(state=state, content=content)
