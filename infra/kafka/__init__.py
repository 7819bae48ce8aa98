"""Kafka: the log and the content keys of a cluster, over aiokafka."""

from .address import KafkaAddress
from .keys import KafkaKeyStore
from .log import KafkaLog
from .master_key import MasterKey

__all__ = ["KafkaAddress", "KafkaKeyStore", "KafkaLog", "MasterKey"]
