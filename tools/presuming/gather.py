"""Gathers what the network of processors/presuming is taught by, into one file for train.py.

    python tools/presuming/gather.py FOLDER MODEL OUT [--hold NAME]...

FOLDER: tests/quality/dedupe, its pairs, groups and talk (see its README). MODEL: the folder of a BERT for lower-case
English (MiniLM), from whose weights and vocabulary the training starts. OUT: an .npz that holds all, the model too, so
that the training can run elsewhere. --hold: pairs that are for measuring alone.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from itertools import product
from pathlib import Path
from typing import Any, Final, NamedTuple

import numpy as np
from safetensors.numpy import load_file
from tokenizers import Tokenizer

from mnemostream.infra.readers import read_turns
from mnemostream.processors.draft import TurnDraft
from mnemostream.processors.extract import extract
from mnemostream.processors.facts.words import in_first_person
from mnemostream.processors.presuming.pieces import LONGEST, Pieces
from mnemostream.processors.text import analyse
from mnemostream.processors.turn import TurnView
from mnemostream.streams.quality.pairs import read_pairs

NEW, SAME, UPDATES = range(3)
CLASSES: Final = {"new": NEW, "same": SAME, "updates": UPDATES}
LISTS: Final = ("same", "more", "updated", "contradicted", "ended", "person", "time", "beside")
DERIVED: Final = (  # an older list, a newer one, and what its statements are to those of the older one
    *(("same", "same", SAME), ("same", "more", UPDATES), ("more", "same", SAME)),
    *(("same", "updated", UPDATES), ("updated", "same", UPDATES), ("updated", "updated", SAME)),
    *(
        ("same", "contradicted", UPDATES),
        ("contradicted", "same", UPDATES),
        ("contradicted", "updated", UPDATES),
    ),
    *(("same", "ended", UPDATES), ("ended", "same", UPDATES), ("more", "ended", UPDATES)),
    *(
        (one, other, NEW)
        for name in ("person", "time", "beside")
        for one, other in (("same", name), (name, "same"))
    ),
    *(
        ("person", "updated", NEW),
        ("person", "ended", NEW),
        ("updated", "person", NEW),
        ("beside", "beside", NEW),
    ),
)
VOCABULARY: Final = 6000  # pieces of the small network
SAID_AT: Final = datetime(2025, 3, 12, 10, tzinfo=UTC)
NEAREST: Final = 5  # earlier statements that one of a talk is taught beside
RECENT: Final = 4  # turns that extraction sees


class Row(NamedTuple):
    """Two statements by number, what the second is to the first, and where the pair comes from."""

    old: int
    new: int
    expected: int
    kind: str
    source: str
    group: str


class Book:
    """Statements as extraction leaves them, each once."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.rows: list[Row] = []
        self._at: dict[tuple[str, datetime], int | None] = {}

    def said(self, text: str, at: datetime = SAID_AT) -> int | None:
        """The number of what a user says; None where that leaves no statement, or several."""
        if (text, at) not in self._at:
            turn = TurnView(turn_id="a", role="user", speaker="User", text=text, occurred_at=at)
            drafts = extract(turn, ()).drafts
            self._at[text, at] = self.entered(drafts[0].text, "User") if len(drafts) == 1 else None
        return self._at[text, at]

    def entered(self, text: str, subject: str) -> int | None:
        """The number of a memory's text."""
        if not (plain := in_first_person(text, subject)):
            return None
        self.texts.append(plain)
        return len(self.texts) - 1

    def pair(
        self, old: int | None, new: int | None, expected: int, kind: str, source: str, group: str
    ) -> None:
        """Enter a pair, if there is one."""
        if old is not None and new is not None and self.texts[old] != self.texts[new]:
            self.rows.append(Row(old, new, expected, kind, source, group))


def enter_groups(book: Book, path: Path) -> None:
    """The pairs that follow from groups of statements."""
    for number, line in enumerate(path.read_text("utf-8").splitlines()):
        group, found = f"{path.stem}:{number}", json.loads(line)
        if "topic" in found:
            ids = [book.said(text) for text in found["topic"]]
            for old, new in product(ids, ids):
                book.pair(old, new, NEW, "topic", path.stem, group)
            continue
        if "old" in found:
            enter_arc(book, found, path.stem, group)
            continue
        lists = {name: [book.said(text) for text in found.get(name) or ()] for name in LISTS}
        for one, other, expected in DERIVED:
            for old, new in product(lists[one], lists[other]):
                book.pair(old, new, expected, f"{one}, {other}", path.stem, group)


def enter_arc(book: Book, found: dict[str, list[str]], source: str, group: str) -> None:
    """The pairs that follow from what a later statement of a talk makes of an earlier one."""
    old, new, beside = ([book.said(text) for text in found[name]] for name in ("old", "new", "beside"))
    for one, other in product(old, new):
        book.pair(one, other, UPDATES, "old, new", source, group)
    for lists in ((old, beside), (beside, old), (beside, new), (new, beside), (beside, beside)):
        for one, other in product(*lists):
            book.pair(one, other, NEW, "beside", source, group)


def enter_pairs(book: Book, path: Path) -> None:
    """Labelled pairs."""
    for number, pair in enumerate(read_pairs(path)):
        old, new = book.said(pair.a, pair.when_a), book.said(pair.b, pair.when_b)
        book.pair(old, new, CLASSES[pair.expected], pair.kind, path.stem, f"{path.stem}:{number}")


