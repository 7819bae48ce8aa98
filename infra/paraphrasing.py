"""Paraphrases by any endpoint that speaks OpenAI's chat interface."""

import http.client
import json
import re
import urllib.error
import urllib.request
from collections.abc import Sequence
from typing import Final

from ..schemas.errors import ServerError, SettingsError

SECONDS: Final = 60.0
_ASK: Final = (
    "Say the following statement in {count} other ways. Keep every name, number and date as it is written. Add nothing "
    "and leave nothing out. One sentence a line, no numbering, nothing else.\n\n{statement}"
)
_MARK: Final = re.compile(r"^\s*(?:[-*•]|\d+[.)])\s*")


class ChatParaphraser:
    """Asks `model` at `base_url` (such as http://127.0.0.1:11434/v1), at temperature 0 and with a fixed seed."""

    def __init__(self, base_url: str, model: str, *, api_key: str = "", timeout: float = SECONDS) -> None:
        """Raises SettingsError for an address that is none."""
        if not base_url.startswith(("http://", "https://")):
            raise SettingsError(f"base_url {base_url!r}: wanted http://HOST:PORT/v1 or https://…")
        self._url, self._model = base_url.rstrip("/") + "/chat/completions", model
        self._key, self._timeout = api_key, timeout

    def paraphrase(self, statement: str, count: int) -> Sequence[str]:
        """Up to `count` sentences, as the model gave them. Raises ServerError."""
        body = {
            "model": self._model,
            "messages": [{"role": "user", "content": _ASK.format(count=count, statement=statement)}],
            "temperature": 0,
            "seed": 0,
        }
        lines = [_MARK.sub("", line).strip() for line in self._answer(body).splitlines()]
        return [line for line in lines if line][:count]

    def _answer(self, body: object) -> str:
        headers = {"Content-Type": "application/json"}
        if self._key:
            headers["Authorization"] = f"Bearer {self._key}"
        request = urllib.request.Request(self._url, json.dumps(body).encode(), headers)
        try:
            with urllib.request.urlopen(request, timeout=self._timeout) as response:
                return str(json.load(response)["choices"][0]["message"]["content"])
        except (OSError, http.client.HTTPException, ValueError, LookupError, TypeError) as exc:
            if isinstance(exc, urllib.error.HTTPError):
                exc.close()
            raise ServerError(
                f"paraphrases: {self._url} did not answer as a chat model does ({exc}); check the address, the model "
                "and the key, or leave paraphrases out"
            ) from exc
