"""Measuring an adapter: closed-book questions before and after, and the perplexity of unrelated text."""

import math
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

import msgspec
import torch
from torch.nn.functional import cross_entropy

from ...schemas.errors import InputError
from .base import Base
from .folder import load_adapter
from .keeping import left_padded
from .prompts import question_ids, stop_ids

REPLY: Final = 32  # tokens of a reply, at most
_WINDOW: Final = 256  # tokens of a text that are judged together
_BATCH: Final = 8
_ARTICLES: Final = {"a", "an", "the"}
_WORD: Final = re.compile(r"\w+")


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """A question and the answer that is right."""

    question: str
    answer: str
    memory_id: str | None = None


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """How one question was answered, without the adapter and with it."""

    question: str
    answer: str
    memory_id: str | None
    reply_before: str
    reply_after: str
    right_before: bool
    right_after: bool


class Evaluated(msgspec.Struct, frozen=True, kw_only=True):
    """Shares of the questions answered, in [0, 1], and perplexities of a text, without the adapter and with it."""

    recall_before: float
    recall_after: float
    perplexity_before: float
    perplexity_after: float
    rows: tuple[Row, ...]


def evaluate_adapter(
    adapter: Path, questions: Sequence[Question], text: str, progress: Callable[[int], None] = lambda _: None
) -> Evaluated:
    """Ask `questions`, with and without the adapter in a folder, and measure its perplexity of `text` likewise.

    `progress` is told how many questions were answered, of twice as many as there are. Raises InputError where there is
    no question, or too little text, or no adapter.
    """
    if not questions:
        raise InputError("questions: there are none; give at least one question with its answer")
    base, card, model = load_adapter(adapter)
    if len(base.tokenizer(text).input_ids) < 3:
        raise InputError("text: is too short to measure a perplexity; give a few sentences")
    told = [0]

    def answered(count: int) -> None:
        told[0] += count
        progress(told[0])

    asked = [one.question for one in questions]
    with model.disable_adapter():
        before, perplexity_before = (
            _replies(base, model, card.prompt, asked, answered),
            perplexity(base, model, text),
        )
    after, perplexity_after = (
        _replies(base, model, card.prompt, asked, answered),
        perplexity(base, model, text),
    )
    rows = tuple(
        Row(
            question=one.question,
            answer=one.answer,
            memory_id=one.memory_id,
            reply_before=first,
            reply_after=second,
            right_before=is_right(one.answer, first),
            right_after=is_right(one.answer, second),
        )
        for one, first, second in zip(questions, before, after, strict=True)
    )
    return Evaluated(
        recall_before=sum(row.right_before for row in rows) / len(rows),
        recall_after=sum(row.right_after for row in rows) / len(rows),
        perplexity_before=perplexity_before,
        perplexity_after=perplexity_after,
        rows=rows,
    )


def answer(adapter: Path, question: str) -> str:
    """What a model with the adapter in a folder replies, greedily, in at most REPLY tokens."""
    base, card, model = load_adapter(adapter)
    return _replies(base, model, card.prompt, [question], lambda _: None)[0]


def _replies(
    base: Base, model: Any, style: str, questions: Sequence[str], answered: Callable[[int], None]
) -> list[str]:
    """Greedy replies, one a question."""
    asked = [question_ids(base, style, question) for question in questions]
    replies: list[str] = []
    for start in range(0, len(asked), _BATCH):
        ids, mask = left_padded(asked[start : start + _BATCH], base.tokenizer.pad_token_id)
        with torch.no_grad():
            found = model.generate(
                input_ids=ids,
                attention_mask=mask,
                max_new_tokens=REPLY,
                do_sample=False,
                pad_token_id=base.tokenizer.pad_token_id,
                eos_token_id=stop_ids(base),
            )
        told = base.tokenizer.batch_decode(found[:, ids.shape[1] :], skip_special_tokens=True)
        replies += [text.strip() for text in told]
        answered(len(found))
    return replies


def perplexity(base: Base, model: Any, text: str) -> float:
    """exp of the mean negative log likelihood of a text's tokens, each on those before it in its stretch of 256."""
    ids = list(base.tokenizer(text).input_ids)
    lost, judged = 0.0, 0
    with torch.no_grad():
        for start in range(0, len(ids) - 1, _WINDOW):
            stretch = torch.tensor([ids[start : start + _WINDOW + 1]])
            logits = model(input_ids=stretch, use_cache=False).logits[0, :-1].float()
            lost += cross_entropy(logits, stretch[0, 1:], reduction="sum").item()
            judged += stretch.shape[1] - 1
    return math.exp(lost / judged)


def is_right(wanted: str, reply: str) -> bool:
    """Whether the answer's words, lower case, without marks and articles, stand in the reply in a row."""
    words, said = _words(wanted), _words(reply)
    return bool(words) and any(said[n : n + len(words)] == words for n in range(len(said) - len(words) + 1))


def _words(text: str) -> list[str]:
    return [word for word in _WORD.findall(text.casefold()) if word not in _ARTICLES]
