"""Rebuild reads the log alone: damage to any stored field is seen, and mended; nothing else changes the hash."""

import os
import subprocess
import sys
from pathlib import Path

import apsw
import pytest

from mnemostream.infra.embedded.connections import VFS
from mnemostream.infra.embedded.rows import COLUMNS
from mnemostream.processors.dump import LEFT_OUT
from mnemostream.streams.client import Memory
from tests.recovery.harness import ROOT
from tests.recovery.story import story

NOT_DUMPED = {*LEFT_OUT, "cube_id", "since"} - {"sources"}
IN_DUMP = [column for column in COLUMNS if column not in NOT_DUMPED]
OTHER = {
    "content": "(SELECT max(id) FROM content_1 WHERE id <> content)",
    "event_time": "json_set(event_time, '$.granularity', 'year')",
    "sources": """json_set(sources, '$[0].turn_id', 'elsewhere')""",
    "context": """'["elsewhere"]'""",
    "supersedes": """'["elsewhere"]'""",
}
NUMBERS = {
    "version", "salience", "strength", "occurred_at", "reinforced_at", "valid_from", "valid_to", "expires_at",
    "generation",
}  # fmt: skip


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("damage") / "home"
    with Memory(home) as memory:
        memory.publish(story(12))
    return home


@pytest.mark.parametrize("column", IN_DUMP)
def test_damage_to_a_field_is_seen_and_mended(home: Path, column: str) -> None:
    with Memory(home, process=False) as memory:
        generation = memory.node.fold.generation
        table, clean = f"memory_{generation}", memory.state_hash()
    other = OTHER.get(column, "").replace("content_1", f"content_{generation}") or (
        f"coalesce({column}, 0) + 1" if column in NUMBERS else "'elsewhere'"
    )
    with apsw.Connection(str(home / "mnemostream.db"), vfs=VFS) as con:
        where = "event_time IS NOT NULL" if column == "event_time" else "true"
        con.execute(
            f"UPDATE {table} SET {column} = {other} WHERE memory_id IN"
            f" (SELECT memory_id FROM {table} WHERE {where} LIMIT 1)"
        )
        assert con.changes() == 1
    con.close()
    with Memory(home, process=False) as memory:
        report = memory.rebuild()
        assert not report.identical
        assert report.before != clean and report.after == clean
        assert memory.rebuild().identical


def test_a_lost_and_an_invented_row_are_seen(home: Path) -> None:
    for damage in (
        "DELETE FROM memory_{g} WHERE memory_id = (SELECT min(memory_id) FROM memory_{g})",
        "DELETE FROM applied_{g} WHERE event_id = (SELECT min(event_id) FROM applied_{g})",
    ):
        with Memory(home, process=False) as memory:
            clean, g = memory.state_hash(), memory.node.fold.generation
            memory.node.store.write(lambda m=memory, d=damage, g=g: m.node.store.con.execute(d.format(g=g)))
            report = memory.rebuild()
            assert not report.identical and report.after == clean


def test_a_rebuilt_index_equals_the_live_one(home: Path) -> None:
    with Memory(home, process=False) as memory:
        scopes = [scope for scope, _ in memory.node.cubes.all()]
        before = {scope: list(memory.node.index.digest(scope)) for scope in scopes}
        asked = {scope.cube: memory.search("where does she live?", cube=scope.cube) for scope in scopes}
        assert any(asked.values())
        memory.rebuild()
        assert {scope: list(memory.node.index.digest(scope)) for scope in scopes} == before
        for scope in scopes:
            assert memory.search("where does she live?", cube=scope.cube) == asked[scope.cube]


SCRIPT = """
import sys
from mnemostream.streams.client import Memory
from tests.recovery.story import story
with Memory(sys.argv[1], batch=int(sys.argv[2])) as memory:
    turns = story(12)
    size = int(sys.argv[3])
    for first in range(0, len(turns), size):
        memory.publish(turns[first : first + size])
    print(memory.state_hash())
"""


def test_the_hash_depends_on_no_hash_seed_batch_chunk_or_thread_count(tmp_path: Path, home: Path) -> None:
    with Memory(home, process=False) as memory:
        wanted = memory.state_hash()
    settings = [("0", "1", "5", "1"), ("1", "256", "100", "2"), ("4711", "3", "1", "4")]
    for number, (seed, batch, size, threads) in enumerate(settings):
        environment = {
            **os.environ,
            "PYTHONHASHSEED": seed,
            "OMP_NUM_THREADS": threads,
            "OPENBLAS_NUM_THREADS": threads,
            "PYTHONPATH": str(ROOT),
        }
        command = [sys.executable, "-c", SCRIPT, str(tmp_path / str(number)), batch, size]
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, timeout=120, check=False
        )
        assert done.stdout.strip() == wanted, done.stderr
