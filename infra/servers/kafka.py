"""Apache Kafka as one node that is broker and controller (KRaft), from the jars that Maven gets."""

import base64
import hashlib
import os
import socket
import struct
import uuid
from pathlib import Path
from typing import ClassVar, Final

from . import tools
from .addresses import LOOPBACK
from .folder import Ports, once, write
from .server import Launch, Tell

VERSION: Final = "4.3.1"
_SCALA: Final = "2.13"
_COORDINATES: Final = (
    ("org.apache.kafka", f"kafka_{_SCALA}", VERSION),
    ("org.apache.kafka", "kafka-tools", VERSION),
    (
        "org.apache.logging.log4j",
        "log4j-slf4j-impl",
        "2.25.4",
    ),  # without it Kafka logs nothing; its own log4j's version
)
_DEPENDENCY: Final = (
    "<dependency><groupId>{}</groupId><artifactId>{}</artifactId><version>{}</version></dependency>"
)
_POM: Final = f"""\
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>mnemostream</groupId>
  <artifactId>kafka</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>{"".join(_DEPENDENCY.format(*coordinates) for coordinates in _COORDINATES)}</dependencies>
</project>
"""
_LOGGING: Final = """\
rootLogger.level = INFO
rootLogger.appenderRef.out.ref = out
appender.out.type = Console
appender.out.name = out
appender.out.layout.type = PatternLayout
appender.out.layout.pattern = [%d] %p %m (%c)%n
"""
# With sessions of 9 s, as by default, a broker that was killed came back after 13.6 s: its old session must end first.
_PROPERTIES: Final = """\
process.roles=broker,controller
node.id=1
controller.quorum.voters=1@{host}:{controller}
controller.listener.names=CONTROLLER
listeners=PLAINTEXT://{host}:{client},CONTROLLER://{host}:{controller}
advertised.listeners=PLAINTEXT://{host}:{client}
log.dirs={data}
log.message.timestamp.type=LogAppendTime
auto.create.topics.enable=false
offsets.topic.replication.factor=1
offsets.topic.num.partitions=4
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
transaction.state.log.num.partitions=4
share.coordinator.state.topic.replication.factor=1
share.coordinator.state.topic.min.isr=1
group.initial.rebalance.delay.ms=0
broker.session.timeout.ms=2000
broker.heartbeat.interval.ms=500
"""
# ApiVersions, version 0, without a client's id: the first thing that any client of Kafka asks.
_ASK: Final = struct.pack(">ihhih", 10, 18, 0, 7, -1)
_ANSWER: Final = struct.Struct(">iih")  # its size, the number of the request, an error code


class Kafka:
    """Kafka: heap of 512 MiB at most, one node, no replicas. What it keeps survives a crash of its process."""

    name: ClassVar[str] = "kafka"
    title: ClassVar[str] = f"Kafka {VERSION}"
    uses: ClassVar[tuple[str, ...]] = ("client", "controller")

    def __init__(self, cache: Path) -> None:
        asked_for = hashlib.sha256(_POM.encode("utf-8")).hexdigest()[:8]
        self._jars = cache / f"kafka-{VERSION}-{asked_for}"

    def check(self) -> None:
        """Raise ServerError without a Java runtime, or without Maven where the jars are still to be got."""
        tools.java()
        if not self._jars.exists():
            tools.tool("mvn", "gets the jars of Kafka (Apache Maven)")

    def install(self, log: Path, tell: Tell) -> None:
        """Get the jars, 54 MB, unless they are there. Raises ServerError, StorageError."""

        def get(folder: Path) -> None:
            tell(f"getting the jars of {self.title} with Maven (54 MB, once)")
            pom = folder / "pom.xml"
            pom.write_text(_POM, encoding="utf-8")
            goal = ["dependency:copy-dependencies", "-DincludeScope=runtime", f"-DoutputDirectory={folder}"]
            mvn = tools.tool("mvn", "gets the jars of Kafka (Apache Maven)")
            tools.run([mvn, "-B", "-q", "-f", str(pom), *goal], log=log, folder=folder)

        once(self._jars, get)

    def prepare(self, folder: Path, ports: Ports, log: Path) -> Launch:
        """Write its properties, and format its storage the first time. Raises ServerError, StorageError."""
        data, properties, logging = (
            folder / "data",
            folder / "server.properties",
            folder / "log4j2.properties",
        )
        told = _PROPERTIES.format(host=LOOPBACK, data=_escaped(data), **ports)
        write(properties, told.encode("utf-8"))
        write(logging, _LOGGING.encode("utf-8"))
        options = ["-XX:+UseSerialGC", f"-Dlog4j2.configurationFile={logging}", "-cp", f"{self._jars}/*"]
        java = tools.java()
        environment = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR") if name in os.environ}
        if not (data / "meta.properties").exists():
            storage = ["kafka.tools.StorageTool", "format", "-t", _cluster_id(), "-c", str(properties)]
            tools.run([java, *options, *storage], log=log, folder=folder, environment=environment)
        command = [java, "-Xmx512m", *options, "kafka.Kafka", str(properties)]
        return Launch(command=command, environment=environment)

    def answers(self, ports: Ports) -> bool:
        """Whether it answers a request; its port opens only when it has caught up with its own log."""
        try:
            with socket.create_connection((LOOPBACK, ports["client"]), timeout=2.0) as link:
                link.settimeout(2.0)
                link.sendall(_ASK)
                got = link.recv(_ANSWER.size, socket.MSG_WAITALL)
        except OSError:
            return False
        return len(got) == _ANSWER.size and _ANSWER.unpack(got)[1:] == (7, 0)


def _cluster_id() -> str:
    """A random id as Kafka writes them; one that begins with a dash would be taken for an option."""
    while (text := base64.urlsafe_b64encode(uuid.uuid4().bytes).decode().rstrip("=")).startswith("-"):
        pass
    return text


def _escaped(path: Path) -> str:
    """A path as a value of a Java properties file."""
    return str(path).replace("\\", "\\\\")
