"""Byte-pair tokens of the default embedder's vocabulary, as Llama 2's tokeniser makes them.

Spaces become "▁" and one is put in front. No token has a "▁" within it, so a text falls into words that can be
tokenised on their own, and are remembered. Within a word, the adjacent pair whose join stands first in the
vocabulary is joined, the leftmost of equals first, until none is left (R. Sennrich et al., ACL 2016). A character
outside the vocabulary becomes the tokens of its UTF-8 bytes.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final

SPACE: Final = "▁"
_WORD: Final = re.compile(f"{SPACE}*[^{SPACE}]+|{SPACE}+")
_REMEMBERED: Final = 1 << 15  # words; 80 MB at the worst, 5 MB of usual text
_NEVER: Final = 1 << 30
_LONG: Final = 256  # a longer "word" is a blob: cut, since joining is quadratic in a word's length


class Tokenizer:
    """Text to token ids, over a vocabulary whose order is the order of merges."""

    def __init__(self, vocabulary: Sequence[str]) -> None:
        self._ids = {token: number for number, token in enumerate(vocabulary)}
        self._bytes = [self._ids[f"<0x{byte:02X}>"] for byte in range(256)]
        self._texts = {token: number for token, number in self._ids.items() if not _is_special(token)}
        late = {
            token: number + len(self._ids) for token, number in self._texts.items() if not token.strip(SPACE)
        }
        # When a join that makes a token is made: in the vocabulary's order, runs of spaces after all else.
        self._ranks = self._texts | late
        self._word = lru_cache(_REMEMBERED)(self._tokenise)

    def encode(self, text: str) -> list[int]:
        """The ids of `text`, without a beginning or an end; a lone surrogate becomes a question mark."""
        if not text:
            return []
        clean = SPACE + text.encode("utf-8", "replace").decode().replace(" ", SPACE)
        return [token for word in _WORD.findall(clean) for token in self._word(word)]

    def _tokenise(self, word: str) -> tuple[int, ...]:
        if len(word) > _LONG:
            pieces = [word[at : at + _LONG] for at in range(0, len(word), _LONG)]
            return tuple(token for piece in pieces for token in self._tokenise(piece))
        parts, rank = list(word), self._ranks.get
        ranks = [rank(left + right, _NEVER) for left, right in pairwise(parts)]
        while ranks and (best := min(ranks)) != _NEVER:
            at = ranks.index(best)
            parts[at : at + 2] = [parts[at] + parts[at + 1]]
            del ranks[at]
            if at:
                ranks[at - 1] = rank(parts[at - 1] + parts[at], _NEVER)
            if at < len(ranks):
                ranks[at] = rank(parts[at] + parts[at + 1], _NEVER)
        return tuple(token for part in parts for token in self._token(part))

    def _token(self, part: str) -> list[int]:
        number = self._texts.get(part)
        return [self._bytes[byte] for byte in part.encode()] if number is None else [number]


def _is_special(token: str) -> bool:
    """Control and byte tokens are no text: the words "<s>" or "<0x41>" are spelled in characters."""
    return token[:1] == "<" and re.fullmatch(r"<unk>|</?s>|<0x[0-9A-F]{2}>", token) is not None
