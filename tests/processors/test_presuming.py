"""The network that judges pairs where rules say nothing: what it reads, what it answers, and whom it is asked about."""

import importlib.util
import subprocess
import sys
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tokenizers import Tokenizer
from tokenizers.models import WordPiece
from tokenizers.normalizers import BertNormalizer
from tokenizers.pre_tokenizers import BertPreTokenizer

from mnemostream.processors.presuming import votes
from mnemostream.processors.presuming.near import COMMON, FEW, GENERAL, SHARED, NearTerms
from mnemostream.processors.presuming.network import UNRELATED, Network
from mnemostream.processors.presuming.pieces import LONGEST, Pieces

NET = Path(__file__).parents[2] / "tools/presuming/net.py"
PAIRS = [
    ("I work as a nurse.", "I earn my living in nursing."),
    ("My rent is 900 euros.", "my rent's gone up to 950 euros"),
    ("We have a dog.", "Otters are my favourite animals, and I once saw one swim in the Elbe."),
    ("", "I live in Żory."),
]


@pytest.fixture(scope="module")
def table() -> dict[str, np.ndarray[Any, Any]]:
    with (
        files("mnemostream.processors.presuming").joinpath("table.npz").open("rb") as file,
        np.load(file) as found,
    ):
        return dict(found)


@pytest.fixture(scope="module")
def vocabulary(table: dict[str, np.ndarray[Any, Any]]) -> dict[str, int]:
    return {piece: n for n, piece in enumerate(bytes(table["vocabulary"]).decode().split("\n"))}


@pytest.fixture(scope="module")
def reference(vocabulary: dict[str, int]) -> Tokenizer:
    found = Tokenizer(WordPiece(vocabulary, unk_token="[UNK]", max_input_chars_per_word=10_000))
    found.normalizer, found.pre_tokenizer = BertNormalizer(), BertPreTokenizer()
    return found


@settings(max_examples=300, deadline=None)
@given(
    text=st.text(st.characters(max_codepoint=0x24F), max_size=60) | st.text("aé'ß-Ω. 你\t9#x", max_size=40)
)
def test_pieces_are_those_of_the_reference(
    text: str, reference: Tokenizer, vocabulary: dict[str, int]
) -> None:
    assert list(Pieces(vocabulary).of(text)) == reference.encode(text, add_special_tokens=False).ids[:LONGEST]


def test_the_network_says_what_its_teacher_s_kind_says(table: dict[str, np.ndarray[Any, Any]]) -> None:
    torch = pytest.importorskip("torch")
    spec = importlib.util.spec_from_file_location("net", NET)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    net = module.from_table(table).eval()
    network = Network(table)
    for old, new in PAIRS[:3]:
        first, second = network.pieces.of(old), network.pieces.of(new)
        ids = torch.tensor([[2, *first, 3, *second, 3]])
        at = torch.arange(ids.shape[1])[None]
        mine, theirs = (at >= 1) & (at <= len(first)), (at >= len(first) + 2) & (at < ids.shape[1] - 1)
        with torch.no_grad():
            sums = net(ids, (at > len(first) + 1).long(), torch.ones_like(ids).bool(), mine, theirs)
        assert np.allclose(torch.softmax(sums, -1)[0].numpy(), network.votes(old, new), atol=1 / 256)


@pytest.mark.parametrize(("old", "new"), PAIRS)
def test_votes_are_shares(old: str, new: str) -> None:
    found = votes(old, new)
    assert all(0 <= vote <= 1 for vote in found)
    assert abs(sum(found) - 1) <= 3 / 256


@pytest.mark.parametrize(
    ("old", "new", "likeliest"),
    [
        ("I work as a nurse.", "I earn my living as a nurse.", "same"),
        ("Lena is my supervisor.", "I am supervised by Lena.", "same"),
        ("I live in Bonn.", "I live in Kiel.", "updates"),
        ("My desk is on the first floor.", "My desk has been moved to the third floor.", "updates"),
        ("I play the cello.", "I sold my cello and stopped playing.", "updates"),
        ("I have a cat.", "I have a dog, too.", "other"),
        ("My rent is 900 euros.", "My sister pays a rent of 700 euros.", "other"),
        ("I bake bread on Sundays.", "My sourdough won a prize at the fair.", "other"),
    ],
)
def test_it_tells(old: str, new: str, likeliest: str) -> None:
    found = votes(old, new)
    assert max(found._asdict(), key=found._asdict().__getitem__) == likeliest


@pytest.mark.parametrize(
    ("old", "new", "further"),
    [
        ("I work as a nurse.", "I earn my living in nursing.", True),
        ("My rent is 900 euros.", "my rent's gone up to 950 euros", True),
        ("We have a dog.", "Otters are my favourite animals, and I once saw one swim in the Elbe.", False),
    ],
)
def test_a_glance_spares_what_has_nothing_to_do_with_another(old: str, new: str, further: bool) -> None:
    assert votes(old, new, glancing=True) == (votes(old, new) if further else UNRELATED)
    assert votes(old, new).other < 0.5 or not further


def test_another_process_votes_the_same() -> None:
    code = f"from mnemostream.processors.presuming import votes; print([tuple(votes(*p)) for p in {PAIRS!r}])"
    for environment in ({"PYTHONHASHSEED": "1"}, {"PYTHONHASHSEED": "2", "OPENBLAS_NUM_THREADS": "1"}):
        run = subprocess.run(
            [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
        )
        assert run.stdout.strip() == str([tuple(votes(*pair)) for pair in PAIRS])


TERMS = st.frozensets(st.sampled_from([*"abcdefghij", *sorted(GENERAL)[:3]]), max_size=8)


@given(
    held=st.lists(TERMS, max_size=12), gone=st.sets(st.integers(0, 11)), terms=TERMS, most=st.integers(0, 5)
)
def test_near_are_all_that_share_enough(
    held: list[frozenset[str]], gone: set[int], terms: frozenset[str], most: int
) -> None:
    near = NearTerms()
    for n, one in enumerate(held):
        near.add(f"m{n:02}", one)
    for n in gone & set(range(len(held))):
        near.remove(f"m{n:02}", held[n])
    enough = [
        (-len(one & terms) / len(one | terms), f"m{n:02}")
        for n, one in enumerate(held)
        if n not in gone
        and (one & terms) - GENERAL
        and (len(one & terms) >= SHARED * len(one | terms) or len(one ^ terms) <= FEW)
    ]
    assert near.of(terms, most) == [key for _, key in sorted(enough)[:most]]


def test_a_term_that_many_hold_is_not_looked_up() -> None:
    near = NearTerms()
    for n in range(COMMON + 1):
        near.add(f"m{n:03}", frozenset({"dog", f"name{n}"}))
    assert near.of(frozenset({"dog"}), 3) == []
    assert near.of(frozenset({"dog", "name7"}), 3) == ["m007"]
