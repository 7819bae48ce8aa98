"""What all tests share: `kafka`, `weaviate`, `registry`: real servers, started when the first test asks for them."""

import os
from collections.abc import Iterator
from contextlib import suppress

import pytest
from hypothesis import settings

from mnemostream.infra.servers import ALL, NAMES, Servers, WeaviateAddress
from mnemostream.schemas.errors import MnemostreamError

settings.register_profile("any machine", deadline=None)  # how long an example takes says nothing of a law
settings.load_profile("any machine")


def pytest_collection_finish(session: pytest.Session) -> None:
    """Get the servers before the first test: to build Weaviate takes longer than a test may.

    Where that fails, the tests that want them fail, and say why.
    """
    if not session.config.option.collectonly and any(map(_wants_servers, session.items)):
        reporter = session.config.pluginmanager.get_plugin("terminalreporter")
        with suppress(MnemostreamError):
            names = ALL if any(map(_wants_registry, session.items)) else NAMES
            Servers(tell=reporter.write_line if reporter else print).get(names)


def _wants_servers(item: pytest.Item) -> bool:
    return "servers" in getattr(item, "fixturenames", ()) or item.get_closest_marker("servers") is not None


def _wants_registry(item: pytest.Item) -> bool:
    return "registry" in item.nodeid or "docs/cluster.md" in item.nodeid


@pytest.fixture(scope="session")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Servers]:
    """The servers of this run, in a folder of its own; each is started when it is asked for, and stopped at the end."""
    found = Servers(tmp_path_factory.mktemp("servers"))
    yield found
    found.down()


@pytest.fixture(scope="session")
def kafka(servers: Servers) -> str:
    """Kafka's bootstrap address. Whoever kills it starts it again: `servers.up(("kafka",))`."""
    address = servers.up(("kafka",)).kafka
    assert address is not None
    os.environ["MNEMOSTREAM_TEST_KAFKA"] = address  # for what a test starts as a process
    return address


@pytest.fixture(scope="session")
def weaviate(servers: Servers) -> WeaviateAddress:
    """Weaviate's addresses. Whoever kills it starts it again: `servers.up(("weaviate",))`."""
    address = servers.up(("weaviate",)).weaviate
    assert address is not None
    os.environ["MNEMOSTREAM_TEST_WEAVIATE"] = address.index
    return address


@pytest.fixture(scope="session")
def registry(servers: Servers) -> str:
    """The schema registry's address. Whoever stops it starts it again: `servers.up(("registry",))`."""
    address = servers.up(("registry",)).registry
    assert address is not None
    return address
