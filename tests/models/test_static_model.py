"""The compact model is what the tool makes of the wordllama wheel, and its tokens are those of its tokeniser."""

import json
import runpy
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tokenizers import Tokenizer as Reference

from mnemostream.infra.models.wordllama import DIMENSIONS, WordllamaEmbedder, _load

ROOT = Path(__file__).parent.parent.parent
TOOL = runpy.run_path(str(ROOT / "tools" / "make_static_model.py"))
CONFIG = TOOL["source"]() / "tokenizers" / "l2_supercat_tokenizer_config.json"

TOKENIZER, TABLE, SCALES = _load()


REFERENCE = Reference.from_file(str(CONFIG))
REFERENCE.no_padding()
REFERENCE.no_truncation()


def wanted(text: str) -> list[int]:
    return list(REFERENCE.encode(text, add_special_tokens=False).ids)


def test_the_files_are_what_the_tool_makes() -> None:
    folder = ROOT / "infra" / "models" / "static"
    made = TOOL["files"]()
    assert {path.name for path in folder.iterdir()} == set(made)
    for name, data in made.items():
        assert (folder / name).read_bytes() == data, f"run python tools/make_static_model.py: {name} differs"
    assert b"MIT License" in made["NOTICE.txt"]


def test_the_compact_table_keeps_the_vectors() -> None:
    rows = TOOL["table"](TOOL["source"]() / "weights" / "l2_supercat_256.safetensors")
    compact = TABLE.astype(np.float64) * SCALES[:, None]
    lengths = np.linalg.norm(rows, axis=1) * np.linalg.norm(compact, axis=1)
    cosines = np.einsum("ij,ij->i", rows, compact)[lengths > 0] / lengths[lengths > 0]
    assert cosines.mean() > 0.9998
    assert cosines.min() > 0.999
    assert rows.shape == compact.shape == (len(TABLE), DIMENSIONS)


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "a", "  two  spaces  and   three", "Ann's café in Zürich costs 12,50 €!", "日本語のテキスト",
        "🎉👩‍👩‍👧",
        "tab\tand\nline", "UPPER lower CamelCase", "▁", "▁▁ x", "x" * 255, "\u0000", "don't can't I'm",
    ],
)  # fmt: skip
def test_tokens_of_chosen_texts(text: str) -> None:
    assert TOKENIZER.encode(text) == wanted(text)


SPELLED = ("<unk>", "<s>", "</s>")


@given(st.text(st.characters(codec="utf-8"), max_size=60) | st.text(" ▁abeinrst'.,\n", max_size=60))
def test_tokens_of_any_text_are_those_of_the_reference(text: str) -> None:
    if not any(special in text for special in SPELLED):
        assert TOKENIZER.encode(text) == wanted(text)


@pytest.mark.parametrize("text", [*SPELLED, "say <s> now", "<0x41>"])
def test_control_tokens_cannot_be_said(text: str) -> None:
    """What the reference takes for a control token is text here: nobody's words are commands."""
    assert not set(TOKENIZER.encode(text)) & {0, 1, 2}


def test_lone_surrogates_and_blobs_are_no_trouble() -> None:
    assert TOKENIZER.encode("a\ud800b") == TOKENIZER.encode("a?b")
    blob = "x" * 100_000
    assert len(WordllamaEmbedder().embed([blob])[0]) == DIMENSIONS


def test_the_vocabulary_is_one_json_string_a_line() -> None:
    lines = (ROOT / "infra" / "models" / "static" / "vocabulary.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line) for line in lines][259:262] == ["▁▁", "▁t", "er"]
