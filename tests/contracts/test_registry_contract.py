"""The contract of `SchemaRegistry`, run by every adapter."""

import pytest

from mnemostream.infra.registry import HttpSchemaRegistry, MemorySchemaRegistry
from mnemostream.schemas.errors import UnknownSchema
from mnemostream.schemas.framing import SchemaRegistry
from mnemostream.schemas.registry import package_schemas

ADAPTERS = ["memory", pytest.param("server", marks=pytest.mark.servers)]


@pytest.fixture(params=ADAPTERS)
def schemas_registry(request: pytest.FixtureRequest) -> SchemaRegistry:
    if request.param == "memory":
        return MemorySchemaRegistry()
    return HttpSchemaRegistry(request.getfixturevalue("registry"))


def test_a_schema_keeps_its_id_and_is_found_by_it(schemas_registry: SchemaRegistry) -> None:
    schemas = package_schemas()
    texts = {file.name: schemas.text(file.path) for file in schemas.files}
    ids = {name: schemas_registry.register(f"topic-{name}", text) for name, text in texts.items()}
    assert len(set(ids.values())) == len(texts) and all(0 <= number < 1 << 32 for number in ids.values())
    assert {name: schemas_registry.register(f"topic-{name}", text) for name, text in texts.items()} == ids
    for name, number in ids.items():
        assert schemas.learn(schemas_registry.schema(number)) == schemas.newest(name)


def test_an_id_that_was_never_given_is_unknown(schemas_registry: SchemaRegistry) -> None:
    with pytest.raises(UnknownSchema, match="12345"):
        schemas_registry.schema(12345)
