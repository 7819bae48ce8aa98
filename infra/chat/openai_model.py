"""A `ChatModel` over any server with OpenAI's chat interface: bounded in time, in calls and in what it may break."""

import asyncio
import logging
import threading
import time
from collections.abc import Callable, Coroutine, Mapping, Sequence
from contextlib import suppress
from typing import Any, Final, TypeVar

from ...processors.chat import LATE, PAUSED, Question, Reply
from ...schemas.errors import ServerError, SettingsError
from ..notes import note
from .breaker import Breaker
from .talk import Failed, Spent, Talk

log = logging.getLogger(__name__)
T = TypeVar("T")
LOOK_SECONDS: Final = 0.1  # between two looks whether the answers are still wanted
SLOT_SECONDS: Final = 0.02  # the same for a free slot
CLOSE_SECONDS: Final = 1.0  # for connections to close
LIST_SECONDS: Final = 5.0
_KEYLESS: Final = (
    "none"  # the package wants a key, also for servers that want none; its own variables are not asked
)


class OpenAIModel:
    """`model` at `base_url` (such as http://127.0.0.1:11434/v1), asked at temperature 0 and with a fixed seed.

    `timeout`: seconds for one question with all its tries; `at_once`: questions at the same time, of all threads.
    Each `ask` has a loop and connections of its own, in a thread of its own, so that nothing outlives it.
    """

    def __init__(
        self,
        base_url: str,
        model: str,
        *,
        api_key: str = "",
        timeout: float = 30.0,
        at_once: int = 4,
        advice: Mapping[int, str] = {},
        breaker: Breaker | None = None,
    ) -> None:
        """`advice`: what to do about a status, for the log. Raises SettingsError for an address that is none."""
        if not base_url.startswith(("http://", "https://")):
            raise SettingsError(f"base_url {base_url!r}: wanted http://HOST:PORT/v1 or https://…")
        self._url, self._name, self._key = base_url.rstrip("/"), model, api_key or _KEYLESS
        self._timeout, self._at_once = timeout, at_once
        self._slots = threading.BoundedSemaphore(at_once)
        self._breaker = breaker or Breaker()
        self._advice = advice
        self._talk = Talk(model)

    @property
    def name(self) -> str:
        """The model's name, as the server knows it."""
        return self._name

    @property
    def at_once(self) -> int:
        """How many questions are asked at the same time."""
        return self._at_once

    def ask(
        self, questions: Sequence[Question], seconds: float, wanted: Callable[[], bool] = lambda: True
    ) -> list[Reply]:
        """See `ChatModel.ask`. What takes longer than `seconds` is late, whether the server hangs, drips or refuses."""
        import openai  # noqa: F401 - slow to import: not within the time that the answers have

        return _apart(lambda: self._all(questions, time.monotonic() + seconds, wanted))

    def known(self) -> list[str]:
        """The models that the server lists. Raises ServerError where it does not answer within 5 s, or lists none."""

        async def listed() -> list[str]:
            async with asyncio.timeout(LIST_SECONDS), self._client() as client:
                return [str(one.id) async for one in client.models.list()]

        try:
            return _apart(listed)
        except Exception as exc:  # whatever a server may do
            raise ServerError(
                f"{self._url}/models: does not answer as a server of models does ({type(exc).__name__}); check the "
                "address and the key"
            ) from exc

    async def _all(
        self, questions: Sequence[Question], end: float, wanted: Callable[[], bool]
    ) -> list[Reply]:
        client = self._client()
        tasks = [asyncio.create_task(self._one(client, question)) for question in questions]
        try:
            pending: set[asyncio.Task[Reply]] = set(tasks)
            while pending and (left := end - time.monotonic()) > 0:
                if not wanted():
                    raise ServerError(f"{self._url}: was not waited for, since whoever asked is closing")
                _, pending = await asyncio.wait(pending, timeout=min(left, LOOK_SECONDS))
            return [Reply(failure=LATE) if task in pending else task.result() for task in tasks]
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            with suppress(Exception):
                async with asyncio.timeout(CLOSE_SECONDS):
                    await client.close()

    async def _one(self, client: Any, question: Question) -> Reply:
        """The reply to one question; it waits for its turn among those of all threads."""
        while not self._slots.acquire(blocking=False):  # noqa: ASYNC110 - loops of several threads share the slots
            await asyncio.sleep(SLOT_SECONDS)
        try:
            if not self._breaker.allows():
                return Reply(failure=PAUSED)
            return await self._asked(client, question)
        finally:
            self._slots.release()

    async def _asked(self, client: Any, question: Question) -> Reply:
        spent, began, answer, failure = Spent(), time.monotonic(), None, ""
        end = began + self._timeout
        try:
            async with asyncio.timeout(self._timeout):
                answer = await self._talk.answer(client, question, spent, end)
            self._succeeded()
        except TimeoutError:
            failure = LATE
            self._failed(failure)
        except Failed as exc:
            failure = exc.why
            self._failed(failure, exc)
        except asyncio.CancelledError:
            self._breaker.left()
            raise
        return Reply(
            answer=spent.answer if answer is None else answer,
            failure="" if spent.answer is not None else failure,
            calls=spent.calls,
            repairs=spent.repairs,
            tokens_in=spent.tokens_in,
            tokens_out=spent.tokens_out,
            seconds=time.monotonic() - began,
        )

    def _succeeded(self) -> None:
        if self._breaker.succeeded():
            note(log, logging.INFO, "model.resumed", "a language model answers again", model=self._name)

    def _failed(self, why: str, error: Failed | None = None) -> None:
        pause = self._breaker.failed(for_good=error is not None and error.for_good)
        if pause is not None:
            status = 0 if error is None else error.status
            message = f"a language model failed, and is not asked for a while{self._advice.get(status, '')}"
            fields: dict[str, Any] = {"model": self._name, "server": self._url, "reason": why}
            fields |= {"seconds": pause} | ({"status": status} if status else {})
            note(log, logging.WARNING, "model.paused", message, **fields)

    def _client(self) -> Any:
        import openai

        client: Any = openai.AsyncOpenAI(
            base_url=self._url,
            api_key=self._key,
            organization="",
            project="",
            timeout=self._timeout,
            max_retries=0,  # tries are counted here, within the time of the question
        )
        client._custom_headers = {}  # of OPENAI_CUSTOM_HEADERS, which are meant for another server, and may be secret
        return client


def _apart(work: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """The result of a coroutine, run by a loop in a thread of its own: the caller's thread may run one, too.

    Not waited for is the end of the loop, which waits for a name that is still being looked up.
    """
    results: list[T] = []
    errors: list[BaseException] = []
    done = threading.Event()

    async def noted() -> None:
        try:
            results.append(await work())
        except BaseException as exc:  # raised again where it was asked for
            errors.append(exc)
        finally:
            done.set()

    def run() -> None:
        try:
            asyncio.run(noted())
        except BaseException as exc:  # no loop could be made
            errors.append(exc)
        finally:
            done.set()

    threading.Thread(target=run, name="mnemostream-chat", daemon=True).start()
    done.wait()
    if errors:
        raise errors[0]
    return results[0]
