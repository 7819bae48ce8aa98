"""Where the servers listen, in the forms that clients and settings want."""

from typing import Final

import msgspec

LOOPBACK: Final = "127.0.0.1"
REGISTRY_PATH: Final = "/apis/ccompat/v7"  # of Confluent's API in the schema registry


class WeaviateAddress(msgspec.Struct, frozen=True, kw_only=True):
    """The two ports of Weaviate, on the loopback address."""

    http_port: int
    grpc_port: int

    @property
    def http(self) -> str:
        """The address of its HTTP API, without a slash at the end."""
        return f"http://{LOOPBACK}:{self.http_port}"

    @property
    def index(self) -> str:
        """The address as the setting MNEMOSTREAM_INDEX takes it."""
        return f"weaviate://{LOOPBACK}:{self.http_port}?grpc_port={self.grpc_port}"


class Addresses(msgspec.Struct, frozen=True, kw_only=True):
    """Where the servers that were asked for listen; None stands for one that was not.

    `kafka` is a bootstrap address, `host:port`; `registry` is as the setting MNEMOSTREAM_REGISTRY takes it.
    """

    kafka: str | None = None
    weaviate: WeaviateAddress | None = None
    registry: str | None = None

    @property
    def log(self) -> str | None:
        """Kafka's address as the setting MNEMOSTREAM_LOG takes it."""
        return None if self.kafka is None else f"kafka://{self.kafka}"

    @property
    def index(self) -> str | None:
        """Weaviate's address as the setting MNEMOSTREAM_INDEX takes it."""
        return None if self.weaviate is None else self.weaviate.index
