"""What a server is to `Servers`: how it is got, started, and asked whether it is ready."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import ClassVar, Protocol

import msgspec

from .folder import Ports

Tell = Callable[[str], None]


class Launch(msgspec.Struct, frozen=True, kw_only=True):
    """A process to be started: its command, and all of its environment."""

    command: Sequence[str]
    environment: Mapping[str, str]


class Server(Protocol):
    """One kind of server, of one version."""

    name: ClassVar[str]
    title: ClassVar[str]
    uses: ClassVar[tuple[str, ...]]  # of its ports, which stand in a row

    def check(self) -> None:
        """Raise ServerError where a program is missing that it needs now, before anything is started."""

    def install(self, log: Path, tell: Tell) -> None:
        """Get it into the cache, unless it is there. Raises ServerError, StorageError."""

    def prepare(self, folder: Path, ports: Ports, log: Path) -> Launch:
        """Write what it reads when it starts into its folder. Raises ServerError, StorageError."""

    def answers(self, ports: Ports) -> bool:
        """Whether it takes requests now."""
