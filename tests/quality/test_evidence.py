"""What a run earns on LoCoMo's form: evidence that the text carries, within the budget, in rank order."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.locomo import SHARED, same_scores
from mnemostream.streams.quality.evidence import (
    Asked,
    carries,
    content_words,
    read_talks,
    score_question,
    score_run,
)
from mnemostream.streams.quality.locomo import FileClient, run
from tests.quality.test_locomo import SAMPLE

TORTOISE = "I adopted a three-legged tortoise yesterday."
LASAGNE = "I burnt my lasagne in the new oven again."
SAID = {"D1:1": content_words(TORTOISE), "D1:2": content_words(LASAGNE)}


def asked(*evidence: str, answer: str = "7 May 2023") -> Asked:
    return Asked(qid="q", text="?", category=2, evidence=frozenset(evidence), answer=content_words(answer))


def item(text: str, *ids: str) -> dict[str, object]:
    return {"ids": list(ids), "text": text}


def test_evidence_counts_where_the_text_carries_it() -> None:
    ranked = [item(f"8 May 2023: {TORTOISE} (7 May 2023)", "D1:1")]
    row = score_question(asked("D1:1"), SAID, ranked)
    assert (row["R|250"], row["All|250"], row["Full|250"], row["MRR"]) == (1.0, 1.0, 1.0, 1.0)


def test_bare_ids_earn_nothing() -> None:
    row = score_question(asked("D1:1", "D1:2"), SAID, [item("nothing of it", "D1:1", "D1:2", "D9:9")])
    assert row["R|2000"] == row["MRR"] == 0.0


def test_what_does_not_fit_ends_the_filling() -> None:
    ranked = [item("word " * 300, "D1:2"), item(TORTOISE, "D1:1")]
    row = score_question(asked("D1:1"), SAID, ranked)
    assert row["R|250"] == 0.0, "the first item costs more than the budget, so nothing behind it counts"
    assert row["R|500"] == 1.0 and row["MRR"] == 0.5


def test_part_of_the_answer_is_not_the_whole() -> None:
    row = score_question(asked("D1:1", answer="7 May 2023"), SAID, [item(f"{TORTOISE} in May", "D1:1")])
    assert row["Ans|250"] == pytest.approx(1 / 3) and row["Full|250"] == 0.0


def test_words_are_stemmed_lightly_and_numbers_are_numbers() -> None:
    assert content_words("The dogs barked at 07:30") == {"dog", "bark", "7", "30"}


@given(
    st.frozensets(st.sampled_from("abcdefghij"), max_size=10), st.frozensets(st.sampled_from("abcdefghij"))
)
def test_a_text_with_all_words_of_a_turn_carries_it(turn: frozenset[str], more: frozenset[str]) -> None:
    assert carries(turn | more, turn)
    assert carries(frozenset(), turn) == (not turn)


def test_adversarial_questions_and_those_without_evidence_are_not_scored(tmp_path: Path) -> None:
    sample = json.loads(json.dumps(SAMPLE))
    sample["qa"] += [
        {"question": "Who sings?", "adversarial_answer": "Bo", "evidence": ["D1:2"], "category": 5},
        {"question": "Who paints?", "answer": "Ada", "evidence": ["D7:1"], "category": 1},
    ]
    data = tmp_path / "data.json"
    data.write_text(json.dumps([sample]))
    rows = score_run(read_talks(data), {})
    assert [row["id"] for row in rows] == ["talk-1:0", "talk-1:1"]
    assert all(row["R|2000"] == 0.0 for row in rows), "a question without a line in the run found nothing"


def test_labels_are_read_leniently(tmp_path: Path) -> None:
    sample = json.loads(json.dumps(SAMPLE))
    sample["qa"][0]["evidence"] = ["D1:01; D2:1", "D:1:2"]
    data = tmp_path / "data.json"
    data.write_text(json.dumps([sample]))
    assert read_talks(data)[0].questions[0].evidence == {"D1:1", "D2:1", "D1:2"}


def test_an_independent_scorer_gives_the_same_figures(tmp_path: Path) -> None:
    """LoCoMo's evidence scorer is not part of the repository; it is looked for beside it."""
    scorer = SHARED / "bench/locomo_retrieval.py"
    if not scorer.is_file():
        pytest.skip("the independent scorer is not there")
    data, out = tmp_path / "data.json", tmp_path / "run.jsonl"
    data.write_text(json.dumps([SAMPLE]))
    run(FileClient, data, out)
    lines = [json.loads(line) for line in out.read_text().splitlines()]
    rows = score_run(read_talks(data), {line["qid"]: line["ranked"] for line in lines})
    assert rows[0]["R|250"] == 1.0
    same_scores(scorer, data, out, rows)
