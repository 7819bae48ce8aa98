"""The port of a chat model: what it is asked, what came of that, and what it cost.

Asking may fail, be late or be refused: that is an outcome, not an error, so that nobody who asks is held up by it.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, Protocol

import msgspec

LATE: Final = "late"  # no answer in the time that there was
AWAY: Final = "unreachable"  # nobody answers, or the connection broke
BUSY: Final = "busy"  # the server has too much to do (429), for longer than there was time
FAULTY: Final = "server-error"  # it failed (5xx)
REFUSED: Final = "refused"  # the key, the model or the question: asked again it would refuse again
GARBLED: Final = "garbled"  # what came is no answer of a chat model
PAUSED: Final = "paused"  # it failed several times in a row, and is not asked for a while


def _fits(_: str) -> str | None:
    return None


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """What a model is asked: the task and the text.

    `schema`: a JSON schema of the answer, for servers that can hold to one. `wrong` tells what is wrong with an
    answer, None where nothing is: then the model is asked once to mend it.
    """

    task: str
    text: str
    schema: Mapping[str, Any] | None = None
    wrong: Callable[[str], str | None] = _fits


class Reply(msgspec.Struct, frozen=True, kw_only=True):
    """What came of a question: an answer, which may still be wrong, or why there is none, and what it cost.

    `calls` counts requests to the server, `repairs` those for a mended answer; `seconds` is from the first on.
    """

    answer: str | None = None
    failure: str = ""
    calls: int = 0
    repairs: int = 0
    tokens_in: int = 0
    tokens_out: int = 0
    seconds: float = 0.0


class ChatModel(Protocol):
    """A language model that somebody serves. May be used from any thread."""

    @property
    def name(self) -> str:
        """The model's name, as events tell who decided."""
        ...

    @property
    def at_once(self) -> int:
        """How many questions it is asked at the same time, by all threads together."""
        ...

    def ask(
        self, questions: Sequence[Question], seconds: float, wanted: Callable[[], bool] = lambda: True
    ) -> list[Reply]:
        """A reply to each question, in order, within `seconds` whatever the server does.

        Raises ServerError as soon as the answers are no longer `wanted`; nothing else.
        """
        ...