def enter_talk(book: Book, path: Path) -> None:
    """Statements of a talk beside earlier ones of the same speaker: another thing, where nobody said otherwise."""
    related = {(one["a"], one["b"]) for one in json.loads(path.with_suffix(".same.json").read_text("utf-8"))}
    with path.open("rb") as file:
        turns = [one for one in read_turns(file, name=path.name) if isinstance(one, TurnDraft)]
    views = [_view(turn, n) for n, turn in enumerate(turns)]
    held: list[tuple[str, str, frozenset[str], int]] = []
    for n, view in enumerate(views):
        recent = [one for one in views[max(0, n - RECENT) : n] if one.session_id == view.session_id]
        found = []
        for draft in extract(view, recent).drafts:
            if (entered := book.entered(draft.text, draft.subject)) is not None:
                terms = frozenset(analyse(book.texts[entered]))
                found.append((view.turn_id, draft.subject, terms, entered))
        for turn_id, subject, terms, new in found:
            near = sorted(held, key=lambda one: -len(one[2] & terms) / (1 + len(one[2] | terms)))
            for earlier, theirs, shared, old in near[: 2 * NEAREST]:
                if theirs == subject and shared & terms and (earlier, turn_id) not in related:
                    book.pair(old, new, NEW, "talk", "talk", f"{path.stem}:{turn_id}")
        held += found


def _view(turn: TurnDraft, n: int) -> TurnView:
    return TurnView(
        turn_id=turn.turn_id or str(n),
        session_id=turn.session_id,
        role=turn.role,
        speaker=turn.speaker,
        text=turn.text,
        participants=tuple(turn.participants),
        occurred_at=turn.occurred_at or SAID_AT,
    )


def kept_pieces(vocabulary: Sequence[str], used: Counter[int]) -> list[int]:
    """The pieces of the small vocabulary, as ids of the large one: specials, characters, then the most used.

    Of those that the teaching material does not use, the ones that come first are the commonest in English.
    """
    plain = {
        n for n, piece in enumerate(vocabulary) if piece.removeprefix("##").isalnum() and piece.isascii()
    }
    plain |= {n for n, piece in enumerate(vocabulary) if len(piece) == 1 and piece.isascii()}
    chars = {n for n in plain if len(vocabulary[n].removeprefix("##")) == 1}
    rest = sorted(plain - chars, key=lambda n: (used[n] < MOST_USED, n))
    special = [vocabulary.index(name) for name in ("[PAD]", "[UNK]", "[CLS]", "[SEP]")]
    return [*special, *sorted({*chars, *rest[: VOCABULARY - len(chars) - len(special)]})]


MOST_USED: Final = 12  # times that a piece stands in the material to be kept, however rare it is


def padded(rows: Sequence[Sequence[int]]) -> tuple[np.ndarray, np.ndarray]:
    """Rows of one length, and how much of each counts."""
    whole = np.zeros((len(rows), LONGEST), np.uint16)
    for n, row in enumerate(rows):
        whole[n, : len(row)] = row[:LONGEST]
    return whole, np.array([min(len(row), LONGEST) for row in rows], np.uint8)


def weights(folder: Path) -> Iterator[tuple[str, np.ndarray]]:
    """The model's weights in half precision, word vectors as bytes with a scale each."""
    for name, value in load_file(folder / "model.safetensors").items():
        if name.endswith("word_embeddings.weight"):
            scale = np.abs(value).max(axis=1, keepdims=True) / 127
            yield "model/words", np.round(value / scale).astype(np.int8)
            yield "model/words.scales", scale.astype(np.float16)
        elif value.dtype == np.float32:
            yield f"model/{name}", value.astype(np.float16)


def main() -> None:
    """Gather and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("folder", "model", "out"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--hold", action="append", default=[])
    parser.add_argument("--table", type=Path, help="what further.py goes on from: its vocabulary is taken")
    options = parser.parse_args()
    book = Book()
    for path in sorted((options.folder / "groups").glob("*.jsonl")):
        enter_groups(book, path)
    for path in sorted((options.folder / "talk").glob("*.jsonl")):
        enter_talk(book, path)
    for path in sorted(options.folder.glob("*.jsonl")):
        if path.stem != "fifteen":
            enter_pairs(book, path)
    arrays: dict[str, Any] = dict(weights(options.model))
    reader = Tokenizer.from_file(str(options.model / "tokenizer.json"))
    reader.no_padding()
    reader.no_truncation()
    large = [reader.encode(text, add_special_tokens=False).ids for text in book.texts]
    vocabulary = (options.model / "vocab.txt").read_text("utf-8").split("\n")
    if options.table:
        with np.load(options.table) as table:
            names = bytes(table["vocabulary"]).decode().split("\n")
        kept = [vocabulary.index(name) for name in names]
    else:
        kept = kept_pieces(vocabulary, Counter(piece for row in large for piece in row))
        names = [vocabulary[n] for n in kept]
    small = Pieces({name: n for n, name in enumerate(names)})
    arrays["large"], arrays["large_count"] = padded(large)
    arrays["small"], arrays["small_count"] = padded([small.of(text) for text in book.texts])
    arrays["kept"], arrays["vocabulary"] = np.array(kept), np.frombuffer("\n".join(names).encode(), np.uint8)
    for name in Row._fields:
        column = [getattr(row, name) for row in book.rows]
        if name in ("kind", "source", "group"):
            arrays[f"{name}s"], column = np.unique(column, return_inverse=True)
        arrays[name] = np.array(column, np.int32)
    arrays["hold"] = np.array(options.hold, dtype="U20")
    np.savez_compressed(options.out, **arrays)
    print(f"{len(book.texts)} statements, {len(book.rows)} pairs of {len(arrays['groups'])} groups")


if __name__ == "__main__":
    main()
