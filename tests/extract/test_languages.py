"""Languages other than English: memories are found at least as well as the turns by plain BM25."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mnemostream.processors.draft import TurnDraft
from mnemostream.processors.extract import extract
from mnemostream.processors.retrieval.bm25 import idf, saturation
from mnemostream.processors.text import analyse
from mnemostream.streams.client import Memory

from .speech import turn

LANGUAGES = json.loads((Path(__file__).parent / "languages.json").read_text(encoding="utf-8"))
SAID = datetime(2024, 3, 5, 18, tzinfo=UTC)
K = 3


@pytest.fixture(scope="module")
def memory(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Memory]:
    with Memory(tmp_path_factory.mktemp("languages"), recalls=False) as opened:
        for language, talk in LANGUAGES.items():
            names = tuple(sorted({name for name, _ in talk["turns"]}))
            opened.publish(
                TurnDraft(
                    turn_id=str(number),
                    cube=language,
                    session_id="1",
                    ordinal=number,
                    speaker=name,
                    participants=names,
                    text=text,
                    occurred_at=SAID + timedelta(minutes=number),
                )
                for number, (name, text) in enumerate(talk["turns"])
            )
        yield opened


def ranked_by_words(turns: Sequence[tuple[str, str]], question: str) -> list[str]:
    """The turns that share a term with a question, the best by BM25 first."""
    texts = [Counter(analyse(f"{name} {text}")) for name, text in turns]
    mean = sum(map(Counter.total, texts)) / len(texts)
    scores = []
    for number, terms in enumerate(texts):
        score = sum(
            idf(len(texts), sum(term in other for other in texts))
            * saturation(terms[term], terms.total(), mean)
            for term in set(analyse(question))
            if term in terms
        )
        scores.append((-score, number))
    return [str(number) for score, number in sorted(scores) if score < 0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_memories_are_found_as_well_as_turns(memory: Memory, language: str) -> None:
    talk = LANGUAGES[language]
    by_words = by_memory = 0
    for question, number in talk["questions"]:
        by_words += str(number) in ranked_by_words(talk["turns"], question)[:K]
        by_memory += any(
            str(number) in one.sources for one in memory.search(question, cube=language, top_k=K)
        )
    assert by_memory >= by_words >= len(talk["questions"]) - 2, "the questions can be found at all"


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_stay_and_thanks_are_skipped(language: str) -> None:
    told = [extract(turn(text), ()).drafts for _, text in LANGUAGES[language]["turns"]]
    assert [number for number, drafts in enumerate(told) if not drafts] == [10], "the thanks"
    for (_, text), drafts in zip(LANGUAGES[language]["turns"][2:10], told[2:10], strict=True):
        assert [draft.text for draft in drafts] == [f"9 June 2023, Ann: {text}"]
