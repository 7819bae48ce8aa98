"""The reranker: a clear error without its extra, one value a pair, and its place in a search."""

import importlib.util
from pathlib import Path

import pytest

from mnemostream.infra.memory_index import InMemoryIndex
from mnemostream.infra.models import load_embedder, load_reranker
from mnemostream.processors.ports import Reranker
from mnemostream.processors.retrieval import Asking, answer
from mnemostream.processors.retrieval.ranking import DEFAULT
from mnemostream.processors.retrieval.search import RERANKED
from mnemostream.schemas.errors import SettingsError
from mnemostream.streams.client import Memory
from tests.models.small import small_bert
from tests.retrieval.test_search import HOME, memory

EXTRA = all(importlib.util.find_spec(name) for name in ("torch", "transformers"))
needs_extra = pytest.mark.skipif(not EXTRA, reason="needs extra [models]")
QUESTION = "What does the dog eat?"
TEXTS = ["The dog eats bones.", "Income tax return.", "", "\ud800 lone", "Anna plays the cello. " * 200]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_bert(tmp_path_factory.mktemp("reranker"), labels=1)


@pytest.mark.skipif(EXTRA, reason="the extra is installed")
def test_without_the_extra_the_error_says_what_to_install() -> None:
    reranker = load_reranker("transformer:some/model")
    assert reranker is not None
    with pytest.raises(SettingsError, match=r"mnemostream\[models\]"):
        reranker.relevance("question", ["text"])


def test_no_reranker_is_the_default_and_another_kind_is_refused() -> None:
    assert load_reranker() is None
    for spec in ("cohere", "transformer:", "transformer"):
        with pytest.raises(SettingsError, match="reranker"):
            load_reranker(spec)


@needs_extra
@pytest.mark.parametrize("labels", [1, 2])
def test_a_pair_has_one_value_whatever_stands_beside_it(tmp_path: Path, labels: int) -> None:
    reranker = load_reranker(f"transformer:{small_bert(tmp_path, labels)}")
    assert reranker is not None
    values = reranker.relevance(QUESTION, TEXTS)
    assert len(set(values)) > 2
    assert all(0.0 <= value <= 1.0 for value in values)
    assert reranker.relevance(QUESTION, TEXTS[::-1]) == values[::-1]
    assert [reranker.relevance(QUESTION, [text])[0] for text in TEXTS] == values
    assert reranker.relevance(QUESTION, []) == []


@needs_extra
def test_a_folder_that_is_no_classifier_is_refused(tmp_path: Path) -> None:
    for path in (tmp_path, small_bert(tmp_path / "three", labels=3)):
        reranker = load_reranker(f"transformer:{path}")
        assert reranker is not None
        with pytest.raises(SettingsError, match="reranker"):
            reranker.relevance(QUESTION, TEXTS)


class ByLength:
    """Prefers long texts, so that its order is another one."""

    model = "test"

    def relevance(self, question: str, texts: list[str]) -> list[float]:
        return [round(min(1.0, len(text) / 200), 6) for text in texts]


def test_it_outweighs_the_rest_among_what_it_reads() -> None:
    index, embedder = InMemoryIndex(), load_embedder()
    index.upsert(HOME, [memory(f"m{n:02}", f"Anna saw film {n}" + " again" * n) for n in range(60)])
    plain = answer(index, embedder, [HOME], "Which film did Anna see?", Asking(top_k=60)).ranked
    reranker: Reranker = ByLength()  # type: ignore[assignment]
    asking = Asking(top_k=60, explain=True, reranker=reranker)
    found = answer(index, embedder, [HOME], "Which film did Anna see?", asking).ranked
    read = {one.memory.memory_id for one in plain[:RERANKED]}
    assert {one.memory.memory_id for one in found[:RERANKED]} == read
    assert [one.memory for one in found[RERANKED:]] == [one.memory for one in plain[RERANKED:]]
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)
    scores = {one.memory.memory_id: one.score for one in plain}
    for one in found[:RERANKED]:
        assert one.score == round(scores[one.memory.memory_id] + one.terms["relevance"], 6)
        assert 0.0 < one.terms["relevance"] <= DEFAULT.relevance
    assert "relevance" not in found[-1].terms


@needs_extra
def test_a_home_reranks_by_its_setting(folder: Path, tmp_path: Path) -> None:
    with Memory(tmp_path, recalls=False, reranker=f"transformer:{folder}") as home:
        home.publish([{"speaker": "Anna", "text": "My dog eats bones."}], cube="anna")
        (found,) = home.search(QUESTION, cube="anna", explain=True)
    assert found.terms["relevance"] > 0.0
