"""The contract of `ArtefactStore`, run by every adapter."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnemostream.infra.artefacts import FolderArtefacts
from mnemostream.infra.embedded.crash import TRAINING_POINTS
from mnemostream.processors.ports import ArtefactStore
from mnemostream.schemas.errors import InputError, NotFound, StorageError
from tests.contracts.adapters import adapters, made

FACTORIES = [("folder", lambda folder: FolderArtefacts(folder / "artefacts"))]
NOWHERE = "0" * 64
FILES = {"MANIFEST.json": b"{}", "prompt-completion/train.jsonl": b"a secret\n", "empty": b""}


@pytest.fixture(params=adapters(FACTORIES))
def store(request: pytest.FixtureRequest, tmp_path: Path) -> ArtefactStore:
    found: ArtefactStore = made(request, tmp_path)
    return found


def folder_of(path: Path, files: dict[str, bytes]) -> Path:
    for name, data in files.items():
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).write_bytes(data)
    return path


def files_of(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_what_was_put_is_got_until_it_is_dropped(store: ArtefactStore, tmp_path: Path) -> None:
    source = folder_of(tmp_path / "set", FILES)
    assert not store.has(store.digest(source))
    name = store.put(source)
    assert (name, store.has(name)) == (store.digest(source), True)
    assert files_of(store.get(name)) == FILES
    (source / "empty").write_bytes(b"no longer")
    assert files_of(store.get(name)) == FILES, "it is a copy"
    store.drop(name)
    store.drop(name)
    assert not store.has(name)
    with pytest.raises(NotFound):
        store.get(name)


def test_the_places_of_an_artefact_are_known_when_it_is_gone(store: ArtefactStore, tmp_path: Path) -> None:
    first, second = folder_of(tmp_path / "a", FILES), folder_of(tmp_path / "b", FILES)
    name = store.put(first)
    assert store.put(second) == name == store.put(first)
    store.put(store.get(name))
    store.drop(name)
    assert store.places(name) == [str(first), str(second)]
    assert store.places(NOWHERE) == []


FOLDERS = st.dictionaries(st.sampled_from(["a", "b", "d/a", "d/b", "é"]), st.binary(max_size=4), min_size=1)


@given(FOLDERS, FOLDERS)
def test_folders_have_one_name_when_they_are_equal_and_only_then(
    tmp_path_factory: pytest.TempPathFactory, one: dict[str, bytes], other: dict[str, bytes]
) -> None:
    base = tmp_path_factory.mktemp("equal")
    store = FolderArtefacts(base / "artefacts")
    names = [store.digest(folder_of(base / str(n), files)) for n, files in enumerate((one, other))]
    assert (names[0] == names[1]) == (one == other)


def test_what_is_no_folder_of_plain_files_is_refused(store: ArtefactStore, tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    linked = folder_of(tmp_path / "linked", FILES)
    (linked / "key").symlink_to("/etc/hostname")
    for folder in (tmp_path / "none", linked, tmp_path / "nowhere", linked / "empty"):
        with pytest.raises(InputError):
            store.put(folder)
    for name in ("", "../linked", "A" * 64):
        with pytest.raises(InputError, match="64 hex digits"):
            store.get(name)


def test_several_may_put_the_same_at_once(store: ArtefactStore, tmp_path: Path) -> None:
    source = folder_of(tmp_path / "set", FILES)
    with ThreadPoolExecutor(8) as threads:
        names = set(threads.map(lambda _: store.put(source), range(16)))
    assert files_of(store.get(names.pop())) == FILES and not names


@pytest.mark.parametrize("file", FILES)
def test_a_damaged_artefact_is_not_given(tmp_path: Path, file: str) -> None:
    store = FolderArtefacts(tmp_path / "artefacts")
    name = store.put(folder_of(tmp_path / "set", FILES))
    path = store.root / name / file
    path.write_bytes(path.read_bytes() + b"!")
    with pytest.raises(StorageError, match="damaged"):
        store.get(name)
    path.unlink()
    with pytest.raises(StorageError, match="damaged"):
        store.get(name)


KILLED = """
import sys
from pathlib import Path
from mnemostream.infra.artefacts import FolderArtefacts
store = FolderArtefacts(Path(sys.argv[1]))
store.drop(store.put(Path(sys.argv[2])))
"""


@pytest.mark.parametrize("point", [point for point in TRAINING_POINTS if point.startswith("artefacts")])
def test_a_killed_writer_leaves_nothing_that_is_not_whole_and_nothing_that_stays(
    tmp_path: Path, point: str
) -> None:
    source, root = folder_of(tmp_path / "set", FILES), tmp_path / "artefacts"
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, str(root), str(source)],
        env={**os.environ, "MNEMOSTREAM_CRASH_AT": point},
        check=False,
    )
    assert killed.returncode == -9
    store = FolderArtefacts(root)
    name = store.digest(source)
    assert not store.has(name)
    assert b"a secret\n" in files_of(root).values(), "the point lies where something is left"
    store.drop(name)
    assert b"a secret\n" not in files_of(root).values()
    assert files_of(store.get(store.put(source))) == FILES
