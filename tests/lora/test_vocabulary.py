"""The tokenizer of a GGUF file with a SentencePiece vocabulary, against SentencePiece's own way of joining pieces."""

from pathlib import Path

import pytest
from gguf import GGUFWriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mnemostream.infra.lora.gguf_vocabulary import tokenizer_of

pytestmark = pytest.mark.filterwarnings("ignore")

# With the score that each has: the higher, the sooner it is joined. No space stands within a piece.
PIECES = {
    "▁t": -1,
    "he": -2,
    "in": -3,
    "▁the": -4,
    "▁a": -5,
    "th": -6,
    "er": -7,
    "▁th": -8,
    "ing": -9,
    "her": -10,
    "▁in": -11,
}
LETTERS = "abehinrtg▁"
CONTROL = ["<pad>", "</s>", "<s>", "<unk>"]


def tokens() -> list[tuple[str, float, int]]:
    """(token, score, type): control tokens, newlines as tokens of their own, bytes, letters, pieces."""
    found = [(token, -1000.0, 2 if token == "<unk>" else 3) for token in CONTROL]
    found += [("\n", -1000.0, 4), ("\n\n", -1000.0, 4)]
    found += [(f"<0x{byte:02X}>", -1000.0, 6) for byte in range(256)]
    found += [(letter, -100.0 - n, 1) for n, letter in enumerate(LETTERS)]
    return found + [(piece, float(score), 1) for piece, score in PIECES.items()]


@pytest.fixture(scope="module")
def tokenizer(tmp_path_factory: pytest.TempPathFactory) -> object:
    return tokenizer_of(gguf_file(tmp_path_factory.mktemp("gguf") / "model.gguf"))


def gguf_file(path: Path, model: str = "llama", *, bos: bool = True) -> Path:
    writer, found = GGUFWriter(path, "llama"), tokens()
    writer.add_tokenizer_model(model)
    writer.add_token_list([token for token, _, _ in found])
    writer.add_token_scores([score for _, score, _ in found])
    writer.add_token_types([kind for _, _, kind in found])
    writer.add_pad_token_id(0)
    writer.add_eos_token_id(1)
    writer.add_bos_token_id(2)
    writer.add_unk_token_id(3)
    writer.add_add_bos_token(bos)
    writer.add_add_space_prefix(False)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def joined(text: str) -> list[str]:
    """SentencePiece: join the two neighbours whose piece has the best score, the leftmost first, until none has one."""
    scores = {token: score for token, score, kind in tokens() if kind == 1}
    pieces = list(text.replace(" ", "▁"))
    while True:
        best = max(
            (
                (scores[pieces[n] + pieces[n + 1]], -n)
                for n in range(len(pieces) - 1)
                if pieces[n] + pieces[n + 1] in scores
            ),
            default=None,
        )
        if best is None:
            return pieces
        n = -best[1]
        pieces[n : n + 2] = [pieces[n] + pieces[n + 1]]


@given(words=st.lists(st.text("abehinrtg", min_size=1, max_size=9), min_size=1, max_size=6))
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_it_cuts_as_sentencepiece_does(tokenizer: object, words: list[str]) -> None:
    text = " ".join(words)
    ids = tokenizer(text).input_ids  # type: ignore[operator]
    assert tokenizer.convert_ids_to_tokens(ids) == ["<s>", *joined(text)]  # type: ignore[attr-defined]
    assert tokenizer.decode(ids, skip_special_tokens=True) == text  # type: ignore[attr-defined]


def test_what_no_piece_has_is_bytes_and_newlines_stand_alone(tokenizer: object) -> None:
    found = tokenizer.convert_ids_to_tokens(tokenizer("the\n\né").input_ids)  # type: ignore[attr-defined, operator]
    assert found == ["<s>", "t", "he", "\n\n", "<0xC3>", "<0xA9>"]
    assert tokenizer.decode(tokenizer("the\n\né").input_ids, skip_special_tokens=True) == "the\n\né"  # type: ignore[attr-defined, operator]


def test_what_is_saved_cuts_the_same(tokenizer: object, tmp_path: Path) -> None:
    from transformers import AutoTokenizer

    tokenizer.save_pretrained(tmp_path)  # type: ignore[attr-defined]
    again = AutoTokenizer.from_pretrained(tmp_path)
    for text in ("the other thing", "in her hat\nthere", "é"):
        assert again(text).input_ids == tokenizer(text).input_ids  # type: ignore[operator]


def test_another_kind_is_left_to_transformers(tmp_path: Path) -> None:
    assert tokenizer_of(gguf_file(tmp_path / "other.gguf", model="gpt2")) is None


def test_a_file_that_wants_no_beginning_gets_none(tmp_path: Path) -> None:
    found = tokenizer_of(gguf_file(tmp_path / "model.gguf", bos=False))
    assert found.convert_ids_to_tokens(found("the").input_ids) == ["t", "he"]
