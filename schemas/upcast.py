"""Upcasters: from the plain dict of an old payload to that of the next version, one step a version.

A step gets and gives the dict of one record without its envelope, and runs before types are built. Steps are
chained, so version 1 reaches 3 through 2. Content records (`TurnContent`, ...) have steps of their own.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final

Step = Callable[[dict[str, Any]], dict[str, Any]]
Upcasters = Mapping[tuple[str, int], Step]

UPCASTERS: Final[Upcasters] = {}  # (record, version that it lifts from) → step


def upcast(name: str, version: int, payload: dict[str, Any], steps: Upcasters) -> dict[str, Any]:
    """`payload` of `name` at `version`, lifted as far as there are steps."""
    while (step := steps.get((name, version))) is not None:
        payload = step(payload)
        version += 1
    return payload
