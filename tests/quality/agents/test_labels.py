"""The labels are of the form that README.md tells, and speak of turns that there are."""

from pathlib import Path

import msgspec
import pytest

from mnemostream.infra.readers import TurnDraft, read_turns

from .measure import ENDED, HERE, TRUSTED, Labels

KINDS = {"fact", "preference", "event", "plan", "relation", "skill", "instruction"}
WHY = {"suggestion", "hypothetical", "joke", "quote", "noise", "code", "example", "other"}
CONVERSATIONS = sorted(HERE.glob("*/*.jsonl"))


@pytest.mark.parametrize("path", CONVERSATIONS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_labels_fit_their_conversation(path: Path) -> None:
    with path.open("rb") as stream:
        turns = [turn for turn in read_turns(stream, name=path.name) if isinstance(turn, TurnDraft)]
    assert len(turns) == len(path.read_bytes().splitlines())
    times = [turn.occurred_at for turn in turns if turn.occurred_at]
    assert times == sorted(times) and len(times) == len(turns)
    ids = [turn.turn_id for turn in turns]
    assert len(set(ids)) == len(ids)
    labels = msgspec.json.decode(path.with_suffix(".labels.json").read_bytes(), type=Labels)
    assert labels.name == path.stem
    facts = {fact.id: fact for fact in labels.facts}
    assert len(facts) == len(labels.facts)
    speakers = {turn.speaker for turn in turns if turn.role == "user"} | {"user", *TRUSTED}
    for fact in labels.facts:
        assert fact.kind in KINDS and fact.who in speakers, fact
        assert fact.valid_to in (None, ENDED, *(facts.keys() - {fact.id})), fact
    for label in (*labels.facts, *labels.also, *labels.never):
        assert label.turns and set(label.turns) <= set(ids), label
        assert (
            label.must and all(label.must) and all(item.strip() for group in label.must for item in group)
        ), label
    assert all(label.why.split(":")[0] in WHY for label in labels.never)
