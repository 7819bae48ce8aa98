"""How a question is put to a model, and what it is trained to reply."""

from typing import Any, Final

from ...processors.compaction.examples import ANSWER, ASKED
from ...schemas.errors import InputError
from .base import Base
from .options import CHAT, PLAIN

STOP: Final = "\n"


def style_of(base: Base, wanted: str) -> str:
    """ "plain" or "chat"; raises InputError where a chat template is wanted and there is none."""
    if wanted == CHAT and not base.chats:
        raise InputError(
            f"base model {base.name!r}: has no chat template; train with --prompt plain, or take an instruct model"
        )
    return (CHAT if base.chats else PLAIN) if wanted == "auto" else wanted


def prompt_ids(base: Base, style: str, prompt: str) -> list[int]:
    """Token ids of a prompt of a training set, as the style puts it."""
    if style == PLAIN:
        return list(base.tokenizer(prompt).input_ids)
    said = prompt.removeprefix(ASKED).removesuffix(ANSWER)
    return _ids(
        base.tokenizer.apply_chat_template([{"role": "user", "content": said}], add_generation_prompt=True)
    )


def question_ids(base: Base, style: str, question: str) -> list[int]:
    """Token ids of a question."""
    return prompt_ids(base, style, f"{ASKED}{question}{ANSWER}")


def reply_ids(base: Base, style: str, completion: str) -> list[int]:
    """Token ids of a reply and of its end."""
    said = completion if style == PLAIN else completion.strip()
    return [*base.tokenizer(said, add_special_tokens=False).input_ids, *stop_ids(base)[:1]]


def stop_ids(base: Base) -> list[int]:
    """Ids that end a reply: the end of a text or a turn, and the end of a line."""
    ends = base.model.generation_config.eos_token_id
    found = list(ends) if isinstance(ends, list | tuple) else [ends]
    found = [
        base.tokenizer.eos_token_id,
        *found,
        *base.tokenizer(STOP, add_special_tokens=False).input_ids[-1:],
    ]
    return [int(one) for one in dict.fromkeys(found) if one is not None]


def _ids(encoded: Any) -> list[int]:
    return list(encoded["input_ids"] if hasattr(encoded, "keys") else encoded)
