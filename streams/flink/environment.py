"""A Flink to run jobs on: a mini-cluster in this process's Java runtime, or the cluster of a job manager."""

import os
import sys
import threading
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

import msgspec

from ...infra.embedded.errors import system_errors
from ...infra.servers import tools
from ...infra.servers.connector import kafka_connector
from ...schemas.errors import ServerError, SettingsError
from .jobmanager import check_reachable
from .uids import name_operators

MODE: Final = "MNEMOSTREAM_FLINK_MODE"
PARALLELISM: Final = "MNEMOSTREAM_FLINK_PARALLELISM"
THREAD, PROCESS = "thread", "process"
_JAVA: Final = (
    "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"  # half the start; Python does the work of these jobs
)
_LOGS: Final = "FLINK_LOG_DIR"


class FlinkPlace(msgspec.Struct, frozen=True, kw_only=True):
    """Where and how a job runs.

    `jobmanager`: HOST:PORT of a cluster's REST interface; empty starts a mini-cluster here. `checkpoints`: the folder
    that checkpoints go to, every `checkpoint_seconds`, which all machines of a cluster must reach; None takes none.
    `mode`: "thread" runs Python in the task manager's process, "process" beside it. `logs`: the folder of the
    mini-cluster's log. `options`: Flink's own settings by name, over those that are made here.
    """

    jobmanager: str = ""
    checkpoints: Path | None = None
    checkpoint_seconds: float = 10.0
    parallelism: int = 1
    mode: str = ""
    logs: Path | None = None
    options: Mapping[str, str] = {}


class Flink(msgspec.Struct, frozen=True, kw_only=True):
    """The environments of one job: streams, and the tables that read and write Kafka."""

    place: FlinkPlace
    streams: Any
    tables: Any

    def resume_from(self, checkpoint: Path) -> None:
        """Begin from a checkpoint, which is the job's own from then on: Flink removes it when it has a newer one."""
        from pyflink.common import Configuration

        configuration = Configuration()
        configuration.set_string("execution.state-recovery.path", checkpoint.absolute().as_uri())
        configuration.set_string("execution.state-recovery.claim-mode", "CLAIM")
        self.streams.configure(configuration)

    def start(self, name: str, uids: Mapping[str, str]) -> Any:
        """Submit what was built as one job; its client. `uids` names what the tables made (uids.py)."""
        name_operators(self.streams, uids)
        return self.streams.execute_async(name)


def connect(place: FlinkPlace, *, environment: Mapping[str, str] | None = None) -> Flink:
    """The environments for one job at `place`.

    Raises SettingsError where the extra is missing or a setting makes no sense; ServerError without a Java runtime,
    without the connector, or where no Flink of the right version answers at `jobmanager`, within seconds.
    """
    source = os.environ if environment is None else environment
    mode = _mode(place, source)
    _check_installed()
    tools.java("Flink")
    if place.jobmanager:
        check_reachable(place.jobmanager)
    jar = kafka_connector(environment=source)
    logs = _prepare_process(place)
    from pyflink.common import Configuration
    from pyflink.datastream import StreamExecutionEnvironment
    from pyflink.table import StreamTableEnvironment

    configuration = Configuration()
    for name, value in {**_options(place, mode, jar), **place.options}.items():
        configuration.set_string(name, value)
    try:
        _start_java(logs)
        streams = StreamExecutionEnvironment.get_execution_environment(configuration)
    except RuntimeError as exc:
        raise ServerError(
            f"flink: its Java runtime ended while it started ({' '.join(str(exc).split())[:300]}); "
            "check JAVA_HOME and the memory that is free"
        ) from exc
    return Flink(place=place, streams=streams, tables=StreamTableEnvironment.create(streams))


def parallelism(environment: Mapping[str, str] | None = None) -> int:
    """How many subtasks lifecycle is spread over: MNEMOSTREAM_FLINK_PARALLELISM, else 1. Raises SettingsError."""
    text = (os.environ if environment is None else environment).get(PARALLELISM) or "1"
    if not text.isdigit() or not 0 < int(text) <= 1024:
        raise SettingsError(f"setting {PARALLELISM}: wanted 1 to 1024, got {text!r}")
    return int(text)


def _mode(place: FlinkPlace, environment: Mapping[str, str]) -> str:
    mode = place.mode or environment.get(MODE, "") or (PROCESS if place.jobmanager else THREAD)
    if mode not in (THREAD, PROCESS):
        raise SettingsError(f"setting {MODE}: wanted {THREAD} or {PROCESS}, got {mode!r}")
    return mode


