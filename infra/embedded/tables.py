"""The tables of a home's file, so that a person who opens it with `sqlite3` understands it.

Times are microseconds since the epoch. A record's `position` is its topic, partition and offset in one integer,
so that a scan of a partition is a scan of neighbouring rows. Fold and index tables carry their generation.
"""

from typing import Final

PARTITION_BITS: Final = 12
OFFSET_BITS: Final = 43  # 8.7 trillion records a partition; with 8 bits of topic this fills 63

BASE: Final = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE topic (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE record (
    position INTEGER PRIMARY KEY,
    key BLOB NOT NULL, value BLOB, headers BLOB NOT NULL, appended_at INTEGER NOT NULL,
    topic INTEGER AS (position >> 55), "partition" INTEGER AS ((position >> 43) & 4095),
    "offset" INTEGER AS (position & 8796093022207)
);
CREATE TABLE end_offset (
    topic INTEGER, "partition" INTEGER, next INTEGER NOT NULL, appended_at INTEGER NOT NULL,
    PRIMARY KEY (topic, "partition")
) WITHOUT ROWID;
CREATE TABLE consumed (
    consumer_group TEXT, topic INTEGER, "partition" INTEGER, next INTEGER NOT NULL,
    PRIMARY KEY (consumer_group, topic, "partition")
) WITHOUT ROWID;
CREATE TABLE cube (
    id INTEGER PRIMARY KEY, tenant TEXT NOT NULL, cube TEXT NOT NULL, stopped TEXT, UNIQUE (tenant, cube)
);
CREATE TABLE turn (
    cube_id INTEGER, turn_id TEXT, session_id TEXT, "partition" INTEGER NOT NULL, "offset" INTEGER NOT NULL,
    content_hash TEXT NOT NULL, outcome TEXT, reason TEXT, candidates INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (cube_id, turn_id)
) WITHOUT ROWID;
CREATE INDEX turn_session ON turn (cube_id, session_id, "offset");
"""

FOLD: Final = """
CREATE TABLE memory_{g} (
    cube_id INTEGER, memory_id TEXT, version INTEGER NOT NULL, kind TEXT, trust TEXT, status TEXT,
    salience REAL, strength REAL, occurred_at INTEGER, reinforced_at INTEGER, valid_from INTEGER,
    valid_to INTEGER, event_time TEXT, expires_at INTEGER, sources TEXT, context TEXT, supersedes TEXT,
    superseded_by TEXT, agent_id TEXT, session_id TEXT, actor TEXT, residency TEXT, recalls INTEGER,
    recalled_at INTEGER, observed_at INTEGER, producer TEXT, generation INTEGER,
    since INTEGER NOT NULL, content INTEGER,
    PRIMARY KEY (cube_id, memory_id)
);
CREATE INDEX memory_live_due_{g} ON memory_{g} (expires_at)
    WHERE expires_at IS NOT NULL AND status IN ('active', 'superseded');
CREATE TABLE content_{g} (
    id INTEGER PRIMARY KEY AUTOINCREMENT, cube_id INTEGER NOT NULL, memory_id TEXT NOT NULL, sealed BLOB NOT NULL
);
CREATE TABLE version_{g} (
    cube_id INTEGER, memory_id TEXT, since INTEGER, until INTEGER, state BLOB NOT NULL, content INTEGER
);
CREATE UNIQUE INDEX version_memory_{g} ON version_{g} (memory_id, since);
CREATE INDEX version_since_{g} ON version_{g} (cube_id, since);
CREATE INDEX version_until_{g} ON version_{g} (cube_id, until) WHERE until IS NOT NULL;
CREATE TABLE applied_{g} (
    cube_id INTEGER, since INTEGER, event_id TEXT NOT NULL, PRIMARY KEY (cube_id, since)
) WITHOUT ROWID;
CREATE TABLE forgotten_{g} (cube_id INTEGER, memory_id TEXT, at INTEGER NOT NULL, since INTEGER NOT NULL,
    PRIMARY KEY (cube_id, memory_id)) WITHOUT ROWID;
CREATE INDEX forgotten_memory_{g} ON forgotten_{g} (memory_id);
CREATE TABLE forgotten_turn_{g} (cube_id INTEGER, turn_id TEXT, since INTEGER NOT NULL,
    PRIMARY KEY (cube_id, turn_id)) WITHOUT ROWID;
CREATE TABLE forgotten_to_{g} (cube_id INTEGER, "partition" INTEGER, "offset" INTEGER NOT NULL,
    since INTEGER NOT NULL, PRIMARY KEY (cube_id, since)) WITHOUT ROWID;
"""
FOLD_TABLES: Final = (
    "memory", "content", "version", "applied", "forgotten", "forgotten_turn", "forgotten_to",
)  # fmt: skip

# `since` and `until` are offsets of memory.events.v1: the events that made a version and that ended it.
INDEX: Final = """
CREATE TABLE entry_{g} (
    id INTEGER PRIMARY KEY AUTOINCREMENT, cube_id INTEGER NOT NULL, memory_id TEXT NOT NULL,
    version INTEGER NOT NULL, since INTEGER NOT NULL, until INTEGER, doc INTEGER NOT NULL,
    "partition" INTEGER NOT NULL, content_hash TEXT NOT NULL, status TEXT NOT NULL, kind TEXT NOT NULL,
    trust TEXT NOT NULL, agent_id TEXT, session_id TEXT, actor TEXT, expires_at INTEGER, subject BLOB NOT NULL,
    state BLOB NOT NULL
);
CREATE UNIQUE INDEX entry_now_{g} ON entry_{g} (cube_id, memory_id) WHERE until IS NULL;
CREATE INDEX entry_past_{g} ON entry_{g} (cube_id, memory_id) WHERE until IS NOT NULL;
CREATE INDEX entry_expiry_{g} ON entry_{g} (cube_id, expires_at) WHERE until IS NULL AND expires_at IS NOT NULL;
CREATE INDEX entry_doc_{g} ON entry_{g} (doc);
CREATE TABLE doc_{g} (
    id INTEGER PRIMARY KEY AUTOINCREMENT, cube_id INTEGER NOT NULL, memory_id TEXT NOT NULL,
    length INTEGER NOT NULL, source_session TEXT, ordinal INTEGER NOT NULL, live INTEGER NOT NULL,
    digest BLOB NOT NULL, tokens BLOB NOT NULL, sealed BLOB
);
CREATE INDEX doc_session_{g} ON doc_{g} (cube_id, source_session, ordinal);
CREATE TABLE statistics_{g} (
    cube_id INTEGER PRIMARY KEY, records INTEGER NOT NULL, terms INTEGER NOT NULL, stamp INTEGER NOT NULL
);
CREATE TABLE posting_{g} (
    part INTEGER, term INTEGER, doc INTEGER, frequency INTEGER NOT NULL, length INTEGER NOT NULL,
    PRIMARY KEY (part, term, doc)
) WITHOUT ROWID;
CREATE TABLE vector_{g} (
    id INTEGER PRIMARY KEY, part INTEGER NOT NULL, stamp INTEGER NOT NULL, docs BLOB NOT NULL, data BLOB NOT NULL
);
CREATE INDEX vector_part_{g} ON vector_{g} (part, id, stamp);
"""
INDEX_TABLES: Final = ("vector", "posting", "statistics", "doc", "entry")
UNSEALED: Final = ("vector",)  # hold content that no key protects


def position(topic: int, partition: int, offset: int) -> int:
    """A record's place as one integer."""
    return (topic << (PARTITION_BITS + OFFSET_BITS)) | (partition << OFFSET_BITS) | offset


def offset_of(place: int) -> int:
    """The offset of a record's place."""
    return place & ((1 << OFFSET_BITS) - 1)
