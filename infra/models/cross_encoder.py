"""Any sequence classifier of `transformers` as a reranker: a cross-encoder reads question and memory together."""

import math
from collections.abc import Sequence
from typing import Any, Final

from ...schemas.errors import SettingsError
from .transformer import clean, loading, one_thread

_LIMIT: Final = 512  # tokens of a question and a text together, where the model takes no fewer


class CrossEncoder:
    """`Reranker` over a model by hub id or local folder, with one output or two (the second means: answers).

    Pairs go through the model one at a time on one CPU thread, so that neighbours and threads don't change a score.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._loaded: tuple[Any, Any, Any] | None = None

    @property
    def model(self) -> str:
        """`transformer:` and the hub id or folder."""
        return f"transformer:{self._name}"

    def relevance(self, question: str, texts: Sequence[str]) -> list[float]:
        """How well each text answers the question, from 0 to 1, rounded to 6 decimals."""
        torch, tokenizer, network = self._model()
        limit = min(_LIMIT, tokenizer.model_max_length, network.config.max_position_embeddings)
        found = []
        with one_thread(torch), torch.inference_mode():
            for text in texts:
                pair = [clean(question), clean(text)]
                inputs = tokenizer(*pair, return_tensors="pt", truncation=True, max_length=limit)
                logits = network(**inputs).logits[0].to(torch.float64).tolist()
                found.append(round(1.0 / (1.0 + math.exp(-_margin(logits))), 6))
        return found

    def _model(self) -> tuple[Any, Any, Any]:
        if self._loaded is None:
            self._loaded = _load(self._name)
        return self._loaded


def _margin(logits: Sequence[float]) -> float:
    """The logit of being an answer, within what `exp` takes."""
    margin = logits[0] if len(logits) == 1 else logits[1] - logits[0]
    return max(-700.0, min(700.0, margin))


def _load(name: str) -> tuple[Any, Any, Any]:
    """Torch, the tokeniser and the network."""
    with loading("reranker", name) as (torch, transformers):
        tokenizer = transformers.AutoTokenizer.from_pretrained(name)
        network = transformers.AutoModelForSequenceClassification.from_pretrained(name).eval()
    if network.config.num_labels not in (1, 2):
        raise SettingsError(
            f"reranker transformer:{name}: tells {network.config.num_labels} classes apart, wanted 1 or 2"
        )
    return torch, tokenizer, network
