"""Where the Kafka of the tests is, and names that no other test has."""

import os
from itertools import count

from mnemostream.infra.kafka import KafkaKeyStore, KafkaLog, MasterKey

MASTER = bytes(range(32))
_numbers = count()


def kafka_url() -> str:
    """The broker that these tests speak to: the one that the fixture `kafka` started."""
    return f"kafka://{os.environ['MNEMOSTREAM_TEST_KAFKA']}"


def fresh_prefix() -> str:
    """A prefix of topics and groups that nobody used before."""
    return f"t{os.urandom(5).hex()}{next(_numbers)}."


class OwnKeys(KafkaKeyStore):
    """A store with a log of its own, as another process would have it."""

    def __init__(self, prefix: str | None = None, master: bytes = MASTER) -> None:
        self.log = KafkaLog(kafka_url(), partitions=2, prefix=prefix or fresh_prefix())
        try:
            super().__init__(self.log, MasterKey(master))
        except BaseException:
            self.log.close()
            raise

    def close(self) -> None:
        super().close()
        self.log.close()
