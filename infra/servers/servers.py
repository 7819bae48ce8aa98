"""`Servers`: Kafka, Weaviate and a schema registry of one folder, started, stopped, harmed for tests of faults."""

import signal
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from ...schemas.errors import ServerError, SettingsError, WaitTimeout
from ...schemas.hints import hint
from . import ports as free_ports
from .addresses import LOOPBACK, REGISTRY_PATH, Addresses, WeaviateAddress
from .folder import Ports, ServersFolder, default_cache, default_folder
from .kafka import Kafka
from .processes import Process, start
from .registry import Registry
from .server import Server, Tell
from .tools import last_lines
from .weaviate import Weaviate

NAMES: Final = (Kafka.name, Weaviate.name)
ALL: Final = (*NAMES, Registry.name)  # one that is only started when it is named
UP_SECONDS: Final = 120.0
_END_SECONDS: Final = 20.0  # both stop within 2 s when nothing keeps them
_POLL_SECONDS: Final = 0.1


class Servers:
    """The servers of a folder, by default that of the setting MNEMOSTREAM_SERVERS, else ~/.mnemostream/servers.

    They are processes of their own, which live on when this one ends. Calls of several processes on one folder go one
    after the other. A server that is signalled is certainly one of this folder. Raises ServerError, StorageError,
    LeaseUnavailable where another process works on the folder for too long.
    """

    def __init__(
        self, folder: Path | None = None, *, cache: Path | None = None, tell: Tell = lambda line: None
    ) -> None:
        self.folder = ServersFolder(folder or default_folder())
        self.cache = (cache or default_cache()).expanduser().absolute()
        self._tell = tell
        kinds = (Kafka(self.cache), Weaviate(self.cache), Registry(self.cache))
        self._known: dict[str, Server] = {server.name: server for server in kinds}

    def up(
        self,
        names: Sequence[str] = NAMES,
        *,
        ports: Mapping[tuple[str, str], int] | None = None,
        timeout: float = UP_SECONDS,
    ) -> Addresses:
        """Get and start what does not run yet, wait until all answer, and return where they listen.

        1. What is missing is found out, downloaded and built before anything starts; this takes as long as it takes.
        2. Ports are chosen once, or given by (server, use), and kept in the folder.
        3. What this call started it stops again when it fails or is interrupted, so that nothing is left half-started.
        Raises WaitTimeout for a server that does not answer within `timeout` seconds.
        """
        servers = self._named(names)
        with self.folder.locked():
            down = [server for server in servers if self.folder.process(server.name) is None]
            self._get(down)  # 1
            chosen = self._ports(servers, down, ports or {})  # 2
            started: dict[str, Process] = {}
            try:
                began = {server.name: self._start(server, chosen[server.name], started) for server in down}
                self._wait(servers, chosen, began, timeout)
            except BaseException:  # 3
                for name, process in started.items():
                    process.end(_END_SECONDS)
                    self.folder.note_process(name, None)
                raise
        return self._addresses(names, chosen)

    def get(self, names: Sequence[str] = NAMES) -> None:
        """Download and build what is missing, for all folders, and start nothing."""
        self._get(self._named(names))

    def down(self, names: Sequence[str] = ALL) -> list[str]:
        """Stop servers, those that are paused too; returns which ran. Their data and ports stay."""
        self._named(names)
        with self.folder.locked():
            found = {name: process for name in names if (process := self.folder.process(name)) is not None}
            for process in found.values():  # all at once, to wait once
                process.send(signal.SIGTERM, signal.SIGCONT)
            for name in names:
                if name in found:
                    found[name].end(_END_SECONDS)
                self.folder.note_process(name, None)
        return list(found)

    def states(self, names: Sequence[str] = NAMES) -> dict[str, str]:
        """By name: `running`, `silent` (there, without an answer) or `stopped`. Changes nothing."""
        kept = self.folder.kept().ports
        states = {}
        for server in self._named(names):
            alive = self.folder.process(server.name) is not None and server.name in kept
            answers = alive and server.answers(kept[server.name])
            states[server.name] = "running" if answers else "silent" if alive else "stopped"
        return states

    def addresses(self, names: Sequence[str] = NAMES) -> Addresses:
        """Where servers listen, or will when they are started again; None for one that never was."""
        self._named(names)
        return self._addresses(names, self.folder.kept().ports)

    def kill(self, name: str) -> None:
        """SIGKILL: the server has no moment to put anything in order. Returns when it is gone."""
        self._running(name).kill()

    def pause(self, name: str) -> None:
        """SIGSTOP: the server stands still, and its connections stay open."""
        self._running(name).send(signal.SIGSTOP)

    def resume(self, name: str) -> None:
        """SIGCONT: a paused server goes on."""
        self._running(name).send(signal.SIGCONT)

    def restart(self, name: str, *, timeout: float = UP_SECONDS) -> Addresses:
        """Stop a server in order, if it runs, and start it again at the same addresses."""
        self.down((name,))
        return self.up((name,), timeout=timeout)

    def _named(self, names: Sequence[str]) -> list[Server]:
        for name in names:
            if name not in self._known:
                raise SettingsError(f"server {name!r}: there is none of that name; {hint(name, ALL)}")
        return [self._known[name] for name in names]

    def _get(self, servers: Sequence[Server]) -> None:
        for server in servers:
            server.check()
        for server in servers:
            server.install(self.folder.log(f"{server.name}-install"), self._tell)

    def _running(self, name: str) -> Process:
        self._named((name,))
        if (process := self.folder.process(name)) is None:
            raise ServerError(f"{name}: is not running; start it with 'mnemostream up'")
        return process

    def _ports(
        self, servers: Sequence[Server], down: Sequence[Server], given: Mapping[tuple[str, str], int]
    ) -> dict[str, Ports]:
        """The ports of all servers, chosen, checked for those about to start, and kept."""
        kept = self.folder.kept()
        for server in servers:
            wanted = {use: port for (name, use), port in given.items() if name == server.name}
            ports = kept.ports.get(server.name, {})
            if server not in down and (other := {use for use in wanted if wanted[use] != ports.get(use)}):
                raise ServerError(
                    f"{server.name}: wanted {_told(wanted, other)}, and it runs at {_told(ports, other)}; "
                    "run 'mnemostream down' first"
                )
            if not ports:
                taken = [port for used in kept.ports.values() for port in used.values()] + list(
                    given.values()
                )
                ports = dict(zip(server.uses, free_ports.choose(len(server.uses), taken), strict=True))
            kept.ports[server.name] = {**ports, **wanted}
        for server in down:
            for use, port in kept.ports[server.name].items():
                if not free_ports.comes_free(port):
                    raise ServerError(
                        f"{server.name}: port {port} ({use}) of {LOOPBACK} is taken by another process; stop that, or "
                        f"choose another port (see 'mnemostream up --help')"
                    )
        self.folder.keep(kept)
        return kept.ports

    def _start(self, server: Server, ports: Ports, started: dict[str, Process]) -> int:
        """Start one server; returns how long its log was before."""
        data, log = self.folder.data(server.name), self.folder.fresh_log(server.name)
        launch = server.prepare(data, ports, log)
        began = log.stat().st_size
        self._tell(f"starting {server.title}")
        process = start(launch.command, environment=launch.environment, folder=data, log=log)
        started[server.name] = process
        self.folder.note_process(server.name, process)
        return began

    def _wait(
        self, servers: Sequence[Server], ports: Mapping[str, Ports], began: Mapping[str, int], timeout: float
    ) -> None:
        deadline = time.monotonic() + timeout
        for server in servers:
            log = self.folder.log(server.name)
            while not server.answers(ports[server.name]):
                if self.folder.process(server.name) is None:
                    told = last_lines(log, began.get(server.name, 0))
                    raise ServerError(f"{server.name}: {server.title} ended while it started{told}")
                if time.monotonic() >= deadline:
                    raise WaitTimeout(
                        f"{server.name}: {server.title} does not answer after {timeout:g} s; see {log}, and wait "
                        "longer with --timeout, or run 'mnemostream down' and 'mnemostream up'"
                    )
                time.sleep(_POLL_SECONDS)

    def _addresses(self, names: Sequence[str], ports: Mapping[str, Ports]) -> Addresses:
        found: dict[str, Ports] = {name: ports[name] for name in names if name in ports}
        kafka, weaviate, schemas = (found.get(name) for name in ALL)
        path = f"http://{LOOPBACK}:{schemas['http']}{REGISTRY_PATH}" if schemas else None
        return Addresses(
            kafka=f"{LOOPBACK}:{kafka['client']}" if kafka else None,
            weaviate=WeaviateAddress(http_port=weaviate["http"], grpc_port=weaviate["grpc"])
            if weaviate
            else None,
            registry=path,
        )


def _told(ports: Ports, uses: set[str]) -> str:
    return ", ".join(f"port {ports[use]} ({use})" for use in sorted(uses) if use in ports)
