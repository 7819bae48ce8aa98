"""Requests to a cluster: whom to ask, asking again while the cause may pass, errors as ours."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable
from typing import Any, Final, TypeVar

from aiokafka import TopicPartition
from aiokafka import errors as kafka
from aiokafka.client import AIOKafkaClient, ConnectionGroup, CoordinationType
from aiokafka.conn import create_conn
from aiokafka.helpers import create_ssl_context

from ...schemas.errors import LogError, MnemostreamError
from .address import KafkaAddress
from .errors import log_error

T = TypeVar("T")
RETRY_SECONDS: Final = 0.1
Group = Any  # of connections: a broker answers one connection's requests one after the other
logging.getLogger("aiokafka").addHandler(logging.NullHandler())  # its errors come as ours, not on stderr


class Broker:
    """One client of a cluster. Everything here runs on the loop on which it was started."""

    def __init__(self, address: KafkaAddress) -> None:
        self.address = address
        self._client: Any = None
        self._groups: dict[str, int] = {}

    async def start(self) -> None:
        """Reach a broker within `connect_timeout`; raises LogError, saying why it could not."""
        self._client = AIOKafkaClient(**client_options(self.address), client_id="mnemostream")
        try:
            async with asyncio.timeout(self.address.connect_timeout):
                await self._client.bootstrap()
        except (kafka.KafkaError, OSError, TimeoutError) as exc:
            await self._client.close()
            cause = exc if isinstance(exc, TimeoutError) else await self._why(exc)
            raise log_error(cause, self.address.shown, "connecting") from cause

    async def close(self) -> None:
        """Close all connections."""
        if self._client is not None:
            await self._client.close()

    async def _why(self, exc: BaseException) -> BaseException:
        """What a broker says to a client that it does not let in: aiokafka keeps that to itself."""
        for server in self.address.servers:
            host, _, port = server.rpartition(":")
            try:
                async with asyncio.timeout(self.address.connect_timeout):
                    options = client_options(self.address)
                    del options["bootstrap_servers"], options["retry_backoff_ms"]
                    connection = await create_conn(host, int(port), client_id="mnemostream", **options)
                connection.close()
                exc = kafka.KafkaConnectionError(
                    f"{server} takes the connection, and no request; it may want another security_protocol"
                )
            except (kafka.KafkaError, OSError, TimeoutError) as found:
                exc = found
        return exc

    async def retry(self, attempt: Callable[[], Awaitable[T]], doing: str, topic: str | None = None) -> T:
        """The result of `attempt`, made again while it fails for a cause that may pass, for `timeout` seconds."""
        last: BaseException = kafka.KafkaTimeoutError()
        try:
            async with asyncio.timeout(self.address.timeout):
                while True:
                    try:
                        return await attempt()
                    except (kafka.KafkaError, OSError) as exc:
                        if isinstance(exc, kafka.KafkaError) and not exc.retriable:
                            raise log_error(exc, self.address.shown, doing, topic) from exc
                        last = exc
                    self._client.force_metadata_update()
                    await asyncio.sleep(RETRY_SECONDS)
        except TimeoutError:
            raise self.gave_up(last, doing, topic) from last

    def gave_up(self, last: BaseException, doing: str, topic: str | None = None) -> MnemostreamError:
        """The error of an operation that took longer than `timeout`."""
        return log_error(last, self.address.shown, f"{doing} for {self.address.timeout:g} s", topic)

    async def ask(self, node: int, request: Any, group: Group = ConnectionGroup.DEFAULT) -> Any:
        """The response of one broker."""
        return await self._client.send(node, request, group=group)

    async def ask_any(self, request: Any) -> Any:
        """The response of some broker."""
        return await self.ask(self._client.get_random_node(), request)

    async def controller(self) -> int:
        """The broker that makes topics."""
        if self._client.cluster.controller is None:
            await self._client.force_metadata_update()
        if self._client.cluster.controller is None:
            raise kafka.NodeNotReadyError("the cluster has no controller yet")
        return int(self._client.cluster.controller.nodeId)

    async def leaders(self, places: Iterable[tuple[str, int]]) -> dict[int, list[tuple[str, int]]]:
        """broker → those of `places`, (topic, partition), that it leads."""
        await self._client._maybe_wait_metadata()
        led: dict[int, list[tuple[str, int]]] = {}
        for place in places:
            leader = self._client.cluster.leader_for_partition(TopicPartition(*place))
            if leader in (None, -1):
                await self._client.force_metadata_update()
                leader = self._client.cluster.leader_for_partition(TopicPartition(*place))
            if leader in (None, -1):
                raise kafka.LeaderNotAvailableError(f"{place[0]}[{place[1]}] has no leader")
            led.setdefault(leader, []).append(place)
        return led

    async def partitions(self, topic: str) -> int | None:
        """The partition count of a topic as the cluster has it; None where there is none of that name."""
        found = self._client.cluster.partitions_for_topic(topic)
        if found is None:
            if not await self._client.force_metadata_update():
                raise kafka.NodeNotReadyError("no broker tells of the topics")
            found = self._client.cluster.partitions_for_topic(topic)
        return None if found is None else len(found)

    async def ask_coordinator(self, group: str, request: Any) -> Any:
        """The response of the broker that keeps a consumer group's offsets."""
        if group not in self._groups:
            self._groups[group] = await self._client.coordinator_lookup(CoordinationType.GROUP, group)
        try:
            return await self.ask(self._groups[group], request, ConnectionGroup.COORDINATION)
        except kafka.KafkaError:
            self.forget_coordinator(group)
            raise

    def forget_coordinator(self, group: str) -> None:
        """Look the group's broker up again the next time."""
        self._groups.pop(group, None)


def client_options(address: KafkaAddress) -> dict[str, Any]:
    """What every client of aiokafka is made with. Called on the loop that it is to run on."""
    options: dict[str, Any] = {
        "bootstrap_servers": list(address.servers),
        "request_timeout_ms": int(min(address.timeout, 40.0) * 1000),
        "retry_backoff_ms": int(RETRY_SECONDS * 1000),
        "security_protocol": address.security_protocol,
    }
    if address.security_protocol.startswith("SASL"):
        options |= {
            "sasl_mechanism": address.sasl_mechanism,
            "sasl_plain_username": address.user,
            "sasl_plain_password": address.password,
        }
    if address.security_protocol.endswith("SSL"):
        try:
            options["ssl_context"] = create_ssl_context(
                cafile=address.ssl_cafile or None,
                certfile=address.ssl_certfile or None,
                keyfile=address.ssl_keyfile or None,
            )
        except OSError as exc:
            raise LogError(
                f"kafka at {address.shown}: the TLS files cannot be read ({exc}); check them"
            ) from exc
    return options
