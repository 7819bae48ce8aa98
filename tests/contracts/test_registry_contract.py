"""The contract of `SchemaRegistry`, run by every adapter."""

from collections.abc import Callable

import pytest

from mnemostream.infra.registry_memory import MemorySchemaRegistry
from mnemostream.schemas.errors import UnknownSchema
from mnemostream.schemas.framing import SchemaRegistry
from mnemostream.schemas.registry import package_schemas

FACTORIES: list[tuple[str, Callable[[], SchemaRegistry]]] = [("memory", MemorySchemaRegistry)]


@pytest.fixture(params=FACTORIES, ids=[name for name, _ in FACTORIES])
def registry(request: pytest.FixtureRequest) -> SchemaRegistry:
    made: SchemaRegistry = request.param[1]()
    return made


def test_a_schema_keeps_its_id_and_is_found_by_it(registry: SchemaRegistry) -> None:
    schemas = package_schemas()
    texts = {file.name: schemas.text(file.path) for file in schemas.files}
    ids = {name: registry.register(f"topic-{name}", text) for name, text in texts.items()}
    assert len(set(ids.values())) == len(texts) and all(0 <= number < 1 << 32 for number in ids.values())
    assert {name: registry.register(f"topic-{name}", text) for name, text in texts.items()} == ids
    for name, number in ids.items():
        assert schemas.learn(registry.schema(number)) == schemas.newest(name)


def test_an_id_that_was_never_given_is_unknown(registry: SchemaRegistry) -> None:
    with pytest.raises(UnknownSchema, match="12345"):
        registry.schema(12345)
