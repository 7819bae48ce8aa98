"""The topics as Kafka has them: names with a prefix, configurations, and how they are made."""

import re
from collections.abc import Sequence
from functools import partial
from typing import Any, Final

from aiokafka import errors as kafka
from aiokafka.protocol.admin import CreateTopicsRequest

from ...schemas.errors import LogError, NotFound, SettingsError
from ...schemas.topics import (
    BY_NAME,
    DLQ_SUFFIX,
    KEYS,
    MAX_DEAD_LETTER_BYTES,
    MAX_RECORD_BYTES,
    WEEK_MS,
    Topic,
)
from .broker import Broker
from .errors import log_error

DEAD_LETTERS_MS: Final = 8 * WEEK_MS
MAX_COMPACTION_LAG_MS: Final = 3_600_000  # of the keys: a destroyed one is to leave the disk within the hour
_NAME: Final = re.compile(r"[A-Za-z0-9._-]{0,120}")


class Names:
    """Names with a prefix in the cluster, without it in the project. The prefix is taken as it is."""

    def __init__(self, prefix: str) -> None:
        if not _NAME.fullmatch(prefix):
            raise SettingsError(
                f"setting prefix {prefix!r}: wanted at most 120 of letters, digits, '.', '_' and '-'; change it"
            )
        self.prefix = prefix

    def there(self, name: str) -> str:
        """The name of a topic or group in the cluster."""
        return self.prefix + name

    def here(self, name: str) -> str:
        """The name in the project of what the cluster calls `name`."""
        return name.removeprefix(self.prefix)


def limit(topic: str) -> int:
    """`max.message.bytes` of a topic: what a batch of its records may weigh."""
    return MAX_DEAD_LETTER_BYTES if topic.endswith(DLQ_SUFFIX) else MAX_RECORD_BYTES


def configuration(topic: str, replication: int) -> dict[str, str]:
    """How a topic is kept. A name that the project does not know is kept for ever."""
    if topic == KEYS:
        known = Topic(name=KEYS, events=(), compacted=True, dead_letters=False)
    elif topic.endswith(DLQ_SUFFIX):
        known = Topic(name=topic, events=(), retention_ms=DEAD_LETTERS_MS, dead_letters=False)
    else:
        known = BY_NAME.get(topic, Topic(name=topic, events=()))
    entries = {
        "cleanup.policy": "compact" if known.compacted else "delete",
        "retention.ms": str(-1 if known.retention_ms is None else known.retention_ms),
        "retention.bytes": "-1",
        "max.message.bytes": str(limit(topic)),
        "message.timestamp.type": "LogAppendTime",
        "min.insync.replicas": str(2 if replication > 2 else 1),
    }
    if topic == KEYS:
        entries |= {"max.compaction.lag.ms": str(MAX_COMPACTION_LAG_MS), "min.cleanable.dirty.ratio": "0.01"}
    return entries


class Topics:
    """The topics of one prefix, and their partition counts, which are fixed for life."""

    def __init__(self, broker: Broker, names: Names, count: int) -> None:
        self._broker = broker
        self._names = names
        self._count = count
        self._known: dict[str, int] = {}

    def known(self, topic: str) -> int | None:
        """The partition count, where it was asked for before."""
        return self._known.get(topic)

    async def partitions(self, topic: str) -> int:
        """The partition count; raises NotFound."""
        if topic not in self._known:
            found = await self._broker.retry(
                lambda: self._broker.partitions(self._names.there(topic)), "asking for topics", topic
            )
            if found is None:
                raise NotFound(
                    f"topic {self._names.there(topic)!r}: does not exist in kafka at {self._broker.address.shown}; "
                    "create_topics makes it",
                    topic=topic,
                )
            self._known[topic] = found
        return self._known[topic]

    async def create(self, topics: Sequence[str]) -> None:
        """Make those that do not exist; LogError where one has another partition count."""
        missing = []
        for topic in dict.fromkeys(topics):
            try:
                self._check(topic, await self.partitions(topic))
            except NotFound:
                missing.append(topic)
        if missing:
            await self._broker.retry(lambda: self._make(missing), "making topics")
        for topic in missing:
            self._check(
                topic, await self._broker.retry(partial(self._appeared, topic), "making topics", topic)
            )

    def _check(self, topic: str, found: int) -> None:
        if found != self._count:
            raise LogError(
                f"kafka at {self._broker.address.shown}: topic {self._names.there(topic)!r} has {found} partitions, "
                f"wanted {self._count}, and the count is fixed for life; set MNEMOSTREAM_PARTITIONS={found}, or "
                "export and import under a new prefix (never add partitions)",
                topic=topic,
            )
        self._known[topic] = found

    async def _make(self, topics: Sequence[str]) -> None:
        replication = self._broker.address.replication
        wanted: list[Any] = [
            (
                self._names.there(topic),
                self._count,
                replication,
                [],
                list(configuration(topic, replication).items()),
            )
            for topic in topics
        ]
        request: Any = CreateTopicsRequest(
            create_topic_requests=wanted,
            timeout=int(self._broker.address.timeout * 1000),
            validate_only=False,
        )
        response = await self._broker.ask(await self._broker.controller(), request)
        for name, code, *said in response.topic_errors:
            error = kafka.for_code(code)
            if error in (kafka.NoError, kafka.TopicAlreadyExistsError):
                continue
            if error is kafka.NotControllerError:
                raise kafka.NodeNotReadyError("the controller has moved")
            if not error.retriable:
                exc = error(*[text for text in said if text])
                raise log_error(
                    exc, self._broker.address.shown, f"making topic {name!r}", self._names.here(name)
                )
            raise error(name)

    async def _appeared(self, topic: str) -> int:
        found = await self._broker.partitions(self._names.there(topic))
        if found is None:
            raise kafka.StaleMetadata(f"{topic} was made and is not told of yet")
        await self._broker.leaders((self._names.there(topic), partition) for partition in range(found))
        return found
