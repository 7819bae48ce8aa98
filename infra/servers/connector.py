"""Flink's connector to Kafka: one jar, which Maven gets by its coordinates and the cache keeps for all jobs."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from ...schemas.errors import SettingsError
from . import tools
from .folder import default_cache, once
from .server import Tell

SETTING: Final = "MNEMOSTREAM_FLINK_CONNECTOR"
_ARTIFACT, _VERSION = "flink-sql-connector-kafka", "5.0.0-2.2"
COORDINATES: Final = f"org.apache.flink:{_ARTIFACT}:{_VERSION}"


def kafka_connector(
    *,
    cache: Path | None = None,
    environment: Mapping[str, str] | None = None,
    tell: Tell = lambda line: None,
) -> Path:
    """The jar: that of MNEMOSTREAM_FLINK_CONNECTOR, or the cached one, which is got (11 MB) the first time.

    Raises SettingsError where the setting names no file, ServerError where Maven is missing or fails, StorageError.
    """
    given = (os.environ if environment is None else environment).get(SETTING)
    if given:
        path = Path(given).expanduser().absolute()
        if not path.is_file():
            raise SettingsError(
                f"setting {SETTING}: {path} is no file; name the jar of {COORDINATES}, or unset it"
            )
        return path
    folder = (cache or default_cache()).expanduser().absolute() / f"{_ARTIFACT}-{_VERSION}"

    def get(half: Path) -> None:
        tell(f"getting {COORDINATES} with Maven (11 MB, once)")
        mvn = tools.tool("mvn", "gets Flink's connector to Kafka (Apache Maven)")
        goal = ["dependency:copy", f"-Dartifact={COORDINATES}", f"-DoutputDirectory={half}"]
        tools.run([mvn, "-B", "-q", *goal], log=folder.parent / f"{_ARTIFACT}.log", folder=half)

    once(folder, get)
    return folder / f"{_ARTIFACT}-{_VERSION}.jar"
