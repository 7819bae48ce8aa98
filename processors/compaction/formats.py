"""The formats: an example as one line of each."""

from collections.abc import Callable, Iterable
from typing import Any, Final

import msgspec

from ...schemas.errors import SettingsError
from ...schemas.hints import hint
from .examples import (
    ANSWER,
    ASKED,
    CONVERSATION,
    GENERAL,
    PREFERENCE,
    QUESTION,
    SPLITS,
    Example,
    Message,
)

PROMPT_COMPLETION, MESSAGES, DPO, OPENAI, SHAREGPT = (
    "prompt-completion", "messages", "dpo", "openai", "sharegpt",
)  # fmt: skip
PARQUET: Final = "parquet"
FORMATS: Final = (PROMPT_COMPLETION, MESSAGES, DPO, OPENAI, SHAREGPT)
_PLAIN, _CHAT = (QUESTION, GENERAL), (QUESTION, CONVERSATION, GENERAL)
TAKES: Final = {  # format → the kinds of examples that it can hold
    PROMPT_COMPLETION: _PLAIN,
    MESSAGES: _CHAT,
    DPO: (PREFERENCE,),
    OPENAI: _CHAT,
    SHAREGPT: _CHAT,
}
_GO_ON: Final = "Go on with this text: "
_encode = msgspec.json.Encoder().encode


class Completed(msgspec.Struct, frozen=True, gc=False):
    """A row of TRL's prompt-completion."""

    prompt: str
    completion: str


class Chat(msgspec.Struct, frozen=True, gc=False):
    """A row of TRL's messages, and of OpenAI's chat JSONL."""

    messages: tuple[Message, ...]


class Preferred(msgspec.Struct, frozen=True, gc=False):
    """A row of TRL's preference format."""

    prompt: str
    chosen: str
    rejected: str


class Share(msgspec.Struct, frozen=True, gc=False, rename={"from_": "from"}):
    """What one side said, in ShareGPT."""

    from_: str
    value: str


class Shared(msgspec.Struct, frozen=True, gc=False):
    """A row of ShareGPT."""

    conversations: tuple[Share, ...]


def chosen(names: Iterable[str]) -> tuple[tuple[str, ...], bool]:
    """The formats that are asked for, each once and in the order of FORMATS, and whether as Parquet too.

    A name may hold several, separated by commas or spaces; "all" is every format. Raises SettingsError.
    """
    asked = [name for one in names for name in one.replace(",", " ").split()]
    known = (*FORMATS, PARQUET, "jsonl", "all")
    for name in asked:
        if name not in known:
            raise SettingsError(f"format {name!r}: {hint(name, known)}")
    formats = tuple(name for name in FORMATS if name in asked or "all" in asked)
    return formats or (PROMPT_COMPLETION,), PARQUET in asked


def chat(example: Example) -> tuple[Message, ...]:
    """An example as a conversation."""
    if example.messages:
        return example.messages
    asked = asked_in(example.prompt)
    return (Message("user", asked), Message("assistant", example.completion.lstrip()))


def asked_in(prompt: str) -> str:
    """What a prompt asks, as a user would put it."""
    if prompt.startswith(ASKED) and prompt.endswith(ANSWER):
        return prompt[len(ASKED) : -len(ANSWER)]
    return _GO_ON + prompt


def _messages(example: Example) -> Any:
    return Chat(chat(example))


def _shared(example: Example) -> Any:
    sides = {"user": "human", "assistant": "gpt"}
    return Shared(tuple(Share(sides[message.role], message.content) for message in chat(example)))


_ROWS: Final[dict[str, Callable[[Example], Any]]] = {
    PROMPT_COMPLETION: lambda example: Completed(example.prompt, example.completion),
    MESSAGES: _messages,
    DPO: lambda example: Preferred(example.prompt, example.completion, example.rejected),
    OPENAI: _messages,
    SHAREGPT: _shared,
}


def line(example: Example, format_: str) -> bytes:
    """One line of a format, with its line end."""
    return _encode(_ROWS[format_](example)) + b"\n"


def files_of(formats: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """(format, split) of every file of a set, in order."""
    return tuple((format_, split) for format_ in formats for split in SPLITS)
