"""The bare side of each ratio: the pure extractor and libraries, nothing of the product. At most 60 lines."""

from collections import deque
from io import BytesIO

import apsw
import sqlite_vec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from fastavro import parse_schema, schemaless_reader, schemaless_writer

from mnemostream.processors.extract import extract
from mnemostream.processors.text import analyse

ROW = parse_schema({"type": "array", "items": "string"})
TABLES = """PRAGMA journal_mode = wal; PRAGMA synchronous = FULL; CREATE TABLE log (id INTEGER PRIMARY KEY, row BLOB);
CREATE VIRTUAL TABLE words USING fts5(terms, tokenize = ascii); CREATE VIRTUAL TABLE vectors USING vec0(id INTEGER
PRIMARY KEY, cube TEXT PARTITION KEY, vector int8[256] distance_metric=cosine)"""
NEAR = "SELECT id, distance FROM vectors WHERE vector MATCH vec_int8(?) AND k = ? AND cube = ?"
SAID = "SELECT rowid, bm25(words) AS score FROM words WHERE words MATCH ? ORDER BY score LIMIT ?"


class Bare:
    def __init__(self, path, tables=TABLES):
        self.con = apsw.Connection(str(path))
        self.con.enable_load_extension(True)
        self.con.load_extension(sqlite_vec.loadable_path())
        self.con.execute(tables).fetchall()

    def search(self, cube, vector, words, k):
        near = self.con.execute(NEAR, (vector, k, cube)).fetchall()
        return near, self.con.execute(SAID, (words, k)).fetchall()

    def insert(self, cube, vector, words):
        self.con.execute("INSERT INTO vectors (cube, vector) VALUES (?, vec_int8(?))", (cube, vector))
        self.con.execute("INSERT INTO words (terms) VALUES (?)", (words,))

    def publish(self, batch, embed, sessions):
        turns = []
        for cube, turn in batch:
            recent = sessions.setdefault((cube, turn.session_id), deque(maxlen=4))
            turns.append((cube, turn, [draft.text for draft in extract(turn, tuple(recent)).drafts]))
            recent.append(turn)
        vectors = iter(embed([text for _, _, texts in turns for text in texts]))
        with self.con:
            for cube, turn, texts in turns:
                schemaless_writer(row := BytesIO(), ROW, [cube, turn.turn_id, turn.text, *texts])
                self.con.execute("INSERT INTO log (row) VALUES (?)", (row.getvalue(),))
                for number, text in enumerate(texts):
                    vector, terms = next(vectors), [f'"{cube}x{term}"' for term in analyse(text)]
                    if number == 0:
                        self.search(cube, vector, " OR ".join(terms), 10)
                    self.insert(cube, vector, " ".join(terms))


def scan(values, keys, schemas, bound):
    for (value,) in values:
        event = schemaless_reader(BytesIO(value[10:]), schemas[value[2:10]], None)
        if sealed := event.get("sealed"):
            plain = AESGCM(keys[sealed["key_id"]]).decrypt(sealed["nonce"], sealed["data"], bound(event))
            schemaless_reader(BytesIO(plain[10:]), schemas[plain[2:10]], None)
