"""Chat models: the adapter of the `ChatModel` port for servers that speak OpenAI's chat interface (extra [llm])."""

import os
from collections.abc import Mapping
from importlib.util import find_spec
from typing import TYPE_CHECKING, Final

from ...schemas.errors import SettingsError
from ..settings import LLM, Settings

if TYPE_CHECKING:
    from .openai_model import OpenAIModel

KEY: Final = (
    "MNEMOSTREAM_LLM_API_KEY"  # in the environment alone: settings are printed and compared, a key is not
)
_ADVICE: Final = {
    401: f"; the server refuses the key: set {KEY}",
    403: f"; the server refuses the key: set {KEY}",
    404: "; the server does not know the model, or the path: set MNEMOSTREAM_LLM_MODEL or MNEMOSTREAM_LLM_BASE_URL",
}


def load_chat_model(settings: Settings, environment: Mapping[str, str] | None = None) -> "OpenAIModel | None":
    """The model that `settings` extract by; None where they extract by rules. Asks no server yet.

    Raises SettingsError where the extra is not installed.
    """
    if settings.extract != LLM:
        return None
    wanted("setting extract=llm")
    from .openai_model import OpenAIModel

    key = (os.environ if environment is None else environment).get(KEY, "")
    return OpenAIModel(
        settings.llm_base_url,
        settings.llm_model,
        api_key=key,
        timeout=settings.llm_timeout,
        at_once=settings.llm_at_once,
        advice=_ADVICE,
    )


def wanted(what: str) -> None:
    """Raise SettingsError where the openai package is not installed; imports nothing."""
    if find_spec("openai") is None:
        raise SettingsError(f"{what}: openai is not installed; pip install 'mnemostream[llm]'")
