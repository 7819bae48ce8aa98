"""Mnemostream: a long-term memory for language-model agents that is a stream."""

from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .streams.client import Memory

try:
    __version__ = version("mnemostream")
except PackageNotFoundError:  # a checkout that was never installed
    __version__ = "0+unknown"

__all__ = ["Memory", "__version__"]


def __getattr__(name: str) -> Any:
    """Import the client when it is first used: a command that needs no store starts without it."""
    if name == "Memory":
        from .streams.client import Memory

        return Memory
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
