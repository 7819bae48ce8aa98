"""Apicurio Registry as one node: a schema registry that speaks Confluent's API, from the archive that Maven gets."""

import http.client
import os
from pathlib import Path
from typing import ClassVar, Final

from . import tools
from .addresses import LOOPBACK, REGISTRY_PATH
from .folder import Ports, once
from .server import Launch, Tell

VERSION: Final = "3.0.9"  # the last that runs on Java 17, as Kafka does
_ARTIFACT: Final = f"io.apicurio:apicurio-registry-app:{VERSION}:tar.gz:all"
# Later versions read the parent's description, which names an artifact that is in no public repository.
_UNPACK: Final = "org.apache.maven.plugins:maven-dependency-plugin:2.10:unpack"
_PROGRAM: Final = f"apicurio-registry-app-{VERSION}-runner.jar"


class Registry:
    """Apicurio Registry: heap of 384 MiB at most, one node, a database file (H2). What it keeps survives a crash."""

    name: ClassVar[str] = "registry"
    title: ClassVar[str] = f"Apicurio Registry {VERSION}"
    uses: ClassVar[tuple[str, ...]] = ("http",)

    def __init__(self, cache: Path) -> None:
        self._folder = cache / f"apicurio-{VERSION}"

    def check(self) -> None:
        """Raise ServerError without a Java runtime, or without Maven where it is still to be got."""
        tools.java()
        if not self._folder.exists():
            tools.tool("mvn", "gets the schema registry (Apache Maven)")

    def install(self, log: Path, tell: Tell) -> None:
        """Get it, 109 MB, unless it is there. Raises ServerError, StorageError."""

        def get(folder: Path) -> None:
            tell(f"getting {self.title} with Maven (109 MB, once)")
            mvn = tools.tool("mvn", "gets the schema registry (Apache Maven)")
            goal = [_UNPACK, f"-Dartifact={_ARTIFACT}", f"-DoutputDirectory={folder}"]
            tools.run([mvn, "-B", "-q", *goal], log=log, folder=folder)

        once(self._folder, get)

    def prepare(self, folder: Path, ports: Ports, log: Path) -> Launch:
        """Its command and settings; it makes its own files."""
        own = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR") if name in os.environ}
        data = folder / "data"
        data.mkdir(parents=True, exist_ok=True)
        settings = {
            "QUARKUS_HTTP_HOST": LOOPBACK,
            "QUARKUS_HTTP_PORT": str(ports["http"]),
            "QUARKUS_HTTP_ACCESS_LOG_ENABLED": "false",
            "APICURIO_DATASOURCE_URL": f"jdbc:h2:file:{data / 'registry'}",
        }
        options = ["-Xmx384m", "-XX:+UseSerialGC"]
        return Launch(
            command=[tools.java(), *options, "-jar", str(self._folder / _PROGRAM)],
            environment={**own, **settings},
        )

    def answers(self, ports: Ports) -> bool:
        """Whether it lists its subjects."""
        link = http.client.HTTPConnection(LOOPBACK, ports["http"], timeout=2.0)
        try:
            link.request("GET", f"{REGISTRY_PATH}/subjects")
            return link.getresponse().status == http.HTTPStatus.OK
        except (OSError, http.client.HTTPException):
            return False
        finally:
            link.close()
