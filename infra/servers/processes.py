"""Processes that outlive the command that starts them, and are known again without doubt.

A pid alone may belong to somebody else by now, so a process is its pid and the moment of its start, as the system
tells it. Nothing here signals a process whose start is another one.
"""

import os
import signal
import subprocess
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

import msgspec

# The shell ends at once, so the server has no parent that would have to wait for it, and no terminal: not even
# the Ctrl-C of whoever starts it reaches it.
_DETACH: Final = '{ exec "$@"; } >>"$0" 2>&1 </dev/null & echo $!'
_POLL_SECONDS: Final = 0.05


class Process(msgspec.Struct, frozen=True, kw_only=True):
    """A process by its pid and its start, in the words of the system that it runs on."""

    pid: int
    started: str

    @property
    def alive(self) -> bool:
        """Whether this very process is still there, be it stopped by a signal; a zombie is not."""
        return started_at(self.pid) == self.started

    def send(self, *signals: signal.Signals) -> None:
        """Send signals, to this very process or to nobody."""
        for number in signals:
            if self.alive:
                with suppress(ProcessLookupError):
                    os.kill(self.pid, number)

    def gone(self, seconds: float) -> bool:
        """Wait until it has ended, for `seconds` at most; returns whether it has."""
        deadline = time.monotonic() + seconds
        while self.alive:
            if time.monotonic() >= deadline:
                return False
            time.sleep(_POLL_SECONDS)
        return True

    def end(self, seconds: float) -> None:
        """SIGTERM, and SIGKILL after `seconds`; returns when it is gone. One that was paused is woken for it."""
        self.send(signal.SIGTERM, signal.SIGCONT)
        if not self.gone(seconds):
            self.kill()

    def kill(self) -> None:
        """SIGKILL; returns when it is gone."""
        self.send(signal.SIGKILL)
        self.gone(10.0)


def start(command: Sequence[str], *, environment: Mapping[str, str], folder: Path, log: Path) -> Process:
    """Start `command` in a session of its own, in `folder`, with what it prints at the end of `log`.

    A program that cannot be run is told in `log`; the process is then gone at once.
    """
    done = subprocess.run(
        ["/bin/sh", "-c", _DETACH, str(log), *command],
        cwd=folder,
        env=dict(environment),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        start_new_session=True,
        check=True,
    )
    pid = int(done.stdout)
    return Process(pid=pid, started=started_at(pid) or "")


def started_at(pid: int) -> str | None:
    """When the process began, as a text to be compared only; None where there is none, or where it is a zombie."""
    try:
        return _linux(pid)
    except FileNotFoundError:
        if Path("/proc/self/stat").exists():
            return None
    except ProcessLookupError:
        return None
    done = subprocess.run(
        ["ps", "-o", "stat=,lstart=", "-p", str(pid)], capture_output=True, text=True, check=False
    )
    state, _, began = done.stdout.strip().partition(" ")
    return None if not state or state.startswith("Z") else began.strip()


def _linux(pid: int) -> str | None:
    # The name of the program stands in parentheses, and may hold blanks and parentheses itself.
    fields = Path(f"/proc/{pid}/stat").read_text("utf-8", "replace").rpartition(")")[2].split()
    if fields[0] in "ZX":
        return None
    return f"{Path('/proc/sys/kernel/random/boot_id').read_text('ascii').strip()}:{fields[19]}"
