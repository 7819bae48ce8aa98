"""Weaviate as one node, built once from its Go module."""

import http.client
import os
from pathlib import Path
from typing import ClassVar, Final

from . import tools
from .addresses import LOOPBACK
from .folder import Ports, once
from .server import Launch, Tell

VERSION: Final = "1.35.2"
_MODULE: Final = "github.com/weaviate/weaviate/cmd/weaviate-server"
_PROGRAM: Final = "weaviate-server"
_SETTINGS: Final = {
    "AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED": "true",
    "DEFAULT_VECTORIZER_MODULE": "none",
    "ENABLE_MODULES": "",
    "CLUSTER_HOSTNAME": "node1",
    "CLUSTER_ADVERTISE_ADDR": LOOPBACK,
    "CLUSTER_BIND_ADDR": LOOPBACK,
    "RAFT_BOOTSTRAP_EXPECT": "1",
    "AUTOSCHEMA_ENABLED": "false",  # a write to a collection that is not there is an error
    "DISABLE_TELEMETRY": "true",
    "GO_PROFILING_DISABLE": "true",  # it would listen on port 6060, whoever's that is
    "GOMEMLIMIT": "2GiB",
    "LOG_LEVEL": "warning",
    # Waits for a leader are five times as long without it: a start took 6.0 to 9.8 s, and takes 2.4 to 3.1 s.
    "RAFT_TIMEOUTS_MULTIPLIER": "1",
}


class Weaviate:
    """Weaviate: one node, no modules, anonymous access. What it keeps survives a crash of its process."""

    name: ClassVar[str] = "weaviate"
    title: ClassVar[str] = f"Weaviate {VERSION}"
    uses: ClassVar[tuple[str, ...]] = ("http", "grpc", "gossip", "data", "raft", "raft_rpc")

    def __init__(self, cache: Path) -> None:
        self._built = cache / f"weaviate-{VERSION}"

    def check(self) -> None:
        """Raise ServerError without Go where it is still to be built."""
        if not self._built.exists():
            tools.tool("go", "builds Weaviate (Go)")

    def install(self, log: Path, tell: Tell) -> None:
        """Build it unless that was done, some five minutes on two cores. Raises ServerError, StorageError."""

        def build(folder: Path) -> None:
            tell(f"building {self.title} with Go (some minutes, once)")
            command = [tools.tool("go", "builds Weaviate (Go)"), "install", f"{_MODULE}@v{VERSION}"]
            tools.run(command, log=log, folder=folder, environment={**os.environ, "GOBIN": str(folder)})

        once(self._built, build)

    def prepare(self, folder: Path, ports: Ports, log: Path) -> Launch:
        """Its command and settings; it makes its own files."""
        address = ["--scheme", "http", "--host", LOOPBACK, "--port", str(ports["http"])]
        own = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR") if name in os.environ}
        numbers = {
            "GRPC_PORT": ports["grpc"],
            "CLUSTER_GOSSIP_BIND_PORT": ports["gossip"],
            "CLUSTER_DATA_BIND_PORT": ports["data"],
            "RAFT_PORT": ports["raft"],
            "RAFT_INTERNAL_RPC_PORT": ports["raft_rpc"],
        }
        told = {name: str(number) for name, number in numbers.items()}
        places = {"PERSISTENCE_DATA_PATH": str(folder / "data"), "RAFT_JOIN": f"node1:{ports['raft']}"}
        return Launch(
            command=[str(self._built / _PROGRAM), *address],
            environment={**own, **_SETTINGS, **told, **places},
        )

    def answers(self, ports: Ports) -> bool:
        """Whether it says that it is ready."""
        link = http.client.HTTPConnection(LOOPBACK, ports["http"], timeout=2.0)
        try:
            link.request("GET", "/v1/.well-known/ready")
            return link.getresponse().status == http.HTTPStatus.OK
        except (OSError, http.client.HTTPException):
            return False
        finally:
            link.close()
