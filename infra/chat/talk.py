"""One question to a chat server: its tries, the form of its answer, and the one repair."""

import asyncio
import math
import time
from collections.abc import Mapping
from contextlib import suppress
from email.utils import parsedate_to_datetime
from typing import Any, Final

import msgspec

from ...processors.chat import AWAY, BUSY, FAULTY, GARBLED, LATE, REFUSED, Question

TRIES: Final = 4
FIRST_WAIT: Final = 0.5  # seconds before the second try, doubled for each further one
MOST_TOKENS: Final = 1500  # of an answer: a model that repeats itself must end
MOST_QUOTED: Final = 4000  # characters of a wrong answer that is shown to the model again
MEND: Final = "That cannot be read. {} Answer again, with the JSON object alone."
_AGAIN: Final = frozenset({408, 409, 425})  # a fault of the moment
_FOR_GOOD: Final = frozenset({401, 403, 404})  # the key, or the model
_FORM_REFUSED: Final = frozenset({400, 415, 422, 501})  # what servers say to a form that they do not take
# How an answer is asked for, the best first: servers differ in whether they take a schema, a temperature and a seed,
# and in what they call the length.
_STEADY: Final[dict[str, Any]] = {"temperature": 0, "seed": 0, "max_tokens": MOST_TOKENS}
_FORMS: Final[tuple[tuple[bool, dict[str, Any]], ...]] = (
    (True, _STEADY),
    (True, {"max_completion_tokens": MOST_TOKENS}),
    (False, _STEADY),
    (False, {}),
)


class Failed(Exception):
    """A question without an answer: why, the server's status, and whether any other would fail as well."""

    def __init__(self, why: str, *, status: int = 0, wait: float | None = None) -> None:
        """`wait`: for how many seconds the server asked to be left alone."""
        super().__init__(why)
        self.why, self.status, self.wait = why, status, wait
        self.for_good = status in _FOR_GOOD


class Spent(msgspec.Struct):
    """What a question has cost so far; `answer`: the last one that came, whether it could be read or not."""

    calls: int = 0
    repairs: int = 0
    tokens_in: int = 0
    tokens_out: int = 0
    answer: str | None = None


class Talk:
    """Questions to one model. Remembers in which form its server takes them."""

    def __init__(self, model: str) -> None:
        self._model, self._form = model, 0

    async def answer(self, client: Any, question: Question, spent: Spent, end: float) -> str:
        """The answer, mended once where it was wrong. `end`: the monotonic time at which nobody waits any more.

        Raises Failed. What came before that stays in `spent`.
        """
        messages = [
            {"role": "system", "content": question.task},
            {"role": "user", "content": question.text},
        ]
        messages = messages if question.task else messages[1:]
        first = spent.answer = await self._tried(client, messages, question, spent, end)
        wrong = question.wrong(first)
        if wrong is None:
            return first
        spent.repairs += 1
        messages += [
            {"role": "assistant", "content": first[:MOST_QUOTED]},
            {"role": "user", "content": MEND.format(wrong)},
        ]
        mended = await self._tried(client, messages, question, spent, end)
        return mended if question.wrong(mended) is None else first

    async def _tried(
        self, client: Any, messages: list[dict[str, str]], question: Question, spent: Spent, end: float
    ) -> str:
        wait = FIRST_WAIT
        for left in reversed(range(TRIES)):
            try:
                return await self._formed(client, messages, question, spent)
            except Failed as failed:
                pause = wait if failed.wait is None else failed.wait
                again = failed.why in (AWAY, BUSY, FAULTY)
                if not left or not again or time.monotonic() + pause >= end:
                    raise
            await asyncio.sleep(pause)
            wait *= 2
        raise Failed(LATE)

    async def _formed(
        self, client: Any, messages: list[dict[str, str]], question: Question, spent: Spent
    ) -> str:
        """One try: in the form that the server took before, and where it refuses that, in one that asks less of it."""
        refused: Failed | None = None
        for n, (has_schema, options) in enumerate(_FORMS):
            if n < self._form or (has_schema and question.schema is None):
                continue
            form = _schema(question.schema) if has_schema and question.schema is not None else {}
            try:
                answer = await self._called(client, messages, {**options, **form}, spent)
            except Failed as failed:
                if failed.status not in _FORM_REFUSED:
                    raise
                refused = failed
            else:
                if question.schema is not None:
                    self._form = n
                return answer
        raise refused or Failed(REFUSED)

    async def _called(
        self, client: Any, messages: list[dict[str, str]], form: dict[str, Any], spent: Spent
    ) -> str:
        import openai

        spent.calls += 1
        try:
            came = await client.chat.completions.create(
                model=self._model,
                messages=messages,
                **form,
            )
            usage = getattr(came, "usage", None)
            spent.tokens_in += _count(usage, "prompt_tokens")
            spent.tokens_out += _count(usage, "completion_tokens")
            content = came.choices[0].message.content
        except openai.APIStatusError as exc:
            raise _failed(exc.status_code, exc.response.headers) from exc
        except openai.APITimeoutError as exc:
            raise Failed(LATE) from exc
        except openai.APIConnectionError as exc:
            raise Failed(AWAY) from exc
        except Exception as exc:  # a body that is no answer breaks the package in many ways
            raise Failed(GARBLED) from exc
        if not isinstance(content, str):
            raise Failed(GARBLED)
        return content


def _schema(schema: Mapping[str, Any]) -> dict[str, Any]:
    named = {"name": "answer", "strict": True, "schema": dict(schema)}
    return {"response_format": {"type": "json_schema", "json_schema": named}}


def _failed(status: int, headers: Mapping[str, str]) -> Failed:
    why = BUSY if status == 429 else FAULTY if status >= 500 or status in _AGAIN else REFUSED
    return Failed(why, status=status, wait=_wait(headers.get("retry-after")))


def _wait(told: str | None) -> float | None:
    """Seconds of a Retry-After header: a number, or a date; None where it tells nothing."""
    if not told:
        return None
    with suppress(ValueError):
        seconds = float(told)
        return max(seconds, 0.0) if math.isfinite(seconds) else None
    try:
        return max(parsedate_to_datetime(told).timestamp() - time.time(), 0.0)
    except (ValueError, TypeError, OverflowError):
        return None


def _count(usage: Any, name: str) -> int:
    value = getattr(usage, name, 0)
    return value if isinstance(value, int) and value > 0 else 0
