"""Paraphrases by any endpoint that speaks OpenAI's chat interface (extra [llm])."""

import re
from collections.abc import Sequence
from typing import Final

from ..processors.chat import Question
from ..schemas.errors import ServerError
from .chat import wanted
from .chat.openai_model import OpenAIModel

SECONDS: Final = 60.0
_ASK: Final = (
    "Say the following statement in {count} other ways. Keep every name, number and date as it is written. Add nothing "
    "and leave nothing out. One sentence a line, no numbering, nothing else.\n\n{statement}"
)
_MARK: Final = re.compile(r"^\s*(?:[-*•]|\d+[.)])\s*")


class ChatParaphraser:
    """Asks `model` at `base_url` (such as http://127.0.0.1:11434/v1), at temperature 0 and with a fixed seed."""

    def __init__(self, base_url: str, model: str, *, api_key: str = "", timeout: float = SECONDS) -> None:
        """Raises SettingsError for an address that is none, and where the extra is not installed."""
        wanted("paraphrases")
        self._model = OpenAIModel(base_url, model, api_key=api_key, timeout=timeout, at_once=1)
        self._url, self._timeout = base_url, timeout

    def paraphrase(self, statement: str, count: int) -> Sequence[str]:
        """Up to `count` sentences, as the model gave them. Raises ServerError."""
        question = Question(task="", text=_ASK.format(count=count, statement=statement))
        reply = self._model.ask([question], self._timeout)[0]
        if reply.answer is None:
            raise ServerError(
                f"paraphrases: {self._url} did not answer as a chat model does ({reply.failure}); check the address, "
                "the model and the key, or leave paraphrases out"
            )
        lines = [_MARK.sub("", line).strip() for line in reply.answer.splitlines()]
        return [line for line in lines if line][:count]
