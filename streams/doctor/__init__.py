"""The doctor: finds what is wrong with an install or a home folder, and names the command that mends it.

It changes nothing: a home that is not there stays away, and what is wrong is told, never raised.
"""

from datetime import datetime

from ...infra.settings import LLM, Settings
from . import cluster, files, install, state
from .findings import Examination, Finding, Severity

__all__ = ["Examination", "Finding", "Severity", "examine"]


def examine(settings: Settings, *, now: datetime, quick: bool = False) -> Examination:
    """Examine the install, then the home of `settings`, or its cluster, as far as it can be opened.

    `quick` leaves out what reads the whole home: its pages, its keys, and a replay.
    """
    found = Examination(home=str(settings.home))
    found.run("python", install.python)
    found.run("packages", lambda: install.packages(settings))
    found.run("sqlite", install.sqlite)
    found.run("embedder", lambda: install.embedder(settings))
    if settings.extract == LLM:
        found.run("chat-model", lambda: install.chat_model(settings))
    if settings.log or settings.index:
        cluster.examine(found, settings, now, quick=quick)
        return found
    found.run("folder", lambda: files.folder(settings.home))
    if not files.exists(settings.home) or not found.run("file", lambda: files.log_file(settings.home)):
        return found
    found.run("keys-file", lambda: files.keys_file(settings.home))
    if not quick:
        found.run("pages", lambda: files.pages(settings.home))
    if found.errors:
        return found
    state.examine(found, settings, now, quick=quick)
    return found
