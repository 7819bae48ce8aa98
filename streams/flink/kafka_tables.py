"""Kafka's topics as streams, through the table connector: the only one for Python that has keys and headers.

A source gives rows (key, value, headers, partition, offset, timestamp, topic): bytes as they lie in the log, each
record at least once, from the offsets of the job's checkpoint; what a transaction aborted is left out. A sink takes
rows (key, value, headers), puts each on the partition of its key as every other writer does, and has all of them
acknowledged before a checkpoint is whole: at least once, since what was written after the last checkpoint is written
again. Hazards: docs/adr/0036-flink.md.
"""

from collections.abc import Mapping
from typing import Any, Final

from ...infra.kafka.address import KafkaAddress
from ...infra.kafka.topics import Names
from ...schemas.errors import SettingsError
from .environment import Flink

KEY, VALUE, HEADERS, PARTITION, OFFSET, TIMESTAMP, TOPIC = range(7)
EARLIEST: Final = "earliest-offset"
GROUP_OFFSETS: Final = "group-offsets"
_SOURCE: Final = """CREATE TEMPORARY TABLE `{table}` (
  record_key BYTES,
  record_value BYTES,
  headers MAP<STRING, BYTES> METADATA,
  `partition` INT METADATA VIRTUAL,
  `offset` BIGINT METADATA VIRTUAL,
  appended TIMESTAMP_LTZ(3) METADATA FROM 'timestamp' VIRTUAL,
  topic STRING METADATA VIRTUAL
) WITH ({options})"""
_SINK: Final = """CREATE TEMPORARY TABLE `{table}` (
  record_key BYTES,
  record_value BYTES,
  headers MAP<STRING, BYTES> METADATA
) WITH ({options})"""
_FORMATS: Final = {
    "connector": "kafka",
    "key.format": "raw",
    "key.fields": "record_key",
    "value.format": "raw",
    "value.fields-include": "EXCEPT_KEY",
}


def source(
    flink: Flink,
    topic: str,
    address: KafkaAddress,
    prefix: str = "",
    *,
    group: str = "",
    start: str = EARLIEST,
    end: Mapping[int, int] | None = None,
) -> Any:
    """The records of a topic as a stream of rows, with the indexes KEY to TOPIC.

    `group` gets the offsets of each whole checkpoint committed, for others to see. `end` maps each partition to the
    offset before which a bounded job stops reading.
    """
    options = {
        **_FORMATS,
        "topic": Names(prefix).there(topic),
        "scan.startup.mode": start,
        "properties.isolation.level": "read_committed",
        **{f"properties.{name}": value for name, value in client_properties(address).items()},
    }
    if group:
        options["properties.group.id"] = Names(prefix).there(group)
    if end is not None:
        options["scan.bounded.mode"] = "specific-offsets"
        options["scan.bounded.specific-offsets"] = ";".join(
            f"partition:{partition},offset:{offset}" for partition, offset in sorted(end.items())
        )
    table = _table("source", topic)
    flink.tables.execute_sql(_SOURCE.format(table=table, options=_written(options)))
    return flink.tables.to_data_stream(flink.tables.from_path(table))


def sink(flink: Flink, stream: Any, topic: str, address: KafkaAddress, prefix: str = "") -> None:
    """Write a stream of rows (key, value, headers) to a topic, as a part of this job."""
    options = {
        **_FORMATS,
        "topic": Names(prefix).there(topic),
        "sink.delivery-guarantee": "at-least-once",
        "properties.acks": "all",
        "properties.enable.idempotence": "true",
        "properties.linger.ms": "5",
        **{f"properties.{name}": value for name, value in client_properties(address).items()},
    }
    table = _table("sink", topic)
    flink.tables.execute_sql(_SINK.format(table=table, options=_written(options)))
    statements = flink.tables.create_statement_set()
    statements.add_insert(table, flink.tables.from_data_stream(stream))
    statements.attach_as_datastream()


def uids(*topics: str) -> dict[str, str]:
    """What the operators' names begin with that stand for these topics → their uids."""
    return {_table(kind, topic): f"{kind}-{topic}" for topic in topics for kind in ("source", "sink")}


def client_properties(address: KafkaAddress) -> dict[str, str]:
    """What Kafka's own client is given to speak to a cluster. Raises SettingsError for a client's certificate."""
    if address.ssl_certfile or address.ssl_keyfile:
        raise SettingsError(
            f"kafka at {address.shown}: no certificate of a client is given to Flink, since its key would lie in the "
            "job; log in with SASL, or take --runner local"
        )
    found = {
        "bootstrap.servers": ",".join(address.servers),
        "security.protocol": address.security_protocol,
        "request.timeout.ms": str(int(address.timeout * 1000)),
    }
    if address.security_protocol.startswith("SASL"):
        module = "plain.PlainLoginModule" if address.sasl_mechanism == "PLAIN" else "scram.ScramLoginModule"
        found["sasl.mechanism"] = address.sasl_mechanism
        found["sasl.jaas.config"] = (
            f"org.apache.flink.kafka.shaded.org.apache.kafka.common.security.{module} required "
            f"username={_quoted(address.user)} password={_quoted(address.password)};"
        )
    if address.security_protocol.endswith("SSL") and address.ssl_cafile:
        found |= {"ssl.truststore.type": "PEM", "ssl.truststore.location": address.ssl_cafile}
    return found


def _table(kind: str, topic: str) -> str:
    return f"{kind}_{topic.replace('.', '_')}"


def _written(options: Mapping[str, str]) -> str:
    return ", ".join(f"'{name}' = '{value.replace(chr(39), chr(39) * 2)}'" for name, value in options.items())


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
