"""Both sides of the ratios do what they are said to do: the bare side, and homes filled without extraction."""

from pathlib import Path

import benchmarks.bare
from benchmarks.bare import Bare
from benchmarks.homes import fill, open_home
from benchmarks.pipeline import as_views
from benchmarks.replaying import bare_scan, parsed_schemas, rebuilt_rows
from benchmarks.workplace import embedder_loaded, one_more_word, own_lists
from mnemostream.streams.quality.texts import Speaker


def test_the_bare_side_has_at_most_60_lines():
    assert len(Path(benchmarks.bare.__file__).read_text("utf-8").splitlines()) <= 60


def test_the_bare_loop_keeps_every_turn_and_every_statement(tmp_path):
    turns = [turn for cube in ("anna", "bob") for turn in Speaker(1, cube).turns(20, "t")]
    bare, embedder, sessions = Bare(tmp_path / "bare.db"), embedder_loaded(), {}
    bare.publish(as_views(turns)[:30], embedder.embed, sessions)
    bare.publish(as_views(turns)[30:], embedder.embed, sessions)
    counts = [
        bare.con.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in ("log", "vectors", "words")
    ]
    assert counts[0] == 40
    assert counts[1] == counts[2] >= 38
    assert str(bare.con.pragma("journal_mode")) == "wal"
    assert bare.con.pragma("synchronous") == 2  # FULL
    bare.con.close()


def test_the_bare_search_finds_the_cubes_own(tmp_path):
    embedder = embedder_loaded()
    for words in (own_lists, one_more_word):
        bare = Bare(tmp_path / words.__name__)
        for cube, text in (
            ("c1", "Anna likes old maps"),
            ("c2", "Bob likes old maps"),
            ("c1", "Anna has a boat"),
        ):
            bare.insert(cube, embedder.embed([text])[0], words(cube, text, " "))
        query = "old maps"
        near, said = bare.search("c1", embedder.embed([query])[0], words("c1", query, " OR "), 10)
        assert [number for number, _ in near] == [1, 3]
        assert [number for number, _ in said] == [1]
        bare.con.close()


def test_a_filled_home_is_whole(tmp_path):
    cubes = [("anna", 150), ("bob", 50)]
    assert fill(tmp_path / "home", cubes, 1, again=10) == 200
    assert fill(tmp_path / "shared", [("anna", 60), ("bob", 60)], 1, voices=1) == 120
    with open_home(tmp_path / "home") as memory:
        status = memory.status()
        assert (status.memories, status.lag, status.dead_letters) == (190, 0, 0)
        replayed = memory.replay()
        assert replayed.state_hash == status.state_hash
        assert not replayed.voids
        bare_scan(tmp_path / "home", parsed_schemas())  # raises where something cannot be decoded or opened


def test_what_a_rebuild_writes_is_read_back(tmp_path):
    fill(tmp_path, [("anna", 40)], 1)
    with open_home(tmp_path) as memory:
        ddl, rows = rebuilt_rows(memory)
    counts = {sql.split()[2].rpartition("_")[0]: len(values) for sql, values in rows}
    assert counts["memory"] == 40
    assert len(ddl) >= len(rows)
