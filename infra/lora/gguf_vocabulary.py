"""The tokenizer of a GGUF file whose vocabulary is SentencePiece's byte-pair encoding.

SentencePiece joins, of all neighbours, those whose joint piece has the best score, the leftmost first. That is what
the merges of a byte-pair encoder do when they stand in the order of those scores.
"""

from pathlib import Path
from typing import Any, Final

import gguf
import transformers
from tokenizers import AddedToken, Tokenizer, decoders, normalizers, pre_tokenizers, processors
from tokenizers.models import BPE

_NORMAL, _CONTROL, _OWN = 1, 3, 4  # types of tokens
_SPACE: Final = "▁"
_SPECIAL: Final = {"bos_token": "bos", "eos_token": "eos", "unk_token": "unknown", "pad_token": "padding"}


def tokenizer_of(path: Path) -> Any:
    """The tokenizer of a file; None where its vocabulary is of another kind, which transformers reads itself."""
    fields = gguf.GGUFReader(path).fields

    def told(key: str) -> Any:
        field = fields.get(f"tokenizer.{key}")
        return None if field is None else field.contents()

    if told("ggml.model") != "llama" or told("ggml.scores") is None:
        return None
    tokens, types = told("ggml.tokens"), told("ggml.token_type")
    encoder = _encoder(tokens, told("ggml.scores"), types, prefix=told("ggml.add_space_prefix") is not False)
    special = {
        name: tokens[number]
        for name, key in _SPECIAL.items()
        if (number := told(f"ggml.{key}_token_id")) is not None
    }
    if told("ggml.add_bos_token") is not False and "bos_token" in special:
        bos = special["bos_token"]
        encoder.post_processor = processors.TemplateProcessing(
            single=f"{bos} $A", pair=f"{bos} $A {bos} $B", special_tokens=[(bos, tokens.index(bos))]
        )
    found = transformers.PreTrainedTokenizerFast(tokenizer_object=encoder, **special)
    found.chat_template = told("chat_template")
    return found


def _encoder(tokens: list[str], scores: list[float], types: list[int], *, prefix: bool) -> Tokenizer:
    vocabulary = {token: number for number, token in enumerate(tokens)}
    unknown = next((token for token, kind in zip(tokens, types, strict=True) if kind == 2), None)
    merges = _merges(tokens, scores, types, vocabulary)
    encoder = Tokenizer(BPE(vocabulary, merges, unk_token=unknown, fuse_unk=True, byte_fallback=True))
    lead = [normalizers.Prepend(_SPACE)] if prefix else []
    encoder.normalizer = normalizers.Sequence([*lead, normalizers.Replace(" ", _SPACE)])
    encoder.pre_tokenizer = pre_tokenizers.Split(" ", "merged_with_previous")
    strip = [decoders.Strip(" ", 1, 0)] if prefix else []
    encoder.decoder = decoders.Sequence(
        [decoders.Replace(_SPACE, " "), decoders.ByteFallback(), decoders.Fuse(), *strip]
    )
    for kind, is_special in ((_OWN, False), (_CONTROL, True)):
        added = [
            AddedToken(token, normalized=False, special=is_special)
            for token, its in zip(tokens, types, strict=True)
            if its == kind
        ]
        (encoder.add_special_tokens if is_special else encoder.add_tokens)(added)
    return encoder


def _merges(
    tokens: list[str], scores: list[float], types: list[int], vocabulary: dict[str, int]
) -> list[tuple[str, str]]:
    """Every way to join two pieces to one, the best scores first."""
    found = []
    for token, score, kind in zip(tokens, scores, types, strict=True):
        if kind != _NORMAL:
            continue
        for cut in range(1, len(token)):
            left, right = vocabulary.get(token[:cut]), vocabulary.get(token[cut:])
            if left is not None and right is not None and types[left] == types[right] == _NORMAL:
                found.append((-score, left, right))
    found.sort()
    return [(tokens[left], tokens[right]) for _, left, right in found]
