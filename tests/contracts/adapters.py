"""Which adapters a contract suite runs: those of a server have it started before they are made."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

SERVERS = (
    "kafka",
    "weaviate",
)  # adapters that speak to the server of that name, and the fixtures that start it
Factory = Callable[[Path], Any]


def adapters(factories: Sequence[tuple[str, Factory]]) -> list[Any]:
    """The parameters of a suite's fixture, which passes its request to `made`."""
    return [
        pytest.param((name, make), id=name, marks=[pytest.mark.servers] if name in SERVERS else [])
        for name, make in factories
    ]


def made(request: pytest.FixtureRequest, folder: Path, adapter: tuple[str, Factory] | None = None) -> Any:
    """The adapter that a fixture's parameter names, or `adapter`."""
    name, make = adapter or request.param
    if name in SERVERS:
        request.getfixturevalue(name)
    return make(folder)
