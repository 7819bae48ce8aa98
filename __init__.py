"""Mnemostream: a long-term memory for language-model agents that is a stream."""

from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .streams.async_client import AsyncMemory
    from .streams.client import Memory

try:
    __version__ = version("mnemostream")
except PackageNotFoundError:  # a checkout that was never installed
    __version__ = "0+unknown"

__all__ = ["AsyncMemory", "Memory", "__version__"]


def __getattr__(name: str) -> Any:
    """Import a client when it is first used: a command that needs no store starts without it."""
    if name == "Memory":
        from .streams.client import Memory

        return Memory
    if name == "AsyncMemory":
        from .streams.async_client import AsyncMemory

        return AsyncMemory
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
