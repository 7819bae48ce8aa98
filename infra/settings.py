"""Settings: where a home folder is and how a node behaves, from keywords, then the environment, then defaults."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

import msgspec

from ..schemas.errors import SettingsError
from ..schemas.hints import hint

PREFIX: Final = "MNEMOSTREAM_"
RULES, LLM = "rules", "llm"  # what extracts
_ENVIRONMENT_ONLY: Final = "llm_api_key"
_RANGES: Final[tuple[tuple[str, float, float], ...]] = (
    ("partitions", 1, 1024),
    ("batch", 1, 100_000),
    ("threads", 0, 1024),
    ("llm_timeout", 0.1, 3600),
    ("llm_deadline", 0.1, 3600),
    ("llm_at_once", 1, 64),
)


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
    extract: str = RULES  # MNEMOSTREAM_EXTRACT: or llm, which asks a language model (extra [llm])
    llm_base_url: str = ""  # MNEMOSTREAM_LLM_BASE_URL: http://host:port/v1 of its server
    llm_model: str = ""  # MNEMOSTREAM_LLM_MODEL: its name there
    llm_timeout: float = 30.0  # MNEMOSTREAM_LLM_TIMEOUT: seconds for one turn, with all tries
    llm_deadline: float = (
        60.0  # MNEMOSTREAM_LLM_DEADLINE: seconds for a batch; turns that are late go by the rules
    )
    llm_at_once: int = 4  # MNEMOSTREAM_LLM_AT_ONCE: questions at the same time
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
            if unknown[0] == _ENVIRONMENT_ONLY:
                raise SettingsError(
                    f"setting {unknown[0]}: is taken from {PREFIX}LLM_API_KEY alone; set it there"
                )
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
        for name, low, high in _RANGES:
            if not low <= (value := getattr(settings, name)) <= high:
                raise SettingsError(f"setting {name}: wanted {low} to {high}, got {value}")
        _check_model(settings)
        if settings.tenant_key and not _is_key(settings.tenant_key):
            raise SettingsError("setting tenant_key: wanted 64 hex digits (32 bytes)")
        return settings


def _check_model(settings: Settings) -> None:
    """Raise SettingsError where the settings of a language model make no sense."""
    if settings.extract not in (RULES, LLM):
        raise SettingsError(f"setting extract: wanted {RULES} or {LLM}, got {settings.extract!r}")
    if settings.extract == RULES:
        return
    try:
        address = urlsplit(settings.llm_base_url)
        given = address.scheme in ("http", "https") and bool(address.hostname) and address.port != 0
    except ValueError:
        given = False
    if not given:
        told = f", got {settings.llm_base_url!r}" if settings.llm_base_url else ""
        raise SettingsError(f"setting llm_base_url: wanted http://HOST:PORT/v1 or https://…{told}")
    if address.username or address.password or address.query:
        raise SettingsError(
            f"setting llm_base_url: wanted an address alone; put the key into {PREFIX}LLM_API_KEY"
        )
    if not settings.llm_model.strip():
        raise SettingsError(
            "setting llm_model: wanted the name of a model, as the server of llm_base_url knows it"
        )


def _path(kind: type, value: Any) -> Any:
    return Path(value) if kind is Path else value


def _is_key(text: str) -> bool:
    try:
        return len(bytes.fromhex(text)) == 32
    except ValueError:
        return False
