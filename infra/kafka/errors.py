"""Kafka's errors as ours: which cluster, what was being done, what the broker said, and what to do."""

import asyncio
import ssl
from typing import Final

from aiokafka import errors as kafka

from ...schemas.errors import LogError, MnemostreamError, NotFound

START: Final = "start one (`mnemostream up`) or set MNEMOSTREAM_LOG"
NO_ANSWER: Final = f"no broker answers ({{}}); {START}"
MEMBERS: Final = (
    "the group has other members, or has moved on ({}); its partitions are read again from what was committed"
)
_SAID: Final[tuple[tuple[tuple[type[BaseException], ...], str], ...]] = (
    (
        (
            kafka.SaslAuthenticationFailed,
            kafka.AuthenticationFailedError,
            kafka.AuthenticationMethodNotSupported,
            kafka.UnsupportedSaslMechanismError,
            kafka.IllegalSaslStateError,
        ),
        "authentication refused ({}); check MNEMOSTREAM_KAFKA_USER, MNEMOSTREAM_KAFKA_PASSWORD and the URL's "
        "security_protocol and sasl_mechanism",
    ),
    (
        (ssl.SSLError,),
        "no TLS connection ({}); check the URL's security_protocol, ssl_cafile, ssl_certfile and ssl_keyfile",
    ),
    (
        (
            kafka.TopicAuthorizationFailedError,
            kafka.GroupAuthorizationFailedError,
            kafka.ClusterAuthorizationFailedError,
        ),
        "this user may not do that ({}); let the cluster's administrator grant it",
    ),
    (
        (kafka.CommitFailedError, kafka.UnknownMemberIdError, kafka.IllegalGenerationError),
        MEMBERS,
    ),
    (
        (kafka.InvalidReplicationFactorError,),
        "there are fewer brokers than copies wanted ({}); start more, or set replication in the URL",
    ),
    (
        (kafka.MessageSizeTooLargeError, kafka.RecordListTooLargeError),
        "the broker takes no records of that size ({}); raise the topic's max.message.bytes",
    ),
    (
        (kafka.NotEnoughReplicasError, kafka.NotEnoughReplicasAfterAppendError),
        "too few copies of the partition are alive to acknowledge a write ({}); start the missing brokers",
    ),
    (
        (
            asyncio.TimeoutError,
            kafka.KafkaConnectionError,
            kafka.KafkaTimeoutError,
            kafka.NodeNotReadyError,
            kafka.RequestTimedOutError,
            kafka.StaleMetadata,
            kafka.LeaderNotAvailableError,
            OSError,
        ),
        NO_ANSWER,
    ),
)


def log_error(exc: BaseException, servers: str, doing: str, topic: str | None = None) -> MnemostreamError:
    """The error of ours for `exc`, which came up with the cluster at `servers` while `doing`."""
    said = str(exc) or type(exc).__name__
    if isinstance(exc, kafka.UnknownTopicOrPartitionError):
        return NotFound(f"kafka at {servers}: {doing}: no such topic or partition ({said})", topic=topic)
    for kinds, text in _SAID:
        if isinstance(exc, kinds):
            return LogError(f"kafka at {servers}: {doing}: {text.format(said)}", topic=topic)
    return LogError(f"kafka at {servers}: {doing}: failed ({said}); see the broker's log", topic=topic)
