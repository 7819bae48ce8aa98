"""The commands `up` and `down`: Kafka and Weaviate on this machine, without Docker."""

import signal
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .failures import UNAVAILABLE, Misuse, say
from .options import Json

if TYPE_CHECKING:
    from ...infra.servers import Servers

Folder = Annotated[
    Path | None,
    typer.Option(
        "--folder",
        metavar="FOLDER",
        help="Where data, logs and ports are kept.",
        show_default="MNEMOSTREAM_SERVERS, else ~/.mnemostream/servers",
    ),
]
Only = Annotated[
    list[str] | None,
    typer.Option("--only", metavar="SERVER", help="kafka, weaviate or registry. May be repeated."),
]


def _port(option: str, what: str) -> Any:
    default = "a free one, kept in the folder"
    return typer.Option(option, metavar="PORT", min=1, max=65_535, help=what, show_default=default)


def up(
    only: Only = None,
    check: Annotated[
        bool, typer.Option("--check", help="Start nothing: tell the state. Exits with 6 unless all run.")
    ] = False,
    kafka_port: Annotated[int | None, _port("--kafka-port", "Kafka's port.")] = None,
    weaviate_port: Annotated[int | None, _port("--weaviate-port", "Weaviate's HTTP port.")] = None,
    weaviate_grpc_port: Annotated[int | None, _port("--weaviate-grpc-port", "Weaviate's gRPC port.")] = None,
    timeout: Annotated[
        float,
        typer.Option("--timeout", metavar="SECONDS", help="Wait this long at most for answers.", min=0.0),
    ] = 120.0,
    folder: Folder = None,
    as_json: Json = False,
) -> None:
    """Start Kafka and Weaviate on this machine, wait until they answer, and print their addresses.

    With '--only registry' a schema registry, which is not needed otherwise.
    The first time they are downloaded (Maven) and built (Go), which takes minutes. What runs already is left alone.
    They live on when the command has ended; 'mnemostream down' stops them.
    """
    from ...infra.servers import Servers

    servers, names = Servers(folder, tell=say), _names(only)
    if not check:
        asked = {
            ("kafka", "client"): kafka_port,
            ("weaviate", "http"): weaviate_port,
            ("weaviate", "grpc"): weaviate_grpc_port,
        }
        ports = {use: port for use, port in asked.items() if port is not None}
        if beside := [name for name, _ in ports if name not in names]:
            raise Misuse(f"a port of {beside[0]} is given, which --only leaves out")
        with _terminated_as_interrupted():
            servers.up(names, ports=ports, timeout=timeout)
    account = _account(servers, names)
    _show(account, as_json=as_json)
    if check and any(account[name]["state"] != "running" for name in names):
        raise typer.Exit(UNAVAILABLE)


def down(only: Only = None, folder: Folder = None, as_json: Json = False) -> None:
    """Stop the servers that 'mnemostream up' started. Their data, ports and logs stay."""
    from ...infra.servers import ALL, Servers
    from .output import write_json

    servers, names = Servers(folder), _names(only, ALL)
    stopped = servers.down(names)
    if as_json:
        write_json({"stopped": stopped, "folder": str(servers.folder.path)})
    else:
        typer.echo(f"stopped: {', '.join(stopped)}" if stopped else "nothing was running")


@contextmanager
def _terminated_as_interrupted() -> Iterator[None]:
    """SIGTERM ends the command as Ctrl-C does, so that nothing is left half-started."""
    if threading.current_thread() is not threading.main_thread():  # signals are the main thread's
        yield
        return
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _names(only: Sequence[str] | None, default: Sequence[str] = ()) -> tuple[str, ...]:
    """The servers that a command is about, each once; Kafka and Weaviate where there is no other default."""
    from ...infra.servers import ALL, NAMES
    from ...schemas.hints import hint

    for name in only or ():
        if name not in ALL:
            raise Misuse(f"--only {name}: wanted {' or '.join(ALL)}; {hint(name, ALL)}")
    return tuple(name for name in ALL if name in (only or default or NAMES))


def _account(servers: "Servers", names: Sequence[str]) -> dict[str, Any]:
    """The states and addresses, as JSON has them; an address is null until the first start chose it."""
    states, where = servers.states(names), servers.addresses(names)
    rows: dict[str, Any] = {"folder": str(servers.folder.path), "logs": str(servers.folder.logs)}
    if "kafka" in names:
        rows["kafka"] = {"state": states["kafka"], "bootstrap": where.kafka, "log": where.log}
    if "weaviate" in names:
        found = where.weaviate
        rows["weaviate"] = {
            "state": states["weaviate"],
            "http": found and found.http,
            "grpc_port": found and found.grpc_port,
            "index": where.index,
        }
    if "registry" in names:
        rows["registry"] = {"state": states["registry"], "registry": where.registry}
    return rows


def _show(account: dict[str, Any], *, as_json: bool) -> None:
    from shlex import quote

    from .output import table, write_json

    if as_json:
        write_json(account)
        return
    rows: dict[str, object] = {}
    kafka, weaviate, registry = (account.get(name) for name in ("kafka", "weaviate", "registry"))
    if kafka:
        rows["kafka"] = f"{kafka['bootstrap'] or 'no address yet'}  {kafka['state']}"
    if weaviate:
        address = (
            f"{weaviate['http']}, gRPC port {weaviate['grpc_port']}" if weaviate["http"] else "no address yet"
        )
        rows["weaviate"] = f"{address}  {weaviate['state']}"
    if registry:
        rows["registry"] = f"{registry['registry'] or 'no address yet'}  {registry['state']}"
    rows["logs"] = account["logs"]
    running = [server for server in (kafka, weaviate, registry) if server and server["state"] == "running"]
    if running:
        settings = {name: f"MNEMOSTREAM_{name.upper()}" for name in ("log", "index", "registry")}
        given = [
            f"{settings[key]}={quote(server[key])}" for server in running for key in settings if key in server
        ]
        rows["try"] = f"export {' '.join(given)}"
        rows["stop"] = "mnemostream down"
    table(rows)
