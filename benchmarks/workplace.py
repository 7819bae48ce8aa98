"""Where a benchmark run works: a temporary folder with the homes that it made, each made once, when first asked for."""

import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from mnemostream.infra.models import load_embedder
from mnemostream.infra.readers import read_turns
from mnemostream.processors.draft import TurnDraft
from mnemostream.processors.ports import Embedder
from mnemostream.processors.text import analyse
from mnemostream.streams.quality.texts import Speaker

from .bare import Bare
from .homes import Cubes, fill

SEED = 20260801
Words = Callable[
    [str, str, str], str
]  # cube, text, and what stands between terms: " " to keep, " OR " to ask


@dataclass
class Workplace:
    """The folder, the turns of real conversations, how often to measure, and how large (1: as the targets say)."""

    folder: Path
    data: Path
    rounds: int = 5
    scale: float = 1.0
    made: dict[str, int] = field(default_factory=dict)

    def count(self, number: int) -> int:
        return max(1, round(number * self.scale))

    def home(self, name: str, cubes: Cubes) -> Path:
        """The home `name`, filled with `cubes` when it is first asked for."""
        path = self.folder / name
        if name not in self.made:
            began = time.perf_counter()
            self.made[name] = fill(path, cubes, SEED)
            seconds = time.perf_counter() - began
            print(f"    [{name}: {self.made[name]} memories made in {seconds:.0f} s]", flush=True)
        return path

    def bare(self, name: str, cubes: Cubes, words: Words) -> Bare:
        """The same memories on the bare side."""
        bare, embedder = Bare(self.folder / f"{name}.{words.__name__}"), embedder_loaded()
        for cube, count in cubes:
            with bare.con:
                for _, text, _ in Speaker(SEED, cube).memories(count):
                    bare.insert(cube, embedder.embed([text])[0], words(cube, text, " "))
        return bare

    def turns(self) -> list[TurnDraft]:
        """LoCoMo's turns where its file is there, otherwise made-up ones."""
        if self.data.is_file():
            with self.data.open("rb") as stream:
                return [
                    item for item in read_turns(stream, name=self.data.name) if isinstance(item, TurnDraft)
                ]
        return [turn for n in range(5) for turn in Speaker(SEED, f"cube{n}").turns(600, "turn")]


@contextmanager
def workplace(data: Path, rounds: int, scale: float) -> Iterator[Workplace]:
    with tempfile.TemporaryDirectory(prefix="mnemostream-bench-") as folder:
        yield Workplace(Path(folder), data, rounds, scale)


@contextmanager
def copied(home: Path) -> Iterator[Path]:
    """A copy of a home that nobody has open, for one round that writes to it."""
    with tempfile.TemporaryDirectory(prefix="mnemostream-bench-") as folder:
        yield Path(shutil.copytree(home, Path(folder) / "home"))


def embedder_loaded() -> Embedder:
    """The default embedder, its table read."""
    embedder = load_embedder()
    embedder.embed(["loaded"])
    return embedder


def own_lists(cube: str, text: str, between: str) -> str:
    """Words as FTS5 takes them, the cube in front of each term: a query reads the posting lists of its cube alone."""
    return between.join(dict.fromkeys(f'"{cube}x{term}"' for term in analyse(text)))


def one_more_word(cube: str, text: str, between: str) -> str:
    """Words as FTS5 takes them, the cube one more of them: a query asks for it and for any of the terms."""
    terms = between.join(dict.fromkeys(f'"{term}"' for term in analyse(text)))
    return f"{cube} {terms}" if between == " " else f"{cube} AND ({terms})"
