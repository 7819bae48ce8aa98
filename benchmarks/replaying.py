"""Reading the log again: replay and rebuild against a bare scan that decodes everything and drops it.

The bare side reads the memory log with apsw, decodes each event with fastavro, opens its content with its key
(AES-GCM, keys read in one query) and decodes that; for a rebuild it inserts the rows that the rebuild made.
"""

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import apsw
import fastavro

from mnemostream.infra.embedded.keys import FILE as KEYS
from mnemostream.infra.embedded.store import FILE as HOME
from mnemostream.processors.replay import Replay
from mnemostream.schemas.registry import package_schemas
from mnemostream.schemas.seal import bound_to
from mnemostream.schemas.topics import EVENTS
from mnemostream.streams.client import Memory
from mnemostream.streams.replaying import end_cut, read_events

from .bare import Bare, scan
from .homes import open_home
from .measuring import Report, alternated, ratio, share, timed
from .workplace import Workplace

LOG = "SELECT value FROM record JOIN topic ON topic.id = record.topic WHERE topic.name = ? ORDER BY position"
Rows = tuple[str, list[tuple[Any, ...]]]  # an INSERT and its values


def measure(place: Workplace, report: Report) -> None:
    with tempfile.TemporaryDirectory() as folder, open_home(Path(folder)) as memory:
        memory.publish(place.turns())
        events = sum(end_cut(memory.node).values())
        ddl, rows = rebuilt_rows(memory)
        schemas = parsed_schemas()
        sides = {
            "replay": lambda: timed(lambda: _replay(memory)),
            "scan": lambda: timed(lambda: bare_scan(Path(folder), schemas)),
            "own scan": lambda: timed(lambda: _own_scan(memory)),
            "rebuild": lambda: timed(memory.rebuild),
            "scan and inserts": lambda: _bare_rebuild(Path(folder), schemas, ddl, rows),
        }
        seconds = alternated(place.rounds, sides)
    report.figure("replay ÷ (scan + decode + drop)", ratio(seconds["scan"], seconds["replay"]), least=0.6)
    report.figure("replay ÷ (our own scan + decode + drop)", ratio(seconds["own scan"], seconds["replay"]))
    quotient = ratio(seconds["scan and inserts"], seconds["rebuild"])
    report.figure("rebuild ÷ (scan + decode + the same inserts)", quotient, least=0.6)
    for name, values in seconds.items():
        report.rate(f"{name} events/s", events / share(values, 0.5))
    report.notes["replay"] = (
        f"{events} events, sealed. Replay: read, decode, open, fold in memory, hash. The bare scan decodes events and "
        f"opened contents with fastavro. Rebuild: Memory.rebuild() whole, hashes before and after included; the bare "
        f"side inserts {sum(len(values) for _, values in rows)} rows, ready made, into the same tables, and commits."
    )


def _replay(memory: Memory) -> str:
    fold, cut = Replay(), end_cut(memory.node)
    fold.take(item.event for item in read_events(memory.node, {}, cut) if item.event is not None)
    return fold.state_hash()


def _own_scan(memory: Memory) -> None:
    for _ in read_events(memory.node, {}, end_cut(memory.node)):
        pass


def parsed_schemas() -> dict[bytes, Any]:
    """fingerprint → schema, as fastavro alone takes it."""
    schemas = package_schemas()
    return {file.fingerprint: fastavro.parse_schema(schemas.json(file)) for file in schemas.files}


def bare_scan(home: Path, schemas: dict[bytes, Any]) -> None:
    """Scan, decode and drop the memory log of a home with libraries alone."""
    con, store = apsw.Connection(str(home / HOME)), apsw.Connection(str(home / KEYS))
    keys = dict(store.execute("SELECT id, key FROM content_key"))
    scan(con.execute(LOG, (EVENTS,)), keys, schemas, _bound)
    con.close()
    store.close()


def _bound(event: dict[str, Any]) -> bytes:
    envelope, scope = event["envelope"], event["envelope"]["scope"]
    return bound_to(envelope["type"], envelope["event_id"], scope["tenant"], scope["cube"])


def _bare_rebuild(home: Path, schemas: dict[bytes, Any], ddl: list[str], rows: list[Rows]) -> float:
    def work() -> None:
        with bare.con:
            bare_scan(home, schemas)
            for sql, values in rows:
                bare.con.executemany(sql, values)

    with tempfile.TemporaryDirectory() as folder:
        bare = Bare(Path(folder) / "bare.db", "PRAGMA journal_mode = wal; PRAGMA synchronous = FULL")
        for statement in ddl:
            bare.con.execute(statement)
        try:
            return timed(work)
        finally:
            bare.con.close()


def rebuilt_rows(memory: Memory) -> tuple[list[str], list[Rows]]:
    """What a rebuild writes: the statements that make its tables, and their rows.

    Its tables are those that are there after it and were not before. The words of a full-text table that keeps no
    content cannot be read back, and are left out: the bare side has less to do.
    """
    before = set(_tables(memory))
    memory.rebuild()
    made = {name: sql for name, sql in _tables(memory).items() if name not in before}
    virtual = [name for name, sql in made.items() if sql.startswith("CREATE VIRTUAL")]
    plain = {
        name: sql
        for name, sql in made.items()
        if not any(name.startswith(f"{other}_") for other in virtual) and "fts5" not in sql
    }
    indexes = memory.node.store.rows("SELECT tbl_name, sql FROM sqlite_master WHERE type = 'index'")
    ddl = [*plain.values(), *(sql for table, sql in indexes if table in plain and sql)]
    return ddl, [_rows(memory.node.store.rows, name) for name in plain]


def _tables(memory: Memory) -> dict[str, str]:
    return dict(
        memory.node.store.rows("SELECT name, sql FROM sqlite_master WHERE type = 'table' AND sql <> ''")
    )


def _rows(query: Callable[[str], list[Any]], table: str) -> Rows:
    columns = [row[1] for row in query(f"PRAGMA table_info({table})")]
    values = query(f"SELECT {', '.join(columns)} FROM {table}")
    marks = ["vec_int8(?)" if table.startswith("vector") and name == "embedding" else "?" for name in columns]
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join(marks)})", values
