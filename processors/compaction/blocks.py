"""Blocks: a unit as the lines of every file, and the judgement on which lines stay.

Two memories may give the same line, and what one keeps for tests another may train on. Both are judged over all units
together, by hashes: of equal lines the first stays and names the memories of all; a test whose prompt is trained on
anywhere goes.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from hashlib import blake2b
from typing import Final

import msgspec
import numpy as np
from numpy.typing import NDArray

from .examples import CONVERSATION, KINDS, SPLITS, TEST, Example, Unit
from .formats import TAKES, asked_in, line

Hashes = NDArray[np.uint64]
Files = tuple[tuple[str, str], ...]  # (format, split) of each
NUMBER: Final = 9  # digits that a line's number has room for
_encode = msgspec.json.Encoder().encode
KIND_CODES: Final = {kind: code for code, kind in enumerate(KINDS)}
_TEST: Final = SPLITS.index(TEST)


class Lineage(msgspec.Struct, frozen=True, gc=False):
    """Where an example comes from: a line of `lineage.jsonl` but for the numbers of its lines, which end it."""

    example: str
    kind: str
    split: str
    memory_ids: Sequence[str]
    turn_ids: Sequence[str]
    positions: Sequence[str]


class Block(msgspec.Struct, frozen=True, kw_only=True):
    """The lines of a unit. `kinds`, `splits`, `rows`, `prompts` have an entry per example, whether it stays or not.

    `rows` and `prompts` are 8-byte hashes; `data` has, for every file and last for the lineage, the lines of what
    stays; a lineage's line has blanks where the numbers of its lines go. `names`: the memories that its lineage names.
    """

    unit: Unit
    kinds: bytes
    splits: bytes
    rows: bytes
    prompts: bytes
    data: tuple[bytes, ...]
    names: tuple[str, ...]


def render(
    unit: Unit,
    files: Files,
    stays: Sequence[bool] | None = None,
    more: Mapping[int, Sequence[str]] | None = None,
) -> Block:
    """The block of a unit; `stays` says which of its examples do, `more` what memories they are of besides.

    Examples that none of the files can hold are left out of it.
    """
    rows, prompts = bytearray(), bytearray()
    data: list[list[bytes]] = [[] for _ in (*files, None)]
    names: dict[str, None] = {}
    examples = [example for example in unit.examples if any(example.kind in TAKES[name] for name, _ in files)]
    for number, example in enumerate(examples):
        digest, prompt = _digests(example)
        rows += digest[:8]
        prompts += prompt
        if stays is not None and not stays[number]:
            continue
        origin = example.origin
        ids = origin.memory_ids
        if more and number in more:
            ids = tuple(dict.fromkeys((*ids, *more[number])))
        names.update(dict.fromkeys(ids))
        told = Lineage(digest.hex(), example.kind, example.split, ids, origin.turn_ids, origin.positions)
        data[-1].append(_encode(told)[:-1] + end_of(example.kind, example.split, files))
        for place, (format_, split) in enumerate(files):
            if split == example.split and example.kind in TAKES[format_]:
                data[place].append(line(example, format_))
    return Block(
        unit=msgspec.structs.replace(unit, examples=()),
        kinds=bytes(KIND_CODES[example.kind] for example in examples),
        splits=bytes(SPLITS.index(example.split) for example in examples),
        rows=bytes(rows),
        prompts=bytes(prompts),
        data=tuple(map(b"".join, data)),
        names=tuple(names),
    )


@cache
def end_of(kind: str, split: str, files: Files) -> bytes:
    """How a line of the lineage ends: the files that have the row, and blanks for the numbers of its lines there."""
    named = [name for name, of in files if of == split and kind in TAKES[name]]
    return (',"files":{' + ",".join(f'"{name}":{" " * NUMBER}' for name in named) + "}}\n").encode()


@cache
def rooms_of(kind: str, split: str, files: Files) -> Mapping[int, int]:
    """file → how far before a line's end the room for its number ends."""
    places = [place for place, (name, of) in enumerate(files) if of == split and kind in TAKES[name]]
    end, found, at = end_of(kind, split, files), dict[int, int](), 0
    for place in places:
        at = end.index(b":" + b" " * NUMBER, at) + 1 + NUMBER
        found[place] = len(end) - 1 - at
    return found


def _digests(example: Example) -> tuple[bytes, bytes]:
    """The id of an example, from all that it says, and the hash of what it asks."""
    if example.kind == CONVERSATION:
        said = [f"{message.role}\0{message.content}" for message in example.messages]
        asked = "\0".join(said[:-1])
    else:
        said = [example.prompt, example.completion, example.rejected]
        asked = f"user\0{asked_in(example.prompt)}"
    whole = "\x01".join((example.split, *said))
    digest = blake2b(whole.encode("utf-8", "surrogatepass"), digest_size=16).digest()
    return digest, blake2b(_plain(asked).encode("utf-8", "surrogatepass"), digest_size=8).digest()


def _plain(asked: str) -> str:
    """What is asked, as it is compared: case and space count for nothing."""
    return " ".join(asked.lower().split())


class Verdict(msgspec.Struct, frozen=True, kw_only=True):
    """Which rows stay, and, for each, the first row that says the same; `duplicates` and `leaks` count the others."""

    stays: NDArray[np.bool_]
    owners: NDArray[np.int64]
    duplicates: int
    leaks: int


def judge(rows: Hashes, prompts: Hashes, splits: NDArray[np.uint8]) -> Verdict:
    """The judgement over all rows of a set, in their order."""
    count = len(rows)
    _, first, inverse = np.unique(rows, return_index=True, return_inverse=True)
    owners = first[inverse].astype(np.int64)
    alone = owners == np.arange(count)
    leaks = np.zeros(count, bool)
    tests = np.flatnonzero(splits == _TEST)
    leaks[tests] = np.isin(prompts[tests], np.unique(prompts[splits != _TEST]))
    return Verdict(
        stays=alone & ~leaks,
        owners=owners,
        duplicates=int((~alone & ~leaks).sum()),
        leaks=int(leaks.sum()),
    )
