"""The default embedder: its bits depend on the text alone, it reaches no network, it is light to import."""

import socket
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mnemostream.infra.models import load_embedder
from mnemostream.infra.models.wordllama import MAX_CHARACTERS, WordllamaEmbedder, _load
from mnemostream.processors.ports import Embedder
from mnemostream.processors.similarity import similarity
from mnemostream.schemas.errors import SettingsError

EMBEDDER = WordllamaEmbedder()
TEXTS = [
    "Anna plays the cello.",
    "x",
    "",
    "Heute regnet es in Köln",
    "我喜欢学习",
    "word " * 500,
    "\ud800 lone",
    "\x00",
]


def test_it_fulfils_the_port() -> None:
    embedder: Embedder = load_embedder("wordllama")
    assert embedder.dimensions == 256
    assert embedder.model.startswith("wordllama/")
    assert [len(v) for v in embedder.embed(TEXTS)] == [256] * len(TEXTS)
    assert embedder.embed([]) == []


def test_the_greatest_element_is_127_and_no_text_is_zero() -> None:
    for text, vector in zip(TEXTS, EMBEDDER.embed(TEXTS), strict=True):
        values = np.frombuffer(vector, dtype=np.int8)
        assert int(np.abs(values.astype(int)).max()) == (127 if text else 0)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.sampled_from(TEXTS), max_size=12), st.integers(1, 5))
def test_neighbours_batch_size_and_order_do_not_change_a_bit(texts: list[str], size: int) -> None:
    alone = {text: EMBEDDER.embed([text])[0] for text in TEXTS}
    together = [v for i in range(0, len(texts), size) for v in EMBEDDER.embed(texts[i : i + size])]
    assert together == [alone[text] for text in texts]


def test_thread_count_does_not_change_a_bit() -> None:
    alone = EMBEDDER.embed(TEXTS)
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(EMBEDDER.embed, [TEXTS] * 8)) == [alone] * 8
    code = (
        "from mnemostream.infra.models import load_embedder;"
        f"print([v.hex() for v in load_embedder('wordllama').embed({TEXTS[:6]!r})])"
    )
    outputs = set()
    for threads in ("1", "4"):
        environment = {"OMP_NUM_THREADS": threads, "RAYON_NUM_THREADS": threads, "PYTHONHASHSEED": threads}
        environment["PYTHONPATH"] = ":".join(p for p in sys.path if p)
        run = subprocess.run(
            [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
        )
        outputs.add(run.stdout.strip())
    assert outputs == {str([v.hex() for v in alone[:6]])}


def test_pooling_is_the_exact_sum_of_token_vectors() -> None:
    """The float64 sum equals the sum in rational numbers, so its order cannot matter."""
    tokenizer, table, scales = _load()
    text = " ".join(TEXTS)
    ids = tokenizer.encode(text)
    exact = [
        sum((Fraction(int(table[i, column])) * Fraction(float(scales[i])) for i in ids), Fraction(0))
        for column in range(table.shape[1])
    ]
    greatest = max(abs(value) for value in exact)
    wanted = bytes(round(value * 127 / greatest) % 256 for value in exact)
    assert WordllamaEmbedder().embed([text]) == [wanted]


def test_meaning_is_near() -> None:
    dog, puppy, tax = EMBEDDER.embed(["my dog barks", "a puppy that barks", "income tax return"])
    assert similarity(dog, puppy) > similarity(dog, tax) + 0.2


def test_a_long_text_counts_by_its_beginning() -> None:
    start = "alpha beta " * (MAX_CHARACTERS // 11 + 1)
    assert EMBEDDER.embed([start[:MAX_CHARACTERS] + "gamma"]) == EMBEDDER.embed([start[:MAX_CHARACTERS]])


def test_nothing_reaches_the_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a socket was asked for")

    monkeypatch.setattr(socket, "socket", refuse)
    assert WordllamaEmbedder().embed(["offline"]) == EMBEDDER.embed(["offline"])


def test_making_an_embedder_imports_nothing_heavy() -> None:
    code = (
        "import sys; from mnemostream.infra.models import load_embedder; load_embedder('wordllama');"
        "print([m for m in ('tokenizers', 'wordllama', 'torch', 'transformers') if m in sys.modules])"
    )
    environment = {"PYTHONPATH": ":".join(p for p in sys.path if p)}
    run = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "[]"


@pytest.mark.parametrize("spec", ["", "hash", "wordllama:x", "transformer", "transformer:"])
def test_an_unknown_embedder_is_refused(spec: str) -> None:
    with pytest.raises(SettingsError, match="wanted 'wordllama' or 'transformer:"):
        load_embedder(spec)
