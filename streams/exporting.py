"""Export: a cube, or all cubes of the tenant, as an Avro container file of what the log has of them.

A file holds turns, what was extracted from each, and every memory event, cube by cube and causes before effects.
Content is opened, or left sealed as the log has it; what was forgotten is there without its content. To load a
file is to append its events again (`loading.py`).
"""

import time
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec

from ..infra.avro_file import writing
from ..schemas.container import container_schema, content_versions, to_record
from ..schemas.errors import InputError, NotFound
from ..schemas.ids import Scope
from ..schemas.registry import package_schemas
from ..schemas.topics import EVENTS, TURNS
from .cube_log import BATCH, CubeLog

if TYPE_CHECKING:
    from .bootstrap import Node

FORMAT: Final = 1  # of a file's records; what an event looks like has versions of its own
FORMAT_KEY, TENANT_KEY, SEALED_KEY, CONTENTS_KEY, CUT_KEY, TOPIC_KEY = (
    f"mnemostream.{name}" for name in ("format", "tenant", "sealed", "contents", "cut", "topic")
)
ALONE: Final = (EVENTS, TURNS)  # the topics that a file of one topic may be of


class ExportReport(msgspec.Struct, frozen=True, kw_only=True):
    """What was written: `events` by type, the file's size in bytes and its SHA-256, the cut of the log up to which.

    `left_out` counts records that no step could read: they lie in the dead-letter topics. `topic`: of this one alone.
    """

    path: str
    cubes: tuple[str, ...]
    events: Mapping[str, int]
    left_out: int
    bytes: int
    sha256: str
    sealed: bool
    cut: str
    topic: str | None = None
    seconds: float


def export(
    node: "Node",
    path: str | Path,
    *,
    cube: str | None = None,
    topic: str | None = None,
    sealed: bool = False,
    progress: Callable[[int], None] | None = None,
) -> ExportReport:
    """Write `cube`, or all cubes of the tenant, to the file `path`, which is whole or not there.

    `topic` takes the records of the memory log alone, which make the same state where they are loaded, without any
    turn; or of the turns alone, which are decided anew where they are loaded. What comes while it runs is not in it;
    the same log gives the same bytes. `progress` is told how many events were written. Raises NotFound for a cube of
    which nothing is known, UnknownEvent for one with an event that this version cannot read, InputError for a path
    that cannot be a file, StorageError for one that fails.
    """
    began = time.monotonic()
    if topic not in (None, *ALONE):
        raise InputError(
            f"topic {topic!r}: cannot be loaded anywhere by itself; export {' or '.join(ALONE)}, or all without a topic"
        )
    log = CubeLog(node, sealed=sealed, topic=topic)
    found = log.places(None if cube is None else Scope.checked(node.settings.tenant, cube))
    if cube is not None and not found:
        raise NotFound(f"cube {cube!r}: there is nothing of it in {node.settings.home}")
    schemas, counts = package_schemas(), Counter[str]()
    metadata = {
        FORMAT_KEY: str(FORMAT),
        TENANT_KEY: node.settings.tenant,
        SEALED_KEY: "1" if sealed else "0",
        CONTENTS_KEY: msgspec.json.encode(content_versions(schemas)).decode(),
        CUT_KEY: log.cut,
        **({} if topic is None else {TOPIC_KEY: topic}),
    }
    with writing(Path(path), container_schema(schemas, sealed=sealed), metadata) as (write, written):
        for scope, places in found.items():
            for done, item in enumerate(log.items(scope, places), sum(counts.values()) + 1):
                write(to_record(item))
                counts[item.event.type] += 1
                if progress is not None and done % BATCH == 0:
                    progress(done)
    return ExportReport(
        path=str(path),
        cubes=tuple(scope.cube for scope in found),
        events=dict(sorted(counts.items())),
        left_out=log.left_out,
        bytes=written.bytes,
        sha256=written.sha256,
        sealed=sealed,
        cut=log.cut,
        topic=topic,
        seconds=round(time.monotonic() - began, 3),
    )
