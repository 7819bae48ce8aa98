"""Flink in a process of its own, which tests share and kill: what it is told stands in lines of JSON on its input.

    {"do": "module:function", "with": {...}}  →  {"done": ...} or {"error": "Kind: message"}

Flink's Java runtime is a child of this process and in its group; both start with the first thing that is to be done.
"""

import json
import os
import select
import signal
import subprocess
import sys
import time
from importlib import import_module
from pathlib import Path
from typing import Any

import msgspec

ROOT = Path(__file__).parent.parent.parent


class FlinkProcess:
    """The process as a test sees it; it is started again when it was killed."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self._folder, self._environment = folder, environment
        self._process: subprocess.Popen[bytes] | None = None

    def begin(self, do: str, **given: Any) -> None:
        """Let it do something; `result` waits for that."""
        if self._process is None or self._process.poll() is not None:
            with (self._folder / "flink.out").open("ab") as out:
                self._process = subprocess.Popen(
                    [sys.executable, "-m", "tests.flink.running"],
                    env={**os.environ, **self._environment, "FLINK_LOG_DIR": str(self._folder)},
                    cwd=ROOT,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=out,
                    start_new_session=True,
                )
        assert self._process.stdin is not None
        self._process.stdin.write(msgspec.json.encode({"do": do, "with": given}) + b"\n")
        self._process.stdin.flush()

    def result(self) -> Any:
        """What came of it; raises RuntimeError with what was raised there."""
        assert self._process is not None and self._process.stdout is not None
        while (line := self._process.stdout.readline()) and not line.startswith(b"{"):
            pass  # something that Flink's Java runtime prints
        found = json.loads(line or b'{"error": "the process ended"}')
        if "error" in found:
            raise RuntimeError(found["error"])
        return found["done"]

    def call(self, do: str, **given: Any) -> Any:
        """Both."""
        self.begin(do, **given)
        return self.result()

    @property
    def alive(self) -> bool:
        """Whether it runs."""
        return self._process is not None and self._process.poll() is None

    @property
    def answered(self) -> bool:
        """Whether there is something to read of it."""
        pipe = None if self._process is None else self._process.stdout
        return pipe is not None and bool(select.select([pipe], [], [], 0)[0])

    def kill(self) -> None:
        """SIGKILL to it and its Java runtime: neither has a moment to put anything in order."""
        if self._process is not None:
            if self._process.poll() is None:
                os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
            for pipe in (self._process.stdin, self._process.stdout):
                if pipe is not None:
                    pipe.close()
            self._process = None

    def memory(self) -> int:
        """Bytes that it and its Java runtime hold in memory."""
        assert self._process is not None
        group = subprocess.run(
            ["ps", "-o", "rss=", "-g", str(self._process.pid)], capture_output=True, text=True, check=False
        )
        return sum(int(word) for word in group.stdout.split()) * 1024


def lifecycle_once(
    settings: Any,
    policy: Any,
    checkpoints: str,
    checkpoint_seconds: float = 0.5,
    timeout: float = 300.0,
    **place: Any,
) -> Any:
    """A pass of the lifecycle job."""
    from mnemostream.infra.settings import Settings
    from mnemostream.processors.lifecycle import LifecyclePolicy
    from mnemostream.streams.flink.environment import FlinkPlace
    from mnemostream.streams.flink.lifecycle_job import LifecycleJob, run_once

    job = LifecycleJob(
        Settings(**{**settings, "home": Path(settings["home"])}),
        msgspec.convert(policy, LifecyclePolicy),
        FlinkPlace(checkpoints=Path(checkpoints), checkpoint_seconds=checkpoint_seconds, **place),
    )
    began = time.monotonic()
    found = run_once(job, timeout=timeout)
    return {**msgspec.to_builtins(found), "wall": round(time.monotonic() - began, 2)}


def main() -> None:
    """Do what is asked until the input ends."""
    for line in sys.stdin.buffer:
        asked = json.loads(line)
        module, _, name = asked["do"].partition(":")
        try:
            answer = {"done": getattr(import_module(module), name)(**asked["with"])}
        except Exception as exc:
            answer = {"error": f"{type(exc).__name__}: {exc}"}
        sys.stdout.buffer.write(msgspec.json.encode(answer) + b"\n")
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
