"""A cluster of Flink of its own: a job manager and a task manager, from what PyFlink brings, with Python in its lib."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

from mnemostream.schemas.errors import ServerError
from mnemostream.streams.flink.jobmanager import ask

CONFIGURATION = """\
jobmanager: {{bind-host: 127.0.0.1, rpc: {{address: 127.0.0.1, port: {rpc}}}, memory: {{process: {{size: 1000m}}}}}}
taskmanager: {{bind-host: 127.0.0.1, host: 127.0.0.1, numberOfTaskSlots: 1, memory: {{process: {{size: 1200m}}}}}}
rest: {{address: 127.0.0.1, port: {rest}, bind-port: {rest}}}
"""
SMALL = "-XX:TieredStopAtLevel=1"


@contextmanager
def standalone(folder: Path, environment: Mapping[str, str]) -> Iterator[str]:
    """HOST:PORT of its REST interface, while the block runs."""
    found = find_spec("pyflink")
    assert found is not None and found.origin is not None
    home, rpc, rest = Path(found.origin).parent, *_ports(2)
    conf, lib = folder / "conf", folder / "lib"
    conf.mkdir(parents=True)
    lib.mkdir()
    for jar in (*home.glob("lib/*.jar"), *home.glob("opt/flink-python-*.jar")):
        (lib / jar.name).symlink_to(jar)
    for path in (home / "conf").iterdir():
        (conf / path.name).write_bytes(path.read_bytes())
    opened = (home / "conf" / "config.yaml").read_text().partition("\nenv:")[2].partition("\n\n")[0]
    (conf / "config.yaml").write_text(f"env:{opened}\n" + CONFIGURATION.format(rpc=rpc, rest=rest))
    given = {
        **os.environ,
        **environment,
        "FLINK_CONF_DIR": str(conf),
        "FLINK_LIB_DIR": str(lib),
        "FLINK_LOG_DIR": str(folder),
        "FLINK_ENV_JAVA_OPTS_JM": SMALL,
        "FLINK_ENV_JAVA_OPTS_TM": SMALL,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
    }
    given.pop("JVM_ARGS", None)
    running: list[subprocess.Popen[bytes]] = []
    address = f"127.0.0.1:{rest}"
    try:
        for name in ("jobmanager", "taskmanager"):
            with (folder / f"{name}.out").open("wb") as out:
                command = ["bash", str(home / "bin" / f"{name}.sh"), "start-foreground"]
                running.append(
                    subprocess.Popen(command, env=given, stdout=out, stderr=out, start_new_session=True)
                )
            _wait(address, folder, "flink-version" if name == "jobmanager" else "slots-total")
        yield address
    finally:
        for process in running:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def _wait(address: str, folder: Path, told: str, seconds: float = 240) -> None:
    """Until the job manager tells of it. One that is not there yet when its task manager asks is asked 10 s later."""
    deadline = time.monotonic() + seconds
    while True:
        try:
            if ask(address, "/overview")[told]:
                return
        except ServerError:
            pass
        said = [path.read_text()[-2000:] for path in folder.glob("*.out")]
        assert time.monotonic() < deadline, said
        time.sleep(0.2)


def _ports(count: int) -> list[int]:
    held = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [one.getsockname()[1] for one in held]
    for one in held:
        one.close()
    return ports
