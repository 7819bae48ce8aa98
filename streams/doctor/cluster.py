"""Checks of a cluster, as a client of it sees it: are the servers there, do workers work, is the index the state's."""

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ...infra.settings import Settings
from ...schemas.errors import IndexUnavailable, MnemostreamError
from . import state
from .findings import Examination, Finding, quoted

if TYPE_CHECKING:
    from ..client import Memory
    from ..results import Status

START = "mnemostream up"
WORK = "mnemostream worker"


def examine(found: Examination, settings: Settings, now: datetime, *, quick: bool) -> None:
    """Run the checks. `quick` leaves out what reads everything: keys, a replay, the index."""
    from ..client import Memory

    try:
        with Memory(settings.home, process=False) as memory:
            found.run("kafka", lambda: [])
            served = found.run("weaviate", lambda: weaviate(memory, settings))
            status = memory.status()
            found.run("workers", lambda: workers(status))
            found.run("cubes", lambda: state.cubes(status))
            found.run("dead-letters", lambda: state.dead_letters(memory, str(settings.home)))
            found.run("clock", lambda: state.clock(memory, now))
            if not quick:
                found.run("keys", lambda: state.keys(memory))
                found.run("replica", lambda: replica(memory))
                if served and not status.lag:
                    found.run("index", lambda: index(memory))
    except MnemostreamError as exc:
        finding = _found("kafka", "error", settings.log or "log", str(exc), START)
        found.run("kafka", lambda: [finding])


def weaviate(memory: "Memory", settings: Settings) -> Iterator[Finding]:
    """It answers, and the collection is there."""
    try:
        memory.node.index.now().generation()
    except IndexUnavailable as exc:
        yield _found("weaviate", "error", settings.index, str(exc), START)
    except MnemostreamError as exc:
        yield _found("weaviate", "error", settings.index, str(exc), "mnemostream rebuild")


def workers(status: "Status") -> Iterator[Finding]:
    """Somebody deals with what waits; whoever looks while it is dealt with may see some."""
    if status.lag:
        message = f"{status.lag:,} records wait for the workers; see whether that falls, and that one runs"
        yield _found("workers", "warning", str(status.cluster), message, WORK)


def replica(memory: "Memory") -> Iterator[Finding]:
    """What this client keeps is what the log says."""
    folder = str(memory.node.store.home)
    for finding in state.replay(memory):
        yield _found("replica", "error", folder, finding.message, f"rm -r {quoted(folder)}")


def index(memory: "Memory") -> Iterator[Finding]:
    """Weaviate holds the memories of the state, in the versions that they have, and no others."""
    for finding in state.index(memory):
        yield _found("index", "error", memory.node.settings.index, finding.message, "mnemostream rebuild")


def _found(check: str, severity: Any, where: str, message: str, command: str) -> Finding:
    return Finding(check=check, severity=severity, where=where, message=message, command=command)
