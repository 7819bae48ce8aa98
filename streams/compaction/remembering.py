"""Paraphrases that were asked for once: kept beside the set, so that the next one says the same and asks less."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import msgspec

from ...infra.training_set.manifest import FileEntry
from ...processors.compaction.paraphrasing import Paraphraser
from .writing import write_file

NAME: Final = "paraphrases.jsonl"


class _Said(msgspec.Struct, frozen=True):
    statement: str
    sentences: list[str]


class Remembering:
    """A paraphraser that asks another only for what the set in `folder` does not have. Keeps what is used, no more."""

    def __init__(self, paraphraser: Paraphraser, folder: Path) -> None:
        self._paraphraser = paraphraser
        self._known = _read(folder / NAME)
        self._used: dict[str, list[str]] = {}

    def paraphrase(self, statement: str, count: int) -> Sequence[str]:
        """See `Paraphraser.paraphrase`."""
        if statement not in self._used:
            known = self._known.get(statement)
            self._used[statement] = (
                list(self._paraphraser.paraphrase(statement, count)) if known is None else known
            )
        return self._used[statement]

    def write(self, folder: Path) -> dict[str, FileEntry]:
        """Write what was used; gives its entry in the manifest."""
        lines = [
            msgspec.json.encode(_Said(statement, said)) + b"\n"
            for statement, said in sorted(self._used.items())
        ]
        return {NAME: write_file(folder, NAME, lines, len(lines))}


def _read(path: Path) -> dict[str, list[str]]:
    try:
        lines = path.read_bytes().splitlines()
        rows = [msgspec.json.decode(line, type=_Said) for line in lines]
    except (OSError, msgspec.DecodeError):
        return {}
    return {row.statement: row.sentences for row in rows}
