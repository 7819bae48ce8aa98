"""The fold of training events: laws of redelivery and order, what may be promoted, and what held what."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from mnemostream.processors import training
from mnemostream.processors.decision import Decider
from mnemostream.processors.training import FORGOTTEN, Bounds, Training, held_by, may_promote, set_parts
from mnemostream.schemas import events as ev
from mnemostream.schemas.ids import Scope

START = datetime(2025, 1, 1, tzinfo=UTC)
BY = Decider(scope=Scope("default", "ann"), producer="test/1", observed_at=START)


def built(name: str, memories: tuple[str, ...] = (), **more: Any) -> ev.TrainingSetBuilt:
    return ev.TrainingSetBuilt(
        training_set_id=name,
        manifest_sha256="m",
        cut="c1",
        rows=3,
        left_out={},
        memory_ids=memories,
        **more,
    )


def trained(name: str, of: str, base: str = "base") -> ev.AdapterTrained:
    return ev.AdapterTrained(
        adapter_id=name, training_set_id=of, base_model=base, artefact_sha256="a" + name, seed=7
    )


def evaluated(name: str = "a", recall: float = 0.9, perplexity: float = 10.0) -> ev.AdapterEvaluated:
    return ev.AdapterEvaluated(
        adapter_id=name,
        recall_before=0.1,
        recall_after=recall,
        perplexity_before=10.0,
        perplexity_after=perplexity,
        questions=20,
    )


def promoted(name: str, base: str = "base") -> ev.AdapterPromoted:
    return ev.AdapterPromoted(adapter_id=name, base_model=base, artefact_sha256="a" + name)


def retired(name: str, reason: str = "asked") -> ev.AdapterRetired:
    return ev.AdapterRetired(adapter_id=name, reason=reason)


def told(*payloads: ev.Payload) -> list[ev.Event]:
    """The events as a client would make them, each from the state that it sees."""
    events: list[ev.Event] = []
    for number, payload in enumerate(payloads):
        event_id = training.training_event_id(payload, training.fold(events))
        events.append(BY.event(payload, event_id=event_id, occurred_at=START + timedelta(hours=number)))
    return events


def folded(*payloads: ev.Payload) -> Training:
    return training.fold(told(*payloads))


NAMES, BASES = st.sampled_from(["a", "b", "c"]), st.sampled_from(["base", "other"])
PAYLOADS = st.one_of(
    st.builds(built, NAMES, st.lists(NAMES, unique=True).map(tuple)),
    st.builds(trained, NAMES, NAMES, BASES),
    st.builds(evaluated, NAMES),
    st.builds(promoted, NAMES, BASES),
    st.builds(retired, NAMES, st.sampled_from(["asked", FORGOTTEN])),
)


@given(st.lists(PAYLOADS, max_size=20), st.lists(st.integers(0, 19), max_size=8))
def test_what_had_its_effect_changes_nothing_when_it_comes_again(
    payloads: list[ev.Payload], again: list[int]
) -> None:
    events, held = told(*payloads), []
    state = Training()
    for event in events:
        after = training.evolve(state, event)
        held += [event] if after is not state else []
        state = after
    assert training.fold([*events, *(held[n] for n in again if n < len(held))]) == state
    assert training.fold(event for event in events for _ in range(2)) == state


@given(st.lists(PAYLOADS, max_size=25))
def test_a_base_model_has_one_adapter_at_most_and_it_is_one_that_was_not_forgotten(
    payloads: list[ev.Payload],
) -> None:
    forgotten: set[str] = set()
    state = Training()
    for event in told(*payloads):
        state = training.evolve(state, event)
        in_use = {name: one.base_model for name, one in state.adapters.items() if one.status == "promoted"}
        assert {base: name for name, base in in_use.items()} == state.promoted
        assert len(in_use) == len(state.promoted)
        forgotten |= {name for name, one in state.adapters.items() if one.reason == FORGOTTEN}
        assert not forgotten & set(in_use), "what was forgotten never comes back"
        assert all(one.training_set_id in state.sets for one in state.adapters.values())


def test_an_adapter_takes_the_place_of_the_one_before_and_can_come_back() -> None:
    begun = (built("s"), trained("a", "s"), trained("b", "s"), promoted("a"), promoted("b"))
    state = folded(*begun)
    assert (state.promoted, state.adapters["a"].reason) == ({"base": "b"}, "superseded")
    back = folded(*begun, promoted("a"))
    assert (back.promoted, back.adapters["b"].reason) == ({"base": "a"}, "superseded")
    gone = folded(*begun, retired("b", FORGOTTEN), promoted("b"), retired("a", FORGOTTEN), promoted("a"))
    assert (gone.promoted, {one.reason for one in gone.adapters.values()}) == ({}, {FORGOTTEN})


def test_an_adapter_of_a_set_that_is_not_known_as_a_whole_is_not_entered() -> None:
    part = built("s", ("m1",), parts=2)
    assert not folded(trained("a", "s")).adapters
    assert not folded(part, trained("a", "s")).adapters
    whole = folded(part, replace(part, memory_ids=("m2",), part=1), trained("a", "s"))
    assert whole.sets["s"].memory_ids == {"m1", "m2"} and list(whole.adapters) == ["a"]


def test_what_held_a_memory_or_a_turn_is_found() -> None:
    state = folded(
        built("s", ("m1", "m2"), turn_ids=("t1",)), built("r", ("m2",)), trained("a", "s"), trained("b", "r")
    )
    assert held_by(state, ["m1"]) == training.Held(sets=("s",), adapters=("a",))
    assert held_by(state, ["m2", "m9"]) == training.Held(sets=("s", "r"), adapters=("a", "b"))
    assert held_by(state, [], ["t1"]) == training.Held(sets=("s",), adapters=("a",))
    assert held_by(state, ["m9"], ["t9"]) == training.Held()


@given(st.sets(st.text(max_size=9)), st.sets(st.text(max_size=9)), st.integers(20, 90))
def test_ids_are_split_over_parts_and_come_together_again(memories: Any, turns: Any, size: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(training, "PART_BYTES", size + 40)
        parts = set_parts(built("s", tuple(memories), turn_ids=tuple(turns)))
        for part in parts:
            assert sum(len(one.encode()) + 2 for one in (*part.memory_ids, *part.turn_ids)) <= size + 40
    state = folded(*parts)
    assert state.sets["s"].whole
    assert (state.sets["s"].memory_ids, state.sets["s"].turn_ids) == (memories, turns)
    assert not any(folded(*parts[:end]).sets["s"].whole for end in range(1, len(parts)))


@pytest.mark.parametrize(
    ("recall", "perplexity", "why"),
    [
        (0.9, 13.0, None),
        (0.9, 13.01, "perplexity"),
        (0.1, 10.0, "recall"),
        (0.05, 10.0, "recall"),
        (float("nan"), 10.0, "recall"),
        (0.9, float("nan"), "perplexity"),
    ],
)
def test_an_adapter_is_promoted_when_recall_rises_and_perplexity_stays_within_bounds(
    recall: float, perplexity: float, why: str | None
) -> None:
    found = may_promote(evaluated("a", recall, perplexity))
    assert found is None if why is None else found is not None and why in found


def test_the_bound_can_be_set_and_nothing_is_promoted_without_an_evaluation() -> None:
    assert may_promote(evaluated("a", 0.9, 14.0), Bounds(perplexity=1.5)) is None
    assert may_promote(None) == "it was not evaluated"
