"""Fenced blocks of Markdown, and how each kind is run.

```python``` blocks run in one namespace per file. ```console``` blocks run their `$ mnemostream ...` lines through the
command line's `main`, and `$ python FILE` in a process of its own. A block whose info string names a file
(```text talk.txt```) is written to it. A ```text``` block right behind a Python block is what that prints. Expected
lines must stand in the output in their order; `…` stands for anything, runs of blanks for one.
"""

import contextlib
import io
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

from mnemostream.streams.cli import main

FENCE = re.compile(r"^```(?P<kind>\w+)(?: +(?P<file>\S+))?\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
NOT_RUN = ("make ", "pip ", "git ")  # set-up, which the tests stand on


class Block(NamedTuple):
    """A fenced block and the line that it begins on."""

    kind: str
    file: str | None
    body: str
    line: int


def blocks_of(markdown: str) -> list[Block]:
    """All blocks of a document, in order."""
    return [
        Block(found["kind"], found["file"], found["body"], markdown.count("\n", 0, found.start()) + 1)
        for found in FENCE.finditer(markdown)
    ]


def run_blocks(name: str, blocks: list[Block]) -> int:
    """Run the blocks of one document in the current folder; returns how many Python blocks and commands ran."""
    before = dict(os.environ)
    try:
        return _run(name, blocks)
    finally:  # whatever a document exports is its own
        os.environ.clear()
        os.environ.update(before)


def _run(name: str, blocks: list[Block]) -> int:
    namespace: dict[str, Any] = {"__name__": "__docs__"}
    ran = 0
    printed: str | None = None
    for block in blocks:
        place = f"{name} line {block.line}"
        if block.file:
            Path(block.file).write_text(block.body, encoding="utf-8")
            printed = None
        elif block.kind == "python":
            out = io.StringIO()
            with contextlib.redirect_stdout(out):
                exec(compile("\n" * block.line + block.body, name, "exec"), namespace)
            printed = out.getvalue()
            ran += 1
        elif block.kind == "text" and printed is not None:
            compare(place, block.body.splitlines(), printed)
            printed = None
        elif block.kind == "console":
            ran += _console(place, block.body)
    return ran


def _console(place: str, body: str) -> int:
    ran = 0
    for part in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]:
        command, _, expected = part.partition("\n")
        if command.startswith("export "):
            name, _, value = command.removeprefix("export ").partition("=")
            os.environ[name] = value
        elif not command.startswith(NOT_RUN):
            words = shlex.split(command)
            assert words[0] in RUN, f"{place}: cannot run {command!r}"
            compare(f"{place}: {command}", expected.splitlines(), RUN[words[0]](words[1:]))
            ran += 1
    return ran


def _called(arguments: list[str]) -> str:
    """stdout and stderr of one command, with its exit code as a shell shows it when it is not 0."""
    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True)
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
        code = main(arguments)
        sys.stdout.flush()
    out.seek(0)
    return out.read() + (f"exit code {code}\n" if code else "")


def _program(arguments: list[str]) -> str:
    """What a Python program prints, which changes its process too much to be run in this one."""
    done = subprocess.run([sys.executable, *arguments], capture_output=True, text=True, check=False)
    return done.stdout + done.stderr + (f"exit code {done.returncode}\n" if done.returncode else "")


RUN = {"mnemostream": _called, "python": _program}


def compare(place: str, expected: list[str], printed: str) -> None:
    """Raise AssertionError unless every expected line stands in what was printed, in order."""
    lines = iter([" ".join(line.split()) for line in printed.splitlines()])
    for wanted in filter(None, (" ".join(line.split()) for line in expected)):
        pattern = re.compile(".*".join(map(re.escape, wanted.split("…"))))
        assert any(pattern.fullmatch(line) for line in lines), f"{place}: no line {wanted!r} in:\n{printed}"
