"""A cluster's job manager: whether it can be reached, and is a Flink that takes these jobs."""

import http.client
import json
from typing import Any, Final

from ...schemas.errors import ServerError, SettingsError

VERSION: Final = "2.2."
SECONDS: Final = 5.0


def check_reachable(jobmanager: str) -> None:
    """Raise SettingsError for what is no HOST:PORT, ServerError where no Flink 2.2 answers there in 5 seconds."""
    found = ask(jobmanager, "/config")
    version = str(found.get("flink-version", "")) if isinstance(found, dict) else ""
    if not version.startswith(VERSION):
        raise ServerError(
            f"flink at {jobmanager}: wanted version {VERSION}x, got {version or 'an answer that is not from Flink'!r}; "
            "name the REST interface of a job manager of that version with --jobmanager"
        )


def ask(jobmanager: str, path: str) -> Any:
    """The JSON that the REST interface answers. Raises SettingsError, ServerError."""
    host, colon, port = jobmanager.rpartition(":")
    if not colon or not host or not port.isdigit() or not 0 < int(port) < 1 << 16:
        raise SettingsError(f"--jobmanager {jobmanager!r}: wanted HOST:PORT, such as 127.0.0.1:8081")
    connection = http.client.HTTPConnection(host.strip("[]"), int(port), timeout=SECONDS)
    try:
        connection.request("GET", path)
        response = connection.getresponse()
        body = response.read()
        if response.status != 200:
            raise ServerError(
                f"flink at {jobmanager}: {path} answers {response.status}; is it a job manager's REST interface?"
            )
        return json.loads(body)
    except (OSError, http.client.HTTPException, ValueError) as exc:
        raise ServerError(
            f"flink at {jobmanager}: cannot be reached ({str(exc) or type(exc).__name__}); start the cluster, check "
            "--jobmanager, or leave it out for a mini-cluster here"
        ) from exc
    finally:
        connection.close()
