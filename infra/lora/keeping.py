"""What keeps a model what it was: text that has nothing to do with what is learnt, and how far it drifts on it.

The text is the set's general examples and what the base model itself writes when it begins with a plain word. On it the
Kullback-Leibler divergence KL(base ‖ trained) of the next token is added to the loss ("Learning without forgetting",
Li & Hoiem 2016, with samples of the model in the place of old data).
"""

import random
from typing import Any, Final

import msgspec
import torch
from torch.nn.functional import log_softmax

from .base import Base

_OPENINGS: Final = """The In A It When He She We For This There To On If I My What How You As At Many After
    One They But During Some Our First With By From All Most While Although Since Each"""
_LENGTH: Final = 48  # tokens of a text
_SAMPLES: Final = 96
_JUDGED: Final = 32  # positions of each text whose next token is compared
_LIKELY: Final = 128  # next tokens of a position that are compared one by one
_BATCH: Final = 8
_TINY: Final = 1e-6


def general_texts(base: Base, texts: tuple[str, ...], seed: int) -> list[list[int]]:
    """Token ids of general texts: those of the set, and as many as the base model is let write."""
    own = [list(base.tokenizer(text).input_ids)[:_LENGTH] for text in texts]
    torch.manual_seed(seed)
    openings = _OPENINGS.split()
    starts = [list(base.tokenizer(openings[n % len(openings)]).input_ids) for n in range(_SAMPLES)]
    written: list[list[int]] = []
    for length in sorted({len(one) for one in starts}):
        ids = torch.tensor([one for one in starts if len(one) == length])
        with torch.no_grad():
            found = base.model.generate(
                input_ids=ids,
                attention_mask=torch.ones_like(ids),
                max_new_tokens=_LENGTH - length,
                do_sample=True,
                temperature=1.0,
                top_k=0,
                pad_token_id=base.tokenizer.pad_token_id,
            )
        written += [_without_padding(one, base.tokenizer.pad_token_id) for one in found.tolist()]
    return [one for one in own + written if len(one) > 2]


def _without_padding(ids: list[int], padding: int) -> list[int]:
    while ids and ids[-1] == padding:
        ids.pop()
    return ids


class Kept(msgspec.Struct, frozen=True):
    """A general text and what the base model expects at its last positions: tokens and their log probabilities.

    `ids` are the text's; `likely` and `logs` are (positions, _LIKELY), the likeliest next tokens of each position.
    """

    ids: list[int]
    likely: Any
    logs: Any


def kept_texts(model: Any, texts: list[list[int]], padding: int) -> list[Kept]:
    """What the model expects now, for each text."""
    found = []
    for start in range(0, len(texts), _BATCH):
        batch = texts[start : start + _BATCH]
        ids, mask = left_padded(batch, padding)
        with torch.no_grad():
            logs = log_softmax(logits_of(model, ids, mask, _JUDGED), -1)
        top = logs.topk(_LIKELY, dim=-1)
        for n, text in enumerate(batch):
            here = min(len(text), _JUDGED)
            found.append(Kept(text, top.indices[n, -here:].clone(), top.values[n, -here:].clone()))
    return found


def divergence(model: Any, texts: list[Kept], padding: int) -> Any:
    """Mean KL(base ‖ trained) over the last positions of `texts`, in nats a token; differentiable.

    Of the likeliest next tokens, and of all others as one: at most what it is over all tokens.
    """
    ids, mask = left_padded([text.ids for text in texts], padding)
    logits = logits_of(model, ids, mask, _JUDGED)[mask[:, -_JUDGED:].bool()]
    likely, before = torch.cat([text.likely for text in texts]), torch.cat([text.logs for text in texts])
    after = logits.gather(-1, likely) - logits.logsumexp(-1, keepdim=True)
    rest_before = (1 - before.exp().sum(-1)).clamp(min=_TINY)
    rest_after = (1 - after.exp().sum(-1)).clamp(min=_TINY)
    spread = (before.exp() * (before - after)).sum(-1)
    return (spread + rest_before * (rest_before.log() - rest_after.log())).mean()


def sample(texts: list[Kept], count: int, step: random.Random) -> list[Kept]:
    """Texts for one step."""
    return step.sample(texts, min(count, len(texts)))


def left_padded(rows: list[list[int]], padding: int) -> tuple[Any, Any]:
    """Token ids and mask, each (rows, longest), padded on the left."""
    longest = max(map(len, rows))
    ids = torch.full((len(rows), longest), padding, dtype=torch.long)
    mask = torch.zeros_like(ids)
    for n, row in enumerate(rows):
        ids[n, longest - len(row) :] = torch.tensor(row)
        mask[n, longest - len(row) :] = 1
    return ids, mask


def logits_of(model: Any, ids: Any, mask: Any, last: int) -> Any:
    """Logits of the last `last` positions, (rows, last, vocabulary), in float32."""
    places = (mask.cumsum(-1) - 1).clamp(min=0)
    found = model(
        input_ids=ids, attention_mask=mask, position_ids=places, logits_to_keep=last, use_cache=False
    )
    return found.logits.float()
