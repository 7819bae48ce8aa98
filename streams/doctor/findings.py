"""What the doctor finds: one record a fault, with where it is, what it means, and the command that mends it."""

import shlex
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Literal

import msgspec

Severity = Literal["error", "warning", "note"]


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that was found.

    An error keeps the home from being used or from being trusted, a warning will or may; a note is only worth
    knowing. `check` is the check that found it; `command` mends it, or is the first step to it.
    """

    check: str
    severity: Severity
    where: str
    message: str
    command: str


class Examination(msgspec.Struct, kw_only=True):
    """What was examined, and what was found."""

    home: str
    checks: list[str] = []
    findings: list[Finding] = []

    def run(self, name: str, check: Callable[[], Iterable[Finding]]) -> bool:
        """Run one check; returns whether it found no error."""
        found = list(check())
        self.checks.append(name)
        self.findings += found
        return not any(finding.severity == "error" for finding in found)

    @property
    def errors(self) -> bool:
        """Whether an error was found."""
        return any(finding.severity == "error" for finding in self.findings)

    @property
    def healthy(self) -> bool:
        """Whether nothing was found but notes."""
        return all(finding.severity == "note" for finding in self.findings)


def at(command: str, home: str | Path) -> str:
    """A `mnemostream` command on a home, as a shell takes it."""
    return f"mnemostream {command} --home {quoted(home)}"


def quoted(path: str | Path) -> str:
    """A path as a shell takes it."""
    return shlex.quote(str(path))
