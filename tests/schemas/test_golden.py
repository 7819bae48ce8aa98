"""Every event type and version that was ever out can be read, and gives what it gave then."""

from pathlib import Path

import msgspec
import pytest

from mnemostream.infra.keys_memory import MemoryKeyStore
from mnemostream.infra.sealing import Sealer
from mnemostream.schemas.codec import Codec
from mnemostream.schemas.events import VERSIONS
from mnemostream.schemas.registry import CONTENT, package_schemas

GOLDEN = Path(__file__).parent.parent / "golden"


def test_each_event_type_and_version_has_a_golden_payload() -> None:
    wanted = {f"{file.name}.v{file.version}" for file in package_schemas().files if file.folder != CONTENT}
    assert {path.stem for path in GOLDEN.glob("*.avro")} == wanted
    assert {path.stem for path in GOLDEN.glob("*.json")} == wanted


@pytest.mark.parametrize("path", sorted(GOLDEN.glob("*.avro")), ids=lambda path: path.stem)
def test_a_golden_payload_is_read_as_it_was(path: Path) -> None:
    name, _, version = path.stem.rpartition(".v")
    codec = Codec(Sealer(MemoryKeyStore()))
    event = codec.decode(path.read_bytes())
    if int(version) == VERSIONS[name]:  # an older one is lifted, so only its readability is promised
        then = msgspec.json.decode(path.with_suffix(".json").read_bytes())
        assert msgspec.json.decode(msgspec.json.encode(event)) == then
        assert Codec(Sealer(MemoryKeyStore(), enabled=False)).encode(event) == path.read_bytes()