def _check_installed() -> None:
    try:
        import pyflink.version  # noqa: F401
    except ImportError as exc:
        raise SettingsError(
            "flink: is not installed; install the extra: pip install 'mnemostream[flink]' (Python 3.11, and a Java "
            f"runtime of version {tools.OLDEST_JAVA} or newer), or take --runner local"
        ) from exc


def _prepare_process(place: FlinkPlace) -> Path:
    """What Flink's Java runtime takes from this process: it starts once, with the first job.

    Python workers are found by PATH: without this environment's own programs first they are another Python's. Returns
    the folder of its logs.
    """
    programs = str(Path(sys.executable).parent)
    if os.environ.get("PATH", "").split(os.pathsep)[0] != programs:
        os.environ["PATH"] = os.pathsep.join(filter(None, [programs, os.environ.get("PATH", "")]))
    logs = Path(os.environ.get(_LOGS) or place.logs or Path.home() / ".mnemostream" / "flink" / "logs")
    with system_errors(logs, "made"):
        logs.mkdir(parents=True, exist_ok=True)
    os.environ[_LOGS] = str(logs)
    os.environ.setdefault("JVM_ARGS", _JAVA)
    return logs


def _start_java(logs: Path) -> None:
    """Start Flink's Java runtime, unless it runs, with what it says on stderr in a file.

    PyFlink leaves that in a pipe that nobody reads: workers in threads that warn of 64 KB would stand still for ever.
    """
    import pyflink.java_gateway as java

    if java._gateway is not None:
        return
    launch, started = java.launch_gateway_server_process, []

    def launched(*given: Any) -> Any:
        started.append(launch(*given))
        return started[-1]

    java.launch_gateway_server_process = launched
    try:
        java.get_gateway()
    finally:
        java.launch_gateway_server_process = launch
    for process in started:
        threading.Thread(
            target=_keep, args=(process.stderr, logs / "flink.err"), name="flink-stderr", daemon=True
        ).start()


def _keep(pipe: Any, path: Path) -> None:
    with suppress(OSError, ValueError), path.open("wb") as file:
        while data := pipe.read1(1 << 16):
            file.write(data)
            file.flush()


def _options(place: FlinkPlace, mode: str, jar: Path) -> dict[str, str]:
    """The configuration of a job, by the names of Flink's own documentation."""
    jars = [jar.as_uri()]
    options = {
        "execution.target": "local",
        "execution.attached": "true",
        "parallelism.default": str(place.parallelism),
        "python.execution-mode": mode,
        "python.executable": sys.executable,
        "python.client.executable": sys.executable,
        "pipeline.auto-generate-uids": "false",
        "pipeline.generic-types": "false",
        "table.exec.uid.generation": "DISABLED",
        "table.local-time-zone": "UTC",
        "restart-strategy.type": "none",
        "pipeline.auto-watermark-interval": "0 ms",  # a watermark goes with the record that gives it
        "rest.bind-port": "0",
    }
    if place.jobmanager:
        host, _, port = place.jobmanager.rpartition(":")
        options |= {"execution.target": "remote", "rest.address": host, "rest.port": port}
        options |= {
            "restart-strategy.type": "exponential-delay",
            "restart-strategy.exponential-delay.max-backoff": "1 min",
        }
        if mode == PROCESS:  # threads want it in the cluster's lib: a process loads the interpreter once
            jars += [found.as_uri() for found in _python_jars()]
    options["pipeline.jars"] = ";".join(jars)
    if place.checkpoints is not None:
        options |= {
            "execution.checkpointing.dir": place.checkpoints.absolute().as_uri(),
            "execution.checkpointing.interval": f"{int(place.checkpoint_seconds * 1000)} ms",
            "execution.checkpointing.mode": "EXACTLY_ONCE",
            "execution.checkpointing.num-retained": "1",
            "execution.checkpointing.externalized-checkpoint-retention": "RETAIN_ON_CANCELLATION",
            "execution.checkpointing.storage": "filesystem",
            "state.backend.type": "hashmap",
        }
    return options


def _python_jars() -> list[Path]:
    """The jar with which a cluster's task managers run Python; a mini-cluster has it from its start."""
    from pyflink.find_flink_home import _find_flink_home

    return sorted((Path(_find_flink_home()) / "opt").glob("flink-python-*.jar"))
