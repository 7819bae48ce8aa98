"""Settings: where a home folder is and how a node behaves, from keywords, then the environment, then defaults."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import msgspec

from ..schemas.errors import SettingsError
from ..schemas.hints import hint

PREFIX: Final = "MNEMOSTREAM_"


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """All settings of a node. Each can be given as a keyword or as the environment variable in its comment.

    `tenant_key` (64 hex digits) fixes the key of the tenant's hashes, so that two homes agree about ids made
    from content; without it each home makes its own. `partitions` counts only when a home is made.
    """

    home: Path = msgspec.field(default_factory=lambda: Path.home() / ".mnemostream")  # MNEMOSTREAM_HOME
    tenant: str = "default"  # MNEMOSTREAM_TENANT
    partitions: int = 4  # MNEMOSTREAM_PARTITIONS
    seal: bool = True  # MNEMOSTREAM_SEAL: 0 stores content in the clear
    tenant_key: str = ""  # MNEMOSTREAM_TENANT_KEY
    embedder: str = "wordllama"  # MNEMOSTREAM_EMBEDDER: or transformer:<hub id or path>
    reranker: str = ""  # MNEMOSTREAM_RERANKER: transformer:<hub id or path> of a cross-encoder, or none
    recalls: bool = True  # MNEMOSTREAM_RECALLS: 0 tells the log nothing of what searches showed
    batch: int = 256  # MNEMOSTREAM_BATCH: turns per step
    threads: int = 0  # MNEMOSTREAM_THREADS: of numeric libraries; 0 leaves them as they are
    log: str = ""  # MNEMOSTREAM_LOG: kafka://host:port, or the home's own file
    index: str = ""  # MNEMOSTREAM_INDEX: weaviate://host:port, or the home's own file
    prefix: str = ""  # MNEMOSTREAM_PREFIX: of topics, groups and collections of a cluster
    snapshots: str = ""  # MNEMOSTREAM_SNAPSHOTS: a folder that workers share, or one in the home
    artefacts: str = ""  # MNEMOSTREAM_ARTEFACTS: a folder that clients share, or one in the home
    registry: str = ""  # MNEMOSTREAM_REGISTRY: http://host:port of a schema registry, or fingerprints

    @classmethod
    def load(cls, environment: Mapping[str, str] | None = None, **given: Any) -> "Settings":
        """Settings from `given` (None means not given), then the environment, then defaults; SettingsError."""
        source = os.environ if environment is None else environment
        values: dict[str, Any] = {}
        for name in cls.__struct_fields__:
            if given.get(name) is not None:
                values[name] = given[name]
            elif (text := source.get(PREFIX + name.upper())) not in (None, ""):
                values[name] = text
        unknown = sorted(given.keys() - set(cls.__struct_fields__))
        if unknown:
            raise SettingsError(f"unknown setting {unknown[0]!r}; {hint(unknown[0], cls.__struct_fields__)}")
        return cls._checked(values)

    @property
    def tenant_key_bytes(self) -> bytes | None:
        """The key of the tenant's hashes, where it is fixed here."""
        return bytes.fromhex(self.tenant_key) if self.tenant_key else None

    @property
    def snapshot_folder(self) -> Path:
        """Where snapshots of partitions lie, which all workers of a prefix should reach."""
        return Path(self.snapshots) if self.snapshots else self.home / "snapshots"

    @property
    def artefact_folder(self) -> Path:
        """Where training sets and adapters lie, which all clients of a prefix should reach."""
        return Path(self.artefacts) if self.artefacts else self.home / "artefacts"

    @classmethod
    def _checked(cls, values: dict[str, Any]) -> "Settings":
        if "home" in values:
            values["home"] = Path(values["home"]).expanduser().absolute()
        for name in {"snapshots", "artefacts"} & values.keys():
            values[name] = str(Path(values[name]).expanduser().absolute())
        try:
            settings = msgspec.convert(values, cls, strict=False, dec_hook=_path)
        except msgspec.ValidationError as exc:
            raise SettingsError(f"settings: {exc}; set it as a keyword or as {PREFIX}<NAME>") from exc
        for name, low, high in (("partitions", 1, 1024), ("batch", 1, 100_000), ("threads", 0, 1024)):
            if not low <= (value := getattr(settings, name)) <= high:
                raise SettingsError(f"setting {name}: wanted {low} to {high}, got {value}")
        if settings.tenant_key and not _is_key(settings.tenant_key):
            raise SettingsError("setting tenant_key: wanted 64 hex digits (32 bytes)")
        return settings


def _path(kind: type, value: Any) -> Any:
    return Path(value) if kind is Path else value


def _is_key(text: str) -> bool:
    try:
        return len(bytes.fromhex(text)) == 32
    except ValueError:
        return False
