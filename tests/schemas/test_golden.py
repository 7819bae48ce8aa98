"""Every record and version that was ever out can be read, and gives what it gave then."""

import runpy
from pathlib import Path
from typing import Any

import msgspec
import pytest

from mnemostream.infra.keys_memory import MemoryKeyStore
from mnemostream.infra.sealing import Sealer
from mnemostream.schemas import content
from mnemostream.schemas.body import read
from mnemostream.schemas.codec import DEAD_LETTER, Codec
from mnemostream.schemas.events import PAYLOADS, Event
from mnemostream.schemas.framing import read_head
from mnemostream.schemas.registry import CONTENT, package_schemas
from mnemostream.schemas.upcast import UPCASTERS, upcast

GOLDEN = Path(__file__).parent.parent / "golden"
TOOL = runpy.run_path(str(GOLDEN.parent.parent / "tools" / "make_golden.py"))
FILES = {f"{file.name}.v{file.version}": file for file in package_schemas().files}
EVENTS = [stem for stem, file in FILES.items() if file.folder != CONTENT]
WITH_CONTENT = [stem for stem in EVENTS if "content" in PAYLOADS[FILES[stem].name].__struct_fields__]
CONTENTS = [s for s, file in FILES.items() if file.folder == CONTENT and file.name != DEAD_LETTER]


def stems(folder: Path, kind: str) -> set[str]:
    return {path.name.removesuffix(kind) for path in folder.glob(f"*{kind}")}


def newest(stem: str) -> bool:
    """Whether it is of the newest version; what an older one is lifted to differs from what it said then."""
    return FILES[stem] == package_schemas().newest(FILES[stem].name)


def said(stem: str) -> Any:
    return msgspec.json.decode((GOLDEN / f"{stem}.json").read_bytes())


def as_json(value: Any) -> Any:
    return msgspec.json.decode(msgspec.json.encode(value))


def test_each_record_and_version_has_a_golden_payload_and_each_golden_payload_a_schema() -> None:
    assert stems(GOLDEN, ".avro") == set(FILES), "python tools/make_golden.py adds what is new"
    assert stems(GOLDEN, ".json") == {*EVENTS, *CONTENTS}
    assert stems(GOLDEN / "sealed", ".avro") == {*WITH_CONTENT, f"{DEAD_LETTER}.v1"}


@pytest.mark.parametrize("stem", EVENTS)
def test_a_golden_event_is_read_as_it_was_and_written_as_it_was(stem: str) -> None:
    value = (GOLDEN / f"{stem}.avro").read_bytes()
    codec = Codec(Sealer(MemoryKeyStore()))
    event = codec.decode(value)
    assert codec.decode(value) == event, "the reader compiled for its schema reads it as fastavro did"
    assert isinstance(event, Event) and isinstance(event.payload, PAYLOADS[event.type])
    if newest(stem):
        assert as_json(event) == said(stem)
        assert Codec(Sealer(MemoryKeyStore(), enabled=False)).encode(event) == value


@pytest.mark.parametrize("stem", WITH_CONTENT)
def test_a_golden_event_that_was_sealed_opens(stem: str) -> None:
    value = (GOLDEN / "sealed" / f"{stem}.avro").read_bytes()
    codec = Codec(Sealer(TOOL["FixedKeys"](), nonce=TOOL["nonce"]))
    event = codec.decode(value)
    assert event.payload.content is not None
    if newest(stem):
        assert as_json(event) == said(stem)
        assert codec.encode(event) == value, "key ids, associated data and cipher are as they were"


@pytest.mark.parametrize("stem", CONTENTS)
def test_golden_content_is_read_as_it_was(stem: str) -> None:
    value, schemas = (GOLDEN / f"{stem}.avro").read_bytes(), package_schemas()
    file, at = read_head(value, schemas, None)
    record = upcast(file.name, file.version, read(schemas.parsed(file), value, at, file), UPCASTERS)
    opened = msgspec.convert(record, getattr(content, file.name))
    if newest(stem):
        assert as_json(opened) == said(stem)


@pytest.mark.parametrize("folder", ["", "sealed"])
def test_a_golden_dead_letter_gives_its_raw_bytes(folder: str) -> None:
    value = (GOLDEN / folder / f"{DEAD_LETTER}.v1.avro").read_bytes()
    assert Codec(Sealer(TOOL["FixedKeys"]())).decode_dead_letter(value) == TOOL["RAW"]


def test_the_tool_would_write_the_same_again() -> None:
    for stem, file in FILES.items():
        for path, data in TOOL["payloads"](file).items() if newest(stem) else ():
            assert (GOLDEN / path).read_bytes() == data, path
