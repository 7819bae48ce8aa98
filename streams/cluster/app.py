"""START HERE: the Faust app. Three agents, one per step of the topology; what they do is in the partition's thread.

Faust brings what a group of workers needs: membership, rebalances, flow control, acknowledgements and commits. Not used
of it: tables (the file of a partition is the state), `exactly_once` (which does not hold up), the leader topic, the
web server, and its handling of errors, which acknowledges an event whose agent raised.
"""

from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime
from typing import Any, Final

import faust
from aiokafka.helpers import create_ssl_context

from ...infra.kafka import KafkaAddress
from ...infra.settings import LLM, Settings
from ...processors.ports import Record
from ...schemas.topics import CANDIDATES, EVENTS, TURNS
from ..model_extraction import ROUNDS
from ..topology import DEDUPE, EXTRACT, PROJECT
from .cell import FOLDER
from .delivery import Delivery
from .hosting import Hosts
from .parts import GROUP
from .transport import SteadyTransport

COMMIT_SECONDS: Final = 0.1
HEARTBEATS: Final = 10  # in a session timeout


def make_app(settings: Settings, address: KafkaAddress, hosts: Hosts, delivery: Delivery) -> Any:
    """The app of one worker, to be started on the loop that runs. Its partitions live in `hosts`.

    `delivery` is told when records are dealt with, so that it can tell a standstill from long work.
    """
    folder = settings.home / FOLDER / "faust"  # it wants one, also without tables
    folder.mkdir(parents=True, exist_ok=True)
    app: Any = faust.App(settings.prefix + GROUP, **_options(settings, address), datadir=str(folder))
    app.transport = SteadyTransport(app.conf.broker_consumer, app)

    def agent(step: str, topic: str) -> Callable[[Any], Awaitable[None]]:
        # A model takes its time: between two deadlines the partition's other steps have their turn.
        asked = step == EXTRACT.id and settings.extract == LLM
        limit = min(settings.batch, ROUNDS * settings.llm_at_once) if asked else settings.batch

        async def work(stream: Any) -> None:
            async for events in _batches(stream, limit):
                delivery.begins(topic)
                await hosts.deal(step, events, lambda message: _record(message, settings.prefix))
                if stream.channel.queue.empty():
                    delivery.rests(topic)

        return work

    for step, topic in ((EXTRACT, TURNS), (DEDUPE, CANDIDATES), (PROJECT, EVENTS)):
        app.agent(_topic(app, settings, topic), name=step.id, concurrency=1)(agent(step.id, topic))

    async def assigned(_: Any, places: Any, **__: Any) -> None:
        for place in places:  # else it passes over what it had read of a partition without a commit
            app.consumer._read_offset.pop(place, None)
        hosts.assigned(place.partition for place in places)

    async def revoked(_: Any, places: Any, **__: Any) -> None:
        await hosts.revoked(place.partition for place in places)

    app.on_partitions_assigned.connect(assigned, weak=False)
    app.on_partitions_revoked.connect(revoked, weak=False)
    return app


async def _batches(stream: Any, limit: int) -> AsyncIterator[list[Any]]:
    """What has arrived, at once and at most `limit` events at a time; acknowledged by whoever deals with them.

    Faust's own `take` waits for a full batch or for its timeout, and acknowledges when the agent goes on.
    """
    stream = stream.noack()
    batch: list[Any] = []
    async for event in stream.events():
        batch.append(event)
        if len(batch) >= limit or stream.channel.queue.empty():
            yield batch
            batch = []


def _record(message: Any, prefix: str) -> Record:
    return Record(
        topic=message.topic.removeprefix(prefix),
        partition=message.partition,
        offset=message.offset,
        key=message.key or b"",
        value=message.value,
        headers=tuple(message.headers or ()),
        appended_at=datetime.fromtimestamp(message.timestamp, UTC),
    )


def _topic(app: Any, settings: Settings, name: str) -> Any:
    raw = {"key_type": bytes, "value_type": bytes, "key_serializer": "raw", "value_serializer": "raw"}
    return app.topic(settings.prefix + name, partitions=settings.partitions, **raw)


def _options(settings: Settings, address: KafkaAddress) -> dict[str, Any]:
    """What the app is made with. Topics exist: they were made with all that the log asks for."""
    session = address.session_timeout
    return {
        "broker": [f"kafka://{server}" for server in address.servers],
        "broker_credentials": _credentials(address),
        "broker_session_timeout": session,
        "broker_heartbeat_interval": session / HEARTBEATS,
        "broker_request_timeout": max(address.timeout, session + 1),
        "broker_commit_interval": COMMIT_SECONDS,
        "consumer_auto_offset_reset": "earliest",
        "topic_disable_leader": True,
        "topic_allow_declare": False,
        "topic_partitions": settings.partitions,
        "table_standby_replicas": 1,  # else the assignor does not keep a partition's topics together
        "stream_wait_empty": False,  # a revoked partition is waited for by its host, and no longer
        "web_enabled": False,
        "store": "memory://",
    }


def _credentials(address: KafkaAddress) -> Any:
    """What the broker wants to see; None where it lets everybody in."""
    context = None
    if address.security_protocol.endswith("SSL"):
        context = create_ssl_context(
            cafile=address.ssl_cafile or None,
            certfile=address.ssl_certfile or None,
            keyfile=address.ssl_keyfile or None,
        )
    if address.security_protocol.startswith("SASL"):
        return faust.SASLCredentials(
            username=address.user,
            password=address.password,
            mechanism=address.sasl_mechanism,
            ssl_context=context,
        )
    return None if context is None else faust.SSLCredentials(context=context)
