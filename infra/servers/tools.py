"""The programs that servers are got and run with: which are here, and running them with a log."""

import os
import re
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from ...schemas.errors import ServerError

OLDEST_JAVA: Final = 17
_TAIL_LINES: Final = 12


def java(what: str = "Kafka") -> str:
    """The `java` of JAVA_HOME, or else of PATH, for `what` runs on it.

    Raises ServerError where there is none, or one that is too old.
    """
    home = os.environ.get("JAVA_HOME")
    found = str(Path(home) / "bin" / "java") if home else shutil.which("java")
    wanted = f"{what} runs on a Java runtime of version {OLDEST_JAVA} or newer"
    if found is None:
        raise ServerError(f"java: {wanted}, and there is none on PATH; install one, or set JAVA_HOME")
    if shutil.which(found) is None:
        raise ServerError(f"JAVA_HOME: {wanted}, and {found} cannot be run; set it right, or unset it")
    if (version := _java_version(found)) < OLDEST_JAVA:
        raise ServerError(f"{found}: {wanted}, and this is {version}; install a newer one, or set JAVA_HOME")
    return found


def _java_version(found: str) -> int:
    done = subprocess.run(
        [found, "-version"], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    told = done.stderr + done.stdout
    version = re.search(r'version "(?:1\.)?(\d+)', told)
    if done.returncode != 0 or version is None:
        raise ServerError(
            f"{found} -version: tells no version ({' '.join(told.split())[:200]}); set JAVA_HOME"
        )
    return int(version[1])


def tool(name: str, what: str) -> str:
    """The program `name` on PATH; raises ServerError saying what it is for."""
    found = shutil.which(name)
    if found is None:
        raise ServerError(f"{name}: it {what}, and is not on PATH; install it and run the command again")
    return found


def run(
    command: Sequence[str], *, log: Path, folder: Path, environment: Mapping[str, str] | None = None
) -> None:
    """Run to the end with what it prints at the end of `log`; raises ServerError with its last lines."""
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("ab") as out:
        began = out.tell()
        done = subprocess.run(
            command,
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=subprocess.STDOUT,
            check=False,
        )
    if done.returncode != 0:
        name = " ".join([Path(command[0]).name, *command[1:2]])
        raise ServerError(f"{name}: failed with exit code {done.returncode}{last_lines(log, began)}")


def last_lines(log: Path, began: int) -> str:
    """The end of what a log got since it was `began` bytes long, for the end of a message."""
    try:
        with log.open("rb") as file:
            file.seek(max(began, log.stat().st_size - 8192))
            lines = file.read().decode("utf-8", "replace").splitlines()
    except FileNotFoundError:
        lines = []
    told = " | ".join(line.strip()[:300] for line in lines[-_TAIL_LINES:] if line.strip())
    return f"; it said: {told or 'nothing'}; all of it is in {log}"
